import type pg from 'pg';

/** Rows a statement: large enough that round trips do not matter, small enough to show progress. */
const CHUNK = 2_000;

/** A row by column name; dates are `YYYY-MM-DD`, arrays and JSON values are what they are. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows that all have the same columns; a column that no row has keeps its default. The table itself gives
 * the types, through its row type, so that nothing is written twice. Table and columns come from this folder only.
 */
export async function insertRows(client: pg.ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ');
  const statement = `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1::jsonb)`;
  for (let start = 0; start < rows.length; start += CHUNK) {
    await client.query(statement, [JSON.stringify(rows.slice(start, start + CHUNK))]);
  }
}
