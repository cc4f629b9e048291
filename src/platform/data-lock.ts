import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const holderSchema = z.object({
  /** The process that runs PostgreSQL on this data. */
  pid: z.int().positive(),
  /** Tells that process from a later one that got the same number. */
  mark: z.string(),
  purpose: z.enum(['serve', 'command']),
  /** Where PostgreSQL listens; null while it starts or stops. */
  port: z.int().nullable(),
});

/** Who runs PostgreSQL on a data folder. */
export type LockHolder = z.infer<typeof holderSchema>;

/** The right to run PostgreSQL on a data folder, until released. */
export interface DataLock {
  /** Says where PostgreSQL listens, so that commands may attach; null turns them away again. */
  publish(port: number | null): void;
  release(): void;
}

/** What a process is besides its number: the boot and the tick that it was started in. */
const markOf = (pid: number): string | null => {
  if (existsSync('/proc/self/stat')) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in brackets may hold anything; the 20th word after it is the start time.
      const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${ticks}`;
    } catch {
      return null;
    }
  }
  const listed = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return listed.status === 0 ? listed.stdout.trim() : null;
};

const lives = (holder: Pick<LockHolder, 'pid' | 'mark'>): boolean => markOf(holder.pid) === holder.mark;

const lockFile = (dataDir: string): string => join(dataDir, 'lock.json');

/** The living holder, or null: a lock left by a process that is gone (kill −9, power) counts as none. */
export const readLock = (dataDir: string): LockHolder | null => {
  const file = lockFile(dataDir);
  if (!existsSync(file)) return null;
  try {
    const holder = holderSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return lives(holder) ? holder : null;
  } catch {
    return null;
  }
};

const written = (dataDir: string, holder: LockHolder): string => {
  const file = `${lockFile(dataDir)}.${holder.pid}`;
  writeFileSync(file, `${JSON.stringify(holder)}\n`);
  return file;
};

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

/**
 * Takes the lock, or names who has it. Two that find the same dead lock at the same instant may both think they have
 * it; PostgreSQL's own lock then refuses the second, so the data is safe and only the message is less kind.
 */
export const takeLock = (dataDir: string, pid: number, purpose: LockHolder['purpose']): DataLock | LockHolder => {
  const mine = { pid, mark: markOf(pid) ?? '', purpose, port: null };
  const file = lockFile(dataDir);
  const draft = written(dataDir, mine);
  try {
    for (;;) {
      try {
        // A link either makes the whole file or fails: nobody ever reads half a lock.
        linkSync(draft, file);
        break;
      } catch (error) {
        if (!isTaken(error)) throw error;
        const holder = readLock(dataDir);
        if (holder !== null) return holder;
        rmSync(file, { force: true });
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    publish: (port) => renameSync(written(dataDir, { ...mine, port }), file),
    release: () => rmSync(file, { force: true }),
  };
};

const guestFolder = (dataDir: string): string => join(dataDir, 'attached');

/** Notes that a process uses a PostgreSQL that another runs, so that it is not stopped under it. */
export const noteGuest = (dataDir: string, pid: number): { leave(): void } => {
  mkdirSync(guestFolder(dataDir), { recursive: true });
  const note = join(guestFolder(dataDir), String(pid));
  writeFileSync(note, markOf(pid) ?? '');
  return { leave: () => rmSync(note, { force: true }) };
};

/** Processes that are using the PostgreSQL of this data folder besides the one that runs it. */
export const guests = (dataDir: string): number[] => {
  const folder = guestFolder(dataDir);
  if (!existsSync(folder)) return [];
  const living: number[] = [];
  for (const name of readdirSync(folder)) {
    try {
      if (lives({ pid: Number(name), mark: readFileSync(join(folder, name), 'utf8') })) living.push(Number(name));
      else rmSync(join(folder, name), { force: true });
    } catch {
      // It left between the listing and the reading.
    }
  }
  return living;
};
