import type { EntityManager } from '@mikro-orm/postgresql';
import { APPLICATION_OWN_COLUMNS, FOLDED_COLUMNS } from '../application-row.ts';
import { eventHash } from '../history/event-hash.ts';
import type { PlannedCase } from './past-case.ts';

const COLUMNS = { ...APPLICATION_OWN_COLUMNS, ...FOLDED_COLUMNS };
const NAMES = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];

/** The table itself gives the types, through its row type, so that nothing is written twice. */
const insertInto = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, ?::jsonb)`;

const APPLICATIONS = insertInto('application', [
  ...Object.values(COLUMNS),
  'receive_key',
  'receive_hash',
  'terms',
  'last_hash',
]);
const EVENTS = insertInto('application_event', [
  'application_id',
  'sequence',
  'kind',
  'at',
  'recorded_at',
  'agency_id',
  'account_id',
  'ground',
  'payload',
  'previous_hash',
  'hash',
]);

const bytea = (bytes: Buffer | null): string | null => bytes && `\\x${bytes.toString('hex')}`;

/** Writes past cases and their events, each chained by hash to the one before, in two statements. */
export async function insertPastCases(em: EntityManager, cases: readonly PlannedCase[]): Promise<void> {
  const rows: object[] = [];
  const log: object[] = [];
  for (const { row, terms, events, key, facts } of cases) {
    let previous: Buffer | null = null;
    for (const event of events) {
      const hash: Buffer = eventHash(previous, row.id, event);
      const { agency: agency_id, account: account_id, recordedAt: recorded_at, ...own } = event;
      log.push({
        ...own,
        application_id: row.id,
        recorded_at,
        agency_id,
        account_id,
        previous_hash: bytea(previous),
        hash: bytea(hash),
      });
      previous = hash;
    }
    rows.push({
      ...Object.fromEntries(NAMES.map((name) => [COLUMNS[name], row[name]])),
      receive_key: key,
      receive_hash: bytea(facts),
      terms,
      last_hash: bytea(previous),
    });
  }
  await em.execute(APPLICATIONS, [JSON.stringify(rows)]);
  await em.execute(EVENTS, [JSON.stringify(log)]);
}
