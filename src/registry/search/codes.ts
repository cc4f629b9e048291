/**
 * Codes of procedures as people type them. National codes are printed `1.001193` or with their owner,
 * `1.001193.000.00.00.H50`; legacy and demo codes are letters and numbers, `DEMO-000001`, `T-QTR-255102-TT`.
 */
import { foldWords } from './fold.ts';

/** Letters and digits of a text in order, folded; what stands between them is left out. */
export const compactCode = (text: string): string =>
  foldWords(text)
    .map((word) => word.plain)
    .join('');

/** Seven digits, then nothing or the owner: zeros for the office and the province's letter and number. */
const NATIONAL = /^(\d{7})(?:\d{7}[a-z]\d{2,}|[a-z]\d{2,})?$/;

/** What people put before a code. */
const LEAD = /^(?:(?:ma|so|thu|tuc|hanh|chinh|tthc)\s+)+(?=.*\d)/;

/** Runs of letters and of digits, without leading zeros: `demo 1` and `DEMO-000001` are the same. */
const loose = (compact: string): string =>
  (compact.match(/\d+|\D+/g) ?? []).map((run) => run.replace(/^0+(?=\d)/, '')).join('-');

/** The forms under which a code is found, each equal for every way of printing it. */
export function codeKeys(code: string): string[] {
  const compact = compactCode(code);
  if (compact === '') return [];
  const national = NATIONAL.exec(compact)?.[1];
  const keys = [compact, ...(national === undefined ? [] : [national])];
  return /^\D/.test(compact) ? [...keys, `~${loose(compact)}`] : keys;
}

/** A query that may be a code. */
export interface CodeQuery {
  /** Forms that a code must have one of. */
  readonly keys: readonly string[];
  /** Beginning of a code that is being typed, null where that would match too much. */
  readonly prefix: string | null;
}

/** Digits from which on a beginning says something: a figure and four digits, or letters and a digit. */
const SHORTEST_PREFIX = 5;

/** The query as a code; null where no code has such a form. Words of a title are not mistaken for one. */
export function codeQuery(query: string): CodeQuery | null {
  const folded = foldWords(query)
    .map((word) => word.plain)
    .join(' ')
    .replace(LEAD, '');
  if (!/\d/.test(folded) || folded.length > 60 || folded.split(' ').length > 8) return null;
  const compact = folded.replaceAll(' ', '');
  if (compact.length < 2) return null;
  return { keys: codeKeys(compact), prefix: compact.length >= SHORTEST_PREFIX ? compact : null };
}

/** Procedures by code in any printed form. `T` is whatever the codes stand for, here positions in a list. */
export interface CodeIndex<T> {
  /** Those that have the code; several only where codes differ by no more than print. */
  exact(query: CodeQuery): readonly T[];
  /** Those whose code begins so. */
  beginning(query: CodeQuery): readonly T[];
}

/** Files each thing under every form of every code that it was printed with. */
export function buildCodeIndex<T>(entries: Iterable<readonly [T, readonly string[]]>): CodeIndex<T> {
  const filed = new Map<string, T[]>();
  for (const [thing, codes] of entries) {
    for (const key of new Set(codes.flatMap(codeKeys))) {
      const known = filed.get(key);
      if (known === undefined) filed.set(key, [thing]);
      else known.push(thing);
    }
  }
  const sorted = [...filed.keys()].filter((key) => !key.startsWith('~')).sort();
  return {
    exact: ({ keys }) => [...new Set(keys.flatMap((key) => filed.get(key) ?? []))],
    beginning: ({ prefix }) => {
      if (prefix === null) return [];
      const found = new Set<T>();
      for (let at = lowerBound(sorted, prefix); sorted[at]?.startsWith(prefix) === true; at++) {
        for (const thing of filed.get(sorted[at] ?? '') ?? []) found.add(thing);
      }
      return [...found];
    },
  };
}

/** Position of the first text that is not before the given one, in a list sorted by code unit. */
export function lowerBound(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
