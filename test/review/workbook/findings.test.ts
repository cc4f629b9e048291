import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/identity/viewer.ts';
import { actOnItems } from '../../../src/review/recommendation/item-acts.ts';
import { signatureText } from '../../../src/review/workbook/signature.ts';
import { NOW, type Office, openOffice, refusals } from '../../registry/registry-office.ts';
import { bookOf, textCell, zipOf } from '../../spreadsheet/zip-builder.ts';
import { type Item, roundIn, saying } from '../review-office.ts';
import {
  boolean,
  classify,
  contentOf,
  dateCell,
  errorCell,
  formula,
  number,
  type Row,
  sent,
  type Shape,
  sheetOf,
} from './workbook-office.ts';

let office: Office;
let reformer: Viewer;
let roundId: string;
let items: readonly Item[];
let signature: string;
beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  ({ roundId, items } = await roundIn(office, 3));
  signature = signatureText({ roundId, exportedAt: new Date(NOW) });
});
afterAll(() => office.close());

const KEEP: Row = { verdict: 'Giữ nguyên', reason: 'Tốt' };
const rowOf = (index: number, cells: Row): Row => ({
  id: String(items[index]?.itemId),
  version: '1',
  code: String(items[index]?.code),
  label: 'Thủ tục mẫu',
  ...cells,
});

const findingsOf = async (rows: readonly Row[], shape: Shape = {}): Promise<readonly (readonly [string, string])[]> => {
  const { findings } = await sent(office, reformer, roundId, sheetOf(signature, rows, shape));
  return findings.map(([place, code]) => [place, code]);
};

