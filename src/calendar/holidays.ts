import type { BothLanguages, HolidayRule, OfficialDay } from './calendar-data.ts';
import { civilDate, type DayNumber, dayNumber, dayOf, weekday } from './civil-date.ts';
import { lunarDay } from './lunar.ts';

interface Holiday {
  readonly day: DayNumber;
  readonly rule: HolidayRule;
}

const isWeekend = (day: DayNumber): boolean => weekday(day) >= 6;

/** Days that a rule names in a year, before anything is moved. */
function daysNamed({ place }: HolidayRule, year: number): readonly DayNumber[] {
  const { calendar, month, day } = place;
  const named = calendar === 'LUNAR' ? lunarDay(year, month, day) : dayOf(year, month, day);
  if (place.calendar !== 'SOLAR_WITH_NEIGHBOUR') return place.offsets.map((offset) => named + offset);
  return place.afterOn.includes(weekday(named)) ? [named, named + 1] : [named - 1, named];
}

const compensationFor = (name: BothLanguages): BothLanguages => ({ vi: `nghỉ bù ${name.vi}`, en: `for ${name.en}` });

/**
 * Days off of a year that has no notice yet, computed from the dated rules: each holiday that falls on a weekend moves to
 * the next working day that no other holiday takes (Labour Code 2019 Đ111.3; domain 2.6). Two holidays on one day are one
 * day off: the law moves only those that meet a weekend (*ours*).
 */
export function provisionalDays(rules: readonly HolidayRule[], year: number): readonly OfficialDay[] {
  const holidays = new Map<DayNumber, Holiday>();
  for (const rule of rules) {
    const first = dayNumber(rule.from);
    const last = rule.to === null ? Infinity : dayNumber(rule.to);
    for (const day of daysNamed(rule, year)) {
      if (day >= first && day <= last && !holidays.has(day)) holidays.set(day, { day, rule });
    }
  }
  const off = new Map<DayNumber, OfficialDay>();
  const add = (day: DayNumber, ground: 'STATUTORY' | 'COMPENSATORY', note: BothLanguages, source: string): void => {
    off.set(day, { date: civilDate(day), kind: 'OFF', ground, pairedWith: null, note, source });
  };
  for (const { day, rule } of holidays.values()) if (!isWeekend(day)) add(day, 'STATUTORY', rule.name, rule.source);
  for (const { day, rule } of [...holidays.values()].sort((a, b) => a.day - b.day)) {
    if (!isWeekend(day)) continue;
    let next = day + 1;
    while (isWeekend(next) || off.has(next)) next += 1;
    add(next, 'COMPENSATORY', compensationFor(rule.name), rule.source);
  }
  return [...off.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
