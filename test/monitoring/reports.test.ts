import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CivilDate, parseCivilDate } from '../../src/calendar/civil-date.ts';
import type { Role, Viewer } from '../../src/identity/viewer.ts';
import { namedUuid } from '../../src/ids.ts';
import {
  type ProcessingTime,
  type ProcessingTimeGroup,
  processingTimes,
} from '../../src/monitoring/processing-times.queries.ts';
import { reformEffect } from '../../src/monitoring/reform-effect.queries.ts';
import { demoIds } from '../../src/seeding/demo-ids.ts';
import { type TrafficDatabase, trafficDatabase } from '../seeding/traffic-database.ts';
import { comings, type Counted, fateAt, mean, readCases, receivedOn, tally } from './recount.ts';

const NOW = new Date('2026-11-20T16:30:00+07:00');
const EVER = { from: parseCivilDate('2024-01-01'), to: parseCivilDate('2026-12-31') };
const GROUPS: readonly ProcessingTimeGroup[] = ['AGENCY', 'FIELD', 'PROCEDURE', 'MONTH'];

let traffic: TrafficDatabase;
let cases: Counted[];
let parents: Map<string, string | null>;

beforeAll(async () => {
  traffic = await trafficDatabase();
  await traffic.load(4_000);
  cases = await readCases(traffic.db);
  const { rows } = await traffic.db.query<{ id: string; parent: string | null }>(
    'select id, parent_id as parent from agency',
  );
  parents = new Map(rows.map(({ id, parent }) => [id, parent]));
});
afterAll(() => traffic.close());

const reader = (agency: string, ...roles: Role[]): Viewer => ({
  accountId: namedUuid('reader'),
  username: 'reader',
  name: 'Người đọc',
  roles,
  agencyId: demoIds.agency(agency),
});
const PROVINCE = reader('uy-ban-tinh', 'MANAGER');

interface Asked {
  readonly viewer?: Viewer | null;
  readonly now?: Date;
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

const times = (groupBy: ProcessingTimeGroup, { viewer = PROVINCE, now = NOW, ...period }: Asked = {}) =>
  processingTimes({ db: traffic.db, viewer, now }, { ...EVER, ...period, groupBy });

/** Whether an agency is another one or stands under it. */
function standsUnder(agency: string, top: string): boolean {
  for (let at: string | null = agency; at !== null; at = parents.get(at) ?? null) if (at === top) return true;
  return false;
}

const KEYS: Readonly<Record<ProcessingTimeGroup, (each: Counted) => string>> = {
  AGENCY: ({ decides }) => decides,
  FIELD: ({ field }) => field,
  PROCEDURE: ({ procedure }) => procedure,
  MONTH: (each) => receivedOn(each).slice(0, 7),
};

function expected(groupBy: ProcessingTimeGroup, { viewer = PROVINCE, now = NOW, ...period }: Asked = {}) {
  const { from, to } = { ...EVER, ...period };
  const seen = cases.filter(
    (each) => standsUnder(each.decides, viewer?.agencyId ?? '') && receivedOn(each) >= from && receivedOn(each) <= to,
  );
  const groups = Map.groupBy(seen, KEYS[groupBy]);
  return new Map([...groups].map(([key, ofKey]) => [key, tally(ofKey, now)]));
}

const answered = (rows: readonly ProcessingTime[]) =>
  new Map(rows.map(({ key, label: _, ...counts }) => [key, counts]));

describe('processing times', () => {
  test.each(GROUPS)('by %s are what a recount by hand gives', async (groupBy) => {
    const rows = await times(groupBy);
    expect(rows.length).toBeGreaterThan(10);
    expect(answered(rows)).toEqual(expected(groupBy));
    expect(rows.every(({ label }) => label !== '')).toBe(true);
  });

  test('the groups add up to the cases, whichever way they are cut', async () => {
    const ended = cases.filter((each) => fateAt(each, NOW) === 'ENDED').length;
    const unlimited = cases.filter((each) => fateAt(each, NOW) === 'NO_LIMIT').length;
    expect(ended).toBeGreaterThan(0);
    for (const groupBy of GROUPS) {
      const rows = await times(groupBy);
      const sum = (pick: (row: ProcessingTime) => number): number => rows.reduce((all, row) => all + pick(row), 0);
      expect(sum(({ received }) => received)).toBe(4_000);
      const placed = sum(
        (row) => row.handledEarly + row.handledOnTime + row.handledLate + row.openWithin + row.openOverdue,
      );
      expect(sum((row) => row.closed)).toBe(ended);
      expect(sum((row) => row.handledWithoutLimit)).toBe(unlimited);
      expect(placed + sum((row) => row.endedLate)).toBe(4_000 - ended - unlimited);
      // Also in every group by itself.
      for (const row of rows) {
        const handled = row.handledEarly + row.handledOnTime + row.handledLate + row.handledWithoutLimit;
        expect(handled + row.openWithin + row.openOverdue + row.closed + row.endedLate, row.key).toBe(row.received);
      }
    }
  });

  test('any period at any instant', async () => {
    const day = fc
      .integer({ min: 0, max: 1_050 })
      .map((after) => parseCivilDate(new Date(Date.UTC(2024, 0, 1 + after)).toISOString().slice(0, 10)));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...GROUPS),
        day,
        day,
        fc.date({ min: new Date('2024-01-01'), max: new Date('2027-06-30'), noInvalidDate: true }),
        async (groupBy, one, other, now) => {
          const [from, to] = one < other ? [one, other] : [other, one];
          expect(answered(await times(groupBy, { from, to, now }))).toEqual(expected(groupBy, { from, to, now }));
        },
      ),
      { numRuns: 40, seed: 20_261_120 },
    );
  });

  test('a rate is null where none arose, and not nought', async () => {
    // One day, long before it: what came in that day and is not handled is still within its time.
    const open = cases.find((each) => fateAt(each, NOW) === 'WITHIN' && each.dueAt !== null);
    if (!open) throw new Error('the traffic leaves nothing open');
    const on = parseCivilDate(receivedOn(open));
    const rows = await times('PROCEDURE', { from: on, to: on });
    const without = rows.filter(({ onTimeRate }) => onTimeRate === null);
    expect(without.length).toBeGreaterThan(0);
    for (const row of without) expect(row.handledEarly + row.handledOnTime + row.handledLate + row.openOverdue).toBe(0);
    expect(await times('MONTH', { from: parseCivilDate('2020-01-01'), to: parseCivilDate('2020-12-31') })).toEqual([]);
  });

  test('show the agency of the reader and those under it, and no other', async () => {
    for (const viewer of [reader('so-xay-dung', 'HEAD'), reader('phuong-1-dong-ha', 'MANAGER'), PROVINCE]) {
      const rows = await times('AGENCY', { viewer });
      expect(answered(rows)).toEqual(expected('AGENCY', { viewer }));
      expect(rows.map(({ key }) => key)).toContain(
        viewer === PROVINCE ? demoIds.agency('so-xay-dung') : viewer.agencyId,
      );
    }
    const all = await times('AGENCY');
    const own = await times('AGENCY', { viewer: reader('so-xay-dung', 'HEAD') });
    expect(own.length).toBeLessThan(all.length);
  });

  test('are for managers and heads only, and for periods that make sense', async () => {
    for (const role of ['DESK', 'HANDLER', 'REFORMER', 'APPROVER', 'ADMIN'] as const) {
      await expect(times('MONTH', { viewer: reader('so-xay-dung', role) })).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    await expect(times('MONTH', { viewer: null })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(times('MONTH', { from: EVER.to, to: EVER.from })).rejects.toMatchObject({
      code: 'PERIOD_REVERSED',
      path: ['to'],
    });
    await expect(times('MONTH', { from: parseCivilDate('2010-01-01') })).rejects.toMatchObject({
      code: 'PERIOD_TOO_LONG',
    });
  });
});

