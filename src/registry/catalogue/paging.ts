/** Keyset pages over a sorted list, after Relay's cursor connections. */
import { Problem } from '../../problem.ts';
import { comparePositions, type SortKey } from './cursor.ts';

export interface PageRequest {
  /** 1–100; 20 where neither `first` nor `last` is given. */
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  /** 1–100, from the end; not together with `first`. */
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Rows [from, to) of the list. */
export interface PageBounds {
  readonly from: number;
  readonly to: number;
}

const DEFAULT_SIZE = 20;
const LARGEST = 100;

/** A page size that may be asked for, 1–100. Throws `PAGE_SIZE_OUT_OF_RANGE`. */
export function checkedSize(size: number, argument: 'first' | 'last' = 'first'): number {
  if (Number.isInteger(size) && size >= 1 && size <= LARGEST) return size;
  throw new Problem('PAGE_SIZE_OUT_OF_RANGE', { path: [argument], params: { value: size } });
}

/** Number of rows that stand before the place, or at it too where `inclusive`. */
function rowsUpTo(rows: readonly SortKey[], place: SortKey, inclusive: boolean): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    const order = row === undefined ? 1 : comparePositions(row, place);
    if (order < 0 || (inclusive && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which rows a page holds. The places need not be in the list any more. Throws `PAGE_SIZE_OUT_OF_RANGE`. */
export function pageBounds(
  rows: readonly SortKey[],
  request: PageRequest,
  after: SortKey | null,
  before: SortKey | null,
): PageBounds {
  const start = after === null ? 0 : rowsUpTo(rows, after, true);
  const end = Math.max(start, before === null ? rows.length : rowsUpTo(rows, before, false));
  const { first, last } = request;
  if (last !== null && last !== undefined && (first === null || first === undefined)) {
    return { from: Math.max(start, end - checkedSize(last, 'last')), to: end };
  }
  return { from: start, to: Math.min(end, start + checkedSize(first ?? DEFAULT_SIZE, 'first')) };
}
