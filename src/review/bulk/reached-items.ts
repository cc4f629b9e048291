import type { Ask } from '../../db/ask.ts';
import type { Problem } from '../../problem.ts';
import type { ItemOutcome } from '../recommendation/item-acts.ts';

/** What became of an item, as it is written beside it. */
export interface Reached {
  readonly itemId: string;
  readonly outcome: ItemOutcome['result'];
  readonly code: string | null;
  readonly params: object | null;
  /** Who changed it since it was looked at, and when. */
  readonly who: string | null;
  readonly changedAt: Date | null;
  /** Done: the item's counter after it. */
  readonly version: number | null;
  readonly recommendationId: string | null;
  readonly draftId: string | null;
}

/** An item to which nothing happened. */
export const unchanged = (itemId: string): Reached => ({
  itemId,
  outcome: 'UNCHANGED',
  code: null,
  params: null,
  who: null,
  changedAt: null,
  version: null,
  recommendationId: null,
  draftId: null,
});

export const refusedWith = (itemId: string, { code, params }: Problem): Reached => ({
  ...unchanged(itemId),
  outcome: 'REFUSED',
  code,
  params,
});

/** An outcome of an act on an item, as it is written. */
export function reachedBy(outcome: ItemOutcome): Reached {
  const { itemId } = outcome;
  switch (outcome.result) {
    case 'DONE': {
      const { version, recommendationId } = outcome;
      return { ...unchanged(itemId), outcome: 'DONE', version, recommendationId };
    }
    case 'UNCHANGED':
      return unchanged(itemId);
    case 'CONFLICT':
      return { ...unchanged(itemId), outcome: 'CONFLICT', who: outcome.who, changedAt: outcome.at };
    case 'REFUSED':
      return refusedWith(itemId, outcome.problem);
    default:
      return outcome satisfies never;
  }
}

const ROW = `r("itemId" uuid, outcome text, code text, params jsonb, who text, "changedAt" timestamptz, version integer,
  "recommendationId" uuid, "draftId" uuid)`;

/** Writes what became of items. One statement. */
export const writeReached = (ask: Ask, bulkId: string, reached: readonly Reached[]): Promise<unknown> =>
  ask(
    `update review_bulk_item i set outcome = r.outcome, code = r.code, params = r.params, who = r.who, changed_at = r."changedAt",
        version = r.version, recommendation_id = r."recommendationId", draft_id = r."draftId"
     from jsonb_to_recordset(?::jsonb) as ${ROW}
     where i.bulk_id = ?::uuid and i.item_id = r."itemId" and i.outcome is null`,
    [JSON.stringify(reached), bulkId],
  );

/** Writes what became of items that were to be taken back. One statement. */
export const writeUndone = (ask: Ask, bulkId: string, reached: readonly Reached[]): Promise<unknown> =>
  ask(
    `update review_bulk_item i set undo = r.outcome, code = r.code, params = r.params, who = r.who, changed_at = r."changedAt"
     from jsonb_to_recordset(?::jsonb) as ${ROW}
     where i.bulk_id = ?::uuid and i.item_id = r."itemId" and i.undo is null`,
    [JSON.stringify(reached), bulkId],
  );
