import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { resolveApplication, startApplication } from '../../src/desk/acts/acts.commands.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { requestDocuments, supplyDocuments } from '../../src/desk/acts/papers.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { returnApplication } from '../../src/desk/acts/return.commands.ts';
import { storyOf } from '../../src/desk/history/story.ts';
import { finishTask, openApplicationTasks } from '../../src/desk/tasks/task.commands.ts';
import { recordVisit } from '../../src/desk/acts/visit.commands.ts';
import { civilDateAt } from '../../src/calendar/civil-date.ts';
import { reformEffect } from '../../src/monitoring/reform-effect.queries.ts';
import {
  AGENCIES,
  calendar,
  type Counter,
  openCounter,
  PEOPLE,
  procedureId,
  rules,
  seen,
  typed,
} from '../desk/counter.ts';
import { codeOf, eventsOf } from '../desk/each-act.ts';

/** "At least 12 trips through 6 doors" before a reform, 3 trips through 1 afterwards: counted from events. */

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

const at = (day: string): Date => new Date(`2026-${day}T09:00:00+07:00`);
const received = (day: string): Promise<ApplicationRow> =>
  receive(counter.receiving(PEOPLE.desk, at(day)), typed({ procedureCode: '1.000010' }));
const started = async (day: string): Promise<ApplicationRow> =>
  startApplication(counter.acting(PEOPLE.handler, at(day)), seen(await received(day)));

async function handedOut(row: ApplicationRow, day: string): Promise<ApplicationRow> {
  const resolved = await resolveApplication(counter.acting(PEOPLE.handler, at(day)), seen(row), 'GRANTED', null);
  return returnApplication(counter.acting(PEOPLE.desk, at(day)), seen(resolved), null);
}

const DOORS = [AGENCIES.justice, AGENCIES.ward, AGENCIES.land, AGENCIES.tax, AGENCIES.province];

/** The old way: the applicant carries the file from door to door, to each one twice. */
async function doorByDoor(): Promise<ApplicationRow> {
  let row = await started('11-02');
  let day = 3;
  for (const turn of ['nộp giấy', 'lấy giấy'])
    for (const { id } of DOORS) {
      const when = at(`11-${String((day += 1)).padStart(2, '0')}`);
      row = await recordVisit(counter.acting(PEOPLE.handler, when), seen(row), { agency: id, reason: turn });
    }
  return handedOut(row, '11-20');
}

/** The new way: one desk, and the agencies among themselves. */
async function oneDoor(): Promise<ApplicationRow> {
  const row = await started('11-23');
  const opened = await openApplicationTasks(
    counter.acting(PEOPLE.handler, at('11-23')),
    seen(row),
    [AGENCIES.justice, AGENCIES.ward].map(({ id }) => ({ name: 'Xác minh', agency: id })),
  );
  const one = await finishTask(counter.acting(PEOPLE.handler2, at('11-25')), seen(opened), { task: 1, outcome: 'Đạt' });
  const both = await finishTask(counter.acting(PEOPLE.wardDesk, at('11-25')), seen(one), { task: 2, outcome: 'Đạt' });
  const asked = await requestDocuments(counter.acting(PEOPLE.handler, at('11-25')), seen(both), {
    papers: ['Bản vẽ'],
    ground: 'thiếu',
  });
  const supplied = await supplyDocuments(counter.acting(PEOPLE.desk, at('11-26')), seen(asked), null);
  return handedOut(supplied, '11-30');
}

describe('visits and doors', () => {
  test('fall from 12 and 6 to 3 and 1 by the query that managers ask', async () => {
    const before = [await doorByDoor(), await doorByDoor()];
    const after = [await oneDoor(), await oneDoor()];
    expect(before.map(({ visits, doors }) => [visits, doors])).toEqual([
      [12, 6],
      [12, 6],
    ]);
    expect(after.map(({ visits, doors }) => [visits, doors])).toEqual([
      [3, 1],
      [3, 1],
    ]);
    const effects = await reformEffect(
      { db: counter.db, viewer: PEOPLE.head, now: at('12-01'), rules: { ...rules, calendar } },
      procedureId('1.000010'),
    );
    expect(effects.map(({ n, visits, doors }) => [n, visits, doors])).toEqual([
      [2, 12, 6],
      [2, 3, 1],
    ]);
  });

  test('are each told with place, day and the act that shows it; one a day and agency', async () => {
    const row = await started('11-23');
    const visit = (file: ApplicationRow, agency: string, on?: string) =>
      recordVisit(counter.acting(PEOPLE.handler, at('11-26')), seen(file), {
        agency,
        reason: 'đo đất',
        ...(on === undefined ? {} : { on: civilDateAt(at(on)) }),
      });
    const once = await visit(row, AGENCIES.land.id, '11-24');
    const again = await visit(once, AGENCIES.land.id, '11-24');
    expect(again).toMatchObject({ visits: 2, doors: 2, version: row.version + 2 });
    expect(storyOf(calendar, await eventsOf(counter, again)).comings).toEqual([
      { agency: AGENCIES.construction.id, on: '2026-11-23', act: 'RECEIVED', why: null },
      { agency: AGENCIES.land.id, on: '2026-11-24', act: 'VISITED', why: 'đo đất' },
    ]);
    expect(await codeOf(visit(again, AGENCIES.land.id, '11-22'))).toBe('VISIT_DAY_NOT_VALID');
    expect(await codeOf(visit(again, AGENCIES.land.id, '11-27'))).toBe('VISIT_DAY_NOT_VALID');
    expect(await codeOf(visit(again, 'không có'))).toBe('VISIT_AGENCY_UNKNOWN');
    const blank = recordVisit(counter.acting(PEOPLE.handler, at('11-26')), seen(again), { reason: ' ' });
    expect(await codeOf(blank)).toBe('GROUND_NEEDED');
    const stranger = recordVisit(counter.acting(PEOPLE.handler2, at('11-26')), seen(again), { reason: 'x' });
    expect(await codeOf(stranger)).toBe('APPLICATION_UNKNOWN');
  });
});
