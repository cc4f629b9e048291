import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../../src/db/pool.ts';
import { issueToken } from '../../src/identity/tokens.ts';
import { randomIds } from '../../src/ids.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';

/** Every act of the desk through HTTP over the demo catalogue, as a day's work goes. */

let database: TestDatabase;
let app: RunningApp;
let now = new Date('2026-11-20T09:00:00+07:00');
const clock = { now: () => new Date(now) };
const tokens = new Map<string, string>();
let procedureCode = '';

beforeAll(async () => {
  database = await demoDatabase();
  app = await runApp({ appUrl: database.appUrl, clock });
  const db = openPool({ url: database.appUrl, max: 1 });
  for (const name of ['desk', 'handler', 'head'])
    tokens.set(name, await issueToken({ db, clock, ids: randomIds(clock) }, name));
  await db.end();
  const { data } = await ask('desk', '{ viewer { agency { id } } }');
  const listed = await ask(
    null,
    'query ($agency: ID) { procedures(first: 100, agency: $agency, status: IN_FORCE) { nodes { code currentVersion { channels cases { name } timeLimits { unit } } } } }',
    { agency: data.viewer.agency.id },
  );
  const fits = ({ currentVersion: { channels, cases, timeLimits } }: Listed): boolean =>
    channels.includes('ONLINE') && cases.length === 0 && timeLimits.every(({ unit }) => unit === 'WORKING_DAY');
  procedureCode = listed.data.procedures.nodes.find(fits).code;
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

interface Listed {
  currentVersion: { channels: string[]; cases: unknown[]; timeLimits: { unit: string }[] };
}

async function ask(who: string | null, query: string, variables: object = {}) {
  const { json } = await app.post(
    { query, variables },
    { 'accept-language': 'en', ...(who ? { authorization: `Bearer ${tokens.get(who)}` } : {}) },
  );
  return json;
}

const SUBMIT = `mutation ($input: ApplicationSubmitInput!) { applicationSubmit(input: $input) {
  application { code state nextStep answerDueAt submittedAt } submissionId trackingToken userErrors { code path } } }`;
const TRACK = `query ($code: String!, $token: String!) { trackApplication(code: $code, token: $token) {
  code state nextStep papersAwaited applicantDueAt left { amount unit } } }`;
const CASE = `query ($code: String!) { application(code: $code) {
  state version submittedAt answerDueAt answeredAt enteredLateAt left { amount unit } papersAwaited applicantDueAt endedLate
  breaches { code at source label } apologies { at newDate reason } payments { amount purpose paidAt receipt }
  waitingSpans { ground from to counted late source }
  opinions { request agency { name } question requestedAt dueAt givenAt late answer } allowedActs } }`;

let keys = 0;

async function submitted(): Promise<{ id: string; token: string }> {
  const input = {
    procedureCode,
    applicant: { name: 'Trần Thị Bình', phone: '0912345679' },
    key: `act-key-of-somebody-${(keys += 1)}`,
  };
  const { data, errors } = await ask(null, SUBMIT, { input });
  expect(errors).toBeUndefined();
  expect(data.applicationSubmit).toMatchObject({ userErrors: [], application: { state: 'SUBMITTED' } });
  const { submissionId, trackingToken } = data.applicationSubmit;
  return { id: submissionId, token: trackingToken };
}

/** A case, acted on by name; the version that is sent is the one that was answered last. */
class Case {
  code: string;
  version = 1;
  constructor(code: string) {
    this.code = code;
  }
  async act(who: string, operation: string, args: string = ''): Promise<{ state: string | null; codes: string[] }> {
    const { data, errors } = await ask(
      who,
      `mutation ($code: String!, $version: Int!) { ${operation}(code: $code, version: $version ${args}) {
        application { code state version } userErrors { code message path } } }`,
      { code: this.code, version: this.version },
    );
    expect(errors, operation).toBeUndefined();
    const { application, userErrors } = data[operation];
    if (application) {
      this.version = application.version;
      this.code = application.code ?? this.code;
    }
    return { state: application?.state ?? null, codes: userErrors.map(({ code }: { code: string }) => code) };
  }
  async does(who: string, operation: string, args?: string): Promise<string | null> {
    const { state, codes } = await this.act(who, operation, args);
    expect(codes, operation).toEqual([]);
    return state;
  }
}

describe('every act through the API', () => {
  test('from a submission to the result in the applicant’s hand', async () => {
    const { id, token } = await submitted();
    const it = new Case(id);
    const asking = '{ papers: ["Bản vẽ", "Giấy chứng nhận"], ground: "Thiếu" }';
    expect(await it.does('desk', 'applicationRequestDocuments', `input: ${asking}`)).toBe('AWAITING_DOCUMENTS');
    const waiting = (await ask(null, TRACK, { code: id, token })).data.trackApplication;
    expect(waiting).toMatchObject({ code: id, papersAwaited: ['Bản vẽ', 'Giấy chứng nhận'] });
    expect(waiting.nextStep).toContain('Not received yet');
    expect(await it.does('desk', 'applicationReceiveSubmission')).toBe('RECEIVED');
    expect(it.code).not.toBe(id);
    expect((await ask(null, TRACK, { code: it.code, token })).data.trackApplication).toMatchObject({ code: it.code });
    expect(await it.does('handler', 'applicationStart')).toBe('IN_PROGRESS');

    const { data } = await ask(null, '{ agencies { id name } }');
    const { data: own } = await ask('handler', '{ viewer { agency { id } } }');
    const other = data.agencies.find((each: { id: string }) => each.id !== own.viewer.agency.id);
    const question = `agency: "${other.id}", question: "Có phù hợp?", limit: { amount: 3, unit: WORKING_DAY }`;
    expect(await it.does('handler', 'applicationRequestOpinion', question)).toBe('IN_PROGRESS');
    const asked = (await ask('handler', CASE, { code: it.code })).data.application.opinions;
    expect(asked).toMatchObject([{ agency: { name: other.name }, dueAt: '2026-11-26T17:00:00+07:00', givenAt: null }]);
    const answer = `request: ${asked[0].request}, answer: "Phù hợp"`;
    expect(await it.does('handler', 'applicationGiveOpinion', answer)).toBe('IN_PROGRESS');

    const limited = `input: { papers: ["Bản vẽ"], ground: "Thiếu", applicantLimit: { amount: 5, unit: WORKING_DAY } }`;
    expect(await it.does('handler', 'applicationRequestDocuments', limited)).toBe('AWAITING_DOCUMENTS');
    expect((await ask('handler', CASE, { code: it.code })).data.application).toMatchObject({
      papersAwaited: ['Bản vẽ'],
      applicantDueAt: '2026-11-30T17:00:00+07:00',
      left: { unit: 'WORKING_DAY' },
      breaches: [],
    });
    expect(await it.does('desk', 'applicationSupplyDocuments', 'papers: ["Bản vẽ"]')).toBe('IN_PROGRESS');
    const refused = await it.act('handler', 'applicationRequestDocuments', limited);
    expect(refused).toEqual({ state: null, codes: ['HEAD_NEEDED'] });
    const again = 'input: { papers: ["Bản vẽ"], ground: "Thiếu", proposedBy: "handler" }';
    expect(await it.does('head', 'applicationRequestDocuments', again)).toBe('AWAITING_DOCUMENTS');
    expect(await it.does('desk', 'applicationSupplyDocuments')).toBe('IN_PROGRESS');

    expect(await it.does('handler', 'applicationRequestPayment', 'amount: 5400000000, purpose: "Thuế"')).toBe(
      'AWAITING_PAYMENT',
    );
    expect(await it.does('desk', 'applicationRecordPayment', 'amount: 5400000000, receipt: "BL-1"')).toBe(
      'IN_PROGRESS',
    );
    expect(await it.does('head', 'applicationStop', 'ground: "Tranh chấp"')).toBe('STOPPED');
    expect(await it.does('head', 'applicationResume', 'ground: "Hết tranh chấp"')).toBe('IN_PROGRESS');
    const extension = await it.act('head', 'applicationExtend', 'amount: 3, ground: "Khó"');
    expect(extension.codes).toEqual(['EXTENSION_NOT_GRANTED']);
    const { data: due } = await ask('head', 'query ($code: String!) { application(code: $code) { dueOn } }', {
      code: it.code,
    });
    const later = new Date(Date.parse(due.application.dueOn) + 7 * 86_400_000).toISOString().slice(0, 10);
    expect(await it.does('head', 'applicationApologise', `newDate: "${later}", reason: "Quá tải"`)).toBe('IN_PROGRESS');
    expect(await it.does('handler', 'applicationResolve', 'outcome: GRANTED')).toBe('RESOLVED');
    expect(await it.does('head', 'applicationRecall', 'ground: "Sai tên"')).toBe('IN_PROGRESS');
    expect(await it.does('handler', 'applicationResolve', 'outcome: GRANTED')).toBe('RESOLVED');
    expect(await it.does('desk', 'applicationReturn', 'handedOut: SLIP_AND_IDENTITY')).toBe('RETURNED');

    const { application } = (await ask('handler', CASE, { code: it.code })).data;
    expect(application).toMatchObject({
      submittedAt: '2026-11-20T09:00:00+07:00',
      answerDueAt: '2026-11-23T09:30:00+07:00',
      left: null,
      papersAwaited: [],
      endedLate: false,
      breaches: [{ code: 'ASKED_TOO_OFTEN', label: 'Papers asked for more often than the rule allows' }],
      apologies: [{ newDate: later, reason: 'Quá tải' }],
      payments: [{ amount: 5_400_000_000, purpose: 'Thuế', receipt: 'BL-1' }],
      opinions: [{ answer: 'Phù hợp', late: false }],
      allowedActs: [],
    });
    expect(application.waitingSpans.map(({ ground }: { ground: string }) => ground)).toEqual([
      'OPINION',
      'DOCUMENTS',
      'DOCUMENTS',
      'PAYMENT',
      'STOP',
    ]);
  });

  test('the other ends: refused, withdrawn, stopped for good', async () => {
    const refused = new Case((await submitted()).id);
    expect((await refused.act('desk', 'applicationReject', 'ground: " "')).codes).toEqual(['GROUND_NEEDED']);
    expect(await refused.does('desk', 'applicationReject', 'ground: "Không thuộc thẩm quyền"')).toBe('REJECTED');
    const withdrawn = new Case((await submitted()).id);
    expect(await withdrawn.does('desk', 'applicationWithdraw', 'ground: "Đổi ý"')).toBe('WITHDRAWN');
    const stopped = new Case((await submitted()).id);
    await stopped.does('desk', 'applicationReceiveSubmission');
    await stopped.does('handler', 'applicationStart');
    await stopped.does('head', 'applicationStop', 'ground: "Bản án"');
    expect(await stopped.does('head', 'applicationClose', 'ground: "Bản án"')).toBe('STOPPED');
    const standing = await ask('head', 'query ($code: String!) { application(code: $code) { standing } }', {
      code: stopped.code,
    });
    expect(standing.data.application.standing).toBe('CLOSED');
  });

  test('two acts on a case in one request each answer what is true after them', async () => {
    const { id } = await submitted();
    const { data } = await ask(
      'desk',
      `mutation ($code: String!) {
        asked: applicationRequestDocuments(code: $code, version: 1, input: { papers: ["A"], ground: "Thiếu" }) { application { papersAwaited events { kind } } }
        withdrawn: applicationWithdraw(code: $code, version: 2, ground: "Đổi ý") { application { papersAwaited events { kind } } } }`,
      { code: id },
    );
    expect(data.asked.application.papersAwaited).toEqual(['A']);
    expect(data.withdrawn.application).toEqual({
      papersAwaited: [],
      events: [{ kind: 'SUBMITTED' }, { kind: 'DOCUMENTS_REQUESTED' }, { kind: 'WITHDRAWN' }],
    });
  });

  test('a late entry is the head’s, keeps both times and is listed', async () => {
    now = new Date('2026-11-25T10:00:00+07:00');
    const input = {
      procedureCode,
      channel: 'DIRECT',
      applicant: { name: 'Lê Văn Cường' },
      key: `act-key-of-somebody-${(keys += 1)}`,
      enteredLate: { receivedAt: '2026-11-23T08:00:00+07:00', reason: 'Mất điện' },
    };
    const RECEIVE =
      'mutation ($input: ApplicationReceiveInput!) { applicationReceive(input: $input) { application { code receivedAt enteredLateAt } userErrors { code } } }';
    expect((await ask('desk', RECEIVE, { input })).errors[0].extensions.code).toBe('FORBIDDEN');
    const { application } = (await ask('head', RECEIVE, { input })).data.applicationReceive;
    expect(application).toMatchObject({
      receivedAt: '2026-11-23T08:00:00+07:00',
      enteredLateAt: '2026-11-25T10:00:00+07:00',
    });
    const listed = await ask(
      'head',
      '{ applications(enteredLate: true) { totalCount nodes { code lastEvent { ground } } } }',
    );
    expect(listed.data.applications).toEqual({
      totalCount: 1,
      nodes: [{ code: application.code, lastEvent: { ground: 'Mất điện' } }],
    });
  });

  test('an amount is a whole number of đồng', async () => {
    const it = new Case((await submitted()).id);
    const { errors } = await ask(
      'handler',
      `mutation { applicationRequestPayment(code: "${it.code}", version: 1, amount: 1.5, purpose: "x") { userErrors { code } } }`,
    );
    expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });
});
