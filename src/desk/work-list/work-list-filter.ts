import type { Channel } from '../../registry/version-content.ts';
import type { Standing } from '../../sla/standing.ts';
import type { Find } from './find-typed.ts';
import { OPEN_STATES, type State } from '../history/life-cycle.ts';
import type { Moments } from './list-moments.ts';

/**
 * Whose files a list holds. MINE: held by the reader in person; AGENCY: held by the reader's agency; RECEIVED: received by
 * it; TASKS: with an open task there; TO_ACCEPT: handed over to it and not taken yet; CONCERNED: received, decided or held by
 * it, or with an open task there; UNDER: held by it or an agency under it, for heads.
 */
export type ListScope = 'MINE' | 'AGENCY' | 'RECEIVED' | 'TASKS' | 'TO_ACCEPT' | 'CONCERNED' | 'UNDER';

/** URGENCY: what becomes late first; NEWEST: what came last. */
export type ListOrder = 'URGENCY' | 'NEWEST';

/** What a list shows, worked out to ids and instants. What is left out, or empty, means any. */
export interface QueueFilter {
  /** Empty: every state in hand; where somebody looks for a file, every state. */
  readonly states: readonly State[];
  /** Only what the reader holds in person: the scope MINE. */
  readonly mine: boolean;
  /** Only what the reader's agency entered late, in any state, whoever holds it. */
  readonly enteredLate?: boolean;
  readonly scope?: ListScope | null;
  /** For UNDER: the reader's agency and those under it. */
  readonly agencies?: readonly string[];
  readonly standings?: readonly Standing[];
  /** Needed for standings and counts. */
  readonly moments?: Moments;
  /** Ids; null: any, empty: none, since a field may have none. */
  readonly procedures?: readonly string[] | null;
  readonly holderAccounts?: readonly string[];
  readonly holderAgencies?: readonly string[];
  readonly channels?: readonly Channel[];
  /** Civil days, both included. */
  readonly receivedFrom?: string | null;
  readonly receivedTo?: string | null;
  readonly dueFrom?: string | null;
  readonly dueTo?: string | null;
  /** Entered late or not; null: either. */
  readonly lateEntries?: boolean | null;
  readonly find?: Find | null;
  readonly order?: ListOrder | null;
}

/** States in which somebody holds the file; the others are listed at the agency that received it. */
export const HELD: readonly State[] = ['SUBMITTED', ...OPEN_STATES, 'RESOLVED'];

/** States that a list shows; null: every one. */
export function statesAsked({ states, enteredLate, find }: QueueFilter): readonly State[] | null {
  if (enteredLate) return null;
  if (states.length > 0) return states;
  return find ? null : OPEN_STATES;
}

export const scopeOf = ({ scope, mine, enteredLate, find }: QueueFilter): ListScope => {
  if (enteredLate) return 'RECEIVED';
  if (mine) return 'MINE';
  return scope ?? (find ? 'CONCERNED' : 'AGENCY');
};

/** Whether the list may grow with what has ended, so that only its newest part may be asked for. */
export function growsForEver(filter: QueueFilter): boolean {
  const asked = statesAsked(filter);
  return !filter.find && !filter.enteredLate && asked !== null && asked.some((state) => !HELD.includes(state));
}

/** Files that have ended have no urgency. */
export const orderOf = (filter: QueueFilter): ListOrder =>
  filter.order ?? (growsForEver(filter) ? 'NEWEST' : 'URGENCY');
