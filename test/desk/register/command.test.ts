import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type pg from 'pg';
import { openPool } from '../../../src/db/pool.ts';
import { type Child, startNode, until } from '../../support/child.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';
import { bookOf } from '../../spreadsheet/zip-builder.ts';
import { csvOf, type Entry, ENTRY } from './register-office.ts';

/** `npm run import -- register` as its user meets it. */

let database: TestDatabase;
let db: pg.Pool;
let owner: pg.Pool;
let folder: string;
let entry: Entry;
beforeAll(async () => {
  database = await demoDatabase();
  db = openPool({ url: database.appUrl, max: 2 });
  owner = openPool({ url: database.ownerUrl, max: 2 });
  folder = mkdtempSync(join(tmpdir(), 'motcua-register-'));
  const { rows } = await db.query<{ code: string; agency: string }>(`
    select p.code, a.code as agency from procedure p join agency a on a.id = p.agency_id
    join procedure_version v on v.procedure_id = p.id and v.state = 'PUBLISHED'
    join time_limit t on t.version_id = v.id and t.unit = 'WORKING_DAY'
    where a.name = 'Sở Xây dựng' and v.valid_from <= '2026-04-01' and 'DIRECT' = any(v.channels)
      and not exists (select 1 from procedure_case c where c.version_id = v.id) order by p.code limit 1`);
  const found = rows[0];
  if (!found) throw new Error('the demo has no such procedure');
  entry = { ...ENTRY, procedure: found.code, agency: found.agency };
});
afterAll(async () => {
  await Promise.all([db.end(), owner.end()]);
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (name: string, bytes: Buffer): string => {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

const run = (...args: string[]): Child =>
  startNode(['src/commands/import.ts', ...args], {
    env: {
      ...process.env,
      DATABASE_URL: database.appUrl,
      MIGRATE_URL: database.ownerUrl,
      DATA_DIR: join(folder, 'data'),
    },
  });

const cases = async (): Promise<number> =>
  (await db.query<{ n: number }>('select count(*) as n from application')).rows[0]?.n ?? 0;

test('dry, with problems in a report that is safe to open, then whole, then the same again', async () => {
  const wrong = fileOf('wrong.csv', csvOf([{ ...entry, received: '=1+1' }]));
  const report = join(folder, 'report.csv');
  const refused = run('register', wrong, '--apply', '--report', report);
  expect(await refused.ended()).toMatchObject({ code: 1 });
  expect(refused.output()).toContain("['=1+1]: Không đọc được ngày");
  expect(refused.output()).toContain('Không ghi gì');
  expect(readFileSync(report, 'utf8')).toMatch(/,I2,Ngày tiếp nhận,.*REGISTER_NOT_DATE/u);
  expect(await cases()).toBe(0);

  const good = fileOf('good.csv', csvOf([{ ...entry, due: '11/5/2026' }]));
  const dry = run('register', good, '--lang', 'en');
  expect(await dry.ended()).toMatchObject({ code: 0 });
  expect(dry.output()).toContain('Dry run, nothing was written');
  expect(dry.output()).toMatch(/row 2 \(0015\/2026\): printed 11\/05\/2026, computed .*30\/04\/2026/u);
  expect(await cases()).toBe(0);
  const applied = run('register', good, '--apply');
  expect(await applied.ended()).toMatchObject({ code: 0 });
  expect(applied.output()).toMatch(/Đã ghi:\n {2}mới: 1\n$/u);
  const again = run('register', good, '--apply');
  await again.ended();
  expect(again.output()).toMatch(/Đã ghi:\n {2}đã nhập trước đây, không đổi: 1\n$/u);
  expect(await cases()).toBe(1);
}, 120_000);

test('Ctrl-C while it writes saves nothing', async () => {
  const before = await cases();
  const file = fileOf('long.csv', csvOf(Array.from({ length: 600 }, (_, at) => ({ ...entry, code: `STOP-${at}` }))));
  const holder = await owner.connect();
  try {
    await holder.query('begin');
    // Cases are written, their events have to wait.
    await holder.query('lock table application_event in exclusive mode');
    const importing = run('register', file, '--apply');
    await until('the import waits', async () => {
      const { rows } = await owner.query(
        `select 1 from pg_locks where not granted and mode = 'RowExclusiveLock' and relation = 'application_event'::regclass`,
      );
      return rows.length > 0;
    });
    importing.process.kill('SIGINT');
    expect(await importing.ended()).toMatchObject({ code: 130 });
  } finally {
    await holder.query('rollback');
    holder.release();
  }
  expect(await cases()).toBe(before);
  const rows = await db.query(`select 1 from application where code like 'STOP-%'`);
  expect(rows.rows).toEqual([]);
}, 120_000);

test('says in a sentence what is no register, and how it is used', async () => {
  const hostile = run(
    'register',
    fileOf('x.xlsx', bookOf({ sheets: { a: '' }, more: [{ name: 'xl/vbaProject.bin', content: 'x' }] })),
  );
  expect(await hostile.ended()).toMatchObject({ code: 1 });
  expect(hostile.errors()).toContain('Tệp chứa macro');
  expect(hostile.errors()).not.toContain('    at ');
  const nowhere = run('register', join(folder, 'nowhere.xlsx'));
  expect(await nowhere.ended()).toMatchObject({ code: 1 });
  const wrong = run('registers', 'x');
  expect(await wrong.ended()).toMatchObject({ code: 2 });
  expect(wrong.errors()).toContain('npm run import -- register');
}, 120_000);
