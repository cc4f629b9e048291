import { UUID_TYPED } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { type Cell, parseAddress, type Table, type TableRow } from '../../spreadsheet/table.ts';
import { FILLED, type FilledColumn } from './columns.ts';
import type { FilledCells } from './filled-cells.ts';
import type { Header } from './header.ts';
import { type ImportFinding, type Note, noteOf } from './import-finding.ts';
import { type CellFault, readCell } from './read-cell.ts';

/** A row of a file that names an item. */
export interface ReadRow {
  readonly row: TableRow;
  readonly itemId: string;
  /** As which the item was exported. */
  readonly seen: number;
  /** What the grey columns show; null where the sheet has no such column or nothing in it. */
  readonly code: Cell | null;
  readonly label: Cell | null;
  /** Of the columns that the sheet has, where they can be read. */
  readonly cells: Partial<FilledCells>;
  /** Cells that cannot be taken for what they show. */
  readonly faults: ReadonlyMap<FilledColumn, CellFault>;
  readonly note: Note;
}

/** Rows of a file. */
export interface ReadRows {
  /** With anything in them. */
  readonly count: number;
  readonly hidden: number;
  readonly named: readonly ReadRow[];
}

/** Reads the rows below the headings; what names no item, or one twice, is noted. Throws a `Problem` for the whole file. */
export function readRows(table: Table, header: Header, findings: ImportFinding[]): ReadRows {
  refuseMerged(table, header);
  const named: ReadRow[] = [];
  const firstRow = new Map<string, number>();
  let count = 0;
  let hidden = 0;
  for (const row of table.rows) {
    if (row.number <= header.row || isEmpty(row, header)) continue;
    count += 1;
    if ([...row.marks.values()].includes('HIDDEN_ROW')) hidden += 1;
    const note = noteOf(header, row, findings);
    const itemId = idOf(row, header, note);
    if (itemId === null) continue;
    const earlier = firstRow.get(itemId);
    if (earlier !== undefined) {
      note('id', 'WORKBOOK_ID_TWICE', { row: earlier });
      continue;
    }
    firstRow.set(itemId, row.number);
    const grey = (column: 'code' | 'label'): Cell | null => row.cells[header.columns.get(column)?.at ?? -1] ?? null;
    named.push({
      row,
      itemId,
      seen: seenOf(row, header),
      code: grey('code'),
      label: grey('label'),
      ...cellsOf(row, header),
      note,
    });
  }
  if (count === 0) throw new Problem('WORKBOOK_NO_ROWS');
  return { count, hidden, named };
}

/** Whether no column that is read has anything in this row: what stands in columns of others is their business. */
const isEmpty = ({ cells, marks }: TableRow, { columns }: Header): boolean =>
  [...columns.values()].every(({ at }) => (cells[at] ?? null) === null && marks.get(at) !== 'FORMULA');

/** Merged areas below the headings: only the first of their cells has a value, so that the others would be emptied. */
function refuseMerged({ merged }: Table, header: Header): void {
  const last = Math.max(...[...header.columns.values()].map(({ at }) => at));
  const ours = merged.find((area) => {
    const [from, to] = area.split(':').map((address) => parseAddress(address));
    return from && to && to.row >= header.row && from.column <= last;
  });
  if (ours !== undefined) throw new Problem('WORKBOOK_MERGED', { params: { range: ours } });
}

function idOf({ cells, marks }: TableRow, { columns }: Header, note: Note): string | null {
  const at = columns.get('id')?.at ?? 0;
  const cell = cells[at] ?? null;
  if (marks.get(at) === 'FORMULA') note('id', 'WORKBOOK_FORMULA');
  else if (cell === null) note('id', 'WORKBOOK_ID_MISSING');
  else if (cell.kind !== 'TEXT' || !UUID_TYPED.test(cell.text.trim())) note('id', 'WORKBOOK_ITEM_UNKNOWN');
  else return cell.text.trim().toLowerCase();
  return null;
}

/** 0 where it is no version. */
function seenOf({ cells, marks }: TableRow, { columns }: Header): number {
  const at = columns.get('version')?.at ?? 0;
  const text = (cells[at]?.text ?? '').trim();
  return marks.get(at) === 'FORMULA' || !/^[1-9]\d{0,8}$/u.test(text) ? 0 : Number(text);
}

function cellsOf({ cells, marks }: TableRow, { columns }: Header): Pick<ReadRow, 'cells' | 'faults'> {
  const says = new Map<FilledColumn, string | null>();
  const faults = new Map<FilledColumn, CellFault>();
  for (const column of FILLED) {
    const at = columns.get(column)?.at;
    if (at === undefined) continue;
    const read = readCell(column, cells[at] ?? null, marks.get(at));
    if ('fault' in read) faults.set(column, read.fault);
    else says.set(column, read.says);
  }
  return { cells: Object.fromEntries(says), faults };
}
