import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { COMPLETE } from './registry-office.ts';

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

const ask = async (
  who: string | null,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
) => (await running.post({ query, variables }, { ...as(who), ...headers })).json;

const PROCEDURE = `query ($code: String!) { procedure(code: $code) {
  code title status field { name } agency { name } currentVersion { number state timeLimits { kind channel unit min max } gaps { code blocking message } }
  versions { number state } version(number: 2) { number state title localTerms { decisionNumber } } versionOn(date: "2010-01-01") { number } } }`;

/** Content as the API takes it. */
const { declaredVisits, declaredDoors, decisionNumber: _none, audienceText: _nobody, ...rest } = COMPLETE;
const CONTENT = {
  ...rest,
  declaredVisits,
  declaredDoors,
  timeLimits: [{ max: 20, unit: 'WORKING_DAY' }],
  components: COMPLETE.components.map(({ caseName, name, originals, copies, formCode }) => ({
    case: caseName,
    name,
    originals,
    copies,
    formCode,
  })),
  forms: COMPLETE.forms.map(({ code, name }) => ({ code, name })),
  requirements: COMPLETE.requirements.map(({ text }) => text),
  fees: COMPLETE.fees.map(({ amount }) => ({ amount })),
};

const VERSION =
  'version { number state version title validFrom timeLimits { kind min max unit } gaps { code } } userErrors { code message path }';

describe('what anyone may read', () => {
  test('one procedure with its version in force, by any printed form of its code', async () => {
    const { data, errors } = await ask(null, PROCEDURE, { code: 'demo-000001' });
    expect(errors).toBeUndefined();
    expect(data.procedure).toMatchObject({ code: 'DEMO-000001', status: 'IN_FORCE', versionOn: null });
    expect(data.procedure.currentVersion.timeLimits).toContainEqual({
      kind: 'STATUTORY',
      channel: null,
      unit: 'WORKING_DAY',
      min: 5,
      max: 7,
    });
  });

  test('what changed between two versions, in the reader’s words', async () => {
    const query = `{ compareVersions(code: "DEMO-000001", from: 1, to: 2) { from { number } to { number } changes { part kind place before after } } }`;
    const { data } = await ask(null, query);
    expect(data.compareVersions.changes).toContainEqual({
      part: 'TIME_LIMITS',
      kind: 'CHANGED',
      place: 'timeLimits.mọi trường hợp',
      before: '20–30 ngày làm việc',
      after: '5–7 ngày làm việc',
    });
    const english = await ask(null, query, {}, { 'accept-language': 'en' });
    expect(english.data.compareVersions.changes).toContainEqual(
      expect.objectContaining({ before: '20–30 working days', after: '5–7 working days' }),
    );
    expect((await ask(null, query.replace('to: 2', 'to: 9'))).data).toEqual({ compareVersions: null });
  });

  test('a list with facets labelled in both languages', async () => {
    const query = `{ procedures(first: 1) { totalCount facets { levels { key label count } reviewStatuses { key label count } fields { key label } } } }`;
    const { data } = await ask(null, query);
    expect(data.procedures.totalCount).toBe(1731);
    const { levels, reviewStatuses, fields } = data.procedures.facets;
    expect(levels).toContainEqual(expect.objectContaining({ key: 'PROVINCE', label: 'Cấp tỉnh' }));
    expect(reviewStatuses).toContainEqual({ key: 'AMEND', label: 'Sửa đổi, bổ sung', count: 1160 });
    expect(fields.every(({ key, label }: { key: string; label: string }) => label !== key)).toBe(true);
  });

  test('agencies of a level and all fields', async () => {
    const { data } = await ask(
      null,
      '{ agencies(level: PROVINCE) { code level oneStopMode parent { name } codes { code } } fields { id name } }',
    );
    expect(data.agencies.length).toBeGreaterThanOrEqual(20);
    expect(data.fields.length).toBeGreaterThan(10);
  });
});

