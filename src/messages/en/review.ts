import type { review as vi } from '../vi/review.ts';

/** Texts of review, English. */
export const review: Readonly<Record<keyof typeof vi, string>> = {
  RECOMMENDATION_NOT_FOUND: 'There is no such recommendation.',
  RECOMMENDATION_NOT_SUBMITTED:
    'The recommendation is not waiting for a decision any more: it is {state} now, decided by: {who}.',
  RECOMMENDATION_OWN: 'Nobody approves their own proposal.',
  RECOMMENDATION_REASON_BLANK: 'A reason must be given.',
  SUCCESSOR_ONLY_FOR_REPLACE: 'Only a proposal to replace names a successor.',
  RECOMMENDATION_STATE_DRAFT: 'draft',
  RECOMMENDATION_STATE_SUBMITTED: 'submitted',
  RECOMMENDATION_STATE_APPROVED: 'approved',
  RECOMMENDATION_STATE_RETURNED: 'returned',
  RECOMMENDATION_STATE_ENACTED: 'enacted',
  VERDICT_KEEP: 'Keep',
  VERDICT_AMEND: 'Amend',
  VERDICT_REPLACE: 'Replace',
  VERDICT_ABOLISH: 'Abolish',
  VERDICT_UNDECIDED: 'Undecided',
};
