import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type Reply, type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** The operations that other tools rely on, asked over HTTP of a server with the demo data. */

const FOLDER = join(import.meta.dirname, '../../src/graphql/documents');
const DOCUMENTS = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), 'utf8'));

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

const ask = (operationName: string, variables: object = {}, who: string | null = null): Promise<Reply> => {
  const query = DOCUMENTS.find((text) => new RegExp(`(query|mutation) ${operationName}\\b`, 'u').test(text));
  return running.post({ query, operationName, variables }, as(who));
};

/** The answer of an operation that must succeed. */
const answer = async (operationName: string, variables: object = {}, who: string | null = null) => {
  const { status, json } = await ask(operationName, variables, who);
  expect({ status, errors: json?.errors }).toEqual({ status: 200, errors: undefined });
  return json.data;
};

const instant = (text: string): number => new Date(text).getTime();

describe('anyone', () => {
  test('CatalogueSize', async () => {
    expect(await answer('CatalogueSize')).toEqual({ procedures: { totalCount: 1731 } });
  });

  test.each(['cap phep xay dung', 'CẤP PHÉP XÂY DỰNG', 'Cấp phép xây dựng'.normalize('NFD'), 'cấp phép xây dưng'])(
    'Find: %s',
    async (search) => {
      const { procedures } = await answer('Find', { search, first: 20 });
      expect(procedures.nodes[0].title).toMatch(/^Cấp giấy phép xây dựng/u);
      expect(procedures.nodes[0]).toMatchObject({ agency: { name: 'Sở Xây dựng' }, field: { id: expect.any(String) } });
      expect(procedures.totalCount).toBeLessThan(1731);
    },
  );

  test.each([
    ['xây nhà', /xây dựng/iu],
    ['làm giấy khai sinh', /khai sinh/iu],
    ['mở quán', /hộ kinh doanh/iu],
    ['DEMO-000003', /^Cấp giấy chứng nhận quyền sử dụng đất/u],
  ])('Find: %s, as people say it', async (search, title) => {
    const { procedures } = await answer('Find', { search, first: 5 });
    expect(procedures.nodes[0].title).toMatch(title);
  });

  test('Find: page by page through the whole catalogue, nothing twice and nothing left out', async () => {
    const codes: string[] = [];
    for (let after: string | null = null; ;) {
      const { procedures } = await answer('Find', { first: 100, after });
      codes.push(...procedures.nodes.map(({ code }: { code: string }) => code));
      if (!procedures.pageInfo.hasNextPage) break;
      after = procedures.pageInfo.endCursor;
    }
    expect(codes).toHaveLength(1731);
    expect(new Set(codes).size).toBe(1731);
  });

  test('Find: by field, agency and verdict', async () => {
    const { procedures: all } = await answer('Find', { search: 'giấy phép xây dựng', first: 1 });
    const [{ field, agency }] = all.nodes;
    for (const filter of [{ field: field.id }, { agency: agency.id }, { reviewStatus: ['ABOLISH'] }]) {
      const { procedures } = await answer('Find', { ...filter, first: 100 });
      expect(procedures.totalCount).toBeGreaterThan(0);
      expect(procedures.totalCount).toBeLessThan(1731);
      for (const node of procedures.nodes) {
        const shown = { field: node.field?.id, agency: node.agency?.id, reviewStatus: [node.reviewStatus] };
        expect(shown).toMatchObject(filter);
      }
    }
  });

  test('Procedure', async () => {
    const { procedure } = await answer('Procedure', { code: 'DEMO-000001' });
    expect(procedure).toMatchObject({
      code: 'DEMO-000001',
      reviewStatus: 'AMEND',
      currentVersion: {
        number: 2,
        validFrom: '2025-07-01',
        validTo: null,
        timeLimits: [{ kind: 'STATUTORY', channel: null, unit: 'WORKING_DAY', min: 5, max: 7 }],
        forms: [{ code: 'DEMO-000001-M01', name: expect.any(String) }],
        fees: [{ amount: 75_000, note: null }],
      },
    });
    expect(procedure.currentVersion.components).toHaveLength(3);
    expect(procedure.currentVersion.components[1]).toMatchObject({ originals: 0, copies: 1 });
    expect(procedure.currentVersion.requirements.length).toBeGreaterThan(0);
    const { procedure: birth } = await answer('Procedure', { code: '1.001193' });
    expect(birth.title).toMatch(/khai sinh/iu);
    expect(await answer('Procedure', { code: '9.999999' })).toEqual({ procedure: null });
  });

  test('Verdicts', async () => {
    expect(await answer('Verdicts')).toEqual({
      reviewSummary: {
        total: 1731,
        keep: 425,
        amend: 1160,
        abolish: 108,
        replace: 38,
        undecided: 0,
        simplificationRate: 75.4,
      },
    });
  });

  test('Reported', async () => {
    const { reportedFigures } = await answer('Reported');
    const figure = (key: string) => reportedFigures.find((each: { key: string }) => each.key === key);
    expect(figure('procedures.reviewed')).toMatchObject({
      printed: 1731,
      sumOfParts: 1771,
      counted: 1731,
      difference: 0,
    });
    expect(figure('documents.reviewed')).toMatchObject({
      printed: 1413,
      sumOfParts: 1423,
      counted: null,
      difference: null,
    });
    expect(figure('verdict.amend')).toMatchObject({ printed: 1200, counted: 1160, difference: 40 });
    for (const { printed, counted, difference, source } of reportedFigures) {
      expect(source).not.toBe('');
      // One decimal, as the report prints its percentages.
      expect(difference).toBe(counted === null ? null : Math.round((printed - counted) * 10) / 10);
    }
  });

  test.each([
    ['2013-04-26T09:00:00+07:00', 5, 'WORKING_DAY', '2013-05-07', '17:00'],
    ['2019-11-20T09:00:00+07:00', 25, 'WORKING_DAY', '2019-12-25', '17:00'],
    ['2024-04-26T09:00:00+07:00', 3, 'WORKING_DAY', '2024-05-04', '17:00'],
    ['2025-04-24T09:00:00+07:00', 3, 'WORKING_DAY', '2025-04-28', '17:00'],
    ['2026-08-20T09:00:00+07:00', 7, 'WORKING_DAY', '2026-08-28', '17:00'],
    ['2026-11-20T02:00:00Z', 3, 'WORKING_DAY', '2026-11-26', '17:00'],
    ['2018-02-01T09:00:00+07:00', 15, 'CALENDAR_DAY', '2018-02-21', '17:00'],
    ['2026-11-19T16:00:00+07:00', 8, 'WORKING_HOUR', '2026-11-20', '16:30'],
    ['2026-11-20T15:20:00+07:00', 1, 'SAME_DAY', '2026-11-23', '17:00'],
  ])('Due: %s + %i %s', async (receivedAt, amount, unit, dueOn, time) => {
    const { deadline } = await answer('Due', { receivedAt, amount, unit });
    expect(deadline).toMatchObject({ dueOn, provisional: false });
    expect(instant(deadline.dueAt)).toBe(instant(`${dueOn}T${time}:00+07:00`));
  });

  test('Due: says which days were skipped and why, and what is not certain', async () => {
    const asked = { receivedAt: '2026-11-20T09:00:00+07:00', amount: 3, unit: 'WORKING_DAY' };
    const { deadline } = await answer('Due', asked);
    expect(deadline.skipped.map(({ date }: { date: string }) => date)).toEqual([
      '2026-11-21',
      '2026-11-22',
      '2026-11-24',
    ]);
    expect(deadline.skipped.every(({ reason }: { reason: string }) => reason !== '')).toBe(true);
    expect((await answer('Due', { ...asked, amount: 90 })).deadline.provisional).toBe(true);
  });

  test('Track: what nobody has is not there, however it is asked', async () => {
    expect(await answer('Track', { code: 'H50.12-261120-9999', token: 'nothing' })).toEqual({ trackApplication: null });
  });
});

