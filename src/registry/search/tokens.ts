/** Texts as the words that search works with, and which of them say little by themselves. */
import { foldWords } from './fold.ts';

export interface Token {
  /** What words are compared by: folded, and i for a final y where both spellings are in use (ký/kí, lý/lí). */
  readonly plain: string;
  /** The same with marks, for telling apart what was typed with them. */
  readonly marked: string;
  /** The folded word as typed: what a longer word is a completion of. */
  readonly typed: string;
  /** Says little beside other words, so it is not asked for: "thủ tục", "xin", "làm", "giấy". */
  readonly weak: boolean;
}

/** Words that say little, unless they stand before or after one of those with which they mean something else. */
interface WeakWords {
  readonly words: readonly string[];
  readonly notBefore?: readonly string[];
  readonly notAfter?: readonly string[];
}

const WEAK: readonly WeakWords[] = [
  { words: ['thu', 'tuc'] },
  { words: ['xin'] },
  { words: ['giay'] },
  // Without marks "làm" is also the "lâm" of forestry and clinics, and "việc làm" is employment.
  { words: ['lam'], notBefore: ['nghiep', 'sinh', 'san', 'sang', 'truong', 'viec'], notAfter: ['viec'] },
  { words: ['toi', 'muon'] },
  { words: ['toi', 'can'] },
  { words: ['nhu', 'the', 'nao'] },
  { words: ['o', 'dau'] },
];

const WEAK_BY_FIRST = Map.groupBy(WEAK, (weak) => weak.words[0]);

const FINAL_Y = /^([hklmst]?)y(?=\p{M}*$)/u;

const oneSpelling = (word: string): string => (word.includes('y') ? word.replace(FINAL_Y, '$1i') : word);

const isWeakAt = (words: readonly { plain: string }[], at: number, weak: WeakWords): boolean =>
  weak.words.every((word, k) => words[at + k]?.plain === word) &&
  !(weak.notBefore ?? []).includes(words[at + weak.words.length]?.plain ?? '') &&
  !(weak.notAfter ?? []).includes(words[at - 1]?.plain ?? '');

/** The words of a text with the weak ones marked. */
export function tokenize(text: string): Token[] {
  const words = foldWords(text);
  const weak = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    for (const each of WEAK_BY_FIRST.get(words[at]?.plain ?? '') ?? []) {
      if (isWeakAt(words, at, each)) for (let k = 0; k < each.words.length; k++) weak.add(at + k);
    }
  }
  return words.map(({ plain, marked }, at) => ({
    plain: oneSpelling(plain),
    marked: oneSpelling(marked),
    typed: plain,
    weak: weak.has(at),
  }));
}

/** The words that must be found: all but the weak ones, or all of them where there are no others. */
export function askedWords<T extends Token>(tokens: readonly T[]): readonly T[] {
  const strong = tokens.filter((token) => !token.weak);
  return strong.length > 0 ? strong : tokens;
}
