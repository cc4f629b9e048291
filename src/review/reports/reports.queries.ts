import type { Ask } from '../../db/ask.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { FigureContent, ReportContent, ReportSaying, ReportState, ReportStep } from './history.ts';

/** The report of 2013 whose figures come with the program. */
export const REFERENCE_REPORT = '39a1b2c3-143b-8c01-9a20-000020130312';

/** Keys of figures are of their report: those of a report that people enter begin with its id in the table. */
export const storedKey = (reportId: string, key: string): string =>
  reportId === REFERENCE_REPORT ? key : `${reportId}:${key}`;
const ownKey = (stored: string): string => stored.slice(stored.indexOf(':') + 1);

export interface ReportRow extends ReportContent {
  readonly id: string;
  readonly state: ReportState;
  readonly sequence: number;
  readonly demo: boolean;
}

export const REPORT_COLUMNS = `r.id, r.number, r.title, r.issuer, r.issued_on as "issuedOn", r.period, r.source, r.state, r.sequence, r.demo`;

interface FigureRow extends Omit<FigureContent, 'ratio'> {
  readonly reportId: string;
  readonly numerator: readonly string[] | null;
  readonly denominator: string | null;
}

/** Figures by report, in the order in which they are printed. One statement. */
export async function figuresOf(
  ask: Ask,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly FigureContent[]>> {
  const rows = await ask<FigureRow>(
    `select report_id as "reportId", key, position, section, label_vi as "labelVi", label_en as "labelEn", printed_text as "printedText",
       printed::float8 as number, decimals, comparator, unit, part_of as "partOf", ratio_numerator as numerator,
       ratio_denominator as denominator, counted_by as "countedBy", source, note_vi as "noteVi", note_en as "noteEn",
       matched_by_construction as "matchedByConstruction"
     from reported_figure where report_id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by report_id, position`,
    [JSON.stringify(reportIds)],
  );
  const grouped = Map.groupBy(rows, ({ reportId }) => reportId);
  return new Map(
    [...grouped].map(([id, figures]) => [
      id,
      figures.map(({ reportId: _, numerator, denominator, key, ...figure }) => ({
        ...figure,
        key: ownKey(key),
        ratio: numerator === null || denominator === null ? null : { numerator, denominator },
      })),
    ]),
  );
}

interface StepRow {
  readonly reportId: string;
  readonly sequence: number;
  readonly at: Date;
  readonly accountId: string | null;
  readonly kind: ReportSaying['kind'];
  readonly content: ReportSaying['content'];
  readonly who: string | null;
}

/** A step with the name of whoever took it. */
export type ReportStepRow = ReportStep & { readonly who: string | null };

/** Histories by report, in order; what has none is left out. One statement. */
export async function reportHistories(
  ask: Ask,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ReportStepRow[]>> {
  const rows = await ask<StepRow>(
    `select s.report_id as "reportId", s.sequence, s.kind, s.at, s.account_id as "accountId", s.content, a.name as who
     from report_step s left join account a on a.id = s.account_id
     where s.report_id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by s.report_id, s.sequence`,
    [JSON.stringify(reportIds)],
  );
  // Kind and content were written together from one `ReportSaying`.
  return Map.groupBy(rows, ({ reportId }) => reportId) as ReadonlyMap<string, readonly (StepRow & ReportStepRow)[]>;
}

/** One report; null where there is none, or it is a draft and drafts are not to be seen. */
export async function reportOfId(ask: Ask, id: string, drafts: boolean): Promise<ReportRow | null> {
  const [row] = await ask<ReportRow>(
    `select ${REPORT_COLUMNS} from report r where r.id = ?::uuid and (? or r.state <> 'DRAFT')`,
    [id, drafts],
  );
  return row ?? null;
}

/** Reports after a place, newest issue first, one more than asked for. */
export const reportsAfter = (
  ask: Ask,
  {
    first,
    after,
    drafts,
  }: {
    readonly first: number;
    readonly after: readonly [CivilDate | '-infinity', string] | null;
    readonly drafts: boolean;
  },
): Promise<readonly ReportRow[]> =>
  ask<ReportRow>(
    `select ${REPORT_COLUMNS} from report r where (? or r.state <> 'DRAFT')
       ${after === null ? '' : `and (coalesce(r.issued_on, '-infinity'::date), r.id) < (?::date, ?::uuid)`}
     order by coalesce(r.issued_on, '-infinity'::date) desc, r.id desc limit ${Math.trunc(first) + 1}`,
    [drafts, ...(after ?? [])],
  );
