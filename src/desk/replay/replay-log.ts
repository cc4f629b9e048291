import type pg from 'pg';

/** Something that the events say otherwise than the row, or a chain or counter that is broken. */
export interface Difference {
  /** Code or id of the application; agency and day for counters. */
  readonly where: string;
  /** Column, `hash`, `previous hash`, `sequence`, `tx`, `instant` finer than hashed, `terms`, `history`, `orphan events`, `codes` or `register`. */
  readonly what: string;
  readonly stored: string;
  readonly folded: string;
}

/** Events whose application has gone, by case. */
export async function orphans(db: pg.Pool): Promise<Difference[]> {
  const { rows } = await db.query<{ id: string; code: string | null; events: number }>(`
    select e.application_id as id, max(e.payload ->> 'code') filter (where e.kind = 'RECEIVED') as code, count(*) as events
    from application_event e where not exists (select 1 from application a where a.id = e.application_id)
    group by e.application_id order by e.application_id`);
  return rows.map(({ id, code, events }) => ({
    where: code ?? id,
    what: 'orphan events',
    stored: `${events} events`,
    folded: 'no application',
  }));
}

/** Numbers that a counter gives, each in the receipt that got it. */
interface Numbers {
  readonly what: 'codes' | 'register';
  readonly counter: string;
  /** Column of the counter that its numbers begin again with. */
  readonly period: 'day' | 'year';
  /** Where a receipt says its period and number, and which receipts do. */
  readonly given: { readonly period: string; readonly number: string; readonly where: string };
}

/** The same counter for every agency: 1, 2, 3 … up to the counter in each period, every number once. */
async function broken(db: pg.Pool, { what, counter, period, given }: Numbers): Promise<Difference[]> {
  const { rows } = await db.query<{
    agency: string;
    period: string | number;
    given: number;
    different: number;
    highest: number | null;
    last: number | null;
  }>(`
    with given as (
      select (payload ->> 'receivingAgency')::uuid as agency, ${given.period} as period, ${given.number} as number
      from application_event where kind = 'RECEIVED' and ${given.where}
    ), counted as (
      select agency, period, count(*) as given, count(distinct number) as different, max(number) as highest, min(number) as lowest
      from given group by agency, period
    )
    select coalesce(g.agency, c.agency_id) as agency, coalesce(g.period, c.${period}) as period, coalesce(g.given, 0) as given,
      coalesce(g.different, 0) as different, g.highest, c.last
    from counted g full join ${counter} c on c.agency_id = g.agency and c.${period} = g.period
    where g.given is null or c.last is null or g.lowest <> 1 or g.given <> g.different or g.given <> g.highest or g.highest <> c.last
    order by 1, 2`);
  return rows.map(({ agency, period, given, different, highest, last }) => ({
    where: `${agency} ${period}`,
    what,
    stored: `counter ${last ?? 'none'}`,
    folded: `${given} numbers, ${different} different, highest ${highest ?? 'none'}`,
  }));
}

/** Codes, by agency and day of the counter. Past cases bear codes of others, which no counter of ours gave. */
export const brokenCounters = (db: pg.Pool): Promise<Difference[]> =>
  broken(db, {
    what: 'codes',
    counter: 'code_counter',
    period: 'day',
    given: {
      period: `(payload ->> 'counterDay')::date`,
      number: `(payload ->> 'number')::integer`,
      where: `not payload ? 'imported'`,
    },
  });

/** Numbers of the register, by agency and year of entry. */
export const brokenRegisters = (db: pg.Pool): Promise<Difference[]> =>
  broken(db, {
    what: 'register',
    counter: 'register_counter',
    period: 'year',
    given: {
      period: `(payload -> 'register' ->> 'year')::integer`,
      number: `(payload -> 'register' ->> 'number')::integer`,
      where: `payload ? 'register'`,
    },
  });
