import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/registry/search/fold.ts';
import { BREADTH, buildSearchIndex, search } from '../../../src/registry/search/search-index.ts';
import { buildTypoIndex, SHORTEST, withinOneEdit } from '../../../src/registry/search/typo.ts';
import { DOCUMENTS, SYNONYMS } from './titles.ts';

const index = buildSearchIndex(DOCUMENTS, SYNONYMS);
const LETTERS = 'abcdeghiklmnopqrstuvxy'.split('');

/** One letter left out, put in, changed or swapped with its neighbour. */
const edit = (word: string, kind: number, at: number, letter: string): string => {
  const place = at % word.length;
  if (kind === 0) return word.slice(0, place) + word.slice(place + 1);
  if (kind === 1) return word.slice(0, place) + letter + word.slice(place);
  if (kind === 2) return word.slice(0, place) + letter + word.slice(place + 1);
  const first = Math.min(place, word.length - 2);
  return word.slice(0, first) + word[first + 1] + word[first] + word.slice(first + 2);
};

const edits = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 50 }), fc.constantFrom(...LETTERS));

/** Edit distance with swaps of neighbours, by the textbook: slow and sure. */
const distance = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j));
  const cell = (i: number, j: number): number => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, cell(i - 1, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, cell(i - 2, j - 2) + 1);
      (table[i] ?? [])[j] = best;
    }
  }
  return cell(a.length, b.length);
};

const word = fc
  .array(fc.constantFrom('a', 'b', 'c', 'n'), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));

describe('typos', () => {
  it('agree with the textbook distance', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(withinOneEdit(a, b)).toBe(distance(a, b) <= 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('are found in a vocabulary as by looking at every word', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (vocabulary, typed) => {
        const near = buildTypoIndex(vocabulary)
          .near(typed)
          .map((number) => vocabulary[number]);
        const expected = vocabulary.filter((known) => known.length >= SHORTEST && distance(known, typed) === 1);
        expect(new Set(near)).toEqual(new Set(expected));
      }),
    );
  });
});

describe('search, for any title', () => {
  it('finds it first by itself', () => {
    for (const { id, title } of DOCUMENTS) expect(search(index, title)?.hits[0]?.id).toBe(id);
  });

  it('finds it with any one edit in a word of four letters or more, unless the edit wrote another title', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DOCUMENTS), fc.nat(), edits, ({ id, title }, pick, [kind, at, letter]) => {
        const words = foldText(title).split(' ');
        const long = words.flatMap((each, position) => (each.length >= SHORTEST ? [position] : []));
        fc.pre(long.length > 0);
        const position = long[pick % long.length] ?? 0;
        words[position] = edit(words[position] ?? '', kind, at, letter);
        const query = words.join(' ');
        const hits = search(index, query)?.hits.map((hit) => hit.id) ?? [];
        const written = DOCUMENTS.some((other) => other.id !== id && foldText(other.title).includes(query));
        expect(written || hits.includes(id)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  const queries = fc
    .array(fc.constantFrom(...DOCUMENTS.flatMap(({ title }) => title.split(' ')), 'xyzzy', 'kha', 'mở', 'quán'), {
      minLength: 1,
      maxLength: 5,
    })
    .map((words) => words.join(' '));

  it('gives each hit once, best first, and the same again', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const hits = search(index, query)?.hits ?? [];
        expect(new Set(hits.map((hit) => hit.id)).size).toBe(hits.length);
        for (const [at, hit] of hits.entries()) expect(hit.score).toBeLessThanOrEqual(hits[at - 1]?.score ?? Infinity);
        expect(search(buildSearchIndex(DOCUMENTS.toReversed(), SYNONYMS), query)?.hits).toEqual(hits);
      }),
      { numRuns: 100 },
    );
  });

  it('takes in more with every breadth, and what else is in the catalogue changes no score', () => {
    fc.assert(
      fc.property(queries, fc.subarray([...DOCUMENTS]), (query, some) => {
        const part = buildSearchIndex(some, SYNONYMS);
        let narrower = new Set<string>();
        for (const breadth of Object.values(BREADTH)) {
          const whole = new Map(search(index, query, breadth)?.hits.map((hit) => [hit.id, hit.score]));
          const hits = search(part, query, breadth)?.hits ?? [];
          expect(new Map(hits.map((hit) => [hit.id, hit.score]))).toEqual(
            new Map([...whole].filter(([id]) => some.some((document) => document.id === id))),
          );
          if (breadth > BREADTH.CODE) {
            expect([...narrower].filter((id) => !whole.has(id))).toEqual([]);
            narrower = new Set(whole.keys());
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
