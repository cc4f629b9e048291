import { askPool } from '../../db/ask.ts';
import { decodePlace, pageOf, type Place } from '../../db/places.ts';
import { UUID, UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import { type Asking, type Counted, type Paging, SEEN } from './bulk.queries.ts';

/** An item of a bulk, and what became of it. */
export interface BulkItemRow {
  readonly itemId: string;
  /** Null: not reached yet. */
  readonly outcome: BulkItemOutcome | null;
  readonly expected: BulkItemOutcome;
  readonly undo: BulkItemOutcome | null;
  readonly code: string | null;
  readonly params: Readonly<Record<string, string | number>> | null;
  readonly othersWork: boolean;
  readonly who: string | null;
  readonly changedAt: Date | null;
}

export type BulkItemOutcome = 'DONE' | 'UNCHANGED' | 'CONFLICT' | 'REFUSED';

/** Columns of `review_bulk_item i` beside its `review_bulk b`. */
export const ITEM = `i.item_id as "itemId", i.outcome, i.expected, i.undo,
  case when b.state = 'PREVIEWED' then i.expected_code else i.code end as code,
  case when b.state = 'PREVIEWED' then i.expected_params else i.params end as params,
  i.others_work as "othersWork", i.who, i.changed_at as "changedAt"`;
const FROM = 'review_bulk_item i join review_bulk b on b.id = i.bulk_id';

export interface BulkItemsAsked {
  readonly id: string;
  /** What became of them; of what was only looked at, what would. Null: all. */
  readonly outcome: BulkItemOutcome | null;
  /** What became of them when the bulk was undone. Null: all. */
  readonly undo: BulkItemOutcome | null;
  /** Whether they go over what somebody else wrote last. Null: all. */
  readonly othersWork: boolean | null;
}

/**
 * Items of a bulk, by the order in which it takes them; none where there is no such bulk for the reader. Two statements.
 * Throws `PAGE_SIZE_OUT_OF_RANGE`, `CURSOR_NOT_VALID`.
 */
export async function reviewBulkItems(
  { db, viewer }: Asking,
  { id, outcome, undo, othersWork }: BulkItemsAsked,
  { first, after }: Paging,
): Promise<Counted<BulkItemRow>> {
  const { accountId } = authorize(viewer, 'recommendation.read');
  checkedSize(first);
  const [last = null] = decodePlace('bulk-items', [UUID], after) ?? [];
  const ask = askPool(db);
  const where = `i.bulk_id = ?::uuid and ${SEEN} and (?::text is null or i.undo = ?)
    and (?::boolean is null or i.others_work = ?)
    and (?::text is null or case when b.state = 'PREVIEWED' then i.expected else i.outcome end = ?)`;
  const values = [UUID_TYPED.test(id) ? id : null, accountId, undo, undo, othersWork, othersWork, outcome, outcome];
  const rows = await ask<BulkItemRow>(
    `select ${ITEM} from ${FROM} where ${where} and (?::uuid is null or i.item_id > ?::uuid)
     order by i.item_id limit ${Math.trunc(first) + 1}`,
    [...values, last, last],
  );
  const [all] = await ask<{ many: number }>(`select count(*)::integer as many from ${FROM} where ${where}`, values);
  const placed = rows.map((row) => Object.assign(row, { place: [row.itemId] as Place }));
  return { ...pageOf('bulk-items', placed, { first, after }), totalCount: all?.many ?? 0 };
}
