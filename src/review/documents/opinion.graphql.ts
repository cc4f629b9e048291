import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { authorize } from '../../identity/permissions.ts';
import { documentsLoader } from '../../registry/legal/documents.loaders.ts';
import { opinionDecide, opinionPropose, type OpinionsDone } from './opinion.commands.ts';
import { recommendationLoader } from '../recommendation.loaders.ts';
import { wantedChangesLoader } from './wanted-changes.loaders.ts';
import { waitingOpinions } from './waiting-opinions.queries.ts';
import { opinionsLoader, opinionsOf } from './opinion.loaders.ts';

/** The opinions as they stand after the act. */
async function payload({ db, locale }: RequestContext, act: () => Promise<OpinionsDone>) {
  const { done, userErrors } = await withUserErrors(locale, act, {
    keep: ({ ids }) => ids,
    give: (ids) => ({ ids: Array.isArray(ids) ? ids.map(String) : [] }),
  });
  return { opinions: done === null ? [] : await opinionsOf(db, done.ids), userErrors };
}

export const documentOpinionResolvers: Resolvers = {
  Query: {
    legalDocumentOpinionsWaiting: (_root, page, context) => waitingOpinions(context, page),
  },
  LegalDocument: {
    opinions: ({ id }, _args, { viewer, loaders }) => {
      authorize(viewer, 'recommendation.read');
      return loaders.get(opinionsLoader).load(id);
    },
    wantedChanges: ({ id }, _args, { viewer, loaders }) => {
      authorize(viewer, 'recommendation.read');
      return loaders.get(wantedChangesLoader).load(id);
    },
  },
  LegalDocumentWantedChange: {
    recommendation: async ({ recommendationId }, _args, { loaders }) => {
      const found = await loaders.get(recommendationLoader).load(recommendationId);
      if (found === null) throw new Error(`recommendation ${recommendationId} has gone`);
      return found;
    },
  },
  LegalDocumentOpinion: {
    document: ({ documentId }, _args, { loaders }) => loaders.get(documentsLoader).load(documentId),
  },
  Mutation: {
    legalDocumentOpinionsPropose: (_root, input, context) => payload(context, () => opinionPropose(context, input)),
    legalDocumentOpinionsDecide: (_root, { ids, approve, note }, context) =>
      payload(context, () => opinionDecide(context, { ids, approve, note: note ?? null })),
  },
};
