import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMoment } from '../../../src/desk/register/register-date.ts';
import { registerHeader } from '../../../src/desk/register/register-columns.ts';
import { ownCodes } from '../../../src/desk/register/own-codes.ts';
import { csvText } from '../../../src/spreadsheet/csv-writing.ts';
import { readSpreadsheet } from '../../../src/spreadsheet/read-spreadsheet.ts';
import { columnLetters } from '../../../src/spreadsheet/table.ts';
import { type Counter, openCounter } from '../counter.ts';
import { bookOf, textCell } from '../../spreadsheet/zip-builder.ts';
import { csvOf, ENTRY, type Entry, entered, everything, found, type Heading, tableOf } from './register-office.ts';

let counter: Counter;
let untouched: string;
beforeAll(async () => {
  counter = await openCounter();
  untouched = await everything(counter);
});
afterAll(async () => {
  // Not one of these registers may have left anything behind.
  expect(await everything(counter)).toBe(untouched);
  await counter.close();
});

const dry = async (bytes: Buffer): Promise<string[]> => found(await entered(counter, bytes));

/** Columns of the entries below, in the order of the file. */
const COLUMNS: readonly Heading[] = [
  'code',
  'procedure',
  'agency',
  'name',
  'idNumber',
  'phone',
  'channel',
  'received',
  'due',
  'asked',
  'supplied',
  'resolved',
  'outcome',
  'returned',
  'note',
];
const at = (heading: Heading, row = 2): string => `${columnLetters(COLUMNS.indexOf(heading))}${row}`;

