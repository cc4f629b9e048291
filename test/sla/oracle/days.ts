/**
 * A table of every day from 1 January 2000 on, made by adding one day at a time: the oracle's only idea of a calendar year.
 * A day is its place in the table.
 */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const DATES: string[] = [];
export const PLACE = new Map<string, number>();

const pad = (part: number): string => String(part).padStart(2, '0');

for (let year = 2000; year <= 2045; year += 1) {
  for (let month = 1; month <= 12; month += 1) {
    const leap = month === 2 && new Date(year, 1, 29, 12).getDate() === 29;
    for (let day = 1; day <= LENGTHS[month - 1]! + (leap ? 1 : 0); day += 1) {
      PLACE.set(`${year}-${pad(month)}-${pad(day)}`, DATES.length);
      DATES.push(`${year}-${pad(month)}-${pad(day)}`);
    }
  }
}

/** Place of a date. */
export function place(date: string): number {
  const found = PLACE.get(date);
  if (found === undefined) throw new Error(`the oracle does not know ${date}`);
  return found;
}

/** Monday 1 – Sunday 7; 1 January 2000 was a Saturday. */
export const weekdayOf = (day: number): number => ((day + 5) % 7) + 1;

export const yearOfDay = (day: number): number => Number(DATES[day]!.slice(0, 4));

/** The day so many months later: the same number, or the last one that the month has. */
export function monthsLater(day: number, months: number): number {
  const [year, month, number] = DATES[day]!.split('-').map(Number) as [number, number, number];
  let laterYear = year;
  let laterMonth = month;
  for (let step = 0; step < months; step += 1) {
    laterMonth += 1;
    if (laterMonth === 13) {
      laterMonth = 1;
      laterYear += 1;
    }
  }
  let wanted = number;
  while (!PLACE.has(`${laterYear}-${pad(laterMonth)}-${pad(wanted)}`)) wanted -= 1;
  return place(`${laterYear}-${pad(laterMonth)}-${pad(wanted)}`);
}
