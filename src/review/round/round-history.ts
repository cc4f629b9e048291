import type { RoundState } from '../recommendation/at-hand.queries.ts';
import type { RoundContent } from './scope.ts';

export type RoundEventKind = 'CREATED' | 'CHANGED' | 'OPENED' | 'GROWN' | 'CLOSED' | 'REOPENED';

/** One entry of the history of a round; sequences begin at 1. */
export interface RoundEvent {
  readonly sequence: number;
  readonly kind: RoundEventKind;
  readonly at: Date;
  readonly accountId: string | null;
  /** With CREATED, CHANGED and GROWN. */
  readonly content: RoundContent | null;
  /** Why it was closed with open ends, or opened again. */
  readonly note: string | null;
  /** Items that it added; with OPENED and GROWN. */
  readonly items: number | null;
}

/** A round as its events make it. */
export interface Round {
  readonly state: RoundState;
  readonly content: RoundContent;
  readonly sequence: number;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
}

type RoundAct = 'change' | 'open' | 'grow' | 'close' | 'reopen';

/** What may be done with a round in a state, and the state that it leads to; what is not named is refused. */
export const ROUND_LIFE = {
  PREPARING: { change: 'PREPARING', open: 'OPEN' },
  OPEN: { change: 'OPEN', grow: 'OPEN', close: 'CLOSED' },
  CLOSED: { reopen: 'OPEN' },
} as const satisfies Record<RoundState, Partial<Record<RoundAct, RoundState>>>;

/** The state that an act leads to; null where the present one does not allow it. */
export function afterRoundAct(state: RoundState, act: RoundAct): RoundState | null {
  const acts: Partial<Record<RoundAct, RoundState>> = ROUND_LIFE[state];
  return acts[act] ?? null;
}

/** Adds one event to what was before; null before the first and for a history that no acts could have written. */
export function applyRoundEvent(before: Round | null, event: RoundEvent): Round | null {
  const { kind, content, at, sequence } = event;
  if (sequence !== (before?.sequence ?? 0) + 1) return null;
  if (kind === 'CREATED') {
    if (before !== null || content === null) return null;
    return { state: 'PREPARING', content, sequence, openedAt: null, closedAt: null };
  }
  if (before === null) return null;
  switch (kind) {
    case 'CHANGED':
    case 'GROWN':
      return content === null ? null : { ...before, content, sequence };
    case 'OPENED':
      return { ...before, state: 'OPEN', sequence, openedAt: at };
    case 'CLOSED':
      return { ...before, state: 'CLOSED', sequence, closedAt: at };
    case 'REOPENED':
      return { ...before, state: 'OPEN', sequence, closedAt: null };
    default:
      return kind satisfies never;
  }
}

/** The round that a history leads to; null for none. */
export const foldRound = (events: readonly RoundEvent[]): Round | null =>
  events.reduce<Round | null>(applyRoundEvent, null);
