import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSessions, nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { holidayRules } from '../../seeds/calendar/holiday-rules.ts';
import { printedNotices } from '../../seeds/calendar/notices.ts';
import { civilDate, type CivilDate, dayNumber, parseCivilDate as day } from '../../src/calendar/civil-date.ts';
import { daysOffIn, officialDaysIn, whyOff } from '../../src/calendar/day-reason.ts';
import { fingerprint } from '../../src/calendar/fingerprint.ts';
import { provisionalDays } from '../../src/calendar/holidays.ts';
import { calendarNotice, sessionRule } from '../../src/calendar/notice.ts';
import { session } from '../../src/calendar/sessions.ts';
import {
  agencyCalendar,
  isIntakeOpen,
  isProvisional,
  isWorkingDay,
  nthWorkingDayAfter,
  withNotice,
  workingCalendar,
  workingDayBefore,
  workingDaysBetween,
} from '../../src/calendar/working-calendar.ts';
import { addWorkingMinutes, workingMinutesBetween } from '../../src/calendar/working-time.ts';

const calendar = workingCalendar(nationalCalendarData);
const local = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+07:00`);
const someDay = fc
  .integer({ min: dayNumber(day('2000-01-01')), max: dayNumber(day('2090-12-31')) })
  .map((number): CivilDate => civilDate(number));

describe('the notices', () => {
  const days = nationalCalendarData.notices.flatMap((notice) => notice.days);
  const count = (ground: string): number => days.filter((official) => official.ground === ground).length;

  it('hold the eleven years and 133 days that were announced', () => {
    expect(printedNotices.map((notice) => notice.year)).toEqual([
      2012, 2013, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    expect(days).toHaveLength(133);
    expect([count('STATUTORY'), count('COMPENSATORY'), count('SWAPPED_OFF'), count('MAKE_UP')]).toEqual([
      100, 15, 9, 9,
    ]);
  });

  it('pair every swap both ways', () => {
    for (const { ground, date, pairedWith } of days) {
      if (ground !== 'SWAPPED_OFF' && ground !== 'MAKE_UP') expect(pairedWith).toBeNull();
      else expect(days.find((other) => other.date === pairedWith)?.pairedWith).toBe(date);
    }
  });

  it('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(nationalCalendarData))).toEqual(nationalCalendarData);
  });

  it('refuse slips of the hand', () => {
    const printed = { year: 2027, source: 'a test', holidays: [], inLieu: [], swaps: [] };
    expect(() => calendarNotice({ ...printed, holidays: [['2027-01-02', 'NEW_YEAR']] })).toThrow('CALENDAR_INVALID'); // A Saturday.
    expect(() => calendarNotice({ ...printed, holidays: [['2027-02-30', 'TET']] })).toThrow('DATE_INVALID');
    expect(() =>
      calendarNotice({ ...printed, swaps: [{ off: '2027-01-04', works: '2027-01-05', holiday: 'TET' }] }),
    ).toThrow('CALENDAR_INVALID');
  });
});

describe('years without a notice', () => {
  const off = (year: number): string =>
    provisionalDays(holidayRules, year)
      .map(({ date }) => date.slice(5))
      .join(' ');

  it('are computed from the rules of their time', () => {
    expect(off(2006)).toBe('01-02 01-30 01-31 02-01 02-02 05-01 05-02 09-04'); // No Hùng Kings yet; Tết 4 days from Saturday 28 January.
    expect(off(2015)).toBe('01-01 02-18 02-19 02-20 02-23 02-24 04-28 04-30 05-01 09-02');
    expect(off(2027)).toBe('01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24');
    expect(off(2029)).toBe('01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26');
  });

  it('agree with the notices where nobody chose otherwise', () => {
    for (const year of [2012, 2020, 2022, 2024]) {
      const noticed = nationalCalendarData.notices.find((notice) => notice.year === year)!;
      const announced = noticed.days.filter(({ ground }) => ground === 'STATUTORY' || ground === 'COMPENSATORY');
      expect(off(year).split(' ').length, `${year}`).toBe(announced.length);
    }
    expect(off(2012)).toBe('01-02 01-23 01-24 01-25 01-26 04-02 04-30 05-01 09-03');
  });

  it('say so', () => {
    expect(isProvisional(calendar, day('2027-03-01'))).toBe(true);
    expect(isProvisional(calendar, day('2026-03-01'))).toBe(false);
    expect(
      officialDaysIn(calendar, day('2027-09-01'), day('2027-09-30')).map((listed) => [listed.date, listed.provisional]),
    ).toEqual([
      ['2027-09-02', true],
      ['2027-09-03', true],
    ]);
  });

  it('give way to their notice when it comes', () => {
    const notice = calendarNotice({
      year: 2027,
      source: 'a test',
      holidays: [['2027-01-01', 'NEW_YEAR']],
      inLieu: [],
      swaps: [],
    });
    const later = withNotice(calendar, notice);
    expect(later.version).not.toBe(calendar.version);
    expect(isWorkingDay(later, day('2027-02-05'))).toBe(true);
    expect(isProvisional(later, day('2027-02-05'))).toBe(false);
    expect(withNotice(later, notice).version).toBe(later.version);
  });
});

describe('working days', () => {
  it('say why a day is off', () => {
    expect(whyOff(calendar, day('2026-11-24'))?.text).toEqual({
      vi: 'Ngày Văn hóa Việt Nam',
      en: 'Vietnam Culture Day',
    });
    expect(whyOff(calendar, day('2026-08-31'))?.text.vi).toBe('Quốc khánh: hoán đổi, làm bù ngày 22/08/2026');
    expect(whyOff(calendar, day('2026-11-22'))).toEqual({ ground: 'WEEKEND', text: { vi: 'Chủ nhật', en: 'Sunday' } });
    expect(whyOff(calendar, day('2026-08-22'))).toBeNull();
  });

  it('are counted as they are found, one by one', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 400 }), (date, n) => {
        const end = nthWorkingDayAfter(calendar, date, n);
        expect(isWorkingDay(calendar, end)).toBe(true);
        expect(workingDaysBetween(calendar, date, end)).toBe(n);
        expect(workingDaysBetween(calendar, end, date)).toBe(-n);
        expect(daysOffIn(calendar, date, end).length).toBe(dayNumber(end) - dayNumber(date) - n);
        expect(workingDayBefore(calendar, end) < end).toBe(true);
      }),
    );
  });

  it('end where the calendar ends', () => {
    expect(() => nthWorkingDayAfter(calendar, day('2100-12-20'), 30)).toThrow('DATE_OUT_OF_RANGE');
    expect(() => isWorkingDay(calendar, day('2101-01-03'))).toThrow('DATE_OUT_OF_RANGE');
    expect(() => workingDayBefore(calendar, day('1990-01-01'))).toThrow('DATE_OUT_OF_RANGE');
  });
});

describe('working time', () => {
  const own = agencyCalendar(calendar, {
    sessions: [
      sessionRule({
        weekdays: [5],
        sessions: [session('08:00', '12:00')],
        from: '2026-01-01',
        to: null,
        source: 'a test',
      }),
    ],
    intakeSessions: [
      sessionRule({
        weekdays: [6],
        sessions: [session('08:00', '11:00')],
        from: '2026-01-01',
        to: null,
        source: 'a test',
      }),
    ],
  });

  it('is added and measured alike', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 50_000 }),
        (date, minute, amount) => {
          const from = new Date(new Date(`${date}T00:00:00+07:00`).getTime() + minute * 60_000);
          const to = addWorkingMinutes(own, from, amount);
          expect(workingMinutesBetween(own, from, to)).toBe(amount);
          expect(workingMinutesBetween(own, from, new Date(to.getTime() - 60_000))).toBe(amount - 1);
          expect(workingMinutesBetween(own, to, from)).toBe(-amount);
        },
      ),
    );
  });

  it('has the sessions of an agency from their first day on, and of the day that a make-up day replaces', () => {
    expect(workingMinutesBetween(own, local('2025-12-26 00:00'), local('2025-12-27 00:00'))).toBe(450);
    expect(workingMinutesBetween(own, local('2026-11-20 00:00'), local('2026-11-21 00:00'))).toBe(240);
    // Saturday 10 January 2026 works for Friday 2 January.
    expect(workingMinutesBetween(own, local('2026-01-10 00:00'), local('2026-01-11 00:00'))).toBe(240);
    expect(own.version).not.toBe(calendar.version);
  });

  it('does not run in intake sessions', () => {
    expect(isIntakeOpen(own, local('2026-11-21 08:00'))).toBe(true);
    expect(isIntakeOpen(own, local('2026-11-21 11:00'))).toBe(false);
    expect(isIntakeOpen(own, local('2026-11-20 11:59'))).toBe(true);
    expect(isIntakeOpen(own, local('2026-11-24 09:00'))).toBe(false); // Culture Day.
    expect(workingMinutesBetween(own, local('2026-11-21 08:00'), local('2026-11-21 11:00'))).toBe(0);
  });

  it('refuses sessions that overlap, and weekdays without any', () => {
    const broken = (sessions: readonly { start: number; end: number }[], weekdays = [1, 2, 3, 4, 5]) =>
      workingCalendar({
        ...nationalCalendarData,
        sessions: [sessionRule({ weekdays, sessions, from: '1990-01-01', to: null, source: 'a test' })],
      });
    expect(() => broken([session('07:30', '11:30'), session('11:00', '17:00')])).toThrow('CALENDAR_INVALID');
    expect(() => broken([session('12:00', '11:30')])).toThrow('CALENDAR_INVALID');
    expect(() => broken([session('07:30', '11:30')], [1, 2, 3, 4])).toThrow('CALENDAR_INVALID');
    expect(() => session('25:00', '26:00')).toThrow('CALENDAR_INVALID');
  });
});

it('a calendar is named by its content', () => {
  expect(workingCalendar({ ...nationalCalendarData }).version).toBe(calendar.version);
  expect(
    workingCalendar({ ...nationalCalendarData, sessions: [...defaultSessions, ...defaultSessions] }).version,
  ).not.toBe(calendar.version);
  expect(fingerprint({ a: 1, b: [2] })).toBe(fingerprint({ b: [2], a: 1 }));
  expect(fingerprint({ a: 1, b: [2] })).not.toBe(fingerprint({ a: 1, b: [3] }));
});
