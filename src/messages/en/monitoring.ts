import type { monitoring as vi } from '../vi/monitoring.ts';

/** Texts of monitoring, English. */
export const monitoring: Readonly<Record<keyof typeof vi, string>> = {
  PERIOD_REVERSED: 'The period is reversed: the last day must be the first day or later.',
  PERIOD_TOO_LONG: 'The period is too long: ask for at most {years} years at once.',
};