describe('what is wrong is told with its cell', () => {
  test.each<[string, Heading, Entry]>([
    ['REGISTER_CELL_EMPTY', 'code', { code: '' }],
    ['REGISTER_CELL_EMPTY', 'procedure', { procedure: ' ' }],
    ['NAME_BLANK', 'name', { name: '' }],
    ['REGISTER_CELL_EMPTY', 'received', { received: '' }],
    ['REGISTER_CELL_EMPTY', 'outcome', { outcome: '' }],
    ['REGISTER_CELL_EMPTY', 'channel', { channel: '' }],
    ['REGISTER_NOT_DATE', 'received', { received: '20/13/2026' }],
    ['REGISTER_NOT_DATE', 'received', { received: '30/2/2026' }],
    ['REGISTER_NOT_DATE', 'due', { due: '12/5/26' }],
    ['REGISTER_NOT_DATE', 'due', { due: '12/5/2190' }],
    ['REGISTER_NOT_DATE', 'resolved', { resolved: 'hôm qua' }],
    ['REGISTER_BACKWARDS', 'resolved', { resolved: '19/4/2026' }],
    ['REGISTER_BACKWARDS', 'returned', { returned: '10/5/2026' }],
    ['REGISTER_BACKWARDS', 'due', { due: '19/4/2026' }],
    ['REGISTER_BACKWARDS', 'supplied', { asked: '24/4/2026', supplied: '23/4/2026' }],
    ['REGISTER_BACKWARDS', 'asked', { asked: '19/4/2026', supplied: '23/4/2026' }],
    ['REGISTER_BACKWARDS', 'resolved', { received: '11/5/2026 14:00', resolved: '11/5/2026 9:00' }],
    ['REGISTER_SPAN_HALF', 'supplied', { asked: '24/4/2026' }],
    ['REGISTER_SPAN_HALF', 'asked', { supplied: '24/4/2026' }],
    ['REGISTER_FUTURE', 'returned', { returned: '21/11/2026' }],
    ['REGISTER_FUTURE', 'returned', { returned: '20/11/2026 9:01' }],
    ['REGISTER_STILL_OPEN', 'resolved', { resolved: '', returned: '' }],
    ['REGISTER_STILL_OPEN', 'outcome', { outcome: 'Đang giải quyết' }],
    ['REGISTER_NOT_RECEIVED', 'outcome', { outcome: 'Từ chối tiếp nhận' }],
    ['REGISTER_OUTCOME_UNKNOWN', 'outcome', { outcome: 'xong' }],
    ['REGISTER_WITHDRAWN_RETURNED', 'returned', { outcome: 'Rút hồ sơ' }],
    ['REGISTER_CHANNEL_UNKNOWN', 'channel', { channel: 'bồ câu' }],
    ['CHANNEL_NOT_OFFERED', 'channel', { channel: 'Bưu chính' }],
    ['REGISTER_AGENCY_UNKNOWN', 'agency', { agency: 'H99' }],
    ['AGENCY_DOES_NOT_HANDLE', 'procedure', { agency: 'H50.07' }],
    ['PROCEDURE_UNKNOWN', 'procedure', { procedure: '9.999999' }],
    ['REGISTER_NO_VERSION', 'procedure', { received: '31/12/2019', due: '', resolved: '6/1/2020' }],
    ['REGISTER_NO_VERSION', 'procedure', { procedure: '1.000005' }],
    ['REGISTER_NO_VERSION', 'procedure', { received: '1/1/0001', due: '' }],
    ['REGISTER_TIME_NEEDED', 'received', { procedure: '1.000007', agency: 'H50.07' }],
    ['REGISTER_TIME_NEEDED', 'resolved', { procedure: '1.000008', agency: 'H50.31.1', received: '20/4/2026 9:00' }],
    ['PHONE_NOT_VALID', 'phone', { phone: '12' }],
    ['TEXT_TOO_LONG', 'name', { name: 'a'.repeat(501) }],
    ['TEXT_TOO_LONG', 'code', { code: 'a'.repeat(101) }],
    ['REGISTER_OLD_FONT', 'name', { name: 'NguyÔn V¨n An' }],
    ['REGISTER_UNREADABLE', 'note', { note: 'chuông\u0007' }],
  ])('%s in the column %s', async (code, heading, change) => {
    expect(await dry(csvOf([{ ...ENTRY, ...change }], COLUMNS))).toEqual([`${at(heading)} ${code}`]);
  });

  test('every row with all that is wrong in it, in the order of the file', async () => {
    const bytes = csvOf(
      [{ ...ENTRY, code: '', received: 'x' }, ENTRY, { ...ENTRY, code: 'B', phone: '1', outcome: '?' }],
      COLUMNS,
    );
    expect(await dry(bytes)).toEqual([
      `${at('received')} REGISTER_NOT_DATE`,
      `${at('code')} REGISTER_CELL_EMPTY`,
      `${at('phone', 4)} PHONE_NOT_VALID`,
      `${at('outcome', 4)} REGISTER_OUTCOME_UNKNOWN`,
    ]);
  });
});

test('a file that is wrong throughout is not read to its end', async () => {
  const outcome = await entered(
    counter,
    csvOf(Array.from({ length: 6_000 }, () => ({ ...ENTRY, received: 'x', due: 'x' }))),
  );
  expect(outcome.findings).toHaveLength(10_003);
  expect(found(outcome).at(-1)).toBe('row 5003 REGISTER_STOPPED');
  expect(outcome.counts).toEqual({ NEW: 0, SAME: 0, CONFLICT: 0, REFUSED: 6_000 });
});

