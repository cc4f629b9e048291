/**
 * The order of a Vietnamese dictionary as a key that compares by code unit, so that a cursor can carry it and every
 * machine agrees on it: syllable by syllable, letters before tones (ngang, huyền, hỏi, ngã, sắc, nặng).
 */
import { foldWords } from './fold.ts';
import { remembered } from './remembered.ts';

/** Every letter that the alphabet has, and the four that only foreign words have, in order; as the fold writes them. */
const ALPHABET =
  'a|a\u0306|a\u0302|b|c|d|đ|e|e\u0302|f|g|h|i|j|k|l|m|n|o|o\u0302|o\u031B|p|q|r|s|t|u|u\u031B|v|w|x|y|z'.split('|');
const LETTER = new Map(ALPHABET.map((letter, rank) => [letter, String.fromCharCode(0x41 + rank)]));

/** Level tone comes first and is written by nothing. */
const TONE = new Map(
  '\u0300\u0309\u0303\u0301\u0323'.split('').map((tone, rank) => [tone, String.fromCharCode(0x22 + rank)]),
);
const LEVEL = '!';

/** Letters with the marks that make them other letters. */
const GRAPHEME = /\P{M}\p{M}*/gu;

/** Long enough to tell titles apart where people read them, short enough for a cursor; the code decides the rest. */
const LENGTH = 96;

const wordKey = remembered((marked: string): string => {
  const last = marked.at(-1) ?? '';
  const tone = TONE.get(last);
  const letters = tone === undefined ? marked : marked.slice(0, -1);
  // Other scripts and marks come after the alphabet, in their own order.
  return letters.replace(GRAPHEME, (it) => LETTER.get(it) ?? (/^[0-9]$/.test(it) ? it : `~${it}`)) + (tone ?? LEVEL);
});

/** Sort key of a title; compare with `<`. Titles that differ late or only in punctuation share one. */
export const titleKey = (title: string): string =>
  foldWords(title)
    .map((word) => wordKey(word.marked))
    .join(' ')
    .slice(0, LENGTH);
