import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  activityCost,
  complianceCost,
  formulaOf,
  percentSaved,
  saving,
} from '../../src/review/cost/compliance-cost.ts';
import type { CostActivity, CostSheet } from '../../src/review/recommendation/content.ts';

const activity = (minutes: number, dongPerHour: number, outOfPocket: number): CostActivity => ({
  kind: 'PREPARE',
  what: null,
  minutes,
  dongPerHour,
  outOfPocket,
});
const sheet = (outOfPocket: number): CostSheet => ({
  activities: [activity(0, 0, outOfPocket)],
  timesAYear: 1,
  subjects: 3228,
});

describe('compliance cost', () => {
  test('1,024,000 → 231,000 đ is 77.44 %; for 3,228 subjects it saves 2,559,804,000 đ a year (domain 4)', () => {
    expect(saving(sheet(1_024_000), sheet(231_000))).toEqual({ perYear: 2_559_804_000, percent: 77.44 });
  });

  test('time is rounded to whole đồng once for each activity, halves up', () => {
    expect(activityCost(activity(90, 30_000, 5_000))).toBe(50_000);
    expect(activityCost(activity(1, 30, 0))).toBe(1); // 0.5
    expect(activityCost(activity(1, 29, 0))).toBe(0); // 0.483…
    expect(activityCost(activity(7, 31_111, 3))).toBe(3_633); // 3,629.6… + 3
  });

  test('says its sum in numbers', () => {
    const one: CostSheet = { activities: [activity(45, 40_000, 12_000)], timesAYear: 2, subjects: 3228 };
    expect(formulaOf(one)).toBe('(45′ × 40.000 đ/60′ + 12.000 đ) × 2 × 3.228 = 271.152.000 đ');
  });

  test('is whole đồng, grows with everything that it is made of, and is null beyond what can be counted exactly', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, amount), { maxLength: 5 }),
        amount,
        amount,
        (parts, times, subjects) => {
          const activities = parts.map(([minutes, rate, spent]) => activity(minutes, rate, spent));
          const exact = activities.reduce(
            (sum, { minutes, dongPerHour, outOfPocket }) =>
              sum + (BigInt(minutes) * BigInt(dongPerHour) + 30n) / 60n + BigInt(outOfPocket),
            0n,
          );
          const cost = complianceCost({ activities, timesAYear: times, subjects });
          const year = exact * BigInt(times) * BigInt(subjects);
          expect(cost).toEqual(
            year > BigInt(Number.MAX_SAFE_INTEGER) ? null : { once: Number(exact), perYear: Number(year) },
          );
        },
      ),
    );
  });

  test('a share of nothing is null, and a rise is negative', () => {
    expect(percentSaved(0, 5)).toBeNull();
    expect(percentSaved(300, 400)).toBe(-33.33);
    expect(percentSaved(20_000, 19_999)).toBe(0.01); // 0.005 %
  });
});