describe('cells of a spreadsheet', () => {
  const title = [
    'Mã hồ sơ',
    'Mã thủ tục',
    'Cơ quan tiếp nhận',
    'Họ tên',
    'Số CCCD',
    'Điện thoại',
    'Ngày nhận',
    'Ngày có kết quả',
    'Kết quả',
  ];
  const right = [
    'X-1',
    '1.000001',
    'H50.12',
    'Nguyễn Văn An',
    '045123456789',
    '0912345678',
    '20/4/2026',
    '11/5/2026',
    'Đã cấp',
  ];
  const row = (
    number: number,
    texts: readonly string[],
    own: Readonly<Record<string, string>> = {},
    hidden = '',
  ): string =>
    `<row r="${number}"${hidden}>${texts.map((text, column) => own[columnLetters(column)] ?? textCell(`${columnLetters(column)}${number}`, text)).join('')}</row>`;
  const book = (
    own: Readonly<Record<string, string>>,
    around: { before?: string; after?: string; hidden?: string } = {},
  ): Buffer =>
    bookOf({
      sheets: {
        Sổ: `${around.before ?? ''}<sheetData>${row(1, title)}${row(2, right, own, around.hidden)}</sheetData>${around.after ?? ''}`,
      },
    });

  test.each<[string, string, Buffer]>([
    [
      'C2 REGISTER_FORMULA',
      'a formula, whatever it shows',
      book({ C2: '', C: '<c r="C2" t="str"><f>A1</f><v>H50.12</v></c>' }),
    ],
    ['H2 REGISTER_FORMULA', 'a formula without a value', book({ H: '<c r="H2"><f>TODAY()</f></c>' })],
    ['D2 REGISTER_ERROR_CELL', 'an error', book({ D: '<c r="D2" t="e"><v>#N/A</v></c>' })],
    ['A2 REGISTER_NOT_TEXT', 'a code that became a date', book({ A: '<c r="A2" s="1"><v>41345</v></c>' })],
    ['A2 REGISTER_NUMBER_NOT_TEXT', 'a code that became a fraction', book({ A: '<c r="A2"><v>1.5</v></c>' })],
    ['E2 REGISTER_NUMBER_NOT_TEXT', 'an id in scientific notation', book({ E: '<c r="E2"><v>4.5E+10</v></c>' })],
    ['E2 REGISTER_ZERO_LOST', 'an id that lost its zero', book({ E: '<c r="E2"><v>45123456789</v></c>' })],
    ['F2 REGISTER_ZERO_LOST', 'a telephone that lost its zero', book({ F: '<c r="F2"><v>912345678</v></c>' })],
    ['G2 REGISTER_NUMBER_NOT_DATE', 'a serial number without a date format', book({ G: '<c r="G2"><v>46132</v></c>' })],
    ['G2 REGISTER_NOT_DATE', 'true for a date', book({ G: '<c r="G2" t="b"><v>1</v></c>' })],
    ['D2 REGISTER_UNREADABLE', 'NUL and half a pair', book({ D: textCell('D2', 'An_x0000_') })],
    ['D2 REGISTER_UNREADABLE', 'half a surrogate pair', book({ D: textCell('D2', 'An_xD800_') })],
    ['D2 REGISTER_MERGED', 'a merged cell', book({}, { after: '<mergeCells><mergeCell ref="D2:D9"/></mergeCells>' })],
    ['row 2 REGISTER_HIDDEN_ROW', 'a hidden row', book({}, { hidden: ' hidden="1"' })],
    [
      'I2 REGISTER_HIDDEN_COLUMN',
      'a hidden column',
      book({}, { before: '<cols><col min="9" max="9" hidden="true"/></cols>' }),
    ],
  ])('%s: %s', async (finding, _what, bytes) => {
    expect(await dry(bytes)).toEqual([finding]);
  });

  test('what is not read does not matter: formulas in other columns, titles merged above', async () => {
    const sheet = `<sheetData>${row(1, ['SỔ THEO DÕI HỒ SƠ'])}${row(3, ['TT', ...title, 'Số ngày'])}${row(4, ['1', ...right, ''], { A: '<c r="A4"><f>ROW()-3</f><v>1</v></c>', K: '<c r="K4"><f>H4-G4</f><v>21</v></c>' })}</sheetData><mergeCells><mergeCell ref="A1:J1"/></mergeCells>`;
    const outcome = await entered(counter, bookOf({ sheets: { Sổ: sheet } }), { apply: false });
    expect(found(outcome)).toEqual([]);
    expect(outcome).toMatchObject({ rows: 1, header: { row: 3, unread: ['TT', 'Số ngày'] } });
  });
});

