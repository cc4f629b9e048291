import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/identity/viewer.ts';
import { signatureText } from '../../../src/review/workbook/signature.ts';
import { NOW, type Office, openOffice, refusals } from '../../registry/registry-office.ts';
import { watchStatements } from '../../support/statements.ts';
import { type Item, roundIn, saying } from '../review-office.ts';
import {
  at,
  classify,
  confirmed,
  contentOf,
  exported,
  type Row,
  sent,
  type Shape,
  sheetOf,
  tableOf,
} from './workbook-office.ts';

let office: Office;
let reformer: Viewer;
let colleague: Viewer;
beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  colleague = await office.person('colleague', 'REFORMER');
});
afterAll(() => office.close());

interface Round {
  readonly roundId: string;
  readonly items: readonly Item[];
  /** The hidden cells of an item's row. */
  readonly row: (index: number, cells?: Row, version?: number) => Row;
  readonly book: (rows: readonly Row[], shape?: Shape) => Buffer;
}

async function round(size: number): Promise<Round> {
  const { roundId, items } = await roundIn(office, size);
  const signature = signatureText({ roundId, exportedAt: new Date(NOW) });
  return {
    roundId,
    items,
    row: (index, cells = {}, version = 1) => ({
      id: String(items[index]?.itemId),
      version: String(version),
      code: String(items[index]?.code),
      label: 'Thủ tục mẫu',
      ...cells,
    }),
    book: (rows, shape) => sheetOf(signature, rows, shape),
  };
}

const FILLED_IN: Row = {
  verdict: 'bãi bỏ',
  reason: 'Giảm giấy tờ',
  parts: 'phí, lệ phí; Thành phần hồ sơ',
  proposal: 'Bỏ bản sao có chứng thực',
  necessary: 'CÓ',
  reasonable: 'khong',
  reasonableReason: 'Thời hạn dài',
  authority: 'tỉnh',
  endsOn: '25/12/2026',
  documents: '12/2020/QĐ-UBND | sửa đổi | tinh | Quy định lệ phí',
};

const KEEP: Row = { verdict: 'Giữ nguyên', reason: 'Tốt' };

