import type { reviewBulk as vi } from '../vi/review-bulk.ts';

/** Texts of bulk acts of a review, English. */
export const reviewBulk: Readonly<Record<keyof typeof vi, string>> = {
  REVIEW_BULK_ROUND_NOT_FOUND: 'There is no such review round.',
  REVIEW_BULK_NOT_FOUND: 'There is no such bulk act, or it is not yours.',
  REVIEW_BULK_NOTHING: 'No item matches the filter.',
  REVIEW_BULK_PREVIEW_OLD: 'The preview is more than {hours} hours old: look again.',
  REVIEW_BULK_STARTED: 'This bulk act was begun already.',
  REVIEW_BULK_NOT_RUNNING: 'This bulk act is not running.',
  REVIEW_BULK_SIGNED_OFF: 'Approving and returning cannot be undone: write another recommendation.',
  REVIEW_BULK_UNDONE: 'This bulk act was undone, or is being undone.',
  REVIEW_BULK_ALREADY_WRITTEN: 'Somebody has written on this item; the pattern fills only what nobody has touched.',
  REVIEW_BULK_DECIDED: 'This item is decided; look at it again one by one.',
  REVIEW_BULK_DRAFT_CHANGED: 'The draft was changed, published or dropped by somebody; it stays.',
  REVIEW_BULK_DRAFT_NEEDED: 'A recommendation that is handed in or approved needs this draft; it stays.',
  REVIEW_BULK_CONTENT_MISSING: 'Say what is to be filled in.',
  REVIEW_BULK_NOTE_MISSING: 'Say why it is returned.',
};