describe('headings', () => {
  const headed = async (...rows: string[][]) => registerHeader(await readSpreadsheet(Buffer.from(csvText(rows))));
  const needed = ['MA HO SO', 'thu tuc', 'Họ và tên', 'Ngày nhận (dd/mm/yyyy)', 'Kết quả', 'Hoàn thành', 'Ngày trả'];

  test('in any order, with and without marks, in English, over two rows', async () => {
    expect([...(await headed(needed)).columns.keys()]).toEqual([
      'code',
      'procedure',
      'name',
      'receivedAt',
      'outcome',
      'returnedAt',
    ]);
    const english = await headed(['Returned', 'Outcome', 'received at', 'Applicant', 'PROCEDURE CODE', 'Code']);
    expect([...english.columns.keys()]).toEqual(['returnedAt', 'outcome', 'receivedAt', 'name', 'procedure', 'code']);
    const two = await headed(
      ['Mã hồ sơ', 'Mã TTHC', 'Chủ hồ sơ', 'Nhận và trả', '', 'Kết quả'],
      ['', '', '', 'Ngày nhận', 'Ngày trả', ''],
    );
    expect(two.row).toBe(2);
    expect([...two.columns.keys()]).toEqual(['code', 'procedure', 'name', 'receivedAt', 'returnedAt', 'outcome']);
  });

  test('that are missing, given twice or not there at all', async () => {
    await expect(headed(['a', 'b'], ['1', '2'])).rejects.toMatchObject({ code: 'REGISTER_NO_HEADING' });
    await expect(headed(needed.slice(0, 4))).rejects.toMatchObject({
      code: 'REGISTER_HEADING_MISSING',
      params: { missing: 'Kết quả (outcome); Ngày có kết quả (resolved)' },
    });
    await expect(headed([...needed, 'Mã số hồ sơ'])).rejects.toMatchObject({
      code: 'REGISTER_HEADING_TWICE',
      params: { places: 'A1, H1' },
    });
    await expect(entered(counter, csvOf([], COLUMNS))).rejects.toMatchObject({ code: 'REGISTER_NO_ROWS' });
    expect(tableOf([ENTRY])).toHaveLength(2);
  });
});

test('days are day, month, year, or ISO, with or without a time; nothing is guessed', () => {
  const read = (text: string): string => {
    const moment = readMoment(text);
    return moment ? `${moment.date} ${moment.minute}` : 'no';
  };
  for (const text of ['12/3/2013', '12-03-2013', '12.3.2013', '2013-03-12', ' 12/03/2013 '])
    expect(read(text)).toBe('2013-03-12 null');
  for (const text of ['12/3/2013 8:30', '2013-03-12T08:30:00', '12/3/2013 8h30', '12/3/2013, 08 giờ 30'])
    expect(read(text)).toBe('2013-03-12 510');
  for (const text of [
    '12/3/13',
    '3/13/2013',
    '29/2/2013',
    '12/3/2013 25:00',
    '12/3/2013 8:60',
    '12/3/2013x',
    '41345',
    '',
  ])
    expect(read(text)).toBe('no');
});

test('codes of our own are known under every pattern, old ones and those of one agency included', () => {
  const agencies = [
    { id: 'a', code: 'H50.12', codes: [{ code: '000.00.12.H50', validFrom: null, validTo: '2025-07-01' }] },
    { id: 'b', code: 'G09.20', codes: [] },
  ];
  const rowsOf = () => [
    {
      kind: 'codePatterns',
      agencyId: 'b',
      value: { pattern: '{agency}-{yyyyMMdd}-{n:7}', reset: 'NEVER', from: '2020-01-01', to: null },
    },
  ];
  const isOurs = ownCodes({ rowsOf }, agencies);
  const codes = [
    'H50.12-260312-0001',
    '000.00.12.H50-220921-0099',
    'g09.20-20260609-0092637',
    'H50.12-260312-001',
    'H50012-260312-0001',
    'H50.12-20260609-0092637',
    'H50.12-260312-0001x',
    '15/2013',
  ];
  expect(codes.map(isOurs)).toEqual([true, true, true, false, false, false, false, false]);
});
