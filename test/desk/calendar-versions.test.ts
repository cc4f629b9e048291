import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  recallApplication,
  resolveApplication,
  returnApplication,
  startApplication,
} from '../../src/desk/acts/acts.commands.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { askPool } from '../../src/db/ask.ts';
import { keptCalendars } from '../../src/sla/calendar-versions.loaders.ts';
import { keepCalendarsInForce } from '../../src/seeding/keep-calendars.ts';
import { AGENCIES, FRIDAY, handedIn, PEOPLE, seen, typed } from './counter.ts';
import { dayOff, type Office, openOffice } from './calendar-office.ts';
import { done, eventsOf } from './each-act.ts';

/** What a calendar consisted of is kept, and every file is folded on the calendars that it really ran on. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const day = (date: string): Date => new Date(`${date}T09:00:00+07:00`);

describe('a calendar that is changed in the database', () => {
  test('moves no closed file, and reaches a file in hand with an event before its next act', async () => {
    const closed = await receive(office.receiving(PEOPLE.desk), typed());
    const resolved = await resolveApplication(office.acting(PEOPLE.handler), seen(closed), 'GRANTED', null);
    const returned = await returnApplication(office.acting(PEOPLE.desk), seen(resolved), null);
    const open = await receive(office.receiving(PEOPLE.desk), typed());
    expect(open).toMatchObject({ dueOn: '2026-12-14', calendar: office.holder.current.calendar.version });
    await dayOff(office.owner, '2026-12-07');
    expect(await office.replayed()).toEqual([]);
    const started = await startApplication(office.acting(PEOPLE.handler), seen(open));
    expect(started).toMatchObject({ dueOn: '2026-12-15', version: 3, originalDueAt: open.originalDueAt });
    expect((await eventsOf(office, open)).map(({ kind }) => kind)).toEqual(['RECEIVED', 'CALENDAR_CHANGED', 'STARTED']);
    expect(await applicationOfId(office.db, returned.id)).toMatchObject({ dueAt: returned.dueAt, version: 3 });
    expect(await office.replayed()).toEqual([]);
  });

  test('counts at once for a process that still has the old rules', async () => {
    const old = (await office.another()).current;
    await dayOff(office.owner, '2026-12-08');
    const row = await receive({ ...office.receiving(PEOPLE.desk), rules: old }, typed());
    expect(row).toMatchObject({ dueOn: '2026-12-16', version: 1 });
    expect(row.calendar).not.toBe(old.calendar.version);
    const submitted = await submit(
      { ...office.submitting(new Date('2026-12-07T16:00:00+07:00')), rules: old },
      handedIn(),
    );
    // The 7th and the 8th are off now: eight hours are the 9th and half an hour of the 10th.
    expect(submitted.answerDueAt).toEqual(new Date('2026-12-10T08:00:00+07:00'));
    const act = { ...office.acting(PEOPLE.handler), rules: old };
    expect(await startApplication(act, seen(row))).toMatchObject({ version: 2, dueOn: '2026-12-16' });
    expect(await office.replayed()).toEqual([]);
  });

  test('reaches a submission too: the time to answer, which is kept when it was answered', async () => {
    const row = await submit(office.submitting(new Date('2026-12-08T16:00:00+07:00')), handedIn());
    expect(row.answerDueAt).toEqual(new Date('2026-12-10T08:00:00+07:00'));
    await dayOff(office.owner, '2026-12-09');
    await office.holder.refresh();
    const asked = await done(office, row, 'RECEIVED', day('2026-12-08'));
    expect(asked).toMatchObject({ answerDueAt: new Date('2026-12-11T08:00:00+07:00'), version: 3, state: 'RECEIVED' });
    expect(await office.replayed()).toEqual([]);
  });

  test('reaches a file that is called back', async () => {
    const row = await receive(office.receiving(PEOPLE.desk), typed());
    const resolved = await done(office, row, 'RESOLVED', FRIDAY);
    await dayOff(office.owner, '2026-12-10');
    await office.holder.refresh();
    const recalled = await recallApplication(office.acting(PEOPLE.head), seen(resolved), 'sai tên');
    expect(recalled).toMatchObject({ state: 'IN_PROGRESS', dueOn: '2026-12-18', version: 4 });
    expect((await eventsOf(office, row)).at(-1)).toMatchObject({
      kind: 'CALENDAR_CHANGED',
      payload: { lateness: null },
    });
    expect(await office.replayed()).toEqual([]);
  });

  test('is sessions of one agency as well', async () => {
    const mine = await receive(
      office.receiving(PEOPLE.wardDesk, day('2026-11-19')),
      typed({ procedureCode: '1.000008' }),
    );
    const other = await receive(office.receiving(PEOPLE.desk), typed());
    await office.owner.query(
      `insert into policy (id, kind, agency_id, valid_from, value, source) values (gen_random_uuid(), 'sessions', $1, '2026-01-01',
        '{"weekdays":[1,2,3,4,5],"sessions":[{"start":480,"end":720},{"start":780,"end":1080}],"from":"2026-01-01","to":null,"source":"thử"}', 'thử')`,
      [AGENCIES.justice.id],
    );
    await office.holder.refresh();
    // Construction decides both, and its hours are what they were.
    expect((await done(office, other, 'STARTED', FRIDAY)).version).toBe(2);
    const justice = await receive(office.receiving(PEOPLE.desk2), typed({ procedureCode: '1.000007' }));
    expect(justice.calendar).not.toBe(mine.calendar);
    expect(justice.dueAt).toEqual(new Date('2026-11-20T18:00:00+07:00'));
    expect(await office.replayed()).toEqual([]);
  });

  test('a version that says something else than its name is found out', async () => {
    await office.owner.query(
      `insert into calendar_version (version, data)
       select 'forged', jsonb_set(data, '{notices,0,source}', '"khác"') from calendar_version where data is not null limit 1`,
    );
    await expect(keptCalendars(askPool(office.db), ['forged'])).rejects.toThrow('forged was rewritten');
  });
});

test('what nobody kept stands for what is in force when keeping begins', async () => {
  const before = await openOffice();
  try {
    const row = await receive(before.receiving(PEOPLE.desk), typed());
    // As an upgraded database has it: the calendar of the receipt is known by name alone.
    await before.owner.query(`delete from calendar_change; delete from calendar_version`);
    await before.owner.query(
      `update application set calendar = 'old'; update application_event set payload = jsonb_set(payload, '{calendar}', '"old"')`,
    );
    await keepCalendarsInForce({ ownerUrl: before.ownerUrl });
    const { rows } = await before.owner.query(
      'select version, same_as from calendar_version where same_as is not null',
    );
    expect(rows).toEqual([{ version: 'old', same_as: row.calendar }]);
    await keepCalendarsInForce({ ownerUrl: before.ownerUrl });
    await dayOff(before.owner, '2026-12-07');
    const what = (await before.replayed()).map((difference) => difference.what);
    // Only the hash, which this test did not make anew.
    expect(what.every((each) => each.includes('hash'))).toBe(true);
  } finally {
    await before.close();
  }
});
