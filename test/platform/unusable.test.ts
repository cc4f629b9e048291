import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFault, makeFolder } from '../../src/platform/data-folder.ts';
import { databaseFault } from '../../src/platform/database-fault.ts';
import { PlatformError } from '../../src/platform/platform-error.ts';
import { openPostgres } from '../../src/platform/postgres.ts';
import { startNode } from '../support/child.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Runs a command, which opens the database as the server does; answers exit code and what it said. */
const runWith = async (env: Record<string, string>): Promise<{ code: number | null; said: string }> => {
  const child = startNode(['src/commands/token.ts', 'nobody'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], DEMO_DATA: 'no', ...env },
  });
  const { code } = await child.ended();
  return { code, said: child.errors() };
};

const faultOf = async (work: Promise<unknown>): Promise<PlatformError> => {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof PlatformError)) throw new Error(`not a fault of the surroundings: ${String(error)}`);
  return error;
};

describe('an unusable data folder', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'motcua-unusable-'));
    writeFileSync(join(folder, 'file'), '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['/proc/x', '/proc/x/y/z'])('%s is refused at once, without a stack trace', async (DATA_DIR) => {
    const { code, said } = await runWith({ DATA_DIR });
    expect(code).toBe(4);
    expect(said).toContain(`Không dùng được thư mục dữ liệu DATA_DIR=${DATA_DIR}: không tạo được thư mục ở đó`);
    expect(said).toContain(`The data folder DATA_DIR=${DATA_DIR} cannot be used: no folder can be made there`);
    expect(said).not.toMatch(/^\s+at /m);
  });

  it.each(['file', 'file/below'])('a path with a file in it (%s) is named', async (name) => {
    const dataDir = join(folder, name);
    const fault = await faultOf(openPostgres({ dataDir, mode: 'serve', pid: process.pid, say: () => undefined }));
    expect(fault.exitCode).toBe(4);
    expect(fault.message).toContain(`DATA_DIR=${dataDir} cannot be used: that path, or a part of it, is a file`);
  });

  it.each([
    ['EACCES', 'we may not write there'],
    ['EPERM', 'we may not write there'],
    ['EROFS', 'the file system is read-only'],
    ['ENOSPC', 'the disk is full'],
  ])('%s is said in words', (code, words) => {
    const fault = folderFault('/data', Object.assign(new Error(code), { code, syscall: 'open', path: '/data/lock' }));
    expect(fault).toBeInstanceOf(PlatformError);
    expect(String(fault)).toContain(`DATA_DIR=/data cannot be used: ${words} (${code}, /data/lock).`);
  });

  it('is not blamed for a defect or a program that does not start', () => {
    const missing = Object.assign(new Error('no initdb'), { code: 'ENOENT', syscall: 'spawn initdb', path: 'initdb' });
    expect(folderFault('/data', missing)).toBe(missing);
    const defect = new TypeError('a defect');
    expect(folderFault('/data', defect)).toBe(defect);
  });

  it('is made with its parents when it can be, and left alone when it is there', () => {
    const deep = join(folder, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
  });
});

describe('an unusable database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await emptyDatabase();
  });
  afterAll(() => database.drop());

  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.appUrl);
    change(url);
    return url.href;
  };
  const open = (appUrl: string, ownerUrl = database.ownerUrl): Promise<PlatformError> =>
    faultOf(
      openPostgres({
        dataDir: '/nowhere',
        external: { appUrl, ownerUrl },
        mode: 'serve',
        pid: process.pid,
        say: () => undefined,
      }),
    );

  it('on a closed port is named without a stack trace or password', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const address = closed.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    closed.close();
    await once(closed, 'close');
    const url = `postgres://app:hunter2@127.0.0.1:${port}/motcua`;
    const { code, said } = await runWith({ DATABASE_URL: url, MIGRATE_URL: url });
    expect(code).toBe(4);
    expect(said).toContain(
      `The database in DATABASE_URL (app@127.0.0.1:${port}/motcua) cannot be used: no PostgreSQL answers on that port`,
    );
    expect(said).toContain('Không dùng được cơ sở dữ liệu trong DATABASE_URL');
    expect(said).not.toContain('hunter2');
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('that does not accept the password is named', async () => {
    const fault = await open(changed((url) => (url.password = 'wrong-word')));
    expect(fault.message).toContain('the role or its password is not accepted (28P01');
    expect(fault.message).not.toContain('wrong-word');
    const owner = await open(
      database.appUrl,
      changed((url) => (url.password = 'wrong-word')),
    );
    expect(owner.message).toContain('The database in MIGRATE_URL');
  });

  it('that does not exist, or whose address lacks a password, is named', async () => {
    const unknown = await open(changed((url) => (url.pathname = '/no_such_database')));
    expect(unknown.message).toContain('there is no database of that name (3D000');
    const bare = await open(changed((url) => (url.password = '')));
    expect(bare.message).toContain('no connection could be made');
    expect(bare.exitCode).toBe(4);
  });

  it('whose role may not migrate is named', async () => {
    const { code, said } = await runWith({ DATABASE_URL: database.appUrl, MIGRATE_URL: database.appUrl });
    expect(code).toBe(4);
    expect(said).toContain('The database in MIGRATE_URL');
    expect(said).toContain('the role lacks a right (42501');
    expect(said).not.toMatch(/^\s+at /m);
  });

  it('is not blamed for a defect of ours', () => {
    const defect = Object.assign(new Error('syntax error'), { code: '42601' });
    expect(databaseFault('MIGRATE_URL', database.ownerUrl, defect)).toBe(defect);
  });
});
