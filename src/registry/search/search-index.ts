/**
 * Search over the titles of the catalogue in memory. Ranks by how the words stand in the title, not by how rare they
 * are: "cap phep xay dung" must find the permit before the appraisal of the permit (engineering 5, search).
 */
import { visibleText } from '../../text.ts';
import { buildCodeIndex, codeQuery, type CodeIndex, lowerBound } from './codes.ts';
import { type AskedWord, CODE_BEGINS_SCORE, CODE_SCORE, ONE_CLASS, QUALITY, rankOf } from './ranking.ts';
import { buildSynonymIndex, type Reading, readingsOf, type Synonym, type SynonymIndex } from './readings.ts';
import { titleKey } from './title-order.ts';
import { buildTypoIndex, SHORT, type TypoIndex } from './typo.ts';
import { buildVocabulary, type SearchDocument, type Vocabulary, ZONE } from './vocabulary.ts';

/**
 * How generously a query is read. Each takes in everything that those before it do, with the same scores.
 * - CODE: it is somebody's code.
 * - TYPED: every word as typed.
 * - COMPLETED: the last word may go on; a typo, where the rest stands in the title word after word.
 * - SLIPPED: a typo in a word of three letters too, where the rest stands in the title word after word.
 * - GUESSED: a typo anywhere.
 * - PARTLY: more than half of the words.
 */
export const BREADTH = { CODE: 0, TYPED: 1, COMPLETED: 2, SLIPPED: 3, GUESSED: 4, PARTLY: 5 } as const;
export type Breadth = (typeof BREADTH)[keyof typeof BREADTH];

export interface SearchHit {
  readonly id: string;
  /** Higher is better; a function of the document, the query and the synonyms alone. */
  readonly score: number;
}

export interface SearchResult {
  /** The narrowest breadth that was worth answering with; give it again to go on through the same list. */
  readonly breadth: Breadth;
  /** By score, then title, then code. */
  readonly hits: readonly SearchHit[];
}

export interface SearchIndex {
  /** In the order of titles, then codes. */
  readonly documents: readonly SearchDocument[];
  readonly vocabulary: Vocabulary;
  readonly typos: TypoIndex;
  readonly shortTypos: TypoIndex;
  readonly codes: CodeIndex<number>;
  readonly synonyms: SynonymIndex;
}

