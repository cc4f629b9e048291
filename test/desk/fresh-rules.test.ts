import { afterAll, beforeAll, expect, test } from 'vitest';
import { Office } from '../graphql/keys/mutation-calls.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** What is received in the very moment after the rules have changed, through a request's own context. */

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

test('a receipt that meets rules newer than its own is worked out anew', async () => {
  const ask = async (who: string | null, query: string, variables?: object) =>
    (await running.post({ query, variables }, as(who))).json;
  const office = await Office.open(ask);
  const pattern = `mutation { codePatternSet(input: { pattern: "{agency}-{yyMMdd}-{n:5}", reset: DAY, from: "2026-11-23", source: "QĐ 1" }) { userErrors { code } } }`;
  expect((await ask('admin', pattern)).data.codePatternSet.userErrors).toEqual([]);
  const { data, errors } = await ask(
    'desk',
    `mutation { applicationReceive(${office.receipt('fresh-rules-key')}) { application { code } userErrors { code } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.applicationReceive.userErrors).toEqual([]);
  expect(data.applicationReceive.application.code).toMatch(/-261120-/u);
});
