import { civilDateAt, civilMinute, instantOf } from '../../calendar/civil-date.ts';
import { type WorkingCalendar, workingDayAfter } from '../../calendar/working-calendar.ts';
import { inForce, type PolicyData } from '../../sla/clock-policy.ts';

/**
 * Instants that part a work list by how files stand. The order of a list is by the first instant of lateness
 * (`overdue_at`): the minute after the due time for limits in hours, the next civil day for limits in days. So at every
 * instant all that is late comes before all that is not, also after one agency has closed and before another has; and, as
 * days off are the same for every agency of a province whatever its sessions, no file comes before one with fewer working
 * days left. Each standing is therefore a stretch of the list.
 */
export interface Moments {
  /** Late are those whose instant has come. */
  readonly now: Date;
  /** Due today: not later than this. */
  readonly tomorrow: Date;
  /** DUE_SOON: not later than this; before `tomorrow` where no rule says what soon is. */
  readonly soonUntil: Date;
}

/** The instants as of now. The calendar may be any agency's: their days off are the same. */
export function momentsAt(now: Date, calendar: WorkingCalendar, policies: Pick<PolicyData, 'dueSoon'>): Moments {
  const { day, minute } = civilMinute(now);
  const threshold = inForce(policies.dueSoon, civilDateAt(now))?.workingDays ?? -1;
  return {
    now: instantOf(day, minute),
    tomorrow: instantOf(day + 1, 0),
    soonUntil: instantOf(workingDayAfter(calendar, day, threshold + 1), 0),
  };
}
