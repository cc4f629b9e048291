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

/** Numbers of an agency and day must be 1, 2, 3 … up to the counter, each once. */
export async function brokenCounters(db: pg.Pool): Promise<Difference[]> {
  const { rows } = await db.query<{
    agency: string;
    day: string;
    given: number;
    different: number;
    highest: number | null;
    last: number | null;
  }>(`
    with given as (
      select (payload ->> 'receivingAgency')::uuid as agency, (payload ->> 'counterDay')::date as day, (payload ->> 'number')::integer as number
      -- Past cases bear codes of others, which no counter of ours gave.
      from application_event where kind = 'RECEIVED' and not payload ? 'imported'
    ), by_day as (
      select agency, day, count(*) as given, count(distinct number) as different, max(number) as highest, min(number) as lowest
      from given group by agency, day
    )
    select coalesce(g.agency, c.agency_id) as agency, coalesce(g.day, c.day) as day, coalesce(g.given, 0) as given,
      coalesce(g.different, 0) as different, g.highest, c.last
    from by_day g full join code_counter c on c.agency_id = g.agency and c.day = g.day
    where g.given is null or c.last is null or g.lowest <> 1 or g.given <> g.different or g.given <> g.highest or g.highest <> c.last
    order by 1, 2`);
  return rows.map(({ agency, day, given, different, highest, last }) => ({
    where: `${agency} ${day}`,
    what: 'codes',
    stored: `counter ${last ?? 'none'}`,
    folded: `${given} codes, ${different} different, highest ${highest ?? 'none'}`,
  }));
}

/** Numbers of a register, by agency and year, must be 1, 2, 3 … up to the counter, each once. */
export async function brokenRegisters(db: pg.Pool): Promise<Difference[]> {
  const { rows } = await db.query<{
    agency: string;
    year: number;
    given: number;
    different: number;
    highest: number | null;
    last: number | null;
  }>(`
    with given as (
      select (payload ->> 'receivingAgency')::uuid as agency, (payload -> 'register' ->> 'year')::integer as year,
        (payload -> 'register' ->> 'number')::integer as number
      from application_event where kind = 'RECEIVED' and payload ? 'register'
    ), by_year as (
      select agency, year, count(*) as given, count(distinct number) as different, max(number) as highest, min(number) as lowest
      from given group by agency, year
    )
    select coalesce(g.agency, c.agency_id) as agency, coalesce(g.year, c.year) as year, coalesce(g.given, 0) as given,
      coalesce(g.different, 0) as different, g.highest, c.last
    from by_year g full join register_counter c on c.agency_id = g.agency and c.year = g.year
    where g.given is null or c.last is null or g.lowest <> 1 or g.given <> g.different or g.given <> g.highest or g.highest <> c.last
    order by 1, 2`);
  return rows.map(({ agency, year, given, different, highest, last }) => ({
    where: `${agency} ${year}`,
    what: 'register',
    stored: `counter ${last ?? 'none'}`,
    folded: `${given} entries, ${different} different, highest ${highest ?? 'none'}`,
  }));
}
