import type {
  BothLanguages,
  CalendarNotice,
  HolidayPlace,
  HolidayRule,
  OfficialDay,
  Session,
  SessionRule,
} from './calendar-data.ts';
import { CalendarError } from './calendar-error.ts';
import { parseCivilDate, dayNumber, weekday } from './civil-date.ts';

/** The holidays of the Labour Code, by the names that notices and rules use. */
export const HOLIDAYS = {
  NEW_YEAR: { vi: 'Tết Dương lịch', en: 'New Year' },
  TET: { vi: 'Tết Nguyên đán', en: 'Tết' },
  HUNG_KINGS: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' commemoration" },
  REUNIFICATION: { vi: 'Ngày Chiến thắng 30/4', en: 'Reunification Day' },
  LABOUR: { vi: 'Ngày Quốc tế lao động 1/5', en: 'Labour Day' },
  NATIONAL: { vi: 'Quốc khánh', en: 'National Day' },
  CULTURE: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
} as const satisfies Record<string, BothLanguages>;

export type HolidayName = keyof typeof HOLIDAYS;

/** A notice as a person enters it: days off by holiday, days off in lieu, and swaps with the day that is worked instead. */
export interface PrintedNotice {
  readonly year: number;
  readonly source: string;
  readonly holidays: readonly (readonly [date: string, holiday: HolidayName])[];
  readonly inLieu: readonly (readonly [date: string, holiday: HolidayName])[];
  readonly swaps: readonly { readonly off: string; readonly works: string; readonly holiday: HolidayName }[];
}

/**
 * A notice as the calendar takes it. Throws DATE_INVALID for a day that does not exist, CALENDAR_INVALID for a day off that
 * is a weekend, a make-up day that is not, or a day named twice: slips of the hand that would move deadlines.
 */
export function calendarNotice(printed: PrintedNotice): CalendarNotice {
  const { year, source } = printed;
  const days: OfficialDay[] = [];
  const add = (text: string, rest: Omit<OfficialDay, 'date' | 'source'>): void => {
    const date = parseCivilDate(text);
    const onWeekend = weekday(dayNumber(date)) >= 6;
    if (onWeekend !== (rest.kind === 'WORKING') || days.some((day) => day.date === date)) {
      throw new CalendarError('CALENDAR_INVALID', { date, year });
    }
    days.push({ date, source, ...rest });
  };
  for (const [date, holiday] of printed.holidays) {
    add(date, { kind: 'OFF', ground: 'STATUTORY', pairedWith: null, note: HOLIDAYS[holiday] });
  }
  for (const [date, holiday] of printed.inLieu) {
    const { vi, en } = HOLIDAYS[holiday];
    add(date, {
      kind: 'OFF',
      ground: 'COMPENSATORY',
      pairedWith: null,
      note: { vi: `nghỉ bù ${vi}`, en: `for ${en}` },
    });
  }
  for (const { off, works, holiday } of printed.swaps) {
    const note = HOLIDAYS[holiday];
    add(off, { kind: 'OFF', ground: 'SWAPPED_OFF', pairedWith: parseCivilDate(works), note });
    add(works, { kind: 'WORKING', ground: 'MAKE_UP', pairedWith: parseCivilDate(off), note });
  }
  return { year, source, days: days.sort((a, b) => (a.date < b.date ? -1 : 1)) };
}

/** A dated holiday rule as a person enters it. */
export function holidayRule(rule: {
  readonly holiday: HolidayName;
  readonly place: HolidayPlace;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}): HolidayRule {
  const { holiday, place, from, to, source } = rule;
  return {
    name: HOLIDAYS[holiday],
    place,
    from: parseCivilDate(from),
    to: to === null ? null : parseCivilDate(to),
    source,
  };
}

/** Dated sessions as a person enters them. */
export const sessionRule = (rule: {
  readonly weekdays: readonly number[];
  readonly sessions: readonly Session[];
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
}): SessionRule => ({
  ...rule,
  from: parseCivilDate(rule.from),
  to: rule.to === null ? null : parseCivilDate(rule.to),
});