/** Prepares documents for `search`. Codes are unique among them. */
export function buildSearchIndex(documents: readonly SearchDocument[], synonyms: readonly Synonym[]): SearchIndex {
  const keyed = documents.map((document) => ({ document, key: titleKey(document.title) }));
  keyed.sort((a, b) => compareText(a.key, b.key) || compareText(a.document.code, b.document.code));
  const sorted = keyed.map(({ document }) => document);
  const vocabulary = buildVocabulary(sorted);
  return {
    documents: sorted,
    vocabulary,
    typos: buildTypoIndex(vocabulary.words),
    shortTypos: buildTypoIndex(vocabulary.words, SHORT, SHORT),
    codes: buildCodeIndex(sorted.map(({ code, rawCodes }, position) => [position, [code, ...rawCodes]] as const)),
    synonyms: buildSynonymIndex(synonyms),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** One asked word with the documents that have it. */
interface Asked extends AskedWord {
  /** Zones by document, typos left out. */
  readonly sure: Uint8Array;
  /** Zones by document, typos included. */
  readonly loose: Uint8Array;
}

function ask(index: SearchIndex, reading: Reading, at: number, breadth: Breadth): Asked {
  const { vocabulary, typos, shortTypos, documents } = index;
  // `at` is a position in `words`, so the word is there.
  const word = reading.words[at] as Reading['words'][number];
  const quality = new Uint8Array(vocabulary.words.length);
  if (breadth >= BREADTH.COMPLETED) for (const number of typos.near(word.plain)) quality[number] = QUALITY.TYPO;
  // A short word is near to many: it is guessed only beside others, after everything that fits without has failed.
  if (breadth >= BREADTH.SLIPPED && reading.words.length > 1) {
    for (const number of shortTypos.near(word.plain)) quality[number] = QUALITY.TYPO;
  }
  if (breadth >= BREADTH.COMPLETED && reading.open && at === reading.words.length - 1) {
    for (let n = lowerBound(vocabulary.words, word.typed); vocabulary.words[n]?.startsWith(word.typed) === true; n++) {
      quality[n] = QUALITY.PREFIX;
    }
  }
  const exact = vocabulary.numberOf.get(word.plain);
  if (exact !== undefined) quality[exact] = QUALITY.EXACT;
  const answering = word.explained ? ~ZONE.AGENCY : ~0;
  const sure = new Uint8Array(documents.length);
  const loose = new Uint8Array(documents.length);
  for (let number = 0; number < quality.length; number++) {
    if (quality[number] === QUALITY.NONE) continue;
    const postings = vocabulary.postings[number];
    if (postings === undefined) continue;
    for (let k = 0; k < postings.documents.length; k++) {
      const document = postings.documents[k] ?? 0;
      const zones = (postings.zones[k] ?? 0) & answering;
      loose[document] = (loose[document] ?? 0) | zones;
      if (quality[number] !== QUALITY.TYPO) sure[document] = (sure[document] ?? 0) | zones;
    }
  }
  return {
    quality,
    marked: vocabulary.markedNumberOf.get(word.marked) ?? -1,
    typedWithMarks: word.marked !== word.plain,
    sure,
    loose,
  };
}

/** However many ways lead to it, a text stays below a code. */
const BEST_TEXT_SCORE = CODE_BEGINS_SCORE - 1;

/** Weight of the best zone in a mask. */
const WEIGHT = Array.from({ length: 16 }, (_, zones) => {
  if (zones & ZONE.TITLE) return 1;
  if (zones & ZONE.KEYWORDS) return 0.8;
  return zones & ZONE.FIELD ? 0.4 : 0;
});

/** Scores by document (0: not found) and whether the words as they stand name something in the catalogue. */
interface Scores {
  readonly byDocument: Float64Array;
  settled: boolean;
}

function readInto(scores: Scores, index: SearchIndex, reading: Reading, breadth: Breadth): void {
  const asked = reading.words.map((_, at) => ask(index, reading, at, breadth));
  const mostTypos = asked.length > 4 ? 2 : 1;
  const mostMissing = breadth >= BREADTH.PARTLY ? Math.ceil(asked.length / 2) - 1 : 0;
  const { titles } = index.vocabulary;
  // Plain loops: this runs over the whole catalogue at every key press.
  for (let document = 0; document < titles.length; document++) {
    const title = titles[document];
    if (title === undefined) continue;
    let missing = 0;
    let typos = 0;
    let inTitle = 0;
    let weight = 0;
    let everywhere: number = ZONE.FIELD | ZONE.AGENCY;
    for (const word of asked) {
      const zones = word.loose[document] ?? 0;
      if (zones === 0) missing += 1;
      else if (word.sure[document] === 0) typos += 1;
      if (missing > mostMissing || typos > mostTypos) break;
      if (zones & ZONE.TITLE) inTitle += 1;
      weight += WEIGHT[zones] ?? 0;
      everywhere &= zones;
    }
    if (missing > mostMissing || typos > mostTypos) continue;
    const rank = rankOf(title, asked, { inTitle, missing, weight, typos });
    if (typos > 0 && breadth < BREADTH.GUESSED && !rank.phrase) continue;
    if (rank.phrase || everywhere > 0) scores.settled = true;
    const score = Math.max(1, rank.score - reading.rank * ONE_CLASS);
    const before = scores.byDocument[document] ?? 0;
    // Found in two ways: the better one counts, and a little that there are two.
    scores.byDocument[document] = before === 0 ? score : Math.min(Math.max(before, score) + ONE_CLASS, BEST_TEXT_SCORE);
  }
}

function scoresAt(index: SearchIndex, query: string, readings: readonly Reading[], breadth: Breadth): Scores {
  const scores: Scores = { byDocument: new Float64Array(index.documents.length), settled: false };
  if (breadth > BREADTH.CODE) for (const reading of readings) readInto(scores, index, reading, breadth);
  const code = codeQuery(query);
  if (code === null) return scores;
  if (breadth > BREADTH.CODE) {
    for (const document of index.codes.beginning(code)) scores.byDocument[document] = CODE_BEGINS_SCORE;
  }
  for (const document of index.codes.exact(code)) {
    scores.byDocument[document] = CODE_SCORE;
    scores.settled = true;
  }
  return scores;
}

/** Documents with a score, best first. Position and score in one float, since sorting numbers is far the fastest. */
function ranked(index: SearchIndex, { byDocument }: Scores): SearchHit[] {
  const count = byDocument.length;
  const keys = new Float64Array(count);
  let found = 0;
  for (let document = 0; document < count; document++) {
    const score = byDocument[document] ?? 0;
    if (score > 0) keys[found++] = score * count + (count - 1 - document);
  }
  const sorted = keys.subarray(0, found).sort().reverse();
  return Array.from(sorted, (key) => {
    const document = count - 1 - (key % count);
    return { id: index.documents[document]?.id ?? '', score: Math.floor(key / count) };
  });
}

/**
 * Finds documents by words in any spelling, by everyday words or by code. Tries the narrowest breadth first and
 * widens it until something is found whose words stand together; with `breadth` given, reads just so widely. Null for
 * a blank query, which asks for nothing; signs without a letter or digit ask for something that no title has.
 */
export function search(index: SearchIndex, query: string, breadth?: Breadth): SearchResult | null {
  const readings = readingsOf(query, index.synonyms);
  if (visibleText(query) === null) return null;
  if (readings.length === 0) return { breadth: breadth ?? BREADTH.TYPED, hits: [] };
  if (breadth !== undefined) return { breadth, hits: ranked(index, scoresAt(index, query, readings, breadth)) };
  let last: SearchResult = { breadth: BREADTH.TYPED, hits: [] };
  for (const each of Object.values(BREADTH)) {
    const scores = scoresAt(index, query, readings, each);
    last = { breadth: each, hits: ranked(index, scores) };
    if (scores.settled || (each > BREADTH.TYPED && last.hits.length > 0)) return last;
  }
  return last;
}
