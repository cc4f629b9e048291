import { CalendarError } from './calendar-error.ts';
import type { Session, SessionRule } from './calendar-data.ts';
import { type DayNumber, dayNumber, weekday } from './civil-date.ts';

/** The counting time of one kind of day: its sessions in order, their minutes, and the minutes of opening and closing. */
export interface DayPattern {
  readonly sessions: readonly Session[];
  readonly minutes: number;
  readonly opens: number;
  readonly closes: number;
}

/** Minutes since midnight of `HH:MM`; `24:00` is the day's end. Throws CALENDAR_INVALID. */
export function minuteOfDay(text: string): number {
  const match = /^(\d\d):(\d\d)$/.exec(text);
  const minute = match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
  if (!(minute <= 1440) || Number(match?.[2]) > 59) throw new CalendarError('CALENDAR_INVALID', { text });
  return minute;
}

/** A session between two times of day, `session('07:30', '11:30')`. */
export const session = (start: string, end: string): Session => ({ start: minuteOfDay(start), end: minuteOfDay(end) });

function patternOf({ sessions, source }: SessionRule): DayPattern {
  let closed = -1;
  let minutes = 0;
  for (const { start, end } of sessions) {
    const whole = Number.isInteger(start) && Number.isInteger(end);
    if (!whole || start <= closed || start < 0 || end <= start || end > 1440) {
      throw new CalendarError('CALENDAR_INVALID', { source, start, end });
    }
    closed = end;
    minutes += end - start;
  }
  return { sessions, minutes, opens: sessions[0]?.start ?? 0, closes: closed };
}

interface DatedPattern {
  readonly pattern: DayPattern;
  readonly weekdays: ReadonlySet<number>;
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Dated session rules made ready for look-up. */
export type SessionTable = readonly DatedPattern[];

/**
 * Reads dated rules. Throws CALENDAR_INVALID for sessions that overlap, touch or leave the day: touching sessions would
 * leave a due time "at closing" that is an opening too.
 */
export const sessionTable = (rules: readonly SessionRule[]): SessionTable =>
  rules.map((rule) => ({
    pattern: patternOf(rule),
    weekdays: new Set(rule.weekdays),
    first: dayNumber(rule.from),
    last: rule.to === null ? Infinity : dayNumber(rule.to),
  }));

/**
 * The pattern that holds on a day. `like` is the day whose weekday counts: a make-up day has the sessions of the day that
 * it replaces (domain 2.4). Null where no rule holds.
 */
export function patternOn(table: SessionTable, day: DayNumber, like: DayNumber): DayPattern | null {
  const wanted = weekday(like);
  for (let at = table.length - 1; at >= 0; at -= 1) {
    const dated = table[at];
    if (dated !== undefined && day >= dated.first && day <= dated.last && dated.weekdays.has(wanted))
      return dated.pattern;
  }
  return null;
}
