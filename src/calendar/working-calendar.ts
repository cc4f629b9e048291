import type { CalendarData, OfficialDay, SessionRule } from './calendar-data.ts';
import { CalendarError } from './calendar-error.ts';
import {
  type CivilDate,
  civilDate,
  civilMinute,
  type DayNumber,
  dayNumber,
  dayOf,
  weekday,
  yearOf,
} from './civil-date.ts';
import { fingerprint } from './fingerprint.ts';
import { provisionalDays } from './holidays.ts';
import { type DayPattern, patternOn, type SessionTable, sessionTable } from './sessions.ts';

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** First day and last day that a calendar knows. Questions outside it throw DATE_OUT_OF_RANGE. */
export const CALENDAR_RANGE = { first: dayOf(FIRST_YEAR, 1, 1), last: dayOf(LAST_YEAR, 12, 31) } as const;

/**
 * When an agency works (domain 1, WorkingCalendar): an immutable value. Day tables are prefix sums with their inverse, so
 * every count of days costs one look-up and every count of hours one binary search, however long the span.
 */
export interface WorkingCalendar {
  /** Name of this very content; another one after any change. Deadlines record it. */
  readonly version: string;
  readonly data: CalendarData;
  /** Working days in [first day of the range, day], indexed by day − first. */
  readonly workedThrough: Int32Array;
  /** The n-th working day of the range, n from 0. */
  readonly workingDays: Int32Array;
  /** Working minutes before the n-th working day; one entry more than `workingDays`. */
  readonly minutesBefore: Int32Array;
  /** Index into `patterns` by working day. */
  readonly patternOf: Uint8Array;
  readonly patterns: readonly DayPattern[];
  /** Days that differ from the plain week, computed ones included. */
  readonly official: ReadonlyMap<DayNumber, OfficialDay>;
  readonly noticedYears: ReadonlySet<number>;
  readonly intake: SessionTable;
}

type DayTable = Pick<WorkingCalendar, 'workedThrough' | 'workingDays' | 'official' | 'noticedYears'>;

function officialDays(data: CalendarData, noticed: ReadonlySet<number>): Map<DayNumber, OfficialDay> {
  const official = new Map<DayNumber, OfficialDay>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    if (noticed.has(year)) continue;
    for (const day of provisionalDays(data.holidayRules, year)) official.set(dayNumber(day.date), day);
  }
  const announced = [...data.notices.flatMap((notice) => notice.days), ...(data.localDays ?? [])];
  for (const day of announced) {
    if (day.ground === 'MAKE_UP' && day.pairedWith === null)
      throw new CalendarError('CALENDAR_INVALID', { date: day.date });
    official.set(dayNumber(day.date), day);
  }
  return official;
}

function dayTable(data: CalendarData): DayTable {
  const noticedYears = new Set(data.notices.map((notice) => notice.year));
  const official = officialDays(data, noticedYears);
  const length = CALENDAR_RANGE.last - CALENDAR_RANGE.first + 1;
  const workedThrough = new Int32Array(length);
  const workingDays: number[] = [];
  for (let at = 0; at < length; at += 1) {
    const day = CALENDAR_RANGE.first + at;
    const named = official.get(day);
    if (named === undefined ? weekday(day) <= 5 : named.kind === 'WORKING') workingDays.push(day);
    workedThrough[at] = workingDays.length;
  }
  return { workedThrough, workingDays: Int32Array.from(workingDays), official, noticedYears };
}

function timeTable(
  days: DayTable,
  rules: readonly SessionRule[],
): Pick<WorkingCalendar, 'minutesBefore' | 'patternOf' | 'patterns'> {
  const table = sessionTable(rules);
  const patterns: DayPattern[] = [];
  const patternOf = new Uint8Array(days.workingDays.length);
  const minutesBefore = new Int32Array(days.workingDays.length + 1);
  let minutes = 0;
  days.workingDays.forEach((day, at) => {
    const replaced = days.official.get(day)?.pairedWith;
    const pattern = patternOn(table, day, replaced ? dayNumber(replaced) : day);
    // A working day without a session has no end: nothing could fall due on it.
    if (pattern === null || pattern.minutes === 0)
      throw new CalendarError('CALENDAR_INVALID', { date: civilDate(day) });
    let index = patterns.indexOf(pattern);
    if (index < 0) index = patterns.push(pattern) - 1;
    if (index > 255) throw new CalendarError('CALENDAR_INVALID', { patterns: index });
    patternOf[at] = index;
    minutes += pattern.minutes;
    minutesBefore[at + 1] = minutes;
  });
  return { minutesBefore, patternOf, patterns };
}

/** Builds the calendar that the data describes, for 1990–2100. Throws CALENDAR_INVALID where the data contradicts itself. */
export function workingCalendar(data: CalendarData): WorkingCalendar {
  const days = dayTable(data);
  const intake = sessionTable(data.intakeSessions ?? []);
  return { version: fingerprint(data), data, ...days, ...timeTable(days, data.sessions), intake };
}

