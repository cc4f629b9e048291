import { afterAll, beforeAll, expect, test } from 'vitest';
import { dispositionName, fileName } from '../../../src/desk/register/file-name.ts';
import { importRegister } from '../../../src/desk/register/past-cases.commands.ts';
import { type Counter, openCounter } from '../counter.ts';
import { csvOf, ENTRY, importing, replayed } from './register-office.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

test.each<[string | null, string | null]>([
  [null, null],
  [' \t', null],
  ['/srv/in/Sổ 2019.xlsx', 'Sổ 2019.xlsx'],
  ['C:\\sổ\\a.csv', 'a.csv'],
  ['a\u0000b\u202Ec\uD800.csv', 'abc.csv'],
  ['x'.repeat(300), 'x'.repeat(200)],
  ['🂡'.repeat(300), '🂡'.repeat(200)],
])('%j is called %j', (given, name) => {
  expect(fileName(given)).toBe(name);
});

test.each<[string | undefined, string | null]>([
  [undefined, null],
  ['attachment', null],
  ['attachment; filename="a b.csv"', 'a b.csv'],
  ['attachment; filename=a.csv', 'a.csv'],
  [`attachment; filename="x.csv"; filename*=UTF-8''S%E1%BB%95.csv`, 'Sổ.csv'],
  [`attachment; filename="x.csv"; filename*=UTF-8''%E1%BB.csv`, 'x.csv'],
])('%j names %j', (header, name) => {
  expect(dispositionName(header)).toBe(name);
});

test('the name is kept with the case and proven by replay; without one there is none, and the digest is the same', async () => {
  const enter = (code: string, name: string | null, apply: boolean) =>
    importRegister(importing(counter), { bytes: csvOf([{ ...ENTRY, code }]), name }, { apply });
  expect((await enter('N-1', 'a.csv', false)).digest).toBe((await enter('N-1', 'b.csv', false)).digest);
  await enter('N-1', '/tmp/Sổ 1.csv', true);
  await enter('N-2', null, true);
  const { rows } = await counter.owner.query('select code, imported_file as file from application order by code');
  expect(rows).toEqual([
    { code: 'N-1', file: 'Sổ 1.csv' },
    { code: 'N-2', file: null },
  ]);
  expect(await replayed(counter)).toEqual([]);
  // Seeded: another name in the row is found.
  await counter.owner.query(`update application set imported_file = 'c.csv' where code = 'N-2'`);
  expect(await replayed(counter)).not.toEqual([]);
});
