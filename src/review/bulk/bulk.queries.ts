import type pg from 'pg';
import { askPool } from '../../db/ask.ts';
import { decodePlace, type Page, pageOf, type Place } from '../../db/places.ts';
import { UUID, UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import type { BulkKind } from './bulk-act.ts';
import type { BulkState } from './bulk.commands.ts';

export interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
}

/** A bulk and how far it is: done, unchanged, conflicts, refused and left add up to total at every moment. */
export interface BulkRow {
  readonly id: string;
  readonly roundId: string;
  readonly kind: BulkKind;
  readonly verdict: Verdict | null;
  readonly reason: string | null;
  readonly state: BulkState;
  readonly stoppedWhy: 'ASKED' | 'RIGHTS' | null;
  readonly startedBy: string;
  readonly previewedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly undoneBy: string | null;
  readonly undoneAt: Date | null;
  readonly total: number;
  readonly done: number;
  readonly unchanged: number;
  readonly conflicts: number;
  readonly refused: number;
  readonly left: number;
  readonly undone: number;
  readonly notUndone: number;
}

const BULKS = `
  select b.id, b.round_id as "roundId", b.kind, b.act -> 'content' ->> 'verdict' as verdict,
    coalesce(b.act -> 'content' ->> 'reason', b.act ->> 'note') as reason, b.state, b.stopped_why as "stoppedWhy", starter.name as "startedBy",
    b.previewed_at as "previewedAt", b.started_at as "startedAt", b.finished_at as "finishedAt",
    undoer.name as "undoneBy", b.undone_at as "undoneAt", b.total, c.*
  from review_bulk b join account starter on starter.id = b.account_id left join account undoer on undoer.id = b.undone_by
  cross join lateral (
    select count(*) filter (where i.outcome = 'DONE')::integer as done,
      count(*) filter (where i.outcome = 'UNCHANGED')::integer as unchanged,
      count(*) filter (where i.outcome = 'CONFLICT')::integer as conflicts,
      count(*) filter (where i.outcome = 'REFUSED')::integer as refused,
      count(*) filter (where i.outcome is null)::integer as left,
      count(*) filter (where i.undo in ('DONE', 'UNCHANGED'))::integer as undone,
      count(*) filter (where i.undo in ('CONFLICT', 'REFUSED'))::integer as "notUndone"
    from review_bulk_item i where i.bulk_id = b.id) c`;

/** What was only looked at is seen by whoever looked. */
export const SEEN = `(b.state <> 'PREVIEWED' or b.account_id = ?::uuid)`;

/** One bulk; null where there is none that the reader may see. Whoever reads recommendations. One statement. */
export async function reviewBulk({ db, viewer }: Asking, id: string): Promise<BulkRow | null> {
  const { accountId } = authorize(viewer, 'recommendation.read');
  if (!UUID_TYPED.test(id)) return null;
  const [row] = await askPool(db)<BulkRow>(`${BULKS} where b.id = ?::uuid and ${SEEN}`, [id, accountId]);
  return row ?? null;
}

export interface Paging {
  readonly first: number;
  readonly after: string | null;
}

/** A page, and how many there are in all. */
export interface Counted<Row> extends Page<Row> {
  readonly totalCount: number;
}

/** Bulks of a round that were begun, newest first. Two statements. Throws `PAGE_SIZE_OUT_OF_RANGE`, `CURSOR_NOT_VALID`. */
export async function reviewBulks(
  { db, viewer }: Asking,
  round: string,
  { first, after }: Paging,
): Promise<Counted<BulkRow>> {
  authorize(viewer, 'recommendation.read');
  checkedSize(first);
  const [last = null] = decodePlace('bulks', [UUID], after) ?? [];
  const ask = askPool(db);
  const of = `b.round_id = ?::uuid and b.state <> 'PREVIEWED'`;
  const roundId = UUID_TYPED.test(round) ? round : null;
  const rows = await ask<BulkRow>(
    `${BULKS} where ${of} and (?::uuid is null or b.id < ?::uuid) order by b.id desc limit ${Math.trunc(first) + 1}`,
    [roundId, last, last],
  );
  const [all] = await ask<{ many: number }>(`select count(*)::integer as many from review_bulk b where ${of}`, [
    roundId,
  ]);
  const placed = rows.map((row) => Object.assign(row, { place: [row.id] as Place }));
  return { ...pageOf('bulks', placed, { first, after }), totalCount: all?.many ?? 0 };
}
