import pg from 'pg';

/** OIDs of the types that are read otherwise than `pg` does by itself. */
const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;
const TIMESTAMPTZ = 1184;

const UTC_INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?\+00$/;

const digits = (text: string, at: number): number => (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;

const anyInstant = pg.types.getTypeParser(TIMESTAMPTZ, 'text') as (text: string) => unknown;

/** An instant as PostgreSQL writes it. What it writes on a server that keeps UTC is read by hand: work lists are full of them. */
export const readInstant = (text: string): unknown => {
  if (!UTC_INSTANT.test(text)) return anyInstant(text);
  const year = digits(text, 0) * 100 + digits(text, 2);
  if (year < 100) return anyInstant(text); // `Date.UTC` would take it for one of the 20th century.
  const ms = text.length > 22 ? Math.trunc(Number(text.slice(19, -3)) * 1_000) : 0;
  return new Date(
    Date.UTC(year, digits(text, 5) - 1, digits(text, 8), digits(text, 11), digits(text, 14), digits(text, 17), ms),
  );
};

/**
 * Plain rows read: `date` stays the text `YYYY-MM-DD` (a Date would take on the machine's zone), counts and sums
 * become numbers (all of ours are below 2^53).
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === DATE) return (value: string) => value;
    if (oid === TIMESTAMPTZ && format !== 'binary') return readInstant;
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

/** A dead connection fails after these times; without them `pg` waits for ever. */
export const PATIENCE = {
  connectionTimeoutMillis: 10_000,
  query_timeout: 60_000,
  idle_in_transaction_session_timeout: 60_000,
  keepAlive: true,
} as const;

/** A pool for plain rows. */
export function openPool({ url, max = 10, applicationName = 'motcua' }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types,
    application_name: applicationName,
    ...PATIENCE,
  });
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  // One that breaks while somebody holds it fails their statement, this one or the next; the same holds for it.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return pool;
}
