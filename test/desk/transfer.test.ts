import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { startApplication } from '../../src/desk/acts/acts.commands.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { applicationOfId, readApplication } from '../../src/desk/application.queries.ts';
import { calendarToday } from '../../src/desk/calendar-change/calendar-step.ts';
import { handOver } from '../../src/desk/tasks/handover.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { registerFor, registerPage } from '../../src/desk/papers/register.queries.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { openApplicationTasks } from '../../src/desk/tasks/task.commands.ts';
import { signTransfer, type TransferTyped } from '../../src/desk/transfer/transfer.commands.ts';
import { previewTransfer, readTransfer } from '../../src/desk/transfer/transfer.queries.ts';
import { sweepTransfers, type TransferSweep } from '../../src/desk/transfer/transfer-sweep.commands.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { processingTimes } from '../../src/monitoring/processing-times.queries.ts';
import {
  AGENCIES,
  calendar,
  catalogueAt,
  catalogueData,
  catalogueOn,
  type Counter,
  countedIds,
  FRIDAY,
  handedIn,
  openCounter,
  PEOPLE,
  rules,
  seen,
  typed,
} from './counter.ts';
import { codeOf, doAct, done, eventsOf } from './each-act.ts';

/** The department of construction is merged into that of justice, by the chairman who stands over both. */

const { construction, justice } = AGENCIES;
const LATE = new Date('2026-12-16T09:00:00+07:00');
const MERGER: TransferTyped = {
  from: construction.id,
  to: justice.id,
  decisionNumber: '15/NQ-HĐND',
  happenedOn: parseCivilDate('2026-12-16'),
};

let counter: Counter;
beforeEach(async () => {
  counter = await openCounter();
});
afterEach(() => counter.close());

const ids = countedIds('transfer');
const signing = (viewer: Viewer | null = PEOPLE.chairman, at = LATE) => ({
  em: counter.database.fork(),
  viewer,
  clock: { now: () => at },
  ids,
  catalogue: catalogueAt(at),
});
const sign = (over: Partial<TransferTyped> = {}, viewer?: Viewer | null) =>
  signTransfer(signing(viewer), { ...MERGER, ...over });
const sweep = (over: Partial<TransferSweep> = {}) =>
  sweepTransfers({ db: counter.db, clock: { now: () => LATE }, rules, ...over });
const asking = (viewer: Viewer = PEOPLE.chairman) => ({ db: counter.db, viewer, agencies: catalogueAt(LATE) });

async function differences(): Promise<Difference[]> {
  const found: Difference[] = [];
  await replay({ db: counter.db, calendarOf: () => calendar, onDifference: (each) => found.push(each) });
  return found;
}

async function now({ id }: Pick<ApplicationRow, 'id'>): Promise<ApplicationRow> {
  const row = await applicationOfId(counter.db, id);
  if (!row) throw new Error('gone');
  return row;
}

const received = () => receive(counter.receiving(PEOPLE.desk), typed());
const begun = async () => done(counter, await received(), 'STARTED', FRIDAY);

/** A file in each of the ways in which an agency can have a part in it, and two that are over. */
async function everything() {
  const open = await received();
  const held = await begun();
  const awaiting = await done(counter, await begun(), 'DOCUMENTS_REQUESTED', FRIDAY);
  const stopped = await done(counter, await begun(), 'STOPPED', FRIDAY);
  const resolved = await done(counter, await received(), 'RESOLVED', FRIDAY);
  const submitted = await submit(counter.submitting(), handedIn());
  const tasked = await openApplicationTasks(counter.acting(PEOPLE.handler), seen(await begun()), [
    { name: 'Thẩm tra', agency: construction.id, limit: { amount: 3, unit: 'WORKING_DAY' } },
    { name: 'Lấy phiếu lý lịch', agency: justice.id, limit: { amount: 3, unit: 'WORKING_DAY' } },
  ]);
  const travelling = await handOver(counter.acting(PEOPLE.handler), seen(await begun()), { agency: AGENCIES.ward.id });
  const returned = await done(counter, await done(counter, await received(), 'RESOLVED', FRIDAY), 'RETURNED', FRIDAY);
  const withdrawn = await done(counter, await received(), 'WITHDRAWN', FRIDAY);
  return {
    unended: { open, held, awaiting, stopped, resolved, submitted, tasked, travelling },
    over: { returned, withdrawn },
  };
}

