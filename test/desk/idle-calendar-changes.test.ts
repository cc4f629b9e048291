import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { fixedClock } from '../../src/clock.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import { decideCalendar } from '../../src/desk/calendar-change/calendar-change.commands.ts';
import { sweepCalendar } from '../../src/desk/calendar-change/calendar-sweep.commands.ts';
import { idleChanges } from '../../src/desk/history/idle-changes.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { message } from '../../src/messages/catalogue.ts';
import { problemsIn } from '../../src/problem.ts';
import { explainClock } from '../../src/sla/explanation.ts';
import { explainIn } from '../../src/sla/explanation-words.ts';
import { clockPolicies } from '../../seeds/policies/clock-policies.ts';
import { ADMIN, type Office, openOffice } from './calendar-office.ts';
import { calendar, FRIDAY, PEOPLE, typed } from './counter.ts';
import { clockOf, done, eventsOf } from './each-act.ts';

/** A change that moves nothing for a file asks nobody to look again; all others do, and say who made them. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const AT = new Date('2026-11-23T09:00:00+07:00');

/** Closes a day and brings every file in hand to it. */
async function closed(date: string, accountId: string | null): Promise<void> {
  const work = { em: office.database.fork(), db: office.db, clock: fixedClock(AT), rules: office.holder.current };
  const day = {
    date: parseCivilDate(date),
    ground: 'LOCAL',
    pairedWith: null,
    note: { vi: 'bão', en: 'storm' },
  } as const;
  const year = Number(date.slice(0, 4));
  const notice = { year, source: `CĐ ${date}`, wholeYear: false, days: [day], plain: [] };
  await decideCalendar(
    { ...work, accountId },
    { kind: 'NOTICE', notices: [notice] },
    { token: null, acceptTraffic: true },
  );
  await sweepCalendar({ db: office.db, clock: fixedClock(AT), rules: await office.holder.refresh() });
}

/** What a conflict says, in both languages; null where the act was done. */
async function told(act: Promise<unknown>): Promise<readonly string[] | null> {
  try {
    await act;
    return null;
  } catch (error) {
    const [problem] = problemsIn(error) ?? [];
    if (problem?.code !== 'VERSION_CONFLICT') throw error;
    return [message('vi', problem.code, problem.params), message('en', problem.code, problem.params)];
  }
}

test('the version before a change that moved nothing is still good, and the history keeps both acts', async () => {
  const row = await receive(office.receiving(PEOPLE.desk), typed());
  await closed('2027-03-10', ADMIN.accountId);
  expect(await applicationOfId(office.db, row.id)).toMatchObject({ version: 2, dueAt: row.dueAt });
  const started = await done(office, row, 'STARTED', AT);
  expect(started).toMatchObject({ version: 3, state: 'IN_PROGRESS', dueAt: row.dueAt });
  expect((await eventsOf(office, row)).map(({ kind }) => kind)).toEqual(['RECEIVED', 'CALENDAR_CHANGED', 'STARTED']);
  expect([...idleChanges(await eventsOf(office, row))]).toEqual([2]);
  // Somebody else's act since is one that has to be seen, whatever the calendar did around it.
  await closed('2027-03-11', null);
  expect(await told(done(office, row, 'STOPPED', AT))).toEqual([
    expect.stringContaining('hệ thống – Lịch làm việc thay đổi lúc 09:00 23/11/2026'),
    expect.stringContaining('the system – calendar changed at 09:00 23/11/2026'),
  ]);
  // Who saw the start has seen all of it.
  expect(await told(done(office, started, 'STOPPED', AT))).toBeNull();
  expect(await office.replayed()).toEqual([]);
});

test('a change that moved the due time has to be seen, by the name of whoever decided it', async () => {
  const row = await receive(office.receiving(PEOPLE.desk), typed());
  await closed('2026-12-01', ADMIN.accountId);
  await closed('2027-03-12', ADMIN.accountId);
  const moved = await applicationOfId(office.db, row.id);
  expect(moved?.dueAt).not.toEqual(row.dueAt);
  const sentences = await told(done(office, row, 'STARTED', AT));
  expect(sentences?.[0]).toContain(`${ADMIN.name} – Lịch làm việc thay đổi`);
  // The first of the two moved it: the second alone asks nobody.
  expect(await told(done(office, { ...row, version: 2 }, 'STARTED', AT))).toBeNull();
});

test('an explanation names only the changes that moved the due time', async () => {
  const row = await receive(office.receiving(PEOPLE.desk, FRIDAY), typed());
  const clock = await clockOf(office, row);
  const at = AT;
  const due = new Date('2026-12-07T17:00:00+07:00');
  const later = new Date('2026-12-08T17:00:00+07:00');
  const move = { at, calendarVersion: 'x', clearedLateness: false };
  const calendarMoves = [
    { ...move, before: due, after: due },
    { ...move, before: null, after: null },
    { ...move, before: due, after: later },
  ];
  const terms = (await office.owner.query('select terms from application where id = $1', [row.id])).rows[0].terms;
  const explained = explainClock({ ...clock, calendarMoves }, terms, calendar, clockPolicies);
  const lines = explainIn(explained, 'vi').filter((line) => line.includes('lịch nghỉ thay đổi'));
  expect(lines).toEqual([
    '09:00 23/11/2026: lịch nghỉ thay đổi, hạn chuyển từ 17:00 07/12/2026 sang 17:00 08/12/2026.',
  ]);
});
