import type { MessageKey, MessageParams } from '../../messages/catalogue.ts';
import { cellAddress, type Table, type TableRow } from '../../spreadsheet/table.ts';
import type { RegisterColumn, RegisterHeader } from './register-columns.ts';

/** Something wrong with a row, with the cell that whoever keeps the file has to look at. */
export interface RegisterFinding {
  readonly code: MessageKey;
  readonly params: MessageParams;
  readonly sheet: string | null;
  readonly row: number;
  /** Address such as `C12`; null where the whole row is meant. */
  readonly cell: string | null;
  /** Heading of the column, as it stands in the file. */
  readonly column: string | null;
  /** What stands in the cell, as text. */
  readonly shown: string;
}

/** Notes what is wrong with one row; a cell is named by its column. */
export type Note = (column: RegisterColumn | null, code: MessageKey, params?: MessageParams) => void;

/** Longest text of a cell that is shown again. */
const SHOWN = 80;

/** A notebook for one row. */
export function noteOf(
  { sheet }: Pick<Table, 'sheet'>,
  { columns }: RegisterHeader,
  row: TableRow,
  findings: RegisterFinding[],
): Note {
  return (column, code, params = {}) => {
    const place = column && columns.get(column);
    const shown = place ? (row.cells[place.column]?.text ?? '') : '';
    findings.push({
      code,
      params: place ? { heading: place.title, ...params } : params,
      sheet,
      row: row.number,
      cell: place ? cellAddress(place.column, row.number) : null,
      column: place?.title ?? null,
      shown: shown.length > SHOWN ? `${shown.slice(0, SHOWN - 1)}…` : shown,
    });
  };
}
