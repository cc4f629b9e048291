import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../src/db/pool.ts';
import { SPREADSHEET_LIMITS } from '../../../src/spreadsheet/limits.ts';
import { type As, signIn } from '../../graphql/demo-staff.ts';
import { type Reply, replyOf, type RunningApp, runApp } from '../../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { bookOf } from '../../spreadsheet/zip-builder.ts';
import { csvOf, type Entry, ENTRY } from './register-office.ts';

/** The register of the demo head's agency, through HTTP. */

let database: TestDatabase;
let running: RunningApp;
let as: As;
let entry: Entry;
beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
  entry = await demoEntry();
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

const post = async (
  body: Buffer | string,
  query: Readonly<Record<string, string>> = {},
  who: string | null = 'head',
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> =>
  replyOf(
    await fetch(`${running.url}/import/register?${new URLSearchParams(query).toString()}`, {
      method: 'POST',
      headers: { 'accept-language': 'en', 'content-type': 'application/octet-stream', ...as(who), ...headers },
      body: typeof body === 'string' ? body : new Uint8Array(body),
    }),
  );

/** A case of a demo procedure that the head's agency takes, in 2026. */
async function demoEntry(): Promise<Entry> {
  const viewer = await running.post({ query: '{ viewer { agency { id } } }' }, as('head'));
  const { json } = await running.post({
    query: `query ($agency: ID) { procedures(first: 50, agency: $agency, status: IN_FORCE) { nodes { code
      currentVersion { validFrom channels cases { name } timeLimits { unit } } } } }`,
    variables: { agency: viewer.json.data.viewer.agency.id },
  });
  interface Listed {
    readonly code: string;
    readonly currentVersion: {
      validFrom: string;
      cases: unknown[];
      channels: string[];
      timeLimits: { unit: string }[];
    };
  }
  const found = (json.data.procedures.nodes as Listed[]).find(
    ({ currentVersion: { validFrom, cases, channels, timeLimits } }) =>
      validFrom <= '2026-04-20' &&
      cases.length === 0 &&
      (channels.length === 0 || channels.includes('DIRECT')) &&
      timeLimits.every(({ unit }) => unit === 'WORKING_DAY') &&
      timeLimits.length > 0,
  );
  if (!found) throw new Error('the demo has no such procedure');
  const { agency: _, ...own } = ENTRY;
  return { ...own, procedure: found.code };
}

const cases = async (): Promise<number> => {
  const db = openPool({ url: database.appUrl, max: 1 });
  const { rows } = await db.query<{ n: number }>('select count(*) as n from application');
  await db.end();
  return rows[0]?.n ?? 0;
};

test('dry run, then the same with its digest; GraphQL shows where the case comes from', async () => {
  const file = csvOf([{ ...entry, code: 'UP-1' }]);
  const dry = await post(file);
  expect(dry).toMatchObject({ status: 200, json: { applied: false, problems: 0, counts: { NEW: 1 } } });
  expect(await cases()).toBe(0);
  const without = await post(file, { apply: 'yes' });
  expect(without).toMatchObject({ status: 409, json: { applied: false, refused: 'DIGEST_NEEDED' } });
  const { digest } = dry.json;
  const other = await post(csvOf([{ ...entry, code: 'UP-2' }]), { apply: 'yes', digest });
  expect(other).toMatchObject({ status: 409, json: { refused: 'DIGEST_DIFFERS' } });
  expect(await cases()).toBe(0);
  expect(await post(file, { apply: 'yes', digest, name: 'C:\\sổ\\Sổ  2026\u202Evsc.csv' })).toMatchObject({
    status: 200,
    json: { applied: true },
  });
  const { json } = await running.post(
    {
      query: `{ application(code: "UP-1") { code state enteredLateAt imported { source file sheet row printedDueOn }
      events { kind at recordedAt } } entered: applications(enteredLate: true, first: 1) { totalCount } }`,
    },
    as('head'),
  );
  expect(json.errors).toBeUndefined();
  expect(json.data.application).toMatchObject({
    state: 'RETURNED',
    enteredLateAt: null,
    imported: { source: dry.json.source, file: 'Sổ 2026vsc.csv', sheet: null, row: 2, printedDueOn: '2026-05-12' },
  });
  expect(json.data.entered.totalCount).toBe(0);
  const received = await running.post(
    { query: '{ applications(first: 1, states: [RETURNED]) { nodes { code imported { row } } } }' },
    as('head'),
  );
  expect(received.json.data.applications.nodes).toEqual([{ code: 'UP-1', imported: { row: 2 } }]);
});

test('says what is wrong with its cell, in the reader’s language, and writes nothing', async () => {
  const before = await cases();
  const file = csvOf([
    { ...entry, code: 'UP-3' },
    { ...entry, code: 'UP-4', received: 'hôm qua' },
  ]);
  const dry = await post(file, {}, 'head', { 'accept-language': 'vi' });
  expect(dry.json).toMatchObject({
    problems: 1,
    findings: [{ code: 'REGISTER_NOT_DATE', cell: 'H3', column: 'Ngày tiếp nhận', shown: 'hôm qua' }],
  });
  expect(dry.json.findings[0].message).toContain('ngày/tháng/năm');
  const asked = await post(file, { apply: 'yes', digest: dry.json.digest });
  expect(asked).toMatchObject({ status: 422, json: { refused: 'PROBLEMS', applied: false } });
  expect(await cases()).toBe(before);
});

test('is the head’s, and asks before it reads', async () => {
  const file = csvOf([entry]);
  expect(await post(file, {}, null)).toMatchObject({
    status: 401,
    json: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  });
  for (const who of ['desk', 'handler', 'reformer', 'approver', 'manager', 'admin'])
    expect((await post(file, {}, who)).status).toBe(403);
  expect((await post(file, {}, null, { authorization: 'Bearer nonsense' })).status).toBe(401);
  const elsewhere = await post(file, {}, 'head2');
  expect(elsewhere).toMatchObject({ status: 200, json: { findings: [{ code: 'AGENCY_DOES_NOT_HANDLE' }] } });
});

test.each<[number, string, string | Buffer, Record<string, string>?]>([
  [422, 'FILE_EMPTY', ''],
  [422, 'REGISTER_NO_HEADING', 'a,b\n1,2\n'],
  [422, 'CSV_NOT_UNICODE', Buffer.from([0x4d, 0xe3, 0x20, 0x68, 0xf4])],
  [422, 'XLSX_NO_WORKBOOK', bookOf({ sheets: { a: '' }, without: ['xl/workbook.xml'] })],
  [422, 'SHEET_NEEDED', bookOf({ sheets: { a: '<sheetData/>', b: '<sheetData/>' } })],
  [413, 'FILE_TOO_LARGE', Buffer.alloc(SPREADSHEET_LIMITS.fileBytes + 1, 'a')],
  [415, 'REGISTER_MULTIPART', 'x', { 'content-type': 'multipart/form-data; boundary=x' }],
])('%i %s', async (status, code, body, headers) => {
  const reply = await post(body, {}, 'head', headers).catch((error: unknown) => error);
  // Whoever sends too much may be cut off before the answer is read.
  if (status === 413 && reply instanceof TypeError) return;
  expect(reply).toMatchObject({ status, json: { errors: [{ extensions: { code } }] } });
});

test('a body that lies about its length, or never ends, costs no more than the bound', async () => {
  const { port } = new URL(running.url);
  const sending = request({
    port,
    method: 'POST',
    path: '/import/register',
    headers: { ...as('head'), 'transfer-encoding': 'chunked' },
  });
  const answered = once(sending, 'response');
  answered.catch(() => undefined);
  sending.on('error', () => undefined);
  const mib = Buffer.alloc(1024 * 1024, 'a');
  for (let at = 0; at < 22 && !sending.destroyed; at += 1) sending.write(mib);
  const [response] = (await answered) as [{ statusCode: number }];
  expect(response.statusCode).toBe(413);
  sending.destroy();
  // And one that hangs up half way frees its place.
  for (let at = 0; at < 4; at += 1) {
    const cut = request({
      port,
      method: 'POST',
      path: '/import/register',
      headers: { ...as('head'), 'content-length': '1000' },
    });
    cut.on('error', () => undefined);
    cut.write('x');
    await new Promise((done) => setTimeout(done, 20));
    cut.destroy();
  }
  await expect.poll(async () => (await post(csvOf([entry]))).status).toBe(200);
});

test('a flipped byte never gives a fault of ours or half an import', async () => {
  const before = await cases();
  const file = csvOf([
    { ...entry, code: 'FLIP-1' },
    { ...entry, code: 'FLIP-2' },
  ]);
  for (let at = 0; at < file.length; at += 23) {
    const flipped = Buffer.from(file);
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0x21, at);
    const dry = await post(flipped);
    expect([200, 422]).toContain(dry.status);
  }
  expect(await cases()).toBe(before);
});