describe('the way of a version from draft to force', () => {
  let field: string;
  let agency: string;
  beforeAll(async () => {
    const { data } = await ask(null, '{ fields { id } agencies(level: PROVINCE) { id } }');
    field = data.fields[0].id;
    agency = data.agencies[1].id;
  });
  const create = (code: string, content: object = CONTENT) =>
    ask('reformer', `mutation ($input: ProcedureCreateInput!) { procedureCreate(input: $input) { ${VERSION} } }`, {
      input: { code, field, agency, content },
    });
  const publish = (code: string, version: number, headers: Readonly<Record<string, string>> = {}) =>
    ask(
      'approver',
      `mutation ($input: VersionPublishInput!) { versionPublish(input: $input) { ${VERSION} } }`,
      {
        input: {
          procedureCode: code,
          number: 1,
          version,
          decisionNumber: '1/QĐ',
          announcedOn: '2026-11-01',
          effectiveOn: '2026-11-02',
        },
      },
      headers,
    );

  test('a draft is for staff who write and approve, and the public sees what was published at once', async () => {
    const made = await create('7.000001');
    expect(made.data.procedureCreate).toMatchObject({
      version: { number: 1, state: 'DRAFT', version: 1, timeLimits: [{ min: 20, max: 20 }], gaps: [] },
      userErrors: [],
    });
    for (const who of [null, 'desk', 'manager'])
      expect((await ask(who, PROCEDURE, { code: '7.000001' })).data).toEqual({ procedure: null });
    const seen = await ask('approver', PROCEDURE, { code: '7.000001' });
    expect(seen.data.procedure).toMatchObject({ status: 'DRAFT', versions: [{ number: 1, state: 'DRAFT' }] });
    const { data } = await publish('7.000001', 1);
    expect(data.versionPublish).toMatchObject({
      version: { state: 'PUBLISHED', validFrom: '2026-11-02' },
      userErrors: [],
    });
    expect((await ask(null, PROCEDURE, { code: '7.000001' })).data.procedure).toMatchObject({ status: 'IN_FORCE' });
    expect((await ask(null, '{ procedures(first: 1) { totalCount } }')).data.procedures.totalCount).toBe(1732);
  });

  test('gaps come as userErrors in the reader’s language, a denial as an error', async () => {
    await create('7.000002', { ...CONTENT, fees: [] });
    const { data } = await publish('7.000002', 1, { 'accept-language': 'en' });
    expect(data.versionPublish).toEqual({
      version: null,
      userErrors: [
        {
          code: 'GAP_FEE_NOT_STATED',
          path: ['content', 'fees'],
          message: expect.stringContaining('write the amount 0'),
        },
      ],
    });
    const mutation = 'mutation { versionDraft(procedureCode: "DEMO-000001") { userErrors { code } } }';
    expect((await ask('desk', mutation)).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await ask(null, mutation)).errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  test('a draft is changed part by part: what is left out stays, what is null is emptied', async () => {
    await create('7.000003');
    const { data } = await ask(
      'reformer',
      `mutation ($content: VersionContentInput!) { versionUpdate(procedureCode: "7.000003", number: 1, version: 1, content: $content) { ${VERSION} } }`,
      { content: { steps: null, requirements: [], title: 'Tên khác' } },
    );
    expect(data.versionUpdate).toMatchObject({
      version: { title: 'Tên khác', version: 2, gaps: [{ code: 'GAP_STEPS_MISSING' }] },
    });
  });

  test('an overlay for a later day is answered as it was set', async () => {
    await create('7.000004');
    await publish('7.000004', 1);
    const { data } = await ask(
      'approver',
      `mutation ($input: LocalTermsSetInput!) { localTermsSet(input: $input) { localTerms { validFrom decisionNumber timeLimits { kind max } agencies { role agency { id } } } userErrors { code path } } }`,
      {
        input: {
          procedureCode: '7.000004',
          number: 1,
          validFrom: '2027-01-01',
          decisionNumber: '2/QĐ',
          timeLimits: [{ max: 12, unit: 'WORKING_DAY' }],
          agencies: [{ agency, role: 'RECEIVING' }],
        },
      },
    );
    expect(data.localTermsSet).toEqual({
      localTerms: {
        validFrom: '2027-01-01',
        decisionNumber: '2/QĐ',
        timeLimits: [{ kind: 'COMMITTED', max: 12 }],
        agencies: [{ role: 'RECEIVING', agency: { id: agency } }],
      },
      userErrors: [],
    });
  });

  test('an end names its successor to everybody', async () => {
    await create('7.000005');
    await publish('7.000005', 1);
    const { data } = await ask(
      'approver',
      `mutation { versionEnd(input: { procedureCode: "7.000005", version: 2, decisionNumber: "3/QĐ", endsOn: "2026-11-10", successorCode: "DEMO-000001" }) { version { state } userErrors { code } } }`,
    );
    expect(data.versionEnd).toEqual({ version: { state: 'ENDED' }, userErrors: [] });
    const ended = await ask(
      null,
      '{ procedure(code: "7.000005") { status currentVersion { number } successors { code } } }',
    );
    expect(ended.data.procedure).toEqual({
      status: 'ENDED',
      currentVersion: null,
      successors: [{ code: 'DEMO-000001' }],
    });
  });
});

test('staff pay a fixed number of statements for the drafts of a list', async () => {
  const pool = running.app.services.db;
  const query = pool.query.bind(pool);
  const statements = async (first: number): Promise<number> => {
    let count = 0;
    Object.assign(pool, {
      query: (...args: Parameters<typeof query>) => {
        count += 1;
        return query(...args);
      },
    });
    const { errors } = await ask(
      'approver',
      `{ procedures(first: ${first}) { nodes { versions { number } recommendations { verdict } } } }`,
    );
    Object.assign(pool, { query });
    expect(errors).toBeUndefined();
    return count;
  };
  await statements(1); // Whatever is read once only, such as a token, is out of the way.
  const one = await statements(1);
  expect(one).toBeGreaterThan(0);
  expect(await statements(10)).toBe(one);
  expect(await statements(100)).toBe(one);
});
