import type { calendar as vi } from '../vi/calendar.ts';

/** Texts of calendar, English. */
export const calendar: Readonly<Record<keyof typeof vi, string>> = {};
