import type { reviewRounds as vi } from '../vi/review-rounds.ts';

/** Texts of review rounds, English. */
export const reviewRounds: Readonly<Record<keyof typeof vi, string>> = {
  ROUND_NOT_FOUND: 'There is no such review round.',
  ROUND_CONFLICT: '{who} has changed the round: you saw version {seen}, it is {now} now.',
  ROUND_NOT_YOURS: 'Only an owner of the round may do this.',
  ROUND_ACT_NOT_NOW: 'The round is {state:ROUND_STATE}: this cannot be done now.',
  ROUND_SCOPE_FIXED: 'The round is open: what it looks at may grow, but not change.',
  ROUND_NEEDS_OWNER: 'A round needs one owner at least.',
  ROUND_SCOPE_EMPTY: 'The scope holds no procedure that is in force.',
  ROUND_NOTHING_TO_ADD: 'Nothing to add: these codes are in the round already, or not in force.',
  ROUND_HAS_UNDECIDED: '{undecided} items are undecided: to close the round, say why.',
  REVIEWER_NOT_FOUND: 'There is no such reviewer.',
  ROUND_STATE_PREPARING: 'being prepared',
  ROUND_STATE_OPEN: 'open',
  ROUND_STATE_CLOSED: 'closed',
};
