import type { Channel, TimeLimitContent, TimeUnit } from './version-content.ts';

/** A step inside the administration, with its own share of the time. */
export interface LocalStep {
  readonly name: string;
  readonly agencyCode: string | null;
  readonly amount: number | null;
  readonly unit: TimeUnit | null;
  /** Whether it runs beside the step before it; otherwise it waits for all that come before. */
  readonly sideBySide: boolean;
  /** Whether its agency leads (chủ trì); one step at most. */
  readonly lead: boolean;
}

/** Most of a step's time, in any unit. *Ours*. */
export const LONGEST_STEP = 365;

/** What is wrong with the steps. `step` is its place in the list. */
export interface StepFault {
  readonly code: 'STEP_LEADS_TWICE' | 'STEP_BESIDE_NOTHING' | 'STEP_LIMIT_NOT_VALID';
  readonly step: number;
}

/** Faults of a plan: two leads, a first step beside nothing, a time without number or unit. */
export function stepFaults(steps: readonly LocalStep[]): readonly StepFault[] {
  const lead = steps.findIndex((step) => step.lead);
  return steps.flatMap((step, at) => {
    const faults: StepFault[] = [];
    if (step.lead && at !== lead) faults.push({ code: 'STEP_LEADS_TWICE', step: at });
    if (step.sideBySide && at === 0) faults.push({ code: 'STEP_BESIDE_NOTHING', step: at });
    if (!isTime(step)) faults.push({ code: 'STEP_LIMIT_NOT_VALID', step: at });
    return faults;
  });
}

function isTime({ amount, unit }: LocalStep): boolean {
  if (unit === null || unit === 'SAME_DAY') return amount === null;
  return amount !== null && Number.isInteger(amount) && amount >= 1 && amount <= LONGEST_STEP;
}

/** What is wrong with a promised limit. `limit` is its place in the list. */
export interface PromiseFault {
  readonly code: 'PROMISE_WITHOUT_TIME' | 'PROMISE_LONGER_THAN_LAW' | 'PROMISE_TWICE' | 'PROMISE_FOR_UNKNOWN_CASE';
  readonly limit: number;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Whether two limits can hold for one application: null stands for every channel and every case. */
const meet = (
  a: { channel: Channel | null; caseName: string | null },
  b: { channel: Channel | null; caseName: string | null },
): boolean =>
  (a.channel === null || b.channel === null || a.channel === b.channel) &&
  (a.caseName === null || b.caseName === null || a.caseName === b.caseName);

/**
 * Whether the promise is longer than the law for sure. Limits in different units depend on the calendar and are not
 * compared, but for one: any limit in days or months is longer than "within the day".
 */
const isLonger = (promised: TimeLimitContent, statutory: TimeLimitContent): boolean => {
  if (promised.unit === null || statutory.unit === null) return false;
  if (promised.unit === statutory.unit) {
    return promised.max !== null && statutory.max !== null && promised.max > statutory.max;
  }
  return statutory.unit === 'SAME_DAY' && promised.unit !== 'WORKING_HOUR' && (promised.max ?? 1) > 0;
};

/**
 * Faults of the province's promised limits against the statutory ones of a version: a promise names a number and a
 * unit, at most one a channel and case, only for cases that there are, and none is longer than the law allows where
 * both are counted in the same unit (domain 1, TimeLimit: committed where the province promised less; the comparison
 * across units is *ours*).
 */
export function promiseFaults(
  promised: readonly TimeLimitContent[],
  statutory: readonly TimeLimitContent[],
  cases: readonly string[],
): readonly PromiseFault[] {
  const faults: PromiseFault[] = [];
  const seen = new Set<string>();
  for (const [limit, promise] of promised.entries()) {
    if (promise.unit === null || (promise.max === null && promise.unit !== 'SAME_DAY')) {
      faults.push({ code: 'PROMISE_WITHOUT_TIME', limit, params: {} });
    }
    const key = JSON.stringify([promise.channel, promise.caseName]);
    if (seen.has(key)) faults.push({ code: 'PROMISE_TWICE', limit, params: {} });
    seen.add(key);
    if (promise.caseName !== null && !cases.includes(promise.caseName)) {
      faults.push({ code: 'PROMISE_FOR_UNKNOWN_CASE', limit, params: { case: promise.caseName } });
    }
    const law = statutory.find(
      (other) => other.kind === 'STATUTORY' && meet(promise, other) && isLonger(promise, other),
    );
    if (law !== undefined) {
      faults.push({
        code: 'PROMISE_LONGER_THAN_LAW',
        limit,
        params: { promised: promise.max ?? 0, statutory: law.max ?? 0 },
      });
    }
  }
  return faults;
}

/** When an overlay holds: civil dates, [validFrom, validTo). */
export interface TermsValidity {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The overlay in force on a civil day; the database holds that there is never a second for one version. */
export const termsOn = <T extends TermsValidity>(terms: readonly T[], on: string): T | null =>
  terms.find((each) => each.validFrom <= on && (each.validTo === null || on < each.validTo)) ?? null;

/** What becomes of one overlay of the closed version when the next one takes effect. */
export interface CarriedTerms<T> {
  readonly terms: T;
  /** New end on the closed version; null where it stays as it is. */
  readonly closesOn: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * Overlays that go on under the next version: those that reach its first day or start later. The one that runs on
 * that day is cut there and begins anew; later ones keep their days. Those that ended before stay history.
 */
export const carryOver = <T extends TermsValidity>(
  terms: readonly T[],
  effectiveOn: string,
): readonly CarriedTerms<T>[] =>
  terms
    .filter((each) => each.validTo === null || each.validTo > effectiveOn)
    .map((each) => {
      const running = each.validFrom < effectiveOn;
      return {
        terms: each,
        closesOn: running ? effectiveOn : null,
        validFrom: running ? effectiveOn : each.validFrom,
        validTo: each.validTo,
      };
    });
