import type pg from 'pg';
import { printedNotices } from '../../seeds/calendar/notices.ts';
import { naiveCalendar } from '../sla/oracle/calendar.ts';
import { place } from '../sla/oracle/days.ts';

/**
 * The reports counted again by hand, apart from their SQL: plain loops over applications and their events, days added
 * one at a time. Only due times are taken from the rows; the clock has a proof of its own.
 */

export interface Counted {
  readonly id: string;
  readonly decides: string;
  readonly field: string;
  readonly procedure: string;
  readonly version: string;
  readonly channel: string;
  readonly unit: string | null;
  readonly dueAt: Date | null;
  readonly events: readonly { readonly kind: string; readonly at: Date; readonly agency: string | null }[];
}

/** Every application with its events, in no order that matters. */
export async function readCases(db: pg.Pool): Promise<Counted[]> {
  interface Limit {
    readonly unit: string;
  }
  const { rows: applications } = await db.query<
    Omit<Counted, 'events' | 'unit'> & { terms: { committed: Limit | null; statutory: Limit | null } }
  >(
    `select a.id, a.deciding_agency_id as decides, p.field_id as field, p.code as procedure, a.version_id as version,
            a.channel, a.terms, a.due_at as "dueAt"
     from application a join procedure p on p.id = a.procedure_id`,
  );
  const { rows: events } = await db.query<Counted['events'][number] & { id: string }>(
    `select application_id as id, kind, at, agency_id as agency from application_event order by application_id, sequence`,
  );
  const byCase = Map.groupBy(events, ({ id }) => id);
  return applications.map(({ terms, ...each }) => ({
    ...each,
    unit: (terms.committed ?? terms.statutory)?.unit ?? null,
    events: byCase.get(each.id) ?? [],
  }));
}

const VIETNAM = 7 * 3_600_000;

/** The civil day of an instant, as Vietnamese clocks show it. */
export const civilDay = (at: Date): string => new Date(at.getTime() + VIETNAM).toISOString().slice(0, 10);
const civilMinutes = (at: Date): number => Math.floor(at.getTime() / 60_000);

const { works } = naiveCalendar(printedNotices, []);

/** Working days after one day, up to and with another. */
export function workingDays(from: string, to: string): number {
  let days = 0;
  for (let day = place(from) + 1; day <= place(to); day += 1) if (works[day]) days += 1;
  return days;
}

/** Hour limits are late from the minute after the due one, all others from the day after the due day. */
const isAfterDue = (unit: string | null, dueAt: Date, at: Date): boolean =>
  unit === 'WORKING_HOUR' ? civilMinutes(at) > civilMinutes(dueAt) : civilDay(at) > civilDay(dueAt);

export type Fate = 'EARLY' | 'ON_TIME' | 'LATE' | 'NO_LIMIT' | 'WITHIN' | 'OVERDUE' | 'ENDED' | 'ENDED_LATE';

export const timeOf = (each: Counted, kind: string): Date | null =>
  each.events.find((event) => event.kind === kind)?.at ?? null;

/** Where a case stands for a report made at an instant. */
export function fateAt(each: Counted, now: Date): Fate {
  const { unit, dueAt } = each;
  const withdrawn = timeOf(each, 'WITHDRAWN');
  if (withdrawn) return dueAt !== null && isAfterDue(unit, dueAt, withdrawn) ? 'ENDED_LATE' : 'ENDED';
  const resolved = timeOf(each, 'RESOLVED');
  if (!resolved) return dueAt !== null && isAfterDue(unit, dueAt, now) ? 'OVERDUE' : 'WITHIN';
  if (unit === null || dueAt === null) return 'NO_LIMIT';
  if (isAfterDue(unit, dueAt, resolved)) return 'LATE';
  return civilDay(resolved) < civilDay(dueAt) ? 'EARLY' : 'ON_TIME';
}

/** The least of the values that at least such a share of them does not exceed; null of none. */
export function discrete(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

export function tally(cases: readonly Counted[], now: Date) {
  const fates = { EARLY: 0, ON_TIME: 0, LATE: 0, NO_LIMIT: 0, WITHIN: 0, OVERDUE: 0, ENDED: 0, ENDED_LATE: 0 };
  const days: number[] = [];
  for (const each of cases) {
    fates[fateAt(each, now)] += 1;
    const resolved = timeOf(each, 'RESOLVED');
    if (resolved) days.push(workingDays(receivedOn(each), civilDay(resolved)));
  }
  const arose = fates.EARLY + fates.ON_TIME + fates.LATE + fates.OVERDUE;
  return {
    received: cases.length,
    handledEarly: fates.EARLY,
    handledOnTime: fates.ON_TIME,
    handledLate: fates.LATE,
    handledWithoutLimit: fates.NO_LIMIT,
    openWithin: fates.WITHIN,
    openOverdue: fates.OVERDUE,
    closed: fates.ENDED,
    endedLate: fates.ENDED_LATE,
    // No calendar changes while invented applications run.
    clearedByCalendar: 0,
    onTimeRate: arose === 0 ? null : (fates.EARLY + fates.ON_TIME) / arose,
    medianDays: discrete(days, 0.5),
    p90Days: discrete(days, 0.9),
  };
}

export function receivedOn({ id, events: [first] }: Counted): string {
  if (first?.kind !== 'RECEIVED') throw new Error(`${id} does not begin with its receipt`);
  return civilDay(first.at);
}

/** Times that an applicant came in person, a day and agency once, and agencies that they came to. */
export function comings({ channel, events }: Counted): { visits: number; doors: number } {
  const came =
    channel === 'DIRECT'
      ? events.filter(({ kind }) => ['RECEIVED', 'DOCUMENTS_SUPPLIED', 'RETURNED'].includes(kind))
      : [];
  return {
    visits: new Set(came.map(({ agency, at }) => `${agency} ${civilDay(at)}`)).size,
    doors: new Set(came.map(({ agency }) => agency)).size,
  };
}

/** A mean as the reports print it, with two digits; null of none. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;
