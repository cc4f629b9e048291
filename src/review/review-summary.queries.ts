import type { Pool } from 'pg';
import type { Verdict } from '../registry/procedure.entity.ts';

/** Verdicts over all procedures that were ever published, ended ones included: as many as the catalogue lists. */
export interface ReviewSummary {
  readonly total: number;
  readonly keep: number;
  readonly amend: number;
  readonly abolish: number;
  readonly replace: number;
  readonly undecided: number;
  /** (amend + abolish + replace) / total in percent with one decimal; null where there are none. */
  readonly simplificationRate: number | null;
}

/** Percent with one decimal, halves away from zero; null where there is nothing to take a share of. */
export const percentOf = (part: number, total: number): number | null =>
  total === 0 ? null : Math.round((1000 * part) / total) / 10;

/** Adds up verdicts; `null` is undecided. */
export function summarise(counts: ReadonlyMap<Verdict | null, number>): ReviewSummary {
  const count = (verdict: Verdict | null): number => counts.get(verdict) ?? 0;
  const [keep, amend, abolish, replace] = [count('KEEP'), count('AMEND'), count('ABOLISH'), count('REPLACE')];
  const total = keep + amend + abolish + replace + count(null);
  const simplificationRate = percentOf(amend + abolish + replace, total);
  return { total, keep, amend, abolish, replace, undecided: count(null), simplificationRate };
}

/** Counted by the database over the column that approvals write. One statement. */
export async function reviewSummary(db: Pool): Promise<ReviewSummary> {
  const { rows } = await db.query<{ verdict: Verdict | null; count: number }>(
    `select review_status as verdict, count(*)::int as count from procedure p
     where exists (select 1 from procedure_version v where v.procedure_id = p.id and v.state <> 'DRAFT')
     group by review_status`,
  );
  return summarise(new Map(rows.map(({ verdict, count }) => [verdict, count])));
}
