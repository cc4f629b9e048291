import { describe, expect, test } from 'vitest';
import { nationalCalendarData } from '../../../seeds/calendar/national-calendar.ts';
import { decisionLimitRules } from '../../../seeds/policies/decision-limits.ts';
import { parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { workingCalendar } from '../../../src/calendar/working-calendar.ts';
import { decisionLimits } from '../../../src/review/decision/limits.ts';

const calendar = workingCalendar(nationalCalendarData);
const NOTHING = { ANNOUNCED: null, ENTERED: null, MADE_PUBLIC: null };

const limits = (today: string, done: Partial<Record<keyof typeof NOTHING, string>> = {}, signedOn = '2026-04-23') =>
  Object.fromEntries(
    decisionLimits(
      { signedOn, effectiveOn: '2026-06-01', done: { ...NOTHING, ...done } },
      decisionLimitRules,
      calendar,
      parseCivilDate(today),
    ).map(({ duty, dueOn, standing, lateDays }) => [duty, [dueOn, standing, lateDays]]),
  );

describe('the limits of a decision', () => {
  test('are counted in working days, over the holidays of Hùng Kings, 30 April and 1 May', () => {
    // 24/4, then 28/4 and 29/4 (27/4 is the day off for 26/4, a Sunday), 4/5, 5/5.
    expect(limits('2026-04-24')).toEqual({
      ANNOUNCED: ['2026-05-25', 'RUNNING', 0],
      ENTERED: ['2026-05-05', 'RUNNING', 0],
      MADE_PUBLIC: ['2026-05-05', 'RUNNING', 0],
    });
  });

  test('are met on their day, late after it, and stay so', () => {
    expect(limits('2026-12-01', { ENTERED: '2026-05-05', MADE_PUBLIC: '2026-05-07' })).toMatchObject({
      ENTERED: ['2026-05-05', 'MET', 0],
      MADE_PUBLIC: ['2026-05-05', 'LATE', 2],
    });
    expect(limits('2026-05-04')['ENTERED']).toEqual(['2026-05-05', 'DUE_SOON', 0]);
    expect(limits('2026-05-06')['ENTERED']).toEqual(['2026-05-05', 'OVERDUE', 1]);
  });

  test('are those that held when it was signed', () => {
    expect(limits('2017-09-22', {}, '2017-09-11')['ENTERED']).toEqual(['2017-09-25', 'DUE_SOON', 0]);
  });
});
