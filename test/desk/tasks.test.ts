import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  resolveApplication,
  startApplication,
  stopApplication,
  withdrawApplication,
} from '../../src/desk/acts/acts.commands.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { eachOf } from '../../src/desk/tasks/bundle.commands.ts';
import { mayRead, seesPersonalData } from '../../src/desk/desk.permissions.ts';
import { acceptHandover, handOver, refuseHandover, takeBackHandover } from '../../src/desk/tasks/handover.commands.ts';
import { giveOpinion, requestOpinion } from '../../src/desk/acts/opinion.commands.ts';
import { requestDocuments, supplyDocuments } from '../../src/desk/acts/papers.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import { assign, closeTask, finishTask, openApplicationTasks } from '../../src/desk/tasks/task.commands.ts';
import { openTasksFor } from '../../src/desk/tasks/task.queries.ts';
import { timeline } from '../../src/desk/history/timeline.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { processingTimes } from '../../src/monitoring/processing-times.queries.ts';
import type { ClockTerms } from '../../src/sla/clock-policy.ts';
import { watchStatements } from '../support/statements.ts';
import { AGENCIES, calendar, catalogueAt, type Counter, FRIDAY, openCounter, PEOPLE, seen, typed } from './counter.ts';
import { codeOf, eventsOf } from './each-act.ts';

/** Work at several agencies through the commands and a real PostgreSQL. */

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const at = (day: string, time = '09:00'): Date => new Date(`2026-${day}T${time}:00+07:00`);
const headOf2: Viewer = { ...PEOPLE.head, agencyId: AGENCIES.justice.id };

/** Procedure 1.000011 has the steps Thẩm tra; Xác minh quy hoạch beside Xác nhận hiện trạng; Trình ký. */
async function started(): Promise<ApplicationRow> {
  const row = await receive(counter.receiving(PEOPLE.desk), typed({ procedureCode: '1.000011' }));
  return startApplication(counter.acting(PEOPLE.handler), seen(row));
}

const open = (row: ApplicationRow, steps: readonly number[], who: Viewer = PEOPLE.handler, when = FRIDAY) =>
  openApplicationTasks(
    counter.acting(who, when),
    seen(row),
    steps.map((step) => ({ step })),
  );
const finish = (row: ApplicationRow, task: number, who: Viewer, when = FRIDAY) =>
  finishTask(counter.acting(who, when), seen(row), { task, outcome: 'Đạt' });
const give = (row: ApplicationRow, to: Parameters<typeof handOver>[2], who: Viewer = PEOPLE.handler, when = FRIDAY) =>
  handOver(counter.acting(who, when), seen(row), to);
const accept = (row: ApplicationRow, who: Viewer, when = FRIDAY) =>
  acceptHandover(counter.acting(who, when), seen(row));

/** Tasks of a file as its events tell them. */
async function tasksOf(row: ApplicationRow) {
  const { rows } = await counter.db.query<{ terms: ClockTerms }>('select terms from application where id = $1', [
    row.id,
  ]);
  return timeline(calendar, rows[0]?.terms ?? null, await eventsOf(counter, row)).tasks;
}

async function afterFirstStep(): Promise<ApplicationRow> {
  return finish(await open(await started(), [1]), 1, PEOPLE.handler);
}

