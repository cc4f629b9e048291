import { Problem } from '../../problem.ts';
import { foldText } from '../../registry/search/fold.ts';
import { tidyLine } from '../typed-text.ts';

/** What somebody looks for, as the database is asked: words by themselves, numbers and codes as a query of lexemes. */
export interface Find {
  /** Words of a name as they were typed; the database folds them as it folds names. Null: none. */
  readonly words: string | null;
  /** For who sees numbers: identity papers, telephones and codes. Null: none. */
  readonly numbers: string | null;
  /** For who does not: codes alone. */
  readonly codes: string | null;
}

/** A name of 500 characters is kept; nobody types more than this to find it. */
const LONGEST = 200;
const FEWEST_LETTERS = 2;
const FEWEST_DIGITS = 4;
/** As long as a lexeme is kept (migration 013). */
const KEPT = 50;

/** Digits and what stands between them. */
const NUMBER = /^[\d+().\-/]*\d[\d+().\-/]*$/u;
const RUNS = /[\da-z]+/gu;
const ABROAD = /^84(?=\d{9,10}$)/u;

/**
 * Reads what was typed into the one box: words of a name in any order, with or without tone marks; a telephone or number of
 * an identity paper, or its last four digits or more; a code or parts of it. All of it must fit. Throws `Problem` where
 * there is too little to look for, or too much.
 */
export function findTyped(typed: string, path: readonly string[] = ['filter', 'find']): Find {
  const text = tidyLine(typed) ?? '';
  if (text.length > LONGEST) throw new Problem('TEXT_TOO_LONG', { path, params: { limit: LONGEST } });
  const words: string[] = [];
  const numbers: string[] = [];
  const codes: string[] = [];
  for (const piece of pieces(text)) {
    const runs = piece.toLowerCase().match(RUNS) ?? [];
    const joined = runs.join('');
    if (joined.length < FEWEST_DIGITS || !/\d/u.test(piece)) {
      words.push(piece);
      continue;
    }
    const code = runs.map((run, at) => lexeme('#', run, at === runs.length - 1)).join(' & ');
    // A company may have digits in its name.
    const name = NUMBER.test(piece) || runs.length > 1 ? [] : [lexeme('', joined, true)];
    const backwards = [...new Set([joined, joined.replace(ABROAD, '0')])].map((number) =>
      lexeme('~', number.split('').toReversed().join(''), true),
    );
    codes.push(`(${[`(${code})`, ...name].join(' | ')})`);
    numbers.push(`(${[`(${code})`, ...name, ...backwards].join(' | ')})`);
  }
  const letters = foldText(words.join(' ')).match(/\p{L}/gu)?.length ?? 0;
  if (numbers.length === 0 && letters < FEWEST_LETTERS)
    throw new Problem('FIND_TOO_SHORT', { path, params: { letters: FEWEST_LETTERS, digits: FEWEST_DIGITS } });
  return {
    words: words.length === 0 ? null : words.join(' '),
    numbers: numbers.length === 0 ? null : numbers.join(' & '),
    codes: codes.length === 0 ? null : codes.join(' & '),
  };
}

/** Words parted by spaces; the groups of one number, such as `0912 345 678`, are one piece. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(' ')) {
    const before = found.at(-1);
    if (before !== undefined && NUMBER.test(word) && NUMBER.test(before)) found.splice(-1, 1, `${before}.${word}`);
    else found.push(word);
  }
  return found;
}

/** Letters and digits only, so that nothing in it is a sign to the database. */
const lexeme = (kind: string, run: string, begun: boolean): string =>
  `'${kind}${run.slice(0, KEPT)}'${begun ? ':*' : ''}`;
