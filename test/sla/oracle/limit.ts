import type { TimeLimit } from '../../../src/sla/time-limit.ts';
import type { NaiveCalendar } from './calendar.ts';
import { monthsLater } from './days.ts';

/** A civil minute: a place in the table of days and the minute of that day. */
export interface Moment {
  readonly day: number;
  readonly minute: number;
}

export const isBefore = (a: Moment, b: Moment): boolean => a.day < b.day || (a.day === b.day && a.minute < b.minute);

/** A limit that runs down, one day or one minute at a time. */
export interface NaiveClock {
  full: TimeLimit;
  limit: TimeLimit;
  began: Moment;
  ran: { from: Moment; to: Moment }[];
  since: Moment | null;
  holds: Set<string>;
  again: TimeLimit | null;
}

export interface Counted {
  due: Moment | null;
  left: number;
  leftIn: 'WORKING_DAY' | 'CALENDAR_DAY' | 'WORKING_MINUTE';
  provisional: boolean;
  /** Days visited and found off. */
  skipped: number[];
}

const CUT_OFF = 15 * 60;

const lastMinute = (calendar: NaiveCalendar, day: number): number => calendar.sessions[day]!.at(-1)![1];

/** Whether the minute that begins here is one of work. */
const isWork = (calendar: NaiveCalendar, { day, minute }: Moment): boolean =>
  calendar.sessions[day]!.some(([start, end]) => minute >= start && minute < end);

const nextMinute = ({ day, minute }: Moment): Moment =>
  minute === 1439 ? { day: day + 1, minute: 0 } : { day, minute: minute + 1 };

/** Runs a clock down from the start of its run and says when it falls due. */
export function countDown(clock: NaiveClock, calendar: NaiveCalendar): Counted {
  return clock.limit.unit === 'WORKING_HOUR' ? countMinutes(clock, calendar) : countDays(clock, calendar);
}

function countDays({ limit, began, ran, since }: NaiveClock, calendar: NaiveCalendar): Counted {
  const working = limit.unit === 'WORKING_DAY' || limit.unit === 'SAME_DAY';
  const skipped: number[] = [];
  let provisional = false;
  const visit = (day: number): boolean => {
    if (!calendar.noticed[day]) provisional = true;
    if (!calendar.works[day]) skipped.push(day);
    return calendar.works[day]!;
  };
  let left = limit.amount;
  if (limit.unit === 'MONTH') left = monthsLater(began.day, limit.amount) - began.day;
  if (limit.unit === 'SAME_DAY') {
    if (!calendar.noticed[began.day]) provisional = true;
    const early =
      began.minute <= CUT_OFF && calendar.works[began.day] && began.minute <= lastMinute(calendar, began.day);
    left = early ? 0 : 1;
  }
  for (const { from, to } of ran) {
    for (let day = from.day + 1; day <= to.day; day += 1) if (!working || visit(day)) left -= 1;
  }
  left = Math.max(left, 0);
  const leftIn = working ? 'WORKING_DAY' : 'CALENDAR_DAY';
  if (since === null) return { due: null, left, leftIn, provisional: false, skipped: [] };
  let { day } = since;
  let counting = left;
  if (working && counting > 0) {
    while (counting > 0) {
      day += 1;
      if (visit(day)) counting -= 1;
    }
  } else {
    if (!working) while (counting-- > 0) day += 1;
    while (!visit(day)) day += 1;
  }
  return { due: { day, minute: lastMinute(calendar, day) }, left, leftIn, provisional, skipped };
}

function countMinutes({ limit, ran, since }: NaiveClock, calendar: NaiveCalendar): Counted {
  let provisional = false;
  const visit = (day: number): void => {
    if (!calendar.noticed[day]) provisional = true;
  };
  let left = limit.amount * 60;
  for (const { from, to } of ran) {
    visit(to.day);
    for (let at = from; isBefore(at, to); at = nextMinute(at)) {
      visit(at.day);
      if (isWork(calendar, at)) left -= 1;
    }
  }
  left = Math.max(left, 0);
  if (since === null) return { due: null, left, leftIn: 'WORKING_MINUTE', provisional: false, skipped: [] };
  let at = since;
  let counting = left;
  visit(at.day);
  if (counting === 0) {
    const closes = (moment: Moment): boolean => calendar.sessions[moment.day]!.some(([, end]) => end === moment.minute);
    while (!isWork(calendar, at) && !closes(at)) at = nextMinute(at);
  }
  while (counting > 0) {
    if (isWork(calendar, at)) counting -= 1;
    at = nextMinute(at);
    visit(at.day);
  }
  visit(at.day);
  const skipped: number[] = [];
  for (let { day } = since; day <= at.day; day += 1) if (!calendar.works[day]) skipped.push(day);
  return { due: at, left, leftIn: 'WORKING_MINUTE', provisional, skipped };
}
