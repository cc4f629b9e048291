import type { review as vi } from '../vi/review.ts';

/** Texts of review, English. */
export const review: Readonly<Record<keyof typeof vi, string>> = {};
