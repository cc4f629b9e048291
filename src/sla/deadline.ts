import { civilDate, civilDateAt, type CivilDate, civilMinute, instantOf } from '../calendar/civil-date.ts';
import { daysOffIn, type SkippedDay } from '../calendar/day-reason.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { inForce, type PolicyData, required } from './clock-policy.ts';
import type { DueTimes } from './clock-reading.ts';
import { startClock } from './limit-clock.ts';
import { timeLimit, type TimeLimit } from './time-limit.ts';

/** When something is due, why, and whether that is certain. */
export interface Deadline extends DueTimes {
  readonly dueOn: CivilDate;
  /** The end of the last session on `dueOn`, or the very minute for a limit in hours. */
  readonly dueAt: Date;
  /** Whether a day that it leans on lies in a year without a notice (domain 2.6). */
  readonly provisional: boolean;
  /** Days off that did not count, in order, with why; of calendar days and months only a last day that is off (Đ148). */
  readonly skipped: readonly SkippedDay[];
  readonly receivedAt: Date;
  readonly limit: TimeLimit;
  readonly calendarVersion: string;
}

/**
 * When a limit that starts at an instant ends (domain 2.2–2.6), as if nothing stopped it. Finding the due time costs the
 * same however long the limit; listing the skipped days is linear in them. Throws LIMIT_INVALID, POLICY_INVALID where no
 * cut-off is known for SAME_DAY, DATE_OUT_OF_RANGE where it leaves the calendar.
 */
export function deadline(question: {
  readonly receivedAt: Date;
  readonly limit: TimeLimit;
  readonly calendar: WorkingCalendar;
  readonly policies: Pick<PolicyData, 'sameDayCutoffs'>;
}): Deadline {
  const { receivedAt, calendar, policies } = question;
  const limit = timeLimit(question.limit.amount, question.limit.unit);
  const at = civilMinute(receivedAt);
  const cutoffs = policies.sameDayCutoffs;
  const sameDayCutoff = limit.unit === 'SAME_DAY' ? required(cutoffs, civilDate(at.day), 'sameDayCutoff').minute : 0;
  const counting = { calendar, sameDayCutoff };
  const clock = startClock(limit, at, counting);
  const due = clock.due ?? { ...at, leansFrom: at.day, provisional: false }; // A clock that starts without a hold runs.
  const dueOn = civilDate(due.day);
  return {
    dueOn,
    dueAt: instantOf(due.day, due.minute),
    provisional: due.provisional,
    skipped: daysOffIn(calendar, civilDate(due.leansFrom - 1), dueOn),
    receivedAt: instantOf(at.day, at.minute),
    limit,
    calendarVersion: calendar.version,
  };
}

/** By when the desk answers a submission, before receipt (domain 2.11); null where no such limit holds for the channel. */
export function answerDue(question: {
  readonly submittedAt: Date;
  readonly channel: string;
  readonly calendar: WorkingCalendar;
  readonly policies: PolicyData;
}): Deadline | null {
  const { submittedAt, channel, calendar, policies } = question;
  const rows = policies.answers.filter((row) => row.channel === channel);
  const row = inForce(rows, civilDateAt(submittedAt));
  return row && deadline({ receivedAt: submittedAt, limit: row.limit, calendar, policies });
}
