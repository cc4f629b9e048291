/**
 * One spelling for the many ways in which people write Vietnamese: NFC or NFD, tone on either vowel (Hoá, Hóa), any
 * case, with marks or without, đ or d, whatever stands between words.
 */

import { remembered } from './remembered.ts';

/** A word in both forms that search compares. */
export interface FoldedWord {
  /** Lower case, no marks, đ as d: `hoa`. */
  readonly plain: string;
  /** Lower case with the marks of letters in place and the tone moved to the end of the syllable: `Hóa` = `Hoá`. */
  readonly marked: string;
}

/** Grave, acute, tilde, hook above, dot below: the five written tones. The other marks make another letter. */
const TONES = '\u0300\u0301\u0303\u0309\u0323';
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;
const TONE = new RegExp(`[${TONES}]`, 'gu');

/** Capital letters that look like Đ and are typed for it: eth (Ð) and African D (Ɖ). */
const D_LOOKALIKES = /[ðɖ]/gu;

const decompose = (text: string): string =>
  // Twice, since lower case can be a letter that decomposes again.
  text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(D_LOOKALIKES, 'đ');

const toneLast = (word: string): string => {
  const tones = word.match(TONE);
  return tones === null ? word : word.replace(TONE, '') + tones.sort().join('');
};

const foldWord = remembered((word: string): FoldedWord => ({
  plain: word.replace(MARKS, '').replaceAll('đ', 'd'),
  marked: toneLast(word),
}));

/** The words of a text in order. Punctuation, spaces and symbols only part words. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const [word] of decompose(text).matchAll(WORD)) {
    const folded = foldWord(word);
    if (folded.plain !== '') words.push(folded);
  }
  return words;
}

/** The text as plain words with one space between: what two people mean who spell it differently. */
export const foldText = (text: string): string =>
  foldWords(text)
    .map((word) => word.plain)
    .join(' ');

/** As `foldText`, but with the marks. */
export const foldMarked = (text: string): string =>
  foldWords(text)
    .map((word) => word.marked)
    .join(' ');
