import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { REPORTED_FIGURES } from '../../seeds/reference/reported-figures.ts';
import type { TotalCheck } from '../../src/review/reports/arithmetic.ts';
import { ROOT } from './server.ts';
import { withDefect } from './spoilt-tree.ts';

/** The arithmetic of the report of 2013, worked out by a source tree: the product's, or a spoilt copy of it. */

const FIGURES = REPORTED_FIGURES.map(({ printed: number, ...figure }) => ({ ...figure, number }));
const ARITHMETIC = 'src/review/reports/arithmetic.ts';

/** Null: what the tree works out is honest. */
async function dishonest(root: string): Promise<string | null> {
  const script = `const { totalChecks } = await import(${JSON.stringify(`file://${root}${ARITHMETIC}`)});
    console.log(JSON.stringify(totalChecks(${JSON.stringify(FIGURES)})));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script]);
  const checks: readonly TotalCheck[] = JSON.parse(stdout);
  const printed = new Map(FIGURES.map(({ key, number }) => [key, number]));
  for (const { key: total, parts, excess, readings, selections } of checks) {
    const sum = parts.reduce((all, key) => all + (printed.get(key) ?? 0), 0);
    if (excess !== sum - (printed.get(total) ?? 0)) return `${total}: a difference of ${excess} is said`;
    if (excess !== 0 && readings.length !== parts.length + 1) return `${total}: ${readings.length} readings`;
    for (const { key, wouldBe } of readings) {
      const read = (each: string): number => (each === key ? wouldBe : (printed.get(each) ?? 0));
      if (parts.reduce((all, part) => all + read(part), 0) !== read(total))
        return `${key} = ${wouldBe} explains nothing`;
    }
    if (selections.length > 0) return `${total}: ${selections.join(', ')} is said to give it`;
  }
  const agreeing = checks.flatMap(({ readings }) =>
    readings.filter(({ ratios }) => ratios.some(({ agrees }) => agrees)).map(({ key }) => key),
  );
  const expected = ['verdict.amend', 'verdict.abolish', 'verdict.replace'];
  return agreeing.toSorted().join() === expected.toSorted().join() ? null : `75 % agrees with ${agreeing.join(', ')}`;
}

it('the product forces no figure of the report', async () => {
  expect(await dishonest(ROOT)).toBeNull();
});

describe('a copy in which', () => {
  it.each([
    ['readings force the total', 'return [total, ...parts].map((key) => {', 'return [total].map((key) => {'],
    [
      'what does not add up is said to',
      'excess = sum === null || printed === undefined ? null : sum - printed',
      'excess = sum === null || printed === undefined ? null : 0n',
    ],
    [
      'shares are worked out from what is printed',
      'ratioCheck(figure, figure.ratio, read)',
      'ratioCheck(figure, figure.ratio, values)',
    ],
    [
      'shares agree that are nearly right',
      'rounded(numerator, denominator, decimals) === number',
      'Math.abs(rounded(numerator, denominator, decimals) - number) < 3',
    ],
    [
      'selections that are nearly right are taken',
      'if (sumOf(values, keys) === total)',
      'if ((sumOf(values, keys) ?? 0n) / 20_000_000n === total / 20_000_000n)',
    ],
  ])('%s is noticed', async (what, right, wrong) => {
    const noticed = await withDefect({ what, edits: [{ file: ARITHMETIC, right, wrong }] }, dishonest);
    expect(noticed).not.toBeNull();
  });
});
