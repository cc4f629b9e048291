import fc from 'fast-check';
import type { TimeLimit } from '../../src/sla/time-limit.ts';
import type { Script, ScriptAct } from './oracle/clock.ts';
import { DATES, place } from './oracle/days.ts';

/** Days about which calendars go wrong: year ends, Tết, make-up Saturdays, swaps, month ends, leap days, changes of regime. */
const EDGES = [
  '2007-06-22',
  '2010-10-13',
  '2010-10-14',
  '2012-01-20',
  '2012-02-03',
  '2012-12-31',
  '2013-02-08',
  '2013-02-22',
  '2013-04-26',
  '2013-12-31',
  '2016-02-29',
  '2017-12-29',
  '2018-02-12',
  '2018-06-20',
  '2018-06-21',
  '2018-12-28',
  '2019-01-04',
  '2019-05-03',
  '2019-08-30',
  '2019-12-31',
  '2020-01-22',
  '2022-04-29',
  '2023-04-28',
  '2024-01-31',
  '2024-04-26',
  '2024-05-03',
  '2025-04-24',
  '2025-06-30',
  '2025-07-01',
  '2026-01-09',
  '2026-02-13',
  '2026-08-20',
  '2026-11-20',
  '2026-12-28',
  '2027-01-29',
  '2028-02-28',
  '2029-12-31',
  '2030-01-30',
].map(place);

const FIRST = place('2007-06-22');
const LAST = place('2033-12-31');

const MINUTES = [0, 449, 450, 600, 690, 691, 720, 809, 810, 811, 899, 900, 901, 960, 1019, 1020, 1021, 1320, 1439];

const day = fc.oneof(
  { arbitrary: fc.integer({ min: FIRST, max: LAST }), weight: 2 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -6, max: 4 }))
      .map(([edge, by]) => Math.max(edge + by, FIRST)),
    weight: 3,
  },
);
const minute = fc.oneof(fc.constantFrom(...MINUTES), fc.integer({ min: 0, max: 1439 }));

const limit: fc.Arbitrary<TimeLimit> = fc.oneof(
  {
    arbitrary: fc.record({ amount: fc.integer({ min: 0, max: 45 }), unit: fc.constant('WORKING_DAY' as const) }),
    weight: 5,
  },
  {
    arbitrary: fc.record({ amount: fc.integer({ min: 0, max: 90 }), unit: fc.constant('CALENDAR_DAY' as const) }),
    weight: 2,
  },
  { arbitrary: fc.record({ amount: fc.integer({ min: 0, max: 6 }), unit: fc.constant('MONTH' as const) }), weight: 2 },
  {
    arbitrary: fc.record({ amount: fc.integer({ min: 0, max: 24 }), unit: fc.constant('WORKING_HOUR' as const) }),
    weight: 2,
  },
  { arbitrary: fc.constant({ amount: 1, unit: 'SAME_DAY' as const }), weight: 2 },
);
const maybeLimit = fc.option(limit, { freq: 6 });

/** Minutes from one act to the next; a few run backwards. */
const gap = fc.oneof(
  { arbitrary: fc.constant(0), weight: 1 },
  { arbitrary: fc.integer({ min: 1, max: 600 }), weight: 3 },
  { arbitrary: fc.constantFrom(1440, 2880, 4320), weight: 2 },
  { arbitrary: fc.integer({ min: 600, max: 6000 }), weight: 6 },
  { arbitrary: fc.integer({ min: 6000, max: 40_000 }), weight: 3 },
  { arbitrary: fc.integer({ min: -5000, max: -1 }), weight: 1 },
);

