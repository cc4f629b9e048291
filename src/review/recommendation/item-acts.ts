import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../../act.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { type ItemAtHand, itemsAtHand } from './at-hand.queries.ts';
import { contentFaults } from './content-faults.ts';
import { recommendationGaps } from './gaps.ts';
import { apply } from './history.ts';
import { type ItemAct, ruleOn, type Ruling } from './ruling.ts';
import { type Cause, type EventToWrite, writeEvents } from './write-events.ts';

/** An act on one item, by somebody who saw it as version `seen`; null: whatever it is by now. */
export interface ActOnItem {
  readonly itemId: string;
  readonly seen: number | null;
  readonly act: ItemAct;
}

/** What became of one act. A conflict says who was faster, since nobody's newer decision is overwritten. */
export type ItemOutcome =
  | { readonly result: 'DONE'; readonly itemId: string; readonly recommendationId: string; readonly version: number }
  | { readonly result: 'UNCHANGED'; readonly itemId: string }
  | {
      readonly result: 'CONFLICT';
      readonly itemId: string;
      readonly who: string | null;
      readonly at: Date | null;
      readonly version: number;
    }
  | { readonly result: 'REFUSED'; readonly itemId: string; readonly problem: Problem };

const RIGHT = {
  classify: 'recommendation.propose',
  submit: 'recommendation.propose',
  takeBack: 'recommendation.propose',
  discard: 'recommendation.propose',
  approve: 'recommendation.decide',
  return: 'recommendation.decide',
} as const satisfies Record<ItemAct['kind'], string>;

/**
 * Carries out acts on items of rounds, each on its own merits: what cannot be done is said and the rest is done.
 * Outcomes come in the order of the acts; an item may be named once. `tx` must be in a transaction; the number of
 * statements is the same for one act and for thousands. Throws `AccessDenied`.
 */
export async function actOnItems(
  tx: EntityManager,
  { viewer, clock, ids }: Pick<ActContext, 'viewer' | 'clock' | 'ids'>,
  acts: readonly ActOnItem[],
  cause: Cause = {},
): Promise<readonly ItemOutcome[]> {
  if (acts.length === 0) return [];
  const by = acts.map(({ act }) => authorize(viewer, RIGHT[act.kind]))[0]?.accountId ?? '';
  const ask = askUnit(tx);
  await lockProcedures(ask, acts);
  const items = await itemsAtHand(
    ask,
    acts.map(({ itemId }) => itemId),
  );
  const at = clock.now();
  const writes: EventToWrite[] = [];
  const outcomes = acts.map((asked): ItemOutcome => {
    const { itemId } = asked;
    const weighed = weighItem(items.get(itemId), asked, by);
    if (weighed.result !== 'EVENT') return weighed;
    const { item, ruling } = weighed;
    const before = ruling.opens ? null : item.latest;
    const event = { ...ruling.event, sequence: (before?.sequence ?? 0) + 1, at, accountId: by };
    const recommendationId = ruling.opens || item.latestId === null ? ids.uuid() : item.latestId;
    const version = item.version + 1;
    writes.push({
      recommendationId,
      event,
      becomes: apply(before, event),
      about: { ...item, previousId: ruling.opens ? item.latestId : null, ordinal: item.recommendations + 1 },
      itemVersion: version,
    });
    return { result: 'DONE', itemId, recommendationId, version };
  });
  await writeEvents(ask, writes, cause);
  return outcomes;
}

/** What an act comes to, before anything is written. */
export type Weighed =
  | Exclude<ItemOutcome, { result: 'DONE' }>
  | { readonly result: 'EVENT'; readonly item: ItemAtHand; readonly ruling: Extract<Ruling, { result: 'EVENT' }> };

/** What an act on an item as it is at hand comes to; undefined: there is none. Pure. */
export function weighItem(item: ItemAtHand | undefined, asked: ActOnItem, by: string): Weighed {
  const { itemId } = asked;
  const no = refusal(item, asked);
  if (item === undefined || no !== null) return no ?? { result: 'REFUSED', itemId, problem: notThere() };
  const [fault] = asked.act.kind === 'classify' ? contentFaults(asked.act.content, item.subject, []) : [];
  if (fault !== undefined) return { result: 'REFUSED', itemId, problem: fault };
  const content = asked.act.kind === 'classify' ? asked.act.content : item.latest?.content;
  const gaps = content === undefined ? [] : recommendationGaps(content, item);
  const ruling = ruleOn(asked.act, item.latest, by, gaps);
  if (ruling.result === 'UNCHANGED') return { result: 'UNCHANGED', itemId };
  return ruling.result === 'REFUSED' ? { ...ruling, itemId } : { result: 'EVENT', item, ruling };
}

const notThere = (): Problem => new Problem('REVIEW_ITEM_NOT_FOUND');

function refusal(
  item: ItemAtHand | undefined,
  { itemId, seen }: ActOnItem,
): Exclude<ItemOutcome, { result: 'DONE' }> | null {
  if (item === undefined) return { result: 'REFUSED', itemId, problem: notThere() };
  if (item.roundState !== 'OPEN') {
    return {
      result: 'REFUSED',
      itemId,
      problem: new Problem('ROUND_NOT_OPEN', { params: { state: item.roundState } }),
    };
  }
  const { version, changedBy: who, changedAt } = item;
  return seen === null || seen === version ? null : { result: 'CONFLICT', itemId, who, at: changedAt, version };
}

/**
 * Decisions on one procedure follow each other; its row is locked before its items, here as everywhere. Not against being
 * pointed at: who holds an item may be about to write a row that names the procedure, and each would wait for the other.
 */
async function lockProcedures(ask: Ask, acts: readonly ActOnItem[]): Promise<void> {
  const approved = acts.flatMap(({ itemId, act }) => (act.kind === 'approve' ? [itemId] : []));
  if (approved.length === 0) return;
  await ask(
    `select 1 from procedure where id in (
       select procedure_id from review_item where id in (select value::uuid from jsonb_array_elements_text(?::jsonb)))
     order by id for no key update`,
    [JSON.stringify(approved)],
  );
}
