import { type Ask, askUnit } from '../../db/ask.ts';
import { Problem } from '../../problem.ts';
import { dropUntouchedDrafts } from '../../registry/open-drafts.commands.ts';
import { historiesOf } from '../recommendation/at-hand.queries.ts';
import { foldRecommendation, type RecommendationEvent } from '../recommendation/history.ts';
import { actOnItems, type ActOnItem } from '../recommendation/item-acts.ts';
import { type BulkAct, undoActOf } from './bulk-act.ts';
import type { StepContext } from './step-context.ts';
import { reachedBy, type Reached, refusedWith, unchanged } from './reached-items.ts';

/** An item that a bulk has done. */
export interface ItemToUndo {
  readonly itemId: string;
  /** The item's counter after it. */
  readonly seen: number;
  readonly recommendationId: string | null;
  readonly draftId: string | null;
}

/** Takes items back to what they were before a bulk; whatever was changed since is left and told. */
export const undoSome = (
  context: StepContext,
  act: BulkAct,
  items: readonly ItemToUndo[],
  bulkId: string,
): Promise<readonly Reached[]> =>
  act.kind === 'OPEN_DRAFTS' ? dropSome(context, items) : takeBackSome(context, items, bulkId);

async function takeBackSome(
  { em, ...context }: StepContext,
  items: readonly ItemToUndo[],
  bulkId: string,
): Promise<readonly Reached[]> {
  const ask = askUnit(em);
  const histories = await historiesOf(
    ask,
    items.flatMap(({ recommendationId }) => recommendationId ?? []),
  );
  const wrote = await sequencesOf(ask, items, bulkId);
  const left: Reached[] = [];
  const acts: ActOnItem[] = [];
  for (const { itemId, seen, recommendationId } of items) {
    const undo = undoOf(histories.get(recommendationId ?? '') ?? [], wrote.get(itemId));
    if (undo === null) left.push(refusedWith(itemId, new Problem('REVIEW_BULK_SIGNED_OFF')));
    else acts.push({ itemId, seen, act: undo });
  }
  const outcomes = await actOnItems(em, context, acts, { bulkId });
  return [...left, ...outcomes.map(reachedBy)];
}

/** Which event of its recommendation the bulk wrote, by item. */
async function sequencesOf(
  ask: Ask,
  items: readonly ItemToUndo[],
  bulkId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await ask<{ itemId: string; sequence: number }>(
    `select d."itemId", e.sequence from jsonb_to_recordset(?::jsonb) as d("itemId" uuid, "recommendationId" uuid, seen integer)
     join recommendation_event e on e.recommendation_id = d."recommendationId" and e.item_version = d.seen and e.bulk_id = ?::uuid`,
    [JSON.stringify(items), bulkId],
  );
  return new Map(rows.map(({ itemId, sequence }) => [itemId, sequence]));
}

function undoOf(history: readonly RecommendationEvent[], sequence: number | undefined): ReturnType<typeof undoActOf> {
  const event = history.find((each) => each.sequence === sequence);
  if (event === undefined) return null;
  const before = foldRecommendation(history.filter((each) => each.sequence < event.sequence));
  return undoActOf({ kind: event.kind, before: before?.content ?? null });
}

/** Only drafts that are as they were opened go, and that nothing handed in or approved waits for. */
async function dropSome({ em }: StepContext, items: readonly ItemToUndo[]): Promise<readonly Reached[]> {
  const ask = askUnit(em);
  const opened = items.flatMap(({ draftId }) => draftId ?? []);
  const needed = await ask<{ id: string }>(
    `select v.id from procedure_version v where v.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
       and exists (select from recommendation r where r.procedure_id = v.procedure_id and r.verdict <> 'KEEP'
         and r.item_id is not null and r.state in ('SUBMITTED', 'APPROVED'))`,
    [JSON.stringify(opened)],
  );
  const kept = new Set(needed.map(({ id }) => id));
  const dropped = await dropUntouchedDrafts(
    em,
    opened.filter((id) => !kept.has(id)),
  );
  return items.map(({ itemId, draftId }) => {
    if (draftId !== null && dropped.has(draftId)) return { ...unchanged(itemId), outcome: 'DONE' as const };
    const why = draftId !== null && kept.has(draftId) ? 'REVIEW_BULK_DRAFT_NEEDED' : 'REVIEW_BULK_DRAFT_CHANGED';
    return refusedWith(itemId, new Problem(why));
  });
}
