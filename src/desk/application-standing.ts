import type { Rules } from '../sla/rules.ts';
import { standing, type Standing } from '../sla/standing.ts';
import type { Phase } from '../sla/clock-reading.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { ApplicationRow } from './application-row.ts';
import type { Position } from './history/life-cycle.ts';

type Stand = Pick<ApplicationRow, 'state' | 'receivedAt' | 'closed'>;

/** Where a row stands in the table of the life cycle. */
export const positionOf = ({ state, receivedAt, closed }: Stand): Position => ({
  state,
  received: receivedAt !== null,
  closed,
});

/** Where a row is, as far as the clock goes. */
export function phaseOf({ state, receivedAt, closed }: Stand): Phase {
  switch (state) {
    case 'SUBMITTED':
      return 'NOT_RECEIVED';
    case 'REJECTED':
    case 'WITHDRAWN':
      return 'CLOSED';
    case 'STOPPED':
      return closed ? 'CLOSED' : 'OPEN';
    case 'RESOLVED':
    case 'RETURNED':
      return 'HANDLED';
    case 'AWAITING_DOCUMENTS':
      return receivedAt === null ? 'NOT_RECEIVED' : 'OPEN';
    case 'RECEIVED':
    case 'IN_PROGRESS':
    case 'AWAITING_PAYMENT':
      return 'OPEN';
    default:
      return state satisfies never;
  }
}

/** How a row stands against its promise at an instant. */
export const standingOf = (row: ApplicationRow, now: Date, rules: Pick<Rules, 'calendarOf' | 'policies'>): Standing =>
  standing(
    { phase: phaseOf(row), unit: row.unit, dueAt: row.dueAt, resolvedAt: row.resolvedAt },
    now,
    rules.calendarOf(row.decidingAgencyId),
    rules.policies,
  );

/** Key of the sentence that tells the applicant what to do or wait for. */
export function nextStepOf(
  {
    state,
    receivedAt,
    closed,
    reappointedAt,
    outcome,
    channel,
  }: Pick<ApplicationRow, 'state' | 'receivedAt' | 'closed' | 'reappointedAt' | 'outcome' | 'channel'>,
  stands: Standing,
  now: Date,
): MessageKey {
  const late = stands === 'OVERDUE';
  switch (state) {
    case 'RECEIVED':
    case 'IN_PROGRESS':
      if (!late) return `NEXT_STEP_${state}`;
      return reappointedAt !== null && reappointedAt >= now ? 'NEXT_STEP_REAPPOINTED' : 'NEXT_STEP_LATE';
    case 'AWAITING_DOCUMENTS':
      if (receivedAt === null) return 'NEXT_STEP_AWAITING_DOCUMENTS_BEFORE';
      return late ? 'NEXT_STEP_AWAITING_DOCUMENTS_LATE' : 'NEXT_STEP_AWAITING_DOCUMENTS';
    case 'AWAITING_PAYMENT':
      return late ? 'NEXT_STEP_AWAITING_PAYMENT_LATE' : 'NEXT_STEP_AWAITING_PAYMENT';
    case 'STOPPED':
      return closed ? 'NEXT_STEP_CLOSED' : 'NEXT_STEP_STOPPED';
    case 'RESOLVED':
      if (outcome === 'REFUSED') return 'NEXT_STEP_REFUSED';
      return channel === 'POST' ? 'NEXT_STEP_RESOLVED_POST' : 'NEXT_STEP_RESOLVED';
    case 'SUBMITTED':
    case 'REJECTED':
    case 'WITHDRAWN':
    case 'RETURNED':
      return `NEXT_STEP_${state}`;
    default:
      return state satisfies never;
  }
}
