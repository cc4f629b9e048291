import type pg from 'pg';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { onTimeRate, overdueAt } from './late.ts';
import { checkPeriod } from './period.ts';

export type ProcessingTimeGroup = 'AGENCY' | 'FIELD' | 'PROCEDURE' | 'MONTH';

/** Processing times of one group over the applications received in a period; days are working days. */
export interface ProcessingTime {
  readonly key: string;
  readonly label: string;
  readonly received: number;
  readonly handledEarly: number;
  readonly handledOnTime: number;
  readonly handledLate: number;
  /** Handled, where no due time was ever promised. */
  readonly handledWithoutLimit: number;
  readonly openWithin: number;
  readonly openOverdue: number;
  /** Withdrawn or stopped for good while within their time, or without one. */
  readonly closed: number;
  /** Withdrawn or stopped for good after their due time: never hidden. These eight counts add up to `received`. */
  readonly endedLate: number;
  /** Lateness that a calendar change cleared, wherever they are counted now: the one exception to late stays late. */
  readonly clearedByCalendar: number;
  readonly onTimeRate: number | null;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
}

/** What each grouping reads: a key, and the label and the join that the label needs. */
const GROUPS: Readonly<Record<ProcessingTimeGroup, { key: string; label: string; join: string; order: string }>> = {
  AGENCY: {
    key: 'g.deciding_agency_id::text',
    label: 'agency.name',
    join: 'left join agency on agency.id = g.deciding_agency_id',
    order: 'agency.name collate "vi-x-icu"',
  },
  FIELD: {
    key: 'g.field_id::text',
    label: 'field.name',
    join: 'left join field on field.id = g.field_id',
    order: 'field.name collate "vi-x-icu"',
  },
  PROCEDURE: {
    key: 'procedure.code',
    label: 'procedure.title',
    join: 'join procedure on procedure.id = g.procedure_id',
    order: 'procedure.code',
  },
  MONTH: { key: `g.month`, label: 'g.month', join: '', order: 'g.month' },
};

/** The column that each grouping groups by, before any label is looked up. */
const COLUMN: Readonly<Record<ProcessingTimeGroup, string>> = {
  AGENCY: 'a.deciding_agency_id',
  FIELD: 'p.field_id',
  PROCEDURE: 'a.procedure_id',
  MONTH: `to_char(a.received_on, 'YYYY-MM') as month`,
};

const groupedBy = (column: string): string => column.replace(/ as \w+$/u, '');

/**
 * Counts the applications received in [from, to] that the viewer's agency and those under it decide, as they stand
 * at `now`. Percentiles are `percentile_disc` over the working days from receipt to result of those handled.
 * Throws `Problem` PERIOD_REVERSED or PERIOD_TOO_LONG, `AccessDenied` for others than managers and heads.
 */
export async function processingTimes(
  { db, viewer, now }: { db: pg.Pool; viewer: Viewer | null; now: Date },
  { from, to, groupBy }: { from: CivilDate; to: CivilDate; groupBy: ProcessingTimeGroup },
): Promise<ProcessingTime[]> {
  const reader = authorize(viewer, 'report.read');
  checkPeriod({ from, to });
  const { key, label, join, order } = GROUPS[groupBy];
  const column = COLUMN[groupBy];
  const { rows } = await db.query<Omit<ProcessingTime, 'onTimeRate'>>({
    name: `monitoring.processing-times.${groupBy}`,
    text: `
      with recursive scope as (
        select id from agency where id = $1
        union select below.id from agency below join scope on below.parent_id = scope.id
      ), g as (
        select ${column},
               count(*) as received,
               count(*) filter (where a.handled = 'EARLY') as early,
               count(*) filter (where a.handled = 'ON_TIME') as on_time,
               count(*) filter (where a.handled = 'LATE') as late,
               count(*) filter (where a.open and not coalesce(${overdueAt('$4')}, false)) as open_within,
               count(*) filter (where ${overdueAt('$4')}) as open_overdue,
               count(*) filter (where a.handled is null and a.spent_days is not null) as without_limit,
               count(*) filter (where not a.open and a.handled is null and a.spent_days is null and not a.ended_late) as closed,
               count(*) filter (where a.ended_late) as ended_late,
               count(*) filter (where a.late_cleared) as late_cleared,
               percentile_disc(0.5) within group (order by a.spent_days) as median,
               percentile_disc(0.9) within group (order by a.spent_days) as p90
        from application a ${groupBy === 'FIELD' ? 'join procedure p on p.id = a.procedure_id' : ''}
        where a.received_on between $2 and $3 and a.deciding_agency_id in (select id from scope)
        group by ${groupedBy(column)}
      )
      select coalesce(${key}, '') as key, coalesce(${label}, '') as label, g.received,
             g.early as "handledEarly", g.on_time as "handledOnTime", g.late as "handledLate", g.without_limit as "handledWithoutLimit", g.closed,
             g.open_within as "openWithin", g.open_overdue as "openOverdue", g.ended_late as "endedLate", g.late_cleared as "clearedByCalendar", g.median as "medianDays", g.p90 as "p90Days"
      from g ${join} order by ${order}`,
    values: [reader.agencyId, from, to, now],
  });
  return rows.map((row) => ({ ...row, onTimeRate: onTimeRate(row) }));
}
