import type { Pool } from 'pg';
import { civilDateAt } from '../calendar/civil-date.ts';
import type { Clock } from '../clock.ts';
import { askPool } from '../db/ask.ts';
import type { Locale } from '../messages/locale.ts';
import { openCounters } from './figure-counters.ts';
import { totalChecks } from './reports/arithmetic.ts';
import type { FigureContent } from './reports/history.ts';
import { figuresOf, REFERENCE_REPORT } from './reports/reports.queries.ts';

/** A figure of a printed report beside what its parts add up to and what this database counts. */
export interface ReportedFigure extends Omit<FigureContent, 'labelVi' | 'labelEn' | 'noteVi' | 'noteEn' | 'number'> {
  readonly label: string;
  readonly printed: number | null;
  readonly sumOfParts: number | null;
  readonly counted: number | null;
  readonly difference: number | null;
  readonly note: string | null;
}

export interface Counting {
  readonly db: Pool;
  readonly clock: Clock;
}

/** printed − counted, free of the last bits of binary fractions; null where either is not there. */
export const differenceOf = (printed: number | null, counted: number | null): number | null =>
  printed === null || counted === null ? null : Math.round((printed - counted) * 1000) / 1000;

/** Figures of one report beside their sums and counts. Statements: one for each kind of counter. */
export async function countFigures(
  { db, clock }: Counting,
  figures: readonly FigureContent[],
  locale: Locale,
): Promise<readonly ReportedFigure[]> {
  const count = openCounters(db, civilDateAt(clock.now()));
  const sums = new Map(totalChecks(figures).map(({ key, sumOfParts }) => [key, sumOfParts]));
  return Promise.all(
    figures.map(async ({ labelVi, labelEn, noteVi, noteEn, number, ...figure }) => {
      const counted = figure.countedBy === null ? null : await count(figure.countedBy);
      return {
        ...figure,
        label: locale === 'vi' ? labelVi : labelEn,
        note: locale === 'vi' ? noteVi : noteEn,
        printed: number,
        sumOfParts: sums.get(figure.key) ?? null,
        counted,
        difference: differenceOf(number, counted),
      };
    }),
  );
}

/** Every figure of the report that comes with the program, in its order. */
export async function reportedFigures(counting: Counting, locale: Locale): Promise<readonly ReportedFigure[]> {
  const figures = await figuresOf(askPool(counting.db), [REFERENCE_REPORT]);
  return countFigures(counting, figures.get(REFERENCE_REPORT) ?? [], locale);
}
