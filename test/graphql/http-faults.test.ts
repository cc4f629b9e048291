import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/graphql/limits.ts';
import { demoDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { replyOf, runApp } from './running-app.ts';
import type { Reply, RunningApp } from './running-app.ts';

let database: TestDatabase;
let running: RunningApp;

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

const send = async (init: RequestInit): Promise<Reply> => replyOf(await fetch(`${running.url}/graphql`, init));
const json = { 'content-type': 'application/json', 'accept-language': 'en' };

describe('a request that is not what GraphQL over HTTP asks for', () => {
  it.each<[string, RequestInit, number, string]>([
    [
      'JSON cut short',
      { method: 'POST', headers: json, body: '{"query": "{ __ty' },
      400,
      'The body is not valid JSON.',
    ],
    ['JSON of another kind', { method: 'POST', headers: json, body: '"hello"' }, 400, 'The body is not valid JSON.'],
    ['an empty body', { method: 'POST', headers: json, body: '' }, 400, ''],
    ['an empty object', { method: 'POST', headers: json, body: '{}' }, 400, ''],
    ['a batch', { method: 'POST', headers: json, body: '[{"query":"{ __typename }"}]' }, 400, ''],
    ['a query that is no text', { method: 'POST', headers: json, body: '{"query": 5}' }, 400, ''],
    [
      'variables that are no object',
      { method: 'POST', headers: json, body: '{"query":"{ __typename }","variables":[1]}' },
      400,
      '',
    ],
    [
      'variables as text',
      { method: 'POST', headers: json, body: '{"query":"{ __typename }","variables":"{}"}' },
      400,
      '',
    ],
    [
      'an operation name that is no text',
      { method: 'POST', headers: json, body: '{"query":"{ __typename }","operationName":5}' },
      400,
      '',
    ],
    [
      'a form',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={__typename}' },
      400,
      'CSRF',
    ],
    [
      'plain text',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' },
      400,
      'CSRF',
    ],
    ['XML', { method: 'POST', headers: { 'content-type': 'application/xml' }, body: '<query/>' }, 400, 'Content-Type'],
    [
      'an unknown charset',
      { method: 'POST', headers: { ...json, 'content-type': 'application/json; charset=koi8-x' }, body: '{}' },
      415,
      '',
    ],
    ['an unknown encoding', { method: 'POST', headers: { ...json, 'content-encoding': 'zip' }, body: '{}' }, 415, ''],
    [
      'an encoding that it does not have',
      { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: '{"query":"{ __typename }"}' },
      400,
      '',
    ],
    [
      'a body too large',
      { method: 'POST', headers: json, body: `{"query":"${'x'.repeat(LIMITS.bodyBytes)}"}` },
      413,
      'at most 262144 bytes',
    ],
    ['PUT', { method: 'PUT', headers: json, body: '{"query":"{ __typename }"}' }, 405, ''],
    ['DELETE', { method: 'DELETE', headers: json }, 405, ''],
    [
      'a type that we do not speak',
      { method: 'POST', headers: { ...json, accept: 'image/png' }, body: '{"query":"{ __typename }"}' },
      406,
      '',
    ],
    [
      'a hash that nobody knows',
      { method: 'POST', headers: json, body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}' },
      200,
      'PersistedQuery',
    ],
  ])('is refused as JSON without a stack: %s', async (_what, init, status, words) => {
    const reply = await send(init);
    expect(reply.status).toBe(status);
    expect(reply.headers.get('content-type')).toContain('json');
    expect(reply.json.errors[0].message).toContain(words);
    expect(reply.json.errors[0].extensions.code).toEqual(expect.any(String));
    expect(reply.text).not.toMatch(/node_modules|\n\s+at |\.ts:\d/u);
  });

  it('is refused before a gzip of 100 MB is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(100_000_000, ' '));
    const reply = await send({ method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: bomb });
    expect(reply.status).toBe(413);
    expect(reply.json.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('is refused as a mutation by GET, and as a query with a doubled parameter', async () => {
    const get = async (search: string): Promise<Reply> =>
      replyOf(await fetch(`${running.url}/graphql?${search}`, { headers: { 'apollo-require-preflight': 'true' } }));
    const mutation = await get(
      `query=${encodeURIComponent('mutation { recommendationApprove(id: "1") { userErrors { code } } }')}`,
    );
    expect(mutation.status).toBe(405);
    expect(mutation.headers.get('allow')).toBe('POST');
    expect((await get('query={__typename}&query={__typename}')).status).toBe(400);
    expect((await get('query={__typename}&variables=oops')).status).toBe(400);
    expect((await get('query={__typename}')).json).toEqual({ data: { __typename: 'Query' } });
  });

  it('is refused for a path that is no text', async () => {
    const status = await new Promise<number | undefined>((done, failed) => {
      const sent = httpRequest(`${running.url}/`, { path: '/procedures/%E0%A4%A' }, (response) => {
        response.resume();
        done(response.statusCode);
      });
      sent.on('error', failed);
      sent.end();
    });
    expect(status).toBe(400);
  });
});

describe('answers', () => {
  it('are kept by no cache and say by what they differ', async () => {
    const reply = await running.post({ query: '{ __typename }' });
    expect(reply.headers.get('cache-control')).toBe('no-store');
    expect(reply.headers.get('vary')).toContain('Authorization');
    expect(reply.headers.get('x-powered-by')).toBeNull();
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('come in the language of the reader, for faults of the request too', async () => {
    const english = await running.post('oops', { 'accept-language': 'en' });
    const vietnamese = await running.post('oops');
    expect(english.json.errors[0].message).toBe('The body is not valid JSON.');
    expect(vietnamese.json.errors[0].message).toBe('Nội dung gửi lên không phải JSON hợp lệ.');
  });
});

describe('the explorer', () => {
  const page = async (): Promise<Response> =>
    fetch(`${running.url}/graphql`, { headers: { accept: 'text/html,*/*;q=0.8' } });

  it('is shown to browsers, and loads nothing from elsewhere', async () => {
    const response = await page();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/https?:/u);
    const html = await response.text();
    const links = [...html.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      const url = new URL(link, new URL('/graphql/explorer/', running.url));
      expect(url.origin).toBe(running.url);
      if (url.pathname === '/graphql/explorer/') continue;
      const asset = await fetch(url);
      expect(asset.status, link).toBe(200);
      expect((await asset.arrayBuffer()).byteLength).toBeGreaterThan(0);
    }
  });

  it('serves every module that its own modules load', async () => {
    const queue = ['main.js', 'polyfills.js'];
    const loaded = new Set(queue);
    for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
      const response = await fetch(`${running.url}/graphql/explorer/${name}`);
      expect(response.status, name).toBe(200);
      expect(response.headers.get('content-type')).toContain('javascript');
      const code = await response.text();
      for (const [, next] of code.matchAll(/["']\.\/((?:chunk|worker)-[\w-]+\.js)["']/gu)) {
        if (loaded.has(next!)) continue;
        loaded.add(next!);
        queue.push(next!);
      }
    }
    expect(loaded.size).toBeGreaterThan(20);
  });

  it('starts with operations that are valid and a hint where a token comes from', async () => {
    const script = await (await fetch(`${running.url}/graphql/explorer/start.js`)).text();
    const options = JSON.parse(/^const options = (.*);$/mu.exec(script)![1]!);
    expect(options.initialWindows.length).toBeGreaterThan(3);
    expect(script).toContain('npm run --silent token -- desk');
    for (const { initialQuery, initialVariables } of options.initialWindows) {
      const [name] = /(?<=^(?:query|mutation) )\w+/mu.exec(initialQuery)!;
      const reply = await running.post({
        query: initialQuery,
        operationName: name,
        variables: JSON.parse(initialVariables),
      });
      expect(reply.text).not.toMatch(/GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|"BAD_USER_INPUT"/u);
    }
  });

  it('does not stand in the way of programs', async () => {
    const response = await fetch(`${running.url}/graphql`, { headers: { accept: 'application/json' } });
    expect(response.headers.get('content-type')).toContain('json');
  });
});
