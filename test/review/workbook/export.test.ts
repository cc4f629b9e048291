import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnItems } from '../../../src/review/recommendation/item-acts.ts';
import { exportReview } from '../../../src/review/workbook/export.commands.ts';
import { fetchWorkbook } from '../../../src/review/workbook/fetch-workbook.queries.ts';
import type { Viewer } from '../../../src/identity/viewer.ts';
import type { Locale } from '../../../src/messages/locale.ts';
import type { ReviewItemFilter } from '../../../src/review/round/item-filter.ts';
import { fixedClock } from '../../../src/clock.ts';
import { type Office, openOffice, refusals } from '../../registry/registry-office.ts';
import { pythonWith } from '../../support/installed.ts';
import { type Item, roundIn, saying } from '../review-office.ts';

/** What openpyxl, which is none of ours, sees of a file that was handed out. */
interface Seen {
  readonly sheets: readonly (readonly [string, string])[];
  readonly hidden: readonly string[];
  readonly filter: string;
  readonly frozen: string;
  readonly rules: readonly {
    readonly cells: string;
    readonly type: string;
    readonly words: readonly string[] | null;
  }[];
  readonly rows: readonly (readonly (Readonly<Record<string, unknown>> | null)[])[];
  readonly guide: readonly (readonly (string | null)[])[];
}

let office: Office;
let reformer: Viewer;
let folder: string;
let roundId: string;
let items: readonly Item[];

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  folder = await mkdtemp(join(tmpdir(), 'motcua-workbook-'));
  ({ roundId, items } = await roundIn(office, 3));
  const [first, second] = items;
  const acts = [
    {
      itemId: String(first?.itemId),
      seen: null,
      act: {
        kind: 'classify' as const,
        content: saying('ABOLISH', {
          reason: '=HYPERLINK("http://x","Giảm giấy tờ")\nDòng hai',
          parts: ['FEES', 'COMPONENTS'],
          answers: [{ question: 'NECESSARY', part: null, answer: false, reason: 'Đã có dữ liệu' }],
          endsOn: '2026-12-25',
          documents: [{ number: '12/2020/QĐ-UBND', title: 'Về lệ phí', change: 'REPEAL', authority: 'PROVINCE' }],
        }),
      },
    },
    {
      itemId: String(second?.itemId),
      seen: null,
      act: { kind: 'classify' as const, content: saying('REPLACE', { successors: [String(items[2]?.procedureId)] }) },
    },
  ];
  const act = office.act(reformer);
  await act.em.transactional((tx) => actOnItems(tx, act, acts));
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

