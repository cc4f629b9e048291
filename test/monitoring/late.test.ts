import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { resolveApplication } from '../../src/desk/acts/acts.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { onTimeRate } from '../../src/monitoring/late.ts';
import { type ProcessingTime, processingTimes } from '../../src/monitoring/processing-times.queries.ts';
import { AGENCIES, type Counter, openCounter, PEOPLE, seen, typed } from '../desk/counter.ts';

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const at = (time: string): Date => new Date(`${time.replace(' ', 'T')}:00+07:00`);

/** What a report of one procedure says at an instant. */
async function reported(
  code: string,
  now: string,
  viewer: Viewer = PEOPLE.manager,
): Promise<ProcessingTime | undefined> {
  const period = { from: parseCivilDate('2026-01-01'), to: parseCivilDate('2026-12-31') };
  const rows = await processingTimes({ db: counter.db, viewer, now: at(now) }, { ...period, groupBy: 'PROCEDURE' });
  return rows.find(({ key }) => key === code);
}

describe('a report', () => {
  test('a limit in days is past when its day is over, not when the office closes', async () => {
    // 15 working days from Friday 20 November 2026, the 24th being off (the day of culture): Monday 14 December.
    const row = await receive(counter.receiving(PEOPLE.desk, at('2026-11-20 09:00')), typed());
    expect(row.dueOn).toBe('2026-12-14');
    for (const now of ['2026-11-20 09:00', '2026-12-14 16:59', '2026-12-14 17:01', '2026-12-14 23:59']) {
      expect(await reported('1.000001', now)).toMatchObject({
        received: 1,
        openWithin: 1,
        openOverdue: 0,
        onTimeRate: null,
      });
    }
    for (const now of ['2026-12-15 00:00', '2026-12-15 07:30', '2027-03-01 12:00']) {
      expect(await reported('1.000001', now)).toMatchObject({
        received: 1,
        openWithin: 0,
        openOverdue: 1,
        onTimeRate: 0,
      });
    }
  });

  test('a limit in hours is past from the minute after', async () => {
    // The third worked case with hours: Thursday 16:00 and eight working hours.
    await receive(counter.receiving(PEOPLE.wardDesk, at('2026-11-19 16:00')), typed({ procedureCode: '1.000008' }));
    for (const now of ['2026-11-20 08:00', '2026-11-20 16:30']) {
      expect(await reported('1.000008', now)).toMatchObject({ openWithin: 1, openOverdue: 0, onTimeRate: null });
    }
    for (const now of ['2026-11-20 16:31', '2026-11-21 00:00']) {
      expect(await reported('1.000008', now)).toMatchObject({ openWithin: 0, openOverdue: 1, onTimeRate: 0 });
    }
  });

  test('a file whose unit nobody printed is in hand and never late; handled, it counts in no part of the rate', async () => {
    const row = await receive(
      counter.receiving(PEOPLE.desk, at('2026-11-20 09:00')),
      typed({ procedureCode: '1.000006' }),
    );
    expect(await reported('1.000006', '2030-01-01 00:00')).toMatchObject({
      openWithin: 1,
      openOverdue: 0,
      onTimeRate: null,
    });
    await resolveApplication(counter.acting(PEOPLE.handler, at('2026-11-27 10:00')), seen(row), 'GRANTED', null);
    expect(await reported('1.000006', '2030-01-01 00:00')).toMatchObject({
      received: 1,
      handledEarly: 0,
      handledOnTime: 0,
      handledLate: 0,
      openWithin: 0,
      openOverdue: 0,
      onTimeRate: null,
      // Monday, then Wednesday to Friday: the 24th is off.
      medianDays: 4,
    });
  });

  test('belongs to the agency that decides, whoever received', async () => {
    const head = { ...PEOPLE.head, agencyId: AGENCIES.ward.id };
    // The ward received it; construction decides.
    expect(await reported('1.000008', '2026-11-20 16:31', head)).toBeUndefined();
    expect(await reported('1.000008', '2026-11-20 16:31', PEOPLE.head)).toMatchObject({ received: 1 });
    expect(
      await reported('1.000008', '2026-11-20 16:31', { ...PEOPLE.head, agencyId: AGENCIES.justice.id }),
    ).toBeUndefined();
  });
});

test('the on-time rate is handled in time of what was handled or is late', () => {
  expect(onTimeRate({ handledEarly: 3, handledOnTime: 1, handledLate: 1, openOverdue: 3 })).toBe(0.5);
  expect(onTimeRate({ handledEarly: 0, handledOnTime: 0, handledLate: 0, openOverdue: 2 })).toBe(0);
  expect(onTimeRate({ handledEarly: 0, handledOnTime: 0, handledLate: 0, openOverdue: 0 })).toBeNull();
});
