import { getNamedType, isCompositeType, isObjectType, type GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { openPool } from '../../src/db/pool.ts';
import { RESOLVERS } from '../../src/graphql/resolvers.ts';
import { buildExecutableSchema } from '../../src/graphql/schema.ts';
import { issueToken } from '../../src/identity/tokens.ts';
import { randomIds } from '../../src/ids.ts';
import { type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** A work list reads only the columns that are asked for: no field may answer otherwise for it. */

let database: TestDatabase;
let app: RunningApp;
let token = '';

const ask = async (query: string) => {
  const { json } = await app.post({ query }, { authorization: `Bearer ${token}` });
  expect(json.errors).toBeUndefined();
  return json.data.applications;
};

beforeAll(async () => {
  database = await demoDatabase();
  app = await runApp({ appUrl: database.appUrl, clock: systemClock });
  const db = openPool({ url: database.appUrl, max: 1 });
  token = await issueToken({ db, clock: systemClock, ids: randomIds(systemClock) }, 'desk');
  await db.end();
  for (const [n, name] of ['Nguyễn Văn An', 'Trần Thị Bình'].entries()) {
    const applicant = `{ name: "${name}", idNumber: "045012345678", phone: "0905123456", address: "Đông Hà" }`;
    const input = `{ procedureCode: "DEMO-000001", channel: DIRECT, applicant: ${applicant}, submitter: ${applicant}, components: [{ name: "Đơn", originals: 1, copies: 0 }], key: "columns-000${n}" }`;
    const { json } = await app.post(
      { query: `mutation { applicationReceive(input: ${input}) { userErrors { message } } }` },
      { authorization: `Bearer ${token}` },
    );
    expect(json.data.applicationReceive.userErrors).toEqual([]);
  }
});
afterAll(async () => {
  await app.stop();
  await database.drop();
});

const schema = buildExecutableSchema(RESOLVERS);
const application = schema.getType('Application') as GraphQLObjectType;

/** A field with every plain field below it. */
const whole = (type: GraphQLObjectType, name: string): string => {
  const below = getNamedType(type.getFields()[name]!.type);
  if (!isObjectType(below)) return name;
  const plain = Object.values(below.getFields()).filter(
    (each) => !isCompositeType(getNamedType(each.type)) && each.args.length === 0,
  );
  return `${name} { ${plain.map((each) => each.name).join(' ')} }`;
};
const fields = Object.keys(application.getFields()).map((name) => [name, whole(application, name)] as const);

describe('a work list asked for single fields', () => {
  test('each field answers alone as among all the others', async () => {
    const all = await ask(`{ applications(first: 5) { nodes { ${fields.map(([, text]) => text).join(' ')} } } }`);
    expect(all.nodes).toHaveLength(2);
    for (const [name, text] of fields) {
      const alone = await ask(`{ applications(first: 5) { nodes { ${text} } } }`);
      const expected = all.nodes.map((node: Record<string, unknown>) => ({ [name]: node[name] }));
      expect(alone.nodes, name).toEqual(expected);
    }
  });

  test('through edges, fragments and repeated fields too', async () => {
    const plain = await ask(
      '{ applications(first: 5) { nodes { code dueAt stateNumber channel } pageInfo { endCursor } } }',
    );
    const spread = await ask(`
      query { applications(first: 5) { edges { cursor node { ...A } } } applications(first: 5) { edges { node { channel } } } }
      fragment A on Application { code ... on Application { dueAt } ...B }
      fragment B on Application { stateNumber }`);
    expect(spread.edges.map(({ node }: { node: unknown }) => node)).toEqual(plain.nodes);
    expect(spread.edges.at(-1).cursor).toBe(plain.pageInfo.endCursor);
  });
});
