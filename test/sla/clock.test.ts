import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOverrides } from '../../seeds/policies/ground-overrides.ts';
import { calendarNotice } from '../../src/calendar/notice.ts';
import { withNotice } from '../../src/calendar/working-calendar.ts';
import { printedNotices } from '../../seeds/calendar/notices.ts';
import { foldClock } from '../../src/sla/clock.ts';
import type { ClockAct } from '../../src/sla/clock-act.ts';
import type { ClockTerms } from '../../src/sla/clock-policy.ts';
import {
  calendar,
  day,
  history,
  local,
  type Plain,
  policies,
  shown,
  type Stamped,
  termsAt,
  workingDays,
} from './support.ts';

const fold = (terms: ClockTerms, ...acts: Stamped[]) => foldClock({ acts: history(...acts), terms, calendar });

describe('missing papers', () => {
  const terms = termsAt('2026-03-02 09:00', workingDays(5));

  it('stop the clock, and the full limit runs again from the day the file is complete', () => {
    const asked = fold(terms, ['2026-03-02 09:00', 'RECEIVED'], ['2026-03-04 10:00', 'DOCUMENTS_REQUESTED']);
    expect(asked).toMatchObject({ dueOn: null, dueAt: null, left: { amount: 5, unit: 'WORKING_DAY' }, breaches: [] });
    expect(shown(asked.originalDueAt)).toBe('2026-03-09 17:00');
    const complete = fold(
      terms,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-04 10:00', 'DOCUMENTS_REQUESTED'],
      ['2026-03-12 10:00', 'DOCUMENTS_SUPPLIED'],
    );
    expect(shown(complete.dueAt)).toBe('2026-03-19 17:00');
    expect(shown(complete.originalDueAt)).toBe('2026-03-09 17:00');
  });

  it('asked for later or more often than the regime allows count as breaches, with the same effect', () => {
    const late = fold(terms, ['2026-03-02 09:00', 'RECEIVED'], ['2026-03-06 10:00', 'DOCUMENTS_REQUESTED']);
    expect(late.breaches.map(({ code }) => code)).toEqual(['ASKED_TOO_LATE']);
    expect(late.dueAt).toBeNull();
    const twice = fold(
      terms,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-03 10:00', 'DOCUMENTS_REQUESTED'],
      ['2026-03-04 10:00', 'DOCUMENTS_SUPPLIED'],
      ['2026-03-05 10:00', 'DOCUMENTS_REQUESTED'],
    );
    expect(twice.breaches.map(({ code }) => code)).toEqual(['ASKED_TOO_OFTEN']);
  });

  it('may be asked for as often as the regime at receipt allowed', () => {
    const acts: Stamped[] = [
      ['2018-06-20 09:00', 'RECEIVED'],
      ['2018-06-29 10:00', 'DOCUMENTS_REQUESTED'],
      ['2018-07-02 10:00', 'DOCUMENTS_SUPPLIED'],
      ['2018-07-03 10:00', 'DOCUMENTS_REQUESTED'],
      ['2018-07-04 10:00', 'DOCUMENTS_SUPPLIED'],
    ];
    expect(fold(termsAt('2018-06-20 09:00', workingDays(10)), ...acts).breaches).toEqual([]);
    expect(fold(termsAt('2018-06-21 09:00', workingDays(10)), ...acts).breaches.map(({ code }) => code)).toEqual([
      'ASKED_TOO_LATE',
      'ASKED_TOO_OFTEN',
    ]);
  });

  it('follow the rule of a version where it has its own', () => {
    const fresh = termsAt('2026-03-02 09:00', workingDays(5), { overrides: groundOverrides['1.000606']! });
    const reading = fold(
      fresh,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-05 10:00', 'DOCUMENTS_REQUESTED'],
      ['2026-03-12 10:00', 'DOCUMENTS_SUPPLIED'],
    );
    expect(shown(reading.dueAt)).toBe('2026-04-07 17:00');
    expect(reading.limit).toEqual(workingDays(18));
    const two = termsAt('2026-03-02 09:00', workingDays(30), { overrides: groundOverrides['1.013236']! });
    const asked = fold(
      two,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-11 10:00', 'DOCUMENTS_REQUESTED'], // The seventh working day.
      ['2026-03-20 10:00', 'DOCUMENTS_SUPPLIED'],
      ['2026-03-30 10:00', 'DOCUMENTS_REQUESTED'], // The sixth after the supplement.
    );
    expect(asked.breaches.map(({ code }) => code)).toEqual(['ASKED_TOO_LATE']);
  });

  it('start a clock of the applicant’s own', () => {
    const asked = fold(
      terms,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-04 10:00', { kind: 'DOCUMENTS_REQUESTED', applicantLimit: { amount: 30, unit: 'CALENDAR_DAY' } }],
    );
    expect(shown(asked.applicantDueAt)).toBe('2026-04-03 17:00');
  });
});

