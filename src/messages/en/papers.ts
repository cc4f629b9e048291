import type { papers as vi } from '../vi/papers.ts';

/** Texts of papers, fees and slips, English. */
export const papers: Record<keyof typeof vi, string> = {
  PERIOD_BACKWARDS: 'The last day must not be before the first.',
  TOO_MANY_FEES: 'Too many fees at once, {limit} at most.',
  RECEIPT_REPEATED: 'This application has a receipt {receipt} already.',
  RECEIPT_UNKNOWN: 'This application has no receipt {receipt}; it has: {known}.',
  DIGITS_NOT_VALID: 'Four to six last digits of the paper are needed.',
  IDENTITY_DIFFERS: 'The last digits are not those of the paper on the application; no slip is given out.',
  HANDED_OUT_NEEDED: 'Say how the result is handed out and what was checked.',
  RECEIVER_NEEDED: 'With an authorisation the receiver must be named.',
  ORIGINAL_UNKNOWN: 'No original “{name}” was handed in; there are: {papers}.',
  ORIGINALS_NOT_VALID: '“{name}” has {limit} originals; give back a whole number from 0 to {limit}.',
  KEPT_WITHOUT_REASON: 'Keeping {kept} originals of “{name}” needs a reason.',
  ORIGINALS_UNACCOUNTED: 'Not said whether these originals are given back or kept: {papers}.',
};
