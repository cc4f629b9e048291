import fc from 'fast-check';
import { REVIEW_VARIABLES } from './review-variables.ts';
import { parse, specifiedRules, validate } from 'graphql';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KnownDocuments } from '../../src/graphql/known-documents.ts';
import type { KnownDocument } from '../../src/graphql/known-documents.ts';
import type { Answer } from '../../src/graphql/plan.ts';
import { demoDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { signIn } from './demo-staff.ts';
import type { As } from './demo-staff.ts';
import { randomQuery } from './random-query.ts';
import { runApp } from './running-app.ts';
import type { Reply, RunningApp } from './running-app.ts';

/** Two servers on one database: with known documents ahead of Apollo, and with Apollo alone. */
let database: TestDatabase;
let ahead: RunningApp;
let apollo: RunningApp;
let as: As;
let known: KnownDocuments;

beforeAll(async () => {
  database = await demoDatabase();
  ahead = await runApp({ appUrl: database.appUrl });
  apollo = await runApp({ appUrl: database.appUrl, config: { aheadOfApollo: false } });
  as = await signIn(database.appUrl);
  known = new KnownDocuments(ahead.app.graph);
});
afterAll(async () => {
  await ahead.stop();
  await apollo.stop();
  await database.drop();
});

/** Ids of requests and of what was just made differ between two runs; nothing else may. */
const told = ({ status, headers, text }: Reply): unknown => ({
  status,
  type: headers.get('content-type'),
  cache: headers.get('cache-control'),
  vary: headers.get('vary'),
  text: text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu, 'uuid'),
});