describe('a suspended clock', () => {
  it('goes on with what is left: a day that it starts on is not counted, one that it stops on is', () => {
    const acts: Stamped[] = [
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-04 10:00', 'PAYMENT_REQUESTED'], // Two of five days spent.
      ['2026-03-16 08:00', 'PAYMENT_MADE'],
    ];
    const terms = termsAt('2026-03-02 09:00', workingDays(5));
    expect(fold(terms, ...acts.slice(0, 2)).left).toEqual({ amount: 3, unit: 'WORKING_DAY' });
    expect(fold(terms, ...acts).dueOn).toBe('2026-03-19');
    expect(fold(termsAt('2026-03-02 09:00', { amount: 1, unit: 'MONTH' }), ...acts).dueOn).toBe('2026-04-14');
    expect(fold(termsAt('2026-03-02 09:00', { amount: 10, unit: 'CALENDAR_DAY' }), ...acts).dueOn).toBe('2026-03-24');
    const hours = fold(termsAt('2026-03-02 09:00', { amount: 20, unit: 'WORKING_HOUR' }), ...acts);
    // 2.5 + 3.5 hours on Monday, 7.5 on Tuesday, 2.5 on Wednesday: 4 left.
    expect(shown(hours.dueAt)).toBe('2026-03-16 14:00');
  });

  it('is due on the day it goes on where nothing is left', () => {
    const reading = fold(
      termsAt('2026-03-02 09:00', workingDays(2)),
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-04 10:00', 'STOPPED'],
      ['2026-03-16 08:00', 'RESUMED'],
    );
    expect(reading.dueOn).toBe('2026-03-16');
  });

  it('does not stop for an opinion, unless sector law says so; the agency asked has its own clock', () => {
    const acts: Stamped[] = [
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-03 09:00', { kind: 'OPINION_REQUESTED', task: 'fire', limit: workingDays(3) }],
    ];
    const plain = fold(termsAt('2026-03-02 09:00', workingDays(5)), ...acts);
    expect(plain.dueOn).toBe('2026-03-09');
    expect(plain.tasks).toMatchObject([{ task: 'fire', dueOn: '2026-03-06' }]);
    const stops = termsAt('2026-03-02 09:00', workingDays(5), { overrides: groundOverrides['1.005400']! });
    expect(fold(stops, ...acts)).toMatchObject({ dueOn: null, tasks: [{ dueOn: '2026-03-06' }] });
    const given = fold(stops, ...acts, ['2026-03-10 09:00', { kind: 'OPINION_GIVEN', task: 'fire' }]);
    expect(given).toMatchObject({ dueOn: '2026-03-16', tasks: [{ late: true }] });
  });

  it('makes the open task stand too', () => {
    const reading = fold(
      termsAt('2026-03-02 09:00', workingDays(5)),
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-02 10:00', { kind: 'TASK_OPENED', task: 'check', limit: workingDays(2) }],
      ['2026-03-03 10:00', 'STOPPED'],
    );
    expect(reading.tasks).toMatchObject([{ dueAt: null, left: { amount: 1, unit: 'WORKING_DAY' } }]);
  });
});

