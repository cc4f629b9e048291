import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationOfCode } from '../../../src/desk/application.queries.ts';
import { receive } from '../../../src/desk/receipt/receive.commands.ts';
import { processingTimes } from '../../../src/monitoring/processing-times.queries.ts';
import { reformEffect } from '../../../src/monitoring/reform-effect.queries.ts';
import { parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { calendar, type Counter, FRIDAY, openCounter, PEOPLE, procedureId, rules, typed } from '../counter.ts';
import { eventsOf } from '../each-act.ts';
import { csvOf, ENTRY, entered, everything, found, replayed, xlsxOf } from './register-office.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const caseOf = async (code: string) => {
  const row = await applicationOfCode(counter.db, code);
  if (!row) throw new Error(`no case ${code}`);
  return row;
};

test('dry by default: says what would be, and writes nothing', async () => {
  const before = await everything(counter);
  const outcome = await entered(counter, await xlsxOf([ENTRY]), { apply: false });
  expect(outcome).toMatchObject({ applied: false, sheet: 'Sổ 2026', rows: 1, findings: [] });
  expect(outcome.counts).toEqual({ NEW: 1, SAME: 0, CONFLICT: 0, REFUSED: 0 });
  expect(await everything(counter)).toBe(before);
});

test('a past case is an application whose events are of its days and recorded now', async () => {
  const bytes = await xlsxOf([{ ...ENTRY, asked: '22/4/2026', supplied: '24/4/2026 9:00' }]);
  const { applied, source } = await entered(counter, bytes);
  expect(applied).toBe(true);
  const row = await caseOf('0015/2026');
  expect(row).toMatchObject({
    code: '0015/2026',
    state: 'RETURNED',
    outcome: 'GRANTED',
    receivedOn: '2026-04-20',
    resolvedOn: '2026-05-11',
    enteredLateAt: null,
    applicantName: 'Nguyễn Văn An',
    applicantIdNumber: '045123456789',
    importedSource: source,
    importedSheet: 'Sổ 2026',
    importedRow: 2,
    printedDueOn: '2026-05-12',
    visits: 3,
    doors: 1,
    waitingDays: 2,
  });
  const events = await eventsOf(counter, row);
  expect(events.map(({ kind, at }) => `${kind} ${at.toISOString()}`)).toEqual([
    'RECEIVED 2026-04-20T00:30:00.000Z',
    'DOCUMENTS_REQUESTED 2026-04-22T00:30:00.000Z',
    'DOCUMENTS_SUPPLIED 2026-04-24T02:00:00.000Z',
    'RESOLVED 2026-05-11T00:30:00.000Z',
    'RETURNED 2026-05-12T00:30:00.000Z',
  ]);
  for (const { recordedAt, account } of events) expect([recordedAt, account]).toEqual([FRIDAY, null]);
  expect(await replayed(counter)).toEqual([]);
});

test('tells nobody of what happened long ago', async () => {
  await entered(counter, csvOf([{ ...ENTRY, code: 'QUIET-1' }]));
  const { rows } = await counter.owner.query(
    `select 1 from notice_outbox o join application a on a.id = o.application_id where a.imported_source is not null`,
  );
  expect(rows).toEqual([]);
});