const lateFigures = async () => {
  const rows = await processingTimes(
    { db: counter.db, viewer: PEOPLE.manager, now: LATE },
    { from: parseCivilDate('2026-01-01'), to: parseCivilDate('2026-12-31'), groupBy: 'AGENCY' },
  );
  const sum = (of: 'received' | 'openOverdue' | 'handledLate' | 'handledEarly') =>
    rows.reduce((total, row) => total + row[of], 0);
  return {
    received: sum('received'),
    openOverdue: sum('openOverdue'),
    handledLate: sum('handledLate'),
    handledEarly: sum('handledEarly'),
  };
};

describe('a merger', () => {
  test('hands over everything that is not over, code and times as they were, and replay agrees', async () => {
    const { unended, over } = await everything();
    const figures = await lateFigures();
    expect(figures.openOverdue).toBeGreaterThan(0);
    expect(await previewTransfer(asking(), { from: construction.id, to: justice.id, now: LATE })).toEqual({
      files: 8,
      overdue: figures.openOverdue,
      awaitingReturn: 1,
      submissions: 1,
      tasks: 1,
    });
    const { id } = await sign();
    expect(await sweep()).toEqual({ moved: 8, left: 0 });
    for (const [name, before] of Object.entries(unended)) {
      const after = await now(before);
      expect(after.receivingAgencyId, name).toBe(justice.id);
      expect(after.decidingAgencyId, name).toBe(justice.id);
      expect(after.holderAgencyId, name).toBe(justice.id);
      expect(after.holderAccountId, name).toBeNull();
      expect(after, name).toMatchObject({
        code: before.code,
        state: before.state,
        dueAt: before.dueAt,
        overdueAt: before.overdueAt,
        originalDueAt: before.originalDueAt,
        statutoryDueAt: before.statutoryDueAt,
        answerDueAt: before.answerDueAt,
        handled: before.handled,
        registerNumber: before.registerNumber,
        version: before.version + 1,
        lastKind: 'TRANSFERRED',
        lastGround: '15/NQ-HĐND',
        lastAccountId: PEOPLE.chairman.accountId,
      });
    }
    for (const before of Object.values(over)) expect(await now(before)).toEqual(before);
    expect(await differences()).toEqual([]);
    expect(await lateFigures()).toEqual(figures);
    expect(await readTransfer(asking(), id)).toMatchObject({ moved: 8, finishedAt: null });
  });

  test('moves open tasks and what is on its way; the successor goes on, the predecessor sees nothing any more', async () => {
    const { unended } = await everything();
    await sign();
    await sweep();
    const { rows: tasks } = await counter.db.query<{ agency: string; name: string }>(
      'select agency_id as agency, name from task where application_id = $1 order by number',
      [unended.tasked.id],
    );
    expect(tasks.map(({ agency }) => agency)).toEqual([justice.id, justice.id]);
    const travelling = await now(unended.travelling);
    expect(travelling).toMatchObject({ holderAgencyId: justice.id, takerAgencyId: AGENCIES.ward.id });
    const open = await now(unended.open);
    expect(await readApplication({ ...asking(PEOPLE.desk) }, open.code ?? '')).toBeNull();
    const started = await startApplication(counter.acting(PEOPLE.handler2, LATE), seen(open));
    expect(started).toMatchObject({ state: 'IN_PROGRESS', holderAccountId: PEOPLE.handler2.accountId });
    const handled = await doAct(counter, started, 'RESOLVED', PEOPLE.handler2, LATE);
    expect(handled).toMatchObject({ handled: 'LATE', holderAgencyId: justice.id, dueAt: unended.open.dueAt });
    const given = await doAct(counter, await now(unended.resolved), 'RETURNED', PEOPLE.desk2, LATE);
    expect(given.state).toBe('RETURNED');
    expect(await differences()).toEqual([]);
  });

  test('a submission that was handed over is received by the successor under a code of its own', async () => {
    const submitted = await submit(counter.submitting(), handedIn());
    await sign();
    await sweep();
    const data = {
      ...catalogueData,
      agencyLinks: [
        { predecessorId: construction.id, successorId: justice.id, kind: 'MERGED' as const, happenedOn: '2026-12-16' },
      ],
    };
    const act = { ...counter.acting(PEOPLE.desk2, LATE), catalogue: catalogueOn('2026-12-16', data) };
    const { receiveSubmission } = await import('../../src/desk/receipt/submission.commands.ts');
    const row = await receiveSubmission(act, seen(await now(submitted)));
    expect(row).toMatchObject({ receivingAgencyId: justice.id, decidingAgencyId: justice.id, calendarAgencyId: null });
    expect(row.code).toMatch(/^H50\.07-261216-/u);
    expect(await differences()).toEqual([]);
  });

  test('counts on the calendar of whoever promised the time, not on the successor’s sessions', async () => {
    const before = await received();
    await sign();
    await sweep();
    const after = await now(before);
    const asked: string[] = [];
    const calendarOf = (agency: string) => {
      asked.push(agency);
      return calendar;
    };
    calendarToday({ calendarOf }, after);
    calendarToday({ calendarOf }, before);
    // Without the column the successor's calendar would be asked.
    calendarToday({ calendarOf }, { ...after, calendarAgencyId: null });
    expect(asked).toEqual([construction.id, construction.id, justice.id]);
  });
});

