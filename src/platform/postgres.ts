import { existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { APP_ROLE, ensureDatabase, ensureRoles, keptSecrets, OWNER_ROLE, type Secrets, urlFor } from './cluster.ts';
import { folderFault, makeFolder } from './data-folder.ts';
import { type DataLock, guests, type LockHolder, noteGuest, readLock, takeLock } from './data-lock.ts';
import { tryDatabase } from './database-fault.ts';
import { findNativePostgres, placeForData, type Say } from './native-postgres.ts';
import { PlatformError } from './platform-error.ts';
import { initialiseData, type Postmaster, startPostmaster } from './postmaster.ts';

/** A PostgreSQL to work with. */
export interface Postgres {
  /** `external`: somebody else's PostgreSQL; `started`: ours, stopped by `close`; `attached`: run by another process. */
  readonly how: 'external' | 'started' | 'attached';
  /** Connection of the role with only the rights that the migrations grant. */
  readonly appUrl: string;
  /** Connection of the role that owns the tables. */
  readonly ownerUrl: string;
  /** The name of the role in `appUrl`. */
  readonly appRole: string;
  close(): Promise<void>;
}

/** How to come by a PostgreSQL. */
export interface OpenPostgresOptions {
  /** Where the embedded PostgreSQL's files, passwords and lock are kept between starts. */
  readonly dataDir: string;
  /** Any other PostgreSQL 15+, in place of the embedded one. */
  readonly external?: { readonly appUrl: string; readonly ownerUrl: string } | undefined;
  /** A server wants the data to itself; a command attaches to whoever runs it, else runs it while it works. */
  readonly mode: LockHolder['purpose'];
  readonly pid: number;
  readonly say: Say;
  /** Called when PostgreSQL died and could not be brought back. */
  readonly onLost?: (error: Error) => void;
}

const DATABASE = 'motcua';

/** Given on the command line at each start. Whatever guards against loss of power stays at PostgreSQL's safe defaults. */
const SETTINGS = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  max_connections: '100',
  shared_buffers: '256MB',
  max_wal_size: '2GB',
};

const WAIT_LIMIT_MS = 150_000;
const LOG_LIMIT_BYTES = 5_000_000;

/** PostgreSQL may die this often, each time within a minute of its start, before we give up. */
const QUICK_DEATHS = 3;

const inUse = (dataDir: string, holder: LockHolder): PlatformError => {
  const [vi, en] =
    holder.purpose === 'serve'
      ? ['một máy chủ motcua khác', 'another motcua server']
      : ['một lệnh motcua', 'a motcua command'];
  return new PlatformError(
    'DATA_IN_USE',
    `Dữ liệu ${dataDir} đang được ${vi} sử dụng (tiến trình ${holder.pid}). Hãy dừng tiến trình đó hoặc chọn DATA_DIR khác.\n` +
      `The data in ${dataDir} is in use by ${en} (process ${holder.pid}). Stop it, or choose another DATA_DIR.`,
  );
};

const urlsOn = (port: number, secrets: Secrets): Pick<Postgres, 'appUrl' | 'ownerUrl' | 'appRole'> => ({
  appUrl: urlFor(port, APP_ROLE, secrets.app, DATABASE),
  ownerUrl: urlFor(port, OWNER_ROLE, secrets.owner, DATABASE),
  appRole: APP_ROLE,
});

/** Keeps one PostgreSQL running until told to stop: one that dies is started again where it was. */
const supervise = async (
  start: (port?: number) => Promise<Postmaster>,
  { say, onLost }: OpenPostgresOptions,
): Promise<{ readonly port: number; stop(): Promise<void> }> => {
  let current = await start();
  let stopping = false;
  const { port } = current;
  const watch = async (): Promise<void> => {
    for (let deaths = 0; ;) {
      const born = performance.now();
      await current.exited;
      if (stopping) return;
      deaths = performance.now() - born < 60_000 ? deaths + 1 : 1;
      if (deaths > QUICK_DEATHS) throw new PlatformError('POSTGRES_FAILED', 'PostgreSQL keeps dying; see its log.');
      say('PostgreSQL dừng bất thường, đang khởi động lại · PostgreSQL died and is being started again');
      current = await start(port);
      // Told to stop while it was on its way up: nobody else would stop this one, and its end would be waited for.
      if (stopping) await current.stop();
    }
  };
  const watching = watch().catch((error: unknown) => {
    if (!stopping) onLost?.(error instanceof Error ? error : new Error(String(error)));
  });
  return {
    port,
    stop: async () => {
      stopping = true;
      await current.stop();
      await watching;
    },
  };
};

