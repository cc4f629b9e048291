import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { importFile, NothingUnderstood } from '../../src/commands/import-file.ts';
import { fixedClock } from '../../src/clock.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { versionDraft, versionUpdate } from '../../src/registry/draft.commands.ts';
import { countKinds } from '../../src/registry/import-report.ts';
import { localTermsSet } from '../../src/registry/local-terms.commands.ts';
import { importNational } from '../../src/registry/national-import.commands.ts';
import { parseNationalRecord } from '../../src/registry/national/record.ts';
import { versionEnd } from '../../src/registry/publication.commands.ts';
import { hasControls } from '../../src/text.ts';
import { NOW, type Office, openOffice } from './registry-office.ts';

/** A record as the portal prints it, in the fields that matter here; invented. */
const record = (code: string, change: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  ma_thu_tuc: code,
  detail_url: `https://example.invalid/${code}`,
  ten_thu_tuc: `Thủ tục số ${code}`,
  so_quyet_dinh: '12/QĐ-BXD',
  cap_thuc_hien: 'Cấp Tỉnh',
  loai_thu_tuc: 'TTHC được luật giao quy định chi tiết',
  linh_vuc: 'Hoạt động xây dựng',
  doi_tuong_thuc_hien: 'Công dân Việt Nam',
  co_quan_co_tham_quyen: 'Sở Xây dựng',
  dia_chi_tiep_nhan: '',
  co_quan_duoc_uy_quyen: '',
  co_quan_phoi_hop: '',
  thu_tuc_lien_quan: 'Không có thông tin',
  trinh_tu_thuc_hien: 'Bước 1: nộp hồ sơ.',
  cach_thuc_thuc_hien: 'Hình thức nộpThời gianPhí, lệ phíMô tảTrực tiếp20 Ngày làm việcMiễn phí',
  thanh_phan_ho_so: 'Tên giấy tờMẫu đơn, tờ khaiSố lượngĐơn đề nghị1 bản chính',
  can_cu_phap_ly: 'Không có thông tin',
  co_quan_thuc_hien: 'Sở Xây dựng',
  yeu_cau_dieu_kien: 'Không có thông tin',
  ket_qua_xu_ly: 'Không có thông tin',
  ...change,
});