describe('late stays late', () => {
  const terms = termsAt('2026-03-02 09:00', workingDays(5), { extension: { cap: 5, source: 'a law' } });

  it('whatever is asked for, paid, stopped or extended afterwards', () => {
    const reading = fold(
      terms,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-10 08:00', 'DOCUMENTS_REQUESTED'],
      ['2026-03-12 08:00', 'DOCUMENTS_SUPPLIED'],
      ['2026-03-13 08:00', 'STOPPED'],
      ['2026-03-16 08:00', 'RESUMED'],
      ['2026-03-17 08:00', { kind: 'LIMIT_EXTENDED', amount: 5 }],
    );
    expect(reading.dueOn).toBe('2026-03-09');
    expect(reading.spans.map(({ late, counted }) => [late, counted])).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(reading.breaches.map(({ code }) => code)).toContain('EXTENSION_TOO_LATE');
  });

  it('but on the due day, after closing, a day limit is not late yet', () => {
    const reading = fold(terms, ['2026-03-02 09:00', 'RECEIVED'], ['2026-03-09 20:00', 'PAYMENT_REQUESTED']);
    expect(reading.dueAt).toBeNull();
  });

  it('but for a calendar notice, which is listed', () => {
    const notice = printedNotices.find(({ year }) => year === 2026)!;
    const swapped = {
      ...notice,
      swaps: [...notice.swaps, { off: '2026-03-09', works: '2026-03-14', holiday: 'TET' as const }],
    };
    const later = withNotice(calendar, calendarNotice(swapped));
    const reading = fold(
      terms,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-10 08:00', { kind: 'CALENDAR_CHANGED', calendar: later }],
    );
    expect(reading.dueOn).toBe('2026-03-10');
    expect(shown(reading.originalDueAt)).toBe('2026-03-09 17:00');
    expect(reading.calendarMoves).toMatchObject([{ calendarVersion: later.version, clearedLateness: true }]);
    const closed = fold(
      terms,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-10 08:00', 'RESOLVED'],
      ['2026-03-10 08:00', { kind: 'CALENDAR_CHANGED', calendar: later }],
    );
    expect(closed).toMatchObject({ dueOn: '2026-03-09', calendarMoves: [] });
  });
});

describe('letters', () => {
  const terms = termsAt('2026-03-02 09:00', workingDays(10), { extension: { cap: 5, source: 'a law' } });
  const received: Stamped = ['2026-03-02 09:00', 'RECEIVED'];

  it('of apology move no clock; late or repeated they are breaches', () => {
    const letter = (at: string): Stamped => [at, { kind: 'APOLOGISED', newDueOn: day('2026-03-20') }];
    const once = fold(terms, received, letter('2026-03-13 16:00'));
    expect(once).toMatchObject({ dueOn: '2026-03-16', reappointedOn: '2026-03-20', breaches: [] });
    // Saturday and Sunday before a Monday are after the last working day before it.
    const codes = fold(terms, received, letter('2026-03-14 08:00'), letter('2026-03-16 08:00')).breaches.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['APOLOGY_TOO_LATE', 'APOLOGY_REPEATED', 'APOLOGY_TOO_LATE']);
  });

  it('of extension add to the limit within the cap of sector law, a working day before at the latest', () => {
    const extend = (at: string, amount: number): Stamped => [at, { kind: 'LIMIT_EXTENDED', amount }];
    expect(fold(terms, received, extend('2026-03-13 16:00', 5)).dueOn).toBe('2026-03-23');
    expect(fold(terms, received, extend('2026-03-13 16:00', 6)).breaches.map(({ code }) => code)).toEqual([
      'EXTENSION_OVER_CAP',
    ]);
    expect(fold(terms, received, extend('2026-03-16 08:00', 1)).breaches.map(({ code }) => code)).toEqual([
      'EXTENSION_TOO_LATE',
    ]);
    const none = termsAt('2026-03-02 09:00', workingDays(10));
    expect(fold(none, received, extend('2026-03-04 08:00', 1)).breaches.map(({ code }) => code)).toEqual([
      'EXTENSION_NOT_GRANTED',
    ]);
  });
});

