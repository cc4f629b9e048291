import { after, type RecommendationAct, type RecommendationState } from '../verdict.ts';
import type { RecommendationContent } from './content.ts';

/** What can have happened to a recommendation. */
export type RecommendationEventKind =
  | 'DRAFTED'
  | 'CHANGED'
  | 'SUBMITTED'
  | 'TAKEN_BACK'
  | 'DISCARDED'
  | 'APPROVED'
  | 'RETURNED'
  | 'ENACTED';

/** One entry of its history. Sequences begin at 1 without gaps. */
export interface RecommendationEvent {
  readonly sequence: number;
  readonly kind: RecommendationEventKind;
  readonly at: Date;
  /** Null: the system itself on the day of a decision, or data from before there were events. */
  readonly accountId: string | null;
  /** The whole content; only with DRAFTED and CHANGED. */
  readonly content: RecommendationContent | null;
  /** Why it was returned, or what an approver adds. */
  readonly note: string | null;
}

/** A recommendation as its events make it. */
export interface Recommended {
  readonly state: RecommendationState;
  readonly sequence: number;
  readonly content: RecommendationContent;
  /** Everybody who wrote or handed in any of it: none of them may decide on it. */
  readonly authors: readonly string[];
  /** Who handed it in last; of a draft, who wrote it last. */
  readonly proposedBy: string | null;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionNote: string | null;
}

const ACT_OF = {
  CHANGED: 'change',
  SUBMITTED: 'submit',
  TAKEN_BACK: 'takeBack',
  DISCARDED: 'discard',
  APPROVED: 'approve',
  RETURNED: 'return',
  ENACTED: 'enact',
} as const satisfies Record<Exclude<RecommendationEventKind, 'DRAFTED'>, RecommendationAct>;

/** The kinds by the act that writes them. */
export const EVENT_OF = {
  change: 'CHANGED',
  submit: 'SUBMITTED',
  takeBack: 'TAKEN_BACK',
  discard: 'DISCARDED',
  approve: 'APPROVED',
  return: 'RETURNED',
  enact: 'ENACTED',
} as const satisfies Record<RecommendationAct, RecommendationEventKind>;

/** A history that no sequence of acts could have written: a fault of ours, never of a person. */
export class ImpossibleHistory extends Error {
  override readonly name = 'ImpossibleHistory';
}

/** Adds one event to what was before; null before the first. Throws `ImpossibleHistory`. */
export function apply(before: Recommended | null, event: RecommendationEvent): Recommended {
  const { kind, sequence, at, accountId, content, note } = event;
  if (sequence !== (before?.sequence ?? 0) + 1) throw new ImpossibleHistory(`event ${sequence} is out of its order`);
  if (kind === 'DRAFTED') {
    if (before !== null || content === null) throw new ImpossibleHistory('a history begins once, with a content');
    return {
      state: 'DRAFT',
      sequence,
      content,
      authors: accountId === null ? [] : [accountId],
      proposedBy: accountId,
      proposedAt: at,
      decidedBy: null,
      decidedAt: null,
      decisionNote: null,
    };
  }
  if (before === null) throw new ImpossibleHistory(`${kind} before anything was drafted`);
  const state = after(before.state, ACT_OF[kind]);
  if (state === null) throw new ImpossibleHistory(`${kind} in state ${before.state}`);
  const next = { ...before, state, sequence };
  switch (kind) {
    case 'CHANGED':
      if (content === null) throw new ImpossibleHistory('a change without a content');
      return { ...next, content, ...written(before, accountId), proposedBy: accountId, proposedAt: at };
    case 'SUBMITTED':
      return { ...next, ...written(before, accountId), proposedBy: accountId, proposedAt: at };
    case 'APPROVED':
    case 'RETURNED':
      return { ...next, decidedBy: accountId, decidedAt: at, decisionNote: note };
    case 'TAKEN_BACK':
    case 'DISCARDED':
    case 'ENACTED':
      return next;
    default:
      return kind satisfies never;
  }
}

const written = ({ authors }: Recommended, accountId: string | null): Pick<Recommended, 'authors'> => ({
  authors: accountId === null || authors.includes(accountId) ? authors : [...authors, accountId],
});

/** The state that a history leads to; null for none. Throws `ImpossibleHistory`. */
export const foldRecommendation = (events: readonly RecommendationEvent[]): Recommended | null =>
  events.reduce<Recommended | null>(apply, null);
