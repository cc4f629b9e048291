import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { readApplication, trackedApplication } from './application.queries.ts';
import { trackingSecretOf } from './secrets.ts';

export const deskResolvers: Resolvers = {
  Query: {
    application: (_root, { code }, { db, viewer, catalogue }) =>
      readApplication({ db, viewer, agencies: catalogue }, code),
    trackApplication: async (_root, { code, token }, { db }) => {
      const row = await trackedApplication(db, await trackingSecretOf(db), code, token);
      return row && { row };
    },
  },
};
