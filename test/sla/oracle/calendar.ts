import type { PrintedNotice } from '../../../src/calendar/notice.ts';
import { DATES, place, weekdayOf, yearOfDay } from './days.ts';

/** First day of the lunar year and tenth day of its third month, as printed in Vietnamese calendars. */
const LUNAR: Readonly<Record<number, readonly [tet: string, hungKings: string]>> = {
  2000: ['02-05', '04-14'],
  2001: ['01-24', '04-03'],
  2002: ['02-12', '04-22'],
  2003: ['02-01', '04-11'],
  2004: ['01-22', '04-28'],
  2005: ['02-09', '04-18'],
  2006: ['01-29', '04-07'],
  2007: ['02-17', '04-26'],
  2008: ['02-07', '04-15'],
  2009: ['01-26', '04-04'],
  2010: ['02-14', '04-23'],
  2011: ['02-03', '04-12'],
  2014: ['01-31', '04-09'],
  2015: ['02-19', '04-28'],
  2016: ['02-08', '04-16'],
  2017: ['01-28', '04-06'],
  2027: ['02-06', '04-16'],
  2028: ['01-26', '04-04'],
  2029: ['02-13', '04-23'],
  2030: ['02-02', '04-12'],
  2031: ['01-23', '04-01'],
  2032: ['02-11', '04-19'],
  2033: ['01-31', '04-09'],
  2034: ['02-19', '04-28'],
  2035: ['02-08', '04-17'],
  2036: ['01-28', '04-06'],
  2037: ['02-15', '04-24'],
  2038: ['02-04', '04-13'],
  2039: ['01-24', '04-03'],
  2040: ['02-12', '04-20'],
};

/** Sessions by weekday, from a day on; the last entry that holds wins. */
export interface NaiveSessions {
  readonly since: string;
  readonly weekdays: readonly number[];
  readonly sessions: readonly (readonly [start: number, end: number])[];
}

export interface NaiveCalendar {
  readonly works: readonly boolean[];
  readonly noticed: readonly boolean[];
  readonly sessions: readonly (readonly (readonly [number, number])[])[];
}

function holidaysByRule(year: number): readonly number[] {
  const lunar = LUNAR[year];
  if (lunar === undefined) return [];
  const off = new Set([place(`${year}-01-01`), place(`${year}-04-30`), place(`${year}-05-01`), place(`${year}-09-02`)]);
  const tet = place(`${year}-${lunar[0]}`);
  for (let day = tet - 1; day <= tet + (year <= 2013 ? 2 : 3); day += 1) off.add(day);
  if (year >= 2007) off.add(place(`${year}-${lunar[1]}`));
  if (year >= 2021) {
    const national = place(`${year}-09-02`);
    off.add([1, 4, 7].includes(weekdayOf(national)) ? national + 1 : national - 1);
  }
  if (year >= 2026) off.add(place(`${year}-11-24`));
  return [...off].sort((a, b) => a - b);
}

/** Which days work, one by one: the plain week, then rules where a year has no notice, then every notice. */
export function naiveCalendar(notices: readonly PrintedNotice[], rules: readonly NaiveSessions[]): NaiveCalendar {
  const years = new Set(notices.map((notice) => notice.year));
  const works = DATES.map((_, day) => weekdayOf(day) <= 5);
  for (let year = 2000; year <= 2040; year += 1) {
    if (years.has(year)) continue;
    const holidays = holidaysByRule(year);
    for (const day of holidays) works[day] = false;
    for (const day of holidays) {
      if (weekdayOf(day) <= 5) continue;
      let next = day;
      while (!works[next]) next += 1;
      works[next] = false;
    }
  }
  const replaces = new Map<number, number>();
  for (const { holidays, inLieu, swaps } of notices) {
    for (const [date] of [...holidays, ...inLieu]) works[place(date)] = false;
    for (const swap of swaps) {
      works[place(swap.off)] = false;
      works[place(swap.works)] = true;
      replaces.set(place(swap.works), place(swap.off));
    }
  }
  const sessions = DATES.map((date, day) => {
    if (!works[day]) return [];
    const like = weekdayOf(replaces.get(day) ?? day);
    return rules.findLast((rule) => rule.since <= date && rule.weekdays.includes(like))?.sessions ?? [];
  });
  return { works, noticed: DATES.map((_, day) => years.has(yearOfDay(day))), sessions };
}
