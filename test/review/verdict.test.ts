import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  after,
  type DecidedVerdict,
  RECOMMENDATION_LIFE,
  type RecommendationAct,
  type RecommendationState,
  reviewStatus,
} from '../../src/review/verdict.ts';

const STATES: readonly RecommendationState[] = ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED', 'ENACTED', 'DISCARDED'];
const ACTS: readonly RecommendationAct[] = ['change', 'submit', 'takeBack', 'discard', 'approve', 'return', 'enact'];

describe('life of a recommendation', () => {
  test('allows these acts and no others', () => {
    const allowed = STATES.flatMap((state) =>
      ACTS.flatMap((act) => {
        const next = after(state, act);
        return next === null ? [] : [`${state} ${act} ${next}`];
      }),
    );
    expect(allowed).toEqual([
      'DRAFT change DRAFT',
      'DRAFT submit SUBMITTED',
      'DRAFT discard DISCARDED',
      'SUBMITTED takeBack DRAFT',
      'SUBMITTED approve APPROVED',
      'SUBMITTED return RETURNED',
      'APPROVED enact ENACTED',
    ]);
    expect(Object.keys(RECOMMENDATION_LIFE)).toEqual(STATES);
  });
});

const recommendation = fc.record<DecidedVerdict>({
  id: fc.uuid(),
  subject: fc.constantFrom('PROCEDURE', 'FORM', 'REQUIREMENT'),
  state: fc.constantFrom(...STATES),
  verdict: fc.constantFrom('KEEP', 'AMEND', 'REPLACE', 'ABOLISH'),
  decidedAt: fc.option(fc.integer({ min: 0, max: 20 }).map((minute) => new Date(Date.UTC(2026, 0, 1, 0, minute)))),
});

describe('the verdict that a procedure bears', () => {
  test('is that of the latest approved or enacted recommendation on the whole of it', () => {
    fc.assert(
      fc.property(fc.array(recommendation, { maxLength: 12 }), (all) => {
        const counting = all.filter(
          ({ subject, state, decidedAt }) =>
            subject === 'PROCEDURE' && ['APPROVED', 'ENACTED'].includes(state) && decidedAt !== null,
        );
        const sorted = counting.toSorted((a, b) => Number(a.decidedAt) - Number(b.decidedAt) || (a.id < b.id ? -1 : 1));
        expect(reviewStatus(all)).toBe(sorted.at(-1)?.verdict ?? null);
      }),
    );
  });

  test('does not depend on the order in which decisions are looked at', () => {
    fc.assert(
      fc.property(fc.array(recommendation, { maxLength: 12 }), (all) => {
        expect(reviewStatus(all.toReversed())).toBe(reviewStatus(all));
      }),
    );
  });
});
