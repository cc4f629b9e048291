import pg from 'pg';

/** Settings that, when weakened, let a power cut lose or break what was already answered for. */
const GUARDS: Readonly<Record<string, string>> = {
  fsync: 'a power cut may destroy the whole database',
  full_page_writes: 'a power cut may leave half-written pages that cannot be repaired',
  synchronous_commit: 'a power cut may lose the acts of the last moments although they were confirmed',
};

/** What is weakened in the PostgreSQL at this address, one sentence each; empty when all guards are on. */
export const weakenedGuards = async (url: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, query_timeout: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; setting: string }>(
      `SELECT name, setting FROM pg_settings WHERE name = ANY ($1) AND setting = 'off'`,
      [Object.keys(GUARDS)],
    );
    return rows.map(({ name, setting }) => `${name} = ${setting}: ${GUARDS[name]}`);
  } finally {
    await client.end();
  }
};