describe('on the way', () => {
  test('it can be stopped and begun again, by two at once: each file is moved once', async () => {
    const rows = [];
    for (let at = 0; at < 12; at += 1) rows.push(await received());
    await sign();
    const stopping = new AbortController();
    const first = await sweep({
      batch: 2,
      clock: {
        now: () => {
          stopping.abort();
          return LATE;
        },
      },
      stopping: stopping.signal,
    });
    expect(first.moved).toBe(2);
    expect(first.left).toBe(10);
    const both = await Promise.all([sweep({ batch: 1 }), sweep({ batch: 3 })]);
    expect(both[0].moved + both[1].moved).toBe(10);
    for (const row of rows)
      expect((await eventsOf(counter, row)).filter(({ kind }) => kind === 'TRANSFERRED')).toHaveLength(1);
    expect(await differences()).toEqual([]);
  });

  test('what is received for the ended agency by a process that does not know yet is moved as well', async () => {
    const { id } = await sign();
    expect(await sweep()).toEqual({ moved: 0, left: 0 });
    const stray = await received();
    expect(await sweep()).toEqual({ moved: 1, left: 0 });
    expect((await now(stray)).decidingAgencyId).toBe(justice.id);
    const later = new Date(LATE.getTime() + 61_000);
    await sweep({ clock: { now: () => later } });
    expect(await readTransfer(asking(), id)).toMatchObject({ finishedAt: later, moved: 1 });
  });

  test('a file whose history is broken stays and is told; the others go on', async () => {
    const broken = await received();
    const whole = await received();
    await counter.owner.query(
      `update application_event set kind = 'RETURNED', payload = '{"byAnother":false}' where application_id = $1`,
      [broken.id],
    );
    await sign();
    const told: string[] = [];
    expect(await sweep({ onFault: (id) => told.push(id) })).toEqual({ moved: 1, left: 1 });
    expect(told).toEqual([broken.id]);
    expect((await now(whole)).decidingAgencyId).toBe(justice.id);
  });

  test('a register stays the agency’s that kept it, with the numbers of its own', async () => {
    const moved = await received();
    await receive(counter.receiving(PEOPLE.desk2), typed({ procedureCode: '1.000007' }));
    await sign();
    await sweep();
    const numbersOf = async (agencyId: string): Promise<(number | null)[]> => {
      const period = { agencyId, from: parseCivilDate('2026-11-01'), to: parseCivilDate('2026-12-31') };
      const { lines } = await registerPage(counter.db, period, { first: 10, after: null });
      return lines.map(({ registerNumber }) => registerNumber);
    };
    expect(await numbersOf(construction.id)).toEqual([1]);
    expect(await numbersOf(justice.id)).toEqual([1]);
    expect((await now(moved)).receivingAgencyId).toBe(justice.id);
    expect(await differences()).toEqual([]);
  });

  test('the successor opens its predecessor’s register, and nobody else who did not', () => {
    const catalogue = catalogueOn('2026-12-16', {
      ...catalogueData,
      agencyLinks: [
        { predecessorId: construction.id, successorId: justice.id, kind: 'MERGED', happenedOn: '2026-12-16' },
      ],
    });
    const open = (viewer: Viewer) =>
      registerFor(viewer, catalogue, {
        agencyId: construction.id,
        from: parseCivilDate('2026-11-01'),
        to: parseCivilDate('2026-12-31'),
      });
    expect(open(PEOPLE.desk2).agencyId).toBe(construction.id);
    expect(open(PEOPLE.chairman).agencyId).toBe(construction.id);
    expect(() => open(PEOPLE.wardDesk)).toThrow('FORBIDDEN');
  });

  test('keys of receipts that both agencies have had do not stand in the way', async () => {
    const mine = await receive(counter.receiving(PEOPLE.desk), typed({ key: 'the-same-key' }));
    await receive(counter.receiving(PEOPLE.desk2), typed({ key: 'the-same-key', procedureCode: '1.000007' }));
    await sign();
    expect(await sweep()).toEqual({ moved: 1, left: 0 });
    expect((await now(mine)).receivingAgencyId).toBe(justice.id);
  });
});

