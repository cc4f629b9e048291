import type pg from 'pg';

/** Whoever still holds a broken connection after this time has lost it. */
const GRACE_MS = 1_000;

/**
 * Takes back connections that break inside a transaction. The unit of work does not give them back itself, since its
 * ROLLBACK fails too (MikroORM 7.2.1): without this a pool of 16 was empty after 16 cuts, and every later act waited
 * for ever.
 */
export function takeBackBroken(pool: pg.Pool): void {
  const lent = new Set<pg.PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_error, client) => lent.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      const timer = setTimeout(() => {
        if (lent.has(client)) client.release(true);
      }, GRACE_MS);
      timer.unref();
    });
  });
}
