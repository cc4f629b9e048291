import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resolvers } from '../../src/graphql/generated/resolvers.ts';
import { LIMITS } from '../../src/graphql/limits.ts';
import { serveContract } from './contract-server.ts';
import type { ContractServer } from './contract-server.ts';

/** How often a resolver was called: a refused request must not get so far. */
let calls = 0;

const resolvers: Resolvers = {
  Query: {
    procedures: () => {
      calls += 1;
      return { totalCount: 0, nodes: [], edges: [], pageInfo: PAGE, facets: FACETS };
    },
    fields: () => [],
    procedure: (_root, { code }) => {
      seen.push(code);
      return null;
    },
  },
};
const PAGE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const FACETS = { fields: [], agencies: [], levels: [], channels: [], audiences: [], reviewStatuses: [], statuses: [] };
const seen: string[] = [];

const WIDE = `query Wide($first: Int!) { procedures(first: $first) { nodes { currentVersion {
  components { name case originals copies mandatory issuedByState formCode }
  timeLimits { kind channel case unit min max note } fees { amount channel case note flag }
  localTerms { agencies { agency { codes { code validFrom validTo } parent { codes { code validFrom validTo } } } } }
} } } }`;
const PAGED = 'query Paged($first: Int) { procedures(first: $first) { totalCount } }';
const NAMED = 'query Named($code: String!) { procedure(code: $code) { id } }';

let server: ContractServer;

beforeAll(async () => {
  server = await serveContract({ resolvers: [resolvers], known: [WIDE, PAGED, NAMED] });
});
afterAll(() => server.stop());

const nested = (levels: number): string => `${'{ parent '.repeat(levels)}{ id }${' }'.repeat(levels)}`;
const doubled = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, at) => `fragment F${at} on Procedure { successors { ...F${at + 1} } predecessors { ...F${at + 1} } }`,
  )
    .concat(`fragment F${levels} on Procedure { id }`)
    .join('\n');
const spreadTwice = (levels: number): string =>
  Array.from({ length: levels }, (_, at) => `fragment F${at} on Procedure { ...F${at + 1} ...F${at + 1} }`)
    .concat(`fragment F${levels} on Procedure { id code }`)
    .join('\n');
const repeated = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');

