import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedNumber, printedNumbers } from '../../../src/review/reports/printed-number.ts';

test.each([
  ['1.731', { number: 1731, decimals: 0, comparator: 'EXACT', unit: null }],
  ['trên 3.979', { number: 3979, decimals: 0, comparator: 'OVER', unit: null }],
  ['75 %', { number: 75, decimals: 0, comparator: 'EXACT', unit: '%' }],
  ['75,40%', { number: 75.4, decimals: 2, comparator: 'EXACT', unit: '%' }],
  ['Trên 92 %', { number: 92, decimals: 0, comparator: 'OVER', unit: '%' }],
  ['ít nhất 12 lượt', { number: 12, decimals: 0, comparator: 'AT_LEAST', unit: 'lượt' }],
  ['không quá 90 ngày', { number: 90, decimals: 0, comparator: 'AT_MOST', unit: 'ngày' }],
  ['gần 1.000', { number: 1000, decimals: 0, comparator: 'UNDER', unit: null }],
  ['1731', { number: 1731, decimals: 0, comparator: 'EXACT', unit: null }],
])('%s', (text, read) => {
  expect(printedNumber(text)).toEqual(read);
  expect(printedNumber(text.normalize('NFD'))).toEqual(read);
});

test('what is several numbers, or none that Vietnamese prints, is not guessed at', () => {
  expect(printedNumber('20–30 ngày')).toBeNull();
  expect(printedNumbers('20–30 ngày')).toMatchObject([
    { number: 20, unit: 'ngày' },
    { number: 30, unit: 'ngày' },
  ]);
  for (const text of ['nhiều', '', '1,731.5', '1.73', '1.7311']) expect(printedNumber(text)).toBeNull();
  // The bound is a word of its own.
  expect(printedNumber('đrên 5')?.comparator).toBe('EXACT');
});

test('whatever Vietnamese prints is read as what it is', () => {
  const print = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(1, 10, 100, 1000), (whole, by) => {
      expect(printedNumber(print.format(whole / by))?.number).toBe(whole / by);
    }),
  );
});
