import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { fixedClock } from '../../src/clock.ts';
import {
  applyCalendar,
  type CalendarAct,
  previewCalendar,
} from '../../src/desk/calendar-change/calendar-change.commands.ts';
import type { CalendarDecision } from '../../src/desk/calendar-change/calendar-decision.commands.ts';
import { sweepCalendar } from '../../src/desk/calendar-change/calendar-sweep.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { fanOut } from '../../src/notices/fan-out.commands.ts';
import { scanReminders } from '../../src/notices/reminder-scan.commands.ts';
import { ADMIN, type Office, openOffice } from '../desk/calendar-office.ts';
import { countedIds, PEOPLE, typed } from '../desk/counter.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const NOON = new Date('2026-12-10T12:00:00+07:00');

/** 11 December is taken off work at short notice. */
const STORM: CalendarDecision = {
  kind: 'NOTICE',
  notices: [
    {
      year: 2026,
      source: 'CĐ 12/CĐ-UBND ngày 10/12/2026',
      wholeYear: false,
      plain: [],
      days: [
        { date: parseCivilDate('2026-12-11'), ground: 'LOCAL', pairedWith: null, note: { vi: 'bão', en: 'storm' } },
      ],
    },
  ],
};

test('a calendar notice tells the applicants whose due time it moved, with the new one; the reminder of the old one is void', async () => {
  const applicant = { name: 'Nguyễn Văn An', email: 'an@example.vn' };
  const moved = await receive(office.receiving(PEOPLE.desk), typed({ applicant }));
  // Due that same afternoon: nothing later moves it.
  const other = await receive(
    office.receiving(PEOPLE.desk2),
    typed({ procedureCode: '1.000007', applicant: { ...applicant, email: 'binh@example.vn' } }),
  );
  await office.owner.query(`insert into agency_mail select id, 'a@b.vn' from agency`);
  await scanReminders({ db: office.db, rules: office.holder.current, now: NOON });

  const admin: CalendarAct = {
    em: office.database.fork(),
    db: office.db,
    clock: fixedClock(NOON),
    rules: office.holder.current,
    viewer: ADMIN,
  };
  const { token } = await previewCalendar(admin, STORM);
  await applyCalendar({ ...admin, em: office.database.fork() }, STORM, { token, acceptTraffic: false });
  const rules = await office.holder.refresh();
  await sweepCalendar({ db: office.db, clock: fixedClock(NOON), rules, batch: 200 });

  const errors: unknown[] = [];
  await fanOut({
    db: office.db,
    clock: fixedClock(NOON),
    ids: countedIds('message'),
    rules,
    ways: { mail: true, sms: false, smsMarks: false, trackUrl: null },
    onError: (error) => void errors.push(error),
  });
  expect(errors).toEqual([]);
  const { rows } = await office.db.query<{ id: string; kind: string; text: string }>(
    `select application_id as id, kind, content ->> 'text' as text from notice_message
      where recipient = 'APPLICANT' order by outbox_id`,
  );
  const said = (id: string): string[] =>
    rows.filter((row) => row.id === id).map(({ kind, text }) => `${kind} ${/17:00 [\d/]+/u.exec(text)?.[0]}`);
  // What was told of the receipt is still what was promised then, although it is said only now.
  expect(said(moved.id)).toEqual(['RECEIVED 17:00 14/12/2026', 'CALENDAR_CHANGED 17:00 15/12/2026']);
  expect(said(other.id)).toEqual(['RECEIVED 17:00 20/11/2026']);
  const { rows: reminded } = await office.db.query<{ kind: string }>(
    `select kind from notice_message where application_id = $1 and kind = 'DUE_SOON'`,
    [moved.id],
  );
  expect(reminded).toEqual([]);
  await scanReminders({ db: office.db, rules, now: NOON });
  const { rows: outbox } = await office.db.query<{ many: number }>(
    `select count(*) as many from notice_outbox where application_id = $1 and kind = 'DUE_SOON'`,
    [moved.id],
  );
  expect(outbox).toEqual([{ many: 2 }]);
});
