/**
 * What anyone says about a procedure (domain 5): feedback (phản ánh) and petitions (kiến nghị). Complaints (khiếu nại)
 * and denunciations (tố cáo) are other kinds with laws of their own; the second's person is secret. They are not taken
 * here: nothing of them is kept, and the answer says where to go.
 */

export type FeedbackKind = 'REFLECTION' | 'PROPOSAL' | 'COMPLAINT' | 'DENUNCIATION';

/** What is kept. */
export type TakenKind = Extract<FeedbackKind, 'REFLECTION' | 'PROPOSAL'>;

export type FeedbackState = 'RECEIVED' | 'PUBLISHED' | 'ANSWERED' | 'HIDDEN';

/** States that everybody may read. */
export const PUBLIC_STATES = ['PUBLISHED', 'ANSWERED'] as const satisfies readonly FeedbackState[];

/** States that wait for the agency's answer. */
export const WAITING_STATES = ['RECEIVED', 'PUBLISHED'] as const satisfies readonly FeedbackState[];

export type FeedbackAct = 'PUBLISH' | 'HIDE' | 'ANSWER';

/**
 * Where each act leads; what leads nowhere is refused. An answer publishes the words with it and can be put right by
 * another. What is hidden must be shown again before it is answered, so that nobody answers what nobody can read.
 */
const ACTS = {
  RECEIVED: { PUBLISH: 'PUBLISHED', HIDE: 'HIDDEN', ANSWER: 'ANSWERED' },
  PUBLISHED: { HIDE: 'HIDDEN', ANSWER: 'ANSWERED' },
  ANSWERED: { HIDE: 'HIDDEN', ANSWER: 'ANSWERED' },
  HIDDEN: { PUBLISH: 'PUBLISHED' },
} as const satisfies Record<FeedbackState, Partial<Record<FeedbackAct, FeedbackState>>>;

/** The state after an act; null where the state does not know it. What had an answer is shown with it again. */
export function afterFeedbackAct(state: FeedbackState, act: FeedbackAct, answered: boolean): FeedbackState | null {
  const acts: Partial<Record<FeedbackAct, FeedbackState>> = ACTS[state];
  const next = acts[act] ?? null;
  return next === 'PUBLISHED' && answered ? 'ANSWERED' : next;
}
