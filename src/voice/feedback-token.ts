import { tokenMatches, trackingToken } from '../desk/tracking-token.ts';

/** Tokens of feedback are derived as those on slips are, under a name that no application bears. */
const named = (feedbackId: string): string => `feedback ${feedbackId.toLowerCase()}`;

/** The token with which whoever gave feedback follows it. */
export const feedbackToken = (secret: Buffer, feedbackId: string): string =>
  trackingToken(secret, named(feedbackId), 1);

export const feedbackTokenMatches = (secret: Buffer, feedbackId: string, typed: string): boolean =>
  tokenMatches(secret, named(feedbackId), 1, typed);
