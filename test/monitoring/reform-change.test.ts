import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDate, parseCivilDate } from '../../src/calendar/civil-date.ts';
import { workingDaysBetween } from '../../src/calendar/working-calendar.ts';
import { changeBetween, type Side, verdictOf } from '../../src/monitoring/reform/change.ts';
import { declaredUnder, limitAtDesk, type ListedLimit, samePromises } from '../../src/monitoring/reform/declared.ts';
import { effectsOf } from '../../src/monitoring/reform/effect.ts';
import { equalAge, usualAge } from '../../src/monitoring/reform/equal-age.ts';
import { type Counted, figuresOf, NOTHING_COUNTED } from '../../src/monitoring/reform/figures.ts';
import { reportMinimumOn } from '../../src/monitoring/reform/report-minimum.ts';
import type { VersionRow } from '../../src/monitoring/reform/versions.queries.ts';
import { calendar } from '../desk/counter.ts';

const MINIMUM = 10;
const AGE = { days: 7, receivedBy: parseCivilDate('2026-11-01') };

const side = (counted: Partial<Counted>, declared: Side['declared'] = null, age: typeof AGE | null = AGE): Side => ({
  declared,
  declaredVisits: null,
  declaredDoors: null,
  observed: figuresOf({ ...NOTHING_COUNTED, ...counted }, { minimum: MINIMUM, age, days: [] }),
});
const days = (max: number | null, unit: ListedLimit['unit']) => ({ min: max, max, unit });

describe('a change', () => {
  test.each([
    ['both in working days', days(30, 'WORKING_DAY'), days(7, 'WORKING_DAY'), -23, false],
    ['a month became working days', days(1, 'MONTH'), days(20, 'WORKING_DAY'), null, true],
    ['calendar days became working days', days(30, 'CALENDAR_DAY'), days(30, 'WORKING_DAY'), null, true],
    ['days became within the day', days(5, 'WORKING_DAY'), days(null, 'SAME_DAY'), null, true],
    ['within the day stays', days(null, 'SAME_DAY'), days(null, 'SAME_DAY'), null, false],
    ['a number without a unit', days(30, null), days(7, 'WORKING_DAY'), null, false],
    ['nothing was declared before', null, days(7, 'WORKING_DAY'), null, false],
  ])('of the limit: %s', (_what, before, after, declaredMax, unitsDiffer) => {
    expect(changeBetween(side({}, before), side({}, after))).toMatchObject({ declaredMax, unitsDiffer });
  });

  test('is no share of nothing', () => {
    const [none, some] = [side({ n: 10, medianDays: 0 }), side({ n: 10, medianDays: 2 })];
    expect(changeBetween(none, some)).toMatchObject({ verdict: 'SLOWER', medianDays: 2, medianShare: null });
    expect(changeBetween(some, none)).toMatchObject({ verdict: 'FASTER', medianDays: -2, medianShare: -1 });
  });

  test('needs enough on both sides, each figure by its own number', () => {
    const enough = { n: 10, medianDays: 5, cameInPerson: 10, visits: 2, doors: 1, handledOnTime: 10, oldEnough: 10 };
    const few = { ...enough, n: 9, cameInPerson: 9, handledOnTime: 9, oldEnough: 9 };
    const none = { medianDays: null, visits: null, doors: null, onTimeRate: null, shareAtEqualAge: null };
    expect(changeBetween(side(few), side(enough))).toMatchObject({ verdict: 'TOO_FEW', ...none });
    expect(changeBetween(side(enough), side(few))).toMatchObject({ verdict: 'TOO_FEW', ...none });
    const zeros = { medianDays: 0, visits: 0, doors: 0, onTimeRate: 0, shareAtEqualAge: 0 };
    expect(changeBetween(side(enough), side(enough))).toMatchObject({ verdict: 'SAME', ...zeros });
  });

  test('of shares is taken at one age only', () => {
    const counted = { oldEnough: 10, doneWithin: 5 };
    const other = side({ ...counted, doneWithin: 10 }, null, { ...AGE, days: 8 });
    expect(changeBetween(side(counted), side({ ...counted, doneWithin: 10 })).shareAtEqualAge).toBe(0.5);
    expect(changeBetween(side(counted), other).shareAtEqualAge).toBeNull();
  });

  test('one way and back adds up to nothing', () => {
    const median = fc.option(fc.integer({ min: 0, max: 300 }));
    const opposite = { FASTER: 'SLOWER', SLOWER: 'FASTER', SAME: 'SAME', TOO_FEW: 'TOO_FEW' } as const;
    fc.assert(
      fc.property(median, median, (before, after) => {
        expect(verdictOf(after, before)).toBe(opposite[verdictOf(before, after)]);
      }),
    );
  });
});