describe('desk and handler', () => {
  const input = {
    procedureCode: 'DEMO-000001',
    channel: 'DIRECT',
    applicant: { name: 'Nguyễn Văn An', idNumber: '045123456789', phone: '0912345678', address: 'Phường 1, Đông Hà' },
    key: 'probes-0001',
  };

  test('Receive, Case, Resolve, Track', async () => {
    const { applicationReceive: received } = await answer('Receive', { input }, 'desk');
    expect(received.userErrors).toEqual([]);
    const { code, trackingToken: token, version } = received.application;
    expect(code).toMatch(/^H50\.12-261120-\d{4,}$/u);
    expect(received.application).toMatchObject({ state: 'RECEIVED', dueAt: received.application.originalDueAt });
    // Seven working days from Friday 20 November 2026, the 24th being off.
    expect(instant(received.application.dueAt)).toBe(instant('2026-12-02T17:00:00+07:00'));

    const { applicationReceive: again } = await answer('Receive', { input }, 'desk');
    expect(again.application.id).toBe(received.application.id);
    const { applicationReceive: other } = await answer('Receive', { input: { ...input, channel: 'POST' } }, 'desk');
    expect(other).toMatchObject({ application: null, userErrors: [{ code: 'KEY_REUSED' }] });

    const { application } = await answer('Case', { code }, 'handler');
    expect(application).toMatchObject({
      state: 'RECEIVED',
      stateNumber: 2,
      standing: 'RUNNING',
      reappointedAt: null,
      resolvedAt: null,
      version,
      holder: { agency: { name: 'Sở Xây dựng' }, officer: null },
      events: [{ kind: 'RECEIVED', agency: { name: 'Sở Xây dựng' }, ground: null }],
    });
    expect(instant(application.statutoryDueAt)).toBe(instant(application.dueAt));

    const tracked = await answer('Track', { code, token });
    expect(tracked.trackApplication).toMatchObject({
      code,
      state: 'RECEIVED',
      standing: 'RUNNING',
      nextStep: expect.stringMatching(/./u),
    });
    expect(await answer('Track', { code, token: `${token}x` })).toEqual({ trackApplication: null });

    const resolve = { code, version, outcome: 'GRANTED', note: null };
    const { applicationResolve: resolved } = await answer('Resolve', resolve, 'handler');
    expect(resolved).toMatchObject({ application: { code, state: 'RESOLVED', standing: 'EARLY' }, userErrors: [] });
    const { applicationResolve: stale } = await answer('Resolve', resolve, 'handler');
    expect(stale).toMatchObject({ application: null, userErrors: [{ code: 'VERSION_CONFLICT' }] });
    expect(
      (await answer('Case', { code }, 'head')).application.events.map(({ kind }: { kind: string }) => kind),
    ).toEqual(['RECEIVED', 'RESOLVED']);
    expect((await answer('Track', { code, token })).trackApplication).toMatchObject({
      state: 'RESOLVED',
      standing: 'EARLY',
    });
  });

  test('Resolve on the spot by the desk itself', async () => {
    const { applicationReceive } = await answer('Receive', { input: { ...input, key: 'probes-0002' } }, 'desk');
    const { code, version } = applicationReceive.application;
    const { applicationResolve } = await answer(
      'Resolve',
      { code, version, outcome: 'REFUSED', note: 'Không đủ điều kiện' },
      'desk',
    );
    expect(applicationResolve).toMatchObject({ application: { state: 'RESOLVED' }, userErrors: [] });
  });

  test('what is wrong with an input is said with its place', async () => {
    const wrong = { ...input, procedureCode: 'DEMO-999999', key: 'probes-0003' };
    const { applicationReceive } = await answer('Receive', { input: wrong }, 'desk');
    expect(applicationReceive).toMatchObject({
      application: null,
      userErrors: [{ code: 'PROCEDURE_UNKNOWN', path: ['input', 'procedureCode'] }],
    });
  });

  test('WorkList: the open ones, most urgent first', async () => {
    const receive = { input: { ...input, key: 'probes-0004' } };
    const { applicationReceive } = await answer('Receive', receive, 'desk');
    const { applications } = await answer('WorkList', {}, 'handler');
    expect(applications.nodes.map(({ code }: { code: string }) => code)).toContain(applicationReceive.application.code);
    expect(applications.nodes[0]).toMatchObject({
      procedure: { code: 'DEMO-000001' },
      lastEvent: { kind: 'RECEIVED' },
    });
  });

  test('staff of another agency are not shown the case', async () => {
    const { applicationReceive } = await answer('Receive', { input: { ...input, key: 'probes-0005' } }, 'desk');
    const { json } = await ask('Case', { code: applicationReceive.application.code }, 'handler2');
    expect(json.data?.application ?? null).toBeNull();
  });
});

