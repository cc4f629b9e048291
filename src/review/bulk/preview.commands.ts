import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../../act.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { draftStandings, type DraftStanding } from '../../registry/open-drafts.commands.ts';
import { type ItemAtHand, itemsAtHand, type RoundState } from '../recommendation/at-hand.queries.ts';
import { weighItem } from '../recommendation/item-acts.ts';
import { itemsWhere, type ReviewItemFilter } from '../round/item-filter.ts';
import { BULK_RIGHT, type BulkAct, type BulkTyped, goesOver, itemActOf } from './bulk-act.ts';
import { checkedAct } from './checked-act.ts';

/** How long what was looked at may be begun; what is older is removed by the next look. *Ours*. */
export const PREVIEW_HOURS = 24;

/** Items weighed at once: memory holds these with their histories. */
const AT_ONCE = 1_000;

/** Which items, and what to do to each. */
export interface BulkAsked {
  readonly round: string;
  readonly filter: ReviewItemFilter;
  readonly act: BulkTyped;
}

/** What an act would come to on one item, as it is now. */
interface Expected {
  readonly id: string;
  readonly seen: number;
  readonly expected: 'DONE' | 'UNCHANGED' | 'REFUSED';
  readonly code: string | null;
  readonly params: object | null;
  readonly othersWork: boolean;
}

/**
 * Weighs an act on every item that a filter names, and keeps what was looked at: the exact items, each with the counter
 * that it had. Nothing happens to them. Its id begins it, for the same person, for a day. Throws `AccessDenied`; `Problem`
 * REVIEW_ROUND_NOT_FOUND, ROUND_NOT_OPEN, and what is wrong with the filter or the act.
 */
export async function reviewBulkPreview(
  { em, viewer, clock, ids }: ActContext,
  { round, filter, act: typed }: BulkAsked,
): Promise<{ readonly id: string }> {
  const { accountId } = authorize(viewer, 'recommendation.bulk');
  authorize(viewer, BULK_RIGHT[typed.kind]);
  const act = await checkedAct(askUnit(em), typed);
  const roundId = round.toLowerCase();
  if (!UUID_TYPED.test(roundId)) throw noRound();
  const where = itemsWhere(roundId, filter);
  const now = clock.now();
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    await needOpenRound(ask, roundId);
    await ask(`delete from review_bulk where state = 'PREVIEWED' and previewed_at < ?::timestamptz`, [
      new Date(now.getTime() - PREVIEW_HOURS * 3_600_000).toISOString(),
    ]);
    const named = await ask<{ id: string }>(
      `select i.id from review_item i join procedure p on p.id = i.procedure_id where ${where.sql} order by i.id`,
      where.values,
    );
    const id = ids.uuid();
    await ask(
      `insert into review_bulk (id, round_id, account_id, kind, act, filter, total, previewed_at)
       values (?::uuid, ?::uuid, ?::uuid, ?, ?::jsonb, ?::jsonb, ?, ?::timestamptz)`,
      [id, roundId, accountId, act.kind, JSON.stringify(act), JSON.stringify(filter), named.length, now.toISOString()],
    );
    const opened = new Set<string>();
    for (let at = 0; at < named.length; at += AT_ONCE) {
      const some = named.slice(at, at + AT_ONCE).map((each) => each.id);
      await writeExpected(ask, id, await expectedOf(tx, act, some, accountId, opened));
    }
    return { id };
  });
}

async function needOpenRound(ask: Ask, roundId: string): Promise<void> {
  const [round] = await ask<{ state: RoundState }>('select state from review_round where id = ?::uuid', [roundId]);
  if (round === undefined) throw noRound();
  if (round.state !== 'OPEN') throw new Problem('ROUND_NOT_OPEN', { path: ['round'], params: { state: round.state } });
}

const noRound = (): Problem => new Problem('REVIEW_BULK_ROUND_NOT_FOUND', { path: ['round'] });

async function expectedOf(
  tx: EntityManager,
  act: BulkAct,
  itemIds: readonly string[],
  by: string,
  opened: Set<string>,
): Promise<readonly Expected[]> {
  const ask = askUnit(tx);
  const items = await itemsAtHand(ask, itemIds, { looking: true });
  const all = itemIds.flatMap((id) => items.get(id) ?? []);
  if (act.kind !== 'OPEN_DRAFTS') return all.map((item) => weighed(act, item, by));
  const standings = await draftStandings(
    ask,
    all.map(({ procedureId }) => procedureId),
  );
  return all.map((item) => opening(item, standings.get(item.procedureId), opened));
}

function weighed(act: BulkAct, item: ItemAtHand, by: string): Expected {
  const { itemId, version } = item;
  const asked = itemActOf(act, item);
  if (asked instanceof Problem) return refusedItem(item, asked);
  const weighing = weighItem(item, { itemId, seen: version, act: asked }, by);
  if (weighing.result === 'REFUSED') return refusedItem(item, weighing.problem);
  const done = weighing.result === 'EVENT';
  return {
    ...nothing(item),
    expected: done ? 'DONE' : 'UNCHANGED',
    othersWork: done && goesOver(weighing.ruling.event.kind, item, by),
  };
}

/** Several items can be of one procedure; the first of them opens its draft. */
function opening(item: ItemAtHand, standing: DraftStanding | undefined, opened: Set<string>): Expected {
  const problem = draftProblem(standing);
  if (problem !== null) return refusedItem(item, problem);
  if (standing?.standing === 'OPEN' || opened.has(item.procedureId)) return nothing(item);
  opened.add(item.procedureId);
  return { ...nothing(item), expected: 'DONE' };
}

/** Why no draft can be opened; null where it can or is open. */
export const draftProblem = (standing: DraftStanding | undefined): Problem | null =>
  standing?.standing === 'ENDED' ? new Problem('PROCEDURE_ENDED', { params: { date: standing.endedOn ?? '' } }) : null;

const nothing = ({ itemId, version }: ItemAtHand): Expected => ({
  id: itemId,
  seen: version,
  expected: 'UNCHANGED',
  code: null,
  params: null,
  othersWork: false,
});

const refusedItem = (item: ItemAtHand, { code, params }: Problem): Expected => ({
  ...nothing(item),
  expected: 'REFUSED',
  code,
  params,
});

const writeExpected = (ask: Ask, bulkId: string, expected: readonly Expected[]): Promise<unknown> =>
  ask(
    `insert into review_bulk_item (bulk_id, item_id, seen, expected, expected_code, expected_params, others_work)
     select ?::uuid, id, seen, expected, code, params, "othersWork"
     from jsonb_to_recordset(?::jsonb) as e(id uuid, seen integer, expected text, code text, params jsonb, "othersWork" boolean)`,
    [bulkId, JSON.stringify(expected)],
  );