let office: Office;
let folder: string;
let reformer: Viewer;
let approver: Viewer;

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
});
afterAll(() => office.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const silent = { show: () => undefined, end: () => undefined };

const run = async (lines: readonly (string | object)[], apply: boolean, at = NOW) => {
  const file = join(folder, 'records.jsonl');
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const printed: string[] = [];
  const outcome = await importFile({
    file,
    apply,
    report: join(folder, 'report.json'),
    appUrl: office.test.appUrl,
    clock: fixedClock(new Date(at)),
    ids: office.ids,
    locale: 'vi',
    progress: silent,
    print: (line) => void printed.push(line),
  });
  return { outcome, printed, kinds: outcome.decided.map(({ decision }) => decision.kind) };
};

/** Everything that an import could touch, row by row. */
const everything = async () => {
  const tables = [
    'field',
    'procedure',
    'procedure_version',
    'time_limit',
    'component',
    'fee',
    'legal_document',
    'local_terms',
  ];
  const contents: Record<string, unknown[]> = {};
  for (const table of tables) contents[table] = await office.query(`select * from ${table} order by id`);
  return contents;
};

const versions = (code: string) =>
  office.query(
    `select v.number, v.state, v.valid_from, v.decision_number, v.title from procedure_version v
     join procedure p on p.id = v.procedure_id where p.code = $1 order by v.number`,
    [code],
  );

describe('a new record', () => {
  test('is only reported in a dry run', async () => {
    const before = await everything();
    const { kinds, printed } = await run([record('2.000001')], false);
    expect(kinds).toEqual(['PUBLISH']);
    expect(await everything()).toEqual(before);
    expect(printed.join('\n')).toMatch(/chưa ghi gì/u);
  });

  test('is published from the day of the import on, as the ministry decided it', async () => {
    const { kinds } = await run([record('2.000002')], true);
    expect(kinds).toEqual(['PUBLISH']);
    expect(await versions('2.000002')).toEqual([
      {
        number: 1,
        state: 'PUBLISHED',
        valid_from: '2026-03-02',
        decision_number: '12/QĐ-BXD',
        title: 'Thủ tục số 2.000002',
      },
    ]);
    const [row] = await office.query(
      `select p.source, f.name as field, a.code as agency, p.review_status from procedure p join field f on f.id = p.field_id
       join agency a on a.id = p.agency_id where p.code = '2.000002'`,
    );
    expect(row).toEqual({ source: 'NATIONAL', field: 'Hoạt động xây dựng', agency: 'H50.12', review_status: null });
  });

  test('waits as a draft where its decision is missing or its papers are not understood', async () => {
    const { kinds, printed } = await run(
      [
        record('2.000003', { so_quyet_dinh: '' }),
        record('2.000004', { thanh_phan_ho_so: 'một bảng không ai đọc được' }),
        record('2.000005', { can_cu_phap_ly: 'văn bản không có số' }),
      ],
      true,
    );
    expect(kinds).toEqual(['NEW_DRAFT', 'NEW_DRAFT', 'PUBLISH']);
    expect(await versions('2.000003')).toMatchObject([{ state: 'DRAFT', valid_from: null }]);
    expect(printed.join('\n')).toMatch(/2\.000004.*\n.*chưa hiểu hết/u);
  });

  test('a second run changes nothing', async () => {
    const lines = [record('2.000010'), record('2.000011', { so_quyet_dinh: '' })];
    await run(lines, true);
    const before = await everything();
    const { kinds } = await run(lines, true, '2026-05-02T09:00:00+07:00');
    expect(kinds).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect(await everything()).toEqual(before);
  });

  test('shares one field with others of its name, and gets another slug beside one that is taken', async () => {
    await run(
      [record('2.000012', { linh_vuc: 'construction' }), record('2.000013', { linh_vuc: 'Construction' })],
      true,
    );
    expect(await office.query(`select slug, name from field where lower(name) = 'construction'`)).toEqual([
      { slug: 'construction-2', name: 'construction' },
    ]);
  });
});

describe('a known record', () => {
  test('that says something else gets a draft, and the published version and the overlay stay', async () => {
    await run([record('2.000020')], true);
    await localTermsSet(office.act(approver), {
      procedureCode: '2.000020',
      number: 1,
      validFrom: '2026-03-02',
      decisionNumber: '1',
      timeLimits: [
        { kind: 'COMMITTED', channel: null, caseName: null, min: 5, max: 5, unit: 'WORKING_DAY', note: null },
      ],
      fees: [],
      steps: [],
      agencies: [],
    });
    const overlay = await office.query('select * from local_terms order by id');
    const { kinds } = await run([record('2.000020', { ten_thu_tuc: 'Tên mới' })], true);
    expect(kinds).toEqual(['NEXT_DRAFT']);
    expect(await versions('2.000020')).toMatchObject([
      { number: 1, state: 'PUBLISHED', title: 'Thủ tục số 2.000020' },
      { number: 2, state: 'DRAFT', title: 'Tên mới', valid_from: null },
    ]);
    expect(await office.query('select * from local_terms order by id')).toEqual(overlay);
    const [row] = await office.query(`select title from procedure where code = '2.000020'`);
    expect(row).toEqual({ title: 'Thủ tục số 2.000020' });
  });

  test('replaces the draft of an earlier import, but not one that a person has changed', async () => {
    await run([record('2.000021')], true);
    await run([record('2.000021', { ten_thu_tuc: 'Tên hai' })], true);
    const replaced = await run([record('2.000021', { ten_thu_tuc: 'Tên ba' })], true);
    expect(replaced.kinds).toEqual(['REPLACE_DRAFT']);
    expect(await versions('2.000021')).toMatchObject([{ number: 1 }, { number: 2, title: 'Tên ba' }]);
    const [{ version } = { version: 0 }] = await office.query<{ version: number }>(
      `select v.version from procedure_version v join procedure p on p.id = v.procedure_id where p.code = '2.000021' and number = 2`,
    );
    await versionUpdate(office.act(reformer), { procedureCode: '2.000021', number: 2, version, content: { sets: 2 } });
    const before = await everything();
    const refused = await run([record('2.000021', { ten_thu_tuc: 'Tên bốn' })], true);
    expect(refused.kinds).toEqual(['CONFLICT']);
    expect(refused.printed.join('\n')).toMatch(/đang có người soạn/u);
    expect(await everything()).toEqual(before);
    // What the person started from is no news.
    expect((await run([record('2.000021', { ten_thu_tuc: 'Tên ba' })], true)).kinds).toEqual(['UNCHANGED']);
  });

  test("a person's own draft over the published content is left alone while the source says the same", async () => {
    await run([record('2.000022')], true);
    await versionDraft(office.act(reformer), '2.000022');
    expect((await run([record('2.000022')], true)).kinds).toEqual(['UNCHANGED']);
    expect((await run([record('2.000022', { ten_thu_tuc: 'Khác' })], true)).kinds).toEqual(['CONFLICT']);
  });

  test('that has ended here is listed, not opened again', async () => {
    await run([record('2.000023')], true);
    await versionEnd(office.act(approver), {
      procedureCode: '2.000023',
      version: 1,
      decisionNumber: '9',
      endsOn: '2026-04-01',
    });
    expect((await run([record('2.000023')], true)).kinds).toEqual(['UNCHANGED']);
    expect((await run([record('2.000023', { ten_thu_tuc: 'Khác' })], true)).kinds).toEqual(['ENDED']);
  });
});

describe('a file with faults', () => {
  test('names each by its line and takes in the rest', async () => {
    const { outcome, kinds, printed } = await run(
      [
        record('2.000030'),
        '{ hỏng',
        '',
        record('2.000030', { ten_thu_tuc: 'Trùng' }),
        record('không mã'),
        [1],
        record('2.000031'),
      ],
      true,
    );
    expect(kinds).toEqual(['PUBLISH', 'REFUSED', 'REFUSED', 'REFUSED', 'PUBLISH']);
    expect(outcome.unreadable).toMatchObject([{ line: 2, problem: 'BAD_JSON' }]);
    const text = printed.join('\n');
    for (const line of ['Dòng 2:', 'Dòng 4:', 'Dòng 5:', 'Dòng 6:']) expect(text).toContain(line);
    expect(await versions('2.000030')).toMatchObject([{ title: 'Thủ tục số 2.000030' }]);
    const report: unknown = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'));
    expect(report).toMatchObject({ applied: true, counts: { PUBLISH: 2, REFUSED: 3 }, unreadable: [{ line: 2 }] });
  });

  test('that the database refuses in the middle leaves nothing behind', async () => {
    const before = await everything();
    const records = Array.from({ length: 250 }, (_, at) => parseNationalRecord(record(`3.${100_000 + at}`), at + 1));
    const broken = records.map((each, at) =>
      // Two cases of one name, which the tables do not take and the parser never makes.
      at === 240 ? { ...each, content: { ...each.content, cases: ['A', 'A'] } } : each,
    );
    const act = importNational({ em: office.db.fork(), clock: fixedClock(new Date(NOW)), ids: office.ids }, broken, {
      apply: true,
    });
    await expect(act).rejects.toMatchObject({ code: 'LISTED_TWICE' });
    expect(await everything()).toEqual(before);
  });
});

test('writes with statements bounded by the number of chunks, not of records', async () => {
  const statements = async (count: number, from: number): Promise<number> => {
    const records = Array.from({ length: count }, (_, at) => parseNationalRecord(record(`4.${from + at}`), at + 1));
    const em = office.db.fork();
    let seen = 0;
    const connection = em.getConnection();
    const execute = connection.execute.bind(connection);
    connection.execute = (async (...args: Parameters<typeof execute>) => {
      seen += 1;
      return execute(...args);
    }) as typeof connection.execute;
    try {
      const decided = await importNational({ em, clock: fixedClock(new Date(NOW)), ids: office.ids }, records, {
        apply: true,
      });
      expect(countKinds(decided)).toMatchObject({ PUBLISH: count });
    } finally {
      connection.execute = execute;
    }
    return seen;
  };
  const one = await statements(1, 100_000);
  const hundred = await statements(100, 200_000);
  expect(one).toBeGreaterThan(5);
  expect(hundred).toBeLessThanOrEqual(one + 2);
});

test('a file without a single record is refused whole, and its words do not drive the terminal', async () => {
  const before = await everything();
  for (const line of ['', '\u0000\u0001\u0002', 'x'.repeat(100_000), '{"ten":']) {
    await expect(run([line], true)).rejects.toBeInstanceOf(NothingUnderstood);
  }
  expect(await everything()).toEqual(before);
  const { printed } = await run([record('2.000090'), 'not \u001b[2J\u009b JSON'], false);
  expect(printed.join('\n')).toContain('not \\u{1b}[2J');
  expect(hasControls(printed.join('\n'))).toBe(false);
});

test('a published record says that its days are those of the import', async () => {
  await run([record('2.000091'), record('2.000092', { so_quyet_dinh: 'Không có thông tin' })], true);
  const rows = await office.query(
    `select v.state, v.valid_from, v.decision_number, v.dates_note is not null as noted from procedure_version v
     join procedure p on p.id = v.procedure_id where p.code in ('2.000091', '2.000092') order by p.code`,
  );
  expect(rows).toEqual([
    { state: 'PUBLISHED', valid_from: '2026-03-02', decision_number: '12/QĐ-BXD', noted: true },
    { state: 'DRAFT', valid_from: null, decision_number: null, noted: false },
  ]);
});
