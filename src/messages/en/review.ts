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
  RECOMMENDATION_STATE_DISCARDED: 'dropped',
  RECOMMENDATION_WAITS_FOR_DECISION: 'The recommendation waits for a decision: take it back before changing it.',
  RECOMMENDATION_NONE_YET: 'Nothing has been proposed yet.',
  RECOMMENDATION_NOT_A_DRAFT: 'The recommendation is not a draft any more: it is {state}.',
  RECOMMENDATION_NOT_WAITING: 'The recommendation is not waiting for a decision: it is {state}.',
  REVIEW_ITEM_NOT_FOUND: 'There is no such item of a review.',
  ROUND_NOT_OPEN: 'The review round is not open: it is {state}.',
  GAP_AUTHORITY: 'Say who can change it: the province acts itself (PROVINCE) or a ministry is asked (MINISTRY).',
  GAP_ASKED_OF: 'Name the ministry or body that is asked.',
  GAP_DRAFT: 'To amend, a draft of the procedure’s next version must be there.',
  GAP_SUCCESSOR: 'To replace, name the procedure that takes its place.',
  GAP_ACT: 'To abolish, name the act that abolishes it.',
  GAP_ENDS_ON: 'To abolish, name the day from which it is no longer in force.',
};