/** Acts that belong together come together, so that most histories are ones that an office could have. */
const PAIRS = [
  ['DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED'],
  ['PAYMENT_REQUESTED', 'PAYMENT_MADE'],
  ['STOPPED', 'RESUMED'],
  ['OPINION_REQUESTED', 'OPINION_GIVEN'],
  ['SITE_VISIT_STARTED', 'SITE_VISIT_ENDED'],
  ['TASK_OPENED', 'TASK_DONE'],
] as const;
/** Longer turns that seldom come about by chance. */
const RUNS = [
  ['RESOLVED', 'RECALLED', 'RESOLVED'],
  ['RESOLVED', 'RETURNED', 'RECALLED'],
  ['DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED', 'DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED', 'DOCUMENTS_REQUESTED'],
  ['PAYMENT_REQUESTED', 'PAYMENT_MADE', 'STOPPED', 'RESUMED'],
  ['DOCUMENTS_REQUESTED', 'STOPPED', 'DOCUMENTS_SUPPLIED', 'RESUMED'],
  ['LIMIT_EXTENDED', 'LIMIT_EXTENDED'],
] as const;
const SINGLES = [
  'STARTED',
  'HANDED_OVER',
  'LIMIT_EXTENDED',
  'APOLOGISED',
  'CALENDAR_CHANGED',
  'RESOLVED',
  'RECALLED',
] as const;
const ENDS = ['RETURNED', 'WITHDRAWN', 'CLOSED', 'RECEIVED', 'REJECTED'] as const;

const kinds = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PAIRS, PAIRS[0], PAIRS[2]), weight: 6 },
      { arbitrary: fc.constantFrom(...PAIRS.flat()).map((kind) => [kind]), weight: 2 },
      { arbitrary: fc.constantFrom(...SINGLES).map((kind) => [kind]), weight: 4 },
      { arbitrary: fc.constantFrom(...RUNS).map((run) => [...run]), weight: 2 },
      { arbitrary: fc.constantFrom(...ENDS).map((kind) => [kind]), weight: 1 },
    ),
    { maxLength: 5 },
  )
  .map((groups) => groups.flat());

const details = fc.record({
  gap,
  limit: maybeLimit,
  task: fc.constantFrom('a', 'b'),
  agency: fc.boolean(),
  amount: fc.integer({ min: 1, max: 12 }),
  newIn: fc.integer({ min: 0, max: 40 }),
  calendar: fc.integer({ min: 0, max: 2 }),
});

/** A random history in civil time, with the moment at which somebody looks at it. */
export interface RandomHistory {
  readonly script: Script;
  readonly seconds: number;
  readonly lookedAt: { readonly day: number; readonly minute: number };
}

export const randomHistory: fc.Arbitrary<RandomHistory> = fc
  .record({
    day,
    minute,
    seconds: fc.integer({ min: 0, max: 59 }),
    statutory: maybeLimit,
    committed: fc.option(limit, { freq: 2 }),
    agency: fc.boolean(),
    override: fc.constantFrom('NONE', 'NONE', 'TWO_NOTICES', 'OPINION_STOPS', 'NEW_LIMIT', 'PAPERS_SUSPEND'),
    extensionCap: fc.option(fc.integer({ min: 3, max: 20 })),
    kinds,
    details: fc.array(details, { minLength: 25, maxLength: 25 }),
    lookAfter: fc.integer({ min: 0, max: 60_000 }),
  })
  .map(({ kinds, details, day, minute, seconds, lookAfter, ...rest }) => {
    const start = day * 1440 + minute;
    let at = start;
    const acts: ScriptAct[] = [];
    for (const [index, kind] of kinds.entries()) {
      const detail = details[index]!;
      // Never before the receipt's own day table: the oracle's table begins in 2000.
      at = Math.max(at + detail.gap, start - 20_000);
      const newDate = DATES[Math.floor(at / 1440) + detail.newIn]!;
      acts.push({ ...detail, kind, date: DATES[Math.floor(at / 1440)]!, minute: at % 1440, newDate });
    }
    const last = Math.max(start, at) + lookAfter;
    return {
      script: { ...rest, received: { date: DATES[day]!, minute }, acts },
      seconds,
      lookedAt: { day: Math.floor(last / 1440), minute: last % 1440 },
    };
  });
