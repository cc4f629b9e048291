import DataLoader from 'dataloader';
import type pg from 'pg';
import { decodePlace, type Page, pageOf, type Place } from '../../db/places.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import { askPool } from '../../db/ask.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import { itemsWhere, type ReviewItemFilter, type ReviewStage } from './item-filter.ts';
import type { Reading } from './round.queries.ts';

/** An item of a round as its row says. */
export interface ItemRow {
  readonly id: string;
  readonly roundId: string;
  readonly subject: ReviewSubject;
  readonly procedureId: string;
  readonly versionId: string;
  readonly formId: string | null;
  readonly requirementId: string | null;
  readonly position: number;
  readonly label: string;
  readonly assigneeId: string | null;
  readonly assignedAt: Date | null;
  readonly latestId: string | null;
  readonly stage: ReviewStage;
  readonly verdict: Verdict | null;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  readonly version: number;
}

const SELECT = `select i.id, i.round_id as "roundId", i.subject, i.procedure_id as "procedureId", i.version_id as "versionId",
    i.form_id as "formId", i.requirement_id as "requirementId", i.position, i.label, i.assignee_id as "assigneeId",
    i.assigned_at as "assignedAt", i.latest_id as "latestId", coalesce(i.stage, 'UNTOUCHED') as stage, i.verdict,
    i.changed_by as "changedBy", i.changed_at as "changedAt", i.version
  from review_item i join procedure p on p.id = i.procedure_id`;

/** The items that a filter names, as the list that counts them needs it. */
export interface ItemList extends Page<ItemRow> {
  readonly roundId: string;
  readonly filter: ReviewItemFilter;
}

export interface ItemsAsked {
  readonly round: string;
  readonly filter: ReviewItemFilter;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Items in the order of the round. One statement. */
export async function itemList(
  { db, viewer }: Reading,
  { round, filter, first, after }: ItemsAsked,
): Promise<ItemList> {
  authorize(viewer, 'recommendation.read');
  checkedSize(first);
  if (!UUID_TYPED.test(round)) throw new Problem('ROUND_NOT_FOUND', { path: ['round'] });
  const [from] = decodePlace('items', [/^\d{1,9}$/u], after) ?? [];
  const { sql, values } = itemsWhere(round, filter);
  const rows = await askPool(db)<ItemRow>(
    `${SELECT} where ${sql} and i.position > ? order by i.position limit ${Math.trunc(first) + 1}`,
    [...values, Number(from ?? 0)],
  );
  const placed = rows.map((row) => Object.assign(row, { place: [row.position] as Place }));
  return { roundId: round, filter, ...pageOf('items', placed, { first, after: from ?? null }) };
}

/** How many the filter names. One statement. */
export async function countItems({ db }: Reading, { roundId, filter }: ItemList): Promise<number> {
  const { sql, values } = itemsWhere(roundId, filter);
  const [row] = await askPool(db)<{ count: number }>(
    `select count(*)::int as count from review_item i join procedure p on p.id = i.procedure_id where ${sql}`,
    values,
  );
  return row?.count ?? 0;
}

/** One item; null where there is none. One statement. */
export async function itemOfId({ db, viewer }: Reading, id: string): Promise<ItemRow | null> {
  authorize(viewer, 'recommendation.read');
  if (!UUID_TYPED.test(id)) return null;
  const { rows } = await db.query<ItemRow>(`${SELECT} where i.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Items by id; null where there is none. One statement for any number of them. */
export const itemLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, ItemRow | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<ItemRow>(`${SELECT} where i.id = any($1::uuid[])`, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
