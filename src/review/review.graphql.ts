import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { withUserErrors } from '../graphql/user-errors.ts';
import { authorize } from '../identity/permissions.ts';
import {
  recommendationApprove,
  type RecommendationDone,
  recommendationPropose,
  recommendationReturn,
} from './recommendation.commands.ts';
import { loadRecommendation, recommendationsLoader } from './recommendation.loaders.ts';
import { reportedFigures } from './reported-figures.queries.ts';
import { reviewSummary } from './review-summary.queries.ts';

/** The recommendation as it stands after the act. */
async function payload({ db, locale }: RequestContext, act: () => Promise<RecommendationDone>) {
  const { done, userErrors } = await withUserErrors(locale, act);
  return { recommendation: done === null ? null : await loadRecommendation(db, done.id), userErrors };
}

export const reviewResolvers: Resolvers = {
  Query: {
    reviewSummary: (_root, _args, { db }) => reviewSummary(db),
    reportedFigures: (_root, _args, { db, clock, locale }) => reportedFigures({ db, clock }, locale),
  },
  Procedure: {
    recommendations: (procedure, _args, { viewer, loaders }) => {
      authorize(viewer, 'recommendation.read');
      return loaders.get(recommendationsLoader).load(procedure.id);
    },
  },
  Recommendation: {
    procedure: async ({ procedureId }, _args, context) => {
      // One that was opened a moment ago may not be in this process's catalogue yet.
      const procedure =
        context.catalogue.procedure(procedureId) ?? (await context.refreshCatalogue()).procedure(procedureId);
      if (procedure === null) throw new Error(`recommendation on a procedure outside the catalogue: ${procedureId}`);
      return procedure;
    },
  },
  Mutation: {
    recommendationPropose: (_root, proposal, context) =>
      payload(context, () => recommendationPropose(context, proposal)),
    recommendationApprove: async (_root, { id }, context) => {
      const approved = await payload(context, () => recommendationApprove(context, id));
      // Whoever approved sees the verdict on the procedure with their next read; the other acts change no procedure.
      if (approved.recommendation !== null) await context.refreshCatalogue();
      return approved;
    },
    recommendationReturn: (_root, { id, note }, context) =>
      payload(context, () => recommendationReturn(context, id, note)),
  },
};
