import { civilDate, dayOf } from '../../calendar/civil-date.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { authorize } from '../../identity/permissions.ts';
import { setCodePattern } from './code-pattern.commands.ts';
import { datedPatterns, DEFAULT_CODE_PATTERN } from './code-pattern.ts';

/** A pattern as it is set. */
export type CodePatternView = ReturnType<typeof datedPatterns>[number];

/** Holds from the first day on, wherever none is set. */
const BUILT_IN: CodePatternView = {
  ...DEFAULT_CODE_PATTERN,
  agencyId: null,
  from: civilDate(dayOf(1, 1, 1)),
  to: null,
};

export const codePatternResolvers: Resolvers = {
  Query: {
    codePatterns: async (_root, _args, { viewer, rules }) => {
      authorize(viewer, 'policy.manage');
      return [BUILT_IN, ...datedPatterns((await rules.newer()).rowsOf('codePatterns'))];
    },
  },
  Mutation: {
    codePatternSet: async (_root, { input }, { em, viewer, clock, catalogue, locale }) => {
      const { done, userErrors } = await withUserErrors(locale, () =>
        setCodePattern({ em, viewer, clock, catalogue }, { ...input, agency: input.agency ?? null }),
      );
      return { example: done?.example ?? null, from: done?.from ?? null, userErrors };
    },
  },
  CodePattern: {
    builtIn: (pattern) => pattern === BUILT_IN,
    agency: ({ agencyId }, _args, { catalogue }) => (agencyId === null ? null : catalogue.agency(agencyId)),
  },
};
