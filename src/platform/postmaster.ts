import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  closeSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { clearLeftovers } from './leftover-postgres.ts';
import type { NativePostgres } from './native-postgres.ts';
import { PlatformError } from './platform-error.ts';

/** Settings given on the command line, so that they hold whatever the data folder's own files say. */
export type PostgresSettings = Readonly<Record<string, string>>;

/** What starts one PostgreSQL on one data folder. */
export interface PostmasterOptions {
  readonly native: NativePostgres;
  readonly dataFolder: string;
  readonly logFile: string;
  readonly superuserPassword: string;
  readonly settings: PostgresSettings;
  /** Fixed when a server that died is started again, so that pools find it; else any free port of this machine. */
  readonly port?: number;
}

/** One running PostgreSQL that we started and answer for. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  /** Settles when the process is gone, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends it: sessions are cut, open transactions rolled back, a checkpoint written. */
  stop(): Promise<void>;
}

const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;

/** The superuser of the embedded PostgreSQL: only the platform uses it. */
export const SUPERUSER = 'postgres';

/** The last lines written to a log since it had the given length. */
const tail = (file: string, from: number): string =>
  readFileSync(file).subarray(from).toString().trimEnd().split('\n').slice(-12).join('\n');

/** Nothing of the caller's environment reaches PostgreSQL: PGDATA or TZ set by somebody must not change it. */
const ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

const spawnOptions = (native: NativePostgres, cwd: string) => ({
  ...native.runAs,
  cwd,
  env: ENVIRONMENT,
  // A process group of its own: Ctrl-C at the keyboard reaches us alone, and we stop PostgreSQL last.
  detached: true,
});

/** Text is UTF-8 ordered by code point whatever the machine's locale; passwords are asked for on every connection. */
const INITDB = [
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
  '--no-instructions',
];

/** Makes the data folder, whole or not at all: it gets its name only when initdb has finished. */
export const initialiseData = async (
  options: Pick<PostmasterOptions, 'native' | 'dataFolder' | 'superuserPassword'> & { readonly sync: boolean },
): Promise<void> => {
  const { native, dataFolder } = options;
  if (existsSync(join(dataFolder, 'PG_VERSION'))) return;
  const half = mkdtempSync(`${dataFolder}.new-`);
  const passwordFile = `${half}.password`;
  try {
    writeFileSync(passwordFile, options.superuserPassword, { mode: 0o600, flag: 'wx' });
    if (native.runAs) {
      chownSync(half, native.runAs.uid, native.runAs.gid);
      chownSync(passwordFile, native.runAs.uid, native.runAs.gid);
    }
    const initdb = spawn(
      join(native.binFolder, 'initdb'),
      ['-D', half, '-U', SUPERUSER, `--pwfile=${passwordFile}`, ...INITDB, ...(options.sync ? [] : ['--no-sync'])],
      { ...spawnOptions(native, half), stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let output = '';
    initdb.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    initdb.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [code] = (await once(initdb, 'close')) as [number | null];
    if (code !== 0) {
      throw new PlatformError('POSTGRES_FAILED', `PostgreSQL could not make its data folder ${dataFolder}:\n${output}`);
    }
    renameSync(half, dataFolder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
};

const freePort = async (): Promise<number> => {
  const probe = createServer();
  probe.listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a numbered address');
  return address.port;
};

/**
 * Stops PostgreSQL when this process dies without a word (kill −9): the pipe closes, `read` ends, the signal goes out.
 * Fast shutdown first; if that hangs, an immediate one, which the next start recovers from.
 */
const WATCHDOG = `
read _
kill -INT "$1" 2>/dev/null || exit 0
for _ in 1 2 3 4 5 6 7 8 9 10; do sleep 1; kill -0 "$1" 2>/dev/null || exit 0; done
kill -QUIT "$1"
`;

const watchOver = (native: NativePostgres, pid: number): ChildProcess => {
  const watchdog = spawn('/bin/sh', ['-c', WATCHDOG, 'motcua-watchdog', String(pid)], {
    ...spawnOptions(native, '/'),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watchdog.on('error', () => {});
  watchdog.stdin?.on('error', () => {});
  watchdog.unref();
  return watchdog;
};

/** Whether the server answers queries yet; anything but "starting up" and "not listening yet" is thrown. */
const answers = async (port: number, password: string): Promise<boolean> => {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // 57P03: starting up or recovering.
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03') return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
};

const launch = async (options: PostmasterOptions, port: number): Promise<Postmaster> => {
  const { native, dataFolder, logFile } = options;
  const settings = {
    ...options.settings,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  };
  // A file, not a pipe: PostgreSQL must be able to write its last words after we are gone.
  const log = openSync(logFile, 'a', 0o600);
  const logged = fstatSync(log).size;
  const child = spawn(
    join(native.binFolder, 'postgres'),
    ['-D', dataFolder, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...spawnOptions(native, dataFolder), stdio: ['ignore', log, log] },
  );
  closeSync(log);
  let gone = false;
  const exited = new Promise<void>((done) => {
    const end = (): void => {
      gone = true;
      done();
    };
    child.on('exit', end);
    child.on('error', end);
  });
  const { pid } = child;
  if (pid === undefined) {
    throw new PlatformError('POSTGRES_FAILED', `PostgreSQL could not be run from ${native.binFolder}.`);
  }
  const watchdog = watchOver(native, pid);
  void exited.then(() => watchdog.kill());

  const stop = async (): Promise<void> => {
    if (gone) return;
    child.kill('SIGINT');
    await Promise.race([exited, sleep(STOP_LIMIT_MS, undefined, { ref: false })]);
    if (!gone) child.kill('SIGQUIT');
    await exited;
  };

  try {
    const limit = performance.now() + START_LIMIT_MS;
    while (!(await answers(port, options.superuserPassword))) {
      if (gone)
        throw new PlatformError(
          'POSTGRES_FAILED',
          `PostgreSQL did not start; ${logFile} ends:\n${tail(logFile, logged)}`,
        );
      if (performance.now() > limit) {
        throw new PlatformError('POSTGRES_FAILED', `PostgreSQL did not answer within 2 minutes; see ${logFile}.`);
      }
      await sleep(20);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid, port, exited, stop };
};

/** Sessions of a PostgreSQL that was killed end by themselves, but not at once; a port may be taken at the last moment. */
const passes = (error: unknown): boolean =>
  error instanceof PlatformError &&
  /pre-existing shared memory block|could not bind|could not create any TCP\/IP sockets/.test(error.message);

/** Starts PostgreSQL on its data folder (which must exist) and waits until it answers, recovery included. */
export const startPostmaster = async (options: PostmasterOptions): Promise<Postmaster> => {
  await clearLeftovers(options.dataFolder);
  const limit = performance.now() + STOP_LIMIT_MS;
  for (;;) {
    try {
      return await launch(options, options.port ?? (await freePort()));
    } catch (error) {
      if (!passes(error) || performance.now() > limit) throw error;
      await sleep(200);
    }
  }
};
