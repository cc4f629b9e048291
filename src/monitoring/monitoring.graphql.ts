import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { processingTimes } from './processing-times.queries.ts';

export const monitoringResolvers: Resolvers = {
  Query: {
    processingTimes: (_root, { from, to, groupBy }, { db, viewer, clock }) =>
      processingTimes({ db, viewer, now: clock.now() }, { from, to, groupBy }),
  },
};
