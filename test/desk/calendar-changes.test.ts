import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import type { NoticeDecided } from '../../src/calendar/notice-decision.ts';
import { session } from '../../src/calendar/sessions.ts';
import { fixedClock } from '../../src/clock.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import {
  applyCalendar,
  type CalendarAct,
  decideCalendar,
  type Preview,
  previewCalendar,
} from '../../src/desk/calendar-change/calendar-change.commands.ts';
import {
  calendarChange,
  calendarClearings,
  movesOfChange,
} from '../../src/desk/calendar-change/calendar-change.queries.ts';
import type { CalendarDecision } from '../../src/desk/calendar-change/calendar-decision.commands.ts';
import { sweepCalendar } from '../../src/desk/calendar-change/calendar-sweep.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { processingTimes } from '../../src/monitoring/processing-times.queries.ts';
import { loadReferenceData } from '../../src/seeding/load.ts';
import { AGENCIES, FRIDAY, handedIn, PEOPLE, typed } from './counter.ts';
import { ADMIN, type Office, openOffice } from './calendar-office.ts';
import { codeOf, done, eventsOf } from './each-act.ts';

/** An announcement is previewed, confirmed, and reaches every open file with an event; closed ones never change. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const day = (date: string): Date => new Date(`${date}T09:00:00+07:00`);
/** After the due day of what was received on 20 November, 15 working days on: the 14th. */
const LATE = day('2026-12-16');

const admin = (at: Date, viewer: Viewer | null = ADMIN): CalendarAct => ({
  em: office.database.fork(),
  db: office.db,
  clock: fixedClock(at),
  rules: office.holder.current,
  viewer,
});

type Day = NoticeDecided['days'][number];
const off = (date: string, over: Partial<Day> = {}): Day => ({
  date: parseCivilDate(date),
  ground: 'LOCAL',
  pairedWith: null,
  note: { vi: 'bão', en: 'storm' },
  ...over,
});
const swap = (one: string, other: string): Day[] => [
  off(one, { ground: 'SWAPPED_OFF', pairedWith: parseCivilDate(other) }),
  off(other, { ground: 'MAKE_UP', pairedWith: parseCivilDate(one) }),
];
const notice = (days: readonly Day[], over: Partial<NoticeDecided> = {}): CalendarDecision => ({
  kind: 'NOTICE',
  notices: [{ year: 2026, source: 'CĐ 12/CĐ-UBND ngày 6/12/2026', wholeYear: false, days, plain: [], ...over }],
});

const applied = async (decision: CalendarDecision, at: Date, { token }: Preview): Promise<string> =>
  (await applyCalendar(admin(at), decision, { token, acceptTraffic: false })).id;

const sweep = (at: Date, batch = 200) =>
  sweepCalendar({ db: office.db, clock: fixedClock(at), rules: office.holder.current, batch });

