import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { isMessageKey, message } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import { known } from '../../registry/catalogue/known.ts';
import { itemLoader } from '../round/item.queries.ts';
import { roundLoader } from '../round/round.queries.ts';
import { reviewBulkItems } from './bulk-items.queries.ts';
import { type BulkDone, reviewBulkStart, reviewBulkStop, reviewBulkUndo } from './bulk.commands.ts';
import { reviewBulk, reviewBulks } from './bulk.queries.ts';
import { bulkExpectation } from './expectation.queries.ts';
import { reviewBulkPreview } from './preview.commands.ts';

/** How long an answer waits for small ones to be through; a large one goes on by itself. */
const WITHIN_MS = 5_000;

async function payload(context: RequestContext, act: () => Promise<BulkDone>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  if (done === null) return { bulk: null, userErrors };
  await context.sweepBulks(WITHIN_MS);
  // Verdicts and drafts that it wrote are seen with the next read.
  await context.refreshCatalogue();
  return { bulk: await reviewBulk(context, done.id), userErrors };
}

/** A reason as it is kept; one that a later version no longer knows shows its code. */
const worded = (locale: Locale, code: string, params: Readonly<Record<string, string | number>> | null): string =>
  isMessageKey(code) ? message(locale, code, params ?? {}) : code;

export const reviewBulkResolvers: Resolvers = {
  Query: {
    reviewBulk: (_root, { id }, context) => reviewBulk(context, id),
    reviewBulkItems: (_root, { id, outcome, undo, othersWork, first, after }, context) =>
      reviewBulkItems(
        context,
        { id, outcome: outcome ?? null, undo: undo ?? null, othersWork: othersWork ?? null },
        { first, after: after ?? null },
      ),
    reviewBulks: (_root, { round, first, after }, context) =>
      reviewBulks(context, round, { first, after: after ?? null }),
  },
  Mutation: {
    reviewBulkPreview: async (_root, { round, filter, act }, context) => {
      const { done, userErrors } = await withUserErrors(context.locale, async () =>
        reviewBulkPreview(context, { round, filter, act }),
      );
      return { preview: done === null ? null : await bulkExpectation(context, done.id), userErrors };
    },
    reviewBulkStart: (_root, { token }, context) => payload(context, () => reviewBulkStart(context, token)),
    reviewBulkStop: (_root, { id }, context) => payload(context, () => reviewBulkStop(context, id)),
    reviewBulkUndo: (_root, { id }, context) => payload(context, () => reviewBulkUndo(context, id)),
  },
  ReviewBulk: {
    round: async ({ roundId }, _args, { loaders }) => known(await loaders.get(roundLoader).load(roundId), roundId),
  },
  ReviewBulkItem: {
    item: async ({ itemId }, _args, { loaders }) => known(await loaders.get(itemLoader).load(itemId), itemId),
    message: ({ code, params }, _args, { locale }) => (code === null ? null : worded(locale, code, params)),
  },
  ReviewBulkPreview: {
    token: ({ id }) => id,
    refusals: ({ refusals }, _args, { locale }) =>
      refusals.map(({ code, items, examples }) => ({
        code,
        message: worded(locale, code, examples[0]?.params ?? null),
        count: items,
        examples,
      })),
    subjects: ({ subjects }) => subjects.map(({ subject, items, done }) => ({ subject, count: items, done })),
    agencies: ({ agencies }, _args, { catalogue }) =>
      agencies.map(({ agencyId, items, done }) => ({
        agency: agencyId === null ? null : known(catalogue.agency(agencyId), agencyId),
        count: items,
        done,
      })),
  },
};
