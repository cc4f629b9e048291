import type { lists as vi } from '../vi/lists.ts';

/** Texts of work lists and finding files, English. */
export const lists: Readonly<Record<keyof typeof vi, string>> = {
  NOTHING_CORRECTED: 'Nothing about the applicant would change.',
  FIND_TOO_SHORT:
    'Type at least {letters} letters of a name, or {digits} digits of a telephone, identity paper or code.',
  FIND_TOO_WIDE: 'Too many files fit (more than {limit}); type more of the name or number, or filter further.',
  FIND_NEEDED: 'This scope is for finding files: type a name, telephone, number or code.',
  ORDER_NEEDS_LIVE: 'Files that have ended have no urgency; ask for the newest first (NEWEST).',
  STATES_TWICE: 'Name the states once: states or filter.states.',
  TOO_MANY_VALUES: 'Too many values, at most {limit} a filter.',
};
