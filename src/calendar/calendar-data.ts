import type { CivilDate } from './civil-date.ts';

/** Words for people in both languages. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/**
 * Why an official day differs from the plain week. STATUTORY: a holiday of the Labour Code. COMPENSATORY: off for a
 * holiday that fell on a weekend. SWAPPED_OFF: a weekday off that a make-up day pays for. MAKE_UP: that day, which
 * works. LOCAL: closed by a decision of the province or agency (storm, mourning).
 */
export type OfficialGround = 'STATUTORY' | 'COMPENSATORY' | 'SWAPPED_OFF' | 'MAKE_UP' | 'LOCAL';

/** One day that differs from the plain week, as a notice prints it; a row of the database has the same shape. */
export interface OfficialDay {
  readonly date: CivilDate;
  readonly kind: 'OFF' | 'WORKING';
  readonly ground: OfficialGround;
  /** The other day of a swap: what a make-up day works for and what a swapped day is paid by; else null. */
  readonly pairedWith: CivilDate | null;
  readonly note: BothLanguages;
  readonly source: string;
}

/** The annual notice of days off: from it on the year is certain, before it the year is provisional (domain 2.6). */
export interface CalendarNotice {
  readonly year: number;
  readonly source: string;
  readonly days: readonly OfficialDay[];
}

/** Where a holiday lies in a year. Offsets are days from the named day, so that Tết's eve is −1. */
export type HolidayPlace =
  | {
      readonly calendar: 'SOLAR' | 'LUNAR';
      readonly month: number;
      readonly day: number;
      readonly offsets: readonly number[];
    }
  /** The named day and the day before or after it: after where the named day falls on one of `afterOn` (1–7), else before. */
  | {
      readonly calendar: 'SOLAR_WITH_NEIGHBOUR';
      readonly month: number;
      readonly day: number;
      readonly afterOn: readonly number[];
    };

/** A dated rule from which years without a notice are computed. It holds for holidays in [from, to]; `to` null: still. */
export interface HolidayRule {
  readonly name: BothLanguages;
  readonly place: HolidayPlace;
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly source: string;
}

/** A stretch of a day, minutes since midnight, [start, end). */
export interface Session {
  readonly start: number;
  readonly end: number;
}

/** The sessions of some weekdays (Monday 1 – Sunday 7) on days in [from, to]. Where several hold, the last one does. */
export interface SessionRule {
  readonly weekdays: readonly number[];
  readonly sessions: readonly Session[];
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly source: string;
}

/** Everything that a working calendar is built from: plain JSON, kept as rows in the database. */
export interface CalendarData {
  readonly notices: readonly CalendarNotice[];
  readonly holidayRules: readonly HolidayRule[];
  /** Default sessions first, an agency's own after them: the last rule that holds on a day is the one. */
  readonly sessions: readonly SessionRule[];
  /** When a desk takes files in beside the sessions (a Saturday morning). Never counting time (domain 1, WorkingCalendar). */
  readonly intakeSessions?: readonly SessionRule[];
  /** Days that one agency or the province is off or works beside the notices; they win over a notice's same day. */
  readonly localDays?: readonly OfficialDay[];
}
