import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { AgencyView } from '../../registry/catalogue/views.ts';
import type { Rules } from '../../sla/rules.ts';

const dated = z.object({ place: z.string(), from: z.string(), to: z.string().nullable() });

/** A commune's paper names the commune (NĐ 30/2020, annex I): its kind is left out unless a number follows it. */
const COMMUNE = /^Ủy ban nhân dân (?:(?:phường|xã|thị trấn|đặc khu) )?([^,]+)/u;

/**
 * The place that stands before the date on an agency's papers (địa danh): its own dated row of kind `paperPlaces`; else a
 * commune's name; else the row that holds for all, which is where the province's agencies sit. Null: left to be written in.
 */
export function placeOn(rules: Pick<Rules, 'rowsOf'>, agency: AgencyView, day: CivilDate): string | null {
  const rows = rules.rowsOf('paperPlaces').map(({ agencyId, value }) => ({ agencyId, ...dated.parse(value) }));
  const holding = rows.filter(({ from, to }) => from <= day && (to === null || day <= to));
  const own = holding.findLast(({ agencyId }) => agencyId === agency.id);
  if (own) return own.place;
  const commune = agency.level === 'COMMUNE' ? COMMUNE.exec(agency.name)?.[1] : undefined;
  return commune?.trim() ?? holding.findLast(({ agencyId }) => agencyId === null)?.place ?? null;
}
