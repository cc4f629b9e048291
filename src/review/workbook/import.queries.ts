import type { Ask } from '../../db/ask.ts';
import { recommendedNow, type RoundState } from '../recommendation/at-hand.queries.ts';
import type { RecommendationContent } from '../recommendation/content.ts';
import { foldRecommendation, type RecommendationEvent, type Recommended } from '../recommendation/history.ts';
import type { ImportedItem } from './import-facts.ts';

/** An item as a row of a file names it. */
export interface ItemSeen {
  readonly itemId: string;
  readonly seen: number;
}

interface ItemRow extends Omit<ImportedItem, 'latest' | 'exported' | 'changedAt'> {
  readonly roundState: RoundState;
  readonly latestId: string | null;
  readonly changedAt: Date | string | null;
}

/** Items by id, as they are now and as they were when they were seen. Three statements. */
export async function importedItems(ask: Ask, rows: readonly ItemSeen[]): Promise<ReadonlyMap<string, ImportedItem>> {
  const found = await ask<ItemRow>(
    `select i.id as "itemId", i.round_id as "roundId", r.state as "roundState", i.subject, p.code, i.label, i.version,
        who.name as "changedBy", i.changed_at as "changedAt", i.latest_id as "latestId"
     from review_item i join review_round r on r.id = i.round_id join procedure p on p.id = i.procedure_id
     left join account who on who.id = i.changed_by
     where i.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(rows.map(({ itemId }) => itemId))],
  );
  const latest = await recommendedNow(
    ask,
    found.flatMap(({ latestId }) => (latestId === null ? [] : [latestId])),
  );
  const version = new Map(found.map((item) => [item.itemId, item.version]));
  const earlier = await contentsAsSeen(
    ask,
    rows.filter(({ itemId, seen }) => seen < (version.get(itemId) ?? 0)),
  );
  return new Map(
    found.map(({ latestId, changedAt, ...item }) => {
      const now = latestId === null ? null : (latest.get(latestId) ?? null);
      const exported = earlier.has(item.itemId) ? (earlier.get(item.itemId) ?? null) : (now?.content ?? null);
      return [
        item.itemId,
        { ...item, changedAt: changedAt === null ? null : new Date(changedAt), latest: now, exported },
      ];
    }),
  );
}

interface EventRow extends Omit<RecommendationEvent, 'at'> {
  readonly itemId: string;
  readonly recommendationId: string;
  readonly at: Date | string;
}

/**
 * What items said in an earlier version: their latest recommendation that was not dropped by then, folded from the
 * events up to it. Nothing that a file says of itself is believed. One statement.
 */
async function contentsAsSeen(
  ask: Ask,
  rows: readonly ItemSeen[],
): Promise<ReadonlyMap<string, RecommendationContent | null>> {
  if (rows.length === 0) return new Map();
  const events = await ask<EventRow>(
    `select r.item_id as "itemId", e.recommendation_id as "recommendationId", e.sequence, e.kind, e.at,
        e.account_id as "accountId", e.content, e.note
     from jsonb_to_recordset(?::jsonb) as s("itemId" uuid, seen integer)
     join recommendation r on r.item_id = s."itemId"
     join recommendation_event e on e.recommendation_id = r.id and (e.item_version is null or e.item_version <= s.seen)
     order by r.item_id, r.ordinal, e.sequence`,
    [JSON.stringify(rows)],
  );
  const contents = new Map<string, RecommendationContent | null>(rows.map(({ itemId }) => [itemId, null]));
  for (const [itemId, all] of Map.groupBy(events, (event) => event.itemId)) {
    const histories = Map.groupBy(all, (event) => event.recommendationId);
    // In the order of the recommendations of an item: the last that was not dropped is its latest.
    const then = [...histories.values()].map(folded).findLast((one) => one !== null && one.state !== 'DISCARDED');
    contents.set(itemId, then?.content ?? null);
  }
  return contents;
}

const folded = (events: readonly EventRow[]): Recommended | null =>
  foldRecommendation(events.map(({ at, ...event }) => ({ ...event, at: new Date(at) })));

/** Ids of procedures by code; the ones that do not exist are left out. One statement. */
export async function procedureIds(ask: Ask, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await ask<{ code: string; id: string }>(
    'select code, id from procedure where code in (select value from jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify([...new Set(codes)])],
  );
  return new Map(rows.map(({ code, id }) => [code, id]));
}
