import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../../src/clock.ts';
import { startApplication } from '../../src/desk/acts/acts.commands.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { sweepCalendar } from '../../src/desk/calendar-change/calendar-sweep.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { finishTask, openApplicationTasks } from '../../src/desk/tasks/task.commands.ts';
import { AGENCIES, PEOPLE, seen, typed } from './counter.ts';
import { dayOff, type Office, openOffice } from './calendar-office.ts';

/** A day off that is announced while tasks are open moves their times with that of the file, on whichever way it comes. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const MONDAY = new Date('2026-11-23T09:00:00+07:00');

async function withTask(): Promise<ApplicationRow> {
  const row = await receive(office.receiving(PEOPLE.desk), typed());
  const started = await startApplication(office.acting(PEOPLE.handler), seen(row));
  return openApplicationTasks(office.acting(PEOPLE.handler), seen(started), [
    { name: 'Xác minh', agency: AGENCIES.justice.id, limit: { amount: 3, unit: 'WORKING_DAY' } },
  ]);
}

const dueOf = async ({ id }: ApplicationRow): Promise<string> => {
  const { rows } = await office.db.query<{ due: string }>(
    `select to_char(due_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as due from task where application_id = $1`,
    [id],
  );
  return rows[0]?.due ?? '–';
};

test('the rows of tasks follow a change of the calendar by an act and by the sweep', async () => {
  const [byAct, bySweep] = [await withTask(), await withTask()];
  // 24 November is a day off already.
  expect([await dueOf(byAct), await dueOf(bySweep)]).toEqual(['2026-11-26', '2026-11-26']);
  await dayOff(office.owner, '2026-11-25');
  await office.holder.refresh();
  const done = await finishTask(office.acting(PEOPLE.handler2, MONDAY), seen(byAct), { task: 1, outcome: 'Đạt' });
  expect(done.version).toBe(byAct.version + 2);
  await sweepCalendar({ db: office.db, clock: fixedClock(MONDAY), rules: office.holder.current });
  expect([await dueOf(byAct), await dueOf(bySweep)]).toEqual(['2026-11-27', '2026-11-27']);
  expect(await office.replayed()).toEqual([]);
  // A twin that must fail: the row left as it was.
  await office.owner.query(`update task set due_at = due_at - interval '1 day' where application_id = $1`, [
    bySweep.id,
  ]);
  expect((await office.replayed()).map(({ what }) => what)).toEqual(['due_at of task 1']);
});
