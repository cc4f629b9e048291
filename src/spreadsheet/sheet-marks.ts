import { Problem } from '../problem.ts';
import type { SpreadsheetLimits } from './limits.ts';
import { cellAddress, type CellMark, parseAddress } from './table.ts';
import { attributesOf, type Tag, tagsOf } from './xml-tags.ts';

/** What a sheet says of its cells beside their values, which the library that reads values drops. */
export interface SheetMarks {
  /** By `row:column`. */
  readonly formulas: ReadonlySet<string>;
  /** Errors such as `#N/A` by `row:column`, which would be read as empty. */
  readonly errors: ReadonlyMap<string, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly Span[];
  readonly merged: readonly Area[];
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Area {
  readonly rows: Span;
  readonly columns: Span;
}

interface OpenCell {
  readonly place: string;
  readonly error: boolean;
}

export const placeOf = (row: number, column: number): string => `${row}:${column}`;

/** Merged areas looked at; a sheet has one for each heading. */
const MOST_MERGED = 5_000;

/**
 * Walks over a sheet's tags, counts, and notes what the cells are. Throws `Problem` where a bound is passed: a file of
 * 1 KiB that names row 1,048,576 and column XFD makes a parser reserve gigabytes for the empty cells before it.
 */
export function sheetMarks(xml: string, limits: SpreadsheetLimits): SheetMarks {
  const formulas = new Set<string>();
  const errors = new Map<string, string>();
  const hiddenRows = new Set<number>();
  const hiddenColumns: Span[] = [];
  const merged: Area[] = [];
  let cells = 0;
  let row = 0;
  let last = { row: 0, column: -1 };
  let cell: OpenCell | null = null;
  let valueFrom = -1;

  const openCell = (tag: Tag): OpenCell | null => {
    const attributes = attributesOf(tag);
    const at = parseAddress(attributes.get('r') ?? '');
    // Cells without an address or out of order are read by each program in its own way.
    if (!at || at.row !== row || (at.row === last.row && at.column <= last.column)) throw broken(attributes.get('r'));
    if (at.column >= limits.columns) throw new Problem('SHEET_TOO_WIDE', { params: { limit: limits.columns } });
    cells += 1;
    if (cells > limits.cells) throw new Problem('SHEET_TOO_MANY_CELLS', { params: { limit: limits.cells } });
    last = at;
    return tag.kind === 'EMPTY' ? null : { place: placeOf(at.row, at.column), error: attributes.get('t') === 'e' };
  };

  for (const tag of tagsOf(xml)) {
    const opens = tag.kind !== 'CLOSE';
    switch (tag.name) {
      case 'row': {
        if (!opens) break;
        const attributes = attributesOf(tag);
        const number = Number(attributes.get('r') ?? row + 1);
        if (!Number.isInteger(number) || number <= row) throw broken(attributes.get('r'));
        row = number;
        if (row > limits.rows) throw new Problem('SHEET_TOO_LONG', { params: { limit: limits.rows } });
        if (isOn(attributes.get('hidden'))) hiddenRows.add(row);
        break;
      }
      case 'c':
        cell = opens ? openCell(tag) : null;
        break;
      case 'f':
        if (opens && cell) formulas.add(cell.place);
        break;
      case 'v':
        if (opens) valueFrom = tag.to;
        else if (cell?.error) errors.set(cell.place, xml.slice(valueFrom, tag.from).slice(0, 20));
        break;
      case 'col': {
        const attributes = attributesOf(tag);
        const [from, to] = [Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1];
        if (opens && isOn(attributes.get('hidden')) && from <= to) hiddenColumns.push({ from, to });
        break;
      }
      case 'mergeCell': {
        if (!opens) break;
        const [from, to] = (attributesOf(tag).get('ref') ?? '').split(':').map(parseAddress);
        if (!from || !to || merged.length >= MOST_MERGED) throw broken(attributesOf(tag).get('ref'));
        merged.push({
          rows: { from: from.row, to: to.row },
          columns: { from: from.column, to: to.column },
        });
        break;
      }
      default:
    }
  }
  return { formulas, errors, hiddenRows, hiddenColumns, merged };
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

const broken = (at: string | undefined): Problem =>
  new Problem('XLSX_BROKEN', { params: { reason: `r="${(at ?? '').slice(0, 20)}"` } });

const within = ({ from, to }: Span, at: number): boolean => from <= at && at <= to;

/** An area as spreadsheets name it. */
export const areaText = ({ rows, columns }: Area): string =>
  `${cellAddress(columns.from, rows.from)}:${cellAddress(columns.to, rows.to)}`;

/** Merged areas by the rows that they touch, so that a long sheet asks each row for its own only. */
export function mergedByRow(
  { merged }: Pick<SheetMarks, 'merged'>,
  rows: number,
): ReadonlyMap<number, readonly Span[]> {
  const found = new Map<number, Span[]>();
  for (const {
    rows: { from, to },
    columns,
  } of merged) {
    for (let row = from; row <= Math.min(to, rows); row += 1) {
      const spans = found.get(row) ?? [];
      spans.push(columns);
      found.set(row, spans);
    }
  }
  return found;
}

/** The marks of one row's columns. */
export function rowMarks(
  marks: SheetMarks,
  merged: readonly Span[],
  row: number,
  columns: number,
): ReadonlyMap<number, CellMark> {
  const found = new Map<number, CellMark>();
  for (let column = 0; column < columns; column += 1) {
    const mark = marks.formulas.has(placeOf(row, column))
      ? 'FORMULA'
      : merged.some((span) => within(span, column))
        ? 'MERGED'
        : marks.hiddenRows.has(row)
          ? 'HIDDEN_ROW'
          : marks.hiddenColumns.some((span) => within(span, column))
            ? 'HIDDEN_COLUMN'
            : null;
    if (mark) found.set(column, mark);
  }
  return found;
}
