import { request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openPool } from '../../src/db/pool.ts';
import { systemClock } from '../../src/clock.ts';
import { issueToken } from '../../src/identity/tokens.ts';
import { randomIds } from '../../src/ids.ts';
import { type Child, startNode, until } from '../support/child.ts';
import type { TestDatabase } from '../support/database.ts';

/** The tree that the tests are part of. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A server process of its own, as it runs. */
export interface Server {
  readonly port: number;
  /** What it has written, for whoever finds it gone. */
  said(): string;
  /** Ends it as a power cut does, and waits until it is gone. */
  kill(): Promise<void>;
}

/** A server whose clock stands where it was told. */
export interface ClockedServer extends Server {
  setClock(now: Date): Promise<void>;
}

const HOOK = ['--import', './src/web/tsx-hook.ts'];

const ending = (child: Child) => async (): Promise<void> => {
  if (child.process.exitCode === null && child.process.signalCode === null) {
    child.process.kill('SIGKILL');
    await child.ended();
  }
};

const failed = (child: Child): boolean => child.process.exitCode !== null || child.process.signalCode !== null;

/** The product's own process, on the machine's clock. */
export async function startProduct({ appUrl, ownerUrl }: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>): Promise<Server> {
  const child = startNode([...HOOK, 'src/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DEMO_DATA: 'no',
      LOG_LEVEL: 'silent',
      DATABASE_URL: appUrl,
      MIGRATE_URL: ownerUrl,
    },
  });
  let port: string | undefined;
  const found = (): boolean => {
    if (failed(child)) throw new Error(`it ended: ${child.errors()}${child.output()}`);
    port = /explorer\s+http:\S+:(\d+)\/graphql/u.exec(child.output())?.[1];
    return port !== undefined;
  };
  await until('the server says where it is', found, 60_000);
  return { port: Number(port), said: () => child.errors() + child.output(), kill: ending(child) };
}

/** The application of a tree, on a clock of the test's. */
export async function startClocked(appUrl: string, now: Date, root: string = ROOT): Promise<ClockedServer> {
  const script = join(import.meta.dirname, 'fixtures', 'clocked-server.ts');
  const child = startNode([...HOOK, script, pathToFileURL(root).href, appUrl, now.toISOString()], { cwd: root });
  const { port } = await child.firstJson();
  let told = 0;
  return {
    port: Number(port),
    said: () => child.errors() + child.output(),
    kill: ending(child),
    setClock: async (instant) => {
      told += 1;
      child.process.stdin?.write(`${instant.toISOString()}\n`);
      const confirmed = (): boolean => child.output().split('now ').length > told;
      // Polling every 50 ms would be most of a run.
      while (!confirmed() && !failed(child)) await new Promise((resolve) => void setImmediate(resolve));
    },
  };
}

/** What came back; null where the connection was cut before an answer. */
// oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
export type Reply = any;

/** Posts one operation on a connection of its own. */
export const post = (port: number, token: string | null, query: string, variables: object = {}): Promise<Reply> =>
  new Promise((resolve) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path: '/graphql',
        method: 'POST',
        agent: false,
        headers: {
          'content-type': 'application/json',
          'accept-language': 'en',
          ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        },
      },
      (response) =>
        void text(response).then(
          (body) => resolve(JSON.parse(body)),
          () => resolve(null),
        ),
    );
    sent.on('error', () => resolve(null));
    sent.end(JSON.stringify({ query, variables }));
  });

/** Tokens of demo accounts that hold at any instant that a test may set. */
export async function tokensOf(appUrl: string, usernames: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const db = openPool({ url: appUrl, max: 1 });
  try {
    const tokens = new Map<string, string>();
    for (const name of usernames) {
      const issuing = { db, clock: systemClock, ids: randomIds(systemClock) };
      tokens.set(name, await issueToken(issuing, name, 24 * 365 * 20));
    }
    return tokens;
  } finally {
    await db.end();
  }
}
