import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApplication } from '../../src/desk/acts/acts.commands.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { mayRead } from '../../src/desk/desk.permissions.ts';
import { findTyped } from '../../src/desk/work-list/find-typed.ts';
import { acceptHandover, handOver } from '../../src/desk/tasks/handover.commands.ts';
import { momentsAt } from '../../src/desk/work-list/list-moments.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { openTasksFor } from '../../src/desk/tasks/task.queries.ts';
import { finishTask, openApplicationTasks } from '../../src/desk/tasks/task.commands.ts';
import { countsOf } from '../../src/desk/work-list/work-list-counts.queries.ts';
import type { ListScope, QueueFilter } from '../../src/desk/work-list/work-list-filter.ts';
import { workList } from '../../src/desk/work-list/work-list.queries.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import {
  AGENCIES,
  calendar,
  catalogueOn,
  type Counter,
  FRIDAY,
  openCounter,
  PEOPLE,
  rules,
  seen,
  typed,
} from './counter.ts';

/** Files that are at another agency for a task, or on their way to it. */

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const filterOf = (scope: ListScope | null, find?: string): QueueFilter => ({
  states: [],
  mine: false,
  scope,
  moments: momentsAt(FRIDAY, calendar, rules.policies),
  find: find === undefined ? null : findTyped(find),
});

async function listed(viewer: Viewer, scope: ListScope | null, find?: string): Promise<string[]> {
  const { rows } = await workList({ db: counter.db, viewer }, filterOf(scope, find), { first: 100, after: null });
  for (const row of rows) expect(mayRead(viewer, catalogueOn('2026-11-20'), row)).toBe(true);
  return rows.map(({ id }) => id);
}
const toAccept = async (viewer: Viewer): Promise<number> =>
  (await countsOf({ db: counter.db, viewer }, filterOf('AGENCY'))).toAccept;

async function begun(name: string, phone: string): Promise<ApplicationRow> {
  const row = await receive(counter.receiving(PEOPLE.desk), typed({ applicant: { name, phone } }));
  return startApplication(counter.acting(PEOPLE.handler), seen(row));
}

describe('between agencies', () => {
  test('a file with an open task is listed and found at the agency of the task, and no longer once it is done', async () => {
    let row = await begun('Đỗ Thị Nhiệm', '0911 000 111');
    expect(await listed(PEOPLE.handler2, null, '0911000111')).toEqual([]);
    row = await openApplicationTasks(counter.acting(PEOPLE.handler), seen(row), [
      { name: 'Xác nhận', agency: AGENCIES.justice.id },
    ]);
    expect(await listed(PEOPLE.handler2, 'TASKS')).toEqual([row.id]);
    expect(await listed(PEOPLE.handler2, 'AGENCY')).toEqual([]);
    expect(await listed(PEOPLE.handler, 'TASKS')).toEqual([]);
    for (const text of ['nhiem do', '0911000111', '0111']) {
      expect(await listed(PEOPLE.handler2, null, text), text).toEqual([row.id]);
      expect(await listed(PEOPLE.handler2, 'TASKS', text), text).toEqual([row.id]);
    }
    await finishTask(counter.acting(PEOPLE.handler2), seen(row), { task: 1, outcome: 'Đạt' });
    expect(await listed(PEOPLE.handler2, 'TASKS')).toEqual([]);
    expect(await listed(PEOPLE.handler2, null, '0911000111')).toEqual([]);
  });

  test('a file that is handed over waits to be taken, without numbers until it is', async () => {
    let row = await begun('Đỗ Thị Giao', '0911 000 222');
    row = await handOver(counter.acting(PEOPLE.handler), seen(row), { agency: AGENCIES.justice.id });
    expect(await listed(PEOPLE.handler2, 'TO_ACCEPT')).toEqual([row.id]);
    expect([await toAccept(PEOPLE.handler2), await toAccept(PEOPLE.handler)]).toEqual([1, 0]);
    expect(await listed(PEOPLE.handler2, 'TO_ACCEPT', 'do giao')).toEqual([row.id]);
    expect(await listed(PEOPLE.handler2, 'TO_ACCEPT', row.code ?? '')).toEqual([row.id]);
    expect(await listed(PEOPLE.handler2, 'TO_ACCEPT', '0911000222')).toEqual([]);
    expect(await listed(PEOPLE.handler2, null, '0911000222')).toEqual([]);
    expect(await listed(PEOPLE.handler, 'AGENCY')).toContain(row.id);
    await acceptHandover(counter.acting(PEOPLE.handler2), seen(row));
    expect(await listed(PEOPLE.handler2, 'AGENCY')).toEqual([row.id]);
    expect(await listed(PEOPLE.handler2, 'TO_ACCEPT')).toEqual([]);
    expect(await toAccept(PEOPLE.handler2)).toBe(0);
    expect(await listed(PEOPLE.handler2, null, '0911000222')).toEqual([row.id]);
  });
});

describe('tasks by when they become late', () => {
  /** Due that Friday at its closing, by days; by hours, at half past ten. */
  const tasks = [
    { name: 'Theo ngày', agency: AGENCIES.land.id, limit: { amount: 1, unit: 'SAME_DAY' } },
    { name: 'Theo giờ', agency: AGENCIES.land.id, limit: { amount: 8, unit: 'WORKING_HOUR' } },
    { name: 'Không hạn', agency: AGENCIES.land.id },
  ] as const;
  const reader: Viewer = { ...PEOPLE.handler2, agencyId: AGENCIES.land.id };
  const order = async (spoilt?: string): Promise<number[]> => {
    if (spoilt !== undefined) {
      const { rows } = await counter.owner.query<{ number: number }>(
        `select number from task where agency_id = $1 and open order by ${spoilt}, number`,
        [reader.agencyId],
      );
      return rows.map(({ number }) => number);
    }
    const { items } = await openTasksFor(
      { db: counter.db, viewer: reader },
      { mine: false },
      { first: 10, after: null },
    );
    return items.map(({ number }) => number);
  };

  test('a limit in hours that ends at closing is over before one in days of that day', async () => {
    const row = await begun('Đỗ Thị Thứ', '0911 000 333');
    await openApplicationTasks(counter.acting(PEOPLE.handler), seen(row), tasks);
    const { rows } = await counter.owner.query<{ number: number; due: Date | null; late: Date | null }>(
      `select number, due_at as due, overdue_at as late from task where application_id = $1 order by number`,
      [row.id],
    );
    const [days, hours, none] = rows;
    // Same day at 17:00 and not late until midnight; eight hours end on the next working day.
    expect(days?.due?.getTime()).toBeLessThan(days?.late?.getTime() ?? 0);
    expect(none).toMatchObject({ due: null, late: null });
    expect(await order()).toEqual([1, 2, 3]);
    // Another agency that closes a quarter of an hour later: due later, late sooner.
    const at = new Date((days?.due?.getTime() ?? 0) + 15 * 60_000);
    await counter.owner.query(
      `update task set due_at = $2::timestamptz, overdue_at = $2::timestamptz + interval '1 minute' where application_id = $1 and number = $3`,
      [row.id, at, hours?.number],
    );
    expect(await order()).toEqual([2, 1, 3]);
    expect(await order(`coalesce(due_at, 'infinity')`)).toEqual([1, 2, 3]);
  });
});
