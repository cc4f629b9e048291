import type { Pool } from 'pg';
import { civilDateAt } from '../calendar/civil-date.ts';
import type { Clock } from '../clock.ts';
import type { Locale } from '../messages/locale.ts';
import { openCounters } from './figure-counters.ts';

/** A figure of a printed report beside what its parts add up to and what this database counts. */
export interface ReportedFigure {
  readonly key: string;
  readonly label: string;
  readonly section: string;
  readonly printed: number | null;
  readonly printedText: string;
  readonly sumOfParts: number | null;
  readonly counted: number | null;
  readonly difference: number | null;
  readonly source: string;
  readonly note: string | null;
  readonly matchedByConstruction: boolean;
}

interface FigureRow extends Omit<ReportedFigure, 'counted' | 'difference' | 'label' | 'note'> {
  readonly labelVi: string;
  readonly labelEn: string;
  readonly noteVi: string | null;
  readonly noteEn: string | null;
  readonly countedBy: string | null;
}

/** printed − counted, free of the last bits of binary fractions; null where either is not there. */
export const differenceOf = (printed: number | null, counted: number | null): number | null =>
  printed === null || counted === null ? null : Math.round((printed - counted) * 1000) / 1000;

/** Every figure in the order of the report. Statements: one, and one for each kind of counter. */
export async function reportedFigures(
  { db, clock }: { readonly db: Pool; readonly clock: Clock },
  locale: Locale,
): Promise<readonly ReportedFigure[]> {
  const { rows } = await db.query<FigureRow>(
    `select key, section, label_vi as "labelVi", label_en as "labelEn", printed, printed_text as "printedText",
        sum_of_parts as "sumOfParts", counted_by as "countedBy", source, note_vi as "noteVi", note_en as "noteEn",
        matched_by_construction as "matchedByConstruction"
     from reported_figure order by position`,
  );
  const count = openCounters(db, civilDateAt(clock.now()));
  return Promise.all(
    rows.map(async ({ labelVi, labelEn, noteVi, noteEn, countedBy, ...figure }) => {
      const counted = countedBy === null ? null : await count(countedBy);
      return {
        ...figure,
        label: locale === 'vi' ? labelVi : labelEn,
        note: locale === 'vi' ? noteVi : noteEn,
        counted,
        difference: differenceOf(figure.printed, counted),
      };
    }),
  );
}
