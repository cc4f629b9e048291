import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type CivilDate, parseCivilDate } from '../../src/calendar/civil-date.ts';
import type { WorkingCalendar } from '../../src/calendar/working-calendar.ts';
import { fixedClock } from '../../src/clock.ts';
import { askPool } from '../../src/db/ask.ts';
import type { ApplicationEvent } from '../../src/desk/history/application-event.ts';
import { APPLICATION_COLUMNS, type ApplicationRow } from '../../src/desk/application-row.ts';
import { startApplication } from '../../src/desk/acts/acts.commands.ts';
import { decideCalendar } from '../../src/desk/calendar-change/calendar-change.commands.ts';
import { movesOfChange } from '../../src/desk/calendar-change/calendar-change.queries.ts';
import type { CalendarDecision } from '../../src/desk/calendar-change/calendar-decision.commands.ts';
import { isLate } from '../../src/desk/calendar-change/calendar-step.ts';
import { sweepCalendar } from '../../src/desk/calendar-change/calendar-sweep.commands.ts';
import { clockActs } from '../../src/desk/history/clock-acts.ts';
import { countBehind } from '../../src/desk/calendar-change/files-in-hand.queries.ts';
import type { EventKind } from '../../src/desk/history/life-cycle.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { problemsIn } from '../../src/problem.ts';
import type { ClockTerms } from '../../src/sla/clock-policy.ts';
import { foldClock } from '../../src/sla/clock.ts';
import { type Office, openOffice } from './calendar-office.ts';
import { FRIDAY, handedIn, PEOPLE, seen, typed } from './counter.ts';
import { done, eventsOf } from './each-act.ts';

/** Random announcements over random files, checked by a fold of its own; and the same while desks go on working. */

let office: Office;
beforeAll(async () => {
  office = await openOffice();
  calendars.set(office.holder.current.calendar.version, office.holder.current.calendar);
});
afterAll(() => office.close());

const calendars = new Map<string, WorkingCalendar>();
const NOW = new Date('2026-12-16T09:00:00+07:00');
const COURSES: readonly (readonly EventKind[])[] = [
  [],
  ['STARTED'],
  ['STARTED', 'DOCUMENTS_REQUESTED'],
  ['STARTED', 'DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED'],
  ['STARTED', 'PAYMENT_REQUESTED', 'PAYMENT_MADE'],
  ['STARTED', 'STOPPED'],
  ['STARTED', 'STOPPED', 'CLOSED'],
  ['STARTED', 'OPINION_REQUESTED'],
  ['RESOLVED'],
  ['RESOLVED', 'RETURNED'],
  ['WITHDRAWN'],
];

/** A file received some days before the 20th, each act two days after the one before. */
async function made(course: readonly EventKind[], daysBefore: number, procedureCode: string): Promise<void> {
  let at = FRIDAY.getTime() - daysBefore * 86_400_000;
  const given = procedureCode === '1.000002' ? { case: 'Theo giai đoạn' } : {};
  let row = await receive(office.receiving(PEOPLE.desk, new Date(at)), typed({ procedureCode, ...given }));
  for (const kind of course) {
    at += 2 * 86_400_000;
    try {
      row = await done(office, row, kind, new Date(at));
    } catch (error) {
      if (!problemsIn(error)) throw error;
      return;
    }
  }
}

type Stored = ApplicationRow & { terms: ClockTerms | null };
const files = async (): Promise<Stored[]> =>
  (await office.owner.query<Stored>(`select ${APPLICATION_COLUMNS}, a.terms from application a order by a.id`)).rows;
const open = ({ state, closed, receivedAt }: ApplicationRow): boolean =>
  receivedAt !== null && !closed && !['RESOLVED', 'RETURNED', 'WITHDRAWN', 'REJECTED'].includes(state);

const decide = async (days: readonly CivilDate[], plain: readonly CivilDate[]): Promise<string | null> => {
  const decision: CalendarDecision = {
    kind: 'NOTICE',
    notices: [
      {
        year: 2026,
        source: 'CĐ thử',
        wholeYear: false,
        days: days.map((date) => ({ date, ground: 'LOCAL', pairedWith: null, note: { vi: 'bão', en: 'storm' } })),
        plain,
      },
    ],
  };
  const work = {
    em: office.database.fork(),
    db: office.db,
    clock: fixedClock(NOW),
    rules: office.holder.current,
    accountId: null,
  };
  try {
    return (await decideCalendar(work, decision, { token: null, acceptTraffic: false })).id;
  } catch (error) {
    if (problemsIn(error)?.[0]?.code !== 'CALENDAR_NOTHING_CHANGES') throw error;
    return null;
  }
};

/** The due time by a fold of the stored acts on calendars that this test has kept itself. */
function dueOf({ terms }: Stored, events: readonly ApplicationEvent[]): Date | null {
  const named = (version: string): WorkingCalendar => calendars.get(version)!;
  const received = events.find(({ kind }) => kind === 'RECEIVED');
  if (received?.kind !== 'RECEIVED') return null;
  const acts = events.flatMap((event) => clockActs(event, named));
  return foldClock({ acts, terms, calendar: named(received.payload.calendar) }).dueAt;
}

const weekdays = Array.from({ length: 30 }, (_, at) => addDays(parseCivilDate('2026-11-16'), at)).filter(
  (date) => ![0, 6].includes(new Date(date).getUTCDay()) && date !== '2026-11-24',
);

