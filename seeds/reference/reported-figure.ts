import type { Ratio } from '../../src/review/reports/arithmetic.ts';
import { type Comparator, printedNumbers } from '../../src/review/reports/printed-number.ts';

/**
 * Every figure of report 143-BC/TU of the Quảng Trị provincial Party committee (Đông Hà, 12 March 2013; five-year
 * review 2008–2012 of directive 12-CT/TU), as printed, slips included; labels and notes are ours. `countedBy` names
 * the query that counts the same thing in this database, null where nothing does yet.
 */
export type FigureQuery =
  | 'procedures'
  | 'forms'
  | 'requirements'
  | `verdict:${'KEEP' | 'AMEND' | 'ABOLISH' | 'REPLACE'}`
  | `reviewed:${'PROCEDURE' | 'FORM' | 'REQUIREMENT'}`
  | 'simplificationRate'
  | `departments:${'ALL' | 'ONE_STOP' | 'INTERLINKED'}`
  | `documents:${'REVIEWED' | 'KEEP' | 'EXPIRED' | 'TO_AMEND' | 'TO_REPEAL'}`
  | `declared:${string}:${number}:${'min' | 'max' | 'visits' | 'doors'}`;

export interface ReportedFigureSeed {
  readonly key: string;
  readonly section: string;
  readonly labelVi: string;
  readonly labelEn: string;
  readonly printed: number;
  readonly printedText: string;
  readonly decimals: number;
  readonly comparator: Comparator;
  readonly unit: string | null;
  readonly partOf: string | null;
  readonly ratio: Ratio | null;
  readonly countedBy: FigureQuery | null;
  readonly source: string;
  readonly noteVi: string | null;
  readonly noteEn: string | null;
  readonly matchedByConstruction: boolean;
}

const SOURCE = 'Báo cáo 143-BC/TU, Tỉnh ủy Quảng Trị, Đông Hà, 12/3/2013';

const MATCHED_VI = 'Dữ liệu minh họa được dựng cho khớp: con số đếm được không xác nhận báo cáo';
const MATCHED_EN = 'The demo data was made to match: what is counted does not confirm the report';

export type Label = readonly [vi: string, en: string];

interface FigureDetail {
  readonly printedText?: string;
  /** Key of the total. */
  readonly partOf?: string;
  readonly ratio?: Ratio;
  /** Nothing in the demo data was made to match. */
  readonly unmatched?: true;
  readonly countedBy?: FigureQuery;
  readonly note?: Label;
}

const decimal = new Intl.NumberFormat('vi-VN');

/** A figure of a section; where a query counts it, the demo data was made to match, and the note says so. */
export const figure =
  (section: string) =>
  (key: string, [labelVi, labelEn]: Label, printed: number, detail: FigureDetail = {}): ReportedFigureSeed => {
    const printedText = detail.printedText ?? decimal.format(printed);
    const read = printedNumbers(printedText).find(({ number }) => number === printed);
    if (read === undefined) throw new Error(`${key}: ${printed} is not in “${printedText}”`);
    const matched = detail.countedBy !== undefined && detail.unmatched === undefined;
    const notes = (own: string | undefined, about: string): string | null =>
      [own, matched ? about : undefined].filter((part) => part !== undefined).join('. ') || null;
    return {
      key,
      section,
      labelVi,
      labelEn,
      printed,
      printedText,
      decimals: read.decimals,
      comparator: read.comparator,
      unit: read.unit,
      partOf: detail.partOf ?? null,
      ratio: detail.ratio ?? null,
      countedBy: detail.countedBy ?? null,
      source: `${SOURCE}, mục ${section}`,
      noteVi: notes(detail.note?.[0], MATCHED_VI),
      noteEn: notes(detail.note?.[1], MATCHED_EN),
      matchedByConstruction: matched,
    };
  };
