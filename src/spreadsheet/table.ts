/** What stands in a cell. Numbers keep their text: `0123` and long ids must not pass through a float. */
export type Cell =
  | { readonly kind: 'TEXT'; readonly text: string }
  | { readonly kind: 'NUMBER'; readonly text: string }
  /** A date of the spreadsheet in its own civil time: `YYYY-MM-DDTHH:mm`. */
  | { readonly kind: 'DATE'; readonly text: string }
  | { readonly kind: 'BOOLEAN'; readonly text: string }
  /** An error such as `#N/A`. */
  | { readonly kind: 'ERROR'; readonly text: string };

/** Why a cell is no record of anybody, whatever it shows. */
export type CellMark = 'FORMULA' | 'MERGED' | 'HIDDEN_ROW' | 'HIDDEN_COLUMN';

export interface TableRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  /** By column from 0; null where empty. */
  readonly cells: readonly (Cell | null)[];
  /** By column, where there is one. */
  readonly marks: ReadonlyMap<number, CellMark>;
}

/** One sheet, or a CSV file. Rows without anything in them are left out. */
export interface Table {
  /** Name of the sheet; null for CSV. */
  readonly sheet: string | null;
  readonly rows: readonly TableRow[];
  /** Merged areas, such as `B2:C3`, in the order of the file. */
  readonly merged: readonly string[];
}

/** Letters of a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** How spreadsheets name a cell: `C12`. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`;

const ADDRESS = /^([A-Z]{1,3})([1-9]\d{0,6})$/u;

/** Column from 0 and row from 1 of an address; null for anything else. */
export function parseAddress(address: string): { readonly column: number; readonly row: number } | null {
  const [, letters, digits] = ADDRESS.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { column: column - 1, row: Number(digits) };
}