describe('a history', () => {
  it('keeps the promised and the statutory time apart', () => {
    const reading = fold(termsAt('2026-03-02 09:00', workingDays(10), { committed: workingDays(5) }), [
      '2026-03-02 09:00',
      'RECEIVED',
    ]);
    expect(reading).toMatchObject({ dueOn: '2026-03-09', statutoryDueOn: '2026-03-16' });
  });

  it('before receipt has no times, and none where no limit is printed', () => {
    expect(foldClock({ acts: history(['2026-03-02 09:00', 'SUBMITTED']), terms: null, calendar })).toMatchObject({
      phase: 'NOT_RECEIVED',
      dueAt: null,
    });
    expect(foldClock({ acts: history(['2026-03-02 09:00', 'REJECTED']), terms: null, calendar }).phase).toBe('CLOSED');
    expect(fold(termsAt('2026-03-02 09:00', null), ['2026-03-02 09:00', 'RECEIVED'])).toMatchObject({
      phase: 'OPEN',
      unit: null,
      dueAt: null,
    });
    expect(() => foldClock({ acts: history(['2026-03-02 09:00', 'RECEIVED']), terms: null, calendar })).toThrow(
      'HISTORY_INVALID',
    );
    expect(() => termsAt('2007-06-21 09:00', workingDays(1))).toThrow('POLICY_INVALID');
  });

  it('goes on where it was when a result is recalled, but not after it was given', () => {
    const terms = termsAt('2026-03-02 09:00', workingDays(5));
    const resolved: Stamped[] = [
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-04 09:00', 'RESOLVED'],
    ];
    expect(fold(terms, ...resolved, ['2026-03-05 09:00', 'RECALLED'])).toMatchObject({
      phase: 'OPEN',
      dueOn: '2026-03-09',
      resolvedAt: null,
    });
    expect(fold(terms, ...resolved, ['2026-03-05 09:00', 'RETURNED'], ['2026-03-05 10:00', 'RECALLED']).phase).toBe(
      'HANDLED',
    );
  });

  it('takes an act stamped before the one before it as of that one', () => {
    const terms = termsAt('2026-03-02 09:00', workingDays(5));
    const reading = fold(
      terms,
      ['2026-03-02 09:00', 'RECEIVED'],
      ['2026-03-05 09:00', 'STOPPED'],
      ['2026-03-03 09:00', 'RESUMED'],
    );
    expect(reading).toMatchObject({ dueOn: '2026-03-09', backdated: [2] });
  });

  it('only grows: what comes later changes no original time, no breach and no place of an earlier act', () => {
    const kinds = fc.constantFrom<Plain[]>(
      'DOCUMENTS_REQUESTED',
      'DOCUMENTS_SUPPLIED',
      'STOPPED',
      'RESUMED',
      'PAYMENT_REQUESTED',
      'PAYMENT_MADE',
      'RESOLVED',
      'RECALLED',
    );
    const steps = fc.array(fc.tuple(kinds, fc.integer({ min: -2000, max: 8000 })), { maxLength: 12 });
    const terms = termsAt('2026-03-02 09:00', workingDays(5), { committed: workingDays(3) });
    fc.assert(
      fc.property(steps, fc.nat(), (drawn, cut) => {
        let at = local('2026-03-02 09:00').getTime();
        const acts: ClockAct[] = [{ kind: 'RECEIVED', at: new Date(at) }];
        for (const [kind, minutes] of drawn) {
          at += minutes * 60_000;
          acts.push({ kind, at: new Date(at) });
        }
        const length = 1 + (cut % acts.length);
        const whole = foldClock({ acts, terms, calendar });
        const part = foldClock({ acts: acts.slice(0, length), terms, calendar });
        expect(whole.originalDueAt).toEqual(part.originalDueAt);
        expect(whole.breaches.slice(0, part.breaches.length)).toEqual(part.breaches);
        expect(whole.backdated.slice(0, part.backdated.length)).toEqual(part.backdated);
        expect(whole.spans.slice(0, part.spans.length).map(({ from }) => from)).toEqual(
          part.spans.map(({ from }) => from),
        );
        const reread: ClockTerms = JSON.parse(JSON.stringify(terms));
        expect(foldClock({ acts, terms: reread, calendar })).toEqual(whole);
      }),
    );
  });

  it('freezes terms that are plain JSON', () => {
    const terms = termsAt('2026-03-02 09:00', workingDays(5), { overrides: groundOverrides['1.005400']! });
    expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
    expect(JSON.parse(JSON.stringify(policies))).toEqual(policies);
    expect(terms.regime).toBe('ND-118-2025');
  });
});
