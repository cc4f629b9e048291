import { getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLES } from '../../src/graphql/examples.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { type As, signIn } from './demo-staff.ts';
import { runApp, type RunningApp } from './running-app.ts';

/** What the explorer opens with is there to be run as it stands. */

let database: TestDatabase;
let server: RunningApp;
let as: As;
beforeAll(async () => {
  database = await demoDatabase();
  server = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const operationsOf = (query: string): OperationDefinitionNode[] =>
  parse(query).definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

const OPERATIONS = EXAMPLES.flatMap(({ name, query, variables }) =>
  operationsOf(query).map((operation) => [`${name}: ${operation.name?.value}`, operation, variables] as const),
);

const run = async (tab: string, operationName: string, who: string) => {
  const { query, variables } = EXAMPLES.find(({ name }) => name.includes(tab)) ?? expect.fail(tab);
  const { json } = await server.post({ query, operationName, variables: JSON.parse(variables) }, as(who));
  expect(json.errors).toBeUndefined();
  return json.data;
};

describe('an example', () => {
  test.each(OPERATIONS)('%s has every variable that it asks for', (_name, operation, variables) => {
    const given: Record<string, unknown> = JSON.parse(variables);
    const { errors } = getVariableValues(server.app.graph.schema, operation.variableDefinitions ?? [], given);
    expect(errors?.map(({ message }) => message) ?? []).toEqual([]);
  });

  test('no variable is there for nothing', () => {
    for (const { name, query, variables } of EXAMPLES) {
      const used = operationsOf(query).flatMap(({ variableDefinitions = [] }) =>
        variableDefinitions.map(({ variable }) => variable.name.value),
      );
      for (const each of Object.keys(JSON.parse(variables))) expect(used, name).toContain(each);
    }
  });

  test('every mutation of the desk, the handler and the head can be found in one of them', () => {
    const text = EXAMPLES.map(({ query }) => query).join('\n');
    const acts = Object.keys(server.app.graph.schema.getMutationType()?.getFields() ?? {}).filter((name) =>
      /^(?:application|instruction|calendar|codePattern|agencyTransfer)/u.test(name),
    );
    // An act by its kind only names the others.
    expect(acts.filter((name) => name !== 'applicationAct' && !text.includes(`${name}(`))).toEqual([]);
  });

  test('of an admin previews and sets what it says', async () => {
    const notice = await run('Admin', 'NoticePreview', 'admin');
    expect(notice.calendarNoticePreview).toMatchObject({ preview: { token: expect.any(String) }, userErrors: [] });
    const sessions = await run('Admin', 'SessionsPreview', 'admin');
    expect(sessions.calendarSessionsPreview).toMatchObject({ preview: { token: expect.any(String) }, userErrors: [] });
    const pattern = await run('Admin', 'SetCodePattern', 'admin');
    expect(pattern.codePatternSet).toMatchObject({
      example: expect.stringMatching(/^H50\.12-270101-0001$/u),
      userErrors: [],
    });
  });

  test('of anyone hands in and receives a file', async () => {
    const { applicationSubmit } = await run('Anyone', 'Submit', 'desk');
    expect(applicationSubmit).toMatchObject({ submissionId: expect.any(String), userErrors: [] });
    const { applicationReceive } = await run('Desk', 'Receive', 'desk');
    expect(applicationReceive).toMatchObject({ application: { state: 'RECEIVED' }, userErrors: [] });
  });
});
