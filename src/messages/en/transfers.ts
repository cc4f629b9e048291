import type { transfers as vi } from '../vi/transfers.ts';

/** Texts of mergers of agencies, English. */
export const transfers: Readonly<Record<keyof typeof vi, string>> = {
  TRANSFER_AGENCY_UNKNOWN: 'There is no such agency.',
  TRANSFER_TO_ITSELF: 'The agency that takes over must be another one.',
  TRANSFER_DECISION_NEEDED: 'The number of the decision on the merger is needed.',
  TRANSFER_IN_FUTURE: 'The day of the merger has not come; sign the hand-over on it or later.',
  TRANSFER_BEFORE_BEGINNING: 'The agency began on {date}; it cannot have ended on that day or before.',
  TRANSFER_TO_ENDED: 'The agency that is to take over has ended; hand over to {agency}.',
  TRANSFER_TO_SUBORDINATE: 'The agency that is to take over stands under the one that ends.',
  TRANSFER_BY_ENDED: 'Your agency ({agency}) has ended and can sign no hand-over.',
  TRANSFER_TOO_LONG_AGO: 'The day of the merger is more than {days} days ago; check the year.',
  TRANSFER_ELSEWHERE: 'This agency was merged into {agency}.',
  TRANSFER_UNDER_WAY: 'This agency is being handed over right now; wait until that is finished.',
};
