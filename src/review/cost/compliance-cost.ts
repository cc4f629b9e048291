import type { CostActivity, CostSheet } from '../recommendation/content.ts';

/** What a sheet comes to, in whole đồng. */
export interface ComplianceCost {
  /** What one subject spends, once. */
  readonly once: number;
  /** All subjects in a year. */
  readonly perYear: number;
}

/** Largest whole number that is exact, in đồng: nine thousand times what the whole country earns in a year. */
const MOST = Number.MAX_SAFE_INTEGER;

/**
 * What an activity costs once (TT 02/2017; domain 4): minutes × đồng an hour / 60 + what is spent besides. The time is
 * rounded to whole đồng once for each activity, halves up (*ours*), so that sums of printed numbers agree.
 */
export const activityCost = ({ minutes, dongPerHour, outOfPocket }: CostActivity): number =>
  Number((BigInt(minutes) * BigInt(dongPerHour) * 2n + 60n) / 120n) + outOfPocket;

/** What a sheet comes to; null where it is more than can be counted exactly. */
export function complianceCost({ activities, timesAYear, subjects }: CostSheet): ComplianceCost | null {
  const once = activities.reduce((sum, activity) => sum + activityCost(activity), 0);
  const perYear = BigInt(once) * BigInt(timesAYear) * BigInt(subjects);
  return Number.isSafeInteger(once) && perYear <= BigInt(MOST) ? { once, perYear: Number(perYear) } : null;
}

/** Before less after. */
export interface Saving {
  /** Đồng a year; negative where it costs more than before. */
  readonly perYear: number;
  /** Of what it cost before, in percent with two decimals; null where it cost nothing. */
  readonly percent: number | null;
}

/** What a change saves in a year; null where one of the sheets is not there. */
export function saving(before: CostSheet | null, after: CostSheet | null): Saving | null {
  const was = before && complianceCost(before);
  const is = after && complianceCost(after);
  if (was === null || is === null) return null;
  return { perYear: was.perYear - is.perYear, percent: percentSaved(was.perYear, is.perYear) };
}

/** With two decimals, halves away from zero, in whole numbers throughout; null where there was nothing to save. */
export function percentSaved(before: number, after: number): number | null {
  if (before === 0) return null;
  const doubled = (BigInt(before) - BigInt(after)) * 20_000n;
  const by = 2n * BigInt(before);
  const half = doubled < 0n ? -by / 2n : by / 2n;
  return Number((doubled + half) / by) / 100;
}

const grouped = (amount: number): string => amount.toLocaleString('vi-VN');

/** The sum in numbers: `(45′ × 40.000 đ/60′ + 12.000 đ) × 2 × 3.228 = …`, the same in every language. */
export function formulaOf(sheet: CostSheet): string {
  const parts = sheet.activities.map(
    ({ minutes, dongPerHour, outOfPocket }) =>
      `${grouped(minutes)}′ × ${grouped(dongPerHour)} đ/60′ + ${grouped(outOfPocket)} đ`,
  );
  const cost = complianceCost(sheet);
  const sum = cost === null ? '∞' : `${grouped(cost.perYear)} đ`;
  return `(${parts.join(' + ') || '0 đ'}) × ${grouped(sheet.timesAYear)} × ${grouped(sheet.subjects)} = ${sum}`;
}
