import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { asksFor, columnsAsked } from './columns-asked.graphql.ts';
import { LIFE_CYCLE } from '../history/life-cycle.ts';
import { decodeQueueCursor, encodeQueueCursor } from './queue-cursor.ts';
import type { ListCounts } from './work-list-counts.ts';
import { countsOf } from './work-list-counts.queries.ts';
import { orderOf } from './work-list-filter.ts';
import { listRequest } from './work-list-request.ts';
import { countWorkList, workList } from './work-list.queries.ts';
import { known } from '../../registry/catalogue/known.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';

/** What is worked out at most once, however often it is asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

export const workListResolvers: Resolvers = {
  Query: {
    applications: async (_root, { first, after, ...typed }, context, info) => {
      const { db, viewer } = context;
      checkedSize(first);
      const filter = listRequest(context, typed);
      const order = orderOf(filter);
      const from = after == null ? null : decodeQueueCursor(after, order);
      const { rows, hasNextPage } = await workList({ db, viewer }, filter, { first, after: from }, columnsAsked(info));
      const items = rows.map((row) => ({
        row,
        get cursor() {
          return encodeQueueCursor(row.cursor, order);
        },
      }));
      const counts = asksFor(info, 'counts') ? once(() => countsOf({ db, viewer }, filter)) : null;
      return { filter, after: from, items, hasNextPage, counts };
    },
  },
  ApplicationConnection: {
    totalCount: async ({ filter, counts }, _args, { db, viewer }) =>
      counts ? (await counts()).total : countWorkList({ db, viewer }, filter),
    counts: ({ filter, counts }, _args, { db, viewer }): Promise<ListCounts> =>
      counts ? counts() : countsOf({ db, viewer }, filter),
    nodes: ({ items }) => items.map(({ row }) => row),
    edges: ({ items }) => items,
    pageInfo: ({ items, after, hasNextPage }) => ({
      hasNextPage,
      hasPreviousPage: after !== null,
      startCursor: items[0]?.cursor ?? null,
      endCursor: items.at(-1)?.cursor ?? null,
    }),
  },
  ApplicationEdge: { node: ({ row }) => row },
  ApplicationStateCount: { label: ({ state }, _args, { locale }) => LIFE_CYCLE[state].label[locale] },
  ApplicationProcedureCount: {
    procedure: ({ procedureId }, _args, { catalogue }) => known(catalogue.procedure(procedureId), procedureId),
  },
  ApplicationHolderCount: {
    agency: ({ agencyId }, _args, { catalogue }) => known(catalogue.agency(agencyId), agencyId),
  },
};
