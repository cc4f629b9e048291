import { clockPolicies } from '../../seeds/policies/clock-policies.ts';
import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { type WorkingCalendar, workingCalendar } from '../../src/calendar/working-calendar.ts';
import type { ClockAct } from '../../src/sla/clock-act.ts';
import { type ClockTerms, freezeTerms, type GroundRule } from '../../src/sla/clock-policy.ts';
import type { TimeLimit } from '../../src/sla/time-limit.ts';

export const policies = clockPolicies;
export const calendar: WorkingCalendar = workingCalendar(nationalCalendarData);
export const day = parseCivilDate;

/** An instant of Vietnamese civil time, `2026-11-19 16:00`. */
export const local = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+07:00`);

/** Shows an instant as Vietnamese civil time. */
export const shown = (instant: Date | null): string | null =>
  instant && new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

export const workingDays = (amount: number): TimeLimit => ({ amount, unit: 'WORKING_DAY' });

/** Terms of a file received at a civil time, with one limit unless said otherwise. */
export const termsAt = (
  received: string,
  statutory: TimeLimit | null,
  more: {
    readonly committed?: TimeLimit;
    readonly overrides?: readonly GroundRule[];
    readonly extension?: { readonly cap: number; readonly source: string };
  } = {},
): ClockTerms =>
  freezeTerms({
    receivedAt: local(received),
    limits: { statutory, committed: more.committed ?? null },
    policies,
    overrides: more.overrides ?? [],
    extension: more.extension ?? null,
  });

type Undated<A> = A extends ClockAct ? Omit<A, 'at'> : never;

/** An act with the civil time at which it was stamped. */
export type Stamped = readonly [at: string, act: Undated<ClockAct> | Plain];

/** A history from stamped acts. */
export const history = (...acts: Stamped[]): readonly ClockAct[] =>
  acts.map(([at, act]) => Object.assign({ at: local(at) }, typeof act === 'string' ? { kind: act } : act));

/** Kinds that carry nothing but their time. */
export type Plain = Exclude<
  ClockAct['kind'],
  | 'OPINION_REQUESTED'
  | 'OPINION_GIVEN'
  | 'LIMIT_EXTENDED'
  | 'APOLOGISED'
  | 'CALENDAR_CHANGED'
  | 'TASK_OPENED'
  | 'TASK_DONE'
>;