describe('a cell that cannot be taken for what it shows is named by its address', () => {
  test.each<[string, Row, string, string]>([
    ['a verdict that there is not', { verdict: 'Tạm giữ', reason: 'x' }, 'J2', 'WORKBOOK_NOT_ALLOWED'],
    ['a number for a verdict', { verdict: number('1'), reason: 'x' }, 'J2', 'WORKBOOK_NOT_ALLOWED'],
    ['a formula', { ...KEEP, reason: formula('1+1', 'Tốt') }, 'K2', 'WORKBOOK_FORMULA'],
    ['a formula in place of a verdict', { ...KEEP, verdict: formula('A1', 'Giữ nguyên') }, 'J2', 'WORKBOOK_FORMULA'],
    ['an error', { ...KEEP, proposal: errorCell('#N/A') }, 'M2', 'WORKBOOK_CELL_ERROR'],
    [
      'a day that a program made of a number of an act',
      { ...KEEP, act: dateCell(46_023) },
      'V2',
      'WORKBOOK_DAY_IN_TEXT',
    ],
    ['true for words', { ...KEEP, proposal: boolean(true) }, 'M2', 'WORKBOOK_BOOLEAN_IN_TEXT'],
    ['a part that there is not', { ...KEEP, parts: 'Phí, lệ phí; Màu giấy' }, 'L2', 'WORKBOOK_NOT_ALLOWED'],
    ['month before day', { ...KEEP, endsOn: '12/25/2026' }, 'W2', 'WORKBOOK_NOT_A_DAY'],
    ['a year of two digits', { ...KEEP, endsOn: '25/12/26' }, 'W2', 'WORKBOOK_NOT_A_DAY'],
    ['a day that does not exist', { ...KEEP, endsOn: '30/02/2026' }, 'W2', 'WORKBOOK_NOT_A_DAY'],
    ['a number for a day', { ...KEEP, endsOn: number('46381') }, 'W2', 'WORKBOOK_NOT_A_DAY'],
    ['a time of day', { ...KEEP, endsOn: dateCell(46_381.5) }, 'W2', 'WORKBOOK_NOT_A_DAY'],
    ['a day of another century', { ...KEEP, endsOn: dateCell(9_000) }, 'W2', 'WORKBOOK_DAY_FAR'],
    ['a code that lost its zeros', { ...KEEP, successors: number('1.00495') }, 'X2', 'WORKBOOK_CODE_NOT_TEXT'],
    [
      'a code of no procedure',
      { verdict: 'Thay thế', reason: 'x', successors: '9.999999' },
      'X2',
      'WORKBOOK_CODE_UNKNOWN',
    ],
    ['a document without its terms', { ...KEEP, documents: '12/2020/QĐ-UBND' }, 'Y2', 'WORKBOOK_DOCUMENT_LINE'],
    ['a reason without an answer', { ...KEEP, lawfulReason: 'vì' }, 'R2', 'WORKBOOK_ANSWER_NEEDED'],
    ['a reason without a verdict', { reason: 'Tốt' }, 'J2', 'WORKBOOK_VERDICT_NEEDED'],
    ['a verdict without a reason', { verdict: 'Giữ nguyên' }, 'K2', 'RECOMMENDATION_REASON_BLANK'],
    ['a no without its reason', { ...KEEP, lawful: 'Không' }, 'S2', 'ANSWER_NO_NEEDS_REASON'],
    ['a day for something that does not end', { ...KEEP, endsOn: '25/12/2026' }, 'W2', 'ENDS_ON_ONLY_FOR_END'],
    [
      'an act that is longer than any',
      { verdict: 'Bãi bỏ', reason: 'x', act: 'a'.repeat(3_000) },
      'V2',
      'TEXT_TOO_LONG',
    ],
  ])('%s', async (_what, cells, cell, code) => {
    expect(await findingsOf([rowOf(0, cells)])).toEqual([[cell, code]]);
    expect(await contentOf(office, String(items[0]?.itemId))).toBeNull();
  });

  test.each<[string, Row, string]>([
    ['ISO', { endsOn: '2026-12-25' }, '2026-12-25'],
    ['day, month, year', { endsOn: '5/6/2026' }, '2026-06-05'],
    ['a date cell', { endsOn: dateCell(46_381) }, '2026-12-25'],
    ['the first of March after a 29th of February', { endsOn: dateCell(46_813) }, '2028-03-01'],
  ])('a day as %s is read', async (_what, cells, day) => {
    const file = sheetOf(signature, [rowOf(0, { verdict: 'Bãi bỏ', reason: 'Thừa', ...cells })]);
    const { id, findings } = await sent(office, reformer, roundId, file);
    expect(findings).toEqual([]);
    const rows = await office.query('select content ->> $2 as day from review_import_change where import_id = $1', [
      id,
      'endsOn',
    ]);
    expect(rows).toEqual([{ day }]);
  });

  test('all that is wrong is named at once, each with what would be right', async () => {
    const file = sheetOf(signature, [
      rowOf(0, { verdict: 'Tạm giữ', reason: 'x', endsOn: 'mai' }),
      rowOf(1, KEEP),
      rowOf(2, { ...KEEP, lawful: 'có lẽ' }),
    ]);
    const { findings, changed, problems } = await sent(office, reformer, roundId, file);
    expect({ changed, problems }).toEqual({ changed: 1, problems: 3 });
    expect(findings).toEqual([
      [
        'J2',
        'WORKBOOK_NOT_ALLOWED',
        '“Tạm giữ” không có trong danh mục. Được phép: “Giữ nguyên”, “Sửa đổi, bổ sung”, “Thay thế”, “Bãi bỏ”.',
      ],
      ['W2', 'WORKBOOK_NOT_A_DAY', '“mai” không đọc được là ngày: hãy ghi ngày/tháng/năm, như 25/12/2026.'],
      ['R4', 'WORKBOOK_NOT_ALLOWED', '“có lẽ” không có trong danh mục. Được phép: “Có”, “Không”.'],
    ]);
  });
});

