import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { AgencyLevel } from '../../registry/version-content.ts';
import type { Dated } from '../../sla/clock-policy.ts';
import type { Rules } from '../../sla/rules.ts';

/**
 * Whether a desk may receive for another agency (phi địa giới hành chính), dated data of kind `anyDesk`: for all agencies,
 * or by the row of one that procedures are received for, which then counts alone.
 */
export interface AnyDeskRule extends Dated {
  readonly allowed: boolean;
  /** Levels of agencies whose desks may help, and of those that may be helped. */
  readonly helping: readonly AgencyLevel[];
  readonly receiving: readonly AgencyLevel[];
}

const levels = z.array(z.enum(['MINISTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE']));
const rule = z.object({
  from: z.string(),
  /** Last day; null while it holds. */
  to: z.string().nullable(),
  source: z.string(),
  allowed: z.boolean(),
  helping: levels,
  receiving: levels,
});

interface Desk {
  readonly id: string;
  readonly level: AgencyLevel;
}

/** Whether the desk of one agency may receive for another on a civil day; nothing allows it where no row holds. */
export function mayHelp(rules: Pick<Rules, 'rowsOf'>, helping: Desk, receiving: Desk, day: CivilDate): boolean {
  const holding = rules
    .rowsOf('anyDesk')
    .map(({ agencyId, value }) => ({ agencyId, ...rule.parse(value) }))
    .filter(
      ({ agencyId, from, to }) =>
        (agencyId === null || agencyId === receiving.id) && from <= day && (to === null || day <= to),
    );
  const counting = holding.findLast(({ agencyId }) => agencyId === receiving.id) ?? holding.at(-1);
  if (!counting?.allowed) return false;
  return counting.helping.includes(helping.level) && counting.receiving.includes(receiving.level);
}
