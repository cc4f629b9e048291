import { randomUUID } from 'node:crypto';
import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { z } from 'zod';
import { APP_ROLE, asSuperuser, ensureDatabase, OWNER_ROLE, urlFor } from '../../src/platform/cluster.ts';
import type { PostgresForTests, Template } from './postgres-host.ts';

/** A database of the test's own. */
export interface TestDatabase {
  readonly name: string;
  /** As the server connects: only the rights that the migrations grant. */
  readonly appUrl: string;
  /** As the migrations connect: owner of the tables. */
  readonly ownerUrl: string;
  /** Removes it, cutting whoever is still connected. */
  drop(): Promise<void>;
}

const answer = z.object({
  port: z.number(),
  secrets: z.object({ superuser: z.string(), owner: z.string(), app: z.string() }),
});

/** Not `fetch`: it gives up after five minutes without an answer, and hides why. */
const ask = (path: string): Promise<PostgresForTests> =>
  new Promise((resolve, reject) => {
    get(`${inject('postgresHost')}${path}`, { agent: new Agent() }, (response) => {
      text(response).then((body) => {
        if (response.statusCode === 200) resolve(answer.parse(JSON.parse(body)));
        else reject(new Error(`no PostgreSQL for tests: ${body}`));
      }, reject);
    }).on('error', reject);
  });

const newName = (): string => `t_${randomUUID().replaceAll('-', '')}`;

const handleOn = ({ port, secrets }: PostgresForTests, name: string): TestDatabase => ({
  name,
  appUrl: urlFor(port, APP_ROLE, secrets.app, name),
  ownerUrl: urlFor(port, OWNER_ROLE, secrets.owner, name),
  drop: () => asSuperuser(port, secrets.superuser, 'postgres', [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`]),
});

const clone = async (template: Template): Promise<TestDatabase> => {
  const postgres = await ask(`/${template}`);
  const name = newName();
  // Copying files beats writing the template through the log, since nothing is synced here.
  await asSuperuser(postgres.port, postgres.secrets.superuser, 'postgres', [
    `CREATE DATABASE ${name} OWNER ${OWNER_ROLE} TEMPLATE ${template} STRATEGY file_copy`,
  ]);
  return handleOn(postgres, name);
};

/** A migrated database without any rows but those that migrations write. */
export const freshDatabase = (): Promise<TestDatabase> => clone('migrated');

/** A migrated database with the reference and demo data, loaded once a run. */
export const demoDatabase = (): Promise<TestDatabase> => clone('demo');

/** A database with the roles and extensions and nothing else, for tests of the migrations. */
export const emptyDatabase = async (): Promise<TestDatabase> => {
  const postgres = await ask('/postgres');
  const name = newName();
  await ensureDatabase(postgres.port, postgres.secrets, name);
  return handleOn(postgres, name);
};
