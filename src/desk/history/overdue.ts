import { dayNumber, instantOf } from '../../calendar/civil-date.ts';
import type { ClockReading } from '../../sla/clock-reading.ts';

/** First instant of lateness (domain 2.3): the minute after it for hour limits, the next civil day for day limits. */
export function overdueAt({ dueAt, dueOn, unit }: Pick<ClockReading, 'dueAt' | 'dueOn' | 'unit'>): Date | null {
  if (dueAt === null || dueOn === null) return null;
  return unit === 'WORKING_HOUR' ? new Date(dueAt.getTime() + 60_000) : instantOf(dayNumber(dueOn) + 1, 0);
}
