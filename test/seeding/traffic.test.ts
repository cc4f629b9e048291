import { createHash } from 'node:crypto';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { isWorkingDay } from '../../src/calendar/working-calendar.ts';
import { fixedClock } from '../../src/clock.ts';
import { openPool } from '../../src/db/pool.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { randomIds } from '../../src/ids.ts';
import { reformEffect } from '../../src/monitoring/reform-effect.queries.ts';
import { loadCatalogue } from '../../src/registry/catalogue/catalogue.loader.ts';
import { snapshotFor } from '../../src/registry/catalogue/snapshot.ts';
import { demoIds } from '../../src/seeding/demo-ids.ts';
import { loadTraffic } from '../../src/seeding/load-traffic.ts';
import { freshDatabase } from '../support/database.ts';
import { type TrafficDatabase, trafficDatabase } from './traffic-database.ts';

const MANY = 2_500;

let traffic: TrafficDatabase;
beforeAll(async () => {
  traffic = await trafficDatabase();
  expect(await traffic.load(MANY)).toBe(MANY);
});
afterAll(() => traffic.close());

/** One hash over all that was invented; numbers that PostgreSQL gives by itself are left out. */
async function fingerprint(db: pg.Pool): Promise<string> {
  const hash = createHash('sha256');
  const parts = [
    'select to_jsonb(a) as row from application a order by id',
    `select to_jsonb(e) - 'id' - 'tx' as row from application_event e order by application_id, sequence`,
    'select to_jsonb(c) as row from code_counter c order by agency_id, day',
  ];
  for (const part of parts) {
    const { rows } = await db.query<{ row: unknown }>(part);
    for (const { row } of rows) hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

const one = async <T extends object>(db: pg.Pool, text: string): Promise<T> => (await db.query<T>(text)).rows[0]!;

const DIGITS = `(e.payload ->> 'number')::int`;
/** Agencies and days whose numbers are not 1, 2, 3 … to the counter. */
const GAPS = `
  select count(*) as gaps from (
    select e.payload ->> 'receivingAgency' as agency, e.payload ->> 'counterDay' as day,
           array_agg(${DIGITS} order by ${DIGITS}) as numbers
    from application_event e where e.kind = 'RECEIVED' group by 1, 2
  ) g join code_counter c on c.agency_id::text = g.agency and c.day::text = g.day
  where g.numbers <> (select array_agg(n) from generate_series(1, c.last) n)`;

describe('invented traffic', () => {
  test('is as much as was asked for, all of it marked, over the two years and a half', async () => {
    const seen = await one<Record<string, unknown>>(
      traffic.db,
      `select count(*) as many, count(*) filter (where demo) as demo, count(distinct code) as codes,
              min(received_on) as first, max(received_on) as last, max(last_at) <= '2026-11-20T23:59:59+07:00' as ended,
              count(distinct state) as states, count(distinct channel) as channels
       from application`,
    );
    expect(seen).toMatchObject({ many: MANY, demo: MANY, codes: MANY, ended: true, channels: 3 });
    expect(String(seen['first']) < '2024-01-10').toBe(true);
    expect(String(seen['last']) > '2026-11-15').toBe(true);
    expect(seen['states']).toBeGreaterThan(4);
    expect(
      await one(
        traffic.db,
        `select count(*) as foreign_files from application a join agency g on g.id = a.receiving_agency_id where g.level = 'MINISTRY'`,
      ),
    ).toEqual({ foreign_files: 0 });
  });

  test('comes on working days, within opening times, and goes on in order', async () => {
    const { rows } = await traffic.db.query<{ on: string }>('select distinct received_on as on from application');
    expect(rows.filter(({ on }) => !isWorkingDay(traffic.rules.calendar, parseCivilDate(on)))).toEqual([]);
    const { outside } = await one<{ outside: number }>(
      traffic.db,
      `select count(*) as outside from (select (at at time zone 'Asia/Ho_Chi_Minh')::time as t from application_event) e
       where t < '07:30' or t > '17:00' or (t > '11:30' and t < '13:30')`,
    );
    expect(outside).toBe(0);
    const { backwards } = await one<{ backwards: number }>(
      traffic.db,
      `select count(*) as backwards from (select at < lag(at) over (partition by application_id order by sequence) as earlier
       from application_event) e where earlier`,
    );
    expect(backwards).toBe(0);
  });

  test('has codes without a gap for every agency and day', async () => {
    expect(await one(traffic.db, GAPS)).toEqual({ gaps: 0 });
    const { rows } = await traffic.db.query<{ code: string; on: string }>(
      'select code, received_on as on from application',
    );
    expect(rows.filter(({ code, on }) => !code.includes(`-${on.slice(2).replaceAll('-', '')}-`))).toEqual([]);
  });

  test('is what the desk would have written: folded again there is no difference', async () => {
    const differences: Difference[] = [];
    const report = await replay({
      db: traffic.db,
      calendarOf: (agency) => traffic.rules.calendarOf(agency),
      onDifference: (difference) => differences.push(difference),
    });
    expect(differences).toEqual([]);
    expect(report).toMatchObject({ applications: MANY, finished: true });
  });

  test('a second time it changes nothing, and another size or end is refused', async () => {
    const before = await fingerprint(traffic.db);
    expect(await traffic.load(MANY)).toBe(0);
    await expect(traffic.load(MANY + 1)).rejects.toMatchObject({ reason: 'OTHER_TRAFFIC' });
    await expect(traffic.load(10)).rejects.toMatchObject({ reason: 'OTHER_TRAFFIC' });
    await expect(traffic.load(MANY, { until: parseCivilDate('2026-06-30') })).rejects.toMatchObject({
      reason: 'OTHER_TRAFFIC',
    });
    expect(await fingerprint(traffic.db)).toBe(before);
  });

  test('goes only where the demo catalogue is', async () => {
    const empty = await freshDatabase();
    const db = openPool({ url: empty.appUrl, max: 1 });
    const load = loadTraffic({
      db,
      appUrl: empty.appUrl,
      rules: traffic.rules,
      count: 1,
      until: parseCivilDate('2026-11-20'),
    });
    await expect(load).rejects.toMatchObject({ reason: 'NO_DEMO_CATALOGUE' });
    await db.end();
    await empty.drop();
  });
});

describe('before the reform and after it', () => {
  const manager: Viewer = {
    accountId: demoIds.account('manager'),
    username: 'manager',
    name: 'Quản lý',
    roles: ['MANAGER'],
    agencyId: demoIds.agency('uy-ban-tinh'),
  };
  const effectOf = async (code: string) => {
    const now = new Date('2026-11-20T17:00:00+07:00');
    const rows = await reformEffect(
      { db: traffic.db, viewer: manager, now, rules: traffic.rules },
      demoIds.procedure(code),
    );
    expect(rows).toHaveLength(2);
    return { before: rows[0]!, after: rows[1]! };
  };

  test.each(['DEMO-000001', 'DEMO-000002', 'DEMO-000003'])('%s: faster, and more often on time', async (code) => {
    const { before, after } = await effectOf(code);
    expect(before.n).toBeGreaterThan(20);
    expect(after.n).toBeGreaterThan(20);
    expect(after.medianDays!).toBeLessThan(before.medianDays!);
    expect(after.onTimeRate!).toBeGreaterThan(before.onTimeRate!);
  });

  test('the times seen are near the declared ones', async () => {
    for (const code of ['DEMO-000001', 'DEMO-000002']) {
      const { before, after } = await effectOf(code);
      for (const { medianDays, declaredMax } of [before, after]) {
        expect(medianDays! / declaredMax!).toBeGreaterThan(0.4);
        expect(medianDays! / declaredMax!).toBeLessThan(1.1);
      }
    }
  });

  test('the certificate that took 12 trips through 6 doors takes 3 through 1', async () => {
    const { before, after } = await effectOf('DEMO-000003');
    expect(before.visits).toBeCloseTo(12, 0);
    expect(before.doors).toBeCloseTo(6, 1);
    expect(after.visits).toBeCloseTo(3, 0);
    expect(after.doors).toBe(1);
  });

  test('its files were mostly handed in at the desk before', async () => {
    const { direct } = await one<{ direct: number }>(
      traffic.db,
      `select avg((a.channel = 'DIRECT')::int) as direct from application a join procedure p on p.id = a.procedure_id
       where p.code in ('DEMO-000001', 'DEMO-000002', 'DEMO-000003') and a.received_on < '2025-07-01'`,
    );
    expect(direct).toBeGreaterThan(0.8);
  });
});

describe('on a database of its own', () => {
  test('the same traffic comes out, row by row; interrupted, none', async () => {
    const count = 300;
    const [one, other] = await Promise.all([trafficDatabase(), trafficDatabase()]);
    const stopping = new AbortController();
    const interrupted = one.load(count, { stopping: stopping.signal, onProgress: () => stopping.abort() });
    await expect(interrupted).rejects.toMatchObject({ name: 'AbortError' });
    const { rows } = await one.db.query(
      'select (select count(*) from application) + (select count(*) from application_event) + (select count(*) from code_counter) as left',
    );
    expect(rows).toEqual([{ left: 0 }]);
    await Promise.all([one.load(count), other.load(count)]);
    expect(await fingerprint(one.db)).toBe(await fingerprint(other.db));
    await Promise.all([one.close(), other.close()]);
  });

  test('numbers go on where a desk left off, and the desk goes on after them', async () => {
    const own = await trafficDatabase();
    const catalogue = snapshotFor(await loadCatalogue(own.db), parseCivilDate('2026-11-19'));
    const clock = fixedClock(new Date('2026-11-19T09:00:00+07:00'));
    const desk: Viewer = {
      accountId: demoIds.account('desk'),
      username: 'desk',
      name: 'Một cửa',
      roles: ['DESK'],
      agencyId: demoIds.agency('so-xay-dung'),
    };
    const hand = (key: string) =>
      receive(
        { db: own.db, viewer: desk, clock, ids: randomIds(clock), catalogue, rules: own.rules },
        { procedureCode: 'DEMO-000001', channel: 'DIRECT', applicant: { name: 'Nguyễn Văn An' }, key },
      );
    const first = await hand('by-hand-0001');
    expect(first.code).toMatch(/-261119-0001$/u);
    await own.load(900, { until: parseCivilDate('2026-11-19') });
    const last = await hand('by-hand-0002');
    expect(Number(last.code!.slice(-4))).toBeGreaterThan(1);
    expect(await one(own.db, GAPS)).toEqual({ gaps: 0 });
    await own.close();
  });
});
