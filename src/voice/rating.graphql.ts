import { civilDateAt } from '../calendar/civil-date.ts';
import { trackingSecretOf } from '../desk/secrets.ts';
import type { ApplicationRow } from '../desk/application-row.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { withUserErrors } from '../graphql/user-errors.ts';
import { enterRating, hideRating, publishRating, rateApplication } from './rating.commands.ts';
import { countedRatingLoader, ratingOfId, ratingWords } from './rating.queries.ts';
import { rateableUntil } from './satisfaction.ts';
import { publicSatisfactionLoader, satisfaction } from './satisfaction.queries.ts';
import type { Written } from './written.ts';
import { known } from '../registry/catalogue/known.ts';

/** The rating as it stands after the act. */
async function payload(context: RequestContext, act: () => Promise<Written>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  context.loaders.get(countedRatingLoader).clearAll();
  return { rating: done === null ? null : await ratingOfId(context.db, done.id), userErrors };
}

const untilOf = ({ rules }: RequestContext, { state, returnedAt }: ApplicationRow) =>
  state === 'RETURNED' && returnedAt !== null ? rateableUntil(rules, returnedAt) : null;

export const ratingResolvers: Resolvers = {
  Query: {
    satisfaction: async (_root, { from, to, groupBy }, context) => {
      const { db, viewer, catalogue, rules } = context;
      const rows = await satisfaction({ db, viewer, catalogue, rules }, { from, to, groupBy });
      const labelOf = (key: string): string =>
        groupBy === 'MONTH'
          ? key
          : groupBy === 'AGENCY'
            ? known(catalogue.agency(key), key).name
            : known(catalogue.procedure(key), key).title;
      return rows.map((row) => ({ ...row, label: labelOf(row.key) }));
    },
    ratings: (_root, { words, first, after }, { db, viewer, catalogue, clock }) =>
      ratingWords({ db, viewer, catalogue, now: clock.now() }, words, { first, after }),
  },
  Procedure: {
    satisfaction: ({ id }, _args, { loaders }) => loaders.get(publicSatisfactionLoader).load(id),
  },
  TrackedApplication: {
    rating: ({ row }, _args, { loaders }) => loaders.get(countedRatingLoader).load(row.id),
    rateUntil: ({ row }, _args, context) => untilOf(context, row),
    mayRate: async ({ row }, _args, context) => {
      const until = untilOf(context, row);
      if (until === null || civilDateAt(context.clock.now()) > until) return false;
      return (await context.loaders.get(countedRatingLoader).load(row.id))?.source !== 'APPLICANT';
    },
  },
  Rating: {
    procedure: ({ procedureId }, _args, { catalogue }) => known(catalogue.procedure(procedureId), procedureId),
    agency: ({ agencyId }, _args, { catalogue }) => known(catalogue.agency(agencyId), agencyId),
  },
  Mutation: {
    applicationRate: async (_root, typed, context) => {
      const secret = await trackingSecretOf(context.db);
      return payload(context, () => rateApplication(context, secret, typed));
    },
    applicationRateAtDesk: (_root, typed, context) => payload(context, () => enterRating(context, typed)),
    ratingPublish: (_root, { id }, context) => payload(context, () => publishRating(context, id)),
    ratingHide: (_root, { id, ground }, context) => payload(context, () => hideRating(context, id, ground)),
  },
};
