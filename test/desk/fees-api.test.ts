import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../src/db/pool.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** Fees, slips and returns as a client of the API sees them. */

let database: TestDatabase;
let running: RunningApp;
let as: As;
beforeAll(async () => {
  database = await demoDatabase();
  // A levy beyond what 32 bits hold, on the version that the demo desk receives most.
  const owner = openPool({ url: database.ownerUrl, max: 1 });
  await owner.query('alter table fee disable trigger user');
  await owner.query(
    `insert into fee (id, version_id, position, amount, note)
     select gen_random_uuid(), v.id, 99, 9000000000, 'Tiền sử dụng đất' from procedure_version v
     join procedure p on p.id = v.procedure_id where p.code = 'DEMO-000001'`,
  );
  await owner.end();
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

const ask = async (who: string, query: string, variables: object = {}) => {
  const { json, text } = await running.post({ query, variables }, as(who));
  expect(json.errors, text).toBeUndefined();
  return json.data;
};

const FEES = `fragment Fees on Application {
  code version feeTotal
  feesCollected { amount receipt note reason officer corrected { receipt amount } }
  feesPrinted { amount note }
}`;

const received = async (key: string, over: object = {}) => {
  const { applicationReceive } = await ask(
    'desk',
    `${FEES} mutation ($input: ApplicationReceiveInput!) {
      applicationReceive(input: $input) {
        application { ...Fees trackingToken registerYear registerNumber } userErrors { code path }
      }
    }`,
    { input: { procedureCode: 'DEMO-000001', channel: 'DIRECT', applicant: { name: 'Lê Thị Ánh' }, key, ...over } },
  );
  return applicationReceive;
};

test('fees beyond 32 bits are collected, corrected, summed and shown beside what the version prints', async () => {
  const { application } = await received('fees-api-1', {
    fees: [{ amount: 9_000_000_000, receipt: 'BL 1', note: 'Tiền sử dụng đất' }],
  });
  expect(application).toMatchObject({ feeTotal: 9_000_000_000, registerYear: 2026, registerNumber: 1 });
  expect(application.feesPrinted).toContainEqual({ amount: 9_000_000_000, note: 'Tiền sử dụng đất' });
  const collect = `${FEES} mutation ($code: String!, $version: Int!, $amount: Dong!, $receipt: String!, $corrects: String, $reason: String) {
    applicationCollectFee(code: $code, version: $version, amount: $amount, receipt: $receipt, corrects: $corrects, reason: $reason) {
      application { ...Fees } userErrors { code path message }
    }
  }`;
  const { code } = application;
  const wrong = await ask('desk', collect, { code, version: 1, amount: 5, receipt: 'BL 1' });
  expect(wrong.applicationCollectFee).toMatchObject({ application: null, userErrors: [{ code: 'RECEIPT_REPEATED' }] });
  const right = await ask('desk', collect, {
    code,
    version: 1,
    amount: 8_000_000_000,
    receipt: 'BL 2',
    corrects: 'BL 1',
    reason: 'Tính lại',
  });
  expect(right.applicationCollectFee.application).toMatchObject({
    feeTotal: 8_000_000_000,
    feesCollected: [
      {
        amount: 8_000_000_000,
        receipt: 'BL 2',
        reason: 'Tính lại',
        officer: 'Nguyễn Thị Tiếp Nhận (minh họa)',
        corrected: [{ receipt: 'BL 1', amount: 9_000_000_000 }],
      },
    ],
  });
  const handlers = await ask('handler', collect, { code, version: 2, amount: 5, receipt: 'BL 3' });
  expect(handlers.applicationCollectFee.userErrors).toMatchObject([{ code: 'ACT_NOT_YOURS' }]);
});

test('the public reads a fee beyond 32 bits', async () => {
  const { json } = await running.post({
    query: '{ procedure(code: "DEMO-000001") { currentVersion { fees { amount note } } } }',
  });
  expect(json.errors).toBeUndefined();
  expect(json.data.procedure.currentVersion.fees).toContainEqual({ amount: 9_000_000_000, note: 'Tiền sử dụng đất' });
});

test('a slip that is given anew answers its new token, and the old one follows nothing', async () => {
  const { application } = await received('fees-api-2');
  const { code, trackingToken: old } = application;
  const { applicationReissueSlip } = await ask(
    'desk',
    `mutation { applicationReissueSlip(code: "${code}", version: 1, identityChecked: { proof: CITIZEN_CARD }) {
      application { trackingToken version } trackingToken userErrors { code }
    } }`,
  );
  const { trackingToken } = applicationReissueSlip;
  expect(trackingToken).not.toBe(old);
  expect(applicationReissueSlip.application).toEqual({ trackingToken, version: 2 });
  const follow = async (token: string) =>
    (await ask('desk', `{ trackApplication(code: "${code}", token: "${token}") { code } }`)).trackApplication;
  expect(await follow(old)).toBeNull();
  expect(await follow(trackingToken)).toEqual({ code });
});

test('a result is handed out with what was checked, and with every original accounted for', async () => {
  const give = async (key: string, more: string) => {
    const { application } = await received(key, { components: [{ name: 'Đơn', originals: 1 }] });
    const { code } = application;
    await ask(
      'handler',
      `mutation { applicationResolve(code: "${code}", version: 1, outcome: GRANTED) { userErrors { code } } }`,
    );
    const query = `mutation { applicationReturn(code: "${code}", version: 2 ${more}) { application { state } userErrors { code } } }`;
    return (await ask('desk', query)).applicationReturn;
  };
  const all = ', handedOut: SLIP_AND_IDENTITY, originals: [{ paper: "Đơn", given: 1 }]';
  expect(await give('fees-api-3', all)).toEqual({ application: { state: 'RETURNED' }, userErrors: [] });
  expect(await give('fees-api-4', ', handedOut: POST')).toEqual({
    application: null,
    userErrors: [{ code: 'ORIGINALS_UNACCOUNTED' }],
  });
  expect(await give('fees-api-5', ', handedOut: SLIP_AND_IDENTITY, originals: [{ paper: "Đơn", given: 1 }]')).toEqual({
    application: { state: 'RETURNED' },
    userErrors: [],
  });
});
