import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, ratioChecks, totalChecks } from '../../../src/review/reports/arithmetic.ts';

const figure = (key: string, number: number | null, change: Partial<Figure> = {}): Figure => ({
  key,
  number,
  decimals: 0,
  comparator: 'EXACT',
  partOf: null,
  ratio: null,
  ...change,
});

/** Procedures as the report of 2013 prints them. */
const PROCEDURES = [
  figure('reviewed', 1731),
  ...Object.entries({ keep: 425, amend: 1200, abolish: 108, replace: 38 }).map(([key, number]) =>
    figure(key, number, { partOf: 'reviewed' }),
  ),
  figure('share', 75, { ratio: { numerator: ['amend', 'abolish', 'replace'], denominator: 'reviewed' } }),
];
const DOCUMENTS = [
  figure('documents', 1413),
  ...[719, 610, 85, 9].map((number, at) => figure(`part ${at}`, number, { partOf: 'documents' })),
];

describe('the report of 2013', () => {
  test('has 40 procedures too many among its parts, and amend = 1,160 agrees with the share', () => {
    const [check] = totalChecks(PROCEDURES);
    expect(check).toMatchObject({ key: 'reviewed', sumOfParts: 1771, excess: 40, exact: true, selectionCount: 0 });
    const readings = new Map(check?.readings.map((reading) => [reading.key, reading]));
    expect(readings.get('amend')).toEqual({
      key: 'amend',
      printed: 1200,
      wouldBe: 1160,
      possible: true,
      ratios: [{ key: 'share', computed: 75.4, agrees: true }],
    });
    expect(readings.get('reviewed')).toMatchObject({ wouldBe: 1771, ratios: [{ computed: 76, agrees: false }] });
    expect(readings.get('keep')).toMatchObject({ wouldBe: 385, ratios: [{ computed: 77.8, agrees: false }] });
    expect(readings.get('abolish')).toMatchObject({ wouldBe: 68, ratios: [{ computed: 75.4, agrees: true }] });
    expect(readings.get('replace')).toMatchObject({ wouldBe: -2, possible: false });
    expect(ratioChecks(PROCEDURES)).toEqual([{ key: 'share', computed: 77.8, agrees: false }]);
  });

  test('has ten documents too many, and no selection of the four gives 1,413', () => {
    const [check] = totalChecks(DOCUMENTS);
    expect(check).toMatchObject({ sumOfParts: 1423, excess: 10, selections: [], selectionCount: 0 });
    expect(check?.readings.map(({ wouldBe }) => wouldBe)).toEqual([1423, 709, 600, 75, -1]);
  });
});

test('bounds are summed and not read; a part without a number is not summed', () => {
  const parts = [figure('a', 3, { partOf: 't' }), figure('b', 4, { partOf: 't', comparator: 'OVER' })];
  expect(totalChecks([figure('t', 9), ...parts])[0]).toMatchObject({ sumOfParts: 7, exact: false, readings: [] });
  const blank = [figure('t', 9), figure('a', null, { partOf: 't' })];
  expect(totalChecks(blank)[0]).toMatchObject({ sumOfParts: null, excess: null, readings: [], selectionCount: 0 });
});

test('a bound agrees with what lies on its side', () => {
  const share = (comparator: Figure['comparator'], part: number) =>
    ratioChecks([
      figure('all', 100),
      figure('some', part),
      figure('share', 92, { comparator, ratio: { numerator: ['some'], denominator: 'all' } }),
    ])[0]?.agrees;
  expect([
    share('OVER', 93),
    share('OVER', 92),
    share('AT_LEAST', 92),
    share('UNDER', 91),
    share('AT_MOST', 93),
  ]).toEqual([true, false, true, true, false]);
});

const report = fc.record({
  parts: fc.array(fc.nat(400), { minLength: 1, maxLength: 7 }),
  total: fc.nat(1500),
  printed: fc.integer({ min: 0, max: 1000 }),
  decimals: fc.constantFrom(0, 1, 2),
});
const figuresOf = ({
  parts,
  total,
  printed,
  decimals,
}: {
  parts: number[];
  total: number;
  printed: number;
  decimals: number;
}) => [
  figure('total', total),
  ...parts.map((number, at) => figure(`p${at}`, number, { partOf: 'total' })),
  figure('share', printed / 10 ** decimals, { decimals, ratio: { numerator: ['p0'], denominator: 'total' } }),
];

describe('of any figures', () => {
  test('each reading makes the parts add up, changes one figure, and there is one for every figure', () => {
    fc.assert(
      fc.property(report, (drawn) => {
        const figures = figuresOf(drawn);
        const [check] = totalChecks(figures);
        const sum = drawn.parts.reduce((all, each) => all + each, 0);
        expect(check?.excess).toBe(sum - drawn.total);
        expect(check?.readings.length).toBe(sum === drawn.total ? 0 : drawn.parts.length + 1);
        for (const { key, wouldBe, possible } of check?.readings ?? []) {
          const read = figures.map((each) => (each.key === key ? { ...each, number: wouldBe } : each));
          expect(totalChecks(read)[0]?.excess).toBe(0);
          expect(possible).toBe(wouldBe >= 0);
        }
        // The total is never given what only a part may be given, nor is anything printed changed.
        expect(figures).toEqual(figuresOf(drawn));
      }),
    );
  });

  test('selections are those that an oracle finds by adding one part after the other', () => {
    fc.assert(
      fc.property(report, (drawn) => {
        const { parts } = drawn;
        const ways = parts.reduce<number[]>((sums, part) => sums.concat(sums.map((sum) => sum + part)), [0]);
        const total = parts.length > 1 ? (parts[0] ?? 0) + (parts[1] ?? 0) : drawn.total;
        const [check] = totalChecks(figuresOf({ ...drawn, total }));
        const empty = total === 0 ? 1 : 0;
        expect(check?.selectionCount).toBe(ways.filter((sum) => sum === total).length - empty);
        for (const chosen of check?.selections ?? [])
          expect(chosen.reduce((sum, key) => sum + (parts[Number(key.slice(1))] ?? 0), 0)).toBe(total);
      }),
    );
  });

  test('a share agrees where it lies within half a unit of its last printed digit', () => {
    fc.assert(
      fc.property(report, (drawn) => {
        fc.pre(drawn.total > 0);
        const [part = 0] = drawn.parts;
        const [share] = ratioChecks(figuresOf(drawn));
        // In whole numbers: 100·part/total ∈ [printed − ½, printed + ½) units of 10^-decimals.
        const exact = 200 * part * 10 ** drawn.decimals;
        const agrees = exact >= (2 * drawn.printed - 1) * drawn.total && exact < (2 * drawn.printed + 1) * drawn.total;
        expect(share?.agrees).toBe(agrees);
      }),
    );
  });
});
