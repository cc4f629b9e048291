/** Texts of review, Vietnamese; the same keys stand in `../en/review.ts`. */
export const review = {} as const;
