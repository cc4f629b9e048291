import { addDays, civilDate, civilDateAt, dayNumber } from '../../calendar/civil-date.ts';
import { type WorkingCalendar, workingDayAfter } from '../../calendar/working-calendar.ts';
import { Problem } from '../../problem.ts';
import type { DeclaredLimit } from './declared.ts';
import type { EqualAge } from './figures.ts';

/** Most working days after receipt at which versions are compared: four years. *Ours*. */
const LONGEST_AGE = 1_000;

/**
 * The age of so many working days as of an instant: an application is old enough if the last of these days after its
 * receipt is over, so that whatever was done on that day has been counted.
 */
export function equalAge(calendar: WorkingCalendar, now: Date, days: number): EqualAge {
  const yesterday = dayNumber(addDays(civilDateAt(now), -1));
  // From the day before the next working day on there are `days` of them up to yesterday, and one fewer after it.
  const next = civilDate(workingDayAfter(calendar, yesterday, 1 - days));
  return { days, receivedBy: addDays(next, -1) };
}

/** Checks what a reader asks for. Throws `Problem` REFORM_AGE_NOT_VALID. */
export function checkedAge(days: number): number {
  if (days < 0 || days > LONGEST_AGE)
    throw new Problem('REFORM_AGE_NOT_VALID', { path: ['withinDays'], params: { most: LONGEST_AGE } });
  return days;
}

/** The age at which versions are compared by themselves: the newest limit that is declared in working days. */
export const usualAge = (declared: readonly (DeclaredLimit | null)[]): number | null => {
  const max = declared.findLast((limit) => limit?.unit === 'WORKING_DAY' && limit.max !== null)?.max ?? null;
  return max !== null && max <= LONGEST_AGE ? max : null;
};