async function exported(filter: ReviewItemFilter, locale: Locale = 'vi'): Promise<Seen> {
  const { id } = await exportReview(office.act(reformer), { round: roundId, filter });
  const { clock } = office.act(null);
  const bytes = await fetchWorkbook({ db: office.db.pool, clock }, locale, { id, viewer: reformer, token: null });
  const file = join(folder, `${id}.xlsx`);
  await writeFile(file, bytes);
  const python = pythonWith(['openpyxl'], 'python3-openpyxl');
  return JSON.parse(
    execFileSync(python, ['test/review/workbook/read-workbook.py', file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as Seen;
}

describe('a workbook that is handed out', () => {
  test('has hidden ids and versions, lists of allowed values, a filter and a guide', async () => {
    const seen = await exported({});
    expect(seen.sheets).toEqual([
      ['Rà soát', 'visible'],
      ['Danh mục', 'hidden'],
      ['Hướng dẫn', 'visible'],
    ]);
    expect(seen.hidden).toEqual(['A', 'B']);
    expect(seen.filter).toBe('A1:Y4');
    expect(seen.frozen).toBe('A2');
    const rules = new Map(seen.rules.map(({ cells, ...rule }) => [cells, rule]));
    expect(rules.get('J2:J5')).toEqual({
      type: 'list',
      words: ['Giữ nguyên', 'Sửa đổi, bổ sung', 'Thay thế', 'Bãi bỏ'],
    });
    for (const cells of ['N2:N5', 'P2:P5', 'R2:R5'])
      expect(rules.get(cells)).toEqual({ type: 'list', words: ['Có', 'Không'] });
    expect(rules.get('T2:T5')).toEqual({ type: 'list', words: ['Tỉnh', 'Bộ, ngành'] });
    expect(rules.get('W2:W5')).toMatchObject({ type: 'date' });
    const [head = [], ...rows] = seen.rows;
    expect(head[0]?.['text']).toBe(`motcua-review/1 ${roundId} 2026-03-02T02:00:00.000Z`);
    expect(head.slice(1, 10).map((cell) => cell?.['text'])).toEqual([
      'Phiên bản mục',
      'Đối tượng',
      'Cơ quan',
      'Lĩnh vực',
      'Mã thủ tục',
      'Tên thủ tục, mẫu đơn, yêu cầu',
      'Đang ở bước',
      'Đã quyết định',
      'Kiến nghị',
    ]);
    expect(rows.map((row) => [row[0]?.['text'], row[1]?.['n']])).toEqual(
      items.map(({ itemId }, at) => [itemId, at === 2 ? 1 : 2]),
    );
  });

  test('says what stands there, as the kind of cell that it is; nothing becomes a formula', async () => {
    const [, first = [], second = [], third = []] = (await exported({})).rows;
    const text = (row: Seen['rows'][number], column: number): unknown => row[column]?.['text'];
    expect(first[10]).toEqual({ text: '=HYPERLINK("http://x","Giảm giấy tờ")\nDòng hai' });
    expect(first[22]).toEqual({ day: '2026-12-25T00:00:00' });
    expect([text(first, 9), text(first, 11), text(first, 13), text(first, 14)]).toEqual([
      'Bãi bỏ',
      'Phí, lệ phí; Thành phần hồ sơ',
      'Không',
      'Đã có dữ liệu',
    ]);
    expect(text(first, 24)).toBe('12/2020/QĐ-UBND | Bãi bỏ | Tỉnh | Về lệ phí');
    expect(text(second, 23)).toBe(items[2]?.code);
    expect(third.slice(9).filter((cell) => cell !== null)).toEqual([]);
    expect([text(third, 2), text(third, 3), text(third, 7)]).toEqual(['Thủ tục', 'Sở Xây dựng', 'Chưa rà soát']);
  });

  test('holds what the filter names only, in the reader’s language, and says so', async () => {
    const seen = await exported({ stages: ['UNTOUCHED'], search: 'thu tuc' }, 'en');
    expect(seen.rows.map((row) => row[0]?.['text']).slice(1)).toEqual([items[2]?.itemId]);
    expect(seen.rows[0]?.[9]).toEqual({ text: 'Recommendation' });
    expect(seen.guide).toContainEqual(['Filter', 'Stage: Not reviewed; Words: “thu tuc”']);
    expect(seen.guide).toContainEqual(['Exported by', 'Người reformer']);
    expect(seen.guide).toContainEqual(['Review round', 'Đợt mẫu']);
  });

  test('is for its readers: who made it, while it is open, and while they may', async () => {
    const handler = await office.person('handler', 'HANDLER');
    await expect(exportReview(office.act(handler), { round: roundId, filter: {} })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect(await refusals(exportReview(office.act(reformer), { round: 'x', filter: {} }))).toEqual([
      ['REVIEW_ROUND_NOT_THERE', 'round'],
    ]);
    const { id } = await exportReview(office.act(reformer), { round: roundId, filter: {} });
    const [row] = await office.query<{ token: string }>(
      `select encode(token, 'hex') as token from review_export where id = $1`,
      [id],
    );
    const other = await office.person('other', 'REFORMER');
    const fetch = (
      asked: { readonly viewer?: Viewer; readonly token?: string; readonly id?: string },
      at = '2026-03-02T09:14:59+07:00',
    ): Promise<unknown> =>
      fetchWorkbook({ db: office.db.pool, clock: fixedClock(new Date(at)) }, 'vi', {
        id,
        viewer: null,
        token: null,
        ...asked,
      });
    const gone = [['REVIEW_EXPORT_NOT_FOUND', 'id']];
    expect(await fetch({ token: String(row?.token) })).toBeInstanceOf(Buffer);
    expect(await refusals(fetch({ viewer: other }))).toEqual(gone);
    expect(await refusals(fetch({ token: '0'.repeat(64) }))).toEqual(gone);
    expect(await refusals(fetch({}))).toEqual(gone);
    expect(await refusals(fetch({ viewer: reformer, id: 'x' }))).toEqual(gone);
    expect(await refusals(fetch({ viewer: reformer }, '2026-03-02T09:15:00+07:00'))).toEqual(gone);
    await office.query(`update account set active = false where id = $1`, [reformer.accountId]);
    expect(await refusals(fetch({ token: String(row?.token) }))).toEqual(gone);
    await office.query(`update account set active = true where id = $1`, [reformer.accountId]);
  });
});
