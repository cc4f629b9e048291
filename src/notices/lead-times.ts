import { civilDateAt, civilMinute, dayNumber, instantOf } from '../calendar/civil-date.ts';
import { type WorkingCalendar, workingDayAfter } from '../calendar/working-calendar.ts';
import { addWorkingMinutes } from '../calendar/working-time.ts';
import { type Dated, inForce } from '../sla/clock-policy.ts';
import type { Reminder } from './notice-kinds.ts';

/** How long before (or, for what was not collected, after) an instant somebody is reminded of it; a dated row. */
export interface LeadRule extends Dated {
  readonly reminder: Reminder;
  readonly amount: number;
  readonly unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY';
  /**
   * How far back a scan looks for what has passed, in calendar days: after a long standstill, or on old data, nobody is
   * told of what everybody has known for months.
   */
  readonly lookBackDays: number;
}

/** Minutes of the day between which reminders are written: nobody's telephone rings at night; a dated row. */
export interface HoursRule extends Dated {
  readonly opens: number;
  readonly closes: number;
}

/** Instants that a scan looks at: after `from`, up to and with `to`. */
export interface Window {
  readonly from: Date;
  readonly to: Date;
}

const DAY_MS = 86_400_000;

/** Whether reminders are written at an instant. */
export function withinHours(rules: readonly HoursRule[], now: Date): boolean {
  const rule = inForce(rules, civilDateAt(now));
  const { minute } = civilMinute(now);
  return rule === null || (rule.opens <= minute && minute < rule.closes);
}

/** The rule for a reminder on the day of an instant; null where there is none, and then nobody is reminded. */
export const leadOn = (rules: readonly LeadRule[], reminder: Reminder, now: Date): LeadRule | null =>
  inForce(
    rules.filter((rule) => rule.reminder === reminder),
    civilDateAt(now),
  );

/**
 * Where the instant that a reminder is about must lie for somebody to be reminded now. For what is due these are first
 * instants of lateness: of a day limit the midnight after its due day (domain 2.3). `signedDaysBefore`: by how many working
 * days before the due day a letter of apology must be signed.
 */
export function windowOf(
  reminder: Reminder,
  { amount, unit, lookBackDays }: Omit<LeadRule, 'reminder' | keyof Dated>,
  now: Date,
  calendar: WorkingCalendar,
  signedDaysBefore: number,
): Window {
  const today = civilMinute(now).day;
  const endOf = (day: number): Date => instantOf(day + 1, 0);
  const back = (from: Date): Date => new Date(from.getTime() - lookBackDays * DAY_MS);
  const ahead = (): Date => {
    switch (unit) {
      case 'WORKING_DAY':
        return endOf(workingDayAfter(calendar, today, amount));
      case 'WORKING_HOUR':
        return addWorkingMinutes(calendar, now, amount * 60);
      case 'CALENDAR_DAY':
        return endOf(today + amount);
      default:
        return unit satisfies never;
    }
  };
  switch (reminder) {
    case 'DUE_SOON':
      return { from: endOf(today), to: ahead() };
    case 'DUE_TODAY':
      return { from: now, to: endOf(today) };
    case 'OVERDUE':
      return { from: back(now), to: now };
    case 'APOLOGY_DUE': {
      // The letter may be signed today at the earliest and so many working days ahead at the latest.
      const first = workingDayAfter(calendar, today, signedDaysBefore);
      return { from: instantOf(first, 0), to: endOf(workingDayAfter(calendar, first, amount)) };
    }
    case 'PAPERS_DUE':
      return { from: now, to: ahead() };
    case 'ANSWER_DUE':
      return { from: back(now), to: ahead() };
    case 'NOT_COLLECTED': {
      const to = new Date(now.getTime() - amount * DAY_MS);
      return { from: back(to), to };
    }
    default:
      return reminder satisfies never;
  }
}

/** What a reminder asks of the file as it stands; anything else makes it void: the file moved on, or its due time did. */
export interface Remembered {
  readonly state: string;
  readonly open: boolean;
  readonly dueAt: Date | null;
  readonly overdueAt: Date | null;
  readonly reappointedAt: Date | null;
  readonly applicantDueAt: Date | null;
  readonly answerDueAt: Date | null;
  readonly answeredAt: Date | null;
  readonly resolvedAt: Date | null;
}

/** Whether a reminder of an instant is still true of a file. */
export function stillTrue(reminder: Reminder, of: Date, file: Remembered, now: Date): boolean {
  const same = (at: Date | null): boolean => at !== null && at.getTime() === of.getTime();
  const late = file.overdueAt !== null && file.overdueAt <= now;
  switch (reminder) {
    case 'DUE_SOON':
    case 'DUE_TODAY':
      return file.open && same(file.dueAt) && !late;
    case 'OVERDUE':
      return file.open && same(file.dueAt);
    case 'APOLOGY_DUE':
      return file.open && same(file.dueAt) && !late && file.reappointedAt === null;
    case 'PAPERS_DUE':
      return file.state === 'AWAITING_DOCUMENTS' && same(file.applicantDueAt) && of > now;
    case 'ANSWER_DUE':
      return file.state === 'SUBMITTED' && same(file.answerDueAt) && file.answeredAt === null;
    case 'NOT_COLLECTED':
      return file.state === 'RESOLVED' && same(file.resolvedAt);
    default:
      return reminder satisfies never;
  }
}

/** The last day on which a letter of apology may be signed, as a day number. */
export const lastSigningDay = (calendar: WorkingCalendar, dueOn: string, signedDaysBefore: number): number =>
  workingDayAfter(calendar, dayNumber(dueOn as Parameters<typeof dayNumber>[0]) - 1, 1 - signedDaysBefore);