describe('a row that is no item’s', () => {
  test.each<[string, () => readonly Row[], string, string]>([
    ['without an id', () => [KEEP], 'A2', 'WORKBOOK_ID_MISSING'],
    ['with an id of nothing', () => [{ ...KEEP, id: office.ids.uuid(), version: '1' }], 'A2', 'WORKBOOK_ITEM_UNKNOWN'],
    ['with words for an id', () => [{ ...KEEP, id: '; drop table', version: '1' }], 'A2', 'WORKBOOK_ITEM_UNKNOWN'],
    ['for the second time', () => [rowOf(0, KEEP), rowOf(0, KEEP)], 'A3', 'WORKBOOK_ID_TWICE'],
    ['with a version to come', () => [rowOf(0, { ...KEEP, version: '7' })], 'B2', 'WORKBOOK_VERSION_NOT_VALID'],
    ['without a version', () => [rowOf(0, { ...KEEP, version: 'x' })], 'B2', 'WORKBOOK_VERSION_NOT_VALID'],
    ['with a formula for an id', () => [rowOf(0, { ...KEEP, id: formula('A3', 'x') })], 'A2', 'WORKBOOK_FORMULA'],
  ])('%s', async (_what, rows, cell, code) => {
    expect(await findingsOf(rows())).toEqual([[cell, code]]);
  });

  test('whose visible columns were sorted without the hidden ones', async () => {
    const code = String(items[1]?.code);
    expect(await findingsOf([rowOf(0, { ...KEEP, code }), rowOf(2, { ...KEEP, label: 'Tên khác' })])).toEqual([
      ['F2', 'WORKBOOK_ROW_MIXED'],
      ['G3', 'WORKBOOK_ROW_MIXED'],
    ]);
    // A program may have made a number of the code.
    expect(await findingsOf([rowOf(0, { ...KEEP, code: number(String(Number(items[0]?.code))) })])).toEqual([]);
  });

  test('of an item of another round', async () => {
    const other = await roundIn(office, 1);
    const row: Row = { ...KEEP, id: String(other.items[0]?.itemId), version: '1' };
    expect(await findingsOf([row])).toEqual([['A2', 'WORKBOOK_ITEM_OTHER_ROUND']]);
  });

  test('of an item that waits for a decision, or of a round that is closed', async () => {
    const other = await roundIn(office, 1);
    const itemId = String(other.items[0]?.itemId);
    await classify(office, reformer, itemId, saying('KEEP'));
    const act = office.act(reformer);
    const submit = { itemId, seen: null, act: { kind: 'submit' } as const };
    await act.em.transactional((tx) => actOnItems(tx, act, [submit]));
    const file = sheetOf(signatureText({ roundId: other.roundId, exportedAt: new Date(NOW) }), [
      { id: itemId, version: '3', verdict: 'Bãi bỏ', reason: 'Thừa' },
    ]);
    const codes = async (): Promise<readonly string[]> =>
      (await sent(office, reformer, other.roundId, file)).findings.map(([, code]) => code);
    expect(await codes()).toEqual(['RECOMMENDATION_WAITS_FOR_DECISION']);
    await office.query(`update review_round set state = 'CLOSED' where id = $1`, [other.roundId]);
    expect(await codes()).toEqual(['ROUND_NOT_OPEN']);
  });
});

