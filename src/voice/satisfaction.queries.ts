import DataLoader from 'dataloader';
import type pg from 'pg';
import { addDays, addMonths, type CivilDate, civilDateAt, instantAt } from '../calendar/civil-date.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import type { Rules } from '../sla/rules.ts';
import type { Asking } from './instruction.queries.ts';
import { satisfactionFigures, type SatisfactionFigures, satisfactionRuleOn } from './satisfaction.ts';
import { agenciesUnder } from './voice.permissions.ts';

export type SatisfactionGroup = 'AGENCY' | 'PROCEDURE' | 'MONTH';

/** Figures of one group over the files returned in a period. */
export interface SatisfactionRow extends SatisfactionFigures {
  /** Id of the agency or procedure, or the month as `YYYY-MM`. */
  readonly key: string;
}

interface CountedRow {
  readonly key: string;
  readonly returned: number;
  readonly byDesk: number;
  readonly s1: number;
  readonly s2: number;
  readonly s3: number;
  readonly s4: number;
  readonly s5: number;
}

const COUNTS = `count(*) as returned, count(*) filter (where r.source = 'DESK') as "byDesk",
  ${[1, 2, 3, 4, 5].map((score) => `count(*) filter (where r.score = ${score}) as s${score}`).join(', ')}`;

/** Each file once: at most one rating of a file counts, which a unique index holds. */
const FILES = `application a left join application_rating r on r.application_id = a.id and r.counted`;

const KEYS: Readonly<Record<SatisfactionGroup, string>> = {
  AGENCY: 'a.deciding_agency_id::text',
  PROCEDURE: 'a.procedure_id::text',
  MONTH: `to_char(a.returned_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM')`,
};

const figuresOf = ({ returned, byDesk, s1, s2, s3, s4, s5 }: CountedRow, smallBelow: number): SatisfactionFigures =>
  satisfactionFigures({ returned, byDesk, scores: [s1, s2, s3, s4, s5] }, smallBelow);

/** Longest period of one request, in years. */
const MOST_YEARS = 10;

/** Throws `Problem` PERIOD_REVERSED or PERIOD_TOO_LONG. */
export function checkPeriod({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }): void {
  if (from > to) throw new Problem('PERIOD_REVERSED', { path: ['to'] });
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > MOST_YEARS)
    throw new Problem('PERIOD_TOO_LONG', { path: ['to'], params: { years: MOST_YEARS } });
}

/**
 * How satisfied applicants were whose files were returned in [from, to] by the day of the return, decided by the
 * viewer's agency and those under it. Managers and heads.
 */
export async function satisfaction(
  { db, viewer, catalogue, rules }: Omit<Asking, 'now'> & { readonly rules: Pick<Rules, 'rowsOf'> },
  { from, to, groupBy }: { from: CivilDate; to: CivilDate; groupBy: SatisfactionGroup },
): Promise<SatisfactionRow[]> {
  const reader = authorize(viewer, 'report.read');
  checkPeriod({ from, to });
  const { rows } = await db.query<CountedRow>(
    `select ${KEYS[groupBy]} as key, ${COUNTS} from ${FILES}
     where a.returned_at >= $1 and a.returned_at < $2 and a.deciding_agency_id = any($3::uuid[])
     group by 1 order by 1`,
    [instantAt(from, 0), instantAt(addDays(to, 1), 0), agenciesUnder(reader.agencyId, catalogue)],
  );
  const { smallBelow } = satisfactionRuleOn(rules, to);
  return rows.map((row) => ({ key: row.key, ...figuresOf(row, smallBelow) }));
}

/** Words that were released, with their score: no name, no file, and only the day. */
export interface PublishedRemark {
  readonly score: number;
  readonly words: string;
  readonly ratedOn: CivilDate;
  readonly source: string;
}

/** What everybody may read about a procedure: the last twelve months. */
export interface PublicSatisfaction extends SatisfactionFigures {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly remarks: readonly PublishedRemark[];
}

const REMARKS = 20;

/** Figures and released words of many procedures in two statements. */
export const publicSatisfactionLoader = ({
  db,
  clock,
  rules,
}: {
  readonly db: pg.Pool;
  readonly clock: { now(): Date };
  readonly rules: Pick<Rules, 'rowsOf'>;
}): DataLoader<string, PublicSatisfaction> =>
  new DataLoader(async (ids) => {
    const to = civilDateAt(clock.now());
    const from = addDays(addMonths(to, -12), 1);
    const since = instantAt(from, 0);
    const [counted, said] = await Promise.all([
      db.query<CountedRow>(
        `select a.procedure_id::text as key, ${COUNTS} from ${FILES}
         where a.returned_at >= $1 and a.procedure_id = any($2::uuid[]) group by 1`,
        [since, ids],
      ),
      db.query<{ procedureId: string; score: number; words: string; ratedAt: Date; source: string }>(
        `select p.id as "procedureId", r.score, r.words, r.rated_at as "ratedAt", r.source
         from unnest($2::uuid[]) as p (id) cross join lateral (
           select * from application_rating r
           where r.procedure_id = p.id and r.counted and r.words_state = 'PUBLISHED' and r.rated_at >= $1
           order by r.rated_at desc limit ${REMARKS}) r`,
        [since, ids],
      ),
    ]);
    const { smallBelow } = satisfactionRuleOn(rules, to);
    const counts = new Map(counted.rows.map((row) => [row.key, row]));
    const remarks = Map.groupBy(said.rows, ({ procedureId }) => procedureId);
    const none = { key: '', returned: 0, byDesk: 0, s1: 0, s2: 0, s3: 0, s4: 0, s5: 0 };
    return ids.map((id) => ({
      ...figuresOf(counts.get(id) ?? none, smallBelow),
      from,
      to,
      remarks: (remarks.get(id) ?? []).map(({ score, words, ratedAt, source }) => ({
        score,
        words,
        source,
        ratedOn: civilDateAt(ratedAt),
      })),
    }));
  });
