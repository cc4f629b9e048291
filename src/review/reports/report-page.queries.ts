import type { Pool } from 'pg';
import { type CivilDate, isCivilDate } from '../../calendar/civil-date.ts';
import { askPool } from '../../db/ask.ts';
import { UUID } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import { type ReportRow, reportsAfter } from './reports.queries.ts';

const BEGINNING = '-infinity';
type Place = readonly [issuedOn: CivilDate | typeof BEGINNING, id: string];

const cursorOf = ({ issuedOn, id }: ReportRow): string =>
  Buffer.from(`r1 ${issuedOn ?? BEGINNING} ${id}`).toString('base64url');

function placeOf(cursor: string | null | undefined): Place | null {
  if (cursor == null) return null;
  const [list, issuedOn = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ');
  if (list === 'r1' && (issuedOn === BEGINNING || isCivilDate(issuedOn)) && UUID.test(id)) return [issuedOn, id];
  throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
}

/** A page of reports, newest issue first; drafts only for those who may see them. Two statements. */
export async function reportPage(
  { db }: { readonly db: Pool },
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
  drafts: boolean,
) {
  checkedSize(first);
  const place = placeOf(after);
  const rows = await reportsAfter(askPool(db), { first, after: place, drafts });
  const { rows: counts } = await db.query<{ count: number }>(
    `select count(*)::int as count from report where $1 or state <> 'DRAFT'`,
    [drafts],
  );
  const nodes = rows.slice(0, first);
  const [start, end] = [nodes.at(0), nodes.at(-1)];
  return {
    nodes,
    totalCount: counts[0]?.count ?? 0,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: place !== null,
      startCursor: start ? cursorOf(start) : null,
      endCursor: end ? cursorOf(end) : null,
    },
  };
}
