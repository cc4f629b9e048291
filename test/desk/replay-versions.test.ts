import { afterAll, beforeAll, expect, test } from 'vitest';
import { underWrongVersion } from '../../src/desk/replay/replay-versions.ts';
import type { Difference } from '../../src/desk/replay/replay-log.ts';
import { openPool } from '../../src/db/pool.ts';
import { trafficDatabase, type TrafficDatabase } from '../seeding/traffic-database.ts';

let traffic: TrafficDatabase;
beforeAll(async () => {
  traffic = await trafficDatabase();
  await traffic.load(400);
});
afterAll(() => traffic.close());

const wrong = async (): Promise<readonly Difference[]> => {
  const found: Difference[] = [];
  await underWrongVersion(traffic.db, (difference) => found.push(difference));
  return found;
};

/** As the owner, past every rule. */
const spoil = async (sql: string): Promise<void> => {
  const owner = openPool({ url: traffic.made.ownerUrl, max: 1 });
  await owner.query(sql);
  await owner.end();
};

const PUBLISHED_SINCE = (at: string): string => `
  insert into procedure_event (procedure_id, sequence, kind, at, version_id, number, on_day)
  select a.procedure_id, 1 + (select max(sequence) from procedure_event e where e.procedure_id = a.procedure_id), 'PUBLISHED', '${at}', a.version_id, 99, '2012-01-02'
  from application a where a.received_at is not null order by a.id limit 1`;

test('no file is under a version that was not in force when it was handed in', async () => {
  expect(await wrong()).toEqual([]);
});

test('a decision that reaches back touches no file received before it was known', async () => {
  await spoil(PUBLISHED_SINCE('2026-11-25T09:00:00+07:00'));
  expect(await wrong()).toEqual([]);
});

test('one that was known when the file came is told', async () => {
  await spoil(PUBLISHED_SINCE('2011-11-25T09:00:00+07:00'));
  const found = await wrong();
  expect(found.length).toBeGreaterThan(0);
  expect(found[0]).toMatchObject({ what: 'version in force', folded: '99' });
});
