import type pg from 'pg';
import { systemClock } from '../clock.ts';
import { ensureSecrets } from '../desk/secrets.ts';
import { randomIds } from '../ids.ts';
import { insertRows } from './bulk-insert.ts';
import { REFERENCE_TABLES } from './reference-rows.ts';
import type { ReferenceTable } from './reference-rows.ts';
import { inSeedingTransaction } from './seeding-client.ts';
import type { LoadOptions } from './seeding-client.ts';

/** Inserts the rows that are not there yet and answers how many; a statement that changes nothing is not sent. */
async function insertMissing(
  client: pg.ClientBase,
  { table, key, rows, only }: ReferenceTable,
  added: Set<string>,
): Promise<number> {
  const { rows: present } = await client.query<{ key: string }>(`select "${key}"::text as key from "${table}"`);
  const known = new Set(present.map((row) => row.key));
  const missing = rows.filter((row) => !known.has(String(row[key])) && (only?.(row, added) ?? true));
  await insertRows(client, table, missing);
  for (const row of missing) added.add(`${table} ${String(row[key])}`);
  return missing.length;
}

/**
 * Brings in what every installation needs: calendar, dated rules, synonyms, figures of the report,
 * and secrets of its own. Only what is
 * missing is added, so that a second run changes nothing. Answers the number of rows added.
 */
export function loadReferenceData(options: LoadOptions): Promise<number> {
  const total = REFERENCE_TABLES.reduce((sum, { rows }) => sum + rows.length, 0);
  return inSeedingTransaction(options, async (client) => {
    await ensureSecrets(client, randomIds(systemClock));
    let added = 0;
    const names = new Set<string>();
    let done = 0;
    for (const each of REFERENCE_TABLES) {
      added += await insertMissing(client, each, names);
      done += each.rows.length;
      options.onProgress?.({ step: 'reference', done, total });
    }
    return added;
  });
}
