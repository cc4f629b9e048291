import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { fromBufferPromise } from 'yauzl';
import { Problem, problemsIn } from '../../src/problem.ts';
import { SPREADSHEET_LIMITS, type SpreadsheetLimits } from '../../src/spreadsheet/limits.ts';
import { readSpreadsheet } from '../../src/spreadsheet/read-spreadsheet.ts';
import { storedZip } from '../../src/spreadsheet/stored-zip.ts';
import { guardedParts } from '../../src/spreadsheet/zip-guard.ts';
import { bookOf, oneRow, textCell, zipOf } from './zip-builder.ts';

const MIB = 1024 * 1024;
const good = { sheets: { Trang: oneRow(textCell('A1', 'một')) } };

async function refusal(bytes: Buffer, limits: Partial<SpreadsheetLimits> = {}, sheet?: string): Promise<string> {
  try {
    await readSpreadsheet(bytes, { limits: { ...SPREADSHEET_LIMITS, ...limits }, sheet: sheet ?? null });
    return 'READ';
  } catch (error) {
    const [problem] = problemsIn(error) ?? [];
    if (!problem) throw error;
    return problem.code;
  }
}

const withMore = (name: string, content: string | Buffer = 'x'): Buffer =>
  bookOf({ ...good, more: [{ name, content }] });

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test.each<[string, string, Buffer, Partial<SpreadsheetLimits>?]>([
  ['READ', 'a good file', bookOf(good)],
  ['FILE_EMPTY', 'nothing', Buffer.alloc(0)],
  ['FILE_TOO_LARGE', 'a file over the bound', Buffer.alloc(MIB + 1, 'a'), { fileBytes: MIB }],
  ['XLS_NOT_READ', 'an old .xls under a new name', Buffer.concat([OLE, Buffer.alloc(2_000)])],
  [
    'XLSX_ENCRYPTED',
    'a file with a password',
    Buffer.concat([OLE, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
  ],
  [
    'XLSX_ENCRYPTED',
    'an encrypted entry',
    bookOf({ ...good, more: [{ name: 'xl/a.xml', content: 'x', encrypted: true }] }),
  ],
  ['XLSX_BROKEN', 'a zip cut in half', bookOf(good).subarray(0, 900)],
  ['XLSX_BROKEN', 'a zip without its directory', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(64)])],
  ['CSV_NOT_TEXT', 'zeros', Buffer.alloc(64)],
  ['XLSX_NO_WORKBOOK', 'a zip that is no workbook', zipOf([{ name: 'a.xml', content: '<a/>' }])],
  ['XLSX_BOMB', 'a bomb that says so', withMore('xl/b.xml', Buffer.alloc(200 * MIB, ' '))],
  ['XLSX_BOMB', 'a bomb below the bound, by its ratio', withMore('xl/b.xml', Buffer.alloc(20 * MIB, ' '))],
  [
    'XLSX_BROKEN',
    'a bomb that declares ten bytes',
    bookOf({ ...good, more: [{ name: 'xl/b.xml', content: Buffer.alloc(200 * MIB, ' '), declares: 10 }] }),
  ],
  [
    'XLSX_TOO_MANY_ENTRIES',
    'many entries',
    bookOf({ ...good, more: Array.from({ length: 600 }, (_, at) => ({ name: `xl/e${at}.xml`, content: '' })) }),
  ],
  ['XLSX_NESTED', 'a zip inside', withMore('xl/media/a.zip', bookOf(good))],
  ['XLSX_NESTED', 'a zip inside under the name of a picture', withMore('xl/media/a.png', bookOf(good))],
  ['XLSX_BROKEN', 'a way out of the folder', withMore('../../etc/passwd.xml')],
  ['XLSX_BROKEN', 'an absolute name', withMore('/etc/passwd.xml')],
  [
    'XLSX_BROKEN',
    'a name given twice',
    bookOf({
      ...good,
      more: [
        { name: 'xl/x.xml', content: '1' },
        { name: 'XL/x.xml', content: '2' },
      ],
    }),
  ],
  ['XLSX_MACROS', 'a macro', withMore('xl/vbaProject.bin')],
  [
    'XLSX_MACROS',
    'a macro by content type',
    withMore(
      '[Content_Types].xml',
      '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
    ),
  ],
  [
    'XLSX_LINKS',
    'a link to another file, as DDE needs',
    withMore(
      'xl/externalLinks/externalLink1.xml',
      '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
    ),
  ],
  [
    'XLSX_DOCTYPE',
    'a billion laughs in the strings',
    withMore(
      'xl/sharedStrings.xml',
      '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    ),
  ],
  [
    'XLSX_DOCTYPE',
    'an entity that reads a file',
    bookOf({
      sheets: { a: '' },
      more: [{ name: 'xl/worksheets/sheet1.xml', content: '<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>' }],
    }),
  ],
  [
    'XLSX_BROKEN',
    'a part in another encoding',
    withMore('xl/worksheets/sheet1.xml', Buffer.from('\uFEFF<worksheet/>', 'utf16le')),
  ],
  ['XLSX_BROKEN', 'NUL in a part', withMore('xl/worksheets/sheet1.xml', '<worksheet>\0</worksheet>')],
  [
    'SHEET_TOO_LONG',
    'a row far down',
    bookOf({ sheets: { a: '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>' } }),
  ],
  ['SHEET_TOO_WIDE', 'a column far out', bookOf({ sheets: { a: oneRow('<c r="XFD1"><v>1</v></c>') } })],
  [
    'SHEET_TOO_MANY_CELLS',
    'more cells than allowed',
    bookOf({ sheets: { a: oneRow(textCell('A1', '1'), textCell('B1', '2')) } }),
    { cells: 1 },
  ],
  ['XLSX_BROKEN', 'a cell in a row of another number', bookOf({ sheets: { a: oneRow('<c r="A7"><v>1</v></c>') } })],
  ['XLSX_BROKEN', 'rows backwards', bookOf({ sheets: { a: '<sheetData><row r="2"/><row r="1"/></sheetData>' } })],
  [
    'XLSX_BROKEN',
    'an attribute that hides a tag',
    bookOf({ sheets: { a: oneRow('<c r="A1"><f x="<">1</f><v>1</v></c>') } }),
  ],
  [
    'XLSX_TOO_MANY_STRINGS',
    'many strings',
    bookOf({ ...good, strings: '<si><t>x</t></si>'.repeat(50) }),
    { sharedStrings: 49 },
  ],
  ['SHEET_NEEDED', 'two sheets and none chosen', bookOf({ sheets: { a: '<sheetData/>', b: '<sheetData/>' } })],
  ['XLSX_TOO_MANY_SHEETS', 'many sheets', bookOf({ sheets: { a: '<sheetData/>', b: '<sheetData/>' } }), { sheets: 1 }],
  ['SPREADSHEET_TOO_SLOW', 'a file that takes too long', bookOf(good), { timeMs: 1 }],
  ['CSV_NOT_UNICODE', 'windows-1258', Buffer.from([0x4d, 0xe3, 0x20, 0x68, 0xf4])],
])('%s: %s', async (code, _what, bytes, limits) => {
  expect(await refusal(bytes, limits)).toBe(code);
});

test('what only local headers name is not read, whatever a streaming reader would make of it', async () => {
  const sheet = (text: string): string => `<worksheet>${oneRow(textCell('A1', text))}</worksheet>`;
  const bytes = bookOf({
    sheets: { a: '' },
    more: [
      { name: 'xl/worksheets/sheet1.xml', content: sheet('seen') },
      { name: 'xl/worksheets/sheet1.xml', content: sheet('smuggled'), hidden: true },
    ],
  });
  const { rows } = await readSpreadsheet(bytes);
  expect(rows[0]?.cells).toEqual([{ kind: 'TEXT', text: 'seen' }]);
});

test('a thread that runs out of memory is told, and the process lives', async () => {
  const rows = Array.from(
    { length: 20_000 },
    (_, at) => `<row r="${at + 1}">${textCell(`A${at + 1}`, `${at} `.repeat(60))}</row>`,
  );
  const bytes = bookOf({ sheets: { a: `<sheetData>${rows.join('')}</sheetData>` } });
  expect(await refusal(bytes, { heapMiB: 12 })).toBe('SPREADSHEET_TOO_BIG');
});

/** Sizes as the zip declares them: what a guard would add up that believes it. */
async function declaredBytes(bytes: Buffer): Promise<number> {
  let sum = 0;
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) sum += entry.uncompressedSize;
  return sum;
}

