import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';
import { SUPERUSER } from './postmaster.ts';

/** The two roles: the owner migrates and changes tables, the application only reads and writes what it was granted. */
export const OWNER_ROLE = 'motcua_owner';
export const APP_ROLE = 'motcua_app';

const EXTENSIONS = ['pg_trgm', 'unaccent', 'btree_gist'];

const secretsSchema = z.strictObject({
  superuser: z.string().min(16),
  owner: z.string().min(16),
  app: z.string().min(16),
});

/** Passwords of the embedded PostgreSQL's three roles. */
export type Secrets = z.infer<typeof secretsSchema>;

/** New random passwords, safe in a URL as they are. */
export const newSecrets = (): Secrets => {
  const word = (): string => randomBytes(24).toString('base64url');
  return { superuser: word(), owner: word(), app: word() };
};

/** The passwords kept beside the data for our own account's eyes only; made on first use. */
export const keptSecrets = (file: string): Secrets => {
  if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(newSecrets(), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
};

/** A connection URL for one of the embedded PostgreSQL's roles. */
export const urlFor = (port: number, role: string, password: string, database: string): string =>
  `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

/** Runs statements one by one as the superuser on one database. */
export const asSuperuser = async (
  port: number,
  password: string,
  database: string,
  statements: readonly string[],
): Promise<void> => {
  const client = new pg.Client({ connectionString: urlFor(port, SUPERUSER, password, database) });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

const roleStatement = (role: string, password: string): string =>
  `DO $$ BEGIN
     IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF;
   END $$;
   ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '${password}'`;

/** Makes the two roles, or gives them their present passwords. */
export const ensureRoles = async (port: number, secrets: Secrets): Promise<void> =>
  asSuperuser(port, secrets.superuser, 'postgres', [
    roleStatement(OWNER_ROLE, secrets.owner),
    roleStatement(APP_ROLE, secrets.app),
  ]);

/**
 * Makes a database that belongs to the owner role, with the extensions that only a superuser may add. The application
 * role may connect and use temporary tables; every other right is for the migrations to grant.
 */
export const ensureDatabase = async (port: number, secrets: Secrets, database: string): Promise<void> => {
  const client = new pg.Client({ connectionString: urlFor(port, SUPERUSER, secrets.superuser, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [database]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${OWNER_ROLE}`);
  } finally {
    await client.end();
  }
  await asSuperuser(port, secrets.superuser, database, [
    ...EXTENSIONS.map((name) => `CREATE EXTENSION IF NOT EXISTS ${name}`),
    `REVOKE ALL ON DATABASE ${database} FROM PUBLIC`,
    `GRANT CONNECT, TEMPORARY ON DATABASE ${database} TO ${APP_ROLE}`,
  ]);
};
