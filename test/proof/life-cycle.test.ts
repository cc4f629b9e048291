import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { prove } from './prove.ts';

/** The short form of `npm run prove:life-cycle`: random histories against a server process and PostgreSQL over HTTP. */

let database: TestDatabase;
beforeAll(async () => {
  database = await demoDatabase();
});
afterAll(() => database.drop());

it('whatever people do, everything that must hold does', { timeout: 180_000 }, async () => {
  const { broken, done, runs } = await prove({ database, runs: 25, seed: 20_261_125, most: 45, restarts: 1 });
  expect(broken).toBeNull();
  expect(runs).toBe(30);
  // The run is worth something.
  console.log(JSON.stringify([...done]));
  expect([...done.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(200);
});
