import type pg from 'pg';

/**
 * Runs work in one transaction on a connection of the pool: all of it or nothing is seen. `mode` is what stands behind
 * BEGIN. A connection on which anything failed may be in any state, and the pool makes a new one.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
  mode: '' | 'isolation level repeatable read read only' = '',
): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query(`begin ${mode}`);
    const result = await work(client);
    await client.query('commit');
    broken = false;
    return result;
  } finally {
    client.release(broken);
  }
}
