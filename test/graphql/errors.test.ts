import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Resolvers } from '../../src/graphql/generated/resolvers.ts';
import { AccessDenied } from '../../src/identity/permissions.ts';
import { Problem } from '../../src/problem.ts';
import { serveContract } from './contract-server.ts';
import type { ContractServer, Way } from './contract-server.ts';

const SECRET = 'relation "secret_table" at /srv/motcua/src/secret.ts';

const postgres = (code: string): Error =>
  Object.assign(new Error(SECRET), { code, detail: SECRET, table: 'secret_table' });

/** What a resolver may throw, by the search word that makes it do so. */
const THROWN: Readonly<Record<string, () => unknown>> = {
  bug: () => new TypeError(SECRET),
  text: () => SECRET,
  nothing: () => undefined,
  denied: () => new AccessDenied('FORBIDDEN', 'report.read'),
  stranger: () => new AccessDenied('UNAUTHENTICATED', 'report.read'),
  problem: () => new Problem('NOT_FOUND'),
  overflow: () => postgres('22003'),
  encoding: () => postgres('22021'),
  full: () => postgres('53300'),
  shutdown: () => postgres('57P01'),
  starting: () => postgres('57P03'),
  connection: () => postgres('08006'),
  refused: () => postgres('ECONNREFUSED'),
  serialization: () => postgres('40001'),
  deadlock: () => postgres('40P01'),
  unique: () => postgres('23505'),
  syntax: () => postgres('42601'),
  timeout: () => new Error('timeout exceeded when trying to connect'),
  wrapped: () => new Error(SECRET, { cause: postgres('53300') }),
};

const resolvers: Resolvers = {
  Query: {
    procedures: (_root, { search }) => {
      const make = THROWN[search ?? ''];
      if (make !== undefined) throw make();
      return { totalCount: 7, nodes: [], edges: [], pageInfo: PAGE, facets: FACETS };
    },
    // A value that the contract does not allow: what graphql-js says of it must not leave either.
    reviewSummary: () => ({ ...SUMMARY, total: 3_000_000_000 }),
    viewer: () => null,
  },
};
const PAGE = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
const FACETS = { fields: [], agencies: [], levels: [], channels: [], audiences: [], reviewStatuses: [], statuses: [] };
const SUMMARY = { keep: 0, amend: 0, abolish: 0, replace: 0, undecided: 0, simplificationRate: null };

const THROW = 'query Throw($search: String) { procedures(search: $search, first: 1) { totalCount } }';
const TOO_LARGE = 'query TooLarge { reviewSummary { total } viewer { username } }';
const MISSING = 'query Missing { fields { id } }';

let server: ContractServer;

beforeAll(async () => {
  server = await serveContract({ resolvers: [resolvers], known: [THROW, TOO_LARGE, MISSING] });
});
afterAll(() => server.stop());

const WAYS: readonly Way[] = ['apollo', 'ahead'];

describe.each(WAYS)('an error that came up while running, by way of %s', (way) => {
  it.each([
    ['bug', 'INTERNAL'],
    ['text', 'INTERNAL'],
    ['nothing', 'INTERNAL'],
    ['unique', 'TRY_AGAIN_LATER'],
    ['syntax', 'INTERNAL'],
    ['denied', 'FORBIDDEN'],
    ['stranger', 'UNAUTHENTICATED'],
    ['problem', 'NOT_FOUND'],
    ['overflow', 'BAD_USER_INPUT'],
    ['encoding', 'BAD_USER_INPUT'],
    ['full', 'TRY_AGAIN_LATER'],
    ['shutdown', 'TRY_AGAIN_LATER'],
    ['starting', 'TRY_AGAIN_LATER'],
    ['connection', 'TRY_AGAIN_LATER'],
    ['refused', 'TRY_AGAIN_LATER'],
    ['serialization', 'TRY_AGAIN_LATER'],
    ['deadlock', 'TRY_AGAIN_LATER'],
    ['timeout', 'TRY_AGAIN_LATER'],
    ['wrapped', 'TRY_AGAIN_LATER'],
  ])('%s is said as %s, in both languages, with nothing of the inside', async (search, code) => {
    // Twice, since Apollo's way compiles what is asked for again.
    for (const language of ['vi', 'en', 'vi']) {
      const reply = await server.post(way, { query: THROW, variables: { search } }, { 'accept-language': language });
      expect(reply.status).toBe(200);
      expect(reply.json.data).toBeNull();
      expect(reply.json.errors).toHaveLength(1);
      expect(reply.json.errors[0].extensions.code).toBe(code);
      expect(reply.json.errors[0].path).toEqual(['procedures']);
      if (code === 'FORBIDDEN') expect(reply.json.errors[0].message).toContain('(MANAGER)');
      expect(reply.text).not.toMatch(/secret|stack|node_modules|\.ts\b/iu);
      expect(reply.json.errors[0].message).toMatch(
        language === 'vi' ? /[àáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]/iu : /^[\x20-\x7e…]+$/u,
      );
    }
  });

  it('writes the cause of a fault down under the id that the client gets', async () => {
    server.takeLog();
    const reply = await server.post(way, { query: THROW, variables: { search: 'bug' } });
    expect(reply.json.errors[0].message).toContain('the-request-id');
    const line = server.takeLog().find((each) => each.includes('the-request-id'));
    expect(line).toContain('secret_table');
  });

  it('does not write down denials as faults', async () => {
    server.takeLog();
    await server.post(way, { query: THROW, variables: { search: 'denied' } });
    expect(server.takeLog()).toEqual([]);
  });

  it('masks what GraphQL itself says of a value that the contract does not allow', async () => {
    const reply = await server.post(way, { query: TOO_LARGE });
    expect(reply.json.errors[0].extensions.code).toBe('INTERNAL');
    expect(reply.text).not.toContain('3000000000');
    const missing = await server.post(way, { query: MISSING });
    expect(missing.json.errors[0].extensions.code).toBe('INTERNAL');
    expect(missing.text).not.toContain('non-nullable');
  });

  it('answers what is right beside it', async () => {
    const reply = await server.post(way, { query: THROW, variables: { search: 'fine' } });
    expect(reply.json).toEqual({ data: { procedures: { totalCount: 7 } } });
  });
});

describe.each(WAYS)('a token that does not fit, by way of %s', (way) => {
  it.each(['Bearer mc_unknown', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'mc_unknown', `Bearer ${'x'.repeat(5_000)}`])(
    'is refused, not taken for the public: %s',
    async (authorization) => {
      const reply = await server.post(way, { query: THROW }, { authorization, 'accept-language': 'en' });
      expect(reply.status).toBe(401);
      expect(reply.headers.get('www-authenticate')).toBe('Bearer');
      expect(reply.json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
      expect(reply.json.errors[0].message).toBe('The access token is wrong or has expired; sign in again.');
      expect(reply.json).not.toHaveProperty('data');
    },
  );
});
