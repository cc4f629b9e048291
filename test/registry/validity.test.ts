import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  inForceOn,
  isInForce,
  newestDecided,
  planEnd,
  planPublication,
  type Validity,
  VERSION_LIFE,
} from '../../src/registry/validity.ts';

const day = fc
  .integer({ min: 0, max: 400 })
  .map((at) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10));

const draft = (number: number): Validity => ({ number, state: 'DRAFT', validFrom: null, validTo: null });

/** The history that publications on these days leave behind. */
const historyOf = (days: readonly string[]): Validity[] => {
  const versions: Validity[] = [];
  for (const effectiveOn of days) {
    const next = draft(versions.length + 1);
    const { closes, closesOn } = planPublication(versions, next, effectiveOn);
    const at = closes === null ? -1 : versions.indexOf(closes);
    if (closes !== null) versions[at] = { ...closes, state: 'SUPERSEDED', validTo: closesOn };
    versions.push({ ...next, state: 'PUBLISHED', validFrom: effectiveOn });
  }
  return versions;
};

describe('publications one after another', () => {
  test('leave neither a gap nor an overlap: from the first day on, one version is in force', () => {
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 8 }), day, (some, on) => {
        const days = some.toSorted();
        const versions = historyOf(days);
        const inForce = versions.filter((version) => isInForce(version, on));
        expect(inForce).toHaveLength(on < days[0]! ? 0 : 1);
        expect(inForceOn(versions, on)).toBe(inForce[0] ?? null);
        expect(inForce[0]?.validFrom ?? null).toBe(days.findLast((each) => each <= on) ?? null);
      }),
    );
  });

  test('go forward only', () => {
    fc.assert(
      fc.property(day, day, (first, second) => {
        const versions = historyOf([first]);
        const publish = () => planPublication(versions, draft(2), second);
        if (second > first) expect(publish().closes).toBe(versions[0]);
        else expect(publish).toThrow(expect.objectContaining({ code: 'EFFECTIVE_NOT_AFTER_PREDECESSOR' }));
      }),
    );
  });
});

describe('an end', () => {
  const [open] = historyOf(['2026-01-01']);
  const ended: Validity = { ...open!, state: 'ENDED', validTo: '2026-06-01' };

  test('closes the newest decided version, once, and after it has begun', () => {
    expect(planEnd([open!, draft(2)], '2026-06-01')).toBe(open);
    expect(() => planEnd([open!], '2026-01-01')).toThrow(expect.objectContaining({ code: 'END_NOT_AFTER_START' }));
    expect(() => planEnd([ended], '2026-07-01')).toThrow(expect.objectContaining({ code: 'PROCEDURE_ENDED' }));
    expect(() => planEnd([draft(1)], '2026-07-01')).toThrow(expect.objectContaining({ code: 'NOTHING_PUBLISHED' }));
  });

  test('is final: nothing is published after it', () => {
    expect(() => planPublication([ended], draft(2), '2026-09-01')).toThrow(
      expect.objectContaining({ code: 'PROCEDURE_ENDED' }),
    );
  });

  test('the last day in force is the day before', () => {
    expect(isInForce(ended, '2026-05-31')).toBe(true);
    expect(isInForce(ended, '2026-06-01')).toBe(false);
  });
});

test('only a draft is published; what is closed stays closed', () => {
  const [open] = historyOf(['2026-01-01']);
  expect(() => planPublication([open!], open!, '2026-02-01')).toThrow(
    expect.objectContaining({ code: 'VERSION_NOT_A_DRAFT' }),
  );
  expect(VERSION_LIFE).toEqual({
    DRAFT: { publish: 'PUBLISHED' },
    PUBLISHED: { supersede: 'SUPERSEDED', end: 'ENDED' },
    SUPERSEDED: {},
    ENDED: {},
  });
  expect(newestDecided([draft(1)])).toBeNull();
});