describe('a workbook that is sent back', () => {
  test('changes what was filled in, and only when it is confirmed', async () => {
    const { roundId, items, row, book } = await round(3);
    const dry = await sent(
      office,
      reformer,
      roundId,
      book([row(0, FILLED_IN), row(1), row(2, { verdict: 'KEEP', reason: 'Tốt' })]),
    );
    expect(dry).toMatchObject({ rows: 3, untouched: 1, changed: 2, conflicts: 0, problems: 0, findings: [] });
    expect(dry.changes).toEqual([
      [2, 'verdict reason parts proposal necessary reasonable reasonableReason authority endsOn documents'],
      [4, 'verdict reason'],
    ]);
    expect(await contentOf(office, String(items[0]?.itemId))).toBeNull();
    await confirmed(office, reformer, dry.id);
    expect(await contentOf(office, String(items[0]?.itemId))).toEqual({
      ...saying('ABOLISH', { act: null }),
      parts: ['FEES', 'COMPONENTS'],
      proposal: 'Bỏ bản sao có chứng thực',
      answers: [
        { question: 'NECESSARY', part: null, answer: true, reason: null },
        { question: 'REASONABLE', part: null, answer: false, reason: 'Thời hạn dài' },
      ],
      endsOn: '2026-12-25',
      documents: [{ number: '12/2020/QĐ-UBND', title: 'Quy định lệ phí', change: 'AMEND', authority: 'PROVINCE' }],
    });
    expect(await contentOf(office, String(items[1]?.itemId))).toBeNull();
  });

  test('the same file again changes nothing, nor does a second word', async () => {
    const { roundId, items, row, book } = await round(2);
    const file = book([row(0, FILLED_IN), row(1, { verdict: 'Giữ nguyên', reason: 'Tốt' })]);
    const first = await sent(office, reformer, roundId, file);
    await confirmed(office, reformer, first.id);
    await confirmed(office, reformer, first.id);
    const again = await sent(office, reformer, roundId, file);
    expect(again).toMatchObject({ untouched: 2, changed: 0, conflicts: 0, problems: 0 });
    await confirmed(office, reformer, again.id);
    const events = await office.query(
      `select 1 from recommendation_event e join recommendation r on r.id = e.recommendation_id where r.item_id = any($1)`,
      [items.map(({ itemId }) => itemId)],
    );
    expect(events).toHaveLength(2);
  });

  test('as it was handed out it changes nothing, whatever became of the items since', async () => {
    const { roundId, items } = await round(3);
    await classify(office, reformer, String(items[0]?.itemId), saying('AMEND', { parts: ['FEES'] }));
    const file = await exported(office, reformer, roundId);
    for (const { itemId } of items) await classify(office, colleague, itemId, saying('KEEP'));
    expect(await sent(office, reformer, roundId, file)).toMatchObject({
      rows: 3,
      untouched: 3,
      changed: 0,
      conflicts: 0,
    });
  });

  test('an item that somebody changed since is a conflict that says who, when and what', async () => {
    const { roundId, items, row, book } = await round(2);
    await classify(office, colleague, String(items[0]?.itemId), saying('ABOLISH'));
    const dry = await sent(office, reformer, roundId, book([row(0, FILLED_IN), row(1, FILLED_IN)]));
    expect(dry).toMatchObject({ conflicts: 1, problems: 0, changed: 1 });
    expect(dry.findings).toEqual([
      [
        'B2',
        'WORKBOOK_CHANGED_SINCE',
        'Người colleague đã sửa mục này lúc 02/03/2026, 09:00, sau khi tệp được xuất; nay là Bãi bỏ.',
      ],
    ]);
    expect(await refusals(confirmed(office, reformer, dry.id))).toEqual([['REVIEW_IMPORT_HAS_FINDINGS', 'id']]);
    expect(await contentOf(office, String(items[1]?.itemId))).toBeNull();
  });

  test('where somebody is faster than the word, nothing at all is written', async () => {
    const { roundId, items, row, book } = await round(3);
    const dry = await sent(office, reformer, roundId, book([row(0, FILLED_IN), row(1, FILLED_IN), row(2, FILLED_IN)]));
    await classify(office, colleague, String(items[1]?.itemId), saying('KEEP'));
    expect(await refusals(confirmed(office, reformer, dry.id))).toEqual([['REVIEW_IMPORT_CHANGED_SINCE', 'id']]);
    expect(await contentOf(office, String(items[0]?.itemId))).toBeNull();
    expect(await contentOf(office, String(items[2]?.itemId))).toBeNull();
  });

  test('that holds for more rows than are written at a time', { timeout: 60_000 }, async () => {
    const { roundId, items, row, book } = await round(1_002);
    const dry = await sent(office, reformer, roundId, book(items.map((_, index) => row(index, KEEP))));
    expect(dry).toMatchObject({ changed: 1_002, problems: 0 });
    await classify(office, colleague, String(items[1_001]?.itemId), saying('AMEND'));
    expect(await refusals(confirmed(office, reformer, dry.id))).toEqual([['REVIEW_IMPORT_CHANGED_SINCE', 'id']]);
    const written = (): Promise<unknown[]> =>
      office.query(`select 1 from recommendation where round_id = $1 and proposed_by = $2`, [
        roundId,
        reformer.accountId,
      ]);
    expect(await written()).toHaveLength(0);
    const again = await sent(office, reformer, roundId, book(items.slice(0, -1).map((_, index) => row(index, KEEP))));
    await confirmed(office, reformer, again.id);
    expect(await written()).toHaveLength(1_001);
  });

  test('two that say the same to one item are no conflict', async () => {
    const { roundId, items, row, book } = await round(1);
    await classify(office, colleague, String(items[0]?.itemId), saying('KEEP', { reason: 'Tốt' }));
    const dry = await sent(office, reformer, roundId, book([row(0, { verdict: 'keep', reason: ' Tốt ' })]));
    expect(dry).toMatchObject({ untouched: 1, conflicts: 0, changed: 0 });
  });

  test('what no cell shows stays: costs, evidence, answers for parts, long texts', async () => {
    const { roundId, items } = await round(1);
    const itemId = String(items[0]?.itemId);
    const content = saying('AMEND', {
      partConcerned: 'Bước 3',
      answers: [
        { question: 'LAWFUL', part: null, answer: true, reason: null },
        { question: 'NECESSARY', part: 'FEES', answer: false, reason: 'Trùng' },
      ],
      costBefore: { activities: [], timesAYear: 12, subjects: 3 },
      proposal: 'x'.repeat(40_000),
    });
    await classify(office, reformer, itemId, content);
    const table = await tableOf(await exported(office, reformer, roundId));
    const [head, only] = table.rows;
    const rows: Row[] = [
      {
        id: itemId,
        version: '2',
        verdict: 'Bãi bỏ',
        reason: String(only?.cells[10]?.text),
        proposal: String(only?.cells[12]?.text),
        lawful: 'Có',
        authority: 'Tỉnh',
      },
    ];
    const dry = await sent(office, reformer, roundId, sheetOf(String(head?.cells[0]?.text), rows));
    expect(dry.changes).toEqual([[2, 'verdict']]);
    await confirmed(office, reformer, dry.id);
    expect(await contentOf(office, itemId)).toEqual({ ...content, verdict: 'ABOLISH' });
  });

  test('columns may be reordered, missing or more; rows deleted or hidden; each is said', async () => {
    const { roundId, row, book, items } = await round(3);
    const columns = ['reason', 'verdict', 'version', 'code', 'id'] as const;
    const file = book(
      [row(0, { verdict: 'Bãi bỏ', reason: 'Thừa' }), row(2, { verdict: 'Giữ nguyên', reason: 'Tốt' })],
      {
        columns,
        extra: ['Ghi chú riêng'],
        hidden: [3],
        name: 'Bảng của tôi',
      },
    );
    const dry = await sent(office, reformer, roundId, file);
    expect(dry).toMatchObject({
      rows: 2,
      changed: 2,
      hiddenRows: 1,
      ignoredColumns: ['Ghi chú riêng'],
      sheet: 'Bảng của tôi',
    });
    expect(dry.missing).toContain('proposal');
    await confirmed(office, reformer, dry.id);
    expect(await contentOf(office, String(items[1]?.itemId))).toBeNull();
    expect((await contentOf(office, String(items[0]?.itemId)))?.verdict).toBe('ABOLISH');
  });

  test('the next file takes the place of a dry run that nobody confirmed; each is its sender’s', async () => {
    const { roundId, row, book } = await round(1);
    const first = await sent(office, reformer, roundId, book([row(0)]));
    const other = await sent(office, colleague, roundId, book([row(0)]));
    const second = await sent(office, reformer, roundId, book([row(0)]));
    const missing = [['REVIEW_IMPORT_NOT_FOUND', 'id']];
    expect(await refusals(confirmed(office, reformer, first.id))).toEqual(missing);
    expect(await refusals(confirmed(office, colleague, second.id))).toEqual(missing);
    expect(await refusals(confirmed(office, colleague, 'x'))).toEqual(missing);
    await confirmed(office, colleague, other.id);
  });

  test('takes as many statements for a hundred rows as for one', async () => {
    const count = async (size: number): Promise<number> => {
      const { roundId, row, book, items } = await round(size);
      const file = book(items.map((_, index) => row(index, FILLED_IN)));
      const { statements } = await watchStatements(async () => {
        const { id } = await sent(office, reformer, roundId, file);
        await confirmed(office, reformer, id);
      });
      return statements.length;
    };
    const one = await count(1);
    expect(await count(100)).toBe(one);
    expect(one).toBeLessThan(60);
  });

  test('is addressed as spreadsheets do', () => {
    expect([at('id', 1), at('verdict', 17)]).toEqual(['A1', 'J17']);
  });
});
