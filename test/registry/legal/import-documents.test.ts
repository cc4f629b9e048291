import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDocumentsFile } from '../../../src/commands/import-documents.ts';
import { fixedClock } from '../../../src/clock.ts';
import { importDocuments } from '../../../src/registry/legal/import-documents.commands.ts';
import { countByStatus, documentNamed } from '../../../src/registry/legal/documents.queries.ts';
import { watchStatements } from '../../support/statements.ts';
import { NOW, type Office, openOffice } from '../registry-office.ts';

let office: Office;
let folder: string;
beforeAll(async () => {
  office = await openOffice();
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

const HEADING =
  'STT;Số, ký hiệu;Trích yếu;Loại văn bản;Cơ quan ban hành;Ngày ban hành;Ngày có hiệu lực;Ngày hết hiệu lực;Lý do hết hiệu lực';
const line = (at: number, year: number, end = ';'): string =>
  `${at};${at}/${year}/QĐ-UBND;Quyết định số ${at};Quyết định;UBND tỉnh Quảng Trị;2/5/${year};12/05/${year};${end}`;
const csv = (...lines: readonly string[]): Buffer => Buffer.from(['DANH MỤC VĂN BẢN', HEADING, ...lines].join('\n'));
const run = (bytes: Buffer, apply: boolean) => importDocuments(office.act(null), { bytes, sheet: null }, apply);
const reading = () => ({ db: office.db.pool, clock: fixedClock(new Date(NOW)) });

test('1,413 documents are entered at once, all or nothing, and the second run changes nothing', async () => {
  await office.query(
    `insert into legal_document (id, number, title) values (gen_random_uuid(), '7/2011/QD-UBND', 'nêu trong thủ tục')`,
  );
  const lines = Array.from({ length: 1413 }, (_each, at) =>
    line(at + 1, 2011, at < 610 ? '1/1/2013;QĐ 99/2012/QĐ-UBND' : ';'),
  );
  const file = csv(...lines);
  const dry = await run(file, false);
  expect(dry).toMatchObject({ rows: 1413, applied: false, findings: [], header: { row: 2, unread: ['STT'] } });
  expect(dry.counts).toEqual({ fresh: 1412, named: 1, same: 0, expired: 610 });
  expect(await documentNamed(reading(), '8/2011/QĐ-UBND')).toBeNull();
  expect((await run(file, true)).applied).toBe(true);
  expect(await countByStatus(reading(), {})).toEqual([
    { key: 'EXPIRED', count: 610 },
    { key: 'IN_FORCE', count: 803 },
  ]);
  const events = await office.query('select count(*)::int as n from legal_document_event');
  const again = await run(file, true);
  expect(again.counts).toEqual({ fresh: 0, named: 0, same: 1413, expired: 0 });
  expect(await office.query('select count(*)::int as n from legal_document_event')).toEqual(events);
});

test('every fault is named with its cell, and nothing is written', async () => {
  const outcome = await run(
    csv(
      line(1, 2015),
      '2;2/2015/QĐ-UBND;;Quyết định;UBND tỉnh;2/5/2015;;;',
      '3;3/2015/QĐ-UBND;Tên;Quyết định;UBND tỉnh;5/2015;;;',
      '4;01/2015/QD-UBND;Tên;Quyết định;UBND tỉnh;2/5/2015;;;',
      '5;5/2015/QĐ-UBND;Tên;Quyết định;UBND tỉnh;2/5/2015;1/5/2015;;',
      '6;6/2015/QĐ-UBND;Tên;Quyết định;UBND tỉnh;2/5/2015;;1/1/2016;',
      '7;8/2011/QĐ-UBND;Tên khác;Quyết định;UBND tỉnh Quảng Trị;2/5/2011;;;',
    ),
    true,
  );
  expect(outcome.findings.map(({ cell, code }) => [cell, code])).toEqual([
    ['C4', 'REGISTER_CELL_EMPTY'],
    ['F5', 'DOCUMENT_DAY_NOT_READ'],
    ['B6', 'DOCUMENT_TWICE_IN_FILE'],
    ['G7', 'DOCUMENT_EFFECTIVE_BEFORE_ISSUE'],
    ['I8', 'REGISTER_CELL_EMPTY'],
    ['B9', 'DOCUMENT_DIFFERS'],
  ]);
  expect(outcome.applied).toBe(false);
  expect(await documentNamed(reading(), '1/2015/QĐ-UBND')).toBeNull();
});

test('a file that is no list of documents is refused with what it needs', async () => {
  await expect(run(Buffer.from('a;b\n1;2'), true)).rejects.toMatchObject({ code: 'REGISTER_NO_HEADING' });
  const short = HEADING.replace(';Ngày ban hành', '');
  await expect(run(Buffer.from(`${short}\n1;2`), true)).rejects.toMatchObject({ code: 'REGISTER_HEADING_MISSING' });
  await expect(run(csv(), true)).rejects.toMatchObject({ code: 'REGISTER_NO_ROWS' });
});

test('costs the same statements for two documents and for two hundred', async () => {
  const lines = (from: number, count: number) =>
    csv(...Array.from({ length: count }, (_each, at) => line(from + at, 2016, '1/1/2020;Hết thời hạn')));
  const few = await watchStatements(() => run(lines(1, 2), true));
  const many = await watchStatements(() => run(lines(100, 200), true));
  expect([few.result.applied, many.result.applied]).toEqual([true, true]);
  expect(many.statements.length).toBe(few.statements.length);
});

test('the command prints what it understood, and reports the rest', async () => {
  const file = join(folder, 'danh muc.csv');
  const report = join(folder, 'report.csv');
  await writeFile(file, csv(line(1, 2017), '2;;Tên;Quyết định;UBND tỉnh;2/5/2017;;;'));
  const printed: string[] = [];
  const outcome = await importDocumentsFile({
    file,
    sheet: null,
    apply: true,
    report,
    appUrl: office.test.appUrl,
    clock: fixedClock(new Date(NOW)),
    ids: office.ids,
    locale: 'vi',
    print: (text) => printed.push(text),
  });
  expect(outcome.applied).toBe(false);
  expect(printed.join('\n')).toContain('B4: Ô trống');
  expect(await readFile(report, 'utf8')).toContain('REGISTER_CELL_EMPTY');
});