describe('the printed due day and ours', () => {
  test('stand side by side, with the holidays that lie between', async () => {
    // 15 working days from Monday 20/4/2026: 27/4, 30/4 and 1/5 are off, which a count by hand has missed.
    const outcome = await entered(counter, csvOf([{ ...ENTRY, code: 'DUE-1', due: '11/5/2026' }]));
    const row = await caseOf('DUE-1');
    expect(row.printedDueOn).toBe('2026-05-11');
    expect(row.dueOn).toBe('2026-05-14');
    expect(outcome.due).toMatchObject({ compared: 1, different: 1, printedLate: 0 });
    expect(outcome.due.examples[0]).toMatchObject({
      row: 2,
      code: 'DUE-1',
      printed: '2026-05-11',
      computed: '2026-05-14',
    });
    expect(outcome.due.examples[0]?.daysOff.map(({ date }) => date)).toEqual([
      '2026-04-27',
      '2026-04-30',
      '2026-05-01',
    ]);
  });

  test('a late case stays late, by our clock, whatever was printed', async () => {
    const outcome = await entered(
      counter,
      csvOf([{ ...ENTRY, code: 'LATE-1', due: '30/6/2026', resolved: '15/5/2026', returned: '' }]),
    );
    expect(outcome).toMatchObject({ late: 1, due: { printedLate: 0, different: 1 } });
    expect(await caseOf('LATE-1')).toMatchObject({ handled: 'LATE', state: 'RESOLVED' });
  });
});

describe('again', () => {
  test('the same file changes nothing', async () => {
    const bytes = csvOf([
      { ...ENTRY, code: 'TWICE-1' },
      { ...ENTRY, code: 'TWICE-2' },
    ]);
    expect((await entered(counter, bytes)).counts.NEW).toBe(2);
    const before = await everything(counter);
    const again = await entered(counter, bytes);
    expect(again.counts).toEqual({ NEW: 0, SAME: 2, CONFLICT: 0, REFUSED: 0 });
    expect(again.applied).toBe(true);
    expect(await everything(counter)).toBe(before);
  });

  test('rows that moved, and the same register as xlsx, are the same cases', async () => {
    const one = { ...ENTRY, code: 'MOVED-1' };
    await entered(counter, csvOf([one]));
    const moved = await entered(counter, await xlsxOf([{ ...ENTRY, code: 'MOVED-0' }, one]));
    expect(moved.counts).toMatchObject({ NEW: 1, SAME: 1 });
  });

  test('other facts are a conflict, and nothing of the file is written: a late case cannot be made to look on time', async () => {
    const late = { ...ENTRY, code: 'HIDE-1', resolved: '20/5/2026', returned: '21/5/2026' };
    await entered(counter, csvOf([late]));
    const before = await everything(counter);
    const better = await entered(
      counter,
      csvOf([
        { ...ENTRY, code: 'HIDE-2' },
        { ...late, resolved: '4/5/2026' },
      ]),
    );
    expect(better).toMatchObject({ applied: false, refused: 'PROBLEMS' });
    expect(found(better)).toEqual(['A3 REGISTER_CONFLICT']);
    expect(await everything(counter)).toBe(before);
    expect((await caseOf('HIDE-1')).handled).toBe('LATE');
  });

  test('one wrong row, and no row is written', async () => {
    const before = await everything(counter);
    const outcome = await entered(
      counter,
      csvOf([
        { ...ENTRY, code: 'HALF-1' },
        { ...ENTRY, code: 'HALF-2', resolved: '1/4/2026' },
      ]),
    );
    expect(outcome).toMatchObject({ applied: false, counts: { NEW: 1, REFUSED: 1 } });
    expect(await everything(counter)).toBe(before);
  });
});

