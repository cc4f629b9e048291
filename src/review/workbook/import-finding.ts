import type { MessageKey, MessageParams } from '../../messages/catalogue.ts';
import { cellAddress, type Cell, type TableRow } from '../../spreadsheet/table.ts';
import type { Column } from './columns.ts';
import type { Header } from './header.ts';

/** A place of a file that keeps it from being written. */
export interface ImportFinding {
  /** CONFLICT: somebody has changed the item since the file was exported. */
  readonly kind: 'PROBLEM' | 'CONFLICT';
  /** As the spreadsheet numbers it. */
  readonly row: number;
  readonly column: Column | null;
  /** The heading as it stands in the file. */
  readonly title: string | null;
  /** Such as `H17`. */
  readonly cell: string | null;
  /** What the cell shows, cut to a line. */
  readonly shown: string;
  readonly code: MessageKey;
  readonly params: MessageParams;
}

/** Notes what is wrong with a cell of a row; a column that the sheet does not have leaves the row. */
export type Note = (column: Column, code: MessageKey, params?: MessageParams, kind?: ImportFinding['kind']) => void;

export const noteOf =
  ({ columns }: Header, row: TableRow, findings: ImportFinding[]): Note =>
  (column, code, params = {}, kind = 'PROBLEM') => {
    const place = columns.get(column);
    const held = place === undefined ? null : (row.cells[place.at] ?? null);
    findings.push({
      kind,
      row: row.number,
      column: place === undefined ? null : column,
      title: place?.title ?? null,
      cell: place === undefined ? null : cellAddress(place.at, row.number),
      shown: shownOf(held),
      code,
      params,
    });
  };

const shownOf = (cell: Cell | null): string => (cell?.text ?? '').replaceAll(/\s+/gu, ' ').slice(0, 80).toWellFormed();
