/**
 * Cursors carry the sort key of the row they stand at, never a count of rows: what is added or taken away elsewhere
 * moves no reader. A procedure whose own title changes moves in the list, as it must.
 */
import { Problem } from '../../problem.ts';
import { foldMarked } from '../search/fold.ts';
import { BREADTH, type Breadth } from '../search/search-index.ts';

/** Where a row stands: best score first, then title, then code, which is unique. */
export interface SortKey {
  readonly score: number;
  readonly titleKey: string;
  readonly code: string;
}

export interface Position extends SortKey {
  /** How generously the search was read when the list began; null without a search. */
  readonly breadth: Breadth | null;
}

/** Negative where `a` comes first. */
export function comparePositions(a: SortKey, b: SortKey): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.titleKey !== b.titleKey) return a.titleKey < b.titleKey ? -1 : 1;
  if (a.code === b.code) return 0;
  return a.code < b.code ? -1 : 1;
}

/** Format of the cursors; one of another format is refused, not misread. */
const FORMAT = 2;

/** A few characters that tell one search from another (FNV-1a): scores of different searches do not compare. */
export function searchMark(search: string | null | undefined): string {
  let hash = 0x811c9dc5;
  if (!search) return hash.toString(36);
  for (const byte of Buffer.from(foldMarked(search))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** An opaque text for a place in the list of one search. */
export const encodeCursor = (at: Position, mark: string): string =>
  Buffer.from(JSON.stringify([FORMAT, mark, at.breadth, at.score, at.titleKey, at.code])).toString('base64url');

const isBreadth = (value: unknown): value is Breadth => Object.values<unknown>(BREADTH).includes(value);

/** The place that a cursor names, null where none is given. Throws `CURSOR_NOT_VALID` for anything else than a cursor of this very search. */
export function decodeCursor(
  cursor: string | null | undefined,
  mark: string,
  argument: 'after' | 'before',
): Position | null {
  if (cursor === null || cursor === undefined) return null;
  const fields = parse(cursor);
  if (Array.isArray(fields) && fields.length === 6) {
    const [format, ofSearch, breadth, score, titleKey, code]: unknown[] = fields;
    if (
      format === FORMAT &&
      ofSearch === mark &&
      (breadth === null || isBreadth(breadth)) &&
      typeof score === 'number' &&
      typeof titleKey === 'string' &&
      typeof code === 'string'
    ) {
      return { breadth, score, titleKey, code };
    }
  }
  throw new Problem('CURSOR_NOT_VALID', { path: [argument] });
}

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
};
