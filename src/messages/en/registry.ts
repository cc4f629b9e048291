import type { registry as vi } from '../vi/registry.ts';

/** Texts of registry, English. */
export const registry: Readonly<Record<keyof typeof vi, string>> = {};
