/**
 * How well a title answers a reading. A score is a function of the document and the query alone, never of what else
 * is in the catalogue, so that a list that is paged through keeps its order while the catalogue changes.
 */

/** How a word of the query stands to one of the vocabulary. */
export const QUALITY = { NONE: 0, TYPO: 1, PREFIX: 2, EXACT: 3 } as const;

/** A title as numbers of the vocabulary. */
export interface IndexedTitle {
  readonly words: Int32Array;
  /** Numbers of the marked forms. */
  readonly marked: Int32Array;
  /** 1 for words that may stand between two others without parting them. */
  readonly weak: Uint8Array;
  /** How many words are not weak. */
  readonly strong: number;
  /** Position of the first and of the last word that is not weak. */
  readonly first: number;
  readonly last: number;
}

/** One asked word against the whole vocabulary. */
export interface AskedWord {
  /** `QUALITY` for each word of the vocabulary. */
  readonly quality: Uint8Array;
  /** Number of its marked form, -1 where no document has it. */
  readonly marked: number;
  readonly typedWithMarks: boolean;
}

/** Where the asked words were found for one document. */
export interface Found {
  /** Asked words in the title. */
  readonly inTitle: number;
  /** Asked words found nowhere. */
  readonly missing: number;
  /** Sum over the asked words of the weight (0–1) of the best place where each was found. */
  readonly weight: number;
  /** Asked words that were found only by assuming a typo. */
  readonly typos: number;
}

export interface Rank {
  /** Higher is better, 0 to 10^8. */
  readonly score: number;
  /** Whether the title has the words one after another. */
  readonly phrase: boolean;
}

/** Classes, best first; each is worth more than everything below it together. */
const CLASS = {
  CODE: 99,
  CODE_BEGINS: 95,
  WHOLE: 90,
  BEGINS: 80,
  PHRASE: 70,
  IN_ORDER: 50,
  IN_TITLE: 40,
  MIXED: 10,
} as const;
/** What an assumption costs: other marks than typed, a typo, a word still being typed. */
const COST = { MARKS: 15, TYPO: 20, PREFIX: 1 } as const;

/** Class and finer points (each 0–1) as one number. Marks weigh more than adjacency, adjacency more than length. */
const scoreOf = (rank: number, marks: number, adjacency: number, shortness: number): number =>
  Math.max(0, Math.round(rank)) * 1_000_000 +
  Math.round(marks * 99) * 10_000 +
  Math.round(adjacency * 99) * 100 +
  Math.round(shortness * 99);

export const CODE_SCORE = scoreOf(CLASS.CODE, 0, 0, 0);
export const CODE_BEGINS_SCORE = scoreOf(CLASS.CODE_BEGINS, 0, 0, 0);
/** What one class is worth, for whoever raises or lowers a score by one. */
export const ONE_CLASS = 1_000_000;

interface Run {
  readonly start: number;
  readonly end: number;
  readonly typos: number;
  readonly prefixed: boolean;
  readonly marksAgree: boolean;
}

const qualityAt = (title: IndexedTitle, at: number, word: AskedWord | undefined): number => {
  const number = title.words[at];
  return word === undefined || number === undefined ? QUALITY.NONE : (word.quality[number] ?? QUALITY.NONE);
};

const otherMarks = (title: IndexedTitle, at: number, word: AskedWord, quality: number): boolean =>
  word.typedWithMarks && quality === QUALITY.EXACT && title.marked[at] !== word.marked;

/** Position of the next word that answers `word`, over weak ones only; -1 where another word comes first. */
function nextIn(title: IndexedTitle, from: number, word: AskedWord): number {
  for (let at = from; at < title.words.length; at++) {
    if (qualityAt(title, at, word) !== QUALITY.NONE) return at;
    if (title.weak[at] !== 1) return -1;
  }
  return -1;
}