describe('a document that asks for too much', () => {
  it.each([
    ['depth', `{ agencies ${nested(LIMITS.depth)} }`, 'TOO_DEEP'],
    ['aliases', `{ fields { ${repeated(LIMITS.aliases + 1, (at) => `a${at}: id`)} } }`, 'TOO_MANY_ALIASES'],
    ['aliases of __typename', `{ ${repeated(LIMITS.aliases + 1, (at) => `a${at}: __typename`)} }`, 'TOO_MANY_ALIASES'],
    [
      'directives',
      `{ fields { ${repeated(LIMITS.directives + 1, () => 'id @include(if: true)')} } }`,
      'TOO_MANY_DIRECTIVES',
    ],
    ['root fields', `{ ${repeated(LIMITS.rootFields + 1, () => '__typename')} }`, 'TOO_MANY_ROOT_FIELDS'],
    [
      'root fields in a fragment',
      `{ ...R ...R } fragment R on Query { ${repeated(11, () => '__typename')} }`,
      'TOO_MANY_ROOT_FIELDS',
    ],
    ['tokens', `{ fields { ${repeated(LIMITS.tokens, () => 'id')} } }`, 'TOO_MANY_TOKENS'],
    ['depth and fields by doubling fragments', `{ procedure(code: "x") { ...F0 } } ${doubled(60)}`, 'TOO_DEEP'],
    ['fields by spreading twice', `{ procedure(code: "x") { ...F0 } } ${spreadTwice(80)}`, 'TOO_MANY_FIELDS'],
  ])('is refused: %s', async (_what, query, reason) => {
    calls = 0;
    const reply = await server.post('apollo', { query }, { 'accept-language': 'en' });
    expect(reply.status).toBe(200);
    expect(reply.json).not.toHaveProperty('data');
    const reasons = reply.json.errors.map((error: { extensions: { reason: string } }) => error.extensions.reason);
    expect(reasons).toContain(reason);
    expect(reply.json.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    expect(calls).toBe(0);
    const strict = await server.post('apollo', { query }, { accept: 'application/graphql-response+json' });
    expect(strict.status).toBe(400);
  });

  it('is refused before two spreads a level become 2^80 steps, and fragments that hold themselves end', async () => {
    const loop = await server.post('apollo', { query: '{ fields { ...A } } fragment A on Field { id ...A }' });
    expect(loop.json.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('is refused when it subscribes, for there is nothing to subscribe to', async () => {
    const reply = await server.post('apollo', { query: 'subscription { anything }' });
    expect(reply.status).toBe(200);
    expect(reply.json.errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('may still be the question that explorers ask about the schema', async () => {
    const reply = await server.post('apollo', { query: getIntrospectionQuery() });
    expect(reply.json.errors).toBeUndefined();
    expect(reply.json.data.__schema.types.length).toBeGreaterThan(50);
    expect(JSON.stringify(reply.json.data)).not.toContain('"Coerced"');
  });

  it('may go to the limits', async () => {
    const query = `{ agencies ${nested(LIMITS.depth - 2)} }`;
    const reply = await server.post('apollo', { query });
    expect(JSON.stringify(reply.json)).not.toContain('LIMIT_EXCEEDED');
  });
});

describe.each(['apollo', 'ahead'] as const)('cost, by way of %s', (way) => {
  it('is counted after variables are coerced: with $n as with a literal', async () => {
    calls = 0;
    const byVariable = await server.post(way, { query: WIDE, variables: { first: 100 } }, { 'accept-language': 'en' });
    const literal = WIDE.replace('($first: Int!)', '').replace('first: $first', 'first: 100');
    const byLiteral = await server.post(way, { query: literal }, { 'accept-language': 'en' });
    const [variable, written] = [byVariable.json.errors[0], byLiteral.json.errors[0]];
    expect(variable.extensions).toEqual({ code: 'LIMIT_EXCEEDED', reason: 'TOO_COSTLY' });
    expect(written.message).toBe(variable.message);
    expect(Number(/estimated (\d+)/u.exec(variable.message)![1])).toBeGreaterThan(LIMITS.cost);
    expect(calls).toBe(0);
    const small = await server.post(way, { query: WIDE, variables: { first: 5 } });
    expect(small.json.errors).toBeUndefined();
    expect(calls).toBe(1);
  });

  it.each([0, -1, 101, 2_147_483_647])('refuses a page of %i', async (first) => {
    const reply = await server.post(way, { query: PAGED, variables: { first } }, { 'accept-language': 'en' });
    expect(reply.json.errors[0].message).toBe(`The page size (first) is 1 to 100, received ${first}.`);
    expect(reply.json.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'PAGE_SIZE_OUT_OF_RANGE' });
    expect(reply.json).not.toHaveProperty('data');
  });

  it.each([1, 100, undefined])('takes a page of %s', async (first) => {
    const reply = await server.post(way, { query: PAGED, variables: { first } });
    expect(reply.json).toEqual({ data: { procedures: { totalCount: 0 } } });
  });

  it.each([null, 'ten', 1.5, 2_147_483_648, [], {}, true])('refuses a page of %j as no number', async (first) => {
    const reply = await server.post(way, { query: PAGED, variables: { first } });
    expect(reply.status).toBe(200);
    expect(reply.json.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(reply.json).not.toHaveProperty('data');
  });

  it('normalises texts and refuses those that cannot be kept', async () => {
    seen.length = 0;
    await server.post(way, { query: NAMED, variables: { code: 'Hoá'.normalize('NFD') } });
    expect(seen).toEqual(['Hoá'.normalize('NFC')]);
    const reply = await server.post(way, { query: NAMED, variables: { code: 'a\0b' } }, { 'accept-language': 'en' });
    expect(reply.json.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'TEXT_NOT_STORABLE' });
    expect(reply.json.errors[0].message).toContain('$code');
    expect(seen).toHaveLength(1);
  });
});

describe('texts written in a document', () => {
  it('are normalised and refused like variables', async () => {
    seen.length = 0;
    await server.post('apollo', { query: `{ procedure(code: "${'Hoá'.normalize('NFD')}") { id } }` });
    await server.post('apollo', { query: String.raw`{ procedure(code: "Ho\u0061\u0301") { id } }` });
    expect(seen).toEqual(['Hoá'.normalize('NFC'), 'Hoá'.normalize('NFC')]);
    const reply = await server.post('apollo', { query: String.raw`{ procedure(code: "a\u0000b") { id } }` });
    expect(reply.json.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'TEXT_NOT_STORABLE' });
    const half = await server.post('apollo', { query: String.raw`{ procedure(code: "\uD800") { id } }` });
    expect(half.json.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    expect(seen).toHaveLength(2);
  });

  it('may be what they like where they only describe', async () => {
    const reply = await server.post('apollo', {
      query: String.raw`"\u0000" query Named { procedure(code: "x") { id } }`,
    });
    expect(reply.json).toEqual({ data: { procedure: null } });
  });
});

describe('a server that keeps its schema to itself', () => {
  it('answers no introspection, neither by field nor by suggestion', async () => {
    const closed = await serveContract({ resolvers: [resolvers], introspection: false });
    try {
      const asked = await closed.post('apollo', { query: '{ __schema { types { name } } }' });
      expect(asked.json).not.toHaveProperty('data');
      const typo = await closed.post('apollo', { query: '{ procedurez { totalCount } }' });
      expect(typo.text).not.toContain('procedures');
    } finally {
      await closed.stop();
    }
  });
});
