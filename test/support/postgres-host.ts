import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/db/migrate.ts';
import {
  APP_ROLE,
  asSuperuser,
  ensureDatabase,
  ensureRoles,
  keptSecrets,
  OWNER_ROLE,
  type Secrets,
  urlFor,
} from '../../src/platform/cluster.ts';
import { findNativePostgres, openToAccount } from '../../src/platform/native-postgres.ts';
import { initialiseData, type Postmaster, startPostmaster } from '../../src/platform/postmaster.ts';

/** Template databases that tests clone. */
export type Template = 'migrated' | 'demo';

/** What a test file needs to clone databases. */
export interface PostgresForTests {
  readonly port: number;
  readonly secrets: Secrets;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for PostgreSQL and its templates: nothing is started before somebody asks. */
    readonly postgresHost: string;
  }
}

const PREFIX = 'motcua-test-';

/** Fast because this data dies with the run; a server on kept data never runs so. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
  max_wal_size: '4GB',
  jit: 'off',
  timezone: 'UTC',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** Folders of runs that were killed. */
const sweep = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? name.slice(PREFIX.length).split('-')[0] : undefined;
    if (pid === undefined) continue;
    try {
      process.kill(Number(pid), 0);
    } catch {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    }
  }
};

const start = async (folder: string): Promise<{ postmaster: Postmaster; secrets: Secrets }> => {
  const say = (sentence: string): void => console.log(sentence);
  const dataFolder = join(folder, 'postgres');
  const native = findNativePostgres(dataFolder, say);
  openToAccount(native, folder);
  const secrets = keptSecrets(join(folder, 'secrets.json'));
  await initialiseData({ native, dataFolder, superuserPassword: secrets.superuser, sync: false });
  const postmaster = await startPostmaster({
    native,
    dataFolder,
    logFile: join(folder, 'postgres.log'),
    settings: SETTINGS,
    superuserPassword: secrets.superuser,
  });
  await ensureRoles(postmaster.port, secrets);
  return { postmaster, secrets };
};

/** Nobody may be connected to a template while it is cloned. */
const seal = (port: number, secrets: Secrets, name: string): Promise<void> =>
  asSuperuser(port, secrets.superuser, 'postgres', [
    `ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false IS_TEMPLATE true`,
  ]);

const buildMigrated = async (port: number, secrets: Secrets): Promise<void> => {
  await ensureDatabase(port, secrets, 'migrated');
  await migrate({ ownerUrl: urlFor(port, OWNER_ROLE, secrets.owner, 'migrated'), appRole: APP_ROLE });
  await seal(port, secrets, 'migrated');
};

const buildDemo = async (port: number, secrets: Secrets): Promise<void> => {
  await asSuperuser(port, secrets.superuser, 'postgres', [
    `CREATE DATABASE demo OWNER ${OWNER_ROLE} TEMPLATE migrated`,
  ]);
  const ownerUrl = urlFor(port, OWNER_ROLE, secrets.owner, 'demo');
  const { loadDemoData, loadReferenceData } = await import('../../src/seeding/load.ts');
  await loadReferenceData({ ownerUrl });
  await loadDemoData({ ownerUrl });
  await asSuperuser(port, secrets.superuser, 'demo', ['VACUUM ANALYZE']);
  await seal(port, secrets, 'demo');
};

/** Runs a function once, however often it is asked for; a failure is remembered too. */
const onlyOnce = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** Starts one PostgreSQL for the whole run when the first test file asks, and ends it with the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  let running: Postmaster | undefined;
  const postgres = onlyOnce(async () => {
    const { postmaster, secrets } = await start(folder);
    running = postmaster;
    return { port: postmaster.port, secrets };
  });
  const migrated = onlyOnce(async () => {
    const { port, secrets } = await postgres();
    await buildMigrated(port, secrets);
    return { port, secrets };
  });
  const demo = onlyOnce(async () => {
    const { port, secrets } = await migrated();
    await buildDemo(port, secrets);
    return { port, secrets };
  });
  const answers: Readonly<Record<string, () => Promise<PostgresForTests>>> = {
    '/postgres': postgres,
    '/migrated': migrated,
    '/demo': demo,
  };
  const host = createServer((request, response) => {
    const answer = answers[request.url ?? ''];
    if (answer === undefined) {
      response.writeHead(404).end();
      return;
    }
    answer().then(
      (found) => response.end(JSON.stringify(found)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
    );
  });
  host.requestTimeout = 0;
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  const address = host.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a numbered address');
  project.provide('postgresHost', `http://127.0.0.1:${address.port}`);
  return async () => {
    host.close();
    host.closeAllConnections();
    await running?.stop();
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  };
}
