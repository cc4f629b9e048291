import { type CivilDate, parseCivilDate } from '../../calendar/civil-date.ts';
import {
  nthWorkingDayAfter,
  type WorkingCalendar,
  workingDayBefore,
  workingDaysBetween,
} from '../../calendar/working-calendar.ts';
import type { Dated } from '../../sla/clock-policy.ts';
import type { DecisionDuty } from './decision.ts';

/** Within how many working days a duty is done, dated: after it was signed, or before it takes effect. */
export interface DecisionLimitRule extends Dated {
  readonly duty: DecisionDuty;
  readonly counted: 'AFTER_SIGNING' | 'BEFORE_EFFECT';
  readonly days: number;
}

export type LimitStanding = 'MET' | 'LATE' | 'RUNNING' | 'DUE_SOON' | 'OVERDUE';

/** One limit of one decision. */
export interface DecisionLimit {
  readonly duty: DecisionDuty;
  readonly source: string;
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly standing: LimitStanding;
  /** Working days past the due day; 0 where it is not. */
  readonly lateDays: number;
}

export interface LimitedDecision {
  readonly signedOn: string | null;
  readonly effectiveOn: string | null;
  readonly done: Readonly<Record<DecisionDuty, string | null>>;
}

/** Working days or less that are soon (*ours*, as for files). */
const SOON = 2;

const nthWorkingDayBefore = (calendar: WorkingCalendar, day: CivilDate, n: number): CivilDate =>
  n === 0 ? day : nthWorkingDayBefore(calendar, workingDayBefore(calendar, day), n - 1);

/**
 * The limits that held when a decision was signed, each by itself, as seen on a day. Pure. The day that is counted from
 * is not counted (domain 2.2); done on the due day is in time.
 */
export function decisionLimits(
  { signedOn: signed, effectiveOn: effective, done }: LimitedDecision,
  rules: readonly DecisionLimitRule[],
  calendar: WorkingCalendar,
  today: CivilDate,
): readonly DecisionLimit[] {
  if (signed === null || effective === null) return [];
  const [signedOn, effectiveOn] = [parseCivilDate(signed), parseCivilDate(effective)];
  return rules
    .filter(({ from, to }) => from <= signedOn && (to === null || signedOn <= to))
    .map(({ duty, counted, days, source }) => {
      const dueOn =
        counted === 'AFTER_SIGNING'
          ? nthWorkingDayAfter(calendar, signedOn, days)
          : nthWorkingDayBefore(calendar, effectiveOn, days);
      const doneOn = done[duty];
      const until = doneOn === null ? today : parseCivilDate(doneOn);
      const lateDays = until > dueOn ? workingDaysBetween(calendar, dueOn, until) : 0;
      const left = until > dueOn ? 0 : workingDaysBetween(calendar, until, dueOn);
      const late = until > dueOn;
      const open = late ? 'OVERDUE' : left <= SOON ? 'DUE_SOON' : 'RUNNING';
      return { duty, source, dueOn, doneOn, standing: doneOn === null ? open : late ? 'LATE' : 'MET', lateDays };
    });
}
