import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { columnLetters } from '../../spreadsheet/table.ts';
import { escaped } from '../../spreadsheet/xml-tags.ts';

/** Cells of one column that may hold certain values only. */
export interface Validation {
  /** From 0. */
  readonly column: number;
  /** A range of another sheet that lists them, or days. */
  readonly among: { readonly range: string } | 'DAYS';
  readonly title: string;
  readonly words: string;
}

/** What the writer of workbooks does not do by itself, for the first sheet. */
export interface SheetFeatures {
  readonly columns: number;
  /** The header included. */
  readonly rows: number;
  /** Hidden columns, from 0. */
  readonly hidden: readonly number[];
  readonly validations: readonly Validation[];
  /** Sheets that are not shown, from 0. */
  readonly hiddenSheets: readonly number[];
}

/** Rows beyond the last that still offer their lists, so that a program that inserts rows between keeps them. */
const SPARE = 1;

/** 1 January 2000 and 31 December 2099 as a spreadsheet counts days. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];

/**
 * Hidden columns and sheets, a filter over the table, and lists and days for cells. The order of elements in a sheet is
 * that of ECMA-376 (18.3.1.99): programs call a file broken where it is another.
 */
export function sheetFeatures({
  columns,
  rows,
  hidden,
  validations,
  hiddenSheets,
}: SheetFeatures): Feature<Stream | Buffer | Blob> {
  const filter = `<autoFilter ref="A1:${columnLetters(columns - 1)}${rows}"/>`;
  const rules = validations.map((each) => validation(each, rows + SPARE)).join('');
  const lists = `<dataValidations count="${validations.length}">${rules}</dataValidations>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 ? xml.replace('</sheetData>', () => `</sheetData>${filter}${lists}`) : xml,
          transformElementAttributes: (tag, attributes, index, _options, { sheetIndex }) =>
            sheetIndex === 0 && tag === 'col' && index !== undefined && hidden.includes(index)
              ? { ...attributes, hidden: 1 }
              : attributes,
        },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && index !== undefined && hiddenSheets.includes(index)
              ? { ...attributes, state: 'hidden' }
              : attributes,
        },
      },
    },
  };
}

function validation({ column, among, title, words }: Validation, lastRow: number): string {
  const letters = columnLetters(column);
  const where = `sqref="${letters}2:${letters}${Math.max(2, lastRow)}"`;
  const says = `allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="${escaped(title)}" error="${escaped(words)}"`;
  if (among === 'DAYS') {
    return `<dataValidation type="date" operator="between" ${says} ${where}><formula1>${FIRST_DAY}</formula1><formula2>${LAST_DAY}</formula2></dataValidation>`;
  }
  return `<dataValidation type="list" ${says} ${where}><formula1>${escaped(among.range)}</formula1></dataValidation>`;
}
