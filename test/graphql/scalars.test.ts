import fc from 'fast-check';
import { parseValue as parseLiteralValue } from 'graphql';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../src/graphql/errors.ts';
import { CivilDateScalar, DateTimeScalar } from '../../src/graphql/scalars.ts';

const refusalOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof ApiError) return error.key;
    throw error;
  }
  return 'accepted';
};

describe('Date', () => {
  it.each(['1990-01-01', '2024-02-29', '2026-11-24', '2100-12-31'])('takes %s', (text) => {
    expect(CivilDateScalar.parseValue(text)).toBe(text);
    expect(CivilDateScalar.parseLiteral(parseLiteralValue(`"${text}"`), {})).toBe(text);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '1989-12-31',
    '2101-01-01',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
    20_260_101,
    null,
    {},
    true,
  ])('refuses %j', (value) => {
    expect(refusalOf(() => CivilDateScalar.parseValue(value))).toBe('DATE_NOT_VALID');
  });

  it('agrees with luxon about which days exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1985, max: 2105 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (y, m, d) => {
          const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const exists = DateTime.fromObject({ year: y, month: m, day: d }).isValid && m > 0 && d > 0;
          const taken = refusalOf(() => CivilDateScalar.parseValue(text)) === 'accepted';
          expect(taken).toBe(exists && y >= 1990 && y <= 2100);
        },
      ),
    );
  });

  it('does not send out what is no date', () => {
    expect(() => CivilDateScalar.serialize(new Date(0))).toThrow(TypeError);
  });
});

describe('DateTime', () => {
  it.each([
    ['2026-11-20T15:20:00+07:00', '2026-11-20T08:20:00.000Z'],
    ['2026-11-20T15:20+07:00', '2026-11-20T08:20:00.000Z'],
    ['2026-11-20T08:20:00.5Z', '2026-11-20T08:20:00.500Z'],
    ['2026-11-20T08:20:00-11:30', '2026-11-20T19:50:00.000Z'],
    ['2100-12-31T23:59:59+14:00', '2100-12-31T09:59:59.000Z'],
  ])('takes %s', (text, instant) => {
    expect(DateTimeScalar.parseValue(text).toISOString()).toBe(instant);
  });

  it.each([
    '2026-11-20T15:20:00',
    '2026-11-20',
    '2026-11-20 15:20:00+07:00',
    '2026-02-30T15:20:00+07:00',
    '2026-11-20T24:00:00+07:00',
    '2026-11-20T15:60:00+07:00',
    '2026-11-20T15:20:60+07:00',
    '2026-11-20T15:20:00+15:00',
    '2026-11-20T15:20:00+0700',
    '1989-12-31T23:59:59Z',
    '2101-01-01T00:00:00Z',
    'now',
    1_763_000_000_000,
    null,
  ])('refuses %j', (value) => {
    expect(refusalOf(() => DateTimeScalar.parseValue(value))).toBe('DATE_TIME_NOT_VALID');
  });

  it('goes out on the clock of Hanoi, to the second', () => {
    expect(DateTimeScalar.serialize(new Date('2026-11-20T17:20:30.999Z'))).toBe('2026-11-21T00:20:30+07:00');
    expect(() => DateTimeScalar.serialize('soon')).toThrow(TypeError);
  });

  it('reads what it writes', () => {
    const whole = fc.integer({ min: Date.UTC(1990, 0, 2) / 1_000, max: Date.UTC(2100, 11, 30) / 1_000 });
    fc.assert(
      fc.property(whole, (seconds) => {
        const instant = new Date(seconds * 1_000);
        expect(DateTimeScalar.parseValue(DateTimeScalar.serialize(instant))).toEqual(instant);
      }),
    );
  });
});