test('a guard that believes what a zip declares would let a bomb in; the count of real bytes does not', async () => {
  const lying = bookOf({ ...good, more: [{ name: 'xl/b.xml', content: Buffer.alloc(20 * MIB, ' '), declares: 10 }] });
  expect(lying.length).toBeLessThan(64 * 1024);
  expect(await declaredBytes(lying)).toBeLessThan(10_000);
  await expect(guardedParts(lying, SPREADSHEET_LIMITS)).rejects.toBeInstanceOf(Problem);
  const honest = withMore('xl/b.xml', Buffer.alloc(20 * MIB, ' '));
  const loose = { ...SPREADSHEET_LIMITS, ratio: Infinity };
  expect((await guardedParts(honest, loose)).get('xl/b.xml')?.length).toBe(20 * MIB);
  await expect(guardedParts(honest, SPREADSHEET_LIMITS)).rejects.toMatchObject({ code: 'XLSX_BOMB' });
});

test('our own zip is read like any other', async () => {
  const parts = await guardedParts(storedZip(new Map([['xl/a.xml', Buffer.from('Hồ sơ')]])), SPREADSHEET_LIMITS);
  expect(parts.get('xl/a.xml')?.toString()).toBe('Hồ sơ');
});

test('a flipped byte gives a table or a refusal, never anything else', async () => {
  const bytes = Buffer.from(await writeExcelFile([[{ value: 'Mã hồ sơ' }, { value: 12 }]]).toBuffer());
  for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8(flipped.readUInt8(at) ^ 0x55, at);
    expect(await refusal(flipped)).toMatch(/^[A-Z_]+$/u);
  }
}, 60_000);
