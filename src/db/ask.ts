import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';

/** Asks the database with `?` for each value, whichever of the two ways to it is at hand. */
export type Ask = <Row>(text: string, values?: readonly unknown[]) => Promise<readonly Row[]>;

/** By the pool for plain rows. */
export const askPool =
  (db: pg.Pool | pg.ClientBase): Ask =>
  async <Row>(text: string, values: readonly unknown[] = []) => {
    let at = 0;
    const numbered = text.replaceAll('?', () => `$${(at += 1)}`);
    // The caller says what its statement selects, as with `query` itself.
    const { rows } = await db.query<Row & pg.QueryResultRow>(numbered, [...values]);
    return rows;
  };

/** By the unit of work, inside its transaction where it is in one. */
export const askUnit =
  (em: EntityManager): Ask =>
  <Row>(text: string, values: readonly unknown[] = []) =>
    em.getConnection().execute<Row[]>(text, values, 'all', em.getTransactionContext());