const startEmbedded = async (options: OpenPostgresOptions, lock: DataLock): Promise<Postgres> => {
  const { dataDir, say, mode } = options;
  const dataFolder = placeForData(dataDir, say);
  const native = findNativePostgres(dataFolder, say);
  const secrets = keptSecrets(join(dataDir, 'secrets.json'));
  const logFile = join(dataDir, 'postgres.log');
  if (existsSync(logFile) && statSync(logFile).size > LOG_LIMIT_BYTES) renameSync(logFile, `${logFile}.1`);
  const superuserPassword = secrets.superuser;
  if (!existsSync(dataFolder)) say(`Tạo cơ sở dữ liệu · Making the database: ${dataFolder}`);
  await initialiseData({ native, dataFolder, superuserPassword, sync: true });
  const postgres = await supervise(
    (port) =>
      startPostmaster({
        native,
        dataFolder,
        logFile,
        superuserPassword,
        settings: SETTINGS,
        ...(port === undefined ? {} : { port }),
      }),
    options,
  );
  try {
    await ensureRoles(postgres.port, secrets);
    await ensureDatabase(postgres.port, secrets, DATABASE);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  lock.publish(postgres.port);
  const close = async (): Promise<void> => {
    // First turn newcomers away, then wait for those inside. A server does not wait: who stops it means it.
    lock.publish(null);
    if (mode === 'command' && guests(dataDir).length > 0) {
      say('Chờ lệnh khác dùng xong cơ sở dữ liệu · Waiting for another command that uses this database');
      while (guests(dataDir).length > 0) await sleep(100);
    }
    await postgres.stop();
    lock.release();
  };
  return { how: 'started', ...urlsOn(postgres.port, secrets), close };
};

/** Uses the PostgreSQL that the holder runs; null when the holder is only starting, stopping or gone by now. */
const attach = ({ dataDir, pid }: OpenPostgresOptions): Postgres | null => {
  const guest = noteGuest(dataDir, pid);
  // Read after the note is written: either the holder sees our note, or we see that it is closing.
  const port = readLock(dataDir)?.port ?? null;
  if (port === null) {
    guest.leave();
    return null;
  }
  const urls = urlsOn(port, keptSecrets(join(dataDir, 'secrets.json')));
  return {
    how: 'attached',
    ...urls,
    close: () => {
      guest.leave();
      return Promise.resolve();
    },
  };
};

const openEmbedded = async (options: OpenPostgresOptions): Promise<Postgres> => {
  const { dataDir, mode, pid } = options;
  makeFolder(dataDir);
  const limit = performance.now() + WAIT_LIMIT_MS;
  for (;;) {
    const lock = takeLock(dataDir, pid, mode);
    if ('release' in lock) {
      try {
        return await startEmbedded(options, lock);
      } catch (error) {
        lock.release();
        throw error;
      }
    }
    if (mode === 'serve') throw inUse(dataDir, lock);
    const attached = attach(options);
    if (attached !== null) return attached;
    if (performance.now() > limit) throw inUse(dataDir, lock);
    await sleep(100);
  }
};

/**
 * Opens the database: the external one when given; else the embedded one, which is started, or attached to when a
 * command finds it running. A server that finds the data in use is refused; what cannot be used is named.
 */
export const openPostgres = async (options: OpenPostgresOptions): Promise<Postgres> => {
  const { dataDir, external } = options;
  if (external !== undefined) {
    await tryDatabase('DATABASE_URL', external.appUrl);
    await tryDatabase('MIGRATE_URL', external.ownerUrl);
    const appRole = decodeURIComponent(new URL(external.appUrl).username);
    return { how: 'external', ...external, appRole, close: () => Promise.resolve() };
  }
  try {
    return await openEmbedded(options);
  } catch (error) {
    throw folderFault(dataDir, error);
  }
};
