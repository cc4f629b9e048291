import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryOver, promiseFaults, type TermsValidity, termsOn } from '../../src/registry/local-terms.ts';
import type { TimeLimitContent } from '../../src/registry/version-content.ts';

const limit = (change: Partial<TimeLimitContent>): TimeLimitContent => ({
  kind: 'STATUTORY',
  channel: null,
  caseName: null,
  min: 10,
  max: 10,
  unit: 'WORKING_DAY',
  note: null,
  ...change,
});
const promise = (change: Partial<TimeLimitContent>): TimeLimitContent => limit({ kind: 'COMMITTED', ...change });

const codes = (promised: TimeLimitContent[], statutory: TimeLimitContent[], cases: string[] = []) =>
  promiseFaults(promised, statutory, cases).map(({ code, limit: at }) => `${code} ${at}`);

describe('a promise', () => {
  test.each<[string, TimeLimitContent[], TimeLimitContent[], string[]]>([
    ['as long as the law is none too long', [promise({ max: 10 })], [limit({})], []],
    ['longer in the same unit is refused', [promise({ max: 11 })], [limit({})], ['PROMISE_LONGER_THAN_LAW 0']],
    ['in another unit is not compared', [promise({ max: 20 })], [limit({ unit: 'CALENDAR_DAY' })], []],
    [
      'in days is longer than within the day',
      [promise({ max: 1 })],
      [limit({ unit: 'SAME_DAY', max: null })],
      ['PROMISE_LONGER_THAN_LAW 0'],
    ],
    ['in hours may be within the day', [promise({ max: 4, unit: 'WORKING_HOUR' })], [limit({ unit: 'SAME_DAY' })], []],
    ['of within the day needs no number', [promise({ unit: 'SAME_DAY', max: null, min: null })], [limit({})], []],
    [
      'for every channel meets the law of each',
      [promise({ max: 10 })],
      [limit({ channel: 'ONLINE', max: 5 })],
      ['PROMISE_LONGER_THAN_LAW 0'],
    ],
    [
      'for one channel does not meet the law of another',
      [promise({ channel: 'DIRECT' })],
      [limit({ channel: 'ONLINE', max: 5 })],
      [],
    ],
    ['without a unit is none', [promise({ unit: null })], [limit({})], ['PROMISE_WITHOUT_TIME 0']],
    ['without a number is none', [promise({ max: null, min: null })], [limit({})], ['PROMISE_WITHOUT_TIME 0']],
    ['is made once a channel and case', [promise({}), promise({ max: 5 })], [limit({})], ['PROMISE_TWICE 1']],
    ['is made for cases that there are', [promise({ caseName: 'A' })], [limit({})], ['PROMISE_FOR_UNKNOWN_CASE 0']],
    ['where the law names no limit may be any', [promise({ max: 99 })], [], []],
    ['is not measured against other promises', [promise({ max: 12 })], [promise({ max: 5 }), limit({ max: 12 })], []],
  ])('%s', (_name, promised, statutory, expected) => {
    expect(codes(promised, statutory)).toEqual(expected);
  });
});

const day = fc.integer({ min: 0, max: 60 }).map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));

/** Overlays of one version: one after another, the last one open or not. */
const overlays = fc
  .record({ days: fc.uniqueArray(day, { minLength: 2, maxLength: 7 }), open: fc.boolean() })
  .map(({ days, open }): TermsValidity[] => {
    const sorted = days.toSorted();
    const last = sorted.length - 1;
    return sorted.flatMap((validFrom, at): TermsValidity[] => {
      if (at === last) return open ? [{ validFrom, validTo: null }] : [];
      return [{ validFrom, validTo: sorted[at + 1]! }];
    });
  });

describe('overlays when the next version takes effect', () => {
  test('the same one holds on every day, before under the old version and from then on under the new one', () => {
    fc.assert(
      fc.property(overlays, day, day, (terms, effectiveOn, on) => {
        const carried = carryOver(terms, effectiveOn);
        const old = terms.map((each) => {
          const closesOn = carried.find((one) => one.terms === each)?.closesOn ?? null;
          return closesOn === null ? each : { ...each, validTo: closesOn };
        });
        const before = termsOn(terms, on);
        if (on < effectiveOn) {
          expect(termsOn(old, on)?.validFrom ?? null).toBe(before?.validFrom ?? null);
          expect(termsOn(carried, on)).toBeNull();
        } else {
          expect(termsOn(carried, on)?.terms ?? null).toBe(before);
        }
      }),
    );
  });
});
