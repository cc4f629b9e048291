import type pg from 'pg';
import { z } from 'zod';
import type { ActContext } from '../../act.ts';
import { askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';

/** What an hour of an applicant's time is taken to be worth from a civil day on: whole đồng, with its source. */
export interface LabourCost {
  readonly from: string;
  readonly dongPerHour: number;
  readonly source: string;
}

/** *Ours*: more than anybody's hour is worth. */
const MOST = 100_000_000;

const read = z.object({ dongPerHour: z.number().int() });

/** All that were set, the newest first. Open to all: what a saving is computed from can be checked by anybody. One statement. */
export async function labourCosts({ db }: { readonly db: pg.Pool }): Promise<readonly LabourCost[]> {
  const { rows } = await db.query<{ from: string; value: unknown; source: string }>(
    `select valid_from::text as "from", value, source from policy where kind = 'labourCost' and agency_id is null order by valid_from desc`,
  );
  return rows.map(({ from, value, source }) => ({ from, source, ...read.parse(value) }));
}

/**
 * Sets it from a civil day on, once for each day; sheets that were filled in keep the value that they were computed with.
 * Admin. Throws COST_OUT_OF_RANGE, LABOUR_COST_SET.
 */
export async function labourCostSet(
  { em, viewer, ids }: ActContext,
  typed: LabourCost,
): Promise<{ readonly from: string }> {
  authorize(viewer, 'policy.manage');
  const { from, dongPerHour } = typed;
  const source = needText(typed.source, ['input', 'source'], LONGEST.NAME);
  if (!Number.isInteger(dongPerHour) || dongPerHour < 0 || dongPerHour > MOST) {
    throw new Problem('COST_OUT_OF_RANGE', { path: ['input', 'dongPerHour'], params: { most: MOST } });
  }
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    await ask(`select pg_advisory_xact_lock(hashtext('motcua.labourCost'))`);
    const there = await ask(
      `select 1 from policy where kind = 'labourCost' and agency_id is null and valid_from = ?::date`,
      [from],
    );
    if (there.length > 0) throw new Problem('LABOUR_COST_SET', { path: ['input', 'from'], params: { date: from } });
    await ask(
      `insert into policy (id, kind, valid_from, value, source) values (?, 'labourCost', ?::date, ?::jsonb, ?)`,
      [ids.uuid(), from, JSON.stringify({ dongPerHour, from, to: null, source }), source],
    );
    return { from };
  });
}
