import { dayOf, type DayNumber } from './civil-date.ts';

/**
 * The Vietnamese lunar calendar, computed: months begin on the civil day (UTC+7) of the new moon; the month that holds
 * the winter solstice is the eleventh; between two eleventh months thirteen apart, the first one without a principal
 * solar term is the leap month. Positions of sun and moon after Jean Meeus, Astronomical Algorithms, 2nd ed., chapters
 * 25 and 49, good to well under a minute here. UTC+7 makes Tết 2007, 2030 and 2053 a day earlier than in China (1985: a month).
 * Right for 1976–2100, since the zone has been +7 throughout; checked in the tests against known dates.
 */

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const sin = (degrees: number): number => Math.sin(radians(degrees));

const J2000 = 2_451_545;
const UNIX_EPOCH_JD = 2_440_587.5;
const SYNODIC_MONTH = 29.530588861;
const DAY_SECONDS = 86_400;
const CIVIL_OFFSET_DAYS = 7 / 24;

/** Terrestrial time less universal time, in days: Espenak and Meeus's fits for 1961–2150 (seconds matter only at midnight). */
function deltaT(julianDay: number): number {
  const year = 2000 + (julianDay - J2000) / 365.25;
  const t = year - 2000;
  if (year < 1986) return (45.45 + 1.067 * (year - 1975) - (year - 1975) ** 2 / 260) / DAY_SECONDS;
  if (year < 2005) return (63.86 + 0.3345 * t - 0.060374 * t ** 2 + 0.0017275 * t ** 3) / DAY_SECONDS;
  if (year < 2050) return (62.92 + 0.32217 * t + 0.005589 * t ** 2) / DAY_SECONDS;
  return (-20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * (2150 - year)) / DAY_SECONDS;
}

/** Civil day in Vietnam of a moment in terrestrial time. */
const civilDayOf = (julianEphemerisDay: number): DayNumber =>
  Math.floor(julianEphemerisDay - deltaT(julianEphemerisDay) - UNIX_EPOCH_JD + CIVIL_OFFSET_DAYS);

/** Terms of the true new moon: coefficient in days, power of E, multiples of M (sun), M′ (moon), F, Ω (Meeus 49). */
const NEW_MOON_TERMS: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
];

/** Moment (Julian ephemeris day) of the k-th new moon, k = 0 being that of 6 January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t ** 2 + 0.00001238 * t ** 3;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t ** 2 - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t ** 2;
  const mean = 2_451_550.09766 + SYNODIC_MONTH * k + 0.00015437 * t ** 2 - 0.00000015 * t ** 3;
  let correction = 0.000325 * sin(299.77 + 0.107408 * k - 0.009173 * t ** 2);
  for (const [coefficient, eccentricity, m, mPrime, f, omega] of NEW_MOON_TERMS) {
    correction += coefficient * e ** eccentricity * sin(m * sun + mPrime * moon + f * latitude + omega * node);
  }
  return mean + correction;
}

/** Apparent longitude of the sun in degrees, 0–360 (Meeus 25, low accuracy: 0.01°, a quarter of an hour of its motion). */
function sunLongitude(julianEphemerisDay: number): number {
  const t = (julianEphemerisDay - J2000) / 36_525;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const node = 125.04 - 1934.136 * t;
  const longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2 + centre - 0.00569 - 0.00478 * sin(node);
  return ((longitude % 360) + 360) % 360;
}

/** Which twelfth of its circle the sun is in when a civil day begins: it changes on the day after a principal term. */
function sunSector(day: DayNumber): number {
  const midnight = day + UNIX_EPOCH_JD - CIVIL_OFFSET_DAYS;
  return Math.floor(sunLongitude(midnight + deltaT(midnight)) / 30);
}

const monthStart = (k: number): DayNumber => civilDayOf(newMoon(k));

/** Index of the new moon whose month holds the winter solstice (270°) of a year: the eleventh month. */
function eleventhMonth(year: number): number {
  const yearEnd = dayOf(year, 12, 31);
  let k = Math.floor((yearEnd + UNIX_EPOCH_JD - 2_451_550.1) / SYNODIC_MONTH) + 1;
  while (monthStart(k) > yearEnd) k -= 1;
  return sunSector(monthStart(k)) >= 9 ? k - 1 : k;
}

/**
 * Civil day of a day of the Vietnamese lunar calendar; leap months are passed over, since feasts fall in the plain one.
 * `year` is the lunar year that begins in that Gregorian year, `month` 1–10, `day` 1–30.
 */
export function lunarDay(year: number, month: number, day: number): DayNumber {
  const before = eleventhMonth(year - 1);
  const after = eleventhMonth(year);
  let k = before + 1 + month; // Months after the eleventh: the twelfth, the first, the second, …
  if (after - before === 13) {
    let leap = before + 1;
    while (sunSector(monthStart(leap)) !== sunSector(monthStart(leap + 1))) leap += 1;
    if (leap <= k) k += 1;
  }
  return monthStart(k) + day - 1;
}
