import type { RequestContext } from '../graphql/context.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { withUserErrors } from '../graphql/user-errors.ts';
import { Problem } from '../problem.ts';
import {
  type Act,
  actOnApplication,
  resolveApplication,
  returnApplication,
  startApplication,
} from './acts.commands.ts';
import type { ApplicationRow } from './application-row.ts';
import { readApplication, trackedApplication, workList } from './application.queries.ts';
import { columnsAsked } from './columns-asked.graphql.ts';
import { decodeQueueCursor, encodeQueueCursor } from './queue-cursor.ts';
import { receive } from './receive.commands.ts';
import { trackingSecretOf } from './secrets.ts';

/** What an act gave: the application as it stands now, or why not. */
async function payload({ locale }: RequestContext, act: () => Promise<ApplicationRow>) {
  const { done, userErrors } = await withUserErrors(locale, act);
  return { application: done, userErrors };
}

const acting = ({ em, viewer, clock, catalogue, rules }: RequestContext): Act => ({
  em,
  viewer,
  clock,
  catalogue,
  rules,
});

const LARGEST_PAGE = 100;

export const deskResolvers: Resolvers = {
  Query: {
    application: (_root, { code }, { db, viewer, catalogue }) =>
      readApplication({ db, viewer, agencies: catalogue }, code),
    applications: async (_root, { states, mine, first, after }, { db, viewer }, info) => {
      if (first < 1 || first > LARGEST_PAGE)
        throw new Problem('PAGE_SIZE_OUT_OF_RANGE', { path: ['first'], params: { value: first } });
      const filter = { states: states ?? [], mine };
      const from = after == null ? null : decodeQueueCursor(after);
      const { rows, hasNextPage } = await workList({ db, viewer }, filter, { first, after: from }, columnsAsked(info));
      return {
        filter,
        after: from,
        items: rows.map((row) => ({
          row,
          get cursor() {
            return encodeQueueCursor(row.cursor);
          },
        })),
        hasNextPage,
      };
    },
    trackApplication: async (_root, { code, token }, { db }) => {
      const row = await trackedApplication(db, await trackingSecretOf(db), code, token);
      return row && { row };
    },
  },
  Mutation: {
    applicationReceive: (_root, { input }, context) => payload(context, () => receive(context, input)),
    applicationStart: (_root, target, context) => payload(context, () => startApplication(acting(context), target)),
    applicationResolve: (_root, { outcome, note, ...target }, context) =>
      payload(context, () => resolveApplication(acting(context), target, outcome, note ?? null)),
    applicationReturn: (_root, { receiver, ...target }, context) =>
      payload(context, () => returnApplication(acting(context), target, receiver ?? null)),
    applicationAct: (_root, { act, ground, ...target }, context) =>
      payload(context, () => actOnApplication(acting(context), target, act, ground ?? null)),
  },
};
