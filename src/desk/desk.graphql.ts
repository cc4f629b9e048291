import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { followApplication, readApplication } from './application.queries.ts';
import { trackingSecretOf } from './secrets.ts';

export const deskResolvers: Resolvers = {
  Query: {
    application: (_root, { code }, { db, viewer, catalogue }) =>
      readApplication({ db, viewer, agencies: catalogue }, code),
    trackApplication: async (_root, pair, { db, viewer, client, gate }) => {
      const row = await followApplication({ db, viewer, client, gate }, await trackingSecretOf(db), pair);
      return row && { row };
    },
  },
};