describe('the plan', () => {
  test('opens steps in order, and side by side those that stand beside each other', async () => {
    const row = await started();
    expect(await codeOf(open(row, [2]))).toBe('STEP_TOO_EARLY');
    expect(await codeOf(open(row, [1, 2]))).toBe('STEP_TOO_EARLY');
    expect(await codeOf(open(row, [9]))).toBe('STEP_UNKNOWN');
    expect(await codeOf(open(row, [0]))).toBe('STEP_UNKNOWN');
    const first = await open(row, [1]);
    expect(await codeOf(open(first, [1]))).toBe('STEP_TAKEN');
    expect(await codeOf(open(first, [3]))).toBe('STEP_TOO_EARLY');
    const done = await finish(first, 1, PEOPLE.handler);
    expect(await codeOf(open(done, [4]))).toBe('STEP_TOO_EARLY');
    expect(await codeOf(open(done, [2, 2]))).toBe('STEP_TAKEN');
    const beside = await open(done, [2, 3]);
    expect(beside.taskAgencies).toEqual([AGENCIES.justice.id, AGENCIES.ward.id].toSorted());
    // The file has not moved: they work on copies.
    expect(beside.holderAgencyId).toBe(AGENCIES.construction.id);
    expect(await codeOf(open(beside, [4]))).toBe('STEP_TOO_EARLY');
    const one = await finish(beside, 2, PEOPLE.handler2);
    const both = await finish(one, 3, PEOPLE.wardDesk);
    const last = await open(both, [4]);
    expect((await tasksOf(last)).map(({ name, agency, lead, end }) => [name, agency, lead, end])).toEqual([
      ['Thẩm tra', AGENCIES.construction.id, true, 'DONE'],
      ['Xác minh quy hoạch', AGENCIES.justice.id, false, 'DONE'],
      ['Xác nhận hiện trạng', AGENCIES.ward.id, false, 'DONE'],
      // A step without an agency is the deciding one's.
      ['Trình ký', AGENCIES.construction.id, false, null],
    ]);
  });

  test('refuses what names no work, no agency or another one', async () => {
    const row = await started();
    const typedTasks = (tasks: Parameters<typeof openApplicationTasks>[2]) =>
      codeOf(openApplicationTasks(counter.acting(PEOPLE.handler), seen(row), tasks));
    expect(await typedTasks([])).toBe('TASKS_NEEDED');
    expect(await typedTasks(Array.from({ length: 21 }, () => ({ name: 'x', agency: AGENCIES.ward.id })))).toBe(
      'TOO_MANY_TASKS',
    );
    expect(await typedTasks([{ name: ' \u00a0 ', agency: AGENCIES.ward.id }])).toBe('NAME_BLANK');
    expect(await typedTasks([{ name: 'Đo đạc' }])).toBe('HANDOVER_AGENCY_NEEDED');
    expect(await typedTasks([{ name: 'Đo đạc', agency: 'không có' }])).toBe('HANDOVER_AGENCY_UNKNOWN');
    expect(await typedTasks([{ step: 1, agency: AGENCIES.ward.id }])).toBe('STEP_OF_ANOTHER_AGENCY');
    expect(await typedTasks([{ name: 'x'.repeat(2_001), agency: AGENCIES.ward.id }])).toBe('TEXT_TOO_LONG');
    const limit = { amount: 0, unit: 'WORKING_DAY' as const };
    expect(await typedTasks([{ name: 'Đo đạc', agency: AGENCIES.ward.id, limit }])).toBe('LIMIT_NOT_VALID');
  });
});

