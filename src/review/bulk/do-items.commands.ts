import { askUnit } from '../../db/ask.ts';
import { Problem } from '../../problem.ts';
import { draftStandings, openDrafts } from '../../registry/open-drafts.commands.ts';
import { type ItemAtHand, itemsAtHand } from '../recommendation/at-hand.queries.ts';
import { actOnItems, type ActOnItem } from '../recommendation/item-acts.ts';
import { type BulkAct, itemActOf } from './bulk-act.ts';
import type { StepContext } from './step-context.ts';
import { draftProblem } from './preview.commands.ts';
import { reachedBy, type Reached, refusedWith, unchanged } from './reached-items.ts';

/** An item that a bulk has not reached yet. */
export interface ItemToDo {
  readonly itemId: string;
  readonly seen: number;
}

/** Acts on items as their bulk says; what was changed since it was looked at is left and told. */
export async function actOnSome(
  { em, ...context }: StepContext,
  act: BulkAct,
  items: readonly ItemToDo[],
  bulkId: string,
): Promise<readonly Reached[]> {
  // Only a pattern has to know what is written; the others lock what they decide on themselves, procedures first.
  const ids = items.map(({ itemId }) => itemId);
  const atHand = act.kind === 'CLASSIFY' ? await itemsAtHand(askUnit(em), ids) : null;
  const left: Reached[] = [];
  const acts: ActOnItem[] = [];
  for (const { itemId, seen } of items) {
    const asked = itemActOf(act, wording(atHand?.get(itemId), seen));
    if (asked instanceof Problem) left.push(refusedWith(itemId, asked));
    else acts.push({ itemId, seen, act: asked });
  }
  const outcomes = await actOnItems(em, context, acts, { bulkId });
  return [...left, ...outcomes.map(reachedBy)];
}

/** One that was changed since is a conflict, whatever is written in it now. */
const wording = (item: ItemAtHand | undefined, seen: number): Parameters<typeof itemActOf>[1] =>
  item !== undefined && item.version === seen ? item : { latest: null, subject: 'PROCEDURE', procedureId: null };

/** Opens the drafts of the items' procedures; of several items of one procedure the first one has done it. */
export async function openSome(
  { em, viewer, clock, ids }: StepContext,
  items: readonly ItemToDo[],
): Promise<readonly Reached[]> {
  const ask = askUnit(em);
  const itemIds = items.map(({ itemId }) => itemId);
  const atHand = await itemsAtHand(ask, itemIds, { looking: true });
  const inOpenRound = [...atHand.values()].filter(({ roundState }) => roundState === 'OPEN');
  const procedures = [...new Set(inOpenRound.map(({ procedureId }) => procedureId))];
  const opened = new Map(await openDrafts(em, { ids, draftedBy: viewer.accountId, at: clock.now() }, procedures));
  const standings = await draftStandings(ask, procedures);
  return itemIds.map((itemId): Reached => {
    const item = atHand.get(itemId);
    if (item === undefined) return refusedWith(itemId, new Problem('REVIEW_ITEM_NOT_FOUND'));
    if (item.roundState !== 'OPEN') {
      return refusedWith(itemId, new Problem('ROUND_NOT_OPEN', { params: { state: item.roundState } }));
    }
    const problem = draftProblem(standings.get(item.procedureId));
    if (problem !== null) return refusedWith(itemId, problem);
    const draftId = opened.get(item.procedureId);
    if (draftId === undefined) return unchanged(itemId);
    opened.delete(item.procedureId);
    return { ...unchanged(itemId), outcome: 'DONE', version: item.version, draftId };
  });
}
