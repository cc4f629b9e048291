import type { CivilMinute, DayNumber } from '../calendar/civil-date.ts';
import { monthsAfter } from '../calendar/civil-date.ts';
import {
  leansOnRules,
  type WorkingCalendar,
  workingDayAfter,
  workingDayFrom,
  workingDaysIn,
  worksOn,
} from '../calendar/working-calendar.ts';
import { afterWorkingMinutes, closingMinute, workingMinutesIn } from '../calendar/working-time.ts';
import type { TimeLimit } from './time-limit.ts';

/** What is left of a limit, in what it runs down in: months run down in calendar days, hours in minutes. */
export interface Left {
  readonly amount: number;
  readonly unit: 'WORKING_DAY' | 'CALENDAR_DAY' | 'WORKING_MINUTE';
}

/** When something falls due: the day, and the minute on it. */
export interface Due extends CivilMinute {
  /** First day whose being on or off it hangs on; the last one is `day`. */
  readonly leansFrom: DayNumber;
  /** Whether a day that it leans on lies in a year without a notice. */
  readonly provisional: boolean;
}

/** A stretch in which a clock ran. Days spent are those in (from, to] (domain 2.8). */
export interface Spell {
  readonly from: CivilMinute;
  readonly to: CivilMinute;
}

/** What a clock counts with: the calendar of the day and the cut-off of SAME_DAY. */
export interface Counting {
  readonly calendar: WorkingCalendar;
  readonly sameDayCutoff: number;
}

/** One limit running down: an immutable value. */
export interface LimitClock {
  /** The full limit, which a restart gives again. */
  readonly base: TimeLimit;
  /** The limit of this run: the full one or a NEW_LIMIT, with what was extended. */
  readonly limit: TimeLimit;
  /** When this run began. */
  readonly startedAt: CivilMinute;
  readonly spells: readonly Spell[];
  /** Since when it runs; null while it stands. */
  readonly runsFrom: CivilMinute | null;
  /** What it stands for; empty while it runs. */
  readonly holds: readonly string[];
  /** The limit that it begins again with when the last hold goes; null: what is left goes on. */
  readonly restartWith: TimeLimit | null;
  /** Null while it stands. */
  readonly due: Due | null;
}

/** Order of two civil minutes, as for a sort. */
export const compareMinutes = (a: CivilMinute, b: CivilMinute): number => a.day - b.day || a.minute - b.minute;

/**
 * The whole of a limit in what it runs down in, for a clock that starts at a minute. A month is as many calendar days as
 * it has from there. SAME_DAY is no working day after the day of receipt, or one: after the cut-off, after closing or on a
 * day off (domain 2.5).
 */
function wholeOf({ amount, unit }: TimeLimit, start: CivilMinute, { calendar, sameDayCutoff }: Counting): Left {
  switch (unit) {
    case 'WORKING_DAY':
    case 'CALENDAR_DAY':
      return { amount, unit };
    case 'MONTH':
      return { amount: monthsAfter(start.day, amount) - start.day, unit: 'CALENDAR_DAY' };
    case 'WORKING_HOUR':
      return { amount: amount * 60, unit: 'WORKING_MINUTE' };
    case 'SAME_DAY': {
      const inTime =
        worksOn(calendar, start.day) && start.minute <= Math.min(sameDayCutoff, closingMinute(calendar, start.day));
      return { amount: inTime ? 0 : 1, unit: 'WORKING_DAY' };
    }
    default:
      return unit satisfies never;
  }
}

function spentIn({ from, to }: Spell, unit: Left['unit'], calendar: WorkingCalendar): number {
  if (unit === 'WORKING_DAY') return workingDaysIn(calendar, from.day, to.day);
  return unit === 'CALENDAR_DAY' ? to.day - from.day : workingMinutesIn(calendar, from, to);
}

/** What is left of a clock's limit at its last stop (the whole before the first). Never negative: used up is nothing left. */
export function leftOf(clock: Pick<LimitClock, 'limit' | 'startedAt' | 'spells'>, counting: Counting): Left {
  const { amount, unit } = wholeOf(clock.limit, clock.startedAt, counting);
  let left = amount;
  for (const spell of clock.spells) left -= spentIn(spell, unit, counting.calendar);
  return { amount: Math.max(left, 0), unit };
}