describe('custody', () => {
  test('stays with the giver until the other takes the file; the task has its clock from the first minute', async () => {
    const row = await afterFirstStep();
    const tree = catalogueAt(FRIDAY);
    expect(mayRead(PEOPLE.handler2, tree, row)).toBe(false);
    const given = await give(row, { opens: { step: 2 }, note: 'kèm bản vẽ' });
    expect(given).toMatchObject({ holderAgencyId: AGENCIES.construction.id, takerAgencyId: AGENCIES.justice.id });
    expect(mayRead(PEOPLE.handler2, tree, given)).toBe(true);
    // Three working days from Friday 20 November; 24 November 2026 is a day off.
    expect((await tasksOf(given)).at(-1)).toMatchObject({ number: 2, dueOn: '2026-11-26', end: null });
    for (const act of [
      () => give(given, { agency: AGENCIES.ward.id }),
      () => resolveApplication(counter.acting(PEOPLE.handler), seen(given), 'GRANTED', null),
    ])
      expect(await codeOf(act())).toBe('HANDOVER_UNDER_WAY');
    // The work is not done before the file is there.
    expect(await codeOf(finish(given, 2, PEOPLE.handler2))).toBe('TASK_NOT_RECEIVED');
    const taken = await accept(given, PEOPLE.handler2, at('11-23'));
    expect(taken).toMatchObject({
      holderAgencyId: AGENCIES.justice.id,
      holderAccountId: PEOPLE.handler2.accountId,
      takerAgencyId: null,
      dueAt: row.dueAt,
    });
    expect(seesPersonalData(PEOPLE.handler2, taken)).toBe(true);
    const done = await finish(taken, 2, PEOPLE.handler2, at('11-30'));
    // Still the holder, so still a reader; deciding waits for the file.
    expect(mayRead(PEOPLE.handler2, tree, done)).toBe(true);
    expect(await codeOf(resolveApplication(counter.acting(PEOPLE.handler), seen(done), 'GRANTED', null))).toBe(
      'HELD_ELSEWHERE',
    );
    const back = await give(done, { agency: AGENCIES.construction.id }, PEOPLE.handler2, at('11-30'));
    const home = await accept(back, PEOPLE.handler, at('11-30', '10:00'));
    expect(mayRead(PEOPLE.handler2, tree, home)).toBe(false);
    expect((await tasksOf(home)).map(({ late, account }) => [late, account])).toEqual([
      [false, null],
      [true, PEOPLE.handler2.accountId],
    ]);
    const resolved = await resolveApplication(counter.acting(PEOPLE.handler, at('12-01')), seen(home), 'GRANTED', null);
    expect(resolved.state).toBe('RESOLVED');
  });

  test('a refused or taken back hand-over moves nothing, and its step is opened anew', async () => {
    const row = await afterFirstStep();
    const given = await give(row, { opens: { step: 2 } });
    expect(await codeOf(refuseHandover(counter.acting(PEOPLE.handler2), seen(given), ' '))).toBe('GROUND_NEEDED');
    expect(await codeOf(refuseHandover(counter.acting(PEOPLE.handler), seen(given), 'x'))).toBe('ACT_NOT_YOURS');
    const refused = await refuseHandover(counter.acting(PEOPLE.handler2, at('12-04')), seen(given), 'thiếu bản vẽ');
    expect(refused).toMatchObject({ holderAgencyId: row.holderAgencyId, takerAgencyId: null, taskAgencies: [] });
    expect(mayRead(PEOPLE.handler2, catalogueAt(FRIDAY), refused)).toBe(false);
    const again = await give(refused, { opens: { step: 2 } }, PEOPLE.handler, at('12-04'));
    expect(await codeOf(takeBackHandover(counter.acting(PEOPLE.handler2, at('12-04')), seen(again), 'x'))).toBe(
      'ACT_NOT_YOURS',
    );
    const back = await takeBackHandover(counter.acting(PEOPLE.desk, at('12-04')), seen(again), 'nhầm');
    expect(back.holderAgencyId).toBe(AGENCIES.construction.id);
    // Who lets a task lie and then refuses it has let it lie.
    expect((await tasksOf(back)).map(({ end, late, words }) => [end, late, words])).toEqual([
      ['DONE', false, 'Đạt'],
      ['REFUSED', true, 'thiếu bản vẽ'],
      ['TAKEN_BACK', false, 'nhầm'],
    ]);
  });

  test('goes to a named person, or within the agency to another one', async () => {
    const row = await started();
    const own = { agency: AGENCIES.construction.id };
    expect(await codeOf(give(row, own))).toBe('HANDOVER_TO_HOLDER');
    expect(await codeOf(give(row, { ...own, officer: 'handler' }))).toBe('HANDOVER_TO_HOLDER');
    expect(await codeOf(give(row, { ...own, officer: 'head' }))).toBe('OFFICER_NOT_AT_WORK');
    expect(await codeOf(give(row, { ...own, officer: 'handler2' }))).toBe('OFFICER_NOT_AT_WORK');
    expect(await codeOf(give(row, {}))).toBe('HANDOVER_AGENCY_NEEDED');
    expect(await codeOf(give(row, { officer: 'nobody' }))).toBe('OFFICER_UNKNOWN');
    expect(await codeOf(give(row, { officer: 'head' }))).toBe('OFFICER_UNKNOWN');
    expect(await codeOf(give(row, { officer: 'handler' }))).toBe('HANDOVER_TO_HOLDER');
    // A username is enough: there is no second one.
    const theirs = await give(await started(), { officer: 'handler2' });
    expect(theirs.takerAgencyId).toBe(AGENCIES.justice.id);
    expect((await accept(theirs, PEOPLE.handler2)).holderAccountId).toBe(PEOPLE.handler2.accountId);
    expect(await codeOf(give(row, { agency: AGENCIES.ward.id, task: 7 }))).toBe('TASK_NOT_OPEN');
    const given = await give(row, { ...own, officer: 'desk' });
    expect(await codeOf(accept(given, PEOPLE.handler))).toBe('HANDOVER_FOR_ANOTHER');
    expect(await accept(given, PEOPLE.desk)).toMatchObject({ holderAccountId: PEOPLE.desk.accountId });
    const wrong = await open(await started(), [1]);
    expect(await codeOf(give(wrong, { agency: AGENCIES.ward.id, task: 1 }))).toBe('TASK_ELSEWHERE');
  });

  test('is taken once, however many reach for it at the same time', async () => {
    const given = await give(await started(), { agency: AGENCIES.justice.id });
    const answers = await Promise.all(
      [PEOPLE.handler2, PEOPLE.desk2, PEOPLE.handler2, PEOPLE.desk2].map((who) => codeOf(accept(given, who))),
    );
    expect(answers.toSorted()).toEqual(['DONE', 'VERSION_CONFLICT', 'VERSION_CONFLICT', 'VERSION_CONFLICT']);
    const taken = await applicationOfId(counter.db, given.id);
    expect(taken).toMatchObject({
      holderAgencyId: AGENCIES.justice.id,
      takerAgencyId: null,
      version: given.version + 1,
    });
    // The giver takes it back at the very moment in which the other takes it: one of the two.
    const again = await give(await started(), { agency: AGENCIES.justice.id });
    const both = await Promise.all([
      codeOf(accept(again, PEOPLE.handler2)),
      codeOf(takeBackHandover(counter.acting(PEOPLE.handler), seen(again), 'nhầm')),
    ]);
    expect(both.filter((code) => code === 'DONE')).toHaveLength(1);
    // Who comes too late and has nothing to do with it any more learns nothing of it.
    expect(['VERSION_CONFLICT', 'APPLICATION_UNKNOWN']).toContain(both.find((code) => code !== 'DONE'));
  });

  test('is assigned by the head of the agency that has it, and so is a task', async () => {
    const beside = await open(await afterFirstStep(), [2, 3]);
    const to = (row: ApplicationRow, who: Viewer, officer: string, task: number | null) =>
      assign(counter.acting(who), seen(row), { officer, task, ground: 'phân công lại' });
    expect(await codeOf(to(beside, PEOPLE.head, 'handler', null))).toBe('ASSIGNED_ALREADY');
    expect(await codeOf(to(beside, PEOPLE.head, 'handler2', 2))).toBe('NOT_YOUR_AGENCY');
    expect(await codeOf(to(beside, headOf2, 'handler2', null))).toBe('NOT_YOUR_AGENCY');
    expect(await codeOf(to(beside, headOf2, 'handler', 2))).toBe('OFFICER_NOT_AT_WORK');
    expect(await codeOf(to(beside, PEOPLE.handler, 'desk', null))).toBe('ACT_NOT_YOURS');
    const mine = await to(beside, headOf2, 'handler2', 2);
    const file = await to(mine, PEOPLE.chairman, 'desk', null);
    expect(file.holderAccountId).toBe(PEOPLE.desk.accountId);
    expect((await tasksOf(file)).map(({ account }) => account)).toEqual([null, PEOPLE.handler2.accountId, null]);
  });
});