describe('managers', () => {
  test.each(['AGENCY', 'FIELD', 'PROCEDURE', 'MONTH'])('Times by %s', async (groupBy) => {
    const { processingTimes } = await answer('Times', { from: '2026-11-01', to: '2026-11-30', groupBy }, 'manager');
    const received = processingTimes.reduce((sum: number, each: { received: number }) => sum + each.received, 0);
    expect(received).toBe(4);
    expect(processingTimes[0]).toMatchObject({
      label: expect.stringMatching(/./u),
      handledLate: 0,
      openOverdue: 0,
      onTimeRate: 1,
      medianDays: 0,
    });
  });

  test('Reform: a row a version, nothing invented where nothing was seen', async () => {
    const { reformEffect } = await answer('Reform', { code: 'DEMO-000003' }, 'manager');
    expect(reformEffect).toMatchObject([
      {
        version: { number: 1, validFrom: '2021-03-01' },
        n: 0,
        medianDays: null,
        p90Days: null,
        onTimeRate: null,
        visits: null,
        doors: null,
      },
      { version: { number: 2, validFrom: '2025-07-01' }, n: 0, onTimeRate: null },
    ]);
    const { reformEffect: permit } = await answer('Reform', { code: 'DEMO-000001' }, 'manager');
    expect(permit).toMatchObject([
      { declaredMin: 20, declaredMax: 30, unit: 'WORKING_DAY', n: 0 },
      { declaredMin: 5, declaredMax: 7, unit: 'WORKING_DAY', n: 2, medianDays: 0, onTimeRate: 1 },
    ]);
  });
});

