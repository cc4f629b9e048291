import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PlatformError } from './platform-error.ts';

/** How long a leftover may take to end by itself before it is told to, and how long at all. */
const PATIENCE_MS = 3_000;
const LIMIT_MS = 30_000;

const commandLineOf = (pid: number): string => {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
};

/** Whether a process is the PostgreSQL of this folder: another program may have got its number since. */
const isServing = (pid: number, dataFolder: string): boolean => commandLineOf(pid).includes(dataFolder);

/** The process number in PostgreSQL's own lock file; 0 when there is none. */
const recordedPid = (dataFolder: string): number => {
  const file = join(dataFolder, 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
};

/**
 * Waits for the PostgreSQL of a process that died: its watchdog is stopping it. One that lost its watchdog too is
 * told to stop by us; the caller holds the lock on the data, so nobody else answers for it.
 */
const awaitPrevious = async (dataFolder: string): Promise<void> => {
  const since = performance.now();
  let told = false;
  for (;;) {
    const pid = recordedPid(dataFolder);
    if (pid <= 0 || !isServing(pid, dataFolder)) return;
    const waited = performance.now() - since;
    if (waited > LIMIT_MS) {
      throw new PlatformError(
        'DATA_IN_USE',
        `A PostgreSQL left over (process ${pid}) does not let go of ${dataFolder}.`,
      );
    }
    if (waited > PATIENCE_MS && !told) {
      told = true;
      process.kill(pid, 'SIGINT');
    }
    await sleep(50);
  }
};

/**
 * PostgreSQL takes its lock file for a living server's when any process of the same account has that number, as
 * happens after a machine or container restarts. Once the number is surely not this PostgreSQL's we put our own there,
 * which PostgreSQL (our child) takes for a leftover; its check of the shared memory stays in force.
 */
const disownStaleLock = (dataFolder: string): void => {
  const file = join(dataFolder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, [String(process.pid), ...lines.slice(1)].join('\n'));
};

/** Makes way for a new PostgreSQL on a data folder after whatever became of the last one. */
export const clearLeftovers = async (dataFolder: string): Promise<void> => {
  await awaitPrevious(dataFolder);
  disownStaleLock(dataFolder);
};