test('after any announcement every open file is where a fold from scratch puts it, and no closed one has moved', async () => {
  let cleared = 0;
  for (const [at, course] of COURSES.entries()) {
    for (const [code, daysBefore] of [
      ['1.000001', 0],
      ['1.000002', 10],
      ['1.000009', 12 + at],
    ] as const)
      await made(course, daysBefore, code);
  }
  await fc.assert(
    fc.asyncProperty(
      fc.subarray(weekdays, { maxLength: 6 }),
      fc.subarray(weekdays, { maxLength: 6 }),
      fc.integer({ min: 1, max: 9 }),
      async (days, plain, batch) => {
        const before = await files();
        const again = plain.filter((date) => !days.includes(date));
        const change = days.length + again.length === 0 ? null : await decide(days, again);
        if (change === null) return;
        const rules = await office.holder.refresh();
        calendars.set(rules.calendar.version, rules.calendar);
        const swept = await sweepCalendar({ db: office.db, clock: fixedClock(NOW), rules, batch });
        expect(swept).toMatchObject({ left: 0, finished: true, done: before.filter(open).length });
        const listed = await movesOfChange(office.db, change, 'CLEARED', { first: 100, after: null });
        const expected: string[] = [];
        for (const [index, row] of (await files()).entries()) {
          const was = before[index]!;
          expect(row.originalDueAt).toEqual(was.originalDueAt);
          if (!open(was)) {
            expect(row).toEqual(was);
            continue;
          }
          const events = await eventsOf(office, row);
          expect(events.at(-1)).toMatchObject({ kind: 'CALENDAR_CHANGED', payload: { change } });
          expect(row.dueAt).toEqual(dueOf(row, events));
          expect(row).toMatchObject({ version: was.version + 1, calendar: rules.calendar.version, state: was.state });
          if (isLate(was, NOW) && !isLate(row, NOW)) expected.push(row.id);
          expect(row.lateCleared).toBe(was.lateCleared || expected.includes(row.id));
        }
        expect(listed.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
        cleared += expected.length;
      },
    ),
    { numRuns: 12, seed: 20_261_125, endOnFailure: true },
  );
  expect(cleared).toBeGreaterThan(5);
  expect(await office.replayed()).toEqual([]);
});

test('no file is left behind that is received or acted on while the calendar changes, by a process that does not know yet', async () => {
  const [old, other] = [(await office.another()).current, await office.another()];
  const waiting = await Promise.all(
    Array.from({ length: 20 }, () => receive(office.receiving(PEOPLE.desk, NOW), typed())),
  );
  const receiving = (count: number) =>
    Array.from({ length: count }, () => receive({ ...office.receiving(PEOPLE.desk, NOW), rules: old }, typed()));
  const acts = waiting.map((row) =>
    startApplication({ ...office.acting(PEOPLE.handler, NOW), rules: old }, seen(row)).catch((error: unknown) => {
      // The sweep came first: the desk reads the file again.
      expect(problemsIn(error)?.map(({ code }) => code)).toEqual(['VERSION_CONFLICT']);
    }),
  );
  const submissions = Array.from({ length: 10 }, () => submit({ ...office.submitting(NOW), rules: old }, handedIn()));
  const during = receiving(20);
  const change = await decide([parseCivilDate('2026-12-28')], []);
  expect(change).not.toBeNull();
  const sweeps = [office.holder.current, other.current].map((rules) =>
    sweepCalendar({ db: office.db, clock: fixedClock(NOW), rules, batch: 3 }),
  );
  await Promise.all([...acts, ...submissions, ...during, ...receiving(20), ...sweeps]);
  const { inForce } = await office.holder.refresh();
  expect(await countBehind(askPool(office.db), inForce)).toBe(0);
  const { rows } = await office.owner.query(
    `select application_id from application_event where kind = 'CALENDAR_CHANGED' and payload ->> 'change' = $1
     group by 1 having count(*) > 1`,
    [change],
  );
  expect(rows).toEqual([]);
  expect(await office.replayed()).toEqual([]);
});

test('seeded: a closed file that was recomputed, a clearing that is not listed, and a file that was skipped are found', async () => {
  const found = async (harm: string, mend: string): Promise<string[]> => {
    await office.owner.query(harm);
    const what = (await office.replayed()).map((difference) => difference.what);
    await office.owner.query(mend);
    return what;
  };
  const { rows } = await office.owner.query<{ closed: string; cleared: string; open: string; event: string }>(`
    select (select id from application where handled is not null and due_at is not null limit 1) as closed,
      (select id from application where late_cleared limit 1) as cleared,
      (select id from application where open and calendar is not null limit 1) as open,
      (select id from application_event where payload ->> 'lateness' = 'CLEARED' limit 1) as event`);
  const [{ closed, cleared, open: hand, event }] = rows as [(typeof rows)[number]];
  const day = (sign: string) =>
    `update application set due_at = due_at ${sign} interval '1 day' where id = '${closed}'`;
  expect(await found(day('+'), day('-'))).toEqual(['due_at']);
  const flag = (value: boolean) => `update application set late_cleared = ${value} where id = '${cleared}'`;
  expect(await found(flag(false), flag(true))).toEqual(['late_cleared']);
  const lateness = (value: string) =>
    `update application_event set payload = jsonb_set(payload, '{lateness}', '${value}') where id = ${event}`;
  const what = await found(lateness('null'), lateness('"CLEARED"'));
  expect(what).toContainEqual(expect.stringMatching(/^cleared lateness of event/u));
  // Skipped: its row says that it is there, its events do not.
  const { inForce } = office.holder.current;
  const ask = askPool(office.db);
  const row = (calendar: string) => `update application set calendar = '${calendar}' where id = '${hand}'`;
  await office.owner.query(row('older'));
  expect(await countBehind(ask, inForce)).toBe(1);
  expect((await office.replayed()).map((difference) => difference.what)).toEqual(['calendar']);
  await office.owner.query(row(inForce.province));
  expect(await office.replayed()).toEqual([]);
});
