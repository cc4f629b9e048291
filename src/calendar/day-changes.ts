import type { OfficialDay } from './calendar-data.ts';
import { type CivilDate, civilDate, type DayNumber, dayNumber } from './civil-date.ts';
import { provisionalDays } from './holidays.ts';
import { type WorkingCalendar, worksOn } from './working-calendar.ts';

/** A day that becomes another one; null where it is one of the plain week. */
export interface DayChange {
  readonly date: CivilDate;
  readonly before: OfficialDay | null;
  readonly after: OfficialDay | null;
}

const isSame = (one: OfficialDay | undefined, other: OfficialDay | undefined): boolean =>
  one?.kind === other?.kind && one?.ground === other?.ground && one?.pairedWith === other?.pairedWith;

/** Every day that differs between two calendars, in order. *Ours*: other words or another source alone change no day. */
export function dayChanges(before: WorkingCalendar, after: WorkingCalendar): readonly DayChange[] {
  const named = new Set<DayNumber>([...before.official.keys(), ...after.official.keys()]);
  return [...named]
    .filter((day) => !isSame(before.official.get(day), after.official.get(day)))
    .toSorted((a, b) => a - b)
    .map((day) => ({
      date: civilDate(day),
      before: before.official.get(day) ?? null,
      after: after.official.get(day) ?? null,
    }));
}

/**
 * Statutory holidays of a year by the dated rules that a calendar works on: no annual notice leaves one out (Labour Code
 * 2019 Đ112), so that a file which does is no annual notice.
 */
export const holidaysWorked = (calendar: WorkingCalendar, year: number): readonly OfficialDay[] =>
  provisionalDays(calendar.data.holidayRules, year).filter(
    ({ date, ground }) => ground === 'STATUTORY' && worksOn(calendar, dayNumber(date)),
  );
