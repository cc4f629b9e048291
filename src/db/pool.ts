import pg from 'pg';

/** OIDs of the types that are read otherwise than `pg` does by itself. */
const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/**
 * Plain rows read: `date` stays the text `YYYY-MM-DD` (a Date would take on the machine's zone), counts and sums
 * become numbers (all of ours are below 2^53).
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (value: string) => value;
    if (oid === INT8 || oid === NUMERIC) return Number;
    return format === 'binary' ? pg.types.getTypeParser(oid, 'binary') : pg.types.getTypeParser(oid, 'text');
  }) as typeof pg.types.getTypeParser,
};

export interface PoolOptions {
  readonly url: string;
  /** Connections at most. */
  readonly max?: number;
  readonly applicationName?: string;
}

/** A pool for plain rows. A dead connection fails after these times; without them `pg` waits for ever. */
export function openPool({ url, max = 10, applicationName = 'motcua' }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: applicationName,
    connectionTimeoutMillis: 10_000,
    query_timeout: 60_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
  });
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}
