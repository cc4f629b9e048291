import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, MIGRATIONS } from '../../src/db/migrate.ts';
import { openPool } from '../../src/db/pool.ts';
import type { ApplicationEvent } from '../../src/desk/history/application-event.ts';
import { APPLICATION_OWN_COLUMNS, FOLDED_COLUMNS } from '../../src/desk/application-row.ts';
import { codeWith } from '../../src/desk/receipt/code-pattern.ts';
import { eventHash } from '../../src/desk/history/event-hash.ts';
import { planReceipt } from '../../src/desk/receipt/receipt.ts';
import { checkReceipt } from '../../src/desk/receipt/receipt-input.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import { timeline } from '../../src/desk/history/timeline.ts';
import { namedUuid } from '../../src/ids.ts';
import { APP_ROLE } from '../../src/platform/cluster.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';
import {
  AGENCIES,
  calendar,
  catalogueAt,
  catalogueData,
  FRIDAY,
  insertCatalogue,
  PEOPLE,
  rules,
  typed,
} from './counter.ts';

/** Applications that were there before the further acts of the desk: their rows are the fold of their events afterwards, too. */

let database: TestDatabase;
let owner: pg.Pool;
beforeAll(async () => {
  database = await emptyDatabase();
  owner = openPool({ url: database.ownerUrl });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function migrateTo(name: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: database.ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS, snapshot: false, silent: true },
  });
  await orm.migrator.up({ to: name });
  await orm.close(true);
}

type Later = Pick<ApplicationEvent, 'kind' | 'payload'> & { readonly day: string };

/** Writes a case as it was written then: receipt on 20 November and the acts after it, in the columns that there are. */
async function written(number: number, later: readonly Later[]): Promise<string> {
  const { input } = checkReceipt(typed());
  const id = namedUuid(`before ${number}`);
  const receipt = planReceipt(input, {
    catalogue: catalogueAt(FRIDAY),
    rules,
    agencyId: AGENCIES.construction.id,
    accountId: PEOPLE.desk.accountId,
    receivedAt: FRIDAY,
    applicationId: id,
    demo: false,
  });
  const code = codeWith(receipt.frame, number);
  // As it was written then: without a place in the register.
  const { register: _, ...payload } = receipt.event.payload;
  const received = { ...receipt.event, payload: { ...payload, code, number } };
  const events = [
    received,
    ...later.map(({ day, ...said }, at) => ({
      ...said,
      sequence: at + 2,
      at: new Date(`${day}T09:00:00+07:00`),
      recordedAt: new Date(`${day}T09:00:00+07:00`),
      agency: AGENCIES.construction.id,
      account: PEOPLE.desk.accountId,
      ground: 'lý do',
    })),
  ] as ApplicationEvent[];
  const row = { ...receipt.row, ...timeline(calendar, receipt.terms, events).folded, version: events.length };
  const { rows: there } = await owner.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'application'`,
  );
  const columns = Object.entries({ ...APPLICATION_OWN_COLUMNS, ...FOLDED_COLUMNS }).filter(([, column]) =>
    there.some(({ name }) => name === column),
  );
  const values = columns.map(([name]) => {
    const value: unknown = row[name as keyof typeof row];
    return typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
  });
  const hashes: Buffer[] = [];
  for (const event of events) hashes.push(eventHash(hashes.at(-1) ?? null, id, event));
  const places = [...values, '', ''].map((_, at) => `$${at + 1}`).join(', ');
  await owner.query(
    `insert into application (${columns.map(([, column]) => column).join(', ')}, terms, last_hash, receive_key, receive_hash)
     values (${places}, '${id}', 'x')`,
    [...values, JSON.stringify(receipt.terms), hashes.at(-1)],
  );
  for (const [at, event] of events.entries()) {
    await owner.query(
      `insert into application_event (application_id, sequence, kind, at, recorded_at, agency_id, account_id, ground, payload, previous_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        event.sequence,
        event.kind,
        event.at,
        event.recordedAt,
        event.agency,
        event.account,
        event.ground,
        JSON.stringify(event.payload),
        hashes[at - 1] ?? null,
        hashes[at],
      ],
    );
  }
  return id;
}

test('the migration of the further acts keeps what was there true to its events', { timeout: 60_000 }, async () => {
  await migrateTo('005-desk');
  await insertCatalogue(owner, catalogueData);
  await owner.query(`insert into code_counter values ($1, '2026-11-20', 6)`, [AGENCIES.construction.id]);
  const late = await written(1, [{ kind: 'WITHDRAWN', payload: {}, day: '2026-12-16' }]);
  const inTime = await written(2, [{ kind: 'WITHDRAWN', payload: {}, day: '2026-12-14' }]);
  // As the first release asked for papers: without naming them, and more often than the regime allows.
  const papers = await written(3, [
    { kind: 'STARTED', payload: {}, day: '2026-11-20' },
    { kind: 'DOCUMENTS_REQUESTED', payload: {}, day: '2026-11-23' },
  ]);
  await written(4, [
    { kind: 'STARTED', payload: {}, day: '2026-11-20' },
    { kind: 'DOCUMENTS_REQUESTED', payload: {}, day: '2026-11-23' },
    { kind: 'DOCUMENTS_SUPPLIED', payload: {}, day: '2026-11-25' },
    { kind: 'DOCUMENTS_REQUESTED', payload: {}, day: '2026-12-01' },
    { kind: 'DOCUMENTS_SUPPLIED', payload: {}, day: '2026-12-02' },
    { kind: 'RESOLVED', payload: { outcome: 'GRANTED', note: null }, day: '2026-12-22' },
  ]);
  // Asked for twice and answered once; and one that was decided before the answer came.
  const opinion = (agency: string) => ({ kind: 'OPINION_REQUESTED', payload: { agency, limit: null } }) as const;
  const asked = await written(5, [
    { kind: 'STARTED', payload: {}, day: '2026-11-20' },
    { ...opinion(AGENCIES.ward.id), day: '2026-11-23' },
    { ...opinion(AGENCIES.justice.id), day: '2026-11-23' },
    { kind: 'OPINION_GIVEN', payload: { request: 3 }, day: '2026-11-25' },
  ]);
  const decided = await written(6, [
    { kind: 'STARTED', payload: {}, day: '2026-11-20' },
    { ...opinion(AGENCIES.ward.id), day: '2026-11-23' },
    { kind: 'RESOLVED', payload: { outcome: 'GRANTED', note: null }, day: '2026-11-25' },
  ]);
  await migrate({ ownerUrl: database.ownerUrl, appRole: APP_ROLE });
  const { rows: reading } = await owner.query(
    'select id, asked_agencies, task_agencies from application where id = any($1) order by code',
    [[asked, decided]],
  );
  expect(reading).toEqual([
    { id: asked, asked_agencies: [AGENCIES.justice.id], task_agencies: [] },
    { id: decided, asked_agencies: [], task_agencies: [] },
  ]);
  const { rows } = await owner.query('select id, ended_late, open from application where id = any($1) order by code', [
    [late, inTime, papers],
  ]);
  expect(rows).toEqual([
    { id: late, ended_late: true, open: false },
    { id: inTime, ended_late: false, open: false },
    { id: papers, ended_late: false, open: true },
  ]);
  const differences: Difference[] = [];
  await replay({ db: owner, calendarOf: () => calendar, onDifference: (each) => differences.push(each) });
  expect(differences).toEqual([]);
});
