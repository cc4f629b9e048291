import { civilDateAt } from '../calendar/civil-date.ts';
import { workingDaysBetween } from '../calendar/working-calendar.ts';
import { trackingSecretOf } from '../desk/secrets.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { withUserErrors } from '../graphql/user-errors.ts';
import { may } from '../identity/permissions.ts';
import {
  answerFeedback,
  eraseContact,
  giveFeedback,
  hideFeedback,
  publishFeedback,
  withdrawContact,
} from './feedback.commands.ts';
import {
  contactLoader,
  countFeedback,
  feedbackInbox,
  feedbackOfId,
  followedFeedback,
  publishedFeedback,
} from './feedback.queries.ts';
import { feedbackToken } from './feedback-token.ts';
import type { Asking } from './instruction.queries.ts';
import type { Written } from './written.ts';
import { known } from '../registry/catalogue/known.ts';

const asking = ({ db, viewer, catalogue, clock }: RequestContext): Asking => ({
  db,
  viewer,
  catalogue,
  now: clock.now(),
});

const procedureOf = ({ catalogue }: RequestContext, id: string) => known(catalogue.procedure(id), id);
const agencyOf = ({ catalogue }: RequestContext, id: string) => known(catalogue.agency(id), id);

/** The feedback as it stands after the act. */
async function acted(context: RequestContext, act: () => Promise<Written>) {
  const { done, userErrors } = await withUserErrors(context.locale, act);
  context.loaders.get(contactLoader).clearAll();
  return { row: done === null ? null : await feedbackOfId(context.db, done.id), userErrors };
}

async function payload(context: RequestContext, act: () => Promise<Written>) {
  const { row, userErrors } = await acted(context, act);
  return { feedback: row, userErrors };
}

export const feedbackResolvers: Resolvers = {
  Query: {
    publishedFeedback: async (_root, { procedureCode, first, after }, { db, catalogue }) => {
      const procedure = catalogue.procedureByCode(procedureCode);
      if (procedure === null || procedure.status === 'DRAFT') return null;
      const { nodes, pageInfo } = await publishedFeedback(db, procedure.id, { first, after });
      return { nodes: nodes.map((published) => ({ published })), pageInfo };
    },
    followFeedback: async (_root, pair, { db, viewer, client, gate }) => {
      const followed = await followedFeedback({ db, viewer, client, gate }, await trackingSecretOf(db), pair);
      return followed && { followed };
    },
    feedbackInbox: (_root, { states, first, after }, context) =>
      feedbackInbox(asking(context), states ?? [], { first, after }),
    feedbackCounts: async (_root, { from, to, groupBy }, context) => {
      const rows = await countFeedback(asking(context), { from, to, groupBy });
      const labelOf = (key: string): string =>
        groupBy === 'AGENCY' ? agencyOf(context, key).name : procedureOf(context, key).title;
      return rows.map((row) => ({ ...row, label: labelOf(row.key) }));
    },
  },
  PublishedFeedback: {
    id: ({ published }) => published.id,
    kind: ({ published }) => published.kind,
    words: ({ published }) => published.words,
    receivedOn: ({ published }) => civilDateAt(published.receivedAt),
    agency: ({ published }, _args, context) => agencyOf(context, published.agencyId),
    answer: ({ published }) => published.answer,
    answeredOn: ({ published }) => published.answeredAt && civilDateAt(published.answeredAt),
  },
  FollowedFeedback: {
    id: ({ followed }) => followed.id,
    procedure: ({ followed }, _args, context) => procedureOf(context, followed.procedureId),
    kind: ({ followed }) => followed.kind,
    words: ({ followed }) => followed.words,
    receivedAt: ({ followed }) => followed.receivedAt,
    state: ({ followed }) => followed.state,
    agency: ({ followed }, _args, context) => agencyOf(context, followed.agencyId),
    answer: ({ followed }) => (followed.state === 'HIDDEN' ? null : followed.answer),
    answeredAt: ({ followed }) => (followed.state === 'HIDDEN' ? null : followed.answeredAt),
    hiddenGround: ({ followed }) => followed.hiddenGround,
    contactKept: async ({ followed }, _args, { loaders }) =>
      (await loaders.get(contactLoader).load(followed.id)) !== null,
  },
  Feedback: {
    procedure: ({ procedureId }, _args, context) => procedureOf(context, procedureId),
    agency: ({ agencyId }, _args, context) => agencyOf(context, agencyId),
    contact: ({ id, agencyId }, _args, { viewer, loaders }) =>
      may(viewer, 'feedback.moderate', { agencies: [agencyId] }) ? loaders.get(contactLoader).load(id) : null,
    waitingDays: ({ agencyId, receivedAt, answeredAt }, _args, { rules, clock }) =>
      workingDaysBetween(rules.calendarOf(agencyId), civilDateAt(receivedAt), civilDateAt(answeredAt ?? clock.now())),
  },
  Mutation: {
    feedbackGive: async (_root, { input }, context) => {
      const { done, userErrors } = await withUserErrors(context.locale, () => giveFeedback(context, input));
      const token = done === null ? null : feedbackToken(await trackingSecretOf(context.db), done.id);
      return { id: done?.id ?? null, token, userErrors };
    },
    feedbackPublish: (_root, target, context) => payload(context, () => publishFeedback(context, target)),
    feedbackHide: (_root, { ground, ...target }, context) =>
      payload(context, () => hideFeedback(context, target, ground)),
    feedbackAnswer: (_root, { answer, ...target }, context) =>
      payload(context, () => answerFeedback(context, target, answer)),
    feedbackEraseContact: (_root, { id }, context) => payload(context, () => eraseContact(context, id)),
    feedbackWithdrawContact: async (_root, pair, context) => {
      const secret = await trackingSecretOf(context.db);
      const { row, userErrors } = await acted(context, () => withdrawContact(context, secret, pair));
      return { feedback: row && { followed: row }, userErrors };
    },
  },
};
