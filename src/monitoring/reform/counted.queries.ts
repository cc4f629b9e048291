import type pg from 'pg';
import { overdueAt } from '../late.ts';
import type { Counted, DayCount, EqualAge } from './figures.ts';

/** One version to be counted; the same version may be asked for under several ages. */
export interface Asked {
  readonly versionId: string;
  readonly age: EqualAge | null;
}

/** What was counted under a version, and under each of its overlays; '' stands for applications without one. */
export interface CountedVersion {
  readonly whole: Counted;
  readonly byOverlay: ReadonlyMap<string, Counted>;
  readonly days: readonly DayCount[];
}

export interface Counting {
  readonly db: pg.Pool;
  readonly now: Date;
  /** Only what this agency and those under it decide; null: all. */
  readonly reach: string | null;
}

/** Agencies whose decisions count: `$1` and those under it. */
const SCOPE = `with recursive scope as (
  select id from agency where id = $1
  union select below.id from agency below join scope on below.parent_id = scope.id
)`;

/** SQL: application `a` was received under the version, and its decision lies within reach. */
const receivedUnder = (version: string): string =>
  `a.version_id = ${version} and a.received_at is not null
     and ($1::uuid is null or a.deciding_agency_id in (select id from scope))`;

const seenInPerson = `a.channel = 'DIRECT' and a.returned_at is not null`;

const COUNTS = `
  count(*) as received,
  count(a.resolved_at) as n,
  count(*) filter (where a.handled = 'EARLY') as "handledEarly",
  count(*) filter (where a.handled = 'ON_TIME') as "handledOnTime",
  count(*) filter (where a.handled = 'LATE') as "handledLate",
  count(*) filter (where a.handled = 'LATE' and a.reappointed_at is not null) as "lateWithApology",
  count(*) filter (where a.open) as "stillOpen",
  count(*) filter (where ${overdueAt('$2')}) as "openOverdue",
  count(*) filter (where not a.open and a.resolved_at is null) as ended,
  count(*) filter (where a.ended_late) as "endedLate",
  percentile_disc(0.5) within group (order by a.spent_days) as "medianDays",
  percentile_disc(0.9) within group (order by a.spent_days) as "p90Days",
  percentile_disc(0.5) within group (order by a.spent_days - a.waiting_days) as "medianOwnDays",
  percentile_disc(0.9) within group (order by a.spent_days - a.waiting_days) as "p90OwnDays",
  count(*) filter (where a.waiting_days > 0) as waited,
  percentile_disc(0.5) within group (order by a.waiting_days) filter (where a.waiting_days > 0) as "medianWaitingDays",
  percentile_disc(0.9) within group (order by a.waiting_days) filter (where a.waiting_days > 0) as "p90WaitingDays",
  count(*) filter (where ${seenInPerson}) as "cameInPerson",
  round(avg(a.visits) filter (where ${seenInPerson}), 2) as visits,
  round(avg(a.doors) filter (where ${seenInPerson}), 2) as doors,
  count(*) filter (where a.channel = 'DIRECT') as direct,
  count(*) filter (where a.channel = 'ONLINE') as online,
  count(*) filter (where a.channel = 'POST') as post,
  count(*) filter (where a.received_on <= asked.received_by and (a.open or a.resolved_at is not null)) as "oldEnough",
  count(*) filter (where a.received_on <= asked.received_by and a.spent_days <= asked.days) as "doneWithin",
  coalesce(bool_or(a.demo), false) as demo`;

type CountRow = Counted & { readonly key: number; readonly whole: boolean; readonly overlay: string | null };

/**
 * Counts each version that is asked for, in the order asked, in two statements however many there are. Each version's
 * applications are found by the index on their version: nothing else is read.
 */
export async function countVersions({ db, now, reach }: Counting, asked: readonly Asked[]): Promise<CountedVersion[]> {
  if (asked.length === 0) return [];
  const versions = asked.map(({ versionId }) => versionId);
  const [counts, days] = await Promise.all([
    db.query<CountRow>({
      name: 'monitoring.reform-counts',
      text: `${SCOPE}
        select asked.key::integer as key, seen.*
        from unnest($3::uuid[], $4::integer[], $5::date[]) with ordinality as asked (version_id, days, received_by, key)
        cross join lateral (
          select grouping(a.local_terms_id) = 1 as whole, a.local_terms_id as overlay, ${COUNTS}
          from application a where ${receivedUnder('asked.version_id')}
          group by grouping sets ((), (a.local_terms_id))
        ) seen`,
      values: [
        reach,
        now,
        versions,
        asked.map(({ age }) => age?.days ?? null),
        asked.map(({ age }) => age?.receivedBy ?? null),
      ],
    }),
    db.query<DayCount & { readonly key: number }>({
      name: 'monitoring.reform-days',
      text: `${SCOPE}
        select asked.key::integer as key, seen.days, seen.count
        from unnest($2::uuid[]) with ordinality as asked (version_id, key)
        cross join lateral (
          select a.spent_days as days, count(*) as count
          from application a where ${receivedUnder('asked.version_id')} and a.spent_days is not null
          group by a.spent_days
        ) seen
        order by asked.key, seen.days`,
      values: [reach, versions],
    }),
  ]);
  const countsOf = Map.groupBy(counts.rows, ({ key }) => key);
  const daysOf = Map.groupBy(days.rows, ({ key }) => key);
  return asked.map((_, at) => countedVersion(countsOf.get(at + 1) ?? [], daysOf.get(at + 1) ?? []));
}

/** Medians of versions, by their ids; null where fewer than `minimum` were handled. */
export async function mediansOf(
  { db, reach }: Counting,
  versions: readonly string[],
  minimum: number,
): Promise<Map<string, number | null>> {
  const { rows } = await db.query<{ versionId: string; median: number | null }>({
    name: 'monitoring.reform-medians',
    text: `${SCOPE}
      select asked.version_id as "versionId", seen.median
      from unnest($2::uuid[]) as asked (version_id)
      cross join lateral (
        select case when count(*) >= $3 then percentile_disc(0.5) within group (order by a.spent_days) end as median
        from application a where ${receivedUnder('asked.version_id')} and a.spent_days is not null
      ) seen`,
    values: [reach, versions, minimum],
  });
  return new Map(rows.map(({ versionId, median }) => [versionId, median]));
}

function countedVersion(rows: readonly CountRow[], days: readonly (DayCount & { key: number })[]): CountedVersion {
  let all: Counted | null = null;
  const byOverlay = new Map<string, Counted>();
  for (const { key: _, whole, overlay, ...counted } of rows) {
    if (whole) all = counted;
    else byOverlay.set(overlay ?? '', counted);
  }
  // The grouping without columns always gives its row, were there nothing to count.
  if (all === null) throw new Error('a version was not counted');
  return { whole: all, byOverlay, days: days.map(({ days: after, count }) => ({ days: after, count })) };
}
