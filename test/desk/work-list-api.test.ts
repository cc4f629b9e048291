import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** Work lists and searches as clients ask for them. */

let database: TestDatabase;
let app: RunningApp;
let as: As;

const ask = async (query: string, variables: object = {}, who: string | null = 'desk') =>
  (await app.post({ query, variables }, as(who))).json;

const LIST = `query ($filter: ApplicationFilter, $order: ApplicationOrder, $states: [State!], $first: Int! = 20, $after: String) {
  applications(filter: $filter, order: $order, states: $states, first: $first, after: $after) {
    totalCount nodes { code applicant { name phone } } pageInfo { endCursor hasNextPage }
    counts { total complete byState { state label count } byProcedure { procedure { code } count } byHolder { accountId officer agency { id name } count }
      byStanding { overdue dueToday dueSoon within waiting noLimit notReceived ended } toAnswer toReturn } } }`;

const list = async (variables: object, who: string | null = 'desk') => {
  const { data, errors } = await ask(LIST, variables, who);
  expect(errors).toBeUndefined();
  return data.applications;
};
const refusal = async (variables: object, who: string | null = 'desk'): Promise<string> => {
  const { errors } = await ask(LIST, variables, who);
  return errors?.[0]?.extensions.reason ?? errors?.[0]?.extensions.code ?? 'ANSWERED';
};

beforeAll(async () => {
  database = await demoDatabase();
  app = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
  for (const [at, name] of ['Nguyễn Thị Hoá', 'Trần Văn Bình', 'Lê Thị Hoài'].entries()) {
    const input = {
      procedureCode: 'DEMO-000001',
      channel: 'DIRECT',
      applicant: { name, phone: `0912 345 67${at}` },
      key: `work-list-${at}`,
    };
    const { data } = await ask(
      'mutation ($input: ApplicationReceiveInput!) { applicationReceive(input: $input) { userErrors { code } } }',
      { input },
    );
    expect(data.applicationReceive.userErrors).toEqual([]);
  }
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

const names = ({ nodes }: { nodes: { applicant: { name: string } }[] }): string[] =>
  nodes.map(({ applicant }) => applicant.name);

describe('a work list through the API', () => {
  test('finds, filters and counts in one call', async () => {
    const whole = await list({});
    expect(whole).toMatchObject({
      totalCount: 3,
      counts: {
        total: 3,
        complete: true,
        byState: [{ state: 'RECEIVED', label: 'Được tiếp nhận', count: 3 }],
        byProcedure: [{ procedure: { code: 'DEMO-000001' }, count: 3 }],
        byHolder: [{ accountId: null, officer: null, count: 3 }],
        toAnswer: 0,
        toReturn: 0,
      },
    });
    const { byStanding } = whole.counts;
    expect(Object.values<number>(byStanding).reduce((sum, count) => sum + count, 0)).toBe(3);
    expect(names(await list({ filter: { find: 'hoa thi' } }))).toEqual(['Nguyễn Thị Hoá']);
    // The last word may be only begun; all came at the same instant.
    const begun = names(await list({ filter: { find: 'thi hoa' }, order: 'NEWEST' }));
    expect(new Set(begun)).toEqual(new Set(['Lê Thị Hoài', 'Nguyễn Thị Hoá']));
    expect(names(await list({ filter: { find: '5671' } }))).toEqual(['Trần Văn Bình']);
    const holder = whole.counts.byHolder[0].agency.id;
    expect((await list({ filter: { holderAgencies: [holder], procedures: ['demo-000001'] } })).totalCount).toBe(3);
    expect((await list({ filter: { holderAccounts: ['nobody'] } })).totalCount).toBe(0);
    expect((await list({ filter: { channels: ['POST'] } })).totalCount).toBe(0);
    const field = (await ask('{ procedure(code: "DEMO-000001") { field { id } } }')).data.procedure.field.id;
    expect((await list({ filter: { fields: [field] } })).totalCount).toBe(3);
  });

  test('goes on from its cursor in both orders, and takes none of the other', async () => {
    for (const order of ['URGENCY', 'NEWEST']) {
      const first = await list({ order, first: 2 });
      const rest = await list({ order, first: 2, after: first.pageInfo.endCursor });
      expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
      expect(new Set([...names(first), ...names(rest)]).size).toBe(3);
      const other = order === 'NEWEST' ? 'URGENCY' : 'NEWEST';
      expect(await refusal({ order: other, after: first.pageInfo.endCursor })).toBe('CURSOR_NOT_VALID');
    }
  });

  test('what cannot be asked is said', async () => {
    expect(await refusal({ filter: { find: 'a' } })).toBe('FIND_TOO_SHORT');
    expect(await refusal({ filter: { find: 'x'.repeat(10_000) } })).toBe('TEXT_TOO_LONG');
    expect(await refusal({ filter: { scope: 'CONCERNED' } })).toBe('FIND_NEEDED');
    expect(await refusal({ states: ['RETURNED'], order: 'URGENCY' })).toBe('ORDER_NEEDS_LIVE');
    const backwards = { receivedFrom: '2026-12-31', receivedTo: '2026-01-01' };
    expect(await refusal({ filter: backwards })).toBe('PERIOD_REVERSED');
    expect(await refusal({ filter: { dueFrom: '2026-12-31', dueTo: '2026-12-30' } })).toBe('PERIOD_REVERSED');
    expect(await refusal({ filter: { dueFrom: '2026-12-31', dueTo: '2026-12-31' } })).toBe('ANSWERED');
    expect(await refusal({ states: ['RECEIVED'], filter: { states: ['STOPPED'] } })).toBe('STATES_TWICE');
    expect(await refusal({ filter: { procedures: ['9.999999'] } })).toBe('PROCEDURE_UNKNOWN');
    expect(await refusal({ filter: { fields: ['nothing'] } })).toBe('FIELD_NOT_FOUND');
    expect(await refusal({ filter: { holderAccounts: Array.from({ length: 101 }, () => 'x') } })).toBe(
      'TOO_MANY_VALUES',
    );
    expect(await refusal({ filter: { scope: 'UNDER' } })).toBe('FORBIDDEN');
    expect(await refusal({ filter: { scope: 'UNDER' } }, 'head')).toBe('ANSWERED');
    expect(await refusal({ filter: { find: 'hoa' } }, 'manager')).toBe('FORBIDDEN');
    expect(await refusal({ filter: { find: 'hoa' } }, null)).toBe('UNAUTHENTICATED');
  });

  test('another agency finds nothing of it, and numbers are not shown beyond who works on it', async () => {
    expect((await list({ filter: { find: 'hoa thi' } }, 'desk2')).totalCount).toBe(0);
    expect((await list({ filter: { find: '0912345670' } }, 'desk2')).totalCount).toBe(0);
    const own = await list({ filter: { find: '0912345670' } });
    expect(own.nodes[0].applicant.phone).toBe('0912 345 670');
  });
});
