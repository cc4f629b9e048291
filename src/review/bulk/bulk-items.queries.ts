import { askPool } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import type { RecommendationState } from '../verdict.ts';
import { type Asking, SEEN } from './bulk.queries.ts';
import { type Page, pageAsked, pageOf, type Paging } from './pages.ts';

/** An item of a bulk: what became of it, and how it stands by now. */
export interface BulkItemRow {
  readonly itemId: string;
  readonly procedureId: string;
  readonly subject: ReviewSubject;
  readonly label: string;
  /** Null: not reached yet. */
  readonly outcome: BulkItemOutcome | null;
  readonly expected: BulkItemOutcome;
  readonly undo: BulkItemOutcome | null;
  readonly code: string | null;
  readonly params: Readonly<Record<string, string | number>> | null;
  readonly othersWork: boolean;
  readonly who: string | null;
  readonly changedAt: Date | null;
  readonly stage: Exclude<RecommendationState, 'DISCARDED'> | null;
  readonly proposed: Verdict | null;
  readonly decided: Verdict | null;
}

export type BulkItemOutcome = 'DONE' | 'UNCHANGED' | 'CONFLICT' | 'REFUSED';

export const ITEM = `i.item_id as "itemId", o.procedure_id as "procedureId", o.subject, o.label, i.outcome, i.expected, i.undo,
  case when b.state = 'PREVIEWED' then i.expected_code else i.code end as code,
  case when b.state = 'PREVIEWED' then i.expected_params else i.params end as params,
  i.others_work as "othersWork", i.who, i.changed_at as "changedAt", o.stage,
  (select r.verdict from recommendation r where r.id = o.latest_id) as proposed, o.verdict as decided`;
const FROM = `review_bulk_item i join review_bulk b on b.id = i.bulk_id join review_item o on o.id = i.item_id`;

export interface BulkItemsAsked {
  readonly id: string;
  /** What became of them; of what was only looked at, what would. Null: all. */
  readonly outcome: BulkItemOutcome | null;
  /** What became of them when the bulk was undone. Null: all. */
  readonly undo: BulkItemOutcome | null;
}

/** Items of a bulk, by the order in which it takes them; none where there is no such bulk for the reader. Two statements. */
export async function reviewBulkItems(
  { db, viewer }: Asking,
  { id, outcome, undo }: BulkItemsAsked,
  paging: Paging,
): Promise<Page<BulkItemRow>> {
  const { accountId } = authorize(viewer, 'recommendation.read');
  const { first, after } = pageAsked(paging);
  if (!UUID_TYPED.test(id)) return pageOf<BulkItemRow>([], { first, after }, 0, ({ itemId }) => itemId);
  const ask = askPool(db);
  const where = `i.bulk_id = ?::uuid and ${SEEN} and (?::text is null or i.undo = ?)
    and (?::text is null or case when b.state = 'PREVIEWED' then i.expected else i.outcome end = ?)`;
  const values = [id, accountId, undo, undo, outcome, outcome];
  const rows = await ask<BulkItemRow>(
    `select ${ITEM} from ${FROM} where ${where} and (?::uuid is null or i.item_id > ?::uuid)
     order by i.item_id limit ${Math.trunc(first) + 1}`,
    [...values, after, after],
  );
  const [all] = await ask<{ many: number }>(`select count(*)::integer as many from ${FROM} where ${where}`, values);
  return pageOf(rows, { first, after }, all?.many ?? 0, ({ itemId }) => itemId);
}
