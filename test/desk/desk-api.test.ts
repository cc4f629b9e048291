import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { openPool } from '../../src/db/pool.ts';
import { issueToken } from '../../src/identity/tokens.ts';
import { randomIds } from '../../src/ids.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { watchStatements } from '../support/statements.ts';

/** The desk's operations of the probes, through HTTP over the demo catalogue. */

let database: TestDatabase;
let app: RunningApp;
const tokens = new Map<string, string>();

beforeAll(async () => {
  database = await demoDatabase();
  app = await runApp({ appUrl: database.appUrl, clock: systemClock });
  const db = openPool({ url: database.appUrl, max: 1 });
  for (const name of ['desk', 'handler', 'head', 'desk2', 'handler2', 'manager', 'admin']) {
    tokens.set(name, await issueToken({ db, clock: systemClock, ids: randomIds(systemClock) }, name));
  }
  await db.end();
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

async function ask(who: string | null, query: string, variables: object = {}, language = 'en') {
  const { json } = await app.post(
    { query, variables },
    { 'accept-language': language, ...(who ? { authorization: `Bearer ${tokens.get(who)}` } : {}) },
  );
  return json;
}

const RECEIVE = `mutation Receive($input: ApplicationReceiveInput!) { applicationReceive(input: $input) {
  application { id code state receivedAt dueAt originalDueAt trackingToken version } userErrors { code message path } } }`;
const RESOLVE = `mutation Resolve($code: String!, $version: Int!, $outcome: Outcome!, $note: String) { applicationResolve(code: $code, version: $version, outcome: $outcome, note: $note) {
  application { code state resolvedAt standing version } userErrors { code message path } } }`;
const CASE = `query Case($code: String!) { application(code: $code) {
  code state stateNumber standing receivedAt dueAt originalDueAt statutoryDueAt reappointedAt resolvedAt version
  holder { agency { name } officer } events { kind at recordedAt agency { name } ground }
  applicant { name idNumber phone } allowedActs explanation lastEvent { kind officer } trackingToken procedureVersion { number } } }`;
const TRACK = `query Track($code: String!, $token: String!) { trackApplication(code: $code, token: $token) {
  code state standing dueAt holder { agency { name } officer } nextStep stateLabel procedureTitle events { kind officer ground agency { name } } } }`;

let keys = 0;

/** A procedure that the demo desk's agency handles. */
async function input(over: object = {}) {
  const found = await ask('desk', '{ viewer { agency { id } } }');
  const agency = found.data?.viewer?.agency.id;
  const listed = await ask(
    null,
    'query ($agency: ID) { procedures(first: 50, agency: $agency, status: IN_FORCE) { nodes { code currentVersion { channels cases { name } timeLimits { unit } } } } }',
    { agency },
  );
  const procedure = listed.data.procedures.nodes.find(
    (each: { currentVersion: { cases: unknown[]; timeLimits: { unit: string }[] } }) =>
      each.currentVersion.cases.length === 0 &&
      each.currentVersion.timeLimits.some(({ unit }) => unit === 'WORKING_DAY'),
  );
  return {
    procedureCode: procedure.code,
    channel: procedure.currentVersion.channels[0] ?? 'DIRECT',
    applicant: { name: 'Nguyễn Văn An', phone: '0912345678', idNumber: '045123456789' },
    key: `api-key-${(keys += 1)}`,
    ...over,
  };
}

async function received(over: object = {}) {
  const { data, errors } = await ask('desk', RECEIVE, { input: await input(over) });
  expect(errors).toBeUndefined();
  expect(data.applicationReceive.userErrors).toEqual([]);
  return data.applicationReceive.application;
}

describe('the desk through the API', () => {
  test('receives, shows, tracks, resolves', async () => {
    const application = await received();
    expect(application).toMatchObject({ state: 'RECEIVED', version: 1, dueAt: application.originalDueAt });
    expect(application.code).toMatch(/-\d{6}-\d{4,}$/u);
    const shown = await ask('handler', CASE, { code: application.code });
    expect(shown.errors).toBeUndefined();
    expect(shown.data.application).toMatchObject({
      stateNumber: 2,
      standing: 'RUNNING',
      events: [{ kind: 'RECEIVED', ground: null }],
      applicant: { name: 'Nguyễn Văn An', idNumber: '045123456789' },
      allowedActs: ['STARTED', 'DOCUMENTS_REQUESTED', 'RESOLVED', 'TASK_OPENED', 'HANDED_OVER', 'VISITED'],
      trackingToken: null,
    });
    expect(shown.data.application.explanation[0]).toMatch(/limit/iu);
    const tracked = await ask(null, TRACK, {
      code: application.code,
      token: application.trackingToken.toLowerCase().replaceAll('-', ' '),
    });
    expect(tracked.data.trackApplication).toMatchObject({
      code: application.code,
      state: 'RECEIVED',
      standing: 'RUNNING',
      holder: { officer: null },
    });
    expect(tracked.data.trackApplication.nextStep).toContain('nothing for you to do');
    expect(JSON.stringify(tracked)).not.toContain('Nguyễn Văn An');
    const resolved = await ask('handler', RESOLVE, { code: application.code, version: 1, outcome: 'GRANTED' });
    expect(resolved.data.applicationResolve).toMatchObject({
      application: { state: 'RESOLVED', standing: 'EARLY', version: 2 },
      userErrors: [],
    });
    const vietnamese = await ask(null, TRACK, { code: application.code, token: application.trackingToken }, 'vi');
    expect(vietnamese.data.trackApplication).toMatchObject({ stateLabel: 'Đã xử lý xong', standing: 'EARLY' });
    expect(vietnamese.data.trackApplication.nextStep).toContain('nhận');
  });

  test('a wrong token, an unknown code and nonsense answer alike', async () => {
    const { code } = await received();
    const other = await received();
    const answers = [];
    for (const variables of [
      { code, token: other.trackingToken },
      { code, token: '' },
      { code, token: '🙂'.repeat(200) },
      { code: 'H50.12-000000-0000', token: other.trackingToken },
    ]) {
      answers.push(await ask(null, TRACK, variables));
    }
    expect(answers).toEqual(answers.map(() => ({ data: { trackApplication: null } })));
  });

  test('says what is wrong in the reader’s language, with the place', async () => {
    const { data } = await ask(
      'desk',
      RECEIVE,
      { input: await input({ applicant: { name: ' ', phone: '123' } }) },
      'vi',
    );
    expect(data.applicationReceive).toMatchObject({
      application: null,
      userErrors: [
        { code: 'NAME_BLANK', message: 'Chưa nhập tên.', path: ['input', 'applicant', 'name'] },
        { code: 'PHONE_NOT_VALID', path: ['input', 'applicant', 'phone'] },
      ],
    });
  });

  test('strangers: the public, other agencies, managers and admins', async () => {
    const { code } = await received();
    expect((await ask(null, CASE, { code })).errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask('handler2', CASE, { code })).data).toEqual({ application: null });
    for (const who of ['manager', 'admin'])
      expect((await ask(who, CASE, { code })).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await ask('handler', RECEIVE, { input: await input() })).errors[0].extensions.code).toBe('FORBIDDEN');
    const act = await ask('handler2', RESOLVE, { code, version: 1, outcome: 'GRANTED' });
    expect(act.data.applicationResolve.userErrors[0].code).toBe('APPLICATION_UNKNOWN');
  });

  test('the other acts are refused with reasons', async () => {
    const { code } = await received();
    const ACT =
      'mutation ($code: String!, $act: EventKind!, $ground: String) { applicationAct(code: $code, version: 1, act: $act, ground: $ground) { application { state } userErrors { code message } } }';
    const asked = await ask('handler', ACT, { code, act: 'HANDED_OVER', ground: 'thiếu' });
    expect(asked.data.applicationAct.userErrors[0]).toMatchObject({
      code: 'ACT_HAS_OWN_OPERATION',
      message: expect.stringContaining('applicationHandOver'),
    });
    const wrong = await ask('desk', ACT, { code, act: 'RETURNED' });
    expect(wrong.data.applicationAct.userErrors[0]).toMatchObject({ code: 'ACT_NOT_ALLOWED' });
    const withdrawn = await ask('desk', ACT, { code, act: 'WITHDRAWN', ground: 'đơn xin rút' });
    expect(withdrawn.data.applicationAct).toEqual({ application: { state: 'WITHDRAWN' }, userErrors: [] });
  });
});

