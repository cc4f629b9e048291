/** Texts of desk, Vietnamese; the same keys stand in `../en/desk.ts`. */
export const desk = {} as const;
