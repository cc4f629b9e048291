import fc from 'fast-check';
import pg from 'pg';
import { expect, test } from 'vitest';
import { readInstant } from '../../src/db/pool.ts';
import { DateTimeScalar } from '../../src/graphql/scalars.ts';

/** Instants are read and written by hand on the way of every work list: they must be what pg and Node make of them. */

const reference = pg.types.getTypeParser(1184, 'text') as (text: string) => unknown;

const two = (number: number): string => String(number).padStart(2, '0');
const fraction = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 999_999 }).map((n) => `.${String(n).padStart(6, '0').replace(/0+$/u, '')}`),
);
const stored = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }),
    fraction,
    fc.constantFrom('+00', '+07', '-03:30', '+07:06:30'),
  )
  .map(
    ([at, rest, zone]) =>
      `${at.toISOString().slice(0, 10)} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}${rest}${zone}`,
  );

test('an instant is read as pg reads it, whatever the zone of the server', () => {
  fc.assert(
    fc.property(stored, (text) => {
      expect(readInstant(text)).toEqual(reference(text));
    }),
    { numRuns: 2_000 },
  );
  for (const text of [
    'infinity',
    '-infinity',
    '0044-03-15 10:00:00+00 BC',
    '0099-12-31 23:59:59.999999+00',
    '2024-02-29 00:00:00.0005+00',
  ]) {
    expect(readInstant(text), text).toEqual(reference(text));
  }
});

test('an instant is written on the clock of Hanoi, to the second', () => {
  const instants = fc.date({
    min: new Date('0001-01-02T00:00:00Z'),
    max: new Date('9999-12-30T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instants, (at) => {
      const shifted = new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 19);
      expect(DateTimeScalar.serialize(at)).toBe(`${shifted}+07:00`);
    }),
    { numRuns: 2_000 },
  );
});
