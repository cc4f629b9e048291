import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerDue } from '../../src/sla/deadline.ts';
import { daysTaken, standing, type StandingRow, timeLeft } from '../../src/sla/standing.ts';
import { limitOf, limitsFor, type PrintedLimit, timeLimit } from '../../src/sla/time-limit.ts';
import { calendar, local, policies, shown } from './support.ts';

const open: StandingRow = { phase: 'OPEN', unit: 'WORKING_DAY', dueAt: local('2026-11-26 17:00'), resolvedAt: null };
const at = (row: Partial<StandingRow>, now: string) => standing({ ...open, ...row }, local(now), calendar, policies);

describe('standing', () => {
  it('of an open file follows its due day', () => {
    expect(at({}, '2026-11-20 09:00')).toBe('RUNNING'); // Three working days: 23, 25, 26 November.
    expect(at({}, '2026-11-23 09:00')).toBe('DUE_SOON');
    expect(at({}, '2026-11-26 23:59')).toBe('DUE_SOON');
    expect(at({}, '2026-11-27 00:00')).toBe('OVERDUE');
  });

  it('of a limit in hours follows the minute', () => {
    expect(at({ unit: 'WORKING_HOUR' }, '2026-11-26 17:00')).toBe('DUE_SOON');
    expect(at({ unit: 'WORKING_HOUR' }, '2026-11-26 17:01')).toBe('OVERDUE');
  });

  it('of a handled file compares dates, or minutes for hours', () => {
    const handled = (resolved: string, unit: StandingRow['unit'] = 'WORKING_DAY') =>
      at({ phase: 'HANDLED', unit, resolvedAt: local(resolved) }, '2027-01-01 09:00');
    expect(handled('2026-11-25 18:00')).toBe('EARLY');
    expect(handled('2026-11-26 08:00')).toBe('ON_TIME');
    expect(handled('2026-11-26 22:00')).toBe('ON_TIME');
    expect(handled('2026-11-27 00:00')).toBe('LATE');
    expect(handled('2026-11-26 17:00', 'WORKING_HOUR')).toBe('ON_TIME');
    expect(handled('2026-11-26 17:01', 'WORKING_HOUR')).toBe('LATE');
    expect(handled('2026-11-25 17:01', 'WORKING_HOUR')).toBe('EARLY');
  });

  it('names every other state', () => {
    expect(at({ phase: 'NOT_RECEIVED' }, '2026-11-20 09:00')).toBe('NOT_RECEIVED');
    expect(at({ phase: 'CLOSED' }, '2026-12-20 09:00')).toBe('CLOSED');
    expect(at({ unit: null, dueAt: null }, '2026-11-20 09:00')).toBe('NO_LIMIT');
    expect(
      at({ phase: 'HANDLED', unit: null, dueAt: null, resolvedAt: local('2026-11-20 09:00') }, '2026-11-21 09:00'),
    ).toBe('NO_LIMIT');
    expect(at({ dueAt: null }, '2026-12-20 09:00')).toBe('WAITING');
  });

  it('never turns back while time goes on', () => {
    const order = ['RUNNING', 'DUE_SOON', 'OVERDUE'];
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 60 });
    fc.assert(
      fc.property(
        minutes,
        minutes,
        fc.constantFrom('WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'WORKING_HOUR', 'SAME_DAY'),
        (a, b, unit) => {
          const seen = [Math.min(a, b), Math.max(a, b)].map((minute) =>
            order.indexOf(
              standing(
                { ...open, unit },
                new Date(local('2026-11-01 00:00').getTime() + minute * 60_000),
                calendar,
                policies,
              ),
            ),
          );
          expect(seen[0]).toBeGreaterThanOrEqual(0);
          expect(seen[1]).toBeGreaterThanOrEqual(seen[0]!);
        },
      ),
    );
  });
});

describe('what is left and what it took', () => {
  it('is counted as the limit is', () => {
    const due = local('2026-11-26 17:00');
    expect(timeLeft('WORKING_DAY', due, local('2026-11-20 09:00'), calendar)).toEqual({
      amount: 3,
      unit: 'WORKING_DAY',
    });
    expect(timeLeft('MONTH', due, local('2026-11-20 09:00'), calendar)).toEqual({ amount: 6, unit: 'CALENDAR_DAY' });
    expect(timeLeft('WORKING_HOUR', due, local('2026-11-26 11:00'), calendar)).toEqual({
      amount: 240,
      unit: 'WORKING_MINUTE',
    });
    expect(timeLeft('WORKING_DAY', due, local('2026-11-30 09:00'), calendar).amount).toBe(-2);
    expect(daysTaken('WORKING_DAY', local('2026-11-20 09:00'), due, calendar)).toBe(3);
    expect(daysTaken('CALENDAR_DAY', local('2026-11-20 09:00'), due, calendar)).toBe(6);
  });

  it('gives the desk eight working hours to answer an online submission', () => {
    const answer = (channel: string) =>
      answerDue({ submittedAt: local('2026-11-19 16:00'), channel, calendar, policies });
    expect(shown(answer('ONLINE')?.dueAt ?? null)).toBe('2026-11-20 16:30');
    expect(answer('DIRECT')).toBeNull();
  });
});

describe('which limit', () => {
  const row = (
    kind: PrintedLimit['kind'],
    channel: string | null,
    caseName: string | null,
    max: number | null,
  ): PrintedLimit => ({
    kind,
    channel,
    caseName,
    max,
    unit: 'WORKING_DAY',
  });

  it('is the one nearest to the case and the channel', () => {
    const printed = [
      row('STATUTORY', null, null, 20),
      row('STATUTORY', 'ONLINE', null, 15),
      row('STATUTORY', null, 'works in stages', 30),
      row('COMMITTED', 'DIRECT', null, 12),
    ];
    const chosen = (channel: string, caseName: string | null) => limitsFor(printed, { channel, caseName });
    expect(chosen('POST', null)).toEqual({ statutory: { amount: 20, unit: 'WORKING_DAY' }, committed: null });
    expect(chosen('ONLINE', null).statutory?.amount).toBe(15);
    expect(chosen('ONLINE', 'works in stages').statutory?.amount).toBe(30);
    expect(chosen('DIRECT', 'another')).toMatchObject({ statutory: { amount: 20 }, committed: { amount: 12 } });
  });

  it('is none where no unit or number is printed', () => {
    expect(limitOf({ max: 5, unit: null })).toBeNull();
    expect(limitOf({ max: null, unit: 'WORKING_DAY' })).toBeNull();
    expect(limitOf({ max: null, unit: 'SAME_DAY' })).toEqual({ amount: 1, unit: 'SAME_DAY' });
    expect(() => timeLimit(100_001, 'MONTH')).toThrow('LIMIT_INVALID');
  });
});
