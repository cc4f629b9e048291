import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPool } from '../../../src/db/ask.ts';
import type { Viewer } from '../../../src/identity/viewer.ts';
import { COUNTER_NAMES, isCounter } from '../../../src/review/counter-names.ts';
import { openCounters } from '../../../src/review/figure-counters.ts';
import type { FigureInput } from '../../../src/review/reports/figure-faults.ts';
import { foldReport } from '../../../src/review/reports/history.ts';
import {
  reportChange,
  reportEnter,
  reportFigureRemove,
  reportFigureSet,
  reportPublish,
} from '../../../src/review/reports/reports.commands.ts';
import {
  figuresOf,
  REFERENCE_REPORT,
  reportHistories,
  reportOfId,
} from '../../../src/review/reports/reports.queries.ts';
import { type As, signIn } from '../../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../../graphql/running-app.ts';
import { type Office, openOffice, refusals } from '../../registry/registry-office.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';

let office: Office;
let reformer: Viewer;
let approver: Viewer;
let both: Viewer;

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
  both = await office.person('both', 'REFORMER', 'APPROVER');
});
afterAll(() => office.close());

let made = 0;
const REPORT = { title: 'Báo cáo mẫu', issuer: 'UBND tỉnh', issuedOn: null, period: null, source: 'Công báo' };
const enter = async (): Promise<string> => {
  made += 1;
  return (await reportEnter(office.act(reformer), { ...REPORT, number: `${made}/BC` })).id;
};
const figure = (key: string, printed: string, change: Partial<FigureInput> = {}): FigureInput => ({
  key,
  section: 'I.1',
  label: `Số liệu ${key}`,
  labelEn: null,
  printed,
  number: null,
  unit: null,
  partOf: null,
  ratio: null,
  countedBy: null,
  note: null,
  ...change,
});
const set = (id: string, version: number, input: FigureInput) =>
  reportFigureSet(office.act(reformer), { id, version }, input);
const ask = () => askPool(office.db.pool);
const figures = async (id: string) => (await figuresOf(ask(), [id])).get(id) ?? [];

describe('a printed report', () => {
  test('is entered as printed, signed off by another person, and corrected in the open', async () => {
    const id = await enter();
    await set(id, 1, figure('visits', 'trên 3.979 lượt'));
    await set(id, 2, figure('share', '75,4 %'));
    expect(await figures(id)).toMatchObject([
      { key: 'visits', printedText: 'trên 3.979 lượt', number: 3979, comparator: 'OVER', unit: 'lượt', decimals: 0 },
      { key: 'share', printedText: '75,4 %', number: 75.4, comparator: 'EXACT', unit: '%', decimals: 1 },
    ]);
    expect(await reportOfId(ask(), id, false)).toBeNull();
    await reportPublish(office.act(approver), { id, version: 3 }, null);
    expect(await refusals(reportPublish(office.act(approver), { id, version: 4 }, null))).toEqual([
      ['REPORT_PUBLISHED_ALREADY', 'id'],
    ]);
    await reportFigureSet(office.act(both), { id, version: 4 }, figure('share', '75 %'));
    expect(await reportOfId(ask(), id, false)).toMatchObject({ state: 'CORRECTED', sequence: 5 });
    expect(await refusals(reportPublish(office.act(both), { id, version: 5 }, null))).toEqual([['REPORT_OWN', 'id']]);
    await reportPublish(office.act(approver), { id, version: 5 }, 'Đã đối chiếu');
    const steps = (await reportHistories(ask(), [id])).get(id) ?? [];
    expect(steps.map(({ kind }) => kind)).toEqual([
      'ENTERED',
      'FIGURE_SET',
      'FIGURE_SET',
      'PUBLISHED',
      'FIGURE_SET',
      'PUBLISHED',
    ]);
    // What was entered first is still to be read.
    expect(steps[2]?.content).toMatchObject({ printedText: '75,4 %' });
  });

  test('is a fold of its steps, figure by figure', async () => {
    const id = await enter();
    await set(id, 1, figure('total', '10'));
    await set(id, 2, figure('a', '7', { partOf: 'total' }));
    await set(id, 3, figure('b', '4', { partOf: 'total', countedBy: 'documents:ALL' }));
    await reportFigureRemove(office.act(reformer), { id, version: 4 }, { figure: 'a', reason: 'Nhập nhầm' });
    await reportChange(office.act(reformer), { id, version: 5 }, { ...REPORT, number: `${made}/BC-SĐ` });
    const folded = foldReport((await reportHistories(ask(), [id])).get(id) ?? []);
    expect([...(folded?.figures.values() ?? [])]).toEqual(await figures(id));
    expect(await reportOfId(ask(), id, true)).toMatchObject({ ...folded?.content, sequence: 6, state: 'DRAFT' });
  });

  test('takes no number that is not printed, no unknown relation, no unknown counter', async () => {
    const id = await enter();
    await set(id, 1, figure('total', '10'));
    const refused = async (input: FigureInput) => (await refusals(set(id, 2, input)))[0];
    expect(await refused(figure('a', '1.200', { number: 1160 }))).toEqual([
      'FIGURE_NUMBER_NOT_PRINTED',
      'input.number',
    ]);
    expect(await refused(figure('a', '20–30 ngày'))).toEqual(['FIGURE_NUMBERS_SEVERAL', 'input.number']);
    expect(await refused(figure('a', '1', { partOf: 'none' }))).toEqual(['FIGURE_UNKNOWN', 'input.partOf']);
    expect(await refused(figure('total', '1', { partOf: 'total' }))).toEqual(['FIGURE_UNKNOWN', 'input.partOf']);
    expect(await refused(figure('a', '1', { countedBy: 'constructor' }))).toEqual([
      'FIGURE_COUNTER_UNKNOWN',
      'input.countedBy',
    ]);
    expect(await refused(figure('a:b', '1'))).toEqual(['FIGURE_KEY_NOT_VALID', 'input.key']);
    await set(id, 2, figure('a', '7', { partOf: 'total' }));
    expect(await refusals(set(id, 3, figure('total', '10', { partOf: 'a' })))).toEqual([
      ['FIGURE_PART_OF_ITSELF', 'input.partOf'],
    ]);
    expect(
      await refusals(reportFigureRemove(office.act(reformer), { id, version: 3 }, { figure: 'total', reason: 'x' })),
    ).toEqual([['FIGURE_NEEDED', 'figure']]);
    await expect(set(id, 1, figure('b', '1'))).rejects.toMatchObject({
      code: 'REPORT_CONFLICT',
      params: { who: 'Người reformer', version: 3 },
    });
    expect(await refusals(reportEnter(office.act(reformer), { ...REPORT, number: `${made}/BC` }))).toEqual([
      ['REPORT_KNOWN', null],
    ]);
  });

  test('can name every counter that is listed, and each of them counts', async () => {
    await office.query(
      `insert into legal_document (id, number, title, sequence, issued_on, review_opinion) values (gen_random_uuid(), '1/2012/QĐ', 'x', 1, '2012-01-01', 'TO_AMEND')`,
    );
    const count = openCounters(office.db.pool, '2026-03-02');
    const names = COUNTER_NAMES.map(({ name }) => name).filter((name) => !name.includes('<'));
    expect(names.filter((name) => !isCounter(name))).toEqual([]);
    expect(isCounter('declared:DEMO-000001:1:min')).toBe(true);
    const counted = new Map(await Promise.all(names.map(async (name) => [name, await count(name)] as const)));
    expect([...counted].filter(([name, value]) => value === null && name !== 'simplificationRate')).toEqual([]);
    expect(['ALL', 'IN_FORCE', 'REVIEWED', 'TO_AMEND', 'KEEP'].map((what) => counted.get(`documents:${what}`))).toEqual(
      [1, 1, 1, 1, 0],
    );
  });
});