describe('an open task', () => {
  test('keeps the file from being decided until its agency is done or the head closes it; late stays late', async () => {
    const row = await open(await afterFirstStep(), [2, 3]);
    const decide = (file: ApplicationRow, when: Date) =>
      resolveApplication(counter.acting(PEOPLE.handler, when), seen(file), 'GRANTED', null);
    expect(await codeOf(decide(row, FRIDAY))).toBe('TASKS_OPEN');
    expect(await codeOf(finish(row, 2, PEOPLE.wardDesk))).toBe('TASK_NOT_YOURS');
    expect(await codeOf(finish(row, 9, PEOPLE.wardDesk))).toBe('TASK_NOT_OPEN');
    expect(await codeOf(finish(row, 1, PEOPLE.handler))).toBe('ACT_NOT_YOURS');
    const close = (who: Viewer, file: ApplicationRow, ground = 'không trả lời') =>
      closeTask(counter.acting(who, at('12-10')), seen(file), { task: 2, ground });
    expect(await codeOf(close(PEOPLE.handler, row))).toBe('ACT_NOT_YOURS');
    expect(await codeOf(close(headOf2, row))).toBe('ACT_NOT_YOURS');
    expect(await codeOf(close(PEOPLE.head, row, ' '))).toBe('GROUND_NEEDED');
    const closed = await close(PEOPLE.head, row);
    expect((await tasksOf(closed))[1]).toMatchObject({ end: 'CLOSED', late: true });
    const done = await finish(closed, 3, PEOPLE.wardDesk, at('12-10'));
    expect((await decide(done, at('12-10'))).state).toBe('RESOLVED');
  });

  test('waits while the file waits, unless it is late already, and ends with a file that is withdrawn', async () => {
    const row = await open(await afterFirstStep(), [2]);
    const ask = (file: ApplicationRow, when: Date) =>
      requestDocuments(counter.acting(PEOPLE.handler, when), seen(file), { papers: ['Bản vẽ'], ground: 'thiếu' });
    const waiting = await ask(row, at('11-23'));
    expect((await tasksOf(waiting))[1]).toMatchObject({ dueAt: null, end: null, left: { amount: 3 } });
    const back = await supplyDocuments(counter.acting(PEOPLE.desk, at('11-25')), seen(waiting), null);
    expect((await tasksOf(back))[1]).toMatchObject({ dueOn: '2026-11-30', left: null });
    const stopped = await stopApplication(counter.acting(PEOPLE.head, at('12-02')), seen(back), 'tranh chấp');
    // It was late before the file was stopped.
    expect((await tasksOf(stopped))[1]).toMatchObject({ dueOn: '2026-11-30' });
    expect(await codeOf(finish(stopped, 2, PEOPLE.handler2, at('12-02')))).toBe('ACT_NOT_ALLOWED');

    const other = await give(await open(await started(), [1]), { agency: AGENCIES.ward.id });
    const gone = await withdrawApplication(counter.acting(PEOPLE.desk, at('12-02')), seen(other), 'đổi ý');
    expect(gone).toMatchObject({ holderAgencyId: null, takerAgencyId: null, taskAgencies: [] });
    expect(await tasksOf(gone)).toMatchObject([{ end: 'WITH_FILE', late: true, words: 'đổi ý' }]);
    expect(mayRead(PEOPLE.wardDesk, catalogueAt(FRIDAY), gone)).toBe(false);
  });

  test('is listed for its agency by one statement, most urgent first, page by page', async () => {
    const before = await openTasksFor(
      { db: counter.db, viewer: PEOPLE.wardDesk },
      { mine: false },
      { first: 100, after: null },
    );
    const made: string[] = [];
    for (const day of ['11-25', '11-23', '11-26']) {
      const row = await open(await afterFirstStep(), [3], PEOPLE.handler, at(day));
      made.push(row.id);
    }
    const list = (first: number, after: Parameters<typeof openTasksFor>[2]['after']) =>
      openTasksFor({ db: counter.db, viewer: PEOPLE.wardDesk }, { mine: false }, { first, after });
    const { result, statements } = await watchStatements(() => list(100, null));
    expect(statements).toHaveLength(1);
    // In the order of the index, without sorting.
    const client = await counter.owner.connect();
    await client.query('set enable_seqscan = off; set enable_bitmapscan = off');
    const { rows: plan } = await client.query(`explain (format text) ${statements[0]}`, [PEOPLE.wardDesk.agencyId]);
    await client.query('reset all');
    client.release();
    const shown = plan.map((line) => String(Object.values(line)[0])).join('\n');
    expect(shown).toMatch(/Index (?:Only )?Scan using task_queue/u);
    expect(shown).not.toContain('Sort');
    expect(result.items).toHaveLength(before.items.length + 3);
    const ids = result.items.map(({ row }) => row.id).filter((id) => made.includes(id));
    expect(ids).toEqual([made[1], made[0], made[2]]);
    const paged: string[] = [];
    for (let after: Parameters<typeof openTasksFor>[2]['after'] = null, more = true; more;) {
      const page = await list(2, after);
      paged.push(...page.items.map(({ row, number }) => `${row.id} ${number}`));
      after = page.items.at(-1)?.cursor ?? null;
      more = page.hasNextPage;
    }
    expect(paged).toEqual(result.items.map(({ row, number }) => `${row.id} ${number}`));
    const nobody = await openTasksFor(
      { db: counter.db, viewer: PEOPLE.wardDesk },
      { mine: true },
      { first: 100, after: null },
    );
    expect(nobody.items).toEqual([]);
    await expect(
      openTasksFor({ db: counter.db, viewer: PEOPLE.manager }, { mine: false }, { first: 5, after: null }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('the agency that is asked reads the file and answers its own question, and no other', async () => {
  const row = await started();
  const ask = (file: ApplicationRow, agency: string) =>
    requestOpinion(counter.acting(PEOPLE.handler), seen(file), {
      agency,
      question: 'Có phù hợp?',
      limit: { amount: 2, unit: 'WORKING_DAY' },
    });
  const asked = await ask(await ask(row, AGENCIES.justice.id), AGENCIES.ward.id);
  const tree = catalogueAt(FRIDAY);
  expect(asked.askedAgencies).toEqual([AGENCIES.justice.id, AGENCIES.ward.id].toSorted());
  expect(mayRead(PEOPLE.handler2, tree, asked)).toBe(true);
  // Who is only asked needs no telephone number.
  expect(seesPersonalData(PEOPLE.handler2, asked)).toBe(false);
  const answer = (who: Viewer, request: number) =>
    giveOpinion(counter.acting(who, at('12-01')), seen(asked), { request, answer: 'Phù hợp' });
  expect(await codeOf(answer(PEOPLE.handler2, 4))).toBe('OPINION_NOT_AWAITED');
  expect(await codeOf(answer(PEOPLE.desk2, 3))).toBe('ACT_NOT_YOURS');
  const answered = await answer(PEOPLE.handler2, 3);
  expect(answered.askedAgencies).toEqual([AGENCIES.ward.id]);
  expect(mayRead(PEOPLE.handler2, tree, answered)).toBe(false);
  const last = (await eventsOf(counter, answered)).at(-1);
  expect(last).toMatchObject({ kind: 'OPINION_GIVEN', agency: AGENCIES.justice.id, ground: 'Phù hợp' });
});

test('a bundle does each file on its own and answers for each', async () => {
  const [one, two, three] = [await started(), await started(), await started()];
  const act = counter.acting(PEOPLE.handler);
  const files = [seen(one), { ...seen(two), version: 1 }, { code: 'H50.12-000000-0000', version: 1 }, seen(three)];
  const items = await eachOf(act, files, (each, target) => handOver(each, target, { agency: AGENCIES.justice.id }));
  expect(items.map(({ done, problems }) => done?.takerAgencyId ?? problems.map(({ code }) => code))).toEqual([
    AGENCIES.justice.id,
    ['VERSION_CONFLICT'],
    ['APPLICATION_UNKNOWN'],
    AGENCIES.justice.id,
  ]);
  const taken = await eachOf(
    counter.acting(PEOPLE.handler2),
    items.flatMap(({ done }) => (done ? [seen(done)] : [])),
    acceptHandover,
  );
  expect(taken.map(({ done }) => done?.holderAgencyId)).toEqual([AGENCIES.justice.id, AGENCIES.justice.id]);
  expect(await applicationOfId(counter.db, two.id)).toMatchObject({ version: 2, takerAgencyId: null });
  // Named in opposite orders at the same moment, none waits for the other for ever.
  const back = taken.flatMap(({ done }) => (done ? [seen(done)] : []));
  const give2 = (who: Viewer, list: typeof back) =>
    eachOf(counter.acting(who), list, (each, target) => handOver(each, target, { agency: AGENCIES.ward.id }));
  const [first, second] = await Promise.all([give2(PEOPLE.handler2, back), give2(PEOPLE.desk2, back.toReversed())]);
  const outcomes = [...(first ?? []), ...(second ?? [])].map(({ done, problems }) =>
    done ? 'DONE' : (problems[0]?.code ?? '–'),
  );
  expect(outcomes.toSorted()).toEqual(['DONE', 'DONE', 'VERSION_CONFLICT', 'VERSION_CONFLICT']);
  expect(await codeOf(eachOf(act, [], acceptHandover))).toBe('FILES_NEEDED');
  expect(
    await codeOf(
      eachOf(
        act,
        Array.from({ length: 101 }, () => seen(one)),
        acceptHandover,
      ),
    ),
  ).toBe('TOO_MANY_FILES');
  await expect(eachOf(counter.acting(PEOPLE.manager), [], acceptHandover)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('one application is counted once, whatever the number of its tasks', async () => {
  const counted = async () => {
    const groups = await processingTimes(
      { db: counter.db, viewer: { ...PEOPLE.manager }, now: at('12-31') },
      { from: parseCivilDate('2026-11-20'), to: parseCivilDate('2026-11-20'), groupBy: 'AGENCY' },
    );
    return groups.map(({ key, received }) => [key, received]);
  };
  const before = await counted();
  const row = await open(await afterFirstStep(), [2, 3]);
  await open(await finish(await finish(row, 2, PEOPLE.handler2), 3, PEOPLE.wardDesk), [4]);
  expect(await counted()).toEqual(before.map(([key, received]) => [key, Number(received) + 1]));
  expect(before.map(([key]) => key)).toEqual([AGENCIES.construction.id]);
});

describe('replay', () => {
  async function found(): Promise<string[]> {
    const differences: Difference[] = [];
    await replay({ db: counter.db, calendarOf: () => calendar, onDifference: (each) => differences.push(each) });
    return differences.map(({ what }) => what);
  }

  test('proves the rows of tasks and the holder, and finds each fault put in', async () => {
    const given = await give(await open(await afterFirstStep(), [2, 3]), { agency: AGENCIES.ward.id, task: 3 });
    expect(await found()).toEqual([]);
    const where = `where application_id = '${given.id}' and number = 2`;
    const file = `update application set %s where id = '${given.id}'`;
    const faults: readonly (readonly [harm: string, mend: string, what: readonly string[]])[] = [
      // A task's clock forgotten.
      [
        `update task set due_at = null ${where}`,
        `update task set due_at = '2026-11-26T17:00:00+07:00' ${where}`,
        ['due_at of task 2'],
      ],
      [
        `update task set overdue_at = overdue_at + interval '3 microseconds' ${where}`,
        `update task set overdue_at = overdue_at - interval '3 microseconds' ${where}`,
        ['overdue_at of task 2'],
      ],
      [
        `update task set agency_id = '${AGENCIES.ward.id}' ${where}`,
        `update task set agency_id = '${AGENCIES.justice.id}' ${where}`,
        ['agency_id of task 2'],
      ],
      // Two holders: the taker has it on the row before anybody accepted.
      [
        file.replace('%s', `holder_agency_id = taker_agency_id`),
        file.replace('%s', `holder_agency_id = '${AGENCIES.construction.id}'`),
        ['holder_agency_id'],
      ],
      [
        file.replace('%s', `taker_agency_id = null`),
        file.replace('%s', `taker_agency_id = '${AGENCIES.ward.id}'`),
        ['taker_agency_id'],
      ],
      [
        file.replace('%s', `task_agencies = '[]'`),
        file.replace('%s', `task_agencies = '${JSON.stringify(given.taskAgencies)}'`),
        ['task_agencies'],
      ],
    ];
    for (const [harm, mend, what] of faults) {
      await counter.owner.query(harm);
      expect(await found(), harm).toEqual(what);
      await counter.owner.query(mend);
    }
    await counter.owner.query(
      `create table gone as select application_id, number from task ${where}; delete from task ${where}`,
    );
    expect(await found()).toEqual(['tasks']);
  });

  test('nobody takes the holder of a file in hand away', async () => {
    const row = await started();
    await expect(
      counter.owner.query('update application set holder_agency_id = null where id = $1', [row.id]),
    ).rejects.toThrow('application_held');
  });
});
