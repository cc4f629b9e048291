import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { authorize } from '../identity/permissions.ts';
import { message } from '../messages/catalogue.ts';
import { known } from '../registry/catalogue/known.ts';
import type { ReformEffect } from './reform/effect.ts';
import { reformEffect } from './reform-effect.queries.ts';
import { countChanges, reformEffects, reformSummary } from './reform-effects.queries.ts';

const asking = ({ db, viewer, clock, rules }: RequestContext) => ({ db, viewer, now: clock.now(), rules });

export const reformResolvers: Resolvers = {
  Query: {
    reformEffect: async (_root, { code, withinDays }, context) => {
      authorize(context.viewer, 'reform.read');
      const procedure = context.catalogue.procedureByCode(code);
      if (procedure === null) return [];
      const effects = await reformEffect(asking(context), procedure.id, withinDays ?? null);
      // The catalogue may be a moment older than the rows; a version that it does not show yet comes with the next one.
      return effects.filter(({ versionId }) => context.catalogue.version(versionId) !== null);
    },
    reformEffects: async (_root, { from, to, field, agency, codes, first, after }, context) => {
      const filter = { from, to, field: field ?? null, agency: agency ?? null, codes: codes ?? null };
      const page = await reformEffects(asking(context), filter, { first, after: after ?? null });
      const shown = ({ versionId }: ReformEffect) => context.catalogue.version(versionId) !== null;
      return { ...page, nodes: page.nodes.filter(({ before, after: then }) => shown(before) && shown(then)) };
    },
  },
  ReformEffect: {
    version: ({ versionId }, _args, { catalogue }) => known(catalogue.version(versionId), versionId),
    countedFor: ({ countedFor }, _args, { catalogue }) => (countedFor === null ? null : catalogue.agency(countedFor)),
  },
  ReformFigures: {
    days: ({ days }) => days ?? [],
    tooFewNote: ({ tooFew, n, minimum }, _args, { locale }) =>
      tooFew ? message(locale, 'REFORM_TOO_FEW', { n, minimum }) : null,
    unfinishedNote: ({ stillOpen }, _args, { locale }) =>
      stillOpen > 0 ? message(locale, 'REFORM_UNFINISHED', { open: stillOpen }) : null,
  },
  ReformChange: {
    unitsNote: ({ unitsDiffer }, _args, { locale }) => (unitsDiffer ? message(locale, 'REFORM_UNITS_DIFFER') : null),
  },
  ReformComparison: {
    procedure: ({ procedureId }, _args, { catalogue }) => known(catalogue.procedure(procedureId), procedureId),
  },
  ReformComparisonConnection: {
    totalCount: ({ filter }, _args, context) => countChanges(asking(context), filter),
    summary: ({ filter }, _args, context) => reformSummary(asking(context), filter),
  },
};
