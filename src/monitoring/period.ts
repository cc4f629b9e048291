import type { CivilDate } from '../calendar/civil-date.ts';
import { Problem } from '../problem.ts';

/** Longest period of one request, in years: longer ones are asked for in parts. */
const MOST_YEARS = 10;

/** A period of whole days that makes sense. Throws `Problem` PERIOD_REVERSED or PERIOD_TOO_LONG. */
export function checkPeriod({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }): void {
  if (from > to) throw new Problem('PERIOD_REVERSED', { path: ['to'] });
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS)
    throw new Problem('PERIOD_TOO_LONG', { path: ['to'], params: { years: MOST_YEARS } });
}
