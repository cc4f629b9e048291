import DataLoader from 'dataloader';
import type pg from 'pg';
import { askPool } from '../../db/ask.ts';
import { decodePlace, type Page, pageOf, type Place } from '../../db/places.ts';
import { UUID, UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import { checkedSize } from '../../registry/catalogue/paging.ts';
import type { Verdict } from '../../registry/procedure.entity.ts';
import type { RoundState } from '../recommendation/at-hand.queries.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import { percentOf } from '../review-summary.queries.ts';
import type { ReviewStage } from './item-filter.ts';
import { roundEvents } from './round-at-hand.ts';
import type { RoundEvent } from './round-history.ts';
import type { ReviewScope } from './scope.ts';

/** A round as its row says. */
export interface RoundRow {
  readonly id: string;
  readonly name: string;
  readonly purpose: string | null;
  readonly basis: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly state: RoundState;
  readonly subjects: readonly ReviewSubject[];
  readonly scope: ReviewScope;
  readonly createdAt: Date | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly demo: boolean;
  readonly version: number;
}

/** Who reads. */
export interface Reading {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
}

const SELECT = `select r.id, r.name, r.purpose, r.basis, r.starts_on as "startsOn", r.ends_on as "endsOn", r.state, r.subjects,
    jsonb_build_object('agencies', '[]'::jsonb, 'fields', '[]'::jsonb, 'levels', '[]'::jsonb, 'codes', '[]'::jsonb, 'except', '[]'::jsonb) || r.scope as scope,
    r.created_at as "createdAt", r.opened_at as "openedAt", r.closed_at as "closedAt", r.demo, r.version
  from review_round r`;

/** One round; null where there is none. One statement. */
export async function roundOfId({ db, viewer }: Reading, id: string): Promise<RoundRow | null> {
  authorize(viewer, 'recommendation.read');
  if (!UUID_TYPED.test(id)) return null;
  const { rows } = await db.query<RoundRow>(`${SELECT} where r.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Rounds by id; null where there is none. One statement for any number of them. */
export const roundLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, RoundRow | null> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<RoundRow>(`${SELECT} where r.id = any($1::uuid[])`, [ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });

/** Rounds that began last first. One statement. */
export async function roundList(
  { db, viewer }: Reading,
  asked: {
    readonly states: readonly RoundState[];
    readonly mine: boolean;
    readonly first: number;
    readonly after?: string | null | undefined;
  },
): Promise<RoundPage> {
  const { accountId } = authorize(viewer, 'recommendation.read');
  checkedSize(asked.first);
  const after = decodePlace('rounds', [/^\d{4}-\d\d-\d\d$/u, UUID], asked.after);
  const { rows } = await db.query<RoundRow>(
    `${SELECT} where (cardinality($1::text[]) = 0 or r.state = any($1))
       and (not $2 or exists (select 1 from review_round_owner o where o.round_id = r.id and o.account_id = $3))
       and ($4::date is null or (r.starts_on, r.id) < ($4, $5::uuid))
     order by r.starts_on desc, r.id desc limit ${Math.trunc(asked.first) + 1}`,
    [asked.states, asked.mine, accountId, after?.[0] ?? null, after?.[1] ?? null],
  );
  const placed = rows.map((row) => Object.assign(row, { place: [row.startsOn, row.id] as Place }));
  return pageOf('rounds', placed, { first: asked.first, after });
}

/** Somebody who takes part in reviews. */
export interface Reviewer {
  readonly id: string;
  readonly name: string;
  readonly agencyId: string;
}

/** Owners by round, by name. One statement for any number of rounds. */
export const ownersLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, readonly Reviewer[]> =>
  new DataLoader(async (rounds) => {
    const { rows } = await db.query<Reviewer & { roundId: string }>(
      `select o.round_id as "roundId", a.id, a.name, a.agency_id as "agencyId" from review_round_owner o
       join account a on a.id = o.account_id where o.round_id = any($1::uuid[]) order by a.name, a.id`,
      [rounds],
    );
    const byRound = Map.groupBy(rows, ({ roundId }) => roundId);
    return rounds.map((id) => byRound.get(id) ?? []);
  });

/** People by account id, for names beside acts. One statement. */
export const reviewerLoader = ({ db }: { readonly db: pg.Pool }): DataLoader<string, Reviewer | null> =>
  new DataLoader(async (accounts) => {
    const { rows } = await db.query<Reviewer>(
      `select id, name, agency_id as "agencyId" from account where id = any($1::uuid[])`,
      [accounts],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return accounts.map((id) => byId.get(id) ?? null);
  });

/** People to whom items can be assigned, by name; 500 at most. One statement. */
export async function reviewers({ db, viewer }: Reading): Promise<readonly Reviewer[]> {
  authorize(viewer, 'round.manage');
  const { rows } = await db.query<Reviewer>(
    `select id, name, agency_id as "agencyId" from account where active and roles && '{REFORMER}' order by name, id limit 500`,
  );
  return rows;
}

/** What happened to a round. One statement. */
export function roundHistory({ db, viewer }: Reading, id: string): Promise<readonly RoundEvent[]> {
  authorize(viewer, 'recommendation.read');
  return roundEvents(askPool(db), id);
}

/** How many items stand where. The stages add up to the total, and so do verdicts and undecided, at every moment. */
export interface Tally {
  readonly total: number;
  readonly untouched: number;
  readonly draft: number;
  readonly submitted: number;
  readonly returned: number;
  readonly approved: number;
  readonly enacted: number;
  readonly keep: number;
  readonly amend: number;
  readonly replace: number;
  readonly abolish: number;
  readonly undecided: number;
  /** Decided in percent with one decimal; null where there are no items. */
  readonly donePercent: number | null;
  /** (amend + abolish + replace) / total in percent with one decimal. */
  readonly simplificationRate: number | null;
}

/** Items of one kind that stand at one place. */
export interface Tallied {
  readonly stage: ReviewStage;
  readonly verdict: Verdict | null;
  readonly count: number;
}

/** Adds counts up. */
export function tally(counts: readonly Tallied[]): Tally {
  const of = (holds: (counted: Tallied) => boolean): number =>
    counts.reduce((sum, counted) => (holds(counted) ? sum + counted.count : sum), 0);
  const stage = (name: ReviewStage): number => of((counted) => counted.stage === name);
  const verdict = (name: Verdict | null): number => of((counted) => counted.verdict === name);
  const total = of(() => true);
  const [keep, amend, replace, abolish] = [verdict('KEEP'), verdict('AMEND'), verdict('REPLACE'), verdict('ABOLISH')];
  const undecided = verdict(null);
  return {
    total,
    untouched: stage('UNTOUCHED'),
    draft: stage('DRAFT'),
    submitted: stage('SUBMITTED'),
    returned: stage('RETURNED'),
    approved: stage('APPROVED'),
    enacted: stage('ENACTED'),
    keep,
    amend,
    replace,
    abolish,
    undecided,
    donePercent: percentOf(total - undecided, total),
    simplificationRate: percentOf(amend + replace + abolish, total),
  };
}

/** The counts of rounds by subject, stage and verdict, the finest that progress is told by. One statement for any number of rounds. */
export const talliesLoader = ({
  db,
}: {
  readonly db: pg.Pool;
}): DataLoader<string, readonly (Tallied & { readonly subject: ReviewSubject })[]> =>
  new DataLoader(
    async (rounds) => {
      const { rows } = await db.query<Tallied & { subject: ReviewSubject; roundId: string }>(
        `select round_id as "roundId", subject, coalesce(stage, 'UNTOUCHED') as stage, verdict, count(*)::int as count
         from review_item where round_id = any($1::uuid[]) group by 1, 2, 3, 4`,
        [rounds],
      );
      const byRound = Map.groupBy(rows, ({ roundId }) => roundId);
      return rounds.map((id) => byRound.get(id) ?? []);
    },
    // An act may stand before the read in the same request.
    { cache: false },
  );

/** A page of rounds. */
export type RoundPage = Page<RoundRow>;

/** Progress of one agency, field or assignee; `key` is an id, null for none. */
export interface RoundGroupView {
  readonly key: string | null;
  readonly tally: Tally;
}

/** What progress is broken down by. */
export type RoundGroup = 'AGENCY' | 'FIELD' | 'ASSIGNEE';

const GROUP_COLUMN: Readonly<Record<RoundGroup, string>> = {
  AGENCY: 'p.agency_id',
  FIELD: 'p.field_id',
  ASSIGNEE: 'i.assignee_id',
};

/** Progress by agency, field or assignee, the most items first; `key` is an id, null for none. One statement. */
export async function roundGroups(
  { db, viewer }: Reading,
  id: string,
  by: RoundGroup,
): Promise<readonly RoundGroupView[]> {
  authorize(viewer, 'recommendation.read');
  const { rows } = await db.query<Tallied & { key: string | null }>(
    `select ${GROUP_COLUMN[by]} as key, coalesce(i.stage, 'UNTOUCHED') as stage, i.verdict, count(*)::int as count
     from review_item i join procedure p on p.id = i.procedure_id where i.round_id = $1 group by 1, 2, 3`,
    [id],
  );
  return [...Map.groupBy(rows, ({ key }) => key)]
    .map(([key, counts]) => ({ key, tally: tally(counts) }))
    .sort((a, b) => b.tally.total - a.tally.total || String(a.key).localeCompare(String(b.key)));
}

/** How many decisions fell on each civil day, oldest first: what a burn-up is drawn from. One statement. */
export async function roundDays(
  { db, viewer }: Reading,
  id: string,
): Promise<readonly { readonly date: string; readonly approved: number; readonly returned: number }[]> {
  authorize(viewer, 'recommendation.read');
  const { rows } = await db.query<{ date: string; approved: number; returned: number }>(
    `select ((decided_at at time zone 'Asia/Ho_Chi_Minh')::date)::text as date,
        count(*) filter (where state in ('APPROVED', 'ENACTED'))::int as approved, count(*) filter (where state = 'RETURNED')::int as returned
     from recommendation where round_id = $1 and decided_at is not null group by 1 order by 1`,
    [id],
  );
  return rows;
}
