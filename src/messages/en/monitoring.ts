import type { monitoring as vi } from '../vi/monitoring.ts';

/** Texts of monitoring, English. */
export const monitoring: Readonly<Record<keyof typeof vi, string>> = {};
