import type { Pool } from 'pg';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import { type OpinionView, SELECT_OPINIONS } from './opinion.loaders.ts';

/**
 * Opinions that wait for a decision, in the order of their documents: of one document one waits at most, and that rule's
 * index is what the pages walk along. Two statements.
 */
export async function waitingOpinions(
  { db, viewer }: { readonly db: Pool; readonly viewer: Viewer | null },
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
) {
  authorize(viewer, 'recommendation.read');
  checkedSize(first);
  const place = after ?? null;
  if (place !== null && !UUID_TYPED.test(place)) throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
  const { rows } = await db.query<OpinionView>(
    `${SELECT_OPINIONS} where o.state = 'SUBMITTED' ${place === null ? '' : 'and o.document_id > $1::uuid'}
     order by o.document_id limit ${first + 1}`,
    place === null ? [] : [place],
  );
  const { rows: counts } = await db.query<{ count: number }>(
    `select count(*)::int as count from legal_document_opinion where state = 'SUBMITTED'`,
  );
  const nodes = rows.slice(0, first);
  return {
    nodes,
    totalCount: counts[0]?.count ?? 0,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: place !== null,
      startCursor: nodes.at(0)?.documentId ?? null,
      endCursor: nodes.at(-1)?.documentId ?? null,
    },
  };
}
