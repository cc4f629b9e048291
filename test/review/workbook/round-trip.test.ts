import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/identity/viewer.ts';
import { type Office, openOffice } from '../../registry/registry-office.ts';
import { installed, pythonWith } from '../../support/installed.ts';
import { type Item, roundIn, saying } from '../review-office.ts';
import { classify, confirmed, contentOf, exported, sent } from './workbook-office.ts';

/** Files that other programs wrote, which know nothing of ours: what people will really send back. */

const run = promisify(execFile);
const FOLDER = 'test/review/workbook';

let office: Office;
let reformer: Viewer;
let folder: string;
beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  folder = await mkdtemp(join(tmpdir(), 'motcua-round-trip-'));
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true });
});

type Edits = Readonly<Record<string, unknown>>;

let files = 0;

/** A file after a program has changed it, with what the program saw. */
async function changed(bytes: Buffer, program: readonly string[], edits: Edits): Promise<[file: Buffer, seen: string]> {
  files += 1;
  const [from, to] = [join(folder, `${files}.xlsx`), join(folder, `${files}-changed.xlsx`)];
  await writeFile(from, bytes);
  const python = pythonWith(['uno', 'openpyxl'], 'python3-uno', 'python3-openpyxl');
  const [script = '', ...before] = program;
  const { stdout } = await run(python, [join(FOLDER, script), ...before, from, to, JSON.stringify(edits)]);
  return [await readFile(to), stdout];
}

const byOpenpyxl = (bytes: Buffer, edits: Edits): Promise<[Buffer, string]> =>
  changed(bytes, ['edit-with-openpyxl.py'], edits);

const byLibreOffice = (bytes: Buffer, edits: Edits): Promise<[Buffer, string]> => {
  const soffice = installed('soffice', 'libreoffice-calc-nogui');
  return changed(bytes, ['edit-with-libreoffice.py', soffice], edits);
};

/** Everything that a cell can hold, beside signs that programs like to take for something else. */
const FULL = saying('ABOLISH', {
  reason: '=HYPERLINK("http://x","y") – “Giảm” & <bớt>\nDòng hai\tcột',
  parts: ['FEES', 'LEGAL_DOCUMENTS'],
  proposal: '  001.5 hoặc 1/2026; +84, -3, @ai',
  answers: [
    { question: 'NECESSARY', part: null, answer: false, reason: 'Đã có dữ liệu dân cư' },
    { question: 'LAWFUL', part: null, answer: true, reason: null },
  ],
  act: '9/2026/QĐ-UBND',
  endsOn: '2026-12-25',
  documents: [
    { number: '12/2020/QĐ-UBND', title: 'Về lệ phí', change: 'REPEAL', authority: 'PROVINCE' },
    { number: '3/2021/TT-BXD', title: null, change: 'AMEND', authority: 'MINISTRY' },
  ],
});

async function roundWithContents(): Promise<{ readonly roundId: string; readonly items: readonly Item[] }> {
  const { roundId, items } = await roundIn(office, 4);
  const replaced = saying('REPLACE', {
    successors: [String(items[3]?.procedureId)],
    authority: 'MINISTRY',
    askedOf: '1.004950',
  });
  await classify(office, reformer, String(items[0]?.itemId), FULL);
  await classify(office, reformer, String(items[1]?.itemId), replaced);
  return { roundId, items };
}

const PROGRAMS = [
  ['openpyxl', byOpenpyxl],
  ['LibreOffice', byLibreOffice],
] as const;

describe.each(PROGRAMS)('a workbook that %s has saved', (name, save) => {
  test('says nothing new where nobody typed anything', { timeout: 120_000 }, async () => {
    const { roundId } = await roundWithContents();
    const [file] = await save(await exported(office, reformer, roundId), {});
    expect(await sent(office, reformer, roundId, file)).toMatchObject({
      rows: 4,
      untouched: 4,
      changed: 0,
      findings: [],
      ignoredColumns: [],
      missing: [],
    });
  });

  test('changes what somebody typed, and the same file again nothing', { timeout: 120_000 }, async () => {
    const { roundId, items } = await roundWithContents();
    const cells = {
      K2: { text: 'Lý do mới: =1+1' },
      W2: { day: '2028-02-29' },
      J4: { text: 'Giữ nguyên' },
      K4: { text: 'Vẫn cần' },
      R4: { text: 'Có' },
    };
    // LibreOffice sorts the whole table by codes, the last first, so that no row is where it was.
    const edits = name === 'LibreOffice' ? { cells, sort: 5 } : { cells, delete: [5] };
    const [file] = await save(await exported(office, reformer, roundId), edits);
    const dry = await sent(office, reformer, roundId, file);
    expect(dry.findings).toEqual([]);
    const rows = [...dry.changes].map(([, columns]) => columns).toSorted();
    expect(rows).toEqual(['reason endsOn', 'verdict reason lawful']);
    expect(dry.rows).toBe(name === 'LibreOffice' ? 4 : 3);
    await confirmed(office, reformer, dry.id);
    expect(await contentOf(office, String(items[0]?.itemId))).toEqual({
      ...FULL,
      reason: 'Lý do mới: =1+1',
      endsOn: '2028-02-29',
    });
    expect(await contentOf(office, String(items[2]?.itemId))).toMatchObject({
      verdict: 'KEEP',
      reason: 'Vẫn cần',
      answers: [{ question: 'LAWFUL', part: null, answer: true, reason: null }],
    });
    expect(await contentOf(office, String(items[3]?.itemId))).toBeNull();
    expect(await sent(office, reformer, roundId, file)).toMatchObject({ changed: 0, conflicts: 0, problems: 0 });
  });
});

test(
  'LibreOffice offers the lists, hides what is hidden, and takes no text for a formula',
  { timeout: 120_000 },
  async () => {
    const { roundId } = await roundWithContents();
    const [, seen] = await byLibreOffice(await exported(office, reformer, roundId), {
      rules: ['J2', 'N2', 'T2', 'W2'],
      days: ['W2'],
    });
    expect(JSON.parse(seen)).toEqual({
      sheets: [
        ['Rà soát', true],
        ['Danh mục', false],
        ['Hướng dẫn', true],
      ],
      hidden: [0, 1],
      rules: {
        J2: { type: 'LIST', words: "$'Danh mục'.$A$1:$A$4" },
        N2: { type: 'LIST', words: "$'Danh mục'.$B$1:$B$2" },
        T2: { type: 'LIST', words: "$'Danh mục'.$C$1:$C$2" },
        W2: { type: 'DATE', words: '36526' },
      },
      formulas: [],
      days: { W2: '25/12/2026' },
    });
  },
);
