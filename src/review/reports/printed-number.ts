/** How a report prints a number: as it is, or as a bound. */
export type Comparator = 'EXACT' | 'OVER' | 'AT_LEAST' | 'UNDER' | 'AT_MOST' | 'ABOUT';

/** A number as a report prints it. */
export interface PrintedNumber {
  readonly number: number;
  /** Digits after the decimal comma: the precision that it was printed with. */
  readonly decimals: number;
  readonly comparator: Comparator;
  /** What stands behind it, such as `%` or `ngày`; null for nothing. */
  readonly unit: string | null;
}

/** Words before a number, longest first; whatever else stands there is no bound that we know. */
const BOUNDS: readonly (readonly [word: string, comparator: Comparator])[] = [
  ['không dưới', 'AT_LEAST'],
  ['không quá', 'AT_MOST'],
  ['ít nhất', 'AT_LEAST'],
  ['tối thiểu', 'AT_LEAST'],
  ['nhiều nhất', 'AT_MOST'],
  ['tối đa', 'AT_MOST'],
  ['gần', 'UNDER'],
  ['dưới', 'UNDER'],
  ['trên', 'OVER'],
  ['hơn', 'OVER'],
  ['khoảng', 'ABOUT'],
];

/** Thousands in groups of three after points, decimals after a comma, as Vietnamese prints them. */
const NUMBER = /(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,6}))?(?![\d.,]*\d)/gu;
/** The first of two numbers, as in `20–30 ngày`, is printed in what the second is. */
const UNIT = /^(?:\s*[–—-]\s*[\d.,]+)?\s*(?<unit>%|\p{L}+)/u;

/** The largest number that a report's figure is read as: beyond it a float counts no longer in ones. */
const LARGEST = 1e12;

/**
 * Every number in a printed text, in order. What is no Vietnamese spelling of a number, such as `1,731.5`, is left
 * out: it is not guessed at.
 */
export function printedNumbers(printed: string): readonly PrintedNumber[] {
  const text = printed.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return [...text.matchAll(NUMBER)].flatMap(({ 0: all, 1: whole = '', 2: fraction = '', index }) => {
    const number = Number(`${whole.replaceAll('.', '')}.${fraction || '0'}`);
    if (number > LARGEST) return [];
    const before = text.slice(0, index).toLowerCase().trimEnd();
    const [, comparator] = BOUNDS.find(([word]) => endsInWord(before, word)) ?? ['', 'EXACT' as const];
    const unit = UNIT.exec(text.slice(index + all.length))?.groups?.['unit'] ?? null;
    return [{ number, decimals: fraction.length, comparator, unit }];
  });
}

const endsInWord = (text: string, word: string): boolean =>
  text.endsWith(word) && !/\p{L}$/u.test(text.slice(0, text.length - word.length));

/** The one number that a text prints; null where it prints none, or several. */
export function printedNumber(printed: string): PrintedNumber | null {
  const [only, ...more] = printedNumbers(printed);
  return only === undefined || more.length > 0 ? null : only;
}