describe('what is declared', () => {
  const limit = (more: Partial<ListedLimit>): ListedLimit => ({
    kind: 'STATUTORY',
    channel: null,
    caseName: null,
    min: null,
    max: 20,
    unit: 'WORKING_DAY',
    ...more,
  });

  test('is the limit at the desk and without a case, else the nearest to it', () => {
    const online = limit({ channel: 'ONLINE', max: 1 });
    const ofCase = limit({ caseName: 'Theo giai đoạn', max: 2 });
    const desk = limit({ channel: 'DIRECT', max: 3 });
    expect(limitAtDesk([online, ofCase, desk])?.max).toBe(3);
    expect(limitAtDesk([online, ofCase])?.max).toBe(2);
    expect(limitAtDesk([online])?.max).toBe(1);
    expect(limitAtDesk([])).toBeNull();
  });

  test('by the province goes before what the law says, and both are kept apart', () => {
    const overlay = { id: 'x', validFrom: '2026-01-01', validTo: null, decisionNumber: null };
    const promise = limit({ kind: 'COMMITTED', max: 12 });
    expect(declaredUnder([limit({})], { ...overlay, limits: [promise] })).toMatchObject({
      statutory: { max: 20 },
      promised: { max: 12 },
      kept: { max: 12 },
    });
    expect(declaredUnder([limit({})], { ...overlay, limits: [] })).toMatchObject({ promised: null, kept: { max: 20 } });
    expect(declaredUnder([], null)).toEqual({ statutory: null, promised: null, kept: null });
  });
});

describe('promises', () => {
  const promise = (channel: ListedLimit['channel'], max: number): ListedLimit => ({
    kind: 'COMMITTED',
    channel,
    caseName: null,
    min: max,
    max,
    unit: 'WORKING_DAY',
  });

  test('are the same in any order, and others where one channel is promised another time', () => {
    const both = [promise('DIRECT', 5), promise('ONLINE', 4)];
    expect(samePromises(both, both.toReversed())).toBe(true);
    expect(samePromises(both, [promise('DIRECT', 5), promise('ONLINE', 3)])).toBe(false);
    expect(samePromises(both, [promise('DIRECT', 5)])).toBe(false);
    expect(samePromises([], [])).toBe(true);
  });

  test('that begin after their version are a change from the law', () => {
    const version: VersionRow = {
      versionId: 'v',
      procedureId: 'p',
      number: 1,
      validFrom: '2026-01-01',
      follows: false,
      declaredVisits: null,
      declaredDoors: null,
      limits: [{ ...promise(null, 20), kind: 'STATUTORY' }],
      overlays: [
        { id: 'o', validFrom: '2026-03-01', validTo: null, decisionNumber: '7/QĐ', limits: [promise(null, 12)] },
      ],
    };
    const whole: Counted = { ...NOTHING_COUNTED, received: 10, n: 10, medianDays: 8 };
    const counted = { whole, byOverlay: new Map([['o', whole]]), days: [] };
    const [effect] = effectsOf([[version, counted]], { minimum: MINIMUM, age: null, countedFor: null });
    expect(effect?.segments).toMatchObject([
      { validFrom: null, promised: null, changedOn: null, observed: { received: 0 } },
      { validFrom: '2026-03-01', changedOn: '2026-03-01', change: { declaredMax: -8, verdict: 'TOO_FEW' } },
    ]);
  });
});

describe('an equal age', () => {
  test('is reached by exactly those whose last day is over', () => {
    const first = parseCivilDate('2024-06-01');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 60 }), (later, age) => {
        const today = addDays(first, later);
        const { receivedBy } = equalAge(calendar, new Date(`${today}T10:00:00+07:00`), age);
        const over = (day: CivilDate): number => workingDaysBetween(calendar, day, addDays(today, -1));
        expect(over(receivedBy)).toBeGreaterThanOrEqual(age);
        expect(over(addDays(receivedBy, 1))).toBeLessThan(age);
      }),
    );
  });

  test('is by itself the newest limit in working days', () => {
    expect(usualAge([days(30, 'WORKING_DAY'), days(7, 'WORKING_DAY'), days(1, 'MONTH'), null])).toBe(7);
    expect(usualAge([days(30, 'CALENDAR_DAY')])).toBeNull();
    expect(usualAge([days(5_000, 'WORKING_DAY')])).toBeNull();
  });
});

test('the minimum is the rule of the day, the province’s, and ten where none is kept', () => {
  const row = (n: number, from: string, to: string | null, agencyId: string | null = null) => ({
    kind: 'reportMinimum',
    agencyId,
    value: { n, from, to },
  });
  const rows = [row(5, '2020-01-01', '2025-12-31'), row(20, '2026-01-01', null), row(1, '2020-01-01', null, 'x')];
  const on = (day: string) => reportMinimumOn({ rowsOf: () => rows }, parseCivilDate(day));
  expect([on('2019-12-31'), on('2025-12-31'), on('2026-01-01')]).toEqual([10, 5, 20]);
});
