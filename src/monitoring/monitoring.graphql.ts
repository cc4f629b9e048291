import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { authorize } from '../identity/permissions.ts';
import { processingTimes } from './processing-times.queries.ts';
import { reformEffect } from './reform-effect.queries.ts';

export const monitoringResolvers: Resolvers = {
  Query: {
    processingTimes: (_root, { from, to, groupBy }, { db, viewer, clock }) =>
      processingTimes({ db, viewer, now: clock.now() }, { from, to, groupBy }),
    reformEffect: async (_root, { code }, { db, viewer, clock, catalogue }) => {
      authorize(viewer, 'reform.read');
      const procedure = catalogue.procedureByCode(code);
      if (procedure === null) return [];
      const effects = await reformEffect({ db, viewer, now: clock.now() }, procedure.id);
      // The catalogue may be a moment older than the rows; a version that it does not show yet comes with the next one.
      return effects.flatMap(({ versionId, ...effect }) => {
        const version = catalogue.version(versionId);
        return version === null ? [] : [{ ...effect, version }];
      });
    },
  },
};
