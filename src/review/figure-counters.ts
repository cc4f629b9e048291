import type { Pool } from 'pg';
import { statusSql } from '../registry/legal/status.ts';
import { reviewSummary } from './review-summary.queries.ts';

/** A count by its name and what stands after it between colons; null where nothing of the kind is there. */
type Counter = (...terms: readonly string[]) => Promise<number | null>;

/** Runs a statement once, however many figures ask. */
const once = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let reading: Promise<T> | null = null;
  return () => (reading ??= read());
};

interface Declared {
  readonly code: string;
  readonly number: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly visits: number | null;
  readonly doors: number | null;
}

const OPINIONS = ['KEEP', 'EXPIRED', 'TO_AMEND', 'TO_REPEAL'] as const;

/** Documents of the register by what it and reviews say of them; those that only procedures name are not in it. */
type Documents = Readonly<Record<'registered' | 'inForce' | (typeof OPINIONS)[number], number>>;
const NO_DOCUMENTS: Documents = { registered: 0, inForce: 0, KEEP: 0, EXPIRED: 0, TO_AMEND: 0, TO_REPEAL: 0 };

/** The newest decided version of each procedure: one form counts once, however often its procedure was amended. */
const NEWEST = `(select distinct on (procedure_id) id from procedure_version where state <> 'DRAFT'
  order by procedure_id, number desc)`;

/** What was reviewed: decided in a round, once however many rounds looked at it. */
const REVIEWED: Readonly<Record<string, string>> = {
  PROCEDURE: `select count(distinct procedure_id)::int as count from review_item where subject = 'PROCEDURE' and verdict is not null`,
  FORM: `select count(distinct (i.procedure_id, f.code))::int as count from review_item i join form f on f.id = i.form_id where i.verdict is not null`,
  REQUIREMENT: `select count(distinct (i.procedure_id, md5(r.text)))::int as count from review_item i join requirement r on r.id = i.requirement_id where i.verdict is not null`,
};

/**
 * The queries that count what a printed figure says, by the names in `reported_figure.counted_by`:
 * `procedures`, `forms`, `requirements` (of the newest decided version of each procedure), `verdict:KEEP` …,
 * `reviewed:PROCEDURE|FORM|REQUIREMENT`, `simplificationRate`, `departments:ALL`, `departments:ONE_STOP` (interlinked ones are one-stop too),
 * `departments:INTERLINKED`, `documents:…` (those in the register of legal documents; null while it is empty) and `declared:<code>:<version>:min|max|visits|doors`. A name that is not here counts
 * nothing.
 */
export function openCounters(db: Pool, today: string): (name: string) => Promise<number | null> {
  const number = async (sql: string, values: readonly unknown[] = []): Promise<number> =>
    (await db.query<{ count: number }>(sql, [...values])).rows[0]?.count ?? 0;
  const summary = once(() => reviewSummary(db));
  const departments = once(async () => {
    const { rows } = await db.query<{ mode: string; count: number }>(
      `select d.one_stop_mode as mode, count(*)::int as count from agency d join agency above on above.id = d.parent_id
       where d.level = 'PROVINCE' and above.level = 'PROVINCE'
         and coalesce(d.valid_from, '-infinity') <= $1::date and $1::date < coalesce(d.valid_to, 'infinity')
       group by d.one_stop_mode`,
      [today],
    );
    return new Map(rows.map(({ mode, count }) => [mode, count]));
  });
  const documents = once(async () => {
    const { rows } = await db.query<Documents>(
      `select count(*)::int as registered, count(*) filter (where ${statusSql('$1::date')} in ('IN_FORCE','EXPIRED_IN_PART'))::int as "inForce",
         ${OPINIONS.map((opinion) => `count(*) filter (where d.review_opinion = '${opinion}')::int as "${opinion}"`).join(', ')}
       from legal_document d where d.sequence > 0`,
      [today],
    );
    return rows[0] ?? NO_DOCUMENTS;
  });
  const declared = once(async () => {
    const { rows } = await db.query<Declared>(
      `select p.code, v.number, v.declared_visits as visits, v.declared_doors as doors,
          (select min(l.min) from time_limit l where l.version_id = v.id) as min,
          (select max(l.max) from time_limit l where l.version_id = v.id) as max
       from procedure_version v join procedure p on p.id = v.procedure_id
       where v.state <> 'DRAFT'
         and p.code in (select split_part(counted_by, ':', 2) from reported_figure where counted_by like 'declared:%')`,
    );
    return rows;
  });

  const counters: Readonly<Record<string, Counter>> = {
    procedures: async () => (await summary()).total,
    forms: () => number(`select count(*)::int as count from form where version_id in ${NEWEST}`),
    requirements: () => number(`select count(*)::int as count from requirement where version_id in ${NEWEST}`),
    reviewed: async (subject) =>
      subject === undefined || !Object.hasOwn(REVIEWED, subject) ? null : number(REVIEWED[subject] ?? ''),
    simplificationRate: async () => (await summary()).simplificationRate,
    verdict: async (verdict) => {
      const { keep, amend, abolish, replace } = await summary();
      return (
        new Map(Object.entries({ KEEP: keep, AMEND: amend, ABOLISH: abolish, REPLACE: replace })).get(verdict ?? '') ??
        null
      );
    },
    departments: async (mode) => {
      const modes = await departments();
      const of = (...wanted: string[]): number => wanted.reduce((sum, each) => sum + (modes.get(each) ?? 0), 0);
      if (mode === 'ALL') return of('NONE', 'ONE_STOP', 'INTERLINKED');
      if (mode === 'ONE_STOP') return of('ONE_STOP', 'INTERLINKED');
      return mode === 'INTERLINKED' ? of('INTERLINKED') : null;
    },
    documents: async (what) => {
      const all = await documents();
      if (all.registered === 0) return null;
      if (what === 'ALL') return all.registered;
      if (what === 'IN_FORCE') return all.inForce;
      if (what === 'REVIEWED') return all.KEEP + all.EXPIRED + all.TO_AMEND + all.TO_REPEAL;
      return what === 'KEEP' || what === 'EXPIRED' || what === 'TO_AMEND' || what === 'TO_REPEAL' ? all[what] : null;
    },
    declared: async (code, version, what) => {
      const found = (await declared()).find((each) => each.code === code && each.number === Number(version));
      if (found === undefined) return null;
      const { min, max, visits, doors } = found;
      return new Map(Object.entries({ min, max, visits, doors })).get(what ?? '') ?? null;
    },
  };
  return async (name) => {
    const [kind = '', ...terms] = name.split(':');
    const counter = Object.hasOwn(counters, kind) ? counters[kind] : undefined;
    return counter === undefined ? null : counter(...terms);
  };
}
