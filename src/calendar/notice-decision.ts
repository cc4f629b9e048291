import type { BothLanguages, OfficialGround } from './calendar-data.ts';
import { type CivilDate, dayNumber, weekday } from './civil-date.ts';

/** A day as an announcement names it. What is off and what works follows from the ground. */
export interface DayDecided {
  readonly date: CivilDate;
  readonly ground: OfficialGround;
  readonly pairedWith: CivilDate | null;
  readonly note: BothLanguages;
}

/** What an announcement decides for a year. A swap stands in the year of its day off. */
export interface NoticeDecided {
  readonly year: number;
  /** Number and date of the announcement. */
  readonly source: string;
  /** The annual notice: days of the year that it does not name are plain, local closures apart. Else days are added. */
  readonly wholeYear: boolean;
  /** A whole year's notice that leaves out a statutory holiday is refused unless this says that it is meant. */
  readonly dropsHolidays?: boolean;
  readonly days: readonly DayDecided[];
  /** Days that are plain again. */
  readonly plain: readonly CivilDate[];
}

/** What is wrong with a day of a decision: its code, its place, and the day. */
export interface DecisionFault {
  readonly code:
    | 'CALENDAR_DAY_TWICE'
    | 'CALENDAR_DAY_OF_OTHER_YEAR'
    | 'CALENDAR_OFF_ON_WEEKEND'
    | 'CALENDAR_MAKE_UP_ON_WEEKDAY'
    | 'CALENDAR_PAIR_MISSING'
    | 'CALENDAR_PAIR_NOT_USED';
  readonly at: number;
  readonly date: CivilDate;
}

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4));
const isWeekend = (date: CivilDate): boolean => weekday(dayNumber(date)) >= 6;
const isSwap = (ground: OfficialGround): boolean => ground === 'SWAPPED_OFF' || ground === 'MAKE_UP';

/** Year that a day belongs to: a make-up day to that of the day which it pays for. */
export const noticeYear = ({ date, ground, pairedWith }: Pick<DayDecided, 'date' | 'ground' | 'pairedWith'>): number =>
  yearOf(ground === 'MAKE_UP' && pairedWith !== null ? pairedWith : date);

/**
 * Slips of the hand that would move deadlines: a day named twice or of another year, a day off that is a weekend (unless
 * it `works` now, as a make-up day that a storm closes), a make-up day that is none, half a swap.
 */
export function faultsOf(
  { year, days }: Pick<NoticeDecided, 'year' | 'days'>,
  works: (date: CivilDate) => boolean,
): readonly DecisionFault[] {
  const faults: DecisionFault[] = [];
  for (const [at, day] of days.entries()) {
    const { date, ground, pairedWith } = day;
    const fault = (code: DecisionFault['code']): void => void faults.push({ code, at, date });
    const partner = days.find((each) => each.date === pairedWith);
    if (days.some((each, before) => before < at && each.date === date)) fault('CALENDAR_DAY_TWICE');
    if (noticeYear(day) !== year) fault('CALENDAR_DAY_OF_OTHER_YEAR');
    if (ground === 'MAKE_UP' && !isWeekend(date)) fault('CALENDAR_MAKE_UP_ON_WEEKDAY');
    if (ground !== 'MAKE_UP' && isWeekend(date) && !(ground === 'LOCAL' && works(date)))
      fault('CALENDAR_OFF_ON_WEEKEND');
    if (!isSwap(ground)) {
      if (pairedWith !== null) fault('CALENDAR_PAIR_NOT_USED');
    } else if (partner?.pairedWith !== date || partner.ground === ground || !isSwap(partner.ground)) {
      fault('CALENDAR_PAIR_MISSING');
    }
  }
  return faults;
}
