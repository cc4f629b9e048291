/** Texts of calendar, Vietnamese; the same keys stand in `../en/calendar.ts`. */
export const calendar = {} as const;
