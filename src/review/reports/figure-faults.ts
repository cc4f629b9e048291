import { Problem } from '../../problem.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import { isCounter } from '../counter-names.ts';
import { MOST_PARTS, type Ratio } from './arithmetic.ts';
import type { Entered, FigureContent, ReportContent } from './history.ts';
import { printedNumber, printedNumbers } from './printed-number.ts';

/** Figures that one report may have (*ours*). */
const MOST_FIGURES = 500;
const KEY = /^[a-zA-Z][a-zA-Z0-9.]{0,79}$/u;

const optional = (typed: string | null, path: readonly string[], longest: number): string | null =>
  typed === null || typed.trim() === '' ? null : needText(typed, path, longest);

/** What a person says of a report, tidied. Throws the first `Problem`. */
export const reportContent = (typed: ReportContent): ReportContent => ({
  number: needText(typed.number, ['input', 'number'], LONGEST.DECISION_NUMBER),
  title: needText(typed.title, ['input', 'title'], LONGEST.NAME),
  issuer: needText(typed.issuer, ['input', 'issuer'], LONGEST.NAME),
  issuedOn: typed.issuedOn,
  period: optional(typed.period, ['input', 'period'], LONGEST.DECISION_NUMBER),
  source: needText(typed.source, ['input', 'source'], LONGEST.NAME),
});

/** A figure as a person types it. */
export interface FigureInput {
  readonly key: string;
  readonly section: string;
  readonly label: string;
  readonly labelEn: string | null;
  /** Exactly as printed. */
  readonly printed: string;
  /** Which of the numbers in the printed text; left out where it prints one. */
  readonly number: number | null;
  readonly unit: string | null;
  readonly partOf: string | null;
  readonly ratio: Ratio | null;
  readonly countedBy: string | null;
  readonly note: string | null;
}

/** The figure that a person means, beside those that the report has. Throws the first `Problem`. */
export function figureContent(typed: FigureInput, report: Entered): FigureContent {
  const path = (field: string): string[] => ['input', field];
  if (!KEY.test(typed.key))
    throw new Problem('FIGURE_KEY_NOT_VALID', { path: path('key'), params: { key: typed.key } });
  const before = report.figures.get(typed.key);
  if (before === undefined && report.figures.size >= MOST_FIGURES)
    throw new Problem('FIGURES_TOO_MANY', { path: ['input'], params: { most: MOST_FIGURES } });
  const printedText = needText(typed.printed, path('printed'), LONGEST.NAME);
  const read = readNumber(printedText, typed.number);
  const labelVi = needText(typed.label, path('label'), LONGEST.NAME);
  refuseRelations(typed, report);
  if (typed.countedBy !== null && !isCounter(typed.countedBy))
    throw new Problem('FIGURE_COUNTER_UNKNOWN', { path: path('countedBy'), params: { name: typed.countedBy } });
  const note = optional(typed.note, path('note'), LONGEST.REASON);
  return {
    key: typed.key,
    position: before?.position ?? 1 + Math.max(-1, ...[...report.figures.values()].map(({ position }) => position)),
    section: needText(typed.section, path('section'), LONGEST.DECISION_NUMBER),
    labelVi,
    labelEn: optional(typed.labelEn, path('labelEn'), LONGEST.NAME) ?? labelVi,
    printedText,
    ...read,
    unit: optional(typed.unit, path('unit'), LONGEST.DECISION_NUMBER) ?? read.unit,
    partOf: typed.partOf,
    ratio: typed.ratio,
    countedBy: typed.countedBy,
    source: `${report.content.source}, mục ${typed.section.trim()}`,
    noteVi: note,
    noteEn: note,
    // Only who made the records to match can know that: the reference data says so itself.
    matchedByConstruction: before?.countedBy === typed.countedBy && before.matchedByConstruction,
  };
}

type Read = Pick<FigureContent, 'number' | 'decimals' | 'comparator' | 'unit'>;

/** The number is read out of what is printed and nowhere else: a number that is not there cannot be entered. */
function readNumber(printedText: string, typed: number | null): Read {
  if (typed === null) {
    const several = printedNumbers(printedText);
    if (several.length > 1) throw new Problem('FIGURE_NUMBERS_SEVERAL', { path: ['input', 'number'] });
    return printedNumber(printedText) ?? { number: null, decimals: 0, comparator: 'EXACT', unit: null };
  }
  const found = printedNumbers(printedText).find(({ number }) => number === typed);
  if (found === undefined)
    throw new Problem('FIGURE_NUMBER_NOT_PRINTED', { path: ['input', 'number'], params: { number: typed } });
  return found;
}

function refuseRelations({ key, partOf, ratio }: FigureInput, { figures }: Entered): void {
  const known = (other: string, field: string): void => {
    if (other === key || !figures.has(other))
      throw new Problem('FIGURE_UNKNOWN', { path: ['input', field], params: { key: other } });
  };
  if (partOf !== null) {
    known(partOf, 'partOf');
    // A part of a part is fine, a figure that is a part of itself by way of others is not.
    for (let above = figures.get(partOf)?.partOf ?? null; above !== null; above = figures.get(above)?.partOf ?? null)
      if (above === key) throw new Problem('FIGURE_PART_OF_ITSELF', { path: ['input', 'partOf'] });
    const parts = [...figures.values()].filter((each) => each.partOf === partOf && each.key !== key).length;
    if (parts >= MOST_PARTS)
      throw new Problem('FIGURE_PARTS_TOO_MANY', { path: ['input', 'partOf'], params: { most: MOST_PARTS } });
  }
  if (ratio === null) return;
  if (ratio.numerator.length === 0 || new Set(ratio.numerator).size < ratio.numerator.length)
    throw new Problem('FIGURE_RATIO_NOT_VALID', { path: ['input', 'ratio'] });
  for (const other of [...ratio.numerator, ratio.denominator]) known(other, 'ratio');
}

/** Refuses to remove a figure that others are parts or shares of. */
export function refuseRemoval(key: string, { figures }: Entered): void {
  if (!figures.has(key)) throw new Problem('FIGURE_UNKNOWN', { path: ['figure'], params: { key } });
  for (const other of figures.values())
    if (other.partOf === key || other.ratio?.denominator === key || other.ratio?.numerator.includes(key))
      throw new Problem('FIGURE_NEEDED', { path: ['figure'], params: { key: other.key } });
}
