import type { recommendations as vi } from '../vi/recommendations.ts';

/** Texts of recommendations, English. */
export const recommendations: Readonly<Record<keyof typeof vi, string>> = {
  ANSWER_NO_NEEDS_REASON: 'A “no” needs its reason.',
  ANSWER_PART_ONLY_FOR_PROCEDURE: 'Only a procedure is answered for part by part; a form or requirement as a whole.',
  ENDS_ON_ONLY_FOR_END: 'Only a proposal to abolish or replace a procedure names the act and the day of its end.',
  ASKED_OF_ONLY_FOR_MINISTRY: 'A ministry is named only where the province cannot act itself (MINISTRY).',
  COST_OUT_OF_RANGE: 'It must be a whole number from 0 to {most}.',
  COST_TOO_LARGE: 'This cost is more than can be counted exactly.',
  LIST_TOO_LONG: '{most} at most.',
  EVIDENCE_NOT_FOUND: 'There is no such file: upload it first.',
  REVIEW_ITEM_CONFLICT: '{who} has worked on this: you saw version {seen}, it is {now} now. Nothing was overwritten.',
  ADVICE_COST_MISSING: 'The compliance cost before and after is missing.',
  ADVICE_DOCUMENTS_MISSING: 'It was answered that it is not lawful, but no document to change is named.',
  ADVICE_ANSWERS_CONTRADICT: 'All three questions were answered yes, but the proposal is not to keep.',
  ADVICE_KEEP_CONTRADICT: 'A question was answered no, but the proposal is to keep.',
  EVIDENCE_EMPTY: 'The file is empty.',
  EVIDENCE_KIND:
    'Only PDF, PNG or JPEG, office files without macros (docx, xlsx, odt, ods) and plain text (txt, csv) are taken.',
  EVIDENCE_FULL: 'You have kept too many files: all together may be {limit} MiB at most.',
  LABOUR_COST_SET: 'The value of an hour from {date} on was set already.',
};
