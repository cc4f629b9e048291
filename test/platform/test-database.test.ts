import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoDatabase, emptyDatabase, freshDatabase, type TestDatabase } from '../support/database.ts';

const ask = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};

describe('databases for tests', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('are migrated, sort by code point and have the extensions', async () => {
    const [row] = await ask(
      database.ownerUrl,
      `SELECT to_regclass('procedure_version') IS NOT NULL AS migrated, datlocprovider AS provider, datlocale AS locale,
              (SELECT array_agg(extname ORDER BY extname)::text[] FROM pg_extension) AS extensions
         FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toMatchObject({ migrated: true, provider: 'b', locale: 'C.UTF-8' });
    expect(row?.['extensions']).toEqual(expect.arrayContaining(['btree_gist', 'pg_trgm', 'unaccent']));
  });

  it('give the application a role that can neither rewrite the log of acts nor change tables', async () => {
    await expect(ask(database.appUrl, 'DELETE FROM application_event')).rejects.toThrow(/permission denied/);
    await expect(ask(database.appUrl, 'CREATE TABLE mine ()')).rejects.toThrow(/permission denied/);
    await expect(ask(database.appUrl, 'SELECT count(*) FROM application_event')).resolves.toHaveLength(1);
  });

  it('do not see each other', async () => {
    const [one, other] = await Promise.all([emptyDatabase(), emptyDatabase()]);
    await ask(one.ownerUrl, 'CREATE TABLE mine ()');
    await expect(ask(other.ownerUrl, 'SELECT FROM mine')).rejects.toThrow(/does not exist/);
    await Promise.all([one.drop(), other.drop()]);
    await expect(ask(one.ownerUrl, 'SELECT')).rejects.toThrow(/does not exist/);
  });

  it('hold the demo data when asked to, each its own', { timeout: 240_000 }, async () => {
    const [one, other] = [await demoDatabase(), await demoDatabase()];
    const count = 'SELECT count(*)::int AS n FROM procedure';
    expect(await ask(one.appUrl, count)).toEqual([{ n: 1731 }]);
    await ask(one.ownerUrl, 'TRUNCATE procedure CASCADE');
    expect(await ask(other.appUrl, count)).toEqual([{ n: 1731 }]);
    await Promise.all([one.drop(), other.drop()]);
  });
});
