import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Child, processesNaming, startNode, until } from '../support/child.ts';

const HOLD = join(import.meta.dirname, 'fixtures', 'hold.ts');

let dataDir: string;
const children: Child[] = [];

const hold = (mode: 'serve' | 'command'): Child => {
  const child = startNode([HOLD, mode, dataDir]);
  children.push(child);
  return child;
};

const ask = async (url: unknown, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: String(url), query_timeout: 5_000, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
};

const postmasters = (): number[] => processesNaming(join(dataDir, 'postgres')).filter((pid) => pid !== process.pid);
const postmasterPid = (): number =>
  Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

const stop = async (child: Child): Promise<void> => {
  child.process.kill('SIGTERM');
  await child.ended();
};

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'motcua-data-'));
  // As an administrator would have it: a folder that others may pass through.
  rmSync(dataDir, { recursive: true });
});

afterEach(async () => {
  // All at once: a command that started PostgreSQL waits for those that use it.
  await Promise.all(
    children.splice(0).map(async (child) => {
      if (child.process.exitCode === null && child.process.signalCode === null) await stop(child);
    }),
  );
  await until('no PostgreSQL is left', () => postmasters().length === 0);
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

describe('the embedded PostgreSQL', { timeout: 90_000 }, () => {
  it('starts, not as root and with all its guards on, and keeps its data between starts', async () => {
    const first = hold('serve');
    const { how, ownerUrl, appUrl } = await first.firstJson();
    expect(how).toBe('started');
    expect(statSync(join(dataDir, 'postgres')).uid).not.toBe(0);
    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o077).toBe(0);
    await ask(ownerUrl, `CREATE TABLE kept AS SELECT 'still here' AS word`);
    await ask(ownerUrl, 'GRANT SELECT ON kept TO motcua_app');
    const settings = await ask(
      appUrl,
      `SELECT name || '=' || setting AS it FROM pg_settings
        WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit', 'jit', 'TimeZone') ORDER BY 1`,
    );
    expect(settings).toEqual(
      ['TimeZone=UTC', 'fsync=on', 'full_page_writes=on', 'jit=off', 'synchronous_commit=on'].map((it) => ({ it })),
    );
    await stop(first);
    expect(postmasters()).toEqual([]);
    const second = await hold('serve').firstJson();
    expect(await ask(second['appUrl'], 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
  });

  it('keeps the roles apart: the application cannot make tables, nobody gets in without a password', async () => {
    const { appUrl } = await hold('serve').firstJson();
    await expect(ask(appUrl, 'CREATE TABLE mine ()')).rejects.toThrow(/permission denied/);
    const open = new URL(String(appUrl));
    open.password = 'guess';
    await expect(ask(open, 'SELECT')).rejects.toThrow(/password authentication failed/);
    open.username = 'postgres';
    await expect(ask(open, 'SELECT')).rejects.toThrow(/password authentication failed/);
  });

  it('refuses a second server on the same data, and leaves the first alone', async () => {
    const first = hold('serve');
    const { appUrl } = await first.firstJson();
    const second = hold('serve');
    expect(await second.ended()).toEqual({ code: 3, signal: null });
    expect(second.errors()).toContain(`is in use by another motcua server (process ${first.pid})`);
    expect(second.errors()).toContain('đang được một máy chủ motcua khác sử dụng');
    expect(await ask(appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('lets a command attach to a running server, and leave it running', async () => {
    const server = await hold('serve').firstJson();
    const command = hold('command');
    expect(await command.firstJson()).toMatchObject({ how: 'attached', appUrl: server['appUrl'] });
    await stop(command);
    expect(await ask(server['appUrl'], 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is started by a command that finds no server, and stays until the last command is done', async () => {
    const first = hold('command');
    expect((await first.firstJson())['how']).toBe('started');
    const second = hold('command');
    const { how, appUrl } = await second.firstJson();
    expect(how).toBe('attached');
    const server = hold('serve');
    expect((await server.ended()).code).toBe(3);
    expect(server.errors()).toContain('is in use by a motcua command');
    first.process.kill('SIGTERM');
    await until('the first command waits', () => first.errors().includes('Waiting for another command'));
    expect(await ask(appUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stop(second);
    expect((await first.ended()).code).toBe(0);
  });

  it('serves two commands that start at the same moment', async () => {
    const both = [hold('command'), hold('command')];
    const answers = await Promise.all(both.map((child) => child.firstJson()));
    expect(answers.map((answer) => answer['how'])).toEqual(expect.arrayContaining(['attached', 'started']));
  });

  it('leaves no PostgreSQL behind when Node is killed, and opens again at once with every confirmed row', async () => {
    const killed = hold('serve');
    const { ownerUrl } = await killed.firstJson();
    await ask(ownerUrl, 'CREATE TABLE confirmed AS SELECT 42 AS n');
    killed.process.kill('SIGKILL');
    await killed.ended();
    // No wait here: the next start must cope with a PostgreSQL that is still on its way out.
    const next = await hold('serve').firstJson();
    expect(next['how']).toBe('started');
    expect(await ask(next['ownerUrl'], 'SELECT n FROM confirmed')).toEqual([{ n: 42 }]);
    await ask(next['ownerUrl'], 'DROP TABLE confirmed');
  });

  it('stops by itself when Node is killed', async () => {
    const killed = hold('serve');
    await killed.firstJson();
    expect(postmasters().length).toBeGreaterThan(0);
    killed.process.kill('SIGKILL');
    await until('PostgreSQL is gone', () => postmasters().length === 0);
  });

  it('is started again on the same address when PostgreSQL is killed under a server', async () => {
    const server = hold('serve');
    const { appUrl } = await server.firstJson();
    const before = postmasterPid();
    process.kill(before, 'SIGKILL');
    await until('it answers again', async () => {
      const rows = await ask(appUrl, 'SELECT 1 AS one').catch(() => []);
      return rows.length === 1 && postmasterPid() !== before;
    });
    expect(server.errors()).toContain('PostgreSQL died and is being started again');
  });

  it('stops with a server that is told to while it is being started again', async () => {
    const server = hold('serve');
    await server.firstJson();
    process.kill(postmasterPid(), 'SIGKILL');
    await until('it is being started again', () => server.errors().includes('is being started again'));
    await stop(server);
    expect(postmasters()).toEqual([]);
  });

  it('opens after both Node and PostgreSQL were killed, and after its number went to another program', async () => {
    const killed = hold('serve');
    await killed.firstJson();
    killed.process.kill('SIGKILL');
    process.kill(postmasterPid(), 'SIGKILL');
    await until('all is gone', () => postmasters().length === 0);
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    expect(existsSync(pidFile)).toBe(true);
    // As after a restart of the machine: another program of the same account lives under the number in the file.
    const { uid, gid } = statSync(pidFile);
    const other = spawn('sleep', ['60'], { uid, gid, cwd: '/' });
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    writeFileSync(pidFile, [other.pid, ...lines.slice(1)].join('\n'));
    writeFileSync(
      join(dataDir, 'lock.json'),
      JSON.stringify({ pid: process.pid, mark: 'another boot/1', purpose: 'serve', port: 1 }),
    );
    expect((await hold('serve').firstJson())['how']).toBe('started');
    other.kill();
  });

  it('does not hear the Ctrl-C meant for Node', async () => {
    const server = hold('serve');
    await server.firstJson();
    const groupOf = (pid: number): string | undefined =>
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
    expect(groupOf(postmasterPid())).not.toBe(groupOf(server.pid));
    server.process.kill('SIGINT');
    expect((await server.ended()).code).toBe(0);
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).toMatch(/database system is shut down\n$/);
  });
});
