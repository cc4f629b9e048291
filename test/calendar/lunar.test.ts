import { describe, expect, it } from 'vitest';
import { civilDate, dayNumber, parseCivilDate } from '../../src/calendar/civil-date.ts';
import { lunarDay } from '../../src/calendar/lunar.ts';
import { printedNotices } from '../../seeds/calendar/notices.ts';

/** First days of the lunar year as Vietnamese calendars print them. */
const TET = [
  '1990-01-27', '1991-02-15', '1992-02-04', '1993-01-23', '1994-02-10', '1995-01-31', '1996-02-19', '1997-02-07',
  '1998-01-28', '1999-02-16', '2000-02-05', '2001-01-24', '2002-02-12', '2003-02-01', '2004-01-22', '2005-02-09',
  '2006-01-29', '2007-02-17', '2008-02-07', '2009-01-26', '2010-02-14', '2011-02-03', '2012-01-23', '2013-02-10',
  '2014-01-31', '2015-02-19', '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25', '2021-02-12',
  '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13',
  '2030-02-02', '2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08', '2053-02-18',
]; // prettier-ignore

describe('the Vietnamese lunar calendar', () => {
  it.each(TET)('begins a year on %s', (date) => {
    expect(civilDate(lunarDay(Number(date.slice(0, 4)), 1, 1))).toBe(date);
  });

  it('is that of UTC+7, not of China', () => {
    expect(civilDate(lunarDay(1985, 1, 1))).toBe('1985-01-21'); // China: 20 February.
    expect(civilDate(lunarDay(2007, 1, 1))).toBe('2007-02-17'); // China: 18 February.
    expect(civilDate(lunarDay(2030, 1, 1))).toBe('2030-02-02'); // China: 3 February.
  });

  it('agrees with the days off of every notice', () => {
    for (const { year, holidays, inLieu } of printedNotices) {
      const tet = civilDate(lunarDay(year, 1, 1));
      const offForTet = holidays.filter(([, holiday]) => holiday === 'TET').map(([date]) => date);
      const near = offForTet.map((date) => Math.abs(dayNumber(parseCivilDate(date)) - dayNumber(tet)));
      expect(Math.max(...near), `${year}`).toBeLessThanOrEqual(5);
      const kings = civilDate(lunarDay(year, 3, 10));
      const printed = holidays.filter(([, holiday]) => holiday === 'HUNG_KINGS').map(([date]) => date);
      const moved = inLieu.filter(([, holiday]) => holiday === 'HUNG_KINGS').map(([date]) => date);
      expect(printed.length + moved.length, `${year}`).toBe(1);
      if (printed.length === 1) expect(printed[0]).toBe(kings);
      else expect(moved[0]! > kings).toBe(true);
    }
  });

  it('falls within its window in every year', () => {
    for (let year = 1976; year <= 2100; year += 1) {
      const tet = civilDate(lunarDay(year, 1, 1)).slice(5);
      expect(tet >= '01-20' && tet <= '02-21', `${year}-${tet}`).toBe(true);
      const kings = civilDate(lunarDay(year, 3, 10)).slice(5);
      expect(kings >= '03-28' && kings <= '04-30', `${year}-${kings}`).toBe(true);
    }
  });
});
