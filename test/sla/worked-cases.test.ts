import { describe, expect, it } from 'vitest';
import { deadline } from '../../src/sla/deadline.ts';
import type { TimeUnit } from '../../src/sla/time-limit.ts';
import { calendar, local, policies, shown } from './support.ts';

const due = (receivedAt: string, amount: number, unit: TimeUnit) =>
  deadline({ receivedAt: local(receivedAt), limit: { amount, unit }, calendar, policies });

describe('the worked cases of the domain', () => {
  it.each([
    ['2013-04-26 09:00', 5, 'WORKING_DAY', '2013-05-07 17:00'],
    ['2019-11-20 09:00', 25, 'WORKING_DAY', '2019-12-25 17:00'],
    ['2024-04-26 09:00', 3, 'WORKING_DAY', '2024-05-04 17:00'],
    ['2025-04-24 09:00', 3, 'WORKING_DAY', '2025-04-28 17:00'],
    ['2026-08-20 09:00', 7, 'WORKING_DAY', '2026-08-28 17:00'],
    ['2026-11-20 09:00', 3, 'WORKING_DAY', '2026-11-26 17:00'],
    ['2018-02-01 09:00', 15, 'CALENDAR_DAY', '2018-02-21 17:00'],
    ['2026-11-19 16:00', 8, 'WORKING_HOUR', '2026-11-20 16:30'],
    ['2026-11-20 15:20', 1, 'SAME_DAY', '2026-11-23 17:00'],
  ] as const)('%s + %i %s falls due on %s', (receivedAt, amount, unit, expected) => {
    const answer = due(receivedAt, amount, unit);
    expect(shown(answer.dueAt)).toBe(expected);
    expect(answer.dueOn).toBe(expected.slice(0, 10));
    expect(answer.provisional).toBe(false);
  });

  it('says which days were skipped and why', () => {
    expect(due('2013-04-26 09:00', 5, 'WORKING_DAY').skipped.map(({ date, reason }) => [date, reason.ground])).toEqual([
      ['2013-04-27', 'WEEKEND'],
      ['2013-04-28', 'WEEKEND'],
      ['2013-04-29', 'SWAPPED_OFF'],
      ['2013-04-30', 'STATUTORY'],
      ['2013-05-01', 'STATUTORY'],
      ['2013-05-05', 'WEEKEND'],
    ]);
    expect(due('2018-02-01 09:00', 15, 'CALENDAR_DAY').skipped.map(({ date }) => date)).toEqual([
      '2018-02-16',
      '2018-02-17',
      '2018-02-18',
      '2018-02-19',
      '2018-02-20',
    ]);
  });

  it('marks what leans on a year without a notice, and nothing else', () => {
    expect(due('2026-12-25 09:00', 4, 'WORKING_DAY').provisional).toBe(false);
    expect(due('2026-12-25 09:00', 5, 'WORKING_DAY').provisional).toBe(true);
    expect(due('2026-12-25 09:00', 5, 'WORKING_DAY').dueOn).toBe('2027-01-04');
    expect(due('2017-12-29 09:00', 1, 'WORKING_DAY').dueOn).toBe('2018-01-02');
    expect(due('2017-12-29 09:00', 1, 'WORKING_DAY').provisional).toBe(true);
    expect(due('2017-12-31 09:00', 1, 'WORKING_DAY').provisional).toBe(false);
    expect(due('2026-11-20 09:00', 2, 'MONTH')).toMatchObject({ dueOn: '2027-01-20', provisional: true });
  });
});

describe('each unit at its edges', () => {
  it.each([
    ['2026-01-31 09:00', 1, 'MONTH', '2026-03-02 17:00'], // 28 February 2026 is a Saturday.
    ['2024-01-31 09:00', 1, 'MONTH', '2024-02-29 17:00'],
    ['2025-12-31 09:00', 2, 'MONTH', '2026-03-02 17:00'],
    ['2026-11-20 15:00', 1, 'SAME_DAY', '2026-11-20 17:00'],
    ['2026-11-20 15:01', 1, 'SAME_DAY', '2026-11-23 17:00'],
    ['2026-11-21 09:00', 1, 'SAME_DAY', '2026-11-23 17:00'],
    ['2026-11-23 15:30', 1, 'SAME_DAY', '2026-11-25 17:00'], // Culture Day, Tuesday 24 November.
    ['2026-11-20 07:30', 4, 'WORKING_HOUR', '2026-11-20 11:30'],
    ['2026-11-20 12:00', 1, 'WORKING_HOUR', '2026-11-20 14:30'],
    ['2026-11-20 13:30', 3, 'WORKING_HOUR', '2026-11-20 16:30'],
    ['2026-11-20 22:00', 1, 'WORKING_HOUR', '2026-11-23 08:30'],
    ['2026-11-20 09:30', 2, 'WORKING_HOUR', '2026-11-20 11:30'],
    ['2024-05-03 16:00', 2, 'WORKING_HOUR', '2024-05-04 08:30'], // The make-up Saturday has Monday's sessions.
    ['2026-11-21 09:00', 1, 'WORKING_DAY', '2026-11-23 17:00'],
  ] as const)('%s + %i %s falls due on %s', (receivedAt, amount, unit, expected) => {
    expect(shown(due(receivedAt, amount, unit).dueAt)).toBe(expected);
  });

  it('drops seconds', () => {
    const receivedAt = new Date('2026-11-20T15:00:59.999+07:00');
    const answer = deadline({ receivedAt, limit: { amount: 1, unit: 'SAME_DAY' }, calendar, policies });
    expect(answer.dueOn).toBe('2026-11-20');
  });

  it('refuses amounts that are no limit and spans that leave the calendar', () => {
    expect(() => due('2026-11-20 09:00', -1, 'WORKING_DAY')).toThrow('LIMIT_INVALID');
    expect(() => due('2026-11-20 09:00', 1.5, 'CALENDAR_DAY')).toThrow('LIMIT_INVALID');
    expect(() => due('2026-11-20 09:00', 10_000, 'MONTH')).toThrow('DATE_OUT_OF_RANGE');
    expect(() =>
      deadline({ receivedAt: new Date(Number.NaN), limit: { amount: 1, unit: 'MONTH' }, calendar, policies }),
    ).toThrow('INSTANT_INVALID');
  });
});