/** The same days with an agency's own sessions (and intake sessions) laid over the default ones; the day tables are shared. */
export function agencyCalendar(
  calendar: WorkingCalendar,
  own: { readonly sessions: readonly SessionRule[]; readonly intakeSessions?: readonly SessionRule[] },
): WorkingCalendar {
  const sessions = [...calendar.data.sessions, ...own.sessions];
  const intakeSessions = [...(calendar.data.intakeSessions ?? []), ...(own.intakeSessions ?? [])];
  const data = { ...calendar.data, sessions, intakeSessions };
  return {
    ...calendar,
    version: fingerprint(data),
    data,
    ...timeTable(calendar, sessions),
    intake: sessionTable(intakeSessions),
  };
}

/** The calendar with one notice more (or a newer one for its year): what a swap announced late is previewed with. */
export const withNotice = (calendar: WorkingCalendar, notice: CalendarData['notices'][number]): WorkingCalendar =>
  workingCalendar({
    ...calendar.data,
    notices: [...calendar.data.notices.filter((known) => known.year !== notice.year), notice],
  });

/** Number of working days in the range up to and with a day. Throws DATE_OUT_OF_RANGE. */
export function workedThrough(calendar: WorkingCalendar, day: DayNumber): number {
  const count = calendar.workedThrough[day - CALENDAR_RANGE.first];
  if (count === undefined) throw new CalendarError('DATE_OUT_OF_RANGE', { day });
  return count;
}

/** Day numbers: whether it is a working day. */
export const worksOn = (calendar: WorkingCalendar, day: DayNumber): boolean =>
  day > CALENDAR_RANGE.first && workedThrough(calendar, day) > workedThrough(calendar, day - 1);

/** Day numbers: the n-th working day after a day, n ≥ 1; for n = 0 the last working day up to and with it. */
export function workingDayAfter(calendar: WorkingCalendar, day: DayNumber, n: number): DayNumber {
  const found = calendar.workingDays[workedThrough(calendar, day) + n - 1];
  if (found === undefined) throw new CalendarError('DATE_OUT_OF_RANGE', { day, n });
  return found;
}

/** Day numbers: the day itself where it works, else the next working day (Civil Code 2015 Đ148). */
export const workingDayFrom = (calendar: WorkingCalendar, day: DayNumber): DayNumber =>
  workingDayAfter(calendar, day - 1, 1);

/** Day numbers: working days in (from, to], negative where `to` is earlier. */
export const workingDaysIn = (calendar: WorkingCalendar, from: DayNumber, to: DayNumber): number =>
  workedThrough(calendar, to) - workedThrough(calendar, from);

/** Day numbers: whether a day in [from, to] lies in a year that no notice fixes (domain 2.6); false where there is none. */
export function leansOnRules(calendar: WorkingCalendar, from: DayNumber, to: DayNumber): boolean {
  if (to < from) return false;
  for (let year = yearOf(from); year <= yearOf(to); year += 1) if (!calendar.noticedYears.has(year)) return true;
  return false;
}

/** Whether the agency works on a date (domain 2.6). */
export const isWorkingDay = (calendar: WorkingCalendar, date: CivilDate): boolean => worksOn(calendar, dayNumber(date));

/** The n-th working day after a date, n ≥ 1; the date itself is not counted (Civil Code 2015 Đ147). */
export const nthWorkingDayAfter = (calendar: WorkingCalendar, date: CivilDate, n: number): CivilDate =>
  civilDate(workingDayAfter(calendar, dayNumber(date), n));

/** The last working day before a date: by when what must be done "a working day before" is done. */
export const workingDayBefore = (calendar: WorkingCalendar, date: CivilDate): CivilDate =>
  civilDate(workingDayAfter(calendar, dayNumber(date) - 1, 0));

/** Working days in the half-open span (from, to], negative where `to` is earlier: the measure of all day limits and reports. */
export const workingDaysBetween = (calendar: WorkingCalendar, from: CivilDate, to: CivilDate): number =>
  workingDaysIn(calendar, dayNumber(from), dayNumber(to));

/** Whether the year of a date still waits for its notice, so that its days off are computed from rules. */
export const isProvisional = (calendar: WorkingCalendar, date: CivilDate): boolean =>
  !calendar.noticedYears.has(yearOf(dayNumber(date)));

/** Whether the desk takes files in at an instant: in its sessions or in its intake sessions. */
export function isIntakeOpen(calendar: WorkingCalendar, instant: Date): boolean {
  const { day, minute } = civilMinute(instant);
  const held = (pattern: DayPattern | null): boolean =>
    pattern !== null && pattern.sessions.some(({ start, end }) => minute >= start && minute < end);
  if (worksOn(calendar, day) && held(patternAt(calendar, day))) return true;
  const named = calendar.official.get(day);
  // Extra intake does not run on days off other than the weekend itself (*ours*).
  return named?.kind !== 'OFF' && held(patternOn(calendar.intake, day, day));
}

/** Day numbers: the sessions of a working day. Throws DATE_OUT_OF_RANGE for a day off. */
export function patternAt(calendar: WorkingCalendar, day: DayNumber): DayPattern {
  const index = calendar.patternOf[workedThrough(calendar, day) - 1];
  const pattern = index === undefined || !worksOn(calendar, day) ? undefined : calendar.patterns[index];
  if (pattern === undefined) throw new CalendarError('DATE_OUT_OF_RANGE', { day });
  return pattern;
}
