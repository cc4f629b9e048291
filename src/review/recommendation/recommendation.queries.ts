import { askPool } from '../../db/ask.ts';
import { BY_INSTANT, decodePlace, instantSql, type Page, pageOf, type Place } from '../../db/places.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import { complianceCost, percentSaved } from '../cost/compliance-cost.ts';
import { loadRecommendation, RECOMMENDATIONS, type RecommendationRow } from '../recommendation.loaders.ts';
import type { Reading } from '../round/round.queries.ts';
import type { RecommendationState } from '../verdict.ts';
import { historiesOf } from './at-hand.queries.ts';
import { CONTENT_FIELDS, contentChanges, type ContentFieldName } from './content-changes.ts';
import type { CostSheet, ReviewSubject } from './content.ts';
import type { RecommendationEvent } from './history.ts';

/** One recommendation; null where there is none. One statement. */
export async function recommendationOfId({ db, viewer }: Reading, id: string): Promise<RecommendationRow | null> {
  authorize(viewer, 'recommendation.read');
  return UUID_TYPED.test(id) ? loadRecommendation(db, id) : null;
}

export interface RecommendationFilter {
  /** Id; null: of any round and of none. */
  readonly round: string | null;
  readonly states: readonly RecommendationState[];
  readonly subjects: readonly ReviewSubject[];
  readonly verdicts: readonly Verdict[];
  /** Only what the reader may decide on: they wrote none of it. */
  readonly toDecide: boolean;
}

/** Recommendations, those that were handed in first before the others. One statement. */
export async function recommendationList(
  { db, viewer }: Reading,
  filter: RecommendationFilter,
  asked: { readonly first: number; readonly after?: string | null | undefined },
): Promise<Page<RecommendationRow>> {
  const { accountId } = authorize(viewer, 'recommendation.read');
  checkedSize(asked.first);
  if (filter.round !== null && !UUID_TYPED.test(filter.round))
    throw new Problem('ROUND_NOT_FOUND', { path: ['round'] });
  const after = decodePlace('recommendations', BY_INSTANT, asked.after);
  const { rows } = await db.query<RecommendationRow & { instant: string }>(
    `${RECOMMENDATIONS.replace('select r.id,', `select ${instantSql('r.proposed_at')} as instant, r.id,`)}
     where r.state = any($1) and ($2::uuid is null or r.round_id = $2)
       and (cardinality($3::text[]) = 0 or r.subject = any($3)) and (cardinality($4::text[]) = 0 or r.verdict = any($4))
       and (not $5 or not exists (select 1 from recommendation_event e where e.recommendation_id = r.id and e.account_id = $6
            and e.kind in ('DRAFTED', 'CHANGED', 'SUBMITTED')))
       and ($7::timestamptz is null or (r.proposed_at, r.id) > ($7, $8::uuid))
     order by r.proposed_at, r.id limit ${Math.trunc(asked.first) + 1}`,
    [
      filter.states,
      filter.round,
      filter.subjects,
      filter.verdicts,
      filter.toDecide,
      accountId,
      after?.[0] ?? null,
      after?.[1] ?? null,
    ],
  );
  const placed = rows.map(({ instant, ...row }) => ({ ...row, place: [instant, row.id] as Place }));
  return pageOf('recommendations', placed, { first: asked.first, after });
}

/** An entry of a history with what it changed. */
export interface HistoryEntry extends Omit<RecommendationEvent, 'content'> {
  readonly changed: readonly ContentFieldName[];
  readonly verdict: Verdict | null;
}

/** What happened to a recommendation, oldest first. One statement. */
export async function recommendationHistory({ db, viewer }: Reading, id: string): Promise<readonly HistoryEntry[]> {
  authorize(viewer, 'recommendation.read');
  return entries((await historiesOf(askPool(db), [id])).get(id) ?? []);
}

const entries = (events: readonly RecommendationEvent[]): readonly HistoryEntry[] =>
  events.map(({ content, ...event }, index) => {
    const before = events.slice(0, index).findLast((earlier) => earlier.content !== null)?.content ?? null;
    return {
      ...event,
      changed: content === null ? [] : contentChanges(before, content).map((name) => CONTENT_FIELDS[name]),
      verdict: content?.verdict ?? null,
    };
  });

/** What was done to an item after somebody saw it, oldest first. Two statements. */
export async function itemActsSince({ db }: Reading, itemId: string, seen: number): Promise<readonly HistoryEntry[]> {
  const { rows } = await db.query<{ id: string; sequence: number }>(
    `select e.recommendation_id as id, e.sequence from recommendation_event e join recommendation r on r.id = e.recommendation_id
     where r.item_id = $1 and e.item_version > $2 order by e.item_version`,
    [itemId, seen],
  );
  const histories = await historiesOf(askPool(db), [...new Set(rows.map(({ id }) => id))]);
  return rows.flatMap(({ id, sequence }) =>
    entries(histories.get(id) ?? []).filter((entry) => entry.sequence === sequence),
  );
}

/** What the approved recommendations of a round save in a year, where both sheets were filled in. */
export interface RoundSaving {
  /** Approved ones other than KEEP. */
  readonly approved: number;
  /** Of these, those with both sheets: what is added up. */
  readonly counted: number;
  readonly before: number;
  readonly after: number;
  readonly saving: number;
  readonly percent: number | null;
}

/** Adds up compliance cost over a round. One statement. */
export async function roundSaving({ db, viewer }: Reading, round: string): Promise<RoundSaving> {
  authorize(viewer, 'recommendation.read');
  if (!UUID_TYPED.test(round)) throw new Problem('ROUND_NOT_FOUND', { path: ['round'] });
  const { rows } = await db.query<{ before: CostSheet | null; after: CostSheet | null }>(
    `select r.cost_before as before, r.cost_after as after from review_item i
     join recommendation r on r.item_id = i.id and r.state in ('APPROVED', 'ENACTED') and r.verdict <> 'KEEP'
     where i.round_id = $1
       and r.ordinal = (select max(l.ordinal) from recommendation l where l.item_id = i.id and l.state in ('APPROVED', 'ENACTED'))`,
    [round],
  );
  const sums = rows.flatMap(({ before, after }) => {
    const was = before && complianceCost(before);
    const is = after && complianceCost(after);
    return was === null || is === null ? [] : [{ was: was.perYear, is: is.perYear }];
  });
  const before = sums.reduce((sum, { was }) => sum + was, 0);
  const after = sums.reduce((sum, { is }) => sum + is, 0);
  return {
    approved: rows.length,
    counted: sums.length,
    before,
    after,
    saving: before - after,
    percent: percentSaved(before, after),
  };
}