describe('reformer and approver', () => {
  test('Propose, then Approve by another person', async () => {
    const proposal = { procedureCode: 'DEMO-000100', verdict: 'ABOLISH', reason: 'Trùng với thủ tục khác' };
    const { recommendationPropose } = await answer('Propose', proposal, 'reformer');
    expect(recommendationPropose).toMatchObject({
      recommendation: { id: expect.any(String), state: 'SUBMITTED', verdict: 'ABOLISH' },
      userErrors: [],
    });
    const { id } = recommendationPropose.recommendation;
    const own = await ask('Approve', { id }, 'reformer');
    expect(own.json.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const { recommendationApprove } = await answer('Approve', { id }, 'approver');
    expect(recommendationApprove).toEqual({ recommendation: { id, state: 'APPROVED' }, userErrors: [] });
    expect((await answer('Procedure', { code: 'DEMO-000100' })).procedure.reviewStatus).toBe('ABOLISH');
    const { reviewSummary } = await answer('Verdicts');
    expect(reviewSummary.keep + reviewSummary.amend + reviewSummary.abolish + reviewSummary.replace).toBe(1731);
  });
});

const STAFF_ONLY: readonly (readonly [operation: string, variables: object])[] = [
  [
    'Receive',
    { input: { procedureCode: 'DEMO-000001', channel: 'DIRECT', applicant: { name: 'An' }, key: 'probes-none' } },
  ],
  ['Resolve', { code: 'H50.12-261120-0001', version: 1, outcome: 'GRANTED' }],
  ['Case', { code: 'H50.12-261120-0001' }],
  ['Propose', { procedureCode: 'DEMO-000001', verdict: 'KEEP', reason: 'Giữ' }],
  ['Approve', { id: '018f0000-0000-7000-8000-000000000000' }],
  ['Times', { from: '2026-01-01', to: '2026-12-31', groupBy: 'MONTH' }],
  ['Reform', { code: 'DEMO-000001' }],
];

test.each(STAFF_ONLY)('%s is not for strangers', async (operation, variables) => {
  const { json } = await ask(operation, variables);
  expect(json.errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
});
