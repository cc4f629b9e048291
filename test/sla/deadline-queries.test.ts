import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { message } from '../../src/messages/catalogue.ts';
import { Problem } from '../../src/problem.ts';
import { askCalendarDays, askDeadline } from '../../src/sla/deadline.queries.ts';
import { type Rules, rulesFrom } from '../../src/sla/rules.ts';
import type { TimeUnit } from '../../src/sla/time-limit.ts';
import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { clockPolicies } from '../../seeds/policies/clock-policies.ts';
import { day, local, shown } from './support.ts';

const rules: Rules = rulesFrom({ revision: 1, calendar: nationalCalendarData, policies: clockPolicies, rows: [] });

const ask = (receivedAt: string, amount: number, unit: TimeUnit = 'WORKING_DAY', by: Rules = rules) =>
  askDeadline(by, { receivedAt: local(receivedAt), amount, unit });

/** The problem that a question meets. */
function problem(question: () => unknown): Pick<Problem, 'code' | 'path' | 'params'> {
  try {
    question();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, path, params } = error;
    return { code, path, params };
  }
  throw new Error('no problem was met');
}

describe('asking for a deadline', () => {
  test.each([
    ['2026-11-20 09:00', 3, 'WORKING_DAY', '2026-11-26 17:00'],
    ['2018-02-01 09:00', 15, 'CALENDAR_DAY', '2018-02-21 17:00'],
    ['2026-11-19 16:00', 8, 'WORKING_HOUR', '2026-11-20 16:30'],
    ['2026-11-20 15:20', 1, 'SAME_DAY', '2026-11-23 17:00'],
    ['2026-01-31 09:00', 1, 'MONTH', '2026-03-02 17:00'],
  ] as const)('%s + %i %s is answered on the province’s calendar: %s', (receivedAt, amount, unit, due) => {
    expect(shown(ask(receivedAt, amount, unit).dueAt)).toBe(due);
  });

  test('the year whose notice is not there yet is provisional', () => {
    expect(ask('2026-11-20 09:00', 60).provisional).toBe(true);
    expect(ask('2026-11-20 09:00', 5).provisional).toBe(false);
  });

  test.each([0, -1, -1_000, 10_001, 2_147_483_647])('%i is no limit', (amount) => {
    expect(problem(() => ask('2026-11-20 09:00', amount))).toMatchObject({ code: 'LIMIT_INVALID', path: ['amount'] });
  });

  test('1 and 10,000 are', () => {
    expect(ask('2026-11-20 09:00', 1).dueOn).toBe('2026-11-23');
    expect(ask('2026-11-20 09:00', 10_000).dueOn > '2060').toBe(true);
  });

  test('days before and after all calendars are refused at the field that leads there', () => {
    const outside = { code: 'DATE_OUT_OF_RANGE', path: ['receivedAt'] };
    expect(problem(() => ask('1900-01-01 09:00', 1))).toMatchObject(outside);
    expect(problem(() => ask('2150-01-01 09:00', 1))).toMatchObject(outside);
    expect(problem(() => ask('2026-11-20 09:00', 10_000, 'MONTH'))).toMatchObject({ ...outside, path: ['amount'] });
    expect(problem(() => ask('2100-12-31 09:00', 1))).toMatchObject({ ...outside, path: ['amount'] });
  });

  test('without a cut-off for the day nothing is guessed', () => {
    const without = { ...rules, policies: { ...rules.policies, sameDayCutoffs: [] } };
    const met = problem(() => ask('2026-11-20 09:00', 1, 'SAME_DAY', without));
    expect(met).toMatchObject({ code: 'POLICY_INVALID', path: ['receivedAt'] });
    expect(ask('2026-11-20 09:00', 1, 'WORKING_DAY', without).dueOn).toBe('2026-11-23');
  });

  test('every refusal has its words in both languages, with nothing left in braces', () => {
    const met = [
      problem(() => ask('2026-11-20 09:00', 0)),
      problem(() => ask('1900-01-01 09:00', 1)),
      problem(() => askCalendarDays(rules, day('2026-01-02'), day('2026-01-01'))),
      problem(() => askCalendarDays(rules, day('2025-01-01'), day('2026-12-31'))),
    ];
    for (const { code, params } of met) {
      const [vi, en] = [message('vi', code, params), message('en', code, params)];
      expect(vi).not.toBe(en);
      expect(`${vi}${en}`).not.toMatch(/[{}]/u);
    }
  });
});

describe('asking for official days', () => {
  test('lists what differs from the plain week, in order, with its source', () => {
    const days = askCalendarDays(rules, day('2026-08-01'), day('2026-09-30'));
    expect(days.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-08-22', 'WORKING'],
      ['2026-08-31', 'OFF'],
      ['2026-09-01', 'OFF'],
      ['2026-09-02', 'OFF'],
    ]);
    expect(days.every(({ source, provisional }) => source !== '' && !provisional)).toBe(true);
  });

  test('a year by rule is marked', () => {
    const days = askCalendarDays(rules, day('2027-01-01'), day('2027-12-31'));
    expect(days.length).toBeGreaterThan(8);
    expect(days.every(({ provisional }) => provisional)).toBe(true);
  });

  test('one day is a span; 400 days are the longest; backwards is none', () => {
    expect(askCalendarDays(rules, day('2026-09-02'), day('2026-09-02'))).toHaveLength(1);
    const from = day('2026-01-01');
    expect(askCalendarDays(rules, from, parseCivilDate('2027-02-04')).length).toBeGreaterThan(10);
    expect(problem(() => askCalendarDays(rules, from, parseCivilDate('2027-02-05')))).toMatchObject({
      code: 'SPAN_TOO_LONG',
      path: ['to'],
      params: { days: 400 },
    });
    expect(problem(() => askCalendarDays(rules, from, day('2025-12-31')))).toMatchObject({
      code: 'SPAN_REVERSED',
      path: ['to'],
    });
  });
});
