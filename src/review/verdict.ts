import type { Verdict } from '../registry/procedure.entity.ts';

/** Where a recommendation stands. */
export type RecommendationState = 'DRAFT' | 'SUBMITTED' | 'APPROVED' | 'RETURNED' | 'ENACTED' | 'DISCARDED';

export type RecommendationAct = 'change' | 'submit' | 'takeBack' | 'discard' | 'approve' | 'return' | 'enact';

/**
 * The life of a recommendation (domain 1): what may be done in a state, and the state it leads to. What is not named
 * is refused. A returned one stays as it was decided; its author writes another. Until somebody has decided, an author
 * may take it back, change it or drop it (*ours*): DISCARDED says so, since nothing that was written is removed.
 */
export const RECOMMENDATION_LIFE = {
  DRAFT: { change: 'DRAFT', submit: 'SUBMITTED', discard: 'DISCARDED' },
  SUBMITTED: { takeBack: 'DRAFT', approve: 'APPROVED', return: 'RETURNED' },
  APPROVED: { enact: 'ENACTED' },
  RETURNED: {},
  ENACTED: {},
  DISCARDED: {},
} as const satisfies Record<RecommendationState, Partial<Record<RecommendationAct, RecommendationState>>>;

/** The state that an act leads to; null where the present one does not allow it. */
export function after(state: RecommendationState, act: RecommendationAct): RecommendationState | null {
  const acts: Partial<Record<RecommendationAct, RecommendationState>> = RECOMMENDATION_LIFE[state];
  return acts[act] ?? null;
}

/** A recommendation as far as the verdict on its procedure depends on it. */
export interface DecidedVerdict {
  readonly id: string;
  readonly subject: 'PROCEDURE' | 'FORM' | 'REQUIREMENT';
  readonly state: RecommendationState;
  readonly verdict: Verdict;
  readonly decidedAt: Date | null;
}

/**
 * The verdict that a procedure bears: the latest approved or enacted one on the procedure as a whole, by the instant
 * of the decision and not by the order in which the decisions are looked at; null while there is none. Two of the
 * same instant: the one with the later id, since ids grow with time.
 */
export const reviewStatus = (recommendations: readonly DecidedVerdict[]): Verdict | null =>
  recommendations.reduce<(DecidedVerdict & { readonly decidedAt: Date }) | null>((latest, { decidedAt, ...one }) => {
    const counts = one.subject === 'PROCEDURE' && (one.state === 'APPROVED' || one.state === 'ENACTED');
    if (!counts || decidedAt === null) return latest;
    if (latest === null || decidedAt > latest.decidedAt) return { ...one, decidedAt };
    return decidedAt.getTime() === latest.decidedAt.getTime() && one.id > latest.id ? { ...one, decidedAt } : latest;
  }, null)?.verdict ?? null;
