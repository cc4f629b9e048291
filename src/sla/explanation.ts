import { civilDate, type CivilDate, civilDateAt, civilMinute, dayNumber } from '../calendar/civil-date.ts';
import { daysOffIn, type SkippedDay } from '../calendar/day-reason.ts';
import { type WorkingCalendar, isProvisional, worksOn } from '../calendar/working-calendar.ts';
import { closingMinute } from '../calendar/working-time.ts';
import { type ClockTerms, inForce, type LimitOrigin, type PolicyData } from './clock-policy.ts';
import type { CalendarMove, ClockReading, WaitingSpan } from './clock-reading.ts';
import type { Deadline } from './deadline.ts';
import type { Left } from './limit-clock.ts';
import type { TimeLimit } from './time-limit.ts';

/** Why a due time is what it is, as data (domain 2.13). `explainIn` puts it into words. */
export interface Explanation {
  readonly limit: TimeLimit | null;
  /** Which of the printed limits it is; null for a question without an application. */
  readonly promise: 'COMMITTED' | 'STATUTORY' | null;
  readonly origin: LimitOrigin | null;
  readonly startedAt: Date | null;
  readonly dueAt: Date | null;
  /** What is left while the clock stands. */
  readonly left: Left | null;
  readonly skipped: readonly SkippedDay[];
  readonly spans: readonly WaitingSpan[];
  readonly calendarMoves: readonly CalendarMove[];
  /** Years without a notice among the days that it leans on. */
  readonly provisionalYears: readonly number[];
  readonly calendarVersion: string;
  /** The annual notice on which the year of its end is counted; source null where there is none yet. */
  readonly notice: { readonly year: number; readonly source: string | null };
  /** Why a limit within the day ends on the next working day: the minute after which it does, and by which rule. */
  readonly nextDay: { readonly after: number; readonly source: string | null } | null;
}

function yearsWithoutNotice(calendar: WorkingCalendar, days: readonly CivilDate[]): readonly number[] {
  const years = new Set<number>();
  for (const date of days) if (isProvisional(calendar, date)) years.add(Number(date.slice(0, 4)));
  return [...years].sort((a, b) => a - b);
}

/** Every year from one date to another, by a day of it. */
function yearsIn(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [from, to];
  for (let day = dayNumber(from) + 365; day < dayNumber(to); day += 365) days.push(civilDate(day));
  return days;
}

function noticeOf({ data }: WorkingCalendar, day: Date): Explanation['notice'] {
  const year = Number(civilDateAt(day).slice(0, 4));
  return { year, source: data.notices.findLast((notice) => notice.year === year)?.source ?? null };
}

type Cutoffs = Pick<PolicyData, 'sameDayCutoffs'>;

/** Null where it came in time, or on a day off, which is said among those. `minute` is the cut-off that was promised. */
function nextDayOf(
  limit: TimeLimit | null,
  startedAt: Date | null,
  { calendar, policies, minute }: { calendar: WorkingCalendar; policies: Cutoffs; minute?: number },
): Explanation['nextDay'] {
  if (limit?.unit !== 'SAME_DAY' || startedAt === null) return null;
  const start = civilMinute(startedAt);
  const row = inForce(policies.sameDayCutoffs, civilDateAt(startedAt));
  const cutoff = minute ?? row?.minute;
  if (cutoff === undefined || !worksOn(calendar, start.day)) return null;
  const closes = closingMinute(calendar, start.day);
  if (start.minute <= Math.min(cutoff, closes)) return null;
  if (closes < cutoff) return { after: closes, source: null };
  return { after: cutoff, source: row?.minute === cutoff ? row.source : null };
}

/** Explains a deadline without an application. `calendar` is the one that it was worked out on. */
export const explainDeadline = (answer: Deadline, calendar: WorkingCalendar, policies: Cutoffs): Explanation => ({
  limit: answer.limit,
  promise: null,
  origin: null,
  startedAt: answer.receivedAt,
  dueAt: answer.dueAt,
  left: null,
  skipped: answer.skipped,
  spans: [],
  calendarMoves: [],
  provisionalYears: answer.provisional
    ? yearsWithoutNotice(calendar, yearsIn(civilDateAt(answer.receivedAt), answer.dueOn))
    : [],
  calendarVersion: answer.calendarVersion,
  notice: noticeOf(calendar, answer.dueAt),
  nextDay: nextDayOf(answer.limit, answer.receivedAt, { calendar, policies }),
});

/** Explains the promised due time of an application. `calendar` is the one that the reading names. */
export function explainClock(
  reading: ClockReading,
  terms: ClockTerms,
  calendar: WorkingCalendar,
  policies: Cutoffs,
): Explanation {
  const { limit, dueOn, dueAt, leansFrom, runs } = reading;
  const skipped: SkippedDay[] = [];
  const countsEveryDay = limit?.unit === 'CALENDAR_DAY' || limit?.unit === 'MONTH';
  for (const { from, to } of runs) {
    if (to !== null && !countsEveryDay) skipped.push(...daysOffIn(calendar, civilDateAt(from), civilDateAt(to)));
  }
  if (dueOn !== null && leansFrom !== null) {
    skipped.push(...daysOffIn(calendar, civilDate(dayNumber(leansFrom) - 1), dueOn));
  }
  const startedAt = runs[0]?.from ?? null;
  // Counted anew it is the last start that says on which day it ends.
  const lastStart = runs.at(-1)?.from ?? null;
  return {
    limit,
    promise: limit === null ? null : terms.committed === null ? 'STATUTORY' : 'COMMITTED',
    origin: terms.origin,
    startedAt,
    dueAt,
    left: reading.left,
    skipped,
    spans: reading.spans,
    calendarMoves: reading.calendarMoves,
    provisionalYears:
      reading.provisional && startedAt !== null && dueOn !== null
        ? yearsWithoutNotice(calendar, yearsIn(civilDateAt(startedAt), dueOn))
        : [],
    calendarVersion: reading.calendarVersion,
    notice: noticeOf(calendar, dueAt ?? startedAt ?? new Date(0)),
    nextDay: nextDayOf(limit, lastStart, { calendar, policies, minute: terms.sameDayCutoff }),
  };
}