/** SQL statements that one request sends, sign-in apart: an answer of the last seconds is remembered. */
async function statementsOf(who: string | null, query: string, variables: object = {}): Promise<number> {
  const { result, statements } = await watchStatements(() => ask(who, query, variables));
  expect(result.errors).toBeUndefined();
  return statements.filter((text) => !text.includes('from access_token')).length;
}

describe('statements', () => {
  const LIST = `query ($first: Int!) { applications(first: $first) { totalCount nodes { code standing procedure { title agency { name } } procedureVersion { number }
    holder { agency { name } officer } lastEvent { kind at officer agency { name } } events { kind officer } explanation allowedActs receivingAgency { name } } pageInfo { endCursor hasNextPage } } }`;

  test('of a work list are the same for 1, 10 and 100 rows', async () => {
    for (let n = 0; n < 100; n += 1) await received();
    const counts = [];
    for (const first of [1, 10, 100]) counts.push(await statementsOf('handler', LIST, { first }));
    // The page, the count, events, terms and officers.
    expect(counts).toEqual([5, 5, 5]);
    const plain =
      'query ($first: Int!) { applications(first: $first) { nodes { code standing procedure { title } holder { agency { name } } lastEvent { kind at } } } }';
    expect(await statementsOf('handler', plain, { first: 20 })).toBe(1);
  });

  test('of receiving are one, of tracking one, whether code or token is wrong', async () => {
    const { code, trackingToken } = await received();
    expect(await statementsOf('desk', RECEIVE, { input: await input() })).toBe(1);
    const TRACK_SHORT =
      'query ($code: String!, $token: String!) { trackApplication(code: $code, token: $token) { state } }';
    expect(await statementsOf(null, TRACK_SHORT, { code, token: trackingToken })).toBe(1);
    expect(await statementsOf(null, TRACK_SHORT, { code, token: 'AAAA-AAAA-AAAA' })).toBe(1);
    expect(await statementsOf(null, TRACK_SHORT, { code: 'X-1', token: trackingToken })).toBe(1);
  });

  test('pages of a work list follow each other, and nonsense is refused', async () => {
    const PAGE =
      'query ($after: String) { applications(first: 40, after: $after) { totalCount nodes { code } edges { cursor } pageInfo { endCursor hasNextPage hasPreviousPage } } }';
    const first = (await ask('desk', PAGE)).data.applications;
    const second = (await ask('desk', PAGE, { after: first.pageInfo.endCursor })).data.applications;
    expect(first).toMatchObject({ pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(second.pageInfo.hasPreviousPage).toBe(true);
    const codes = [...first.nodes, ...second.nodes].map(({ code }: { code: string }) => code);
    expect(new Set(codes).size).toBe(80);
    expect((await ask('desk', PAGE, { after: 'x' })).errors[0].extensions.reason).toBe('CURSOR_NOT_VALID');
    expect((await ask('desk', '{ applications(first: 101) { totalCount } }')).errors[0].extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });
});
