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

interface Filed {
  readonly documents: number[];
  readonly zones: number[];
}

/** Notes that a document has the word in a zone. Documents come in order, so only the last entry can be the same. */
function file(filed: Filed | undefined, position: number, zone: number): void {
  if (filed === undefined) return;
  const last = filed.documents.length - 1;
  if (filed.documents[last] === position) filed.zones[last] = (filed.zones[last] ?? 0) | zone;
  else {
    filed.documents.push(position);
    filed.zones.push(zone);
  }
}

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
    strong: tokens.filter(strong).length,
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
  const plain = new Set<string>();
  const marked = new Set<string>();
  for (const tokens of known.values()) {
    for (const token of tokens) {
      plain.add(token.plain);
      marked.add(token.marked);
    }
  }
  const numberOf = numbered(plain);
  const markedNumberOf = numbered(marked);
  const filed = Array.from(numberOf, (): Filed => ({ documents: [], zones: [] }));
  for (const [position, zones] of zoned.entries()) {
    for (const [zone, tokens] of zones) {
      for (const token of tokens) file(filed[numberOf.get(token.plain) ?? -1], position, zone);
    }
  }
  return {
    words: [...numberOf.keys()],
    numberOf,
    markedNumberOf,
    postings: filed.map(({ documents, zones }) => ({
      documents: Int32Array.from(documents),
      zones: Uint8Array.from(zones),
    })),
    titles: documents.map((document) => indexTitle(tokensOf(document.title), numberOf, markedNumberOf)),
  };
}
