import { expect, test } from 'vitest';
import { isTooMuch } from '../../src/desk/acts/fee-reading.ts';

const MOST = 1_000_000_000_000_000;
const fees = [
  { receipt: 'A', amount: MOST - 10 },
  { receipt: 'B', amount: 7 },
];

test.each([
  ['as much as an amount may hold', 3, null, false],
  ['a đồng more', 4, null, true],
  ['in the place of a receipt, up to the same', 10, 'B', false],
  ['in the place of a receipt, a đồng more', 11, 'B', true],
  ['a receipt cancelled', 0, 'A', false],
] as const)('fees of one file together: %s', (_what, amount, corrects, refused) => {
  expect(isTooMuch(fees, { amount }, corrects)).toBe(refused);
});

test('a file that has too much already may be set right, and gets no more', () => {
  const over = [...fees, { receipt: 'C', amount: MOST }];
  expect(isTooMuch(over, { amount: 5 }, 'C')).toBe(false);
  expect(isTooMuch(over, { amount: MOST - 1 }, 'C')).toBe(false);
  expect(isTooMuch(over, { amount: 0 }, 'B')).toBe(false);
  expect(isTooMuch(over, { amount: 8 }, 'B')).toBe(true);
  expect(isTooMuch(over, { amount: 1 }, null)).toBe(true);
});
