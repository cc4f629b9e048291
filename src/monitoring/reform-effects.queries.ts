import { type CivilDate, civilDateAt } from '../calendar/civil-date.ts';
import { decodePlace, type Page, pageOf, type PlaceShape } from '../db/places.ts';
import { UUID, UUID_TYPED } from '../ids.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import { checkedSize } from '../registry/catalogue/paging.ts';
import { type ReformVerdict, verdictOf } from './reform/change.ts';
import { countVersions, mediansOf } from './reform/counted.queries.ts';
import { effectsOf, type ReformEffect } from './reform/effect.ts';
import { equalAge, usualAge } from './reform/equal-age.ts';
import { reachOf } from './reform/reach.ts';
import { reportMinimumOn } from './reform/report-minimum.ts';
import { declaredBy, type VersionRow, versionsOfIds } from './reform/versions.queries.ts';
import type { ReformAsking } from './reform-effect.queries.ts';
import { checkPeriod } from './period.ts';

/** Which changes: versions that took another's place in [from, to]. */
export interface ChangeFilter {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly field: string | null;
  /** Agency of the procedure. */
  readonly agency: string | null;
  /** Only procedures with these codes, as the catalogue writes them. */
  readonly codes: readonly string[] | null;
}

/** A version that took the place of the one before it. */
export interface ReformComparison {
  readonly procedureId: string;
  readonly changedOn: string;
  readonly before: ReformEffect;
  readonly after: ReformEffect;
}

export interface ComparisonPage extends Page<ReformComparison> {
  readonly filter: ChangeFilter;
}

/** How many changes made things faster or slower, by the median. */
export interface ReformSummary {
  readonly changes: number;
  readonly faster: number;
  readonly slower: number;
  readonly same: number;
  readonly tooFew: number;
}

/** Most codes that a list is narrowed to at once. */
const MOST_CODES = 2_000;

/** A place in the list: the day of the change, then the version. */
const BY_DAY: PlaceShape = [/^\d{4}-\d\d-\d\d$/u, UUID];

/** SQL: versions `v` of procedures `p` that changed, with the version before; `$1` to `$5` are the filter's. */
const CHANGES = `
  from procedure_version v
  join procedure p on p.id = v.procedure_id
  join lateral (
    select b.id from procedure_version b
    where b.procedure_id = v.procedure_id and b.number < v.number and b.state <> 'DRAFT'
    order by b.number desc limit 1
  ) before on true
  where v.state <> 'DRAFT' and v.valid_from between $1 and $2
    and ($3::uuid is null or p.field_id = $3)
    and ($4::uuid is null or p.agency_id = $4)
    and ($5::text[] is null or p.code = any($5))`;

const valuesOf = ({ from, to, field, agency, codes }: ChangeFilter): unknown[] => [from, to, field, agency, codes];

/** Checks a filter. Throws `Problem` PERIOD_REVERSED, PERIOD_TOO_LONG, REFORM_ID_NOT_VALID, REFORM_CODES_TOO_MANY. */
function checkFilter(filter: ChangeFilter): void {
  checkPeriod(filter);
  for (const place of ['field', 'agency'] as const) {
    const id = filter[place];
    if (id !== null && !UUID_TYPED.test(id)) throw new Problem('REFORM_ID_NOT_VALID', { path: [place] });
  }
  if ((filter.codes?.length ?? 0) > MOST_CODES)
    throw new Problem('REFORM_CODES_TOO_MANY', { path: ['codes'], params: { most: MOST_CODES } });
}

/**
 * Procedures whose version changed in a period, by the day of the change, each with the version before and the one
 * after: four statements a page. Throws `Problem` as `checkFilter` does, PAGE_SIZE_OUT_OF_RANGE and CURSOR_NOT_VALID.
 */
export async function reformEffects(
  { db, viewer, now, rules }: ReformAsking,
  filter: ChangeFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<ComparisonPage> {
  const reach = reachOf(authorize(viewer, 'reform.read'));
  checkFilter(filter);
  checkedSize(first);
  const from = decodePlace('reform1', BY_DAY, after);
  const { rows } = await db.query<{ before: string; after: string; on: string }>(
    `select before.id as before, v.id as after, v.valid_from as on ${CHANGES}
       ${from ? 'and (v.valid_from, v.id) > ($6::date, $7::uuid)' : ''}
     order by v.valid_from, v.id limit ${first + 1}`,
    [...valuesOf(filter), ...(from ?? [])],
  );
  const placed = rows.map((row) => ({ ...row, place: [row.on, row.after] }));
  const { nodes: pairs, pageInfo } = pageOf('reform1', placed, { first, after: from });
  const versions = await versionsOfIds(
    db,
    pairs.flatMap((pair) => [pair.before, pair.after]),
  );
  const read = pairs.map((pair) => {
    const both = [versionIn(versions, pair.before), versionIn(versions, pair.after)] as const;
    const days = usualAge(both.map((version) => declaredBy(version).kept));
    return { both, age: days === null ? null : equalAge(rules.calendar, now, days) };
  });
  const counted = await countVersions(
    { db, now, reach },
    read.flatMap(({ both, age }) => both.map(({ versionId }) => ({ versionId, age }))),
  );
  const minimum = reportMinimumOn(rules, civilDateAt(now));
  const nodes = read.flatMap(({ both, age }, at): ReformComparison[] => {
    const counts = counted.slice(2 * at, 2 * at + 2);
    const [before, after] = effectsOf(
      counts.flatMap((each, side) => both.slice(side, side + 1).map((version) => [version, each] as const)),
      { minimum, age, countedFor: reach },
    );
    if (before === undefined || after === undefined) return [];
    return [{ procedureId: after.procedureId, changedOn: both[1].validFrom, before, after }];
  });
  return { filter, nodes, pageInfo };
}

function versionIn(versions: ReadonlyMap<string, VersionRow>, id: string): VersionRow {
  const version = versions.get(id);
  // Decided versions are never deleted; one that became a draft again in between is asked for once more by the reader.
  if (version === undefined) throw new Error(`version ${id} is gone`);
  return version;
}

/** How many changes there are. */
export async function countChanges({ db, viewer }: ReformAsking, filter: ChangeFilter): Promise<number> {
  authorize(viewer, 'reform.read');
  checkFilter(filter);
  const { rows } = await db.query<{ many: number }>(`select count(*) as many ${CHANGES}`, valuesOf(filter));
  return rows[0]?.many ?? 0;
}

/** All changes of the filter by which way their median went, in two statements. */
export async function reformSummary(
  { db, viewer, now, rules }: ReformAsking,
  filter: ChangeFilter,
): Promise<ReformSummary> {
  const reach = reachOf(authorize(viewer, 'reform.read'));
  checkFilter(filter);
  const { rows: pairs } = await db.query<{ before: string; after: string }>(
    `select before.id as before, v.id as after ${CHANGES}`,
    valuesOf(filter),
  );
  const versions = [...new Set(pairs.flatMap(({ before, after }) => [before, after]))];
  const medians = await mediansOf({ db, now, reach }, versions, reportMinimumOn(rules, civilDateAt(now)));
  const rows = pairs.map(({ before, after }) => [medians.get(before) ?? null, medians.get(after) ?? null] as const);
  const verdicts = Map.groupBy(rows, ([before, after]) => verdictOf(before, after));
  const many = (verdict: ReformVerdict): number => verdicts.get(verdict)?.length ?? 0;
  return {
    changes: rows.length,
    faster: many('FASTER'),
    slower: many('SLOWER'),
    same: many('SAME'),
    tooFew: many('TOO_FEW'),
  };
}
