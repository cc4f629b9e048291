import type { reform as vi } from '../vi/reform.ts';

/** Texts of before and after, English. */
export const reform: Readonly<Record<keyof typeof vi, string>> = {
  REFORM_AGE_NOT_VALID: 'The working days to compare at must be 0 to {most}.',
  REFORM_ID_NOT_VALID: 'This id does not have the right form; take it from the catalogue.',
  REFORM_CODES_TOO_MANY: 'At most {most} procedure codes can be asked for at once.',
  REFORM_TOO_FEW: 'Too few to say: {n} applications handled, at least {minimum} are needed.',
  REFORM_UNITS_DIFFER: 'The limits before and after are counted in different units and cannot be subtracted.',
  REFORM_UNFINISHED:
    'Still open: {open} applications. Quick ones finish first, so the days seen are shorter than they will be: look at the comparison at equal age.',
};
