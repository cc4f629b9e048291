import { civilDateAt } from '../../calendar/civil-date.ts';
import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { known } from '../../registry/catalogue/known.ts';
import { recommendationLoader } from '../recommendation.loaders.ts';
import { reviewAssign } from './assign.commands.ts';
import { countItems, itemList, itemOfId } from './item.queries.ts';
import {
  reviewRoundChange,
  reviewRoundClose,
  reviewRoundCreate,
  reviewRoundGrow,
  reviewRoundOpen,
  reviewRoundReopen,
  type RoundDone,
} from './round.commands.ts';
import {
  ownersLoader,
  reviewerLoader,
  reviewers,
  roundDays,
  roundGroups,
  roundHistory,
  roundList,
  roundOfId,
  talliesLoader,
  tally,
} from './round.queries.ts';
import { scopePreview } from './scope-preview.queries.ts';

const SUBJECTS = ['PROCEDURE', 'FORM', 'REQUIREMENT'] as const;

/** The round as it stands after the act. */
async function payload(context: RequestContext, act: () => Promise<RoundDone>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  return { round: done === null ? null : await roundOfId(context, done.id), userErrors };
}

const person = ({ loaders }: RequestContext, id: string | null) =>
  id === null ? null : loaders.get(reviewerLoader).load(id);

/** Agencies and fields of the catalogue by id; one that nobody knows any more is left out. */
const every = <T>(ids: readonly string[], find: (id: string) => T | null): readonly T[] =>
  ids.flatMap((id) => {
    const found = find(id);
    return found === null ? [] : [found];
  });

export const roundResolvers: Resolvers = {
  Query: {
    reviewRounds: (_root, { states, mine, first, after }, context) =>
      roundList(context, { states: states ?? [], mine, first, after }),
    reviewRound: (_root, { id }, context) => roundOfId(context, id),
    reviewItems: (_root, { round, filter, first, after }, context) =>
      itemList(context, { round, filter: filter ?? {}, first, after }),
    reviewItem: (_root, { id }, context) => itemOfId(context, id),
    reviewers: (_root, _args, context) => reviewers(context),
    reviewRoundScopePreview: (_root, { scope, subjects, on }, context) =>
      scopePreview(context, scope, subjects ?? SUBJECTS, on ?? civilDateAt(context.clock.now())),
  },
  ReviewScopePreview: {
    byAgency: ({ byAgency }, _args, { catalogue }) =>
      byAgency.map(({ key, count }) => ({ agency: key === null ? null : catalogue.agency(key), field: null, count })),
    byField: ({ byField }, _args, { catalogue }) =>
      byField.map(({ key, count }) => ({ agency: null, field: key === null ? null : catalogue.field(key), count })),
  },
  ReviewScope: {
    agencies: ({ agencies }, _args, { catalogue }) => every(agencies, (id) => catalogue.agency(id)),
    fields: ({ fields }, _args, { catalogue }) => every(fields, (id) => catalogue.field(id)),
  },
  ReviewRound: {
    owners: ({ id }, _args, { loaders }) => loaders.get(ownersLoader).load(id),
    progress: async ({ id }, _args, { loaders }) => tally(await loaders.get(talliesLoader).load(id)),
    bySubject: async ({ id, subjects }, _args, { loaders }) => {
      const counts = await loaders.get(talliesLoader).load(id);
      return subjects.map((subject) => ({ subject, ...tally(counts.filter((each) => each.subject === subject)) }));
    },
    groups: ({ id }, { by }, context) => roundGroups(context, id, by),
    days: ({ id }, _args, context) => roundDays(context, id),
    history: ({ id }, _args, context) => roundHistory(context, id),
    overdue: ({ state, endsOn }, _args, { clock }) =>
      state === 'OPEN' && endsOn !== null && endsOn < civilDateAt(clock.now()),
  },
  ReviewRoundGroup: {
    agency: ({ key }, _args, { catalogue }) => (key === null ? null : catalogue.agency(key)),
    field: ({ key }, _args, { catalogue }) => (key === null ? null : catalogue.field(key)),
    assignee: ({ key }, _args, context) => person(context, key),
    progress: ({ tally: counted }) => counted,
  },
  ReviewRoundEvent: {
    by: ({ accountId }, _args, context) => person(context, accountId),
  },
  Reviewer: {
    agency: ({ agencyId }, _args, { catalogue }) => known(catalogue.agency(agencyId), agencyId),
  },
  ReviewItemConnection: {
    totalCount: (list, _args, context) => countItems(context, list),
  },
  ReviewItem: {
    round: async ({ roundId }, _args, context) => known(await roundOfId(context, roundId), roundId),
    procedure: ({ procedureId }, _args, { catalogue }) => known(catalogue.procedure(procedureId), procedureId),
    reviewedVersion: ({ versionId }, _args, { catalogue }) => known(catalogue.version(versionId), versionId),
    form: ({ versionId, formId }, _args, { catalogue }) =>
      catalogue.version(versionId)?.forms.find(({ id }) => id === formId) ?? null,
    requirement: ({ versionId, requirementId }, _args, { catalogue }) =>
      catalogue.version(versionId)?.requirements.find(({ id }) => id === requirementId) ?? null,
    assignee: ({ assigneeId }, _args, context) => person(context, assigneeId),
    changedBy: ({ changedBy }, _args, context) => person(context, changedBy),
    recommendation: ({ latestId }, _args, { loaders }) =>
      latestId === null ? null : loaders.get(recommendationLoader).load(latestId),
  },
  Mutation: {
    reviewRoundCreate: (_root, { input }, context) => payload(context, () => reviewRoundCreate(context, input)),
    reviewRoundChange: (_root, { id, version, input }, context) =>
      payload(context, () => reviewRoundChange(context, { id, version }, input)),
    reviewRoundOpen: (_root, seen, context) => payload(context, () => reviewRoundOpen(context, seen)),
    reviewRoundGrow: (_root, { codes, ...seen }, context) =>
      payload(context, () => reviewRoundGrow(context, seen, codes)),
    reviewRoundClose: (_root, { note, ...seen }, context) =>
      payload(context, () => reviewRoundClose(context, seen, note ?? null)),
    reviewRoundReopen: (_root, { reason, ...seen }, context) =>
      payload(context, () => reviewRoundReopen(context, seen, reason)),
    reviewAssign: async (_root, { round, filter, assignees }, context) => {
      const { done, userErrors } = await withUserErrors(context.locale, () =>
        reviewAssign(context, { round, filter: filter ?? {}, assignees }),
      );
      return { count: done?.count ?? 0, round: done && (await roundOfId(context, done.roundId)), userErrors };
    },
  },
};