describe('a file that is refused as a whole, with the reason', () => {
  const refused = async (bytes: Buffer): Promise<readonly string[]> =>
    (await refusals(sent(office, reformer, roundId, bytes))).map(([code]) => code);
  const good = (shape: Shape = {}): Buffer => sheetOf(signature, [rowOf(0, KEEP)], shape);
  const more = (name: string, content: string | Buffer): Buffer =>
    bookOf({ sheets: { 'Rà soát': '<sheetData/>' }, more: [{ name, content }] });
  const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

  test.each<[string, string, () => Buffer]>([
    ['WORKBOOK_NOT_XLSX', 'a CSV under the name of a workbook', () => Buffer.from('Mã mục,Kiến nghị\n1,KEEP\n')],
    ['FILE_EMPTY', 'nothing', () => Buffer.alloc(0)],
    ['XLS_NOT_READ', 'an old .xls', () => Buffer.concat([OLE, Buffer.alloc(600)])],
    ['XLSX_ENCRYPTED', 'a password', () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')])],
    ['XLSX_BROKEN', 'half a file', () => good().subarray(0, 700)],
    ['XLSX_NO_WORKBOOK', 'another zip', () => zipOf([{ name: 'a.xml', content: '<a/>' }])],
    ['XLSX_BOMB', 'a zip bomb', () => more('xl/b.xml', Buffer.alloc(200 * 1024 * 1024, ' '))],
    ['XLSX_NESTED', 'a file within the file', () => more('xl/media/a.png', good())],
    ['XLSX_MACROS', 'a macro', () => more('xl/vbaProject.bin', 'x')],
    ['XLSX_LINKS', 'a link to another file', () => more('xl/externalLinks/externalLink1.xml', '<externalLink/>')],
    [
      'XLSX_DOCTYPE',
      'entities',
      () =>
        more(
          'xl/sharedStrings.xml',
          '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>',
        ),
    ],
    [
      'SHEET_TOO_LONG',
      'a million rows',
      () => good({ tail: '', extra: [], head: '<sheetData><row r="1048576"/></sheetData>' }),
    ],
    [
      'SHEET_CELL_TOO_LONG',
      'a cell that no program writes',
      () => sheetOf(signature, [rowOf(0, { ...KEEP, proposal: 'x'.repeat(40_000) })]),
    ],
    [
      'WORKBOOK_MERGED',
      'merged cells',
      () => good({ tail: '<mergeCells count="1"><mergeCell ref="J2:J3"/></mergeCells>' }),
    ],
    ['WORKBOOK_NOT_OURS', 'a table of one’s own', () => good({ heading: { id: 'Mã mục' } })],
    [
      'WORKBOOK_OTHER_LAYOUT',
      'another edition',
      () => good({ heading: { id: signature.replace('review/1', 'review/9') } }),
    ],
    ['WORKBOOK_COLUMN_NEEDED', 'no versions', () => good({ columns: ['id', 'code', 'verdict', 'reason'] })],
    ['WORKBOOK_COLUMN_TWICE', 'a column twice', () => good({ heading: { act: 'Lý do' } })],
    ['WORKBOOK_NO_ROWS', 'headings only', () => sheetOf(signature, [])],
    [
      'WORKBOOK_OTHER_ROUND',
      'a file of another round',
      () => sheetOf(signatureText({ roundId: office.ids.uuid(), exportedAt: new Date(NOW) }), [rowOf(0, KEEP)]),
    ],
  ])('%s: %s', async (code, _what, bytes) => {
    expect(await refused(bytes())).toEqual([code]);
  });

  test('merged cells are named by their range; above the headings they are nobody’s harm', async () => {
    const merged = (range: string): Promise<unknown> =>
      sent(office, reformer, roundId, good({ tail: `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>` }));
    await expect(merged('K2:M3')).rejects.toMatchObject({ params: { range: 'K2:M3' } });
    const titled = `<sheetData><row r="1">${textCell('A1', 'Bảng của Sở')}</row><row r="2">${[
      'id',
      'version',
      'verdict',
      'reason',
    ]
      .map((_, at) => textCell(`${'ABCD'.charAt(at)}2`, [signature, 'Phiên bản mục', 'Kiến nghị', 'Lý do'][at] ?? ''))
      .join('')}</row><row r="3">${[String(items[0]?.itemId), '1', 'Giữ nguyên', 'Tốt']
      .map((text, at) => textCell(`${'ABCD'.charAt(at)}3`, text))
      .join('')}</row></sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>`;
    const { changed, problems } = await sent(office, reformer, roundId, bookOf({ sheets: { Bảng: titled } }));
    expect({ changed, problems }).toEqual({ changed: 1, problems: 0 });
  });

  test('reading ends after a thousand faults and says so', async () => {
    const rows = Array.from({ length: 1_500 }, (): Row => ({ ...KEEP, id: office.ids.uuid(), version: '1' }));
    const { findings } = await sent(office, reformer, roundId, sheetOf(signature, rows));
    expect(findings).toHaveLength(1_001);
    expect(findings.at(-1)?.[1]).toBe('WORKBOOK_STOPPED');
  });

  test('is for reformers', async () => {
    const approver = await office.person('approver', 'APPROVER');
    await expect(sent(office, approver, roundId, good())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
