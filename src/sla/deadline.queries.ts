import { CalendarError } from '../calendar/calendar-error.ts';
import { type CivilDate, civilMinute, daysBetween } from '../calendar/civil-date.ts';
import { type ListedDay, officialDaysIn } from '../calendar/day-reason.ts';
import { CALENDAR_RANGE } from '../calendar/working-calendar.ts';
import { Problem } from '../problem.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { Rules } from './rules.ts';
import type { TimeUnit } from './time-limit.ts';

/** Longest limit and longest look at the calendar that anyone may ask for: both are listed day by day. */
const MOST_AMOUNT = 10_000;
const MOST_DAYS = 400;

/**
 * When something received at an instant would be due on the province's calendar. Throws `Problem` LIMIT_INVALID,
 * DATE_OUT_OF_RANGE or POLICY_INVALID.
 */
export function askDeadline(
  rules: Rules,
  { receivedAt, amount, unit }: { receivedAt: Date; amount: number; unit: TimeUnit },
): Deadline {
  if (amount < 1 || amount > MOST_AMOUNT) throw new Problem('LIMIT_INVALID', { path: ['amount'] });
  try {
    return deadline({ receivedAt, limit: { amount, unit }, calendar: rules.calendar, policies: rules.policies });
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    const { code, params } = error;
    if (code === 'LIMIT_INVALID') throw new Problem(code, { path: ['amount'] });
    if (code === 'POLICY_INVALID') throw new Problem(code, { path: ['receivedAt'], params });
    // A day that the calendar knows leaves it only by too long a limit.
    const { day } = civilMinute(receivedAt);
    const known = CALENDAR_RANGE.first <= day && day <= CALENDAR_RANGE.last;
    throw new Problem('DATE_OUT_OF_RANGE', { path: [known ? 'amount' : 'receivedAt'] });
  }
}

/** Days of the official calendar in [from, to], at most 400. Throws `Problem` SPAN_REVERSED or SPAN_TOO_LONG. */
export function askCalendarDays(rules: Rules, from: CivilDate, to: CivilDate): readonly ListedDay[] {
  if (from > to) throw new Problem('SPAN_REVERSED', { path: ['to'] });
  if (daysBetween(from, to) >= MOST_DAYS)
    throw new Problem('SPAN_TOO_LONG', { path: ['to'], params: { days: MOST_DAYS } });
  return officialDaysIn(rules.calendar, from, to);
}
