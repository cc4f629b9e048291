import type { lists as vi } from '../vi/lists.ts';

/** Texts of work lists and finding files, English. */
export const lists: Readonly<Record<keyof typeof vi, string>> = {
  NOTHING_CORRECTED: 'Nothing about the applicant would change.',
};
