import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { askPool } from '../../db/ask.ts';
import { officerLoader } from '../desk.loaders.ts';
import { signTransfer } from './transfer.commands.ts';
import { countUnended, listTransfers, previewTransfer, readTransfer } from './transfer.queries.ts';
import { known } from '../../registry/catalogue/known.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';

/** How long an answer waits for small mergers to be through; a large one goes on by itself. */
const WITHIN_MS = 5_000;

const asking = ({ db, viewer, catalogue }: RequestContext) => ({ db, viewer, agencies: catalogue });

export const transferResolvers: Resolvers = {
  Query: {
    agencyTransferPreview: (_root, { from, to }, context) =>
      previewTransfer(asking(context), { from, to, now: context.clock.now() }),
    agencyTransfer: (_root, { id }, context) => readTransfer(asking(context), id),
    agencyTransfers: (_root, { first, after }, context) => {
      checkedSize(first);
      return listTransfers(asking(context), { first, after: after ?? null });
    },
  },
  Mutation: {
    agencyTransfer: async (_root, { input }, context) => {
      const { done, userErrors } = await withUserErrors(context.locale, () => signTransfer(context, input));
      if (!done) return { transfer: null, userErrors };
      await context.refreshCatalogue();
      await context.sweepTransfers(WITHIN_MS);
      return { transfer: await readTransfer(asking(context), done.id), userErrors };
    },
  },
  AgencyTransfer: {
    from: ({ fromAgencyId }, _args, { catalogue }) => known(catalogue.agency(fromAgencyId), fromAgencyId),
    to: ({ toAgencyId }, _args, { catalogue }) => known(catalogue.agency(toAgencyId), toAgencyId),
    signedBy: ({ signedBy }, _args, { loaders }) => loaders.get(officerLoader).load(signedBy),
    left: ({ fromAgencyId, finishedAt }, _args, { db }) =>
      finishedAt === null ? countUnended(askPool(db), fromAgencyId) : 0,
  },
};
