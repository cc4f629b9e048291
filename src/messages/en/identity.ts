import type { identity as vi } from '../vi/identity.ts';

/** Texts of identity, English. */
export const identity: Readonly<Record<keyof typeof vi, string>> = {};
