import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { signIn } from '../demo-staff.ts';
import type { As } from '../demo-staff.ts';
import { runApp } from '../running-app.ts';
import type { RunningApp } from '../running-app.ts';
import { runCampaign } from './campaign.ts';

/** The short form runs with the suite; `MUTATED_REQUESTS=100000 npx vitest run test/graphql/mutated-requests` is the long one. */
const REQUESTS = Number(process.env['MUTATED_REQUESTS'] ?? 2_000);

let database: TestDatabase;
let running: RunningApp;
let as: As;

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

it(
  `answers ${REQUESTS} mutated requests without a 5xx and without a word of the inside`,
  { timeout: 120_000 + REQUESTS * 60 },
  async () => {
    const onProgress = (done: number): void => {
      if (done % 10_000 === 0) console.log(`${done} of ${REQUESTS} mutated requests`);
    };
    const { requests, byStatus } = await runCampaign({ running, as, requests: REQUESTS, onProgress });
    expect(requests).toBeGreaterThanOrEqual(REQUESTS);
    // They must not all fail at the door: some are answered, some are refused by HTTP.
    expect(byStatus.get(200) ?? 0).toBeGreaterThan(requests / 10);
    expect(byStatus.get(400) ?? 0).toBeGreaterThan(0);
    const after = await running.post({ query: '{ procedures(first: 1) { totalCount } }' });
    expect(after.json.data.procedures.totalCount).toBe(1_731);
  },
);
