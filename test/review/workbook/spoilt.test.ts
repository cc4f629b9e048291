import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/identity/viewer.ts';
import * as exportCommands from '../../../src/review/workbook/export.commands.ts';
import * as fetching from '../../../src/review/workbook/fetch-workbook.queries.ts';
import * as importCommands from '../../../src/review/workbook/import.commands.ts';
import { importOfId } from '../../../src/review/workbook/import-pages.queries.ts';
import { signatureText } from '../../../src/review/workbook/signature.ts';
import { withDefect } from '../../proof/spoilt-tree.ts';
import { NOW, type Office, openOffice } from '../../registry/registry-office.ts';
import { roundIn, saying } from '../review-office.ts';
import { classify, contentOf, dateCell, type Row, sheetOf } from './workbook-office.ts';

/** What workbooks must not get wrong, told as one story, and that each is noticed when it is gone. */

let office: Office;
let reformer: Viewer;
let colleague: Viewer;
beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  colleague = await office.person('colleague', 'REFORMER');
});
afterAll(() => office.close());

const OURS = { ...exportCommands, ...fetching, ...importCommands };

/** The same of a copy of the source somewhere else. */
async function codeOf(root: string): Promise<typeof OURS> {
  const modules = await Promise.all(
    ['export.commands', 'fetch-workbook.queries', 'import.commands'].map(
      (name) => import(/* @vite-ignore */ `${root}src/review/workbook/${name}.ts`) as Promise<object>,
    ),
  );
  return Object.assign({}, OURS, ...modules) as typeof OURS;
}

/** What came of files that were handed out, filled in and sent back while a colleague was at work. */
async function story(code: typeof OURS): Promise<object> {
  const { roundId, items } = await roundIn(office, 4);
  const ids = items.map(({ itemId }) => itemId) as [string, string, string, string];
  const send = async (bytes: Buffer) => {
    const { id } = await code.importReview(office.act(reformer), { bytes, name: null, round: roundId });
    return importOfId({ db: office.db.pool, viewer: reformer }, id);
  };
  const counts = async (bytes: Buffer): Promise<string> => {
    const row = await send(bytes);
    return `${row?.untouched} untouched, ${row?.changed} changed, ${row?.conflicts} conflicts, ${row?.problems} problems`;
  };
  const row = (index: number, cells: Row, version = 1): Row => ({
    id: String(ids[index]),
    version: String(version),
    code: String(items[index]?.code),
    ...cells,
  });
  const book = (...rows: readonly Row[]): Buffer =>
    sheetOf(signatureText({ roundId, exportedAt: new Date(NOW) }), rows);
  const end: Row = { verdict: 'Bãi bỏ', reason: 'Thừa', act: '9/2026/QĐ-UBND', endsOn: dateCell(46_381) };
  const keep: Row = { verdict: 'Giữ nguyên', reason: 'Tốt' };

  const first = await send(book(row(0, end)));
  await code.applyReviewImport(office.act(reformer), { id: String(first?.id) });
  const day = (await contentOf(office, ids[0]))?.endsOn;
  const again = await counts(book(row(0, end)));

  const { id } = await code.exportReview(office.act(reformer), { round: roundId, filter: {} });
  const asked = { id, viewer: reformer, token: null };
  const handedOut = await code.fetchWorkbook({ db: office.db.pool, clock: office.act(null).clock }, 'vi', asked);
  const asItWas = await counts(handedOut);
  await classify(office, colleague, ids[0], saying('KEEP'));
  const afterOthers = await counts(handedOut);
  const againstOthers = await counts(book(row(0, { ...end, reason: 'Khác' }, 2)));
  const mixed = await counts(book({ ...row(1, keep), code: String(items[2]?.code) }));

  const both = await send(book(row(1, keep), row(2, keep)));
  await classify(office, colleague, ids[1], saying('AMEND'));
  const refused = await code.applyReviewImport(office.act(reformer), { id: String(both?.id) }).then(
    () => 'written',
    () => 'refused',
  );
  const left = (await contentOf(office, ids[2]))?.verdict ?? null;
  return { day, again, asItWas, afterOthers, againstOthers, mixed, refused, left };
}

const KEPT = {
  day: '2026-12-25',
  again: '1 untouched, 0 changed, 0 conflicts, 0 problems',
  asItWas: '4 untouched, 0 changed, 0 conflicts, 0 problems',
  afterOthers: '4 untouched, 0 changed, 0 conflicts, 0 problems',
  againstOthers: '0 untouched, 0 changed, 1 conflicts, 0 problems',
  mixed: '0 untouched, 0 changed, 0 conflicts, 1 problems',
  refused: 'refused',
  left: null,
};

test('days, repeats, what others wrote, sorting apart and all or nothing hold', async () => {
  expect(await story(OURS)).toEqual(KEPT);
});

describe('it is noticed when', () => {
  test.each([
    [
      'the hidden version is not looked at',
      'review/workbook/decide-row.ts',
      'if (read.seen !== item.version) {',
      'if (read.seen > item.version) {',
    ],
    [
      'a day is read one off, as by who counts from another first of January 1900',
      'spreadsheet/xlsx-reading.ts',
      'Math.round(value.getTime() / 1_000) * 1_000',
      'Math.round(value.getTime() / 1_000) * 1_000 + 86_400_000',
    ],
    [
      'a day is written one off',
      'review/workbook/write-workbook.ts',
      'new Date(`${cell}T00:00:00Z`)',
      'new Date(Date.parse(`${cell}T00:00:00Z`) - 86_400_000)',
    ],
    [
      'a file is written as far as it goes',
      'review/workbook/import.commands.ts',
      'if (refused.length > 0) throw',
      'if (refused.length > 1) throw',
    ],
    [
      'a row is compared with what is there now instead of what was handed out',
      'review/workbook/import.queries.ts',
      'const exported = earlier.has(item.itemId)',
      'const exported = earlier.has(`${item.itemId}.`)',
    ],
    [
      'what is there already is taken for a change',
      'review/workbook/decide-row.ts',
      'if (faults.size === 0 && [...changed]',
      'if (faults.size === -1 && [...changed]',
    ],
    [
      'nobody looks whether a row’s columns belong together',
      'review/workbook/decide-import.ts',
      'else if (!isOfItem(code, item.code))',
      'else if (!isOfItem(null, item.code))',
    ],
  ])('%s', { timeout: 60_000 }, async (what, file, right, wrong) => {
    const edits = [{ file: `src/${file}`, right, wrong }];
    const seen = await withDefect({ what, edits }, async (root) =>
      story(await codeOf(root)).catch((error: unknown) => ({ error: String(error) })),
    );
    expect(seen).not.toEqual(KEPT);
    expect(seen).not.toHaveProperty('error');
  });
});
