import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, Agent, request } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Child, processesNaming, startNode, until } from '../support/child.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SERVE = ['--import', './src/web/tsx-hook.ts', 'src/main.ts'];

let dataDir: string;
const children: Child[] = [];

const run = (args: readonly string[], env: Record<string, string> = {}): Child => {
  const child = startNode(args, {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], PORT: '0', DATA_DIR: dataDir, DEMO_DATA: 'no', ...env },
  });
  children.push(child);
  return child;
};

const whereItIs = async (server: Child): Promise<string> => {
  let found: string | undefined;
  await until(
    'it says where it is',
    () => {
      if (server.process.exitCode !== null) throw new Error(`it ended: ${server.errors()}${server.output()}`);
      found = /explorer\s+(http:\S+)\/graphql/.exec(server.output())?.[1];
      return found !== undefined;
    },
    100_000,
  );
  return found ?? '';
};

const ask = (base: string, token: string, agent: Agent): Promise<{ status: number | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      `${base}/graphql`,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` } },
      (response) => {
        text(response).then((body) => resolve({ status: response.statusCode, body }), reject);
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ query: '{ __typename }' }));
  });

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'motcua-server-'));
  rmSync(dataDir, { recursive: true });
});
afterEach(async () => {
  for (const { process: child } of children.splice(0))
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  await until('no PostgreSQL is left', () => processesNaming(dataDir).length === 0);
  rmSync(dataDir, { recursive: true, force: true });
});

describe('npm start', { timeout: 120_000 }, () => {
  it('is what package.json says', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['start']).toBe(`node ${SERVE.join(' ')}`);
  });

  it('names wrong settings and touches nothing', async () => {
    const server = run(SERVE, { PORT: 'eighty', LOG_LEVEL: 'loud' });
    expect((await server.ended()).code).toBe(2);
    expect(server.errors()).toMatch(/PORT must be.*\n.*LOG_LEVEL must be/);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('serves from nothing, lets a command attach, refuses a second server, and stops whole', async () => {
    const server = run(SERVE);
    const base = await whereItIs(server);
    const statuses = await Promise.all(
      ['/', '/healthz', '/readyz', '/metrics'].map(async (path) => (await fetch(base + path)).status),
    );
    expect(statuses).toEqual([200, 200, 200, 200]);

    const command = run(['src/commands/token.ts', 'nobody-of-that-name']);
    expect((await command.ended()).code).toBe(1);
    expect(command.errors()).toContain('No active account is called "nobody-of-that-name"');

    const second = run(SERVE);
    expect((await second.ended()).code).toBe(3);
    expect(second.errors()).toContain('in use by another motcua server');

    server.process.kill('SIGTERM');
    expect((await server.ended()).code).toBe(0);
    expect(processesNaming(dataDir)).toEqual([]);
  });

  it('says when the port is taken, and leaves no PostgreSQL behind', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const server = run(SERVE, { PORT: String(port) });
    expect((await server.ended()).code).toBe(4);
    expect(server.errors()).toContain(`Port ${port} is in use by another program`);
    await until('PostgreSQL is gone', () => processesNaming(dataDir).length === 0);
    other.close();
  });
});

describe('on a PostgreSQL of somebody else', { timeout: 120_000 }, () => {
  const elsewhere = { DATA_DIR: join(tmpdir(), 'motcua-never-made') };
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('starts none of its own, and warns of weakened guards', async () => {
    const server = run(SERVE, { ...elsewhere, DATABASE_URL: database.appUrl, MIGRATE_URL: database.ownerUrl });
    const base = await whereItIs(server);
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
    expect(server.output()).toContain('fsync = off');
    expect(existsSync(elsewhere.DATA_DIR)).toBe(false);
    server.process.kill('SIGINT');
    expect((await server.ended()).code).toBe(0);
  });

  it('refuses in production a role that could rewrite the log of acts', async () => {
    const both = { DATABASE_URL: database.ownerUrl, MIGRATE_URL: database.ownerUrl };
    const server = run(SERVE, { ...elsewhere, ...both, NODE_ENV: 'production' });
    expect((await server.ended()).code).toBe(4);
    expect(server.errors()).toContain('could change events that are written');
  });

  it('loses no request that waits for the database when told to stop', async () => {
    const server = run(SERVE, { ...elsewhere, DATABASE_URL: database.appUrl, MIGRATE_URL: database.ownerUrl });
    const base = await whereItIs(server);
    const blocker = new pg.Client({ connectionString: database.ownerUrl });
    await blocker.connect();
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE access_token IN ACCESS EXCLUSIVE MODE');
    const agent = new Agent({ keepAlive: true });
    // Each asks for a token of its own, which the server has to look up in the table that we hold.
    const asked = Array.from({ length: 10 }, (_nothing, index) => ask(base, `mc_unknown_${index}`, agent));
    await sleep(500);
    server.process.kill('SIGTERM');
    await sleep(500);
    await blocker.query('ROLLBACK');
    const answers = await Promise.all(asked);
    expect(answers.every(({ status }) => status !== undefined && status < 500)).toBe(true);
    expect((await server.ended()).code).toBe(0);
    await blocker.end();
    agent.destroy();
  });
});
