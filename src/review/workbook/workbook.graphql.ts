import { askPool } from '../../db/ask.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { message } from '../../messages/catalogue.ts';
import { known } from '../../registry/catalogue/known.ts';
import { roundOfId } from '../round/round.queries.ts';
import { columnTitle } from './columns.ts';
import { exportReview } from './export.commands.ts';
import { readExport } from './export.queries.ts';
import { printed } from './filled-cells.ts';
import { applyReviewImport } from './import.commands.ts';
import { importChanges, importFindings, importOfId } from './import-pages.queries.ts';

export const workbookResolvers: Resolvers = {
  Query: {
    reviewImport: (_root, { id }, context) => importOfId(context, id),
  },
  Mutation: {
    reviewExport: async (_root, { round, filter }, context) => {
      const asked = { round, filter: filter ?? {} };
      const { done, userErrors } = await withUserErrors(context.locale, () => exportReview(context, asked));
      return { export: done === null ? null : await readExport(askPool(context.db), done.id), userErrors };
    },
    reviewImportApply: async (_root, { id }, context) => {
      const { done, userErrors } = await withUserErrors(context.locale, () => applyReviewImport(context, { id }));
      return { import: done === null ? null : await importOfId(context, done.id), userErrors };
    },
  },
  ReviewExport: {
    url: ({ id, token }) => `/export/review/${id}.xlsx?token=${token}`,
  },
  ReviewImport: {
    round: async ({ roundId }, _args, context) => known(await roundOfId(context, roundId), roundId),
    missingColumns: ({ missing }, _args, { locale }) => missing.map((column) => columnTitle(locale, column)),
    ready: ({ problems, conflicts, appliedAt }) => problems + conflicts === 0 && appliedAt === null,
    findings: async ({ id, problems, conflicts }, asked, { db }) => ({
      ...(await importFindings(db, id, asked)),
      totalCount: problems + conflicts,
    }),
    changes: async ({ id, changed }, asked, { db }) => ({
      ...(await importChanges(db, id, asked)),
      totalCount: changed,
    }),
  },
  ReviewImportFinding: {
    column: ({ title }) => title,
    message: ({ code, params }, _args, { locale }) => message(locale, code, params),
  },
  ReviewImportCell: {
    column: ({ column }, _args, { locale }) => columnTitle(locale, column),
    before: ({ column, before }, _args, { locale }) => before && printed(locale, column, before),
    after: ({ column, after }, _args, { locale }) => after && printed(locale, column, after),
  },
};
