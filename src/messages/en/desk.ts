import type { desk as vi } from '../vi/desk.ts';

/** Texts of desk, English. */
export const desk: Readonly<Record<keyof typeof vi, string>> = {};
