import type { Resolvers } from './generated/resolvers.ts';

/** Who is signed in: identity knows the person, the catalogue their agency. */
export const viewerResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => viewer,
  },
  Viewer: {
    agency: ({ agencyId }, _args, { catalogue }) => {
      const agency = catalogue.agency(agencyId);
      if (agency === null) throw new Error(`an account belongs to agency ${agencyId}, which nobody knows`);
      return agency;
    },
  },
};