const same = async (body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> => {
  const first = await ahead.post(body, headers);
  // Twice: Apollo's way interprets the first and compiles the second.
  for (let time = 0; time < 2; time++) expect(told(await apollo.post(body, headers))).toEqual(told(first));
  return first;
};

const wholeOf = (name: string): KnownDocument =>
  known.all.find(({ names }) => names.length === 1 && names[0] === name) ?? expect.fail(`${name} is not known`);

const RECEIVE = {
  input: {
    procedureCode: 'DEMO-000001',
    channel: 'DIRECT',
    applicant: { name: 'Nguyễn Văn An', phone: '0905123456' },
    key: 'the-same-for-both',
  },
};

const NO_ID = '00000000-0000-7000-8000-000000000000';
const UNKNOWN = { code: 'none', version: 1 };
const WITH_GROUND = { ...UNKNOWN, ground: 'x' };
const NOTICE = { year: 2026, source: '1', days: [{ date: '2026-12-24', ground: 'LOCAL', note: 'bão' }] };
const SESSIONS = { weekdays: [1], sessions: [{ start: '07:30', end: '11:30' }], from: '2027-01-01', source: '1' };

/** Variables to send with each operation: good, bad and missing ones. */
const VARIABLES: Readonly<Record<string, readonly unknown[]>> = {
  ...REVIEW_VARIABLES,
  CatalogueSize: [{}, null, { unknown: 1 }],
  Find: [
    { first: 5 },
    { first: 100, search: 'cap phep xay dung' },
    { first: 3, search: 'Hoá'.normalize('NFD'), reviewStatus: ['KEEP'] },
    { first: 2, reviewStatus: 'ABOLISH' },
    { first: 2, after: 'nonsense' },
    { first: 2, field: 'no-uuid', agency: '\uD800' },
    { first: 2, search: 'a\0b' },
    { first: 0 },
    { first: 101 },
    { first: '5' },
    { search: 'x' },
    { first: 1, reviewStatus: ['NOPE'] },
  ],
  Procedure: [{ code: 'DEMO-000001' }, { code: 'nothing' }, { code: 5 }, {}, { code: null }],
  Verdicts: [{}],
  Reported: [{}],
  Due: [
    { receivedAt: '2026-11-20T15:20:00+07:00', amount: 3, unit: 'WORKING_DAY' },
    { receivedAt: '2026-11-20', amount: 3, unit: 'WORKING_DAY' },
    { receivedAt: '2026-11-20T15:20:00+07:00', amount: 0, unit: 'MONTH' },
    { receivedAt: '2026-11-20T15:20:00+07:00', amount: 2_147_483_648, unit: 'MONTH' },
  ],
  Track: [
    { code: 'H50.12-260312-0001', token: 'wrong' },
    { code: '', token: '' },
  ],
  Receive: [RECEIVE, { input: { ...RECEIVE.input, applicant: { name: ' ' } } }, { input: {} }],
  Resolve: [
    { code: 'none', version: 1, outcome: 'GRANTED' },
    { code: 'none', version: 1.5, outcome: 'GRANTED' },
  ],
  Case: [{ code: 'none' }],
  FindApplication: [{ find: 'nguyen' }, { find: '0001' }, { find: 'x' }, { find: '' }, {}],
  WorkToDo: [
    {},
    { filter: { scope: 'RECEIVED', standings: ['OVERDUE', 'RUNNING'] }, order: 'NEWEST', first: 3 },
    { filter: { scope: 'UNDER' } },
    { filter: { states: ['RETURNED'] }, order: 'URGENCY' },
    { filter: { unknown: 1 } },
  ],
  Overdue: [{}],
  Papers: [{ code: 'none' }, { code: '' }],
  Register: [
    { from: '2026-01-01', to: '2026-12-31' },
    { from: '2026-12-31', to: '2026-01-01' },
  ],
  CollectFee: [
    { code: 'none', version: 1, amount: 75_000, receipt: 'BL 1' },
    { code: 'none', version: 1, amount: 1.5, receipt: 'BL 1' },
  ],
  ReissueSlip: [
    { code: 'none', version: 1, identityChecked: { proof: 'CITIZEN_CARD' } },
    { code: 'none', version: 1, identityChecked: { proof: 'FACE' } },
  ],
  CorrectApplicant: [{ code: 'none', version: 1, applicant: { name: 'An' }, ground: 'x' }],
  Handling: [{ code: 'none' }, {}],
  OpenTasks: [
    { code: 'none', version: 1, tasks: [] },
    { code: 'none', version: 1, tasks: [{ step: 1.5 }] },
  ],
  HandOver: [{ code: 'none', version: 1, to: {} }],
  AcceptHandover: [{ code: 'none', version: 1 }],
  FinishTask: [{ code: 'none', version: 1, task: 1, result: ' ' }],
  Tasks: [{ first: 3 }, { first: 0 }, { first: 101 }, { first: 2, after: 'nonsense' }],
  WorkList: [{}, { first: 3 }, { first: 101 }, { after: 'nonsense' }],
  Propose: [{ procedureCode: 'none', verdict: 'KEEP', reason: ' ' }],
  Documents: [{ search: 'xay dung', first: 5 }, { search: 'x', status: ['NOPE'], first: 5 }, { first: 101 }],
  Reconcile: [{}],
  EnterDocument: [
    { document: { number: 'x', title: ' ', kind: 'x', issuer: 'x', issuedOn: '2012-05-02' } },
    { document: { number: '1', title: 'x', kind: 'x', issuer: 'x', issuedOn: '2012-02-30' } },
  ],
  ByVerdict: [{ verdict: 'ABOLISH' }, { verdict: 'NOPE' }],
  MostUrgent: [{}],
  Approve: [{ id: '00000000-0000-7000-8000-000000000000' }, { id: 'no-uuid' }],
  Times: [
    { from: '2026-01-01', to: '2026-11-30', groupBy: 'AGENCY' },
    { from: '2026-11-30', to: '2026-01-01', groupBy: 'MONTH' },
    { from: '2026-02-30', to: '2026-11-30', groupBy: 'FIELD' },
  ],
  Reform: [{ code: 'DEMO-000001' }, { code: 'none' }],
  ReformInFull: [{ code: 'DEMO-000001' }, { code: 'none' }],
  Reforms: [
    { from: '2025-01-01', to: '2025-12-31' },
    { from: '2025-12-31', to: '2025-01-01' },
    { from: '2025-01-01', to: '2025-12-31', after: 'x' },
  ],
  LateFiles: [{}, { first: 101 }],
  Hurry: [
    { code: 'none', words: 'gấp' },
    { code: 'none', words: ' ' },
    { code: 'none', words: 'gấp', answerBy: '2026-02-30' },
  ],
  Instructions: [{}, { first: 0 }],
  Satisfied: [
    { from: '2026-01-01', to: '2026-11-30' },
    { from: '2026-11-30', to: '2026-01-01' },
  ],
  Waiting: [{}],
  Submit: [
    { submission: { procedureCode: 'none', applicant: { name: 'An' }, key: 'the-same-for-both-2' } },
    { submission: {} },
  ],
  Rate: [{ code: 'none', token: 'x', score: 5 }],
  SaySomething: [{ feedback: { procedureCode: 'none', kind: 'PROPOSAL', words: 'x' } }],
  FollowFeedback: [{ id: NO_ID, token: 'x' }],
  AnsweredFeedback: [{ code: 'DEMO-000001' }, { code: 'none' }],
  ReceiveSubmission: [UNKNOWN],
  RejectSubmission: [WITH_GROUND, { ...UNKNOWN, ground: ' ' }],
  PapersCame: [{ ...UNKNOWN, papers: ['Đơn'] }],
  PaymentCame: [{ ...UNKNOWN, amount: 75_000, receipt: 'BL 1' }],
  Withdraw: [WITH_GROUND],
  GiveResult: [{ ...UNKNOWN, handedOut: 'POST', originals: [{ paper: 'Đơn', given: 1 }] }],
  RateAtDesk: [{ code: 'none', score: 5 }],
  Start: [UNKNOWN],
  AskForPapers: [{ ...UNKNOWN, request: { papers: ['Đơn'], ground: 'thiếu' } }],
  AskForPayment: [{ ...UNKNOWN, amount: 75_000, purpose: 'lệ phí' }],
  AskOpinion: [{ ...UNKNOWN, agency: NO_ID, question: 'đúng không?', limit: { amount: 3, unit: 'WORKING_DAY' } }],
  OpinionCame: [{ ...UNKNOWN, asked: 3, answer: 'đúng' }],
  Agencies: [{}],
  Stop: [WITH_GROUND],
  Resume: [WITH_GROUND],
  CloseForGood: [WITH_GROUND],
  Extend: [{ ...WITH_GROUND, amount: 5 }],
  Apologise: [{ ...WITH_GROUND, newDate: '2026-12-31' }],
  Recall: [WITH_GROUND],
  Assign: [{ ...WITH_GROUND, officer: 'handler' }],
  CloseTask: [{ ...WITH_GROUND, closing: 1 }],
  MergerPreview: [{ from: NO_ID, to: NO_ID }],
  Merge: [{ merger: { from: NO_ID, to: NO_ID, decisionNumber: '1', happenedOn: '2026-11-20' } }],
  Mergers: [{}],
  RatingsToRead: [{}],
  PublishRating: [{ id: NO_ID }],
  AnswerFeedback: [{ id: NO_ID, version: 1, answer: 'x' }],
  HurryAgain: [{ id: NO_ID, version: 1, words: 'x' }],
  AcceptAnswer: [{ id: NO_ID, version: 1 }],
  InstructionsReceived: [{}],
  AnswerInstruction: [{ id: NO_ID, version: 1, words: 'x' }],
  Officers: [{}, { agency: NO_ID }, { agency: 'x' }],
  OpenData: [{}],
  HandOverSeveral: [
    { files: [UNKNOWN], to: {} },
    { files: [], to: {} },
  ],
  TakeSeveral: [{ files: [UNKNOWN] }],
  RecordVisit: [{ ...UNKNOWN, reason: 'x' }],
  RefuseHandover: [WITH_GROUND],
  TakeBackHandover: [WITH_GROUND],
  NoticePreview: [{ notice: NOTICE }],
  NoticeApply: [{ notice: NOTICE, preview: 'x' }],
  SessionsPreview: [{ sessions: SESSIONS }],
  SessionsApply: [{ sessions: SESSIONS, preview: 'x' }],
  CalendarChanges: [{}],
  CodePatterns: [{}],
  SetCodePattern: [{ pattern: { pattern: '{agency}', reset: 'DAY', from: '2027-01-01', source: '1' } }],
  Webhooks: [{}],
  AddWebhook: [{ url: 'http://127.0.0.1', kinds: ['RECEIVED'] }],
  TestWebhook: [{ id: NO_ID }],
  SwitchWebhook: [{ id: NO_ID, version: 1, active: false }],
  FailedNotices: [{}],
  RetryNotice: [{ id: NO_ID }],
  DiscardNotice: [{ id: NO_ID, ground: 'x' }],
};

describe('documents known in advance', () => {
  it('are all tried here', () => {
    const names = new Set(known.all.flatMap(({ names }) => names));
    expect(Object.keys(VARIABLES).toSorted()).toEqual([...names].toSorted());
  });

  it.each(Object.entries(VARIABLES))('%s answers the same both ways, to everybody', async (name, all) => {
    const { text } = wholeOf(name);
    for (const [at, variables] of all.entries()) {
      const askers = [null, 'desk', 'handler2', 'reformer', 'approver', 'manager', 'admin'];
      // Everybody with what is good, one after the other with what is not.
      for (const who of at === 0 ? askers : [askers[at % askers.length]!]) {
        await same({ query: text, variables }, as(who));
      }
      await same(
        { query: text, variables },
        { ...as('head'), 'accept-language': 'en', accept: 'application/graphql-response+json' },
      );
    }
  });

  it('answer the same in every spelling, by hash, and named in a document of several', async () => {
    const expected = await same({ query: '{ procedures(first: 1) { totalCount } }' });
    for (const { text, hash, names } of known.all) {
      if (!names.includes('CatalogueSize')) continue;
      const request = { operationName: 'CatalogueSize' };
      expect((await same({ ...request, query: text })).json).toEqual(expected.json);
      expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
      const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
      expect((await ahead.post({ ...request, extensions })).json).toEqual(expected.json);
    }
  });

  it('are refused alike when something about the request is odd', async () => {
    const { text } = wholeOf('Find');
    const query = { query: text, variables: { first: 1 } };
    await same({ ...query, operationName: 'Nope' });
    await same({ ...query, operationName: 5 });
    await same({ ...query, operationName: '' });
    await same({ ...query, variables: [] });
    await same({ ...query, variables: '{}' });
    await same({ ...query, variables: 5 });
    await same({ ...query, extensions: {} });
    await same({ ...query, extensions: [] });
    await same([query]);
    await same(query, { accept: 'image/png' });
    await same(query, { accept: 'text/html' });
    await same(query, { accept: 'application/graphql-response+json;q=0.5, application/json;q=0.9' });
    await same(query, { 'content-type': 'application/json; charset=utf-16' });
    await same(query, { 'content-type': 'text/plain', 'apollo-require-preflight': 'x' });
    await same(query, { 'content-type': 'text/plain' });
    await same(query, { authorization: 'Bearer wrong' });
    const whole = known.all.find(({ names }) => names.length > 1)!;
    await same({ query: whole.text });
  });
});

/** As JSON, since a skipped field is absent in one and undefined in the other. */
const sent = ({ data, errors = [] }: Answer): { data: unknown; errors: unknown[] } =>
  JSON.parse(JSON.stringify({ data, errors }));

describe('compiled queries', () => {
  it('answer what interpreted ones answer, whatever is asked and whoever asks', async () => {
    const { graph } = ahead.app;
    const values = {
      'first: Int': [1, 2, 3],
      'code: String': ['DEMO-000001', 'DEMO-000002', '1.000000', ''],
      'search: String': ['xay dung', 'khai sinh', ''],
      'from: Date': ['2026-01-01', '2026-10-01'],
      'to: Date': ['2026-11-30'],
      'date: Date': ['2026-11-20', '2012-01-01'],
      'receivedAt: DateTime': ['2026-11-20T15:20:00+07:00', '2026-02-10T08:00:00Z'],
      'amount: Int': [1, 20],
      'after: String': [null, 'nonsense'],
      'field: ID': [null, 'x'],
      'agency: ID': [null, '00000000-0000-7000-8000-000000000000'],
      'filter: ApplicationFilter': [
        null,
        {},
        { find: 'nguyen' },
        { scope: 'RECEIVED', states: ['RETURNED'], receivedFrom: '2026-01-01' },
        { standings: ['OVERDUE'], enteredLate: true },
      ],
      'order: ApplicationOrder': [null, 'NEWEST'],
      'reviewStatus: Verdict': [null, ['KEEP'], ['AMEND', 'ABOLISH'], []],
    };
    const asker = { viewer: null, locale: 'vi' as const, requestId: 'x', client: 'test' };
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const { query, variables } = randomQuery(draw, graph.schema, values);
        const [reference, compiled] = [parse(query), parse(query)];
        expect(validate(graph.schema, reference, specifiedRules), query).toEqual([]);
        const expected = await graph.answer(graph.plan(reference, null, 'interpreted')!, variables, asker);
        const found = await graph.answer(graph.plan(compiled, null, 'compiled')!, variables, asker);
        expect(sent(found).data, query).toEqual(sent(expected).data);
        expect(found.refused).toBe(expected.refused);
        // Once an error has emptied the answer, graphql-js does not wait for the others; the compiled query does.
        const all = sent(found).errors;
        for (const error of sent(expected).errors) expect(all, query).toContainEqual(error);
        if (all.length !== sent(expected).errors.length) expect(expected.data, query).toBeNull();
        if (expected.errors === undefined) answered += 1;
      }),
      { numRuns: 150 },
    );
    expect(answered).toBeGreaterThan(15);
  });
});