function runFrom(title: IndexedTitle, start: number, words: readonly AskedWord[]): Run | null {
  let at = start - 1;
  let typos = 0;
  let prefixed = false;
  let marksAgree = true;
  for (const word of words) {
    at = at < start ? start : nextIn(title, at + 1, word);
    const quality = at < 0 ? QUALITY.NONE : qualityAt(title, at, word);
    if (quality === QUALITY.NONE) return null;
    if (quality === QUALITY.TYPO) typos += 1;
    if (quality === QUALITY.PREFIX) prefixed = true;
    if (otherMarks(title, at, word, quality)) marksAgree = false;
  }
  return { start, end: at, typos, prefixed, marksAgree };
}

/** The best place where the words stand one after another: fewest assumptions, then earliest. */
function bestRun(title: IndexedTitle, words: readonly AskedWord[]): Run | null {
  let best: Run | null = null;
  for (let start = 0; start < title.words.length; start++) {
    if (qualityAt(title, start, words[0]) === QUALITY.NONE) continue;
    const run = runFrom(title, start, words);
    if (run !== null && (best === null || assumptions(run) < assumptions(best))) best = run;
    if (best !== null && assumptions(best) === 0) break;
  }
  return best;
}

const assumptions = (run: Run): number =>
  run.typos * COST.TYPO + (run.marksAgree ? 0 : COST.MARKS) + (run.prefixed ? COST.PREFIX : 0);

const isInOrder = (title: IndexedTitle, words: readonly AskedWord[]): boolean => {
  let at = -1;
  return words.every((word) => {
    do at += 1;
    while (at < title.words.length && qualityAt(title, at, word) === QUALITY.NONE);
    return at < title.words.length;
  });
};

/** Share of neighbours in the query that are neighbours in the title. */
const adjacencyOf = (title: IndexedTitle, words: readonly AskedWord[]): number => {
  if (words.length < 2) return 1;
  let pairs = 0;
  for (let k = 0; k + 1 < words.length; k++) {
    const [word, next] = [words[k], words[k + 1]];
    if (word === undefined || next === undefined) break;
    for (let at = 0; at < title.words.length; at++) {
      if (qualityAt(title, at, word) === QUALITY.NONE || nextIn(title, at + 1, next) < 0) continue;
      pairs += 1;
      break;
    }
  }
  return pairs / (words.length - 1);
};

/** Share of the words that the title has with the very marks that were typed; 1 for a query without any marks. */
const marksOf = (title: IndexedTitle, words: readonly AskedWord[]): number =>
  words.some((word) => word.typedWithMarks)
    ? words.filter((word) => title.marked.includes(word.marked)).length / words.length
    : 1;

const runClass = (title: IndexedTitle, run: Run): number => {
  if (run.start > title.first) return CLASS.PHRASE;
  return run.end < title.last ? CLASS.BEGINS : CLASS.WHOLE;
};

/** Rank of a document whose title is given and in which the asked words were found as `found` says. */
export function rankOf(title: IndexedTitle, words: readonly AskedWord[], found: Found): Rank {
  const length = words.length;
  const marks = marksOf(title, words);
  const shortness = 1 - Math.min(title.strong, 99) / 99;
  if (found.missing > 0) {
    const share = (length - found.missing) / length;
    const together = (found.inTitle / length + adjacencyOf(title, words)) / 2;
    return { score: scoreOf((CLASS.MIXED - 1) * share, marks, together, shortness), phrase: false };
  }
  if (found.inTitle < length) {
    const rank = CLASS.MIXED + (25 * found.weight) / length - found.typos;
    return { score: scoreOf(rank, marks, adjacencyOf(title, words), shortness), phrase: false };
  }
  const run = bestRun(title, words);
  if (run !== null)
    return { score: scoreOf(runClass(title, run) - assumptions(run), marks, 1, shortness), phrase: true };
  const rank = (isInOrder(title, words) ? CLASS.IN_ORDER : CLASS.IN_TITLE) - 5 * found.typos;
  return { score: scoreOf(rank, marks, adjacencyOf(title, words), shortness), phrase: false };
}
