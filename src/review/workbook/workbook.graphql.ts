import { askPool } from '../../db/ask.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { exportReview } from './export.commands.ts';
import { readExport } from './export.queries.ts';

export const workbookResolvers: Resolvers = {
  Mutation: {
    reviewExport: async (_root, { round, filter }, context) => {
      const asked = { round, filter: filter ?? {} };
      const { done, userErrors } = await withUserErrors(context.locale, () => exportReview(context, asked));
      return { export: done === null ? null : await readExport(askPool(context.db), done.id), userErrors };
    },
  },
  ReviewExport: {
    url: ({ id, token }) => `/export/review/${id}.xlsx?token=${token}`,
  },
};
