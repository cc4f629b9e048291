import { type CivilMinute, civilMinute, type DayNumber, instantOf } from './civil-date.ts';
import { CalendarError } from './calendar-error.ts';
import { patternAt, type WorkingCalendar, workedThrough, workingDayAfter, worksOn } from './working-calendar.ts';

/** Working minutes of a working day that have passed by a minute of it. */
function passedOn(calendar: WorkingCalendar, day: DayNumber, minute: number): number {
  let passed = 0;
  for (const { start, end } of patternAt(calendar, day).sessions) {
    passed += Math.min(Math.max(minute - start, 0), end - start);
  }
  return passed;
}

/** Working minutes from the start of the calendar's range up to a civil minute. */
function minutesThrough(calendar: WorkingCalendar, at: CivilMinute): number {
  const working = worksOn(calendar, at.day);
  const before = workedThrough(calendar, at.day) - (working ? 1 : 0);
  return (calendar.minutesBefore[before] ?? 0) + (working ? passedOn(calendar, at.day, at.minute) : 0);
}

/** The civil minute at which so many working minutes of the range have passed; at a closing rather than the next opening. */
function minuteWhen(calendar: WorkingCalendar, minutes: number): CivilMinute {
  const { minutesBefore, workingDays } = calendar;
  let low = 0;
  let high = workingDays.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((minutesBefore[middle + 1] ?? Infinity) >= minutes) high = middle;
    else low = middle + 1;
  }
  const day = workingDays[low];
  if (day === undefined) throw new CalendarError('DATE_OUT_OF_RANGE', { minutes });
  let left = minutes - (minutesBefore[low] ?? 0);
  for (const { start, end } of patternAt(calendar, day).sessions) {
    if (left <= end - start) return { day, minute: start + left };
    left -= end - start;
  }
  throw new CalendarError('CALENDAR_INVALID', { day, minutes });
}

/** The minute itself where it lies in a session or at its closing, else the next opening. */
export function openMinuteFrom(calendar: WorkingCalendar, at: CivilMinute): CivilMinute {
  if (worksOn(calendar, at.day)) {
    for (const { start, end } of patternAt(calendar, at.day).sessions) {
      if (at.minute <= end) return { day: at.day, minute: Math.max(at.minute, start) };
    }
  }
  const day = workingDayAfter(calendar, at.day, 1);
  return { day, minute: patternAt(calendar, day).opens };
}

/**
 * The minute that lies so many working minutes after another one, counted inside sessions only (domain 2.4): one binary
 * search, whatever the length. What ends exactly at closing ends at closing; nothing to count ends at the minute itself
 * or, outside sessions, at the next opening.
 */
export const afterWorkingMinutes = (calendar: WorkingCalendar, from: CivilMinute, minutes: number): CivilMinute =>
  minutes <= 0 ? openMinuteFrom(calendar, from) : minuteWhen(calendar, minutesThrough(calendar, from) + minutes);

/** Working minutes in (from, to], negative where `to` is earlier. */
export const workingMinutesIn = (calendar: WorkingCalendar, from: CivilMinute, to: CivilMinute): number =>
  minutesThrough(calendar, to) - minutesThrough(calendar, from);

/** The instant so many working minutes (a whole number ≥ 0) after another. */
export function addWorkingMinutes(calendar: WorkingCalendar, from: Date, minutes: number): Date {
  const { day, minute } = afterWorkingMinutes(calendar, civilMinute(from), minutes);
  return instantOf(day, minute);
}

/** Working minutes between two instants, negative where the second is earlier. */
export const workingMinutesBetween = (calendar: WorkingCalendar, from: Date, to: Date): number =>
  workingMinutesIn(calendar, civilMinute(from), civilMinute(to));

/** Day numbers: the minute at which the last session of a working day ends: when a day limit falls due (domain 2.3). */
export const closingMinute = (calendar: WorkingCalendar, day: DayNumber): number => patternAt(calendar, day).closes;
