import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { DOINGS } from './life-cycle-doings.ts';
import { prove } from './prove.ts';

/** The short form of `npm run prove:life-cycle`: random histories against a server process and PostgreSQL over HTTP. */

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
});
afterAll(() => database.drop());

it('whatever people do, everything that must hold does', { timeout: 180_000 }, async () => {
  const { broken, done, runs } = await prove({
    database,
    runs: 40,
    seed: 20_261_125,
    most: 45,
    restarts: 1,
    closures: 3,
  });
  expect(broken).toBeNull();
  expect(runs).toBe(40);
  // The run is worth something.
  expect([...done.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(200);
  expect(done.get('restart')).toBe(1);
  expect(done.get('closure')).toBeGreaterThan(0);
  expect(done.get('late')).toBeGreaterThan(2);
  const seldom = ['REJECTED', 'CLOSED', 'APOLOGISED', 'LIMIT_EXTENDED', 'RETURNED', 'HANDOVER_TAKEN_BACK'];
  const kinds = [...new Set(DOINGS.map(({ kind }) => kind))];
  expect(kinds.filter((kind) => !done.has(kind) && !seldom.includes(kind))).toEqual([]);
});
