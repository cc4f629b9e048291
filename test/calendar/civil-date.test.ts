import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  civilDate,
  civilDateAt,
  civilMinute,
  dayNumber,
  daysBetween,
  instantAt,
  instantOf,
  isCivilDate,
  parseCivilDate,
  weekday,
} from '../../src/calendar/civil-date.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const days = fc.integer({ min: -719_528, max: 2_932_896 }); // 0000-01-01 to 9999-12-31.

describe('civil dates', () => {
  it('refuse what is no existing day', () => {
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-1-1',
      '20260101',
      '2026-01-32',
      ' 2026-01-01',
      '2026/01/01',
      '',
    ]) {
      expect(isCivilDate(text)).toBe(false);
      expect(() => parseCivilDate(text)).toThrow('DATE_INVALID');
    }
    expect(parseCivilDate('2024-02-29')).toBe('2024-02-29');
  });

  it('agree with luxon on every day of four digits', () => {
    fc.assert(
      fc.property(days, (day) => {
        const luxon = DateTime.fromMillis(day * 86_400_000, { zone: 'UTC' });
        expect(civilDate(day)).toBe(luxon.toISODate());
        expect(dayNumber(civilDate(day))).toBe(day);
        expect(weekday(day)).toBe(luxon.weekday);
      }),
    );
  });

  it('agree with the tz database on every minute, before Vietnam settled on UTC+7 too', () => {
    const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2150, 0, 1) });
    fc.assert(
      fc.property(instants, (ms) => {
        const luxon = DateTime.fromMillis(ms, { zone: ZONE });
        const { day, minute } = civilMinute(new Date(ms));
        // Until 1911 the offset had seconds, which luxon rounds to minutes and civil time drops.
        if (luxon.year > 1911)
          expect([civilDate(day), minute]).toEqual([luxon.toISODate(), luxon.hour * 60 + luxon.minute]);
        if (luxon.year >= 1976) expect(instantOf(day, minute).getTime()).toBe(Math.floor(ms / 60_000) * 60_000);
      }),
    );
  });

  it('turn at midnight in Hanoi', () => {
    expect(civilDateAt(new Date('2026-12-31T16:59:59.999Z'))).toBe('2026-12-31');
    expect(civilDateAt(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01');
    expect(instantAt(parseCivilDate('2027-01-01'), 450).toISOString()).toBe('2027-01-01T00:30:00.000Z');
    expect(() => civilMinute(new Date(Number.NaN))).toThrow('INSTANT_INVALID');
  });

  it('keep the day number of a month, or take its last day', () => {
    expect(addMonths(parseCivilDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(parseCivilDate('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(parseCivilDate('2026-12-31'), 2)).toBe('2027-02-28');
    expect(addMonths(parseCivilDate('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addDays(parseCivilDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(daysBetween(parseCivilDate('2026-12-31'), parseCivilDate('2026-12-01'))).toBe(-30);
  });
});
