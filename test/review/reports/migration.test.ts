import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate, MIGRATIONS } from '../../../src/db/migrate.ts';
import { openPool } from '../../../src/db/pool.ts';
import { APP_ROLE } from '../../../src/platform/cluster.ts';
import { REFERENCE_TABLES } from '../../../src/seeding/reference-rows.ts';
import { emptyDatabase, type TestDatabase } from '../../support/database.ts';

/** Figures that were loaded before there were reports become what a new database is given. */

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

const rowsOf = (table: string) => REFERENCE_TABLES.find((each) => each.table === table)?.rows ?? [];

test('figures of before belong to the report and stand in the relations that new ones do', async () => {
  const orm = await MikroORM.init({
    clientUrl: database.ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: { migrationsList: MIGRATIONS, snapshot: false, silent: true },
  });
  await orm.migrator.up({ to: '028-legal-documents' });
  await orm.close(true);
  const figures = rowsOf('reported_figure');
  const before = figures.map((figure) => ({
    ...figure,
    counted_by: String(figure['counted_by']).startsWith('documents:') ? null : figure['counted_by'],
  }));
  await owner.query(
    `insert into reported_figure (key, position, section, label_vi, label_en, printed, printed_text, counted_by, source, note_vi, note_en, matched_by_construction)
     select key, position, section, label_vi, label_en, printed, printed_text, counted_by, source, note_vi, note_en, matched_by_construction
     from jsonb_populate_recordset(null::reported_figure, $1::jsonb)`,
    [JSON.stringify(before)],
  );
  await migrate({ ownerUrl: database.ownerUrl, appRole: APP_ROLE });
  const { rows } = await owner.query<{ figure: object }>(
    'select to_jsonb(f) as figure from reported_figure f order by position',
  );
  expect(rows.map(({ figure }) => figure)).toEqual(figures);
  const { rows: reports } = await owner.query('select to_jsonb(r) as report from report r');
  expect(reports).toMatchObject([{ report: rowsOf('report')[0] }]);
});
