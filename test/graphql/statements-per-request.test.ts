import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { countStatements, watchStatements } from '../support/statements.ts';
import { signIn } from './demo-staff.ts';
import type { As } from './demo-staff.ts';
import { runApp } from './running-app.ts';
import type { RunningApp } from './running-app.ts';

let database: TestDatabase;
let running: RunningApp;
let as: As;

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
  const query =
    'mutation ($input: ApplicationReceiveInput!) { applicationReceive(input: $input) { application { code } userErrors { code } } }';
  for (let at = 0; at < 100; at++) {
    const input = {
      procedureCode: 'DEMO-000001',
      channel: 'DIRECT',
      applicant: { name: `Người thứ ${at}` },
      key: `statements-${at}`,
    };
    const reply = await running.post({ query, variables: { input } }, as('desk'));
    expect(reply.json.data?.applicationReceive.userErrors, reply.text).toEqual([]);
  }
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

/** Statements for a page of so many rows, asked twice before, so that tokens and plans are remembered. */
const atSize = async (query: string, who: string | null, first: number): Promise<number> => {
  const ask = () => running.post({ query, variables: { first } }, as(who));
  await ask();
  const { json, text } = await ask();
  expect(json.errors, text).toBeUndefined();
  const [root] = Object.values<{ nodes: unknown[] }>(json.data);
  expect(root!.nodes).toHaveLength(first);
  return countStatements(ask);
};

const VERSION =
  'number timeLimits { kind max unit } components { name } forms { code } fees { amount } gaps { code } localTerms { decisionNumber }';

const NESTED: readonly [string, string | null, number, string][] = [
  [
    'the catalogue with every part',
    null,
    0,
    `{ code field { name } agency { name parent { name } } currentVersion { ${VERSION} } successors { code } }`,
  ],
  [
    'procedures with their recommendations',
    'reformer',
    1,
    '{ code recommendations { id verdict procedure { code recommendations { id } } } }',
  ],
  // A draft has eleven kinds of parts, each read once for all procedures.
  ['procedures with their drafts', 'reformer', 12, '{ code versions { number state gaps { code } } }'],
];

describe('a request asks the database once a type, not once a row', () => {
  it.each(NESTED)('%s', async (_what, who, most, selection) => {
    const query = `query ($first: Int!) { procedures(first: $first) { nodes ${selection} } }`;
    const counts = [await atSize(query, who, 1), await atSize(query, who, 10), await atSize(query, who, 25)];
    expect(counts[2]).toBeLessThanOrEqual(most);
    expect(new Set(counts).size, String(counts)).toBe(1);
  });

  it('a work list with procedure, version, holder, agencies and events', async () => {
    const query = `query ($first: Int!) { applications(first: $first) { nodes {
      code state standing dueAt procedure { code title field { name } } procedureVersion { number }
      receivingAgency { name } decidingAgency { name } holder { agency { name } officer } lastEvent { kind at officer }
      events { kind at agency { name } officer } } } }`;
    const counts = [await atSize(query, 'desk', 1), await atSize(query, 'desk', 10), await atSize(query, 'desk', 100)];
    expect(new Set(counts).size, String(counts)).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(4);
  });

  it('a whole work list with counts, what is left, people and searches: five statements at most', async () => {
    const whole = (filter: string) => `query ($first: Int!) { applications(first: $first, filter: ${filter}) {
      nodes { code state standing dueAt left { amount } breaches { code } applicant { name phone } procedure { code title }
        procedureVersion { number } receivingAgency { name } holder { agency { name } officer } lastEvent { kind officer } explanation
        events { kind officer } }
      totalCount pageInfo { endCursor }
      counts { total complete byStanding { overdue dueToday dueSoon within waiting noLimit notReceived ended } byState { state label count }
        byProcedure { procedure { title field { name } } count } byHolder { accountId officer agency { name } count } toAnswer toAnswerLate toReturn } } }`;
    for (const filter of [
      '{}',
      '{ find: "nguoi thu" }',
      '{ scope: RECEIVED, standings: [RUNNING, DUE_SOON, OVERDUE] }',
    ]) {
      const counts = [
        await atSize(whole(filter), 'desk', 1),
        await atSize(whole(filter), 'desk', 10),
        await atSize(whole(filter), 'desk', 100),
      ];
      expect(new Set(counts).size, `${filter} ${String(counts)}`).toBe(1);
      expect(counts[0], filter).toBeLessThanOrEqual(5);
    }
  });

  it('a total alone, or beside counts, is counted once', async () => {
    const asked = (selection: string) =>
      `query ($first: Int!) { applications(first: $first) { nodes { code } ${selection} } }`;
    expect(await atSize(asked('totalCount'), 'desk', 10)).toBe(2);
    expect(await atSize(asked('totalCount counts { total } more: counts { toReturn }'), 'desk', 10)).toBe(2);
  });

  it('counts what both ways to the database send, and lets nothing hide', async () => {
    const { statements } = await watchStatements(async () => {
      await running.app.services.db.query('select 1 as rows');
      await running.app.services.fork().getConnection().execute('select 2 as unit_of_work');
    });
    expect(statements).toEqual(['select 1 as rows', 'select 2 as unit_of_work']);
  });
});
