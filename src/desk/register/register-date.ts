import { type CivilDate, dayNumber, instantOf, isCivilDate } from '../../calendar/civil-date.ts';

/** A day of the register, with the minute where it names one. */
export interface Moment {
  readonly date: CivilDate;
  /** Minutes since midnight; null where only the day is known. */
  readonly minute: number | null;
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ ,T]+(.+))?$/u;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ ,T]+(.+))?$/u;
/** `8:30`, `08:30:15`, `8h30`, `8 giờ 30`, `8h`. Seconds are dropped (domain 2.1). */
const TIME = /^(\d{1,2})\s*(?::|h|giờ|g)\s*(\d{2})?(?:\s*phút)?(?::\d{2}(?:\.\d+)?)?$/iu;

/**
 * A day as people here write it: day, month, year; `12/3/2013`, `12-03-2013`, `12.3.2013`, or ISO `2013-03-12`; a time
 * may follow. Null for anything else: a year of two digits or a month first is not guessed at.
 */
export function readMoment(text: string): Moment | null {
  const tidy = text.normalize('NFC').trim().replaceAll(/\s+/gu, ' ');
  const dayFirst = DAY_FIRST.exec(tidy);
  const [, year, month, day, time] = dayFirst
    ? ['', dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4]]
    : (YEAR_FIRST.exec(tidy) ?? []);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCivilDate(date)) return null;
  if (time === undefined) return { date, minute: null };
  const [, hours, minutes] = TIME.exec(time) ?? [];
  const minute = Number(hours) * 60 + Number(minutes ?? '0');
  return hours === undefined || Number(hours) > 23 || Number(minutes ?? '0') > 59 ? null : { date, minute };
}

/** A date cell of a spreadsheet: midnight is no time that anybody was at a desk, but how a day without a time is kept. */
export function momentOfDateCell(text: string): Moment | null {
  const date = text.slice(0, 10);
  const minute = Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
  return isCivilDate(date) ? { date, minute: minute === 0 ? null : minute } : null;
}

/** *Ours*: a day alone is taken as the opening of the default sessions (domain 2.4). */
const OPENING = 7 * 60 + 30;

/**
 * Instants of moments that followed each other: a day alone is its opening, or the moment before it on the same day.
 * Answers the position of the first that lies before the one that it must follow, where one does.
 */
export function instantsOf(
  moments: readonly Moment[],
): { readonly instants: readonly Date[] } | { readonly backwards: number } {
  const instants: Date[] = [];
  let before: Moment | null = null as Moment | null;
  for (const [at, moment] of moments.entries()) {
    const last = instants.at(-1);
    const own = instantOf(dayNumber(moment.date), moment.minute ?? OPENING);
    const sameDay: boolean = before?.date === moment.date;
    const bothTimed = moment.minute !== null && before !== null && before.minute !== null;
    if (before !== null && (moment.date < before.date || (sameDay && bothTimed && last !== undefined && own < last)))
      return { backwards: at };
    instants.push(last !== undefined && own < last ? last : own);
    // A moment without a time keeps what is known of the day: 16:00 and then "the same day" is no earlier than 16:00.
    before = sameDay && moment.minute === null ? before : moment;
  }
  return { instants };
}
