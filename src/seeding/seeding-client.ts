import pg from 'pg';

export interface LoadOptions {
  /** Connection of the role that owns the tables. */
  readonly ownerUrl: string;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** How far a load is; `done` and `total` count the rows of the step. */
export interface LoadProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Runs work in one transaction on a connection of its own: all of it or nothing is seen, also after a power cut, and
 * the lock lets two servers that start at once do it one after the other.
 */
export async function inSeedingTransaction<T>(
  { ownerUrl }: LoadOptions,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'motcua seeding',
    connectionTimeoutMillis: 10_000,
    query_timeout: 120_000,
    keepAlive: true,
  });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('motcua.seeding'))`);
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    // A broken connection has rolled back by itself; the first error is the one to know.
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