describe('an announcement', () => {
  test('says what it would move and writes nothing; then does just that, and lists what it cleared', async () => {
    const late = await receive(office.receiving(PEOPLE.desk), typed());
    const standing = await done(
      office,
      await done(office, await receive(office.receiving(PEOPLE.desk), typed()), 'STARTED', FRIDAY),
      'STOPPED',
      FRIDAY,
    );
    const handled = await done(office, await receive(office.receiving(PEOPLE.desk), typed()), 'RESOLVED', LATE);
    const calendarDays = await receive(
      office.receiving(PEOPLE.desk),
      typed({ procedureCode: '1.000002', case: 'Theo giai đoạn' }),
    );
    const submission = await submit(office.submitting(day('2026-12-07')), handedIn());
    const three = notice(['2026-12-07', '2026-12-08', '2026-12-09'].map((date) => off(date)));

    const before = await office.owner.query('select revision from calendar_revision');
    const preview = await previewCalendar(admin(LATE), three);
    expect(preview).toMatchObject({ inHand: 4, moved: 1, cleared: 1, begun: 0, submissionsMoved: 1 });
    expect(preview.agencies).toEqual([{ agencyId: AGENCIES.construction.id, moved: 2, cleared: 1, begun: 0 }]);
    expect(preview.moves[0]).toMatchObject({
      code: late.code,
      dueBefore: new Date('2026-12-14T17:00:00+07:00'),
      dueAfter: new Date('2026-12-17T17:00:00+07:00'),
      lateness: 'CLEARED',
    });
    expect((await office.owner.query('select revision from calendar_revision')).rows).toEqual(before.rows);
    expect((await office.owner.query('select from calendar_day where ground = $1', ['LOCAL'])).rows).toEqual([]);

    const id = await applied(three, LATE, preview);
    expect(await calendarChange({ db: office.db, viewer: ADMIN }, id)).toMatchObject({
      done: 0,
      left: 4,
      finishedAt: null,
    });
    expect(await sweep(LATE, 2)).toEqual({ done: 4, left: 0, finished: true });
    expect(await calendarChange({ db: office.db, viewer: ADMIN }, id)).toMatchObject({
      kind: 'NOTICE',
      source: 'CĐ 12/CĐ-UBND ngày 6/12/2026',
      accountId: ADMIN.accountId,
      done: 4,
      left: 0,
      moved: 1,
      cleared: 1,
      begun: 0,
      finishedAt: expect.any(Date),
    });
    expect(await applicationOfId(office.db, late.id)).toMatchObject({
      dueOn: '2026-12-17',
      originalDueAt: late.originalDueAt,
      lateCleared: true,
      version: 2,
      lastAccountId: ADMIN.accountId,
      lastGround: 'CĐ 12/CĐ-UBND ngày 6/12/2026',
    });
    expect(await applicationOfId(office.db, handled.id)).toMatchObject({ version: handled.version, handled: 'LATE' });
    expect((await applicationOfId(office.db, calendarDays.id))?.dueAt).toEqual(calendarDays.dueAt);
    expect((await applicationOfId(office.db, submission.id))?.answerDueAt).toEqual(
      new Date('2026-12-11T08:00:00+07:00'),
    );
    // What stood goes on with what was left, on the new calendar.
    expect(await done(office, (await applicationOfId(office.db, standing.id))!, 'RESUMED', LATE)).toMatchObject({
      version: 5,
    });

    // A second run finds nothing to do.
    expect(await sweep(LATE)).toEqual({ done: 0, left: 0, finished: true });
    expect((await eventsOf(office, late)).map(({ kind }) => kind)).toEqual(['RECEIVED', 'CALENDAR_CHANGED']);
    expect(await office.replayed()).toEqual([]);

    // Listed by application for whoever reports, and counted where late files are.
    const period = { from: parseCivilDate('2026-12-01'), to: parseCivilDate('2026-12-31') };
    const page = { first: 10, after: null };
    const cleared = await calendarClearings({ db: office.db, viewer: PEOPLE.manager }, period, page);
    expect(cleared).toMatchObject([{ code: late.code, lateness: 'CLEARED', source: 'CĐ 12/CĐ-UBND ngày 6/12/2026' }]);
    expect(await movesOfChange(office.db, id, 'CLEARED', page)).toEqual(cleared);
    expect(await movesOfChange(office.db, id, 'ALL', page)).toHaveLength(4);
    const elsewhere = { ...PEOPLE.manager, agencyId: AGENCIES.justice.id };
    expect(await calendarClearings({ db: office.db, viewer: elsewhere }, period, page)).toEqual([]);
    const [figures] = await processingTimes(
      { db: office.db, viewer: PEOPLE.manager, now: LATE },
      { from: parseCivilDate('2026-01-01'), to: parseCivilDate('2026-12-31'), groupBy: 'AGENCY' },
    );
    expect(figures).toMatchObject({ clearedByCalendar: 1, handledLate: 1 });
  });

  test('is refused where it would move something else by now, unless only traffic came between', async () => {
    const storm = notice([off('2026-12-10')]);
    const preview = await previewCalendar(admin(LATE), storm);
    await receive(office.receiving(PEOPLE.desk), typed());
    expect(await codeOf(applied(storm, LATE, preview))).toBe('CALENDAR_PREVIEW_STALE');
    expect((await office.owner.query(`select from calendar_day where date = '2026-12-10'`)).rows).toEqual([]);
    const confirmed = { token: preview.token, acceptTraffic: true };
    // Two days later files are late that the storm would clear: that is no traffic.
    expect(await codeOf(applyCalendar(admin(day('2026-12-18')), storm, confirmed))).toBe('CALENDAR_PREVIEW_STALE');
    await applyCalendar(admin(LATE), storm, confirmed);
    await sweep(LATE);
    expect(await codeOf(previewCalendar(admin(LATE), storm))).toBe('CALENDAR_NOTHING_CHANGES');
    expect(await office.replayed()).toEqual([]);
  });

  test('may make files late, and a day that is plain again takes it back', async () => {
    const row = await receive(office.receiving(PEOPLE.desk, day('2026-12-09')), typed({ procedureCode: '1.000010' }));
    expect(row.dueOn).toBe('2026-12-17');
    const called = notice([], { plain: [parseCivilDate('2026-12-10')], source: 'CĐ 13' });
    const preview = await previewCalendar(admin(day('2026-12-17')), called);
    expect(preview.moves.find(({ id }) => id === row.id)).toMatchObject({ lateness: 'BEGUN' });
    await applied(called, day('2026-12-17'), preview);
    await sweep(day('2026-12-17'));
    expect(await applicationOfId(office.db, row.id)).toMatchObject({ dueOn: '2026-12-16', lateCleared: false });
    expect(await office.replayed()).toEqual([]);
  });

  test('of a whole year makes it certain, keeps local closures, and no start brings back what it took out', async () => {
    const annual = notice([off('2027-01-01', { ground: 'STATUTORY' }), ...swap('2027-01-04', '2027-01-09')], {
      year: 2027,
      wholeYear: true,
      dropsHolidays: true,
      source: 'TB 1/2027',
    });
    await applied(annual, LATE, await previewCalendar(admin(LATE), annual));
    await sweep(LATE);
    const { calendar } = await office.holder.refresh();
    expect(calendar.noticedYears.has(2027)).toBe(true);
    const without = notice([off('2026-11-24', { ground: 'STATUTORY' })], {
      wholeYear: true,
      dropsHolidays: true,
      source: 'TB 2/2026',
    });
    const preview = await previewCalendar(admin(LATE), without);
    await applied(without, LATE, preview);
    await sweep(LATE);
    const { rows } = await office.owner.query(
      `select date::text from calendar_day where extract(year from date) = 2026 order by date`,
    );
    expect(rows.map(({ date }) => date)).toEqual(['2026-11-24', '2026-12-07', '2026-12-08', '2026-12-09']);
    await loadReferenceData({ ownerUrl: office.ownerUrl });
    expect((await office.holder.refresh()).calendar.version).toBe(office.holder.current.calendar.version);
    expect((await office.owner.query(`select from calendar_change where kind = 'FOUND'`)).rows).toEqual([]);
    expect(await office.replayed()).toEqual([]);
  });

  test.each<[string, readonly Day[], Partial<NoticeDecided>, string]>([
    ['nothing', [], {}, 'CALENDAR_NO_DAYS'],
    ['no source', [off('2026-12-21')], { source: ' \u200b' }, 'CALENDAR_SOURCE_NEEDED'],
    ['a Saturday off', [off('2026-12-19', { ground: 'STATUTORY' })], {}, 'CALENDAR_OFF_ON_WEEKEND'],
    ['a day twice', [off('2026-12-21'), off('2026-12-21')], {}, 'CALENDAR_DAY_TWICE'],
    ['a day of another year', [off('2027-12-21')], {}, 'CALENDAR_DAY_OF_OTHER_YEAR'],
    ['half a swap', swap('2026-12-21', '2026-12-26').slice(0, 1), {}, 'CALENDAR_PAIR_MISSING'],
    ['a make-up day in the week', swap('2026-12-21', '2026-12-22'), {}, 'CALENDAR_MAKE_UP_ON_WEEKDAY'],
    [
      'a partner without a swap',
      [off('2026-12-21', { pairedWith: parseCivilDate('2026-12-26') })],
      {},
      'CALENDAR_PAIR_NOT_USED',
    ],
    ['a year outside', [off('2026-12-21')], { year: 1900 }, 'DATE_OUT_OF_RANGE'],
    ['too long a note', [off('2026-12-21', { note: { vi: 'x'.repeat(500), en: '' } })], {}, 'TEXT_TOO_LONG'],
  ])('with %s is refused', async (_name, days, over, code) => {
    expect(await codeOf(previewCalendar(admin(LATE), notice(days, over)))).toBe(code);
  });

  test('is for admins, who act on no file', async () => {
    for (const viewer of [PEOPLE.desk, PEOPLE.head, PEOPLE.manager]) {
      expect(await codeOf(previewCalendar(admin(LATE, viewer), notice([off('2026-12-21')])))).toBe('FORBIDDEN');
      expect(
        await codeOf(
          applyCalendar(admin(LATE, viewer), notice([off('2026-12-21')]), { token: '', acceptTraffic: true }),
        ),
      ).toBe('FORBIDDEN');
    }
    expect(await codeOf(previewCalendar(admin(LATE, null), notice([off('2026-12-21')])))).toBe('UNAUTHENTICATED');
  });
});

