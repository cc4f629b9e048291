/** Texts of monitoring, Vietnamese; the same keys stand in `../en/monitoring.ts`. */
export const monitoring = {} as const;
