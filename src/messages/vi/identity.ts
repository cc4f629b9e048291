/** Texts of identity, Vietnamese; the same keys stand in `../en/identity.ts`. */
export const identity = {} as const;
