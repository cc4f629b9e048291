/** Documents as lists of numbers: which words there are, and where each stands. */
import type { IndexedTitle } from './ranking.ts';
import { type Token, tokenize } from './tokens.ts';

/** What is searched of one procedure. */
export interface SearchDocument {
  readonly id: string;
  readonly code: string;
  /** Other printed forms of its code. */
  readonly rawCodes: readonly string[];
  readonly title: string;
  readonly fieldName: string | null;
  readonly agencyName: string | null;
  /** Further words that lead to it. */
  readonly keywords: readonly string[];
}

/** Where a word stands, best first; a bit each. */
export const ZONE = { TITLE: 8, KEYWORDS: 4, FIELD: 2, AGENCY: 1 } as const;

/** The documents that have a word, in order, each with its zones. */
export interface Postings {
  readonly documents: Int32Array;
  readonly zones: Uint8Array;
}

export interface Vocabulary {
  /** Every word, sorted: those with one beginning lie together. The position is the word's number. */
  readonly words: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly markedNumberOf: ReadonlyMap<string, number>;
  /** By the number of the word. */
  readonly postings: readonly Postings[];
  /** By the position of the document. */
  readonly titles: readonly IndexedTitle[];
}

type Zones = readonly (readonly [zone: number, tokens: readonly Token[]])[];

const zonesOf = (document: SearchDocument, tokensOf: (text: string) => readonly Token[]): Zones => [
  [ZONE.TITLE, tokensOf(document.title)],
  [ZONE.KEYWORDS, document.keywords.flatMap(tokensOf)],
  [ZONE.FIELD, tokensOf(document.fieldName ?? '')],
  [ZONE.AGENCY, tokensOf(document.agencyName ?? '')],
];

const numbered = (texts: Iterable<string>): Map<string, number> => {
  const sorted = [...new Set(texts)].sort();
  return new Map(sorted.map((text, number) => [text, number]));
};

function indexTitle(
  tokens: readonly Token[],
  numberOf: Map<string, number>,
  marked: Map<string, number>,
): IndexedTitle {
  const strong = (token: Token): boolean => !token.weak;
  const last = tokens.findLastIndex(strong);
  return {
    words: Int32Array.from(tokens, (token) => numberOf.get(token.plain) ?? -1),
    marked: Int32Array.from(tokens, (token) => marked.get(token.marked) ?? -1),
    weak: Uint8Array.from(tokens, (token) => (token.weak ? 1 : 0)),
    first: Math.max(0, tokens.findIndex(strong)),
    last: last < 0 ? tokens.length - 1 : last,
  };
}

/** Numbers the words of the documents; a document's position is its place in the list. */
export function buildVocabulary(documents: readonly SearchDocument[]): Vocabulary {
  // Fields and agencies repeat on every document: each text is taken apart once.
  const known = new Map<string, readonly Token[]>();
  const tokensOf = (text: string): readonly Token[] => {
    const tokens = known.get(text) ?? tokenize(text);
    known.set(text, tokens);
    return tokens;
  };
  const zoned = documents.map((document) => zonesOf(document, tokensOf));
  const all = [...known.values()].flat();
  const numberOf = numbered(all.map((token) => token.plain));
  const marked = numbered(all.map((token) => token.marked));
  const filed = Array.from(numberOf, () => new Map<number, number>());
  for (const [position, zones] of zoned.entries()) {
    for (const [zone, tokens] of zones) {
      for (const token of tokens) {
        const entry = filed[numberOf.get(token.plain) ?? -1];
        entry?.set(position, (entry.get(position) ?? 0) | zone);
      }
    }
  }
  return {
    words: [...numberOf.keys()],
    numberOf,
    markedNumberOf: marked,
    postings: filed.map((entry) => ({
      documents: Int32Array.from(entry.keys()),
      zones: Uint8Array.from(entry.values()),
    })),
    titles: documents.map((document) => indexTitle(tokensOf(document.title), numberOf, marked)),
  };
}