describe('codes', () => {
  test('that this installation gives or could give are refused; a prefix makes them foreign', async () => {
    const { code } = await receive(counter.receiving(PEOPLE.desk), typed());
    const bytes = csvOf([
      { ...ENTRY, code: code ?? '' },
      { ...ENTRY, code: 'h50.12-210312-00015' },
      { ...ENTRY, code: 'H50.07-190101-0001' },
      { ...ENTRY, code: '0199e1a4-7c00-7000-8000-000000000000' },
    ]);
    expect(found(await entered(counter, bytes))).toEqual([2, 3, 4, 5].map((row) => `A${row} REGISTER_CODE_OURS`));
    expect((await entered(counter, bytes, { prefix: 'CU ' })).applied).toBe(true);
    expect((await caseOf(`CU${code}`)).importedRow).toBe(2);
  });

  test('leave the counters without a gap', async () => {
    await entered(counter, csvOf([{ ...ENTRY, code: 'H50.12/0001' }]));
    const { code } = await receive(counter.receiving(PEOPLE.desk), typed());
    expect(code).toMatch(/^H50\.12-261120-\d{4}$/u);
    expect(await replayed(counter)).toEqual([]);
  });

  test('of another agency are not taken over, and two rows cannot share one', async () => {
    await entered(counter, csvOf([{ ...ENTRY, code: 'SHARED-1' }]));
    const other = { ...ENTRY, agency: 'H50.07', procedure: '1.000007', received: '20/4/2026 9:00', code: 'SHARED-1' };
    expect(found(await entered(counter, csvOf([other])))).toEqual(['A2 REGISTER_CODE_TAKEN']);
    const twice = csvOf([
      { ...ENTRY, code: 'SAME-1' },
      { ...ENTRY, code: 'same-1' },
    ]);
    expect(found(await entered(counter, twice))).toEqual(['A3 REGISTER_CODE_TWICE']);
  });
});

describe('who may', () => {
  test('the head enters the register of the own agency, with the digest of the dry run', async () => {
    const bytes = csvOf([{ ...ENTRY, code: 'HEAD-1', agency: '' }]);
    const dry = await entered(counter, bytes, { apply: false }, PEOPLE.head);
    expect(await entered(counter, bytes, {}, PEOPLE.head)).toMatchObject({ applied: false, refused: 'DIGEST_NEEDED' });
    expect(await entered(counter, bytes, { digest: '0'.repeat(64) }, PEOPLE.head)).toMatchObject({
      refused: 'DIGEST_DIFFERS',
    });
    expect((await entered(counter, bytes, { digest: dry.digest }, PEOPLE.head)).applied).toBe(true);
    const row = await caseOf('HEAD-1');
    expect(row.receivingAgencyId).toBe(PEOPLE.head.agencyId);
    expect((await eventsOf(counter, row)).every(({ account }) => account === PEOPLE.head.accountId)).toBe(true);
  });

  test('nobody else, and of no other agency', async () => {
    const bytes = csvOf([ENTRY]);
    for (const person of [PEOPLE.desk, PEOPLE.handler, PEOPLE.manager])
      await expect(entered(counter, bytes, {}, person)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(entered(counter, bytes, {}, null)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const above = await entered(counter, bytes, { apply: false }, PEOPLE.chairman);
    expect(found(above)).toEqual(['C2 REGISTER_AGENCY_NOT_YOURS']);
  });
});

test('reports count them, and the list of late entries does not', async () => {
  const of = () =>
    processingTimes(
      { db: counter.db, viewer: PEOPLE.manager, now: FRIDAY },
      { from: parseCivilDate('2025-03-01'), to: parseCivilDate('2025-03-31'), groupBy: 'PROCEDURE' },
    );
  expect(await of()).toEqual([]);
  const entry = { ...ENTRY, received: '3/3/2025', due: '', returned: '' };
  await entered(
    counter,
    csvOf([
      { ...entry, code: 'R-1', resolved: '5/3/2025' },
      { ...entry, code: 'R-2', resolved: '24/3/2025' },
      { ...entry, code: 'R-3', resolved: '25/3/2025' },
      { ...entry, code: 'R-4', resolved: '26/3/2025', outcome: 'Rút hồ sơ' },
    ]),
  );
  expect(await of()).toMatchObject([
    { key: '1.000001', received: 4, handledEarly: 1, handledOnTime: 1, handledLate: 1, endedLate: 1, medianDays: 15 },
  ]);
  const [effect] = await reformEffect(
    { db: counter.db, viewer: PEOPLE.head, now: FRIDAY, rules: { ...rules, calendar } },
    procedureId('1.000001'),
  );
  expect(effect?.n).toBeGreaterThanOrEqual(3);
  const { rows } = await counter.db.query('select 1 from application where entered_late_at is not null');
  expect(rows).toEqual([]);
});
