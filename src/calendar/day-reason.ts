import type { BothLanguages, OfficialDay, OfficialGround } from './calendar-data.ts';
import { type CivilDate, civilDate, dayNumber, weekday } from './civil-date.ts';
import { CALENDAR_RANGE, isProvisional, type WorkingCalendar, worksOn } from './working-calendar.ts';

/** Why a day is off: WEEKEND or the ground of the notice, with words for people. */
export interface OffReason {
  readonly ground: 'WEEKEND' | Exclude<OfficialGround, 'MAKE_UP'>;
  readonly text: BothLanguages;
}

/** A day off with its reason. */
export interface SkippedDay {
  readonly date: CivilDate;
  readonly reason: OffReason;
}

const SATURDAY: BothLanguages = { vi: 'thứ Bảy', en: 'Saturday' };
const SUNDAY: BothLanguages = { vi: 'Chủ nhật', en: 'Sunday' };

const display = (date: CivilDate): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

function textOf({ ground, note, pairedWith }: OfficialDay): BothLanguages {
  if (ground !== 'SWAPPED_OFF' || pairedWith === null) return note;
  return {
    vi: `${note.vi}: hoán đổi, làm bù ngày ${display(pairedWith)}`,
    en: `${note.en}: swapped, made up for on ${display(pairedWith)}`,
  };
}

/** Why a date is off; null where it works. */
export function whyOff(calendar: WorkingCalendar, date: CivilDate): OffReason | null {
  const day = dayNumber(date);
  if (worksOn(calendar, day)) return null;
  const named = calendar.official.get(day);
  if (named !== undefined && named.ground !== 'MAKE_UP') return { ground: named.ground, text: textOf(named) };
  return { ground: 'WEEKEND', text: weekday(day) === 6 ? SATURDAY : SUNDAY };
}

/** Every day off in (after, through], in order. Linear in the span, for explanations only. */
export function daysOffIn(calendar: WorkingCalendar, after: CivilDate, through: CivilDate): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let day = dayNumber(after) + 1; day <= dayNumber(through); day += 1) {
    const date = civilDate(day);
    const reason = whyOff(calendar, date);
    if (reason !== null) skipped.push({ date, reason });
  }
  return skipped;
}

/** A day that differs from the plain week, and whether it was computed from rules. */
export interface ListedDay extends OfficialDay {
  readonly provisional: boolean;
}

/** Days in [from, to] that differ from the plain week, in order; dates outside the calendar's range have none. */
export function officialDaysIn(calendar: WorkingCalendar, from: CivilDate, to: CivilDate): readonly ListedDay[] {
  const listed: ListedDay[] = [];
  const last = Math.min(dayNumber(to), CALENDAR_RANGE.last);
  for (let day = Math.max(dayNumber(from), CALENDAR_RANGE.first); day <= last; day += 1) {
    const named = calendar.official.get(day);
    if (named !== undefined) listed.push({ ...named, provisional: isProvisional(calendar, named.date) });
  }
  return listed;
}