describe('signing', () => {
  test.each<[string, Partial<TransferTyped>, Viewer | null, string]>([
    ['nobody', {}, null, 'UNAUTHENTICATED'],
    ['a manager', {}, PEOPLE.manager, 'FORBIDDEN'],
    ['the head of one of the two', {}, PEOPLE.head, 'FORBIDDEN'],
    ['the desk', {}, PEOPLE.desk, 'FORBIDDEN'],
    ['to itself', { to: construction.id }, PEOPLE.chairman, 'TRANSFER_TO_ITSELF'],
    ['ahead of the day', { happenedOn: parseCivilDate('2026-12-17') }, PEOPLE.chairman, 'TRANSFER_IN_FUTURE'],
    ['into one that stands under it', { from: AGENCIES.province.id }, PEOPLE.chairman, 'TRANSFER_TO_SUBORDINATE'],
    ['with a slip in the year', { happenedOn: parseCivilDate('2016-12-16') }, PEOPLE.chairman, 'TRANSFER_TOO_LONG_AGO'],
    ['without a decision', { decisionNumber: ' \u200b ' }, PEOPLE.chairman, 'TRANSFER_DECISION_NEEDED'],
    ['to nowhere', { to: '00000000-0000-0000-0000-000000000000' }, PEOPLE.chairman, 'TRANSFER_AGENCY_UNKNOWN'],
  ])('%s is refused', async (_name, over, viewer, code) => {
    expect(await codeOf(sign(over, viewer))).toBe(code);
    const { rows } = await counter.db.query('select 1 from agency_transfer union all select 1 from agency_link');
    expect(rows).toEqual([]);
  });

  test('an agency has one successor, and one hand-over at a time', async () => {
    await sign();
    expect(await codeOf(sign())).toBe('TRANSFER_UNDER_WAY');
    expect(await codeOf(sign({ to: AGENCIES.ward.id }))).toBe('TRANSFER_ELSEWHERE');
    const { rows } = await counter.db.query<{ valid_to: string }>('select valid_to from agency where id = $1', [
      construction.id,
    ]);
    expect(rows[0]?.valid_to).toBe('2026-12-16');
  });

  test('two opposite ones at once: one is signed, and its files stay where they went', async () => {
    const row = await received();
    const opposite = { from: justice.id, to: construction.id };
    const codes = await Promise.all([codeOf(sign()), codeOf(sign(opposite))]);
    expect(codes.toSorted()).toEqual(['DONE', 'TRANSFER_TO_ENDED']);
    await sweep();
    await sweep();
    const kinds = (await eventsOf(counter, row)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'TRANSFERRED').length).toBeLessThan(2);
  });

  test('what waits for the agency beside its files goes with its place', async () => {
    const row = await received();
    await counter.owner.query(
      `insert into instruction (id, application_id, agency_id, account_id, from_agency_id, from_account_id, sent_at, state)
       values (gen_random_uuid(), $1, $2, $3, $4, $5, now(), 'OPEN'), (gen_random_uuid(), $1, $2, $3, $4, $5, now(), 'DONE')`,
      [row.id, construction.id, PEOPLE.handler.accountId, AGENCIES.province.id, PEOPLE.manager.accountId],
    );
    await counter.owner.query(
      `insert into feedback (id, procedure_id, agency_id, kind, words, received_at, state)
       values (gen_random_uuid(), $1, $2, 'PROPOSAL', 'Bớt giấy tờ', now(), 'RECEIVED')`,
      [row.procedureId, construction.id],
    );
    await sign();
    const { rows } = await counter.owner.query<{ agency: string; state: string }>(
      'select agency_id as agency, state from instruction union all select agency_id, state from feedback order by state',
    );
    expect(rows).toEqual([
      { agency: construction.id, state: 'DONE' },
      { agency: justice.id, state: 'OPEN' },
      { agency: justice.id, state: 'RECEIVED' },
    ]);
  });

  test('two at once: one is signed', async () => {
    const answers = await Promise.all([codeOf(sign()), codeOf(sign({ to: AGENCIES.ward.id }))]);
    expect(answers.filter((code) => code === 'TRANSFER_ELSEWHERE')).toHaveLength(1);
  });

  test('the preview is for heads over both', async () => {
    const preview = (viewer: Viewer) =>
      previewTransfer(asking(viewer), { from: construction.id, to: justice.id, now: LATE });
    for (const who of [PEOPLE.head, PEOPLE.manager, PEOPLE.desk]) expect(await codeOf(preview(who))).toBe('FORBIDDEN');
  });
});