/** When something falls due that has so much left from a minute on (domain 2.2–2.4). Constant or logarithmic in `left`. */
function dueAfter(from: CivilMinute, { amount, unit }: Left, calendar: WorkingCalendar): Omit<Due, 'provisional'> {
  if (unit === 'WORKING_MINUTE') {
    return { ...afterWorkingMinutes(calendar, from, amount), leansFrom: from.day };
  }
  // Nothing left is due on the day itself (domain 2.8); on a day off that is the next working day (*ours*).
  const counted = unit === 'WORKING_DAY' && amount > 0;
  const last = unit === 'CALENDAR_DAY' ? from.day + amount : from.day;
  const day = counted ? workingDayAfter(calendar, from.day, amount) : workingDayFrom(calendar, last);
  return { day, minute: closingMinute(calendar, day), leansFrom: counted ? from.day + 1 : last };
}

/** Works out when a running clock falls due; null while it stands. */
function dueOf(clock: Omit<LimitClock, 'due'>, counting: Counting): Due | null {
  if (clock.runsFrom === null) return null;
  const { calendar } = counting;
  const left = leftOf(clock, counting);
  const { day, minute, leansFrom } = dueAfter(clock.runsFrom, left, calendar);
  const inMinutes = left.unit === 'WORKING_MINUTE';
  const provisional =
    leansOnRules(calendar, leansFrom, day) ||
    // Whether the day of receipt itself works decides a SAME_DAY.
    (clock.limit.unit === 'SAME_DAY' && leansOnRules(calendar, clock.startedAt.day, clock.startedAt.day)) ||
    (left.unit !== 'CALENDAR_DAY' &&
      clock.spells.some(({ from, to }) => leansOnRules(calendar, inMinutes ? from.day : from.day + 1, to.day)));
  return { day, minute, leansFrom, provisional };
}

const settled = (clock: Omit<LimitClock, 'due'>, counting: Counting): LimitClock => ({
  ...clock,
  due: dueOf(clock, counting),
});

/** A clock that starts to run down a limit; `holds` names what it waits for where it starts standing. */
export function startClock(
  base: TimeLimit,
  at: CivilMinute,
  counting: Counting,
  holds: readonly string[] = [],
): LimitClock {
  const standing = holds.length > 0;
  return settled(
    {
      base,
      limit: base,
      startedAt: at,
      spells: [],
      runsFrom: standing ? null : at,
      holds,
      restartWith: standing ? base : null,
    },
    counting,
  );
}

/** Whether the due time has passed at a minute: day limits compare dates, hour limits instants (domain 2.3). */
export function isPast({ due, limit }: Pick<LimitClock, 'due' | 'limit'>, at: CivilMinute): boolean {
  if (due === null) return false;
  return limit.unit === 'WORKING_HOUR' ? compareMinutes(at, due) > 0 : at.day > due.day;
}

/**
 * Makes a clock stand. A clock whose due time has passed goes on: late stays late (domain 2.9). `restartWith` is the limit
 * that it will begin again with; null where what is left goes on.
 */
export function holdClock(clock: LimitClock, hold: string, at: CivilMinute, restartWith: TimeLimit | null): LimitClock {
  if (isPast(clock, at)) return clock;
  const spells = clock.runsFrom === null ? clock.spells : [...clock.spells, { from: clock.runsFrom, to: at }];
  const holds = clock.holds.includes(hold) ? clock.holds : [...clock.holds, hold];
  return { ...clock, spells, runsFrom: null, holds, restartWith: restartWith ?? clock.restartWith, due: null };
}

/** Takes holds away; when the last one goes, the clock runs on with what is left, or begins again (domain 2.8). */
export function releaseClock(
  clock: LimitClock,
  gone: (hold: string) => boolean,
  at: CivilMinute,
  counting: Counting,
): LimitClock {
  const holds = clock.holds.filter((hold) => !gone(hold));
  if (clock.runsFrom !== null || holds.length > 0) return { ...clock, holds };
  const again = clock.restartWith;
  const renewed = again === null ? {} : { limit: again, startedAt: at, spells: [], restartWith: null };
  return settled({ ...clock, ...renewed, holds, runsFrom: at }, counting);
}

/** Adds to the limit of the run, in its own unit. */
export const extendClock = (clock: LimitClock, amount: number, counting: Counting): LimitClock =>
  settled({ ...clock, limit: { ...clock.limit, amount: clock.limit.amount + amount } }, counting);

/** Counts the run again, spent days included, on another calendar: the one thing that may move a due time that has passed. */
export const recountClock = (clock: LimitClock, counting: Counting): LimitClock => settled(clock, counting);