describe('office hours', () => {
  test('of one agency move its files alone, from their day on', async () => {
    const row = await receive(
      office.receiving(PEOPLE.wardDesk, day('2026-12-14')),
      typed({ procedureCode: '1.000008' }),
    );
    expect(row.dueAt).toEqual(new Date('2026-12-15T09:30:00+07:00'));
    const hours: CalendarDecision = {
      kind: 'SESSIONS',
      sessions: {
        agencyId: AGENCIES.construction.id,
        weekdays: [1, 2, 3, 4, 5],
        sessions: [session('07:30', '11:30'), session('13:00', '17:30')],
        intake: false,
        from: parseCivilDate('2026-12-14'),
        source: 'QĐ 5',
      },
    };
    const preview = await previewCalendar(admin(day('2026-12-14')), hours);
    await applied(hours, day('2026-12-14'), preview);
    await sweep(day('2026-12-14'));
    expect((await applicationOfId(office.db, row.id))?.dueAt).toEqual(new Date('2026-12-15T08:30:00+07:00'));
    expect(await codeOf(previewCalendar(admin(LATE), hours))).toBe('SESSIONS_SET_ALREADY');
    const touching = { ...hours.sessions, sessions: [session('07:30', '11:30'), session('11:30', '17:00')] };
    expect(await codeOf(previewCalendar(admin(LATE), { kind: 'SESSIONS', sessions: touching }))).toBe(
      'SESSIONS_NOT_VALID',
    );
    expect(await office.replayed()).toEqual([]);
  });

  test('decided twice at once: one of the two is told that something else moves now', async () => {
    const storm = notice([off('2026-12-22')]);
    const mourning = notice([off('2026-12-23')]);
    const tokens = [await previewCalendar(admin(LATE), storm), await previewCalendar(admin(LATE), mourning)];
    const work = (decision: CalendarDecision, at: number) =>
      codeOf(
        decideCalendar({ ...admin(LATE), accountId: null }, decision, {
          token: tokens[at]!.token,
          acceptTraffic: false,
        }),
      );
    const codes = await Promise.all([work(storm, 0), work(mourning, 1)]);
    expect(codes.toSorted()).toEqual(['CALENDAR_PREVIEW_STALE', 'DONE']);
    await sweep(LATE);
    expect(await office.replayed()).toEqual([]);
  });
});
