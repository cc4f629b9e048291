import type { calendarChanges as vi } from '../vi/calendar-changes.ts';

/** Texts of changes of the calendar and of patterns of codes, English. */
export const calendarChanges: Readonly<Record<keyof typeof vi, string>> = {
  CALENDAR_SOURCE_NEEDED: 'Number and date of the announcement or decision are needed.',
  CALENDAR_NO_DAYS: 'An announcement names at least one day.',
  CALENDAR_TOO_MANY_DAYS: 'An announcement names at most {limit} days.',
  CALENDAR_DAY_TWICE: '{date} is named twice.',
  CALENDAR_DAY_OF_OTHER_YEAR: '{date} does not belong to {year}; a swap stands in the year of its day off.',
  CALENDAR_OFF_ON_WEEKEND: '{date} is on a weekend and off anyway.',
  CALENDAR_MAKE_UP_ON_WEEKDAY: '{date} is a weekday and cannot be a make-up day.',
  CALENDAR_PAIR_MISSING:
    'The swapped day {date} needs its other day: one day off and one make-up day that name each other.',
  CALENDAR_PAIR_NOT_USED: '{date} is not swapped, so it goes with no other day.',
  CALENDAR_CONTRADICTS: 'No calendar can be built with this change ({what}).',
  CALENDAR_HOLIDAYS_DROPPED:
    'The whole notice of {year} leaves out statutory holidays, which would be worked on: {daysEn}. To add days, do not give it as the whole year (--whole-year, wholeYear); to drop these, say so (--replace, dropHolidays).',
  CALENDAR_DAYS_CHANGED: 'Days that change: {many}',
  CALENDAR_DAY_PLAIN: 'plain day',
  CALENDAR_NOTHING_CHANGES: 'The calendar says so already; nothing changes.',
  CALENDAR_PREVIEW_STALE:
    'What would move has changed since the preview: now {moved} applications, {cleared} stop being late, {begun} become late. Look again and confirm.',
  CALENDAR_IMPACT:
    '{moved} applications; {cleared} stop being late; {begun} become late; the time to answer moves for {submissions} online submissions.',
  WEEKDAY_NOT_VALID: 'A weekday is a number from 1 (Monday) to 7 (Sunday); at least one is needed.',
  SESSIONS_NOT_VALID: 'Sessions need times HH:MM, in order, not touching, within one day.',
  SESSIONS_SET_ALREADY: 'Hours from {date} on are set for this weekday already; choose another day.',
  CALENDAR_AGENCY_UNKNOWN: 'There is no such agency.',
  PATTERN_NOT_VALID:
    'The code pattern "{pattern}" cannot be used: it needs exactly one place {n} or {n:4} for the number, not beside other digits, at least 4 signs with a letter or digit at both ends and without .. and //, only letters, digits and . _ / -, and the date where numbers begin again each day.',
  PATTERN_IN_PAST: 'A new pattern takes effect today ({date}) at the earliest: codes that were given do not change.',
  PATTERN_SET_ALREADY: 'A pattern from {date} on is in force already; choose a later day.',
  CODE_TAKEN:
    'Nothing can be received yet: the next code {code} belongs to a file that was imported from elsewhere. An admin has to set another pattern of codes from today on.',
  PATTERN_REPEATS: 'This pattern could give the code {code} again.',
  PATTERN_COLLIDES: 'This pattern could give the same code as {agency} ({pattern}).',
  CALENDAR_FILE_NONE: 'The file {file} cannot be read.',
  CALENDAR_FILE_NOT_CSV: 'The file {file} is not valid CSV in UTF-8: {what}',
  CALENDAR_FILE_LINE: 'line {line}: {what}',
  CALENDAR_FILE_HEADING: 'the first line must be date,kind,ground,note,source (found: {found})',
  CALENDAR_FILE_COLUMNS: 'there must be exactly 5 columns (found: {found})',
  CALENDAR_FILE_DATE: 'no such day: {found} (write 2026-12-31 or 31/12/2026)',
  CALENDAR_FILE_GROUND: 'ground is STATUTORY, COMPENSATORY, SWAPPED_OFF, MAKE_UP or LOCAL (found: {found})',
  CALENDAR_FILE_KIND: 'kind is WORKING for MAKE_UP and OFF for all others (found: {found})',
  CALENDAR_FILE_SOURCE: 'the source is missing (number and date of the announcement)',
  CALENDAR_FILE_PAIR:
    'a swapped day names its other day in the note, such as 2026-02-14 or 14/02/2026 (found: {found})',
  CALENDAR_DRY: 'Nothing was written. Add --apply to write it.',
  CALENDAR_APPLIED: 'Written: {done} applications count on the new calendar, {left} are left.',
  CALENDAR_STOPPED: 'Stopped with nothing half-done: a running server goes on with it, or run this command again.',
  CALENDAR_RECALCULATING: 'To the new calendar',
};
