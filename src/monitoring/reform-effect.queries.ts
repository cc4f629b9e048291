import type pg from 'pg';
import { civilDateAt } from '../calendar/civil-date.ts';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Rules } from '../sla/rules.ts';
import { countVersions } from './reform/counted.queries.ts';
import { effectsOf, type ReformEffect } from './reform/effect.ts';
import { checkedAge, equalAge, usualAge } from './reform/equal-age.ts';
import { reachOf } from './reform/reach.ts';
import { reportMinimumOn } from './reform/report-minimum.ts';
import { declaredBy, versionsOfProcedure } from './reform/versions.queries.ts';

export interface ReformAsking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly now: Date;
  readonly rules: Pick<Rules, 'calendar' | 'rowsOf'>;
}

/**
 * Before and after: a row for each decided version of a procedure, oldest first, over the applications that the
 * reader's agency and those under it decide (reformers and approvers: all). The declared limit is the one at the desk
 * without a case: the province's promise under the version's last overlay, else the statutory one. Visits and doors are
 * means over those handed in at the desk (channel DIRECT) whose result was given: who hands in online or by post comes
 * to nobody, and would make a reform look better than it was. `withinDays`: the age at which versions are compared;
 * else the newest limit declared in working days. Unknown procedure: no rows. Three statements.
 * Throws `Problem` REFORM_AGE_NOT_VALID.
 */
export async function reformEffect(
  { db, viewer, now, rules }: ReformAsking,
  procedureId: string,
  withinDays: number | null = null,
): Promise<ReformEffect[]> {
  const reach = reachOf(authorize(viewer, 'reform.read'));
  if (withinDays !== null) checkedAge(withinDays);
  const versions = await versionsOfProcedure(db, procedureId);
  const days = withinDays ?? usualAge(versions.map((version) => declaredBy(version).kept));
  const age = days === null ? null : equalAge(rules.calendar, now, days);
  const counted = await countVersions(
    { db, now, reach },
    versions.map(({ versionId }) => ({ versionId, age })),
  );
  const minimum = reportMinimumOn(rules, civilDateAt(now));
  return effectsOf(
    counted.flatMap((each, at) => versions.slice(at, at + 1).map((version) => [version, each] as const)),
    { minimum, age, countedFor: reach },
  );
}
