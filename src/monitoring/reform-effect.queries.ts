import type pg from 'pg';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { TimeUnit } from '../registry/version-content.ts';
import { onTimeRate, overdueAt } from './late.ts';

/** What one version declared and what was seen under it; days are working days. */
export interface ReformEffect {
  readonly versionId: string;
  readonly declaredMin: number | null;
  readonly declaredMax: number | null;
  readonly unit: TimeUnit | null;
  readonly n: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  readonly onTimeRate: number | null;
  readonly visits: number | null;
  readonly doors: number | null;
  readonly declaredVisits: number | null;
  readonly declaredDoors: number | null;
  readonly demo: boolean;
}

interface Row extends Omit<ReformEffect, 'onTimeRate'> {
  readonly handledEarly: number;
  readonly handledOnTime: number;
  readonly handledLate: number;
  readonly openOverdue: number;
}

/**
 * Before and after: a row for each published version of a procedure, oldest first. The declared limit is the one at
 * the desk without a case: the province's promise under the version's last overlay, else the statutory one. `n` counts
 * handled applications. Visits and doors are means over those handed in at the desk (channel DIRECT) whose result was
 * given: who hands in online or by post comes to nobody, and would make a reform look better than it was. Unknown
 * procedure: no rows.
 */
export async function reformEffect(
  { db, viewer, now }: { db: pg.Pool; viewer: Viewer | null; now: Date },
  procedureId: string,
): Promise<ReformEffect[]> {
  authorize(viewer, 'reform.read');
  const { rows } = await db.query<Row>({
    name: 'monitoring.reform-effect',
    text: `
      select v.id as "versionId", declared.min as "declaredMin", declared.max as "declaredMax", declared.unit,
             v.declared_visits as "declaredVisits", v.declared_doors as "declaredDoors",
             seen.n, seen.median as "medianDays", seen.p90 as "p90Days", seen.visits, seen.doors, coalesce(seen.demo, false) as demo,
             seen.early as "handledEarly", seen.on_time as "handledOnTime", seen.late as "handledLate", seen.overdue as "openOverdue"
      from procedure_version v
      left join lateral (
        select d.min, d.max, d.unit from (
          select 0 as rank, (limits.value ->> 'min')::int as min, (limits.value ->> 'max')::int as max, limits.value ->> 'unit' as unit,
                 limits.value ->> 'channel' as channel, limits.value ->> 'caseName' as case_name, limits.ordinality as position
          from local_terms l cross join jsonb_array_elements(l.time_limits) with ordinality as limits
          where l.version_id = v.id and l.withdrawn_at is null
            and l.valid_from = (select max(valid_from) from local_terms where version_id = v.id and withdrawn_at is null)
          union all
          select 1, t.min, t.max, t.unit, t.channel, t.case_name, t.position from time_limit t where t.version_id = v.id
        ) d
        order by d.rank, d.channel is distinct from 'DIRECT' and d.channel is not null, d.case_name is not null, d.position
        limit 1
      ) declared on true
      cross join lateral (
        select count(a.resolved_at) as n,
               count(*) filter (where a.handled = 'EARLY') as early,
               count(*) filter (where a.handled = 'ON_TIME') as on_time,
               count(*) filter (where a.handled = 'LATE') as late,
               count(*) filter (where ${overdueAt('$2')}) as overdue,
               percentile_disc(0.5) within group (order by a.spent_days) as median,
               percentile_disc(0.9) within group (order by a.spent_days) as p90,
               round(avg(a.visits) filter (where a.channel = 'DIRECT' and a.returned_at is not null), 2) as visits,
               round(avg(a.doors) filter (where a.channel = 'DIRECT' and a.returned_at is not null), 2) as doors,
               bool_or(a.demo) as demo
        from application a where a.version_id = v.id
      ) seen
      where v.procedure_id = $1 and v.state <> 'DRAFT'
      order by v.number`,
    values: [procedureId, now],
  });
  return rows.map(({ handledEarly, handledOnTime, handledLate, openOverdue, ...row }) => ({
    ...row,
    onTimeRate: onTimeRate({ handledEarly, handledOnTime, handledLate, openOverdue }),
  }));
}
