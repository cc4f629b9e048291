import { getNamedType, type GraphQLObjectType, isInputObjectType, isObjectType } from 'graphql';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../../src/db/pool.ts';
import { buildExecutableSchema } from '../../src/graphql/schema.ts';
import { LATE_FILE_COLUMNS } from '../../src/voice/late-file.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { watchStatements } from '../support/statements.ts';

/** Managers and the public read nothing of an applicant here: not in any type that they reach, not in any answer. */

const schema = buildExecutableSchema([]);
const type = (name: string): GraphQLObjectType => {
  const found = schema.getType(name);
  if (!isObjectType(found)) throw new Error(`no type ${name}`);
  return found;
};

/** Every object type that can be reached from one, itself among them. */
function reached(from: string): Set<string> {
  const seen = new Set<string>();
  const walk = (name: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    for (const field of Object.values(type(name).getFields())) {
      const next = getNamedType(field.type);
      if (isObjectType(next)) walk(next.name);
    }
  };
  walk(from);
  return seen;
}

describe('the contract', () => {
  test.each([
    'InstructionConnection',
    'LateFileConnection',
    'SatisfactionRow',
    'PublicSatisfaction',
    'RatingConnection',
    'PublishedFeedbackConnection',
    'FollowedFeedback',
    'FeedbackConnection',
    'FeedbackCount',
  ])('%s leads to no application and no person', (root) => {
    const types = reached(root);
    expect(types.size).toBeGreaterThan(0);
    expect(
      [...types].filter((name) => ['Application', 'Person', 'TrackedApplication', 'ApplicationEvent'].includes(name)),
    ).toEqual([]);
  });

  test('a contact stands in one type, which no type of the public reaches', () => {
    const bearing = Object.values(schema.getTypeMap())
      .filter((each) => isObjectType(each) || isInputObjectType(each))
      .filter((each) => 'contact' in each.getFields())
      .map(({ name }) => name);
    expect(bearing.toSorted()).toEqual(['Feedback', 'FeedbackGiveInput']);
    for (const root of ['PublishedFeedbackConnection', 'FollowedFeedback', 'Procedure'])
      expect(reached(root)).not.toContain('Feedback');
  });

  test('the walk finds a person where there is one', () => {
    expect(reached('ApplicationConnection')).toContain('Person');
  });

  test('a late file is read without the columns of people', () => {
    expect(LATE_FILE_COLUMNS).not.toMatch(/applicant|submitter|receiver|components|phone|address|email|ground/u);
  });
});

/** All fields of a type, as deep as there are objects beside the catalogue's. */
function everything(name: string, depth = 4): string {
  if (depth === 0) return '{ __typename }';
  const fields = Object.values(type(name).getFields()).filter(({ args }) =>
    args.every(({ type }) => !String(type).endsWith('!')),
  );
  const parts = fields.flatMap((field) => {
    const next = getNamedType(field.type);
    if (!isObjectType(next)) return [field.name];
    if (next.name === 'Procedure') return [`${field.name} { code title }`];
    if (next.name === 'Agency') return [`${field.name} { name }`];
    return [`${field.name} ${everything(next.name, depth - 1)}`];
  });
  return `{ ${parts.join(' ')} }`;
}

