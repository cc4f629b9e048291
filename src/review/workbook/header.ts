import { Problem } from '../../problem.ts';
import { foldText } from '../../registry/search/fold.ts';
import type { Table, TableRow } from '../../spreadsheet/table.ts';
import { type Column, COLUMNS, columnTitle, FILLED } from './columns.ts';
import { readSignature, type Signature } from './signature.ts';

/** Where the columns of a sheet are. */
export interface Header {
  readonly row: number;
  readonly signature: Signature;
  /** Columns from 0, with the words that stand above them. */
  readonly columns: ReadonlyMap<Column, { readonly at: number; readonly title: string }>;
  /** Headings of other columns, which nobody reads. */
  readonly ignored: readonly string[];
  /** Columns to be filled in that the sheet does not have. */
  readonly missing: readonly Column[];
}

/** Rows from the top among which the headings may stand: somebody may have put a title above. */
const LOOKED_AT = 20;

const BY_TITLE: ReadonlyMap<string, Column> = new Map(
  COLUMNS.flatMap((column) =>
    (['vi', 'en'] as const).map((locale) => [foldText(columnTitle(locale, column)), column] as const),
  ),
);

/** Finds the headings, in any order and either language. Throws a `Problem` where the file is none of ours. */
export function readHeader(table: Table): Header {
  for (const row of table.rows.slice(0, LOOKED_AT)) {
    for (const [at, cell] of row.cells.entries()) {
      const signature = cell?.kind === 'TEXT' ? readSignature(cell.text) : null;
      if (signature === 'OTHER_LAYOUT') throw new Problem('WORKBOOK_OTHER_LAYOUT');
      if (signature !== null) return headerOf(row, signature, at);
    }
  }
  throw new Problem('WORKBOOK_NOT_OURS', { params: { sheet: table.sheet ?? '–' } });
}

function headerOf(row: TableRow, signature: Signature, idAt: number): Header {
  const columns = new Map<Column, { readonly at: number; readonly title: string }>();
  const ignored: string[] = [];
  for (const [at, cell] of row.cells.entries()) {
    if (cell === null) continue;
    const column = at === idAt ? 'id' : BY_TITLE.get(foldText(cell.text));
    const title = at === idAt ? columnTitle('vi', 'id') : cell.text.trim().slice(0, 80);
    if (column === undefined) ignored.push(title);
    else if (columns.has(column)) throw new Problem('WORKBOOK_COLUMN_TWICE', { params: { title } });
    else columns.set(column, { at, title });
  }
  if (!columns.has('version')) {
    const [vi, en] = [columnTitle('vi', 'version'), columnTitle('en', 'version')];
    throw new Problem('WORKBOOK_COLUMN_NEEDED', { params: { title: `${vi} / ${en}` } });
  }
  return { row: row.number, signature, columns, ignored, missing: FILLED.filter((column) => !columns.has(column)) };
}
