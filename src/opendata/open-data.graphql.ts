import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { description } from './description.ts';

export const openDataResolvers: Resolvers = {
  Query: {
    openData: (_parent, _args, { catalogue, locale, openDataLicence }: RequestContext) =>
      description(catalogue, openDataLicence, locale),
  },
};
