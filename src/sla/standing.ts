import { civilDateAt, civilMinute } from '../calendar/civil-date.ts';
import { type WorkingCalendar, workingDaysIn } from '../calendar/working-calendar.ts';
import { workingMinutesIn } from '../calendar/working-time.ts';
import { inForce, type PolicyData } from './clock-policy.ts';
import type { Phase } from './clock-reading.ts';
import { compareMinutes, type Left } from './limit-clock.ts';
import type { TimeUnit } from './time-limit.ts';

/** How a file stands against its promise (domain 2.12). */
export type Standing =
  | 'NOT_RECEIVED'
  | 'NO_LIMIT'
  | 'RUNNING'
  | 'DUE_SOON'
  | 'OVERDUE'
  | 'WAITING'
  | 'EARLY'
  | 'ON_TIME'
  | 'LATE'
  | 'CLOSED';

/** What standing is read from: five columns of a work-list row, or a `ClockReading`. */
export interface StandingRow {
  readonly phase: Phase;
  /** Unit of the promised limit; null where there is none or none was printed. */
  readonly unit: TimeUnit | null;
  /** Null while the clock stands. */
  readonly dueAt: Date | null;
  readonly resolvedAt: Date | null;
}

/**
 * How a handled file was handled: before its due day early, on it on time, after it late. For a limit in hours late is after
 * the due minute; before it on the due day is on time (domain 2.3, 2.12).
 */
export function handledStanding(unit: TimeUnit, dueAt: Date, resolvedAt: Date): 'EARLY' | 'ON_TIME' | 'LATE' {
  const due = civilMinute(dueAt);
  const resolved = civilMinute(resolvedAt);
  if (resolved.day < due.day) return 'EARLY';
  if (unit === 'WORKING_HOUR') return compareMinutes(resolved, due) > 0 ? 'LATE' : 'ON_TIME';
  return resolved.day > due.day ? 'LATE' : 'ON_TIME';
}

/** Whether an open file's due time has passed: days compare dates, hours minutes (domain 2.3). */
export function isOverdue(unit: TimeUnit, dueAt: Date, now: Date): boolean {
  const due = civilMinute(dueAt);
  const at = civilMinute(now);
  return unit === 'WORKING_HOUR' ? compareMinutes(at, due) > 0 : at.day > due.day;
}

/** How a file stands at an instant. `policies` holds the dated threshold of DUE_SOON. */
export function standing(
  row: StandingRow,
  now: Date,
  calendar: WorkingCalendar,
  policies: Pick<PolicyData, 'dueSoon'>,
): Standing {
  const { phase, unit, dueAt, resolvedAt } = row;
  if (phase === 'NOT_RECEIVED' || phase === 'CLOSED') return phase;
  if (unit === null) return 'NO_LIMIT';
  if (phase === 'HANDLED') return dueAt && resolvedAt ? handledStanding(unit, dueAt, resolvedAt) : 'NO_LIMIT';
  if (dueAt === null) return 'WAITING';
  if (isOverdue(unit, dueAt, now)) return 'OVERDUE';
  const threshold = inForce(policies.dueSoon, civilDateAt(now))?.workingDays ?? -1;
  const left = workingDaysIn(calendar, civilMinute(now).day, civilMinute(dueAt).day);
  return left <= threshold ? 'DUE_SOON' : 'RUNNING';
}

/** What is left of a running limit at an instant, in what it runs down in; negative by how much it is past. */
export function timeLeft(unit: TimeUnit, dueAt: Date, now: Date, calendar: WorkingCalendar): Left {
  const from = civilMinute(now);
  const to = civilMinute(dueAt);
  if (unit === 'WORKING_HOUR') return { amount: workingMinutesIn(calendar, from, to), unit: 'WORKING_MINUTE' };
  if (unit === 'WORKING_DAY' || unit === 'SAME_DAY')
    return { amount: workingDaysIn(calendar, from.day, to.day), unit: 'WORKING_DAY' };
  return { amount: to.day - from.day, unit: 'CALENDAR_DAY' };
}

/**
 * How long something took, for reports: working days in (from, to] for limits in working days, hours and within the day,
 * calendar days for the others (domain 2.8).
 */
export function daysTaken(unit: TimeUnit | null, from: Date, to: Date, calendar: WorkingCalendar): number {
  const start = civilMinute(from).day;
  const end = civilMinute(to).day;
  return unit === 'CALENDAR_DAY' || unit === 'MONTH' ? end - start : workingDaysIn(calendar, start, end);
}