describe('the answers', () => {
  let database: TestDatabase;
  let owner: pg.Pool;
  let running: RunningApp;
  let as: As;
  const secret = /Bí Mật|0911222333|045999888777|Ngõ Kín|liên hệ kín/u;
  let code = '';

  beforeAll(async () => {
    database = await demoDatabase();
    owner = openPool({ url: database.ownerUrl, max: 1 });
    running = await runApp({ appUrl: database.appUrl });
    as = await signIn(database.appUrl);
    const receipt = (
      key: string,
    ) => `mutation { applicationReceive(input: { procedureCode: "DEMO-000001", channel: DIRECT, key: "${key}",
      applicant: { name: "Nguyễn Bí Mật", phone: "0911222333", idNumber: "045999888777", address: "Ngõ Kín" },
      submitter: { name: "Trần Bí Mật" } }) { application { code } } }`;
    code = (await ask('desk', receipt('secret-1'))).applicationReceive.application.code;
    const other = (await ask('desk', receipt('secret-2'))).applicationReceive.application.code;
    await ask('handler', `mutation { applicationStart(code: "${code}", version: 1) { userErrors { code } } }`);
    await ask(
      'handler',
      `mutation { applicationResolve(code: "${other}", version: 1, outcome: GRANTED) { userErrors { code } } }`,
    );
    await ask(
      'desk',
      `mutation { applicationReturn(code: "${other}", version: 2, handedOut: IDENTITY_ONLY) { userErrors { code } } }`,
    );
    await ask(
      'desk',
      `mutation { applicationRateAtDesk(code: "${other}", score: 3, words: "được") { userErrors { code } } }`,
    );
    await ask(
      null,
      `mutation { feedbackGive(input: { procedureCode: "DEMO-000001", kind: PROPOSAL, words: "ý", contact: "liên hệ kín" }) { id } }`,
    );
    await owner.query(`update application set overdue_at = '2026-11-01' where code = $1`, [code]);
    const sent = await ask(
      'manager',
      `mutation { instructionSend(code: "${code}", words: "Làm gấp") { instruction { id } userErrors { code } } }`,
    );
    expect(sent.instructionSend.userErrors).toEqual([]);
  });
  afterAll(async () => {
    await running.stop();
    await owner.end();
    await database.drop();
  });

  async function ask(who: string | null, query: string) {
    const { json } = await running.post({ query }, as(who));
    expect(json.errors, JSON.stringify(json.errors)).toBeUndefined();
    return json.data;
  }

  const PERIOD = 'from: "2026-01-01", to: "2026-12-31"';

  test('to a manager hold code, procedure, agency, holder and times of a late file, and no word of whose it is', async () => {
    const queries = [
      `{ lateFiles ${everything('LateFileConnection')} }`,
      `{ instructions ${everything('InstructionConnection')} }`,
      `{ instructions(box: SENT) ${everything('InstructionConnection')} }`,
      `{ satisfaction(${PERIOD}, groupBy: PROCEDURE) ${everything('SatisfactionRow')} }`,
      `{ feedbackInbox ${everything('FeedbackConnection')} }`,
      `{ feedbackCounts(${PERIOD}, groupBy: AGENCY) ${everything('FeedbackCount')} }`,
    ];
    for (const query of queries) {
      const text = JSON.stringify(await ask('manager', query));
      expect(text.length, query).toBeGreaterThan(80);
      expect(text, query).not.toMatch(secret);
    }
    const { lateFiles } = await ask(
      'manager',
      '{ lateFiles { nodes { code late daysLate procedure { code } holder { officer agency { name } } } } }',
    );
    expect(lateFiles.nodes).toEqual([
      {
        code,
        late: true,
        daysLate: expect.any(Number),
        procedure: { code: 'DEMO-000001' },
        holder: { officer: expect.any(String), agency: { name: expect.any(String) } },
      },
    ]);
    // A twin that must fail: staff at work on it do read the name.
    expect(JSON.stringify(await ask('desk', `{ application(code: "${code}") { applicant { name } } }`))).toMatch(
      secret,
    );
    expect(
      (await running.post({ query: `{ application(code: "${code}") { id } }` }, as('manager'))).json.errors[0]
        .extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('to moderators hold words and scores, and the contact for those of the agency alone', async () => {
    expect(JSON.stringify(await ask('approver', `{ ratings ${everything('RatingConnection')} }`))).not.toMatch(secret);
    const contact = async (who: string) =>
      (await ask(who, '{ feedbackInbox { nodes { contact } } }')).feedbackInbox.nodes[0].contact;
    expect([await contact('head'), await contact('approver'), await contact('manager')]).toEqual([
      'liên hệ kín',
      'liên hệ kín',
      null,
    ]);
  });

  test('to the public hold nothing before it was released', async () => {
    const said = await ask(
      null,
      `{ publishedFeedback(procedureCode: "DEMO-000001") ${everything('PublishedFeedbackConnection')} procedure(code: "DEMO-000001") { satisfaction ${everything('PublicSatisfaction')} } }`,
    );
    expect(said.publishedFeedback.nodes).toEqual([]);
    expect(said.procedure.satisfaction).toMatchObject({
      returned: 1,
      answered: 1,
      byDesk: 1,
      mean: 3,
      small: true,
      remarks: [],
    });
  });

  test('on an application show its instructions to those who may read both', async () => {
    const query = `{ application(code: "${code}") { instructions { state sender senderAgency { name } steps { kind words } mayAnswer mayFollowUp } } }`;
    const seenBy = async (who: string) => (await ask(who, query)).application?.instructions;
    const [seen] = await seenBy('handler');
    expect(seen).toMatchObject({
      state: 'OPEN',
      steps: [{ kind: 'SENT', words: 'Làm gấp' }],
      mayAnswer: true,
      mayFollowUp: false,
    });
    expect(seen.sender).toContain('Quản Lý');
    expect(await seenBy('head')).toMatchObject([{ mayAnswer: true, mayFollowUp: true }]);
    expect(await seenBy('desk')).toMatchObject([{ mayFollowUp: false }]);
    expect(await seenBy('handler2')).toBeUndefined();
    // In a work list too, with one statement for all of its rows.
    const list = '{ applications { nodes { instructions { id } } } }';
    expect(
      (await ask('handler', list)).applications.nodes.flatMap(
        ({ instructions }: { instructions: unknown[] }) => instructions,
      ),
    ).toHaveLength(1);
  });

  test('are read in a few statements, however many there are', async () => {
    const query = `{ instructions ${everything('InstructionConnection')} }`;
    const count = async (): Promise<number> =>
      (await watchStatements(() => running.post({ query }, as('head')))).statements.length;
    await count();
    const one = await count();
    for (let times = 0; times < 9; times += 1)
      await ask(
        'manager',
        `mutation { instructionSend(code: "${code}", words: "Lần ${times}") { userErrors { code } } }`,
      );
    expect(await count()).toBe(one);
    expect(one).toBeLessThanOrEqual(6);
    const list = '{ procedures(first: 100) { nodes { satisfaction { answered remarks { words } } } } }';
    const { statements } = await watchStatements(() => running.post({ query: list }));
    expect(statements.length).toBeLessThanOrEqual(3);
  });
});
