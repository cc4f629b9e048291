import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { csvText } from '../../src/spreadsheet/csv-writing.ts';
import { readSpreadsheet } from '../../src/spreadsheet/read-spreadsheet.ts';
import { cellAddress, parseAddress, type Table } from '../../src/spreadsheet/table.ts';
import { bookOf, oneRow, textCell } from './zip-builder.ts';

const texts = ({ rows }: Table): (string | null)[][] =>
  rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));
const csv = async (text: string, encoding: BufferEncoding = 'utf8'): Promise<(string | null)[][]> =>
  texts(await readSpreadsheet(Buffer.from(text, encoding)));

test('addresses are those of spreadsheets', () => {
  expect([0, 25, 26, 701, 702].map((column) => cellAddress(column, 7))).toEqual(['A7', 'Z7', 'AA7', 'ZZ7', 'AAA7']);
  for (const column of [0, 25, 26, 701, 702, 16_383]) {
    expect(parseAddress(cellAddress(column, 12))).toEqual({ column, row: 12 });
  }
  expect(['', 'A', '1', 'A0', 'a1', 'A1:B2'].map(parseAddress)).toEqual([null, null, null, null, null, null]);
});

describe('xlsx', () => {
  test('as it is written by a library', async () => {
    const bytes = await writeExcelFile([
      [{ value: 'Mã hồ sơ' }, { value: 'Ngày nhận' }, null],
      [
        { value: '0015/2013' },
        { value: new Date(Date.UTC(2013, 2, 12, 8, 30)), type: Date, format: 'dd/mm/yyyy hh:mm' },
        { value: 45_123_456_789 },
      ],
    ]).toBuffer();
    const table = await readSpreadsheet(Buffer.from(bytes));
    expect(table.rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(table.rows[1]?.cells).toEqual([
      { kind: 'TEXT', text: '0015/2013' },
      { kind: 'DATE', text: '2013-03-12T08:30' },
      { kind: 'NUMBER', text: '45123456789' },
    ]);
  });

  test('dates of both systems are the same days', async () => {
    // 12 March 2013 is day 41345 from 1900 and 39883 from 1904.
    for (const [from1904, serial] of [
      [false, '41345.354166666664'],
      [true, '39883.354166666664'],
    ] as const) {
      const table = await readSpreadsheet(
        bookOf({ from1904, sheets: { a: oneRow(`<c r="A1" s="2"><v>${serial}</v></c>`) } }),
      );
      expect(texts(table)).toEqual([['2013-03-12T08:30']]);
    }
  });

  test('marks formulas, merged and hidden cells, and errors, by their place', async () => {
    const sheet = `<cols><col min="4" max="4" hidden="1"/></cols><sheetData>
      <row r="2"><c r="A2"><f>1+1</f><v>2</v></c><c r="B2" t="e"><v>#N/A</v></c>${textCell('C2', 'c')}${textCell('D2', 'd')}</row>
      <row r="5" hidden="1">${textCell('A5', 'x')}</row></sheetData><mergeCells><mergeCell ref="C2:C3"/></mergeCells>`;
    const [two, five] = (await readSpreadsheet(bookOf({ sheets: { a: sheet } }))).rows;
    expect(two?.number).toBe(2);
    expect(two?.cells[1]).toEqual({ kind: 'ERROR', text: '#N/A' });
    expect([...(two?.marks ?? [])]).toEqual([
      [0, 'FORMULA'],
      [2, 'MERGED'],
      [3, 'HIDDEN_COLUMN'],
    ]);
    expect(five?.number).toBe(5);
    expect(five?.marks.get(0)).toBe('HIDDEN_ROW');
  });

  test('keeps what a cell holds: spaces, long numbers, characters nobody types', async () => {
    const table = await readSpreadsheet(
      bookOf({
        sheets: {
          a: oneRow(
            textCell('A1', ' a '),
            '<c r="B1"><v>123456789012345678901</v></c>',
            textCell('C1', '_x0000_x_xD800_'),
            textCell('D1', '  '),
          ),
        },
      }),
    );
    expect(texts(table)).toEqual([[' a ', '123456789012345678901', '\0x\uD800', null]]);
  });

  test('reads the sheet that was asked for, and names those that there are', async () => {
    const bytes = bookOf({
      sheets: { 'Năm 2012': oneRow(textCell('A1', '12')), 'A &amp; B': oneRow(textCell('A1', '13')) },
    });
    expect(texts(await readSpreadsheet(bytes, { sheet: 'A & B' }))).toEqual([['13']]);
    await expect(readSpreadsheet(bytes, { sheet: 'C' })).rejects.toMatchObject({
      code: 'SHEET_UNKNOWN',
      params: { sheets: '“Năm 2012”, “A & B”' },
    });
  });
});

describe('CSV', () => {
  test.each([
    ['commas', 'a,b\r\n1,2\r\n'],
    ['semicolons', 'a;b\n1;2'],
    ['tabs', 'a\tb\r1\t2'],
    ['a mark', '\uFEFFa,b\n1,2\n'],
  ])('with %s', async (_what, text) => {
    expect(await csv(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  test('quotes, embedded line ends and signs inside them', async () => {
    expect(await csv('Mã;Tên\n"1;2";"An ""Bình""\nChi"\n')).toEqual([
      ['Mã', 'Tên'],
      ['1;2', 'An "Bình"\nChi'],
    ]);
  });

  test('UTF-16 with its mark', async () => {
    expect(await csv('\uFEFFMã\tTên\n1\tĐào', 'utf16le')).toEqual([
      ['Mã', 'Tên'],
      ['1', 'Đào'],
    ]);
    const big = Buffer.from('\uFEFFMã,Tên', 'utf16le').swap16();
    expect(texts(await readSpreadsheet(big))).toEqual([['Mã', 'Tên']]);
  });

  test('a formula is text, and rows keep their numbers', async () => {
    const { rows } = await readSpreadsheet(Buffer.from('a,b\n\n=1+1,-2\n'));
    expect(rows.map(({ number, cells }) => [number, cells[0]?.text])).toEqual([
      [1, 'a'],
      [3, '=1+1'],
    ]);
  });

  test('a quotation mark that never closes is a refusal with its row', async () => {
    await expect(csv('a,b\n1,2\n"3,4\n')).rejects.toMatchObject({ code: 'CSV_BROKEN' });
    await expect(csv(`a,b\n"${'x'.repeat(200_000)}"\n`)).rejects.toMatchObject({ code: 'CSV_BROKEN' });
    await expect(csv(`a,b\n${'x'.repeat(40_000)}\n`)).rejects.toMatchObject({ code: 'SHEET_CELL_TOO_LONG' });
    await expect(csv('a,b\n'.repeat(50_001))).rejects.toMatchObject({ code: 'SHEET_TOO_LONG' });
  });

  test('on its way out nothing is a formula, and everything comes back', async () => {
    const rows = [
      ['a', 'b;c', '"q"', ' spaced '],
      ['=cmd|calc!A0', '+84 912', '-1', '@x'],
    ];
    const text = csvText(rows);
    expect(text).toContain(`'=cmd|calc!A0,'+84 912,'-1,'@x`);
    expect(await csv(text)).toEqual([rows[0], rows[1]?.map((cell) => `'${cell}`)]);
  });
});
