import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Ratio } from './arithmetic.ts';
import type { Comparator } from './printed-number.ts';

/** What a printed report is. */
export interface ReportContent {
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: CivilDate | null;
  readonly period: string | null;
  readonly source: string;
}

/** A figure as it is printed, and what it stands in relation to; keys are those of the same report. */
export interface FigureContent {
  readonly key: string;
  readonly position: number;
  readonly section: string;
  readonly labelVi: string;
  readonly labelEn: string;
  readonly printedText: string;
  readonly number: number | null;
  readonly decimals: number;
  readonly comparator: Comparator;
  readonly unit: string | null;
  readonly partOf: string | null;
  readonly ratio: Ratio | null;
  readonly countedBy: string | null;
  readonly source: string;
  readonly noteVi: string | null;
  readonly noteEn: string | null;
  readonly matchedByConstruction: boolean;
}

export type ReportState = 'DRAFT' | 'PUBLISHED' | 'CORRECTED';

export type ReportSaying =
  | { readonly kind: 'ENTERED'; readonly content: ReportContent & { readonly figures: readonly FigureContent[] } }
  | { readonly kind: 'CHANGED'; readonly content: ReportContent }
  | { readonly kind: 'FIGURE_SET'; readonly content: FigureContent }
  | { readonly kind: 'FIGURE_REMOVED'; readonly content: { readonly key: string; readonly reason: string } }
  | { readonly kind: 'PUBLISHED'; readonly content: { readonly note: string | null } };

/** One step of its history. Sequences begin at 1 without gaps. */
export type ReportStep = ReportSaying & {
  readonly sequence: number;
  readonly at: Date;
  /** Null: the reference data, as it stood before its first correction. */
  readonly accountId: string | null;
};

/** A report as its steps make it. */
export interface Entered {
  readonly sequence: number;
  /** DRAFT until it is signed off; what is corrected afterwards waits for another signature in the open. */
  readonly state: ReportState;
  readonly content: ReportContent;
  readonly figures: ReadonlyMap<string, FigureContent>;
  /** Who wrote since it was signed off last: none of them may sign. */
  readonly authors: ReadonlySet<string>;
}

/** A history that no acts could have written: a fault of ours, never of a person. */
export class ImpossibleReportHistory extends Error {
  override readonly name = 'ImpossibleReportHistory';
}

/** Adds one step to what was before; null before the first. Throws `ImpossibleReportHistory`. */
export function applyReportStep(before: Entered | null, step: ReportStep): Entered {
  const { sequence, accountId } = step;
  if (sequence !== (before?.sequence ?? 0) + 1)
    throw new ImpossibleReportHistory(`step ${sequence} is out of its order`);
  const authors = new Set([...(before?.authors ?? []), ...(accountId === null ? [] : [accountId])]);
  if (step.kind === 'ENTERED') {
    if (before !== null) throw new ImpossibleReportHistory('a report is entered once');
    const { figures, ...content } = step.content;
    // Reference data is published with the program; what people enter waits for a signature.
    const state = accountId === null ? 'PUBLISHED' : 'DRAFT';
    return { sequence, state, content, figures: new Map(figures.map((figure) => [figure.key, figure])), authors };
  }
  if (before === null) throw new ImpossibleReportHistory(`${step.kind} before it was entered`);
  const state = before.state === 'DRAFT' ? 'DRAFT' : 'CORRECTED';
  const next = { ...before, sequence, state, authors } as const;
  switch (step.kind) {
    case 'CHANGED':
      return { ...next, content: step.content };
    case 'FIGURE_SET':
      return { ...next, figures: new Map([...before.figures, [step.content.key, step.content]]) };
    case 'FIGURE_REMOVED':
      return { ...next, figures: new Map([...before.figures].filter(([key]) => key !== step.content.key)) };
    case 'PUBLISHED':
      return { ...next, state: 'PUBLISHED', authors: new Set() };
    default:
      return step satisfies never;
  }
}

/** The report that a history leads to; null for none. Throws `ImpossibleReportHistory`. */
export const foldReport = (steps: readonly ReportStep[]): Entered | null =>
  steps.reduce<Entered | null>(applyReportStep, null);
