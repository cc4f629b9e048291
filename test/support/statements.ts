import { createRequire } from 'node:module';

interface Client {
  query: (...args: unknown[]) => unknown;
}

/** The unit of work may bring a `pg` of its own beside ours: every copy in the process is watched. */
const clients = [import.meta.url, import.meta.resolve('@mikro-orm/postgresql')].map((from): Client => {
  const pg: { Client: { prototype: Client } } = createRequire(from)('pg');
  return pg.Client.prototype;
});

/** What went to PostgreSQL while something ran. */
export interface Watched<Result> {
  readonly result: Result;
  /** Texts in the order in which they were sent; looks at the revisions, which timers cause, are left out. */
  readonly statements: readonly string[];
}

/** Sent by timers, by a connection that opens, or to hold a transaction together: not what a request asks. */
const BACKGROUND =
  /(?:catalogue|calendar)_revision|from pg_database where datname|^\s*(?:begin|commit|rollback|savepoint|release|set|listen)\b/iu;

/**
 * Runs something and tells which statements the whole process sent meanwhile, through the pool for rows and through
 * the unit of work alike. Nothing else may be running in the process, so tests that use it await their requests one by one.
 */
export async function watchStatements<Result>(run: () => Promise<Result>): Promise<Watched<Result>> {
  const statements: string[] = [];
  const undo = [...new Set(clients)].map((prototype) => {
    const original = prototype.query;
    prototype.query = function (this: unknown, ...args: unknown[]): unknown {
      const text = textOf(args[0]);
      if (!BACKGROUND.test(text)) statements.push(text);
      return original.apply(this, args);
    };
    return () => {
      prototype.query = original;
    };
  });
  try {
    return { result: await run(), statements };
  } finally {
    for (const each of undo) each();
  }
}

/** How many statements something sends. */
export const countStatements = async (run: () => Promise<unknown>): Promise<number> =>
  (await watchStatements(run)).statements.length;

const textOf = (query: unknown): string => {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query && typeof query.text === 'string'
    ? query.text
    : '';
};
