import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairByIdentity } from '../../src/registry/identity-pairs.ts';
import { compareContents } from '../../src/registry/version-comparison.ts';
import { EMPTY_CONTENT, type VersionContent } from '../../src/registry/version-content.ts';
import { COMPLETE } from './registry-office.ts';

const changes = (change: Partial<VersionContent>, base: VersionContent = COMPLETE) =>
  compareContents(base, { ...base, ...change }, 'vi');

const limit = COMPLETE.timeLimits[0]!;
const [form, drawing] = [COMPLETE.components[0]!, COMPLETE.components[1]!];

describe('what changed', () => {
  test('nothing between equal contents, however their lists are ordered', () => {
    expect(compareContents(COMPLETE, structuredClone(COMPLETE), 'vi')).toEqual([]);
    expect(changes({ components: COMPLETE.components.toReversed(), channels: COMPLETE.channels.toReversed() })).toEqual(
      [],
    );
  });

  test.each<[string, Partial<VersionContent>, object[]]>([
    [
      'a limit, as a person reads it',
      { timeLimits: [{ ...limit, min: 5, max: 7 }] },
      [
        {
          part: 'TIME_LIMITS',
          kind: 'CHANGED',
          place: 'timeLimits.mọi trường hợp',
          before: '20 ngày làm việc',
          after: '5–7 ngày làm việc',
        },
      ],
    ],
    [
      'a limit of its own for a channel',
      { timeLimits: [limit, { ...limit, channel: 'ONLINE', min: 15, max: 15 }] },
      [{ part: 'TIME_LIMITS', kind: 'ADDED', place: 'timeLimits.Trực tuyến', before: null, after: '15 ngày làm việc' }],
    ],
    [
      'the number of copies of a paper that also moved',
      { components: [{ ...drawing, copies: 3 }, form] },
      [
        {
          part: 'COMPONENTS',
          kind: 'CHANGED',
          place: 'components.Nhà ở riêng lẻ · Bản vẽ thiết kế.copies',
          before: '2 bản chính',
          after: '2 bản chính, 3 bản sao',
        },
      ],
    ],
    [
      'a paper no longer asked for',
      { components: [form] },
      [
        {
          part: 'COMPONENTS',
          kind: 'REMOVED',
          place: 'components.Nhà ở riêng lẻ · Bản vẽ thiết kế',
          before: 'Nhà ở riêng lẻ · Bản vẽ thiết kế',
          after: null,
        },
      ],
    ],
    [
      'a fee that is no longer taken',
      { fees: [{ channel: null, caseName: null, amount: 0, note: null, flag: null }] },
      [{ part: 'FEES', kind: 'CHANGED', place: 'fees.mọi trường hợp', before: '75.000 đồng', after: 'miễn phí' }],
    ],
    [
      'visits and doors',
      { declaredVisits: 1, declaredDoors: null },
      [
        { part: 'VISITS', kind: 'CHANGED', place: 'declaredVisits', before: '2', after: '1' },
        { part: 'VISITS', kind: 'REMOVED', place: 'declaredDoors', before: '1', after: null },
      ],
    ],
    [
      'name, steps and legal basis',
      { title: 'Khác', steps: null, legalDocuments: [] },
      [
        { part: 'TITLE', kind: 'CHANGED', place: 'title', before: COMPLETE.title, after: 'Khác' },
        { part: 'STEPS', kind: 'REMOVED', place: 'steps', before: COMPLETE.steps, after: null },
        {
          part: 'LEGAL_DOCUMENTS',
          kind: 'REMOVED',
          place: 'legalDocuments.50/2014/QH13',
          before: 'Luật Xây dựng',
          after: null,
        },
      ],
    ],
  ])('%s', (_name, change, expected) => {
    expect(changes(change)).toEqual(expected);
  });

  test('fees that share channel and case are told apart by what they say', () => {
    const fee = { channel: null, caseName: null, note: null, flag: null };
    const before = {
      ...COMPLETE,
      fees: [
        { ...fee, amount: 1 },
        { ...fee, amount: 2 },
      ],
    };
    expect(
      changes(
        {
          fees: [
            { ...fee, amount: 2 },
            { ...fee, amount: 3 },
          ],
        },
        before,
      ),
    ).toEqual([{ part: 'FEES', kind: 'CHANGED', place: 'fees.mọi trường hợp', before: '1 đồng', after: '3 đồng' }]);
  });

  test('in English too', () => {
    const [change] = compareContents(COMPLETE, { ...COMPLETE, timeLimits: [{ ...limit, unit: 'SAME_DAY' }] }, 'en');
    expect(change).toMatchObject({
      place: 'timeLimits.every case',
      before: '20 working days',
      after: 'within the day',
    });
  });

  test('from nothing to something is all added, and back all removed', () => {
    const kinds = (from: VersionContent, to: VersionContent) =>
      new Set(compareContents(from, to, 'vi').map(({ kind }) => kind));
    expect(kinds(EMPTY_CONTENT, COMPLETE)).toEqual(new Set(['ADDED']));
    expect(kinds(COMPLETE, EMPTY_CONTENT)).toEqual(new Set(['REMOVED']));
  });
});

describe('pairing by identity', () => {
  const item = fc.record({ id: fc.constantFrom('a', 'b', 'c'), says: fc.constantFrom('1', '2', '3') });

  test('uses every item once, pairs what it can and never two that are different things', () => {
    fc.assert(
      fc.property(fc.array(item), fc.array(item), (from, to) => {
        const pairs = pairByIdentity(
          from,
          to,
          ({ id }) => id,
          ({ says }) => says,
        );
        expect(pairs.flatMap(([old]) => (old === null ? [] : [old])).toSorted(byText)).toEqual(from.toSorted(byText));
        expect(pairs.flatMap(([, now]) => (now === null ? [] : [now]))).toEqual(to);
        for (const [old, now] of pairs) if (old !== null && now !== null) expect(old.id).toBe(now.id);
        for (const id of ['a', 'b', 'c']) {
          const count = (list: readonly { id: string }[]) => list.filter((each) => each.id === id).length;
          const paired = pairs.filter(([old, now]) => old?.id === id && now !== null).length;
          expect(paired).toBe(Math.min(count(from), count(to)));
        }
      }),
    );
  });

  const byText = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
});
