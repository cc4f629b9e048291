/** What a query may mean: its own words, and the office's words for everyday ones ("xây nhà", "mở quán"). */
import { askedWords, type Token, tokenize } from './tokens.ts';

/** An everyday phrase and what the catalogue calls it, best first. Data, not code: spelling and marks do not matter. */
export interface Synonym {
  readonly phrase: string;
  readonly terms: readonly string[];
}

/** A word that must be found. */
export interface ReadWord extends Token {
  /**
   * Of an everyday phrase or of the office's words for it. It says what is wanted, so an agency that happens to be called
   * so does not answer it: "xây nhà" is no driving licence, though the department of construction issues those.
   */
  readonly explained: boolean;
}

/** Words that must be found, in order. */
export interface Reading {
  readonly words: readonly ReadWord[];
  /** Whether the last word may be the beginning of a longer one: the person is still typing. */
  readonly open: boolean;
  /** 0 for the query itself and the first term of a phrase, 1 for the second, and so on. */
  readonly rank: number;
}

/** Synonyms by the first word of their phrase. */
export type SynonymIndex = ReadonlyMap<
  string,
  readonly { readonly phrase: readonly string[]; readonly terms: readonly (readonly ReadWord[])[] }[]
>;

/** A query is read in at most so many ways and words; what goes beyond is left out. */
const MOST_READINGS = 12;
export const MOST_WORDS = 48;

/** Files synonyms for reading. A phrase may stand in several; their terms add up. */
export function buildSynonymIndex(synonyms: readonly Synonym[]): SynonymIndex {
  const index = new Map<string, { phrase: readonly string[]; terms: readonly (readonly ReadWord[])[] }[]>();
  for (const { phrase, terms } of synonyms) {
    const words = tokenize(phrase).map((token) => token.plain);
    const [first] = words;
    if (first === undefined) continue;
    const entry = {
      phrase: words,
      terms: terms.map((term) => tokenize(term).map((token) => ({ ...token, explained: true }))),
    };
    index.set(first, [...(index.get(first) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.phrase.length - a.phrase.length);
  return index;
}

const reading = (tokens: readonly ReadWord[], open: boolean, rank: number): Reading => {
  const words = askedWords(tokens).slice(0, MOST_WORDS);
  return { words, open: open && words.length > 0 && words.at(-1) === tokens.at(-1), rank };
};

/** The ways to read a query; the first is the query itself. None where it holds no words. */
export function readingsOf(query: string, synonyms: SynonymIndex): readonly Reading[] {
  const tokens: ReadWord[] = tokenize(query).map((token) => ({ ...token, explained: false }));
  if (tokens.length === 0) return [];
  const others: Reading[] = [];
  const explained = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    const fitting = (synonyms.get(tokens[at]?.plain ?? '') ?? []).filter(({ phrase }) =>
      phrase.every((word, k) => tokens[at + k]?.plain === word),
    );
    // The longest phrase wins: "mở quán ăn" is not read as "mở quán" too.
    const length = fitting[0]?.phrase.length ?? 0;
    for (const { phrase, terms } of fitting) {
      if (phrase.length < length) break;
      for (const [rank, term] of terms.entries()) {
        const words = [...tokens.slice(0, at), ...term, ...tokens.slice(at + length)];
        if (others.length < MOST_READINGS - 1) others.push(reading(words, false, rank));
      }
    }
    for (let k = 0; k < length; k++) explained.add(at + k);
    if (length > 0) at += length - 1;
  }
  const typed = tokens.map((token, at) => (explained.has(at) ? { ...token, explained: true } : token));
  return [reading(typed, true, 0), ...others];
}
