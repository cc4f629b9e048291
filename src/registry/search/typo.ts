/** Words within one slip of the finger: a letter missing, too much, wrong, or two neighbours swapped. */

/** Shorter words differ by one letter from too many others. */
export const SHORTEST = 4;
/** Words of so many letters are guessed too, but only where nothing else can be meant (`search-index.ts`). */
export const SHORT = 3;

/** Whether two words differ by at most one letter left out, put in or changed, or two neighbours swapped. */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  if (short.length < long.length) return short.slice(head) === long.slice(head + 1);
  if (short.slice(head + 1) === long.slice(head + 1)) return true;
  return (
    short[head] === long[head + 1] && short[head + 1] === long[head] && short.slice(head + 2) === long.slice(head + 2)
  );
}

const withoutOneLetter = (word: string): string[] =>
  Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** A vocabulary that can be asked for the words near another one. */
export interface TypoIndex {
  /** Numbers of the words of its lengths that are one edit away; never the word itself. */
  near(word: string): readonly number[];
}

/**
 * Every word is filed under itself and under what is left of it without one letter: two words one edit apart always
 * share such a remainder, so that a query looks at a few dozen words instead of all. Holds the words of `least` to
 * `most` letters.
 */
export function buildTypoIndex(vocabulary: readonly string[], least = SHORTEST, most = Infinity): TypoIndex {
  const filed = new Map<string, number[]>();
  for (const [number, word] of vocabulary.entries()) {
    // Numbers are never guessed: another number is another thing.
    if (word.length < least || word.length > most || /\p{N}/u.test(word)) continue;
    for (const key of new Set([word, ...withoutOneLetter(word)])) {
      const known = filed.get(key);
      if (known === undefined) filed.set(key, [number]);
      else known.push(number);
    }
  }
  return {
    near: (word) => {
      if (word.length < SHORT || word.length > most + 1 || /\p{N}/u.test(word)) return [];
      const found = new Set<number>();
      for (const key of [word, ...withoutOneLetter(word)]) {
        for (const number of filed.get(key) ?? []) {
          const known = vocabulary[number];
          if (known !== undefined && known !== word && withinOneEdit(word, known)) found.add(number);
        }
      }
      return [...found];
    },
  };
}
