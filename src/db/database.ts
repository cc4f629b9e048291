import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { ENTITIES } from './entities.ts';
import { takeBackBroken } from './broken-connections.ts';
import { openPool, PATIENCE } from './pool.ts';

/** The two ways to the one database: a unit of work for acts, plain rows for reads. */
export interface Database {
  readonly orm: MikroORM;
  readonly pool: pg.Pool;
  /** A unit of work of its own for one request or one job. */
  fork(): EntityManager;
  close(): Promise<void>;
}

/** Opens both; fails when the database cannot be reached. `max` is per way. */
export async function openDatabase({ url, max = 10 }: { url: string; max?: number }): Promise<Database> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: ENTITIES,
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max },
    driverOptions: { ...PATIENCE, onPoolCreated: takeBackBroken },
    forceUtcTimezone: true,
  });
  const pool = openPool({ url, max });
  return {
    orm,
    pool,
    // Whoever works with it inside a transaction of the same request joins that transaction.
    fork: () => orm.em.fork({ useContext: true }),
    close: async () => {
      await Promise.all([orm.close(true), pool.end()]);
    },
  };
}
