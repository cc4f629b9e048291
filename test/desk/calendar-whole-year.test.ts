import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { dayChanges, holidaysWorked } from '../../src/calendar/day-changes.ts';
import type { NoticeDecided } from '../../src/calendar/notice-decision.ts';
import { FILE_COLUMNS, readNoticeRows } from '../../src/calendar/notice-file.ts';
import { workingCalendar } from '../../src/calendar/working-calendar.ts';
import { fixedClock } from '../../src/clock.ts';
import { previewCalendar } from '../../src/desk/calendar-change/calendar-change.commands.ts';
import { message } from '../../src/messages/catalogue.ts';
import { problemsIn } from '../../src/problem.ts';
import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { ADMIN, type Office, openOffice } from './calendar-office.ts';
import { calendar } from './counter.ts';

/** A preview names every day that changes, and a whole year's notice drops no statutory holiday unless that is said. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const preview = (over: Partial<NoticeDecided>) =>
  previewCalendar(
    {
      em: office.database.fork(),
      db: office.db,
      clock: fixedClock(new Date('2026-11-23T09:00:00+07:00')),
      rules: office.holder.current,
      viewer: ADMIN,
    },
    { kind: 'NOTICE', notices: [{ year: 2027, source: 'TB 1', wholeYear: false, days: [], plain: [], ...over }] },
  );

const storm: NoticeDecided['days'][number] = {
  date: parseCivilDate('2027-03-10'),
  ground: 'LOCAL',
  pairedWith: null,
  note: { vi: 'bão', en: 'storm' },
};
/** The statutory holidays of 2027 by the rules. */
const statutory = [...calendar.official.values()].filter(
  ({ date, ground }) => date.startsWith('2027') && ground === 'STATUTORY',
);

describe('a notice of one day', () => {
  test('that is added changes that day alone', async () => {
    const { days } = await preview({ days: [storm] });
    expect(days).toEqual([
      { date: '2027-03-10', before: null, after: expect.objectContaining({ ground: 'LOCAL', kind: 'OFF' }) },
    ]);
  });

  test('that is given as the whole year is refused with the holidays that it would turn into working days', async () => {
    const error = await preview({ days: [storm], wholeYear: true }).catch((caught: unknown) => caught);
    const [problem] = problemsIn(error) ?? [];
    expect(problem).toMatchObject({ code: 'CALENDAR_HOLIDAYS_DROPPED', path: ['input', 'wholeYear'] });
    const vi = message('vi', 'CALENDAR_HOLIDAYS_DROPPED', problem?.params);
    expect(statutory.length).toBeGreaterThan(5);
    for (const { date, note } of statutory)
      expect(vi).toContain(`${date.split('-').toReversed().join('/')} (${note.vi})`);
    expect(message('en', 'CALENDAR_HOLIDAYS_DROPPED', problem?.params)).toContain('01/01/2027 (New Year)');
  });

  test('that is meant to drop them says each as removed', async () => {
    const { days } = await preview({ days: [storm], wholeYear: true, dropsHolidays: true });
    const removed = days.filter(({ after }) => after === null).map(({ date }) => date);
    expect(removed).toEqual(expect.arrayContaining(statutory.map(({ date }) => date)));
  });

  test('that names them all, one as a swap, is taken', async () => {
    const named = statutory.map(({ date, ground, note }) => ({ date, ground, pairedWith: null, note }));
    const { days } = await preview({ days: [...named, storm], wholeYear: true });
    expect(days.some(({ date, after }) => date === '2027-03-10' && after?.ground === 'LOCAL')).toBe(true);
    const [first, ...others] = named;
    expect(first).toBeDefined();
    await expect(preview({ days: [...others, storm], wholeYear: true })).rejects.toMatchObject({
      code: 'CALENDAR_HOLIDAYS_DROPPED',
      params: { daysEn: '01/01/2027 (New Year)' },
    });
  });
});

test('no official notice at hand since 2020 works on a statutory holiday by the rules', () => {
  const official = workingCalendar(nationalCalendarData);
  for (let year = 2020; year <= 2026; year += 1) expect([year, holidaysWorked(official, year)]).toEqual([year, []]);
  expect(dayChanges(official, official)).toEqual([]);
});

describe('a file of days', () => {
  const rows = (...lines: string[]) => [
    { line: 1, cells: [...FILE_COLUMNS] },
    ...lines.map((text, at) => ({ line: at + 2, cells: text.split(',') })),
  ];

  test('has dates in either form', () => {
    const { decisions, faults } = readNoticeRows(
      rows('24/11/2026,OFF,SWAPPED_OFF,hoán đổi với 28/11/2026,TB', '2026-11-28,WORKING,MAKE_UP,x 24/11/2026,TB'),
      'ADD',
    );
    expect(faults).toEqual([]);
    expect(decisions).toMatchObject([
      {
        year: 2026,
        wholeYear: false,
        days: [
          { date: '2026-11-24', pairedWith: '2026-11-28', note: { vi: 'hoán đổi' } },
          { date: '2026-11-28', pairedWith: '2026-11-24', note: { vi: 'x' } },
        ],
      },
    ]);
  });

  test.each(['12/31/2026', '1/2/2027', '31/02/2026', '2026/12/31', '31-12-2026', '31/12/26'])(
    '%s is no date, and the fault says how one is written',
    (text) => {
      const { faults } = readNoticeRows(rows(`${text},OFF,LOCAL,bão,QĐ`), 'ADD');
      expect(faults).toEqual([{ line: 2, code: 'CALENDAR_FILE_DATE', found: text }]);
      expect(message('vi', 'CALENDAR_FILE_DATE', { found: text })).toContain('31/12/2026');
    },
  );
});
