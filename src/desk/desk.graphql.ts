import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { Problem } from '../problem.ts';
import { readApplication, followApplication, workList } from './application.queries.ts';
import { columnsAsked } from './columns-asked.graphql.ts';
import { decodeQueueCursor, encodeQueueCursor } from './queue-cursor.ts';
import { trackingSecretOf } from './secrets.ts';

const LARGEST_PAGE = 100;

export const deskResolvers: Resolvers = {
  Query: {
    application: (_root, { code }, { db, viewer, catalogue }) =>
      readApplication({ db, viewer, agencies: catalogue }, code),
    applications: async (_root, { states, mine, enteredLate, first, after }, { db, viewer }, info) => {
      if (first < 1 || first > LARGEST_PAGE)
        throw new Problem('PAGE_SIZE_OUT_OF_RANGE', { path: ['first'], params: { value: first } });
      const filter = { states: states ?? [], mine, enteredLate };
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
    trackApplication: async (_root, pair, { db, viewer, client, gate }) => {
      const row = await followApplication({ db, viewer, client, gate }, await trackingSecretOf(db), pair);
      return row && { row };
    },
  },
};
