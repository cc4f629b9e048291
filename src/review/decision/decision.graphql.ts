import { civilDateAt } from '../../calendar/civil-date.ts';
import type { RequestContext } from '../../graphql/context.ts';
import type { DecisionGap, Resolvers } from '../../graphql/generated/resolvers.ts';
import { withUserErrors } from '../../graphql/user-errors.ts';
import { message } from '../../messages/catalogue.ts';
import type { Locale } from '../../messages/locale.ts';
import type { Problem } from '../../problem.ts';
import { known } from '../../registry/catalogue/known.ts';
import { recommendationLoader } from '../recommendation.loaders.ts';
import { reviewerLoader } from '../round/round.queries.ts';
import { decisionChange, type DecisionDone, decisionDraft, decisionRecord } from './decision.commands.ts';
import {
  decidedNotInForce,
  decisionItems,
  decisionList,
  decisionLoader,
  decisionOfId,
  decisionPreview,
  type DecisionRow,
  decisionsToRecord,
} from './decision.queries.ts';
import { decisionIssue, decisionWithdraw } from './issue.commands.ts';
import { type DecisionLimit, decisionLimits, type DecisionLimitRule } from './limits.ts';
import type { DecisionDuty } from './decision.ts';

/** How long an answer waits until what takes effect today is called enacted; a large one goes on by itself. */
const WITHIN_MS = 5_000;

/** Most decisions with something to record, and most items of a preview, in one answer. */
const MOST = 100;

/** The decision as it stands after an act; one that changed the catalogue is seen with the next read. */
async function payload(context: RequestContext, act: () => Promise<DecisionDone>, changes = false) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  if (done !== null && changes) {
    await context.refreshCatalogue();
    await context.sweepEnactment(WITHIN_MS);
  }
  return { decision: done === null ? null : await decisionOfId(context, done.id), userErrors };
}

const record = (duty: DecisionDuty) => (_root: unknown, done: { id: string; on: string }, context: RequestContext) =>
  payload(context, () => decisionRecord(context, { ...done, duty }), duty === 'MADE_PUBLIC');

const gap =
  (locale: Locale) =>
  ({ code, params, path }: Problem): DecisionGap => ({
    code,
    message: message(locale, code, params),
    place: path?.join('.') ?? null,
  });

const limitsOf = ({ rules, clock }: RequestContext, row: DecisionRow): readonly DecisionLimit[] =>
  row.state !== 'ISSUED'
    ? []
    : decisionLimits(
        {
          ...row,
          done: { ANNOUNCED: row.announcedDoneOn, ENTERED: row.enteredDoneOn, MADE_PUBLIC: row.publicDoneOn },
        },
        rules.rowsOf('decisionLimits').map(({ value }) => value as DecisionLimitRule),
        rules.calendar,
        civilDateAt(clock.now()),
      );

const person = ({ loaders }: RequestContext, id: string | null) =>
  id === null ? null : loaders.get(reviewerLoader).load(id);

const recommendationOf = async ({ loaders }: RequestContext, id: string) =>
  known(await loaders.get(recommendationLoader).load(id), id);

export const decisionResolvers: Resolvers = {
  Query: {
    decisions: (_root, asked, context) => decisionList(context, asked),
    decision: (_root, { id }, context) => decisionOfId(context, id),
    decisionPreview: async (_root, { id }, context) => {
      const preview = await decisionPreview(context, id);
      if (preview === null) return null;
      const { plan, gaps } = preview;
      const { publications, endings, successions } = plan.acts;
      return {
        gaps: gaps.map(gap(context.locale)),
        ready: gaps.length === 0 && plan.items.every((item) => item.gaps.length === 0),
        publishes: publications.length,
        ends: endings.length,
        links: successions.length,
        items: plan.items.toSorted((a, b) => b.gaps.length - a.gaps.length).slice(0, MOST),
      };
    },
    decidedNotInForce: (_root, { on, ...page }, context) =>
      decidedNotInForce(context, { ...page, on: on ?? civilDateAt(context.clock.now()) }),
    decisionLimits: async (_root, { overdueOnly }, context) => {
      const rows = await decisionsToRecord(context);
      const wanted = (row: DecisionRow): boolean =>
        !overdueOnly || limitsOf(context, row).some(({ standing }) => standing === 'OVERDUE');
      return rows.filter(wanted).slice(0, MOST);
    },
  },
  Decision: {
    createdBy: ({ createdBy }, _args, context) => person(context, createdBy),
    issuedBy: ({ issuedBy }, _args, context) => person(context, issuedBy),
    withdrawnBy: ({ withdrawnBy }, _args, context) => person(context, withdrawnBy),
    items: ({ id }, page, { db }) => decisionItems(db, id, page),
    limits: (row, _args, context) => limitsOf(context, row),
  },
  DecisionItem: {
    recommendation: ({ recommendationId }, _args, context) => recommendationOf(context, recommendationId),
    procedure: ({ procedureId }, _args, { catalogue }) => known(catalogue.procedure(procedureId), procedureId),
  },
  DecisionPreviewItem: {
    recommendation: ({ recommendationId }, _args, context) => recommendationOf(context, recommendationId),
    procedure: ({ procedureId }, _args, { catalogue }) => known(catalogue.procedure(procedureId), procedureId),
    gaps: ({ gaps }, _args, { locale }) => gaps.map(gap(locale)),
    warnings: ({ warnings }, _args, { locale }) => warnings.map(gap(locale)),
  },
  ToCome: {
    procedure: ({ procedureId }, _args, { catalogue }) => known(catalogue.procedure(procedureId), procedureId),
    decision: ({ decisionId }, _args, { loaders }) =>
      decisionId === null ? null : loaders.get(decisionLoader).load(decisionId),
  },
  Mutation: {
    decisionDraft: (_root, { input }, context) => payload(context, () => decisionDraft(context, input)),
    decisionChange: (_root, change, context) => payload(context, () => decisionChange(context, change)),
    decisionIssue: (_root, input, context) => payload(context, () => decisionIssue(context, input), true),
    decisionWithdraw: (_root, input, context) => payload(context, () => decisionWithdraw(context, input), true),
    decisionRecordAnnounced: record('ANNOUNCED'),
    decisionRecordEntered: record('ENTERED'),
    decisionRecordMadePublic: record('MADE_PUBLIC'),
  },
};
