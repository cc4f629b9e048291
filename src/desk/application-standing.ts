import type { Rules } from '../sla/rules.ts';
import { standing, type Standing } from '../sla/standing.ts';
import type { Phase } from '../sla/clock-reading.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import type { ApplicationRow } from './application-row.ts';
import type { Position } from './life-cycle.ts';

type Stand = Pick<ApplicationRow, 'state' | 'receivedAt' | 'lastKind'>;

/** Where a row stands in the table of the life cycle. */
export const positionOf = ({ state, receivedAt, lastKind }: Stand): Position => ({
  state,
  received: receivedAt !== null,
  // Nothing follows the act that closes a stopped file for good.
  closed: lastKind === 'CLOSED',
});

/** Where a row is, as far as the clock goes. */
export function phaseOf({ state, receivedAt, lastKind }: Stand): Phase {
  switch (state) {
    case 'SUBMITTED':
      return 'NOT_RECEIVED';
    case 'REJECTED':
    case 'WITHDRAWN':
      return 'CLOSED';
    case 'STOPPED':
      return lastKind === 'CLOSED' ? 'CLOSED' : 'OPEN';
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
export function nextStepOf({ state }: Pick<ApplicationRow, 'state'>, stands: Standing): MessageKey {
  return stands === 'OVERDUE' && (state === 'RECEIVED' || state === 'IN_PROGRESS')
    ? 'NEXT_STEP_LATE'
    : `NEXT_STEP_${state}`;
}