describe('the effect of a reform', () => {
  const effectOf = (code: string, viewer: Viewer | null = PROVINCE) =>
    reformEffect({ db: traffic.db, viewer, now: NOW, rules: traffic.rules }, demoIds.procedure(code));

  test.each(['DEMO-000001', 'DEMO-000002', 'DEMO-000003', 'DEMO-000100'])(
    '%s: a recount by hand agrees',
    async (code) => {
      const rows = await effectOf(code);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const under = cases.filter(({ version }) => version === row.versionId);
        const counted = tally(under, NOW);
        expect(row).toMatchObject({
          n: under.filter(({ events }) => events.some(({ kind }) => kind === 'RESOLVED')).length,
          medianDays: counted.medianDays,
          p90Days: counted.p90Days,
          onTimeRate: counted.onTimeRate,
          demo: under.length > 0,
        });
        const inPerson = under
          .filter(({ channel, events }) => channel === 'DIRECT' && events.at(-1)?.kind === 'RETURNED')
          .map(comings);
        expect(row.visits).toBe(mean(inPerson.map(({ visits }) => visits)));
        expect(row.doors).toBe(mean(inPerson.map(({ doors }) => doors)));
      }
    },
  );

  test('sets what was declared beside it, before and after', async () => {
    const [permitBefore, permitAfter] = await effectOf('DEMO-000001');
    expect(permitBefore).toMatchObject({ declaredMin: 20, declaredMax: 30, unit: 'WORKING_DAY', declaredVisits: null });
    expect(permitAfter).toMatchObject({ declaredMin: 5, declaredMax: 7, unit: 'WORKING_DAY' });
    const [landBefore, landAfter] = await effectOf('DEMO-000002');
    expect([landBefore?.declaredMax, landAfter?.declaredMax]).toEqual([90, 13]);
    const [before, after] = await effectOf('DEMO-000003');
    expect(before).toMatchObject({ declaredVisits: 12, declaredDoors: 6 });
    expect(after).toMatchObject({ declaredVisits: 3, declaredDoors: 1 });
  });

  test('is not counted over files handed in online or by post, whose applicants come to nobody', async () => {
    const [before] = await effectOf('DEMO-000003');
    const remote = cases.filter(({ version, channel }) => version === before?.versionId && channel !== 'DIRECT');
    expect(remote.length).toBeGreaterThan(0);
    expect(remote.map(comings)).toEqual(remote.map(() => ({ visits: 0, doors: 0 })));
    expect(before?.visits).toBeGreaterThan(11);
  });

  test('is for those who reform or manage; nothing is known of a procedure that is not there', async () => {
    for (const role of ['MANAGER', 'HEAD', 'REFORMER', 'APPROVER'] as const) {
      expect(await effectOf('DEMO-000001', reader('so-tu-phap', role))).toHaveLength(2);
    }
    for (const role of ['DESK', 'HANDLER', 'ADMIN'] as const) {
      await expect(effectOf('DEMO-000001', reader('so-tu-phap', role))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    await expect(effectOf('DEMO-000001', null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await effectOf('DEMO-999999')).toEqual([]);
  });
});
