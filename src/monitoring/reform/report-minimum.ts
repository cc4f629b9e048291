import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Dated } from '../../sla/clock-policy.ts';
import type { Rules } from '../../sla/rules.ts';

/** Dated data of kind `reportMinimum`: below how many applications a report names no median, percentile, mean or share. */
export interface ReportMinimumRule extends Dated {
  readonly n: number;
}

const read = z.object({
  n: z.number().int().min(1),
  from: z.string(),
  /** Last day; null while it holds. */
  to: z.string().nullable(),
});

/** Holds where no policy says otherwise. */
const USUAL = 10;

/** The minimum on a civil day; of several the newest. */
export function reportMinimumOn(rules: Pick<Rules, 'rowsOf'>, day: CivilDate): number {
  const rows = rules
    .rowsOf('reportMinimum')
    .filter(({ agencyId }) => agencyId === null)
    .map(({ value }) => read.parse(value));
  return rows.findLast(({ from, to }) => from <= day && (to === null || day <= to))?.n ?? USUAL;
}
