import type { Ask } from '../../db/ask.ts';
import type { ReviewSubject } from './content.ts';
import type { RecommendationContent } from './content.ts';
import {
  foldRecommendation,
  type RecommendationEvent,
  type RecommendationEventKind,
  type Recommended,
} from './history.ts';

/** Where a round stands. */
export type RoundState = 'PREPARING' | 'OPEN' | 'CLOSED';

/** An item of a round with all that an act on it is decided by. */
export interface ItemAtHand {
  readonly itemId: string;
  readonly roundId: string;
  readonly roundState: RoundState;
  readonly subject: ReviewSubject;
  readonly procedureId: string;
  readonly procedureCode: string;
  readonly formId: string | null;
  readonly requirementId: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
  readonly hasDraft: boolean;
  /** How many recommendations there have been, dropped ones included. */
  readonly recommendations: number;
  /** Null while nothing was ever proposed. */
  readonly latestId: string | null;
  readonly latest: Recommended | null;
}

interface ItemRow extends Omit<ItemAtHand, 'latest' | 'changedAt'> {
  readonly changedAt: Date | string | null;
}

/**
 * Items by id, locked in the order of their ids, their rounds against being closed meanwhile, which needs a transaction;
 * `looking`: without any lock. The ones that do not exist are left out. Two statements.
 */
export async function itemsAtHand(
  ask: Ask,
  itemIds: readonly string[],
  { looking = false }: { readonly looking?: boolean } = {},
): Promise<ReadonlyMap<string, ItemAtHand>> {
  const rows = await ask<ItemRow>(
    `select i.id as "itemId", i.round_id as "roundId", r.state as "roundState", i.subject, i.procedure_id as "procedureId",
        p.code as "procedureCode", i.form_id as "formId", i.requirement_id as "requirementId", i.version,
        who.name as "changedBy", i.changed_at as "changedAt", i.latest_id as "latestId",
        exists (select 1 from procedure_version v where v.procedure_id = i.procedure_id and v.state = 'DRAFT') as "hasDraft",
        (select coalesce(max(o.ordinal), 0) from recommendation o where o.item_id = i.id) as recommendations
     from review_item i join review_round r on r.id = i.round_id join procedure p on p.id = i.procedure_id
     left join account who on who.id = i.changed_by
     where i.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
     order by i.id ${looking ? '' : 'for update of i for share of r'}`,
    [JSON.stringify(itemIds)],
  );
  const latest = await recommendedNow(
    ask,
    rows.flatMap(({ latestId }) => (latestId === null ? [] : [latestId])),
  );
  return new Map(
    rows.map((row) => [
      row.itemId,
      {
        ...row,
        changedAt: row.changedAt === null ? null : new Date(row.changedAt),
        latest: row.latestId === null ? null : (latest.get(row.latestId) ?? null),
      },
    ]),
  );
}

interface EventRow {
  readonly recommendationId: string;
  readonly sequence: number;
  readonly kind: RecommendationEventKind;
  readonly at: Date | string;
  readonly accountId: string | null;
  readonly content: RecommendationContent | null;
  readonly note: string | null;
}

/** Whole histories by recommendation, in order. One statement. */
export async function historiesOf(
  ask: Ask,
  recommendationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RecommendationEvent[]>> {
  if (recommendationIds.length === 0) return new Map();
  const rows = await ask<EventRow>(
    `select recommendation_id as "recommendationId", sequence, kind, at, account_id as "accountId", content, note
     from recommendation_event where recommendation_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
     order by recommendation_id, sequence`,
    [JSON.stringify(recommendationIds)],
  );
  return Map.groupBy(
    rows.map(({ at, ...row }) => ({ ...row, at: new Date(at) })),
    ({ recommendationId }) => recommendationId,
  );
}

/** What recommendations are now, folded from their events; the ones that do not exist are left out. One statement. */
export async function recommendedNow(
  ask: Ask,
  recommendationIds: readonly string[],
): Promise<ReadonlyMap<string, Recommended>> {
  const histories = await historiesOf(ask, recommendationIds);
  return new Map(
    [...histories].flatMap(([id, events]) => {
      const folded = foldRecommendation(events);
      return folded === null ? [] : [[id, folded] as const];
    }),
  );
}
