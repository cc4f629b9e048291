import type pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPool } from '../../src/db/pool.ts';
import { CALLS, Office } from '../graphql/keys/mutation-calls.ts';
import { GRANT_EXTENSIONS } from '../graphql/keys/what-is-looked-at.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';
import { type CuttingProxy, openCuttingProxy } from './cutting-proxy.ts';
import { post, type Server, startProduct, tokensOf } from './server.ts';

/** The server's own process, with a connection that is cut between COMMIT and answer. */

let database: TestDatabase;
let owner: pg.Pool;
let tokens: ReadonlyMap<string, string>;
/** Between client and server, and between server and PostgreSQL. */
let front: CuttingProxy;
let behind: CuttingProxy;
let server: Server;
let office: Office;

beforeAll(async () => {
  database = await demoDatabase();
  owner = openPool({ url: database.ownerUrl, max: 1 });
  await owner.query(GRANT_EXTENSIONS);
  tokens = await tokensOf(database.appUrl, ['desk', 'handler', 'head', 'reformer', 'approver']);
  behind = await openCuttingProxy(Number(new URL(database.appUrl).port));
  await start();
  office = await Office.open(ask);
});
afterAll(async () => {
  await server.kill();
  front.close();
  behind.close();
  await owner.end();
  await database.drop();
});

async function start(): Promise<void> {
  const appUrl = new URL(database.appUrl);
  appUrl.port = String(behind.port);
  server = await startProduct({ appUrl: appUrl.href, ownerUrl: database.ownerUrl });
  front = await openCuttingProxy(server.port);
}

const tokenOf = (who: string | null): string | null => (who === null ? null : (tokens.get(who) ?? null));
const ask = (who: string | null, query: string, variables: object = {}) =>
  post(server.port, tokenOf(who), query, variables);

/** Everything that acts leave behind, in numbers. */
async function effects(): Promise<number> {
  const { rows } = await owner.query<{ all: number }>(
    `select (select count(*) from application) + (select count(*) from application_event)
          + (select count(*) from recommendation where state = 'SUBMITTED') * 1000 as all`,
  );
  return rows[0]!.all;
}

const OWN_KEY = ['applicationReceive', 'applicationSubmit'];

/** What is tried in turn: acts of the desk from the first to the last, and one of the review. */
const TRIED = Object.keys(CALLS).filter(
  (name) => /^application(?!Rate)/u.test(name) || name === 'recommendationPropose',
);

let tries = 0;

/** One call, ready to be sent again and again. */
async function prepared(name: string): Promise<{ who: string | null; sent: string }> {
  const { who, args, selection } = await CALLS[name]!(office);
  const key = OWN_KEY.includes(name) ? '' : `, key: "cut-after-commit-${(tries += 1)}"`;
  return { who, sent: `mutation { ${name}(${args} ${key}) { ${selection} userErrors { code message } } }` };
}

/** The act was done by the try that nobody heard of; however often it is asked for again, it is done once. */
async function doneOnce(name: string, { who, sent }: { who: string | null; sent: string }, before: number) {
  const after = await effects();
  expect(after, name).toBeGreaterThan(before);
  const first = await ask(who, sent);
  expect(first.errors, name).toBeUndefined();
  expect(first.data[name].userErrors, name).toEqual([]);
  expect(await ask(who, sent)).toEqual(first);
  expect(await effects(), name).toBe(after);
}

it(
  'cut before the client in 100 tries: each has one effect, and the retry its answer',
  { timeout: 60_000 },
  async () => {
    for (let index = 0; index < 100; index += 1) {
      const name = TRIED[index % TRIED.length]!;
      const call = await prepared(name);
      const before = await effects();
      front.cutAfter(/POST/u);
      expect(await post(front.port, tokenOf(call.who), call.sent), 'no answer gets through').toBeNull();
      await doneOnce(name, call, before);
    }
    expect(front.cuts).toBe(100);
  },
);

it(
  'cut behind the server in 50 tries: it cannot know either, and the key still tells',
  { timeout: 60_000 },
  async () => {
    let unknown = 0;
    for (let index = 0; index < 50; index += 1) {
      const name = TRIED[index % TRIED.length]!;
      const call = await prepared(name);
      const before = await effects();
      // What ends the act's transaction, not one of those in the background; receipts and submissions are one statement.
      if (OWN_KEY.includes(name)) behind.cutAfter(/desk\.(?:receive|submit)/u);
      else behind.cutAfter(/commit/iu, { once: /update answered_key/u });
      const reply = await ask(call.who, call.sent);
      expect(reply?.errors?.[0]?.extensions.code, `${name} ${JSON.stringify(reply)} ${server.said()}`).toBe(
        'TRY_AGAIN_LATER',
      );
      unknown += 1;
      await doneOnce(name, call, before);
    }
    expect(unknown).toBe(50);
  },
);

it('killed after COMMIT and started again: the key gives the answer that was lost', { timeout: 60_000 }, async () => {
  for (const name of ['applicationStop', 'applicationReceive']) {
    const call = await prepared(name);
    const before = await effects();
    front.cutAfter(/POST/u, { meanwhile: () => server.kill() });
    expect(await post(front.port, tokenOf(call.who), call.sent)).toBeNull();
    front.close();
    await start();
    await doneOnce(name, call, before);
  }
});
