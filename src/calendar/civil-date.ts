import { DateTime } from 'luxon';
import { CalendarError } from './calendar-error.ts';

/**
 * A day of civil time in Vietnam, written `YYYY-MM-DD` (domain 2.1). The brand says that the text was checked:
 * such strings compare and sort as the days they name.
 */
export type CivilDate = string & { readonly civilDate: true };

/** Days since 1970-01-01 (negative before): what all arithmetic runs on. */
export type DayNumber = number;

/** A minute of civil time: a day and the minutes since its midnight (0–1439). Seconds are dropped (domain 2.1). */
export interface CivilMinute {
  readonly day: DayNumber;
  readonly minute: number;
}

/** The zone of all civil time. */
export const CIVIL_ZONE = 'Asia/Ho_Chi_Minh';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
const OFFSET_MINUTES = 7 * 60;

/**
 * The zone has been UTC+7 without a break since 13 June 1975 (IANA tz database, `asia`, Zone Asia/Ho_Chi_Minh; QĐ
 * 134/2002 Đ1 confirms the seventh zone). From here on an instant needs one addition; only older ones ask luxon.
 */
const PLUS_SEVEN_SINCE = Date.UTC(1975, 5, 13);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether February has 29 days. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Number of days in a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Day number of a year, month (1–12) and day of the proleptic Gregorian calendar. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  // Years begin in March here, so that the leap day comes last and month lengths follow one formula.
  const shifted = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468
  );
}

/** Year, month (1–12) and day of a day number; the inverse of `dayOf`. */
export function partsOf(day: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const sinceEpoch = day + 719_468;
  const era = Math.floor(sinceEpoch / 146_097);
  const dayOfEra = sinceEpoch - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Calendar year of a day. */
export const yearOf = (day: DayNumber): number => partsOf(day).year;

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
const two = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  for (const at of [0, 1, 2, 3, 5, 6, 8, 9]) if (!(digit(text, at) >= 0 && digit(text, at) <= 9)) return false;
  const month = two(text, 5);
  const day = two(text, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(two(text, 0) * 100 + two(text, 2), month);
}

/** The civil date that a text writes. Throws DATE_INVALID for anything else than an existing day as `YYYY-MM-DD`. */
export function parseCivilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new CalendarError('DATE_INVALID', { text });
  return text;
}

/** Day number of a civil date. */
export const dayNumber = (date: CivilDate): DayNumber =>
  dayOf(two(date, 0) * 100 + two(date, 2), two(date, 5), two(date, 8));

/** Civil date of a day number. Throws DATE_OUT_OF_RANGE outside the years 0–9999, which four digits can write. */
export function civilDate(day: DayNumber): CivilDate {
  const { year, month, day: ofMonth } = partsOf(day);
  if (!(year >= 0 && year <= 9999)) throw new CalendarError('DATE_OUT_OF_RANGE', { day });
  const text = `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${ofMonth < 10 ? '0' : ''}${ofMonth}`;
  return text as CivilDate; // Built from a day that exists: the checked boundary of the brand.
}

/** Day of the week, Monday 1 to Sunday 7. */
export const weekday = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The civil minute that an instant falls in, whatever the machine's zone. Throws INSTANT_INVALID for `Invalid Date`. */
export function civilMinute(instant: Date): CivilMinute {
  const ms = instant.getTime();
  if (Number.isNaN(ms)) throw new CalendarError('INSTANT_INVALID');
  const offset = ms >= PLUS_SEVEN_SINCE ? OFFSET_MINUTES : DateTime.fromMillis(ms, { zone: CIVIL_ZONE }).offset;
  const minutes = Math.floor(ms / MINUTE_MS) + offset;
  const day = Math.floor(minutes / DAY_MINUTES);
  return { day, minute: minutes - day * DAY_MINUTES };
}

/** The instant at which a civil minute begins; the inverse of `civilMinute`. `minute` may be 1440 for the day's end. */
export function instantOf(day: DayNumber, minute: number): Date {
  const ms = (day * DAY_MINUTES + minute - OFFSET_MINUTES) * MINUTE_MS;
  if (ms >= PLUS_SEVEN_SINCE) return new Date(ms);
  const { year, month, day: ofMonth } = partsOf(day);
  const midnight = DateTime.fromObject({ year, month, day: ofMonth }, { zone: CIVIL_ZONE });
  return midnight.plus({ minutes: minute }).toJSDate();
}

/** The civil date that an instant falls on. */
export const civilDateAt = (instant: Date): CivilDate => civilDate(civilMinute(instant).day);

/** The instant of a minute of a civil date, minutes counted from its midnight. */
export const instantAt = (date: CivilDate, minuteOfDay: number): Date => instantOf(dayNumber(date), minuteOfDay);

/** The date so many days later (earlier where negative). */
export const addDays = (date: CivilDate, days: number): CivilDate => civilDate(dayNumber(date) + days);

/** The same day number so many months later, or that month's last day where it is shorter (Civil Code 2015 Đ147, Đ148). */
export function monthsAfter(day: DayNumber, months: number): DayNumber {
  const from = partsOf(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** `monthsAfter` on civil dates. */
export const addMonths = (date: CivilDate, months: number): CivilDate =>
  civilDate(monthsAfter(dayNumber(date), months));

/** Calendar days in the span (from, to]; negative where `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);