describe('the report of 2013 over the API', () => {
  let database: TestDatabase;
  let running: RunningApp;
  let as: As;
  beforeAll(async () => {
    database = await demoDatabase();
    running = await runApp({ appUrl: database.appUrl });
    as = await signIn(database.appUrl);
  });
  afterAll(async () => {
    await running.stop();
    await database.drop();
  });
  const query = async (who: string | null, text: string) => (await running.post({ query: text }, as(who))).json.data;
  const RECONCILED = `{ reconciliation(report: "${REFERENCE_REPORT}") {
    totals { key sumOfParts excess exact selectionCount readings { key wouldBe possible ratios { computed agrees } } }
    ratios { key computed agrees } report { version figures { key printed counted difference sumOfParts matchedByConstruction } } } }`;

  test('shows three things apart: printed, added up, counted', async () => {
    const { reconciliation } = await query(null, RECONCILED);
    const [procedures, documents] = reconciliation.totals;
    expect(procedures).toMatchObject({ key: 'procedures.reviewed', sumOfParts: 1771, excess: 40, selectionCount: 0 });
    expect(procedures.readings).toContainEqual({
      key: 'verdict.amend',
      wouldBe: 1160,
      possible: true,
      ratios: [{ computed: 75.4, agrees: true }],
    });
    expect(documents).toMatchObject({ key: 'documents.reviewed', sumOfParts: 1423, excess: 10, selectionCount: 0 });
    expect(reconciliation.ratios).toEqual([{ key: 'simplification.share', computed: 77.8, agrees: false }]);
  });

  test('is corrected without losing what came with the program, and no record changes', async () => {
    const before = await query(null, RECONCILED);
    const input = `{ key: "documents.toRepeal", section: "I.2.2.a", label: "… bãi bỏ", printed: "19", partOf: "documents.reviewed", countedBy: "documents:TO_REPEAL" }`;
    const { reportFigureSet: done } = await query(
      'reformer',
      `mutation { reportFigureSet(id: "${REFERENCE_REPORT}", version: 0, input: ${input}) { report { version state steps { kind } } userErrors { code } } }`,
    );
    expect(done).toEqual({
      report: { version: 2, state: 'CORRECTED', steps: [{ kind: 'ENTERED' }, { kind: 'FIGURE_SET' }] },
      userErrors: [],
    });
    const { reconciliation } = await query(null, RECONCILED);
    expect(reconciliation.totals[1]).toMatchObject({ sumOfParts: 1433, excess: 20 });
    const counts = (answer: { reconciliation: { report: { figures: { key: string; counted: number | null }[] } } }) =>
      answer.reconciliation.report.figures.map(({ key, counted }) => [key, counted]);
    expect(counts({ reconciliation })).toEqual(counts(before));
  });
});
