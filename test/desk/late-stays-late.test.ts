import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { workingCalendar } from '../../src/calendar/working-calendar.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { returnApplication, startApplication } from '../../src/desk/acts/acts.commands.ts';
import { apologise, extendLimit } from '../../src/desk/acts/due-time.commands.ts';
import { requestDocuments } from '../../src/desk/acts/papers.commands.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { countWorkList } from '../../src/desk/work-list/work-list.queries.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import type { EventKind } from '../../src/desk/history/life-cycle.ts';
import { processingTimes } from '../../src/monitoring/processing-times.queries.ts';
import {
  catalogueData,
  catalogueOn,
  type Counter,
  FRIDAY,
  openCounter,
  PEOPLE,
  rules,
  seen,
  typed,
} from './counter.ts';
import { breachesOf, codeOf, doAct, done, PAPERS } from './each-act.ts';

/** Ways to make a late case look on time (domain 2.9): each is refused, or stands in the late figures all the same. */

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

/** Fifteen working days from 20 November are over on 14 December. */
const DUE = new Date('2026-12-14T17:00:00+07:00');
const IN_TIME = new Date('2026-12-11T09:00:00+07:00');
const LATE = new Date('2026-12-16T09:00:00+07:00');
const LATER = new Date('2026-12-22T09:00:00+07:00');

const received = (procedureCode = '1.000001') => receive(counter.receiving(PEOPLE.desk), typed({ procedureCode }));

/** A file that work goes on with; nobody has asked for anything yet. */
const begun = async (procedureCode?: string) => done(counter, await received(procedureCode), 'STARTED', FRIDAY);

interface Late {
  readonly handledLate: number;
  readonly openOverdue: number;
  readonly endedLate: number;
}

/** The late figures of the agency, as a manager sees them. */
async function figures(now: Date): Promise<Late> {
  const [row] = await processingTimes(
    { db: counter.db, viewer: PEOPLE.manager, now },
    { from: parseCivilDate('2026-01-01'), to: parseCivilDate('2026-12-31'), groupBy: 'AGENCY' },
  );
  return {
    handledLate: row?.handledLate ?? 0,
    openOverdue: row?.openOverdue ?? 0,
    endedLate: row?.endedLate ?? 0,
  };
}

/** What a way of hiding leaves in the late figures, at an instant, above what was there. */
async function shows(at: Date, hide: () => Promise<unknown>): Promise<Late> {
  const before = await figures(at);
  await hide();
  const after = await figures(at);
  return {
    handledLate: after.handledLate - before.handledLate,
    openOverdue: after.openOverdue - before.openOverdue,
    endedLate: after.endedLate - before.endedLate,
  };
}

const OVERDUE = { handledLate: 0, openOverdue: 1, endedLate: 0 };
const HANDLED_LATE = { handledLate: 1, openOverdue: 0, endedLate: 0 };
const ENDED_LATE = { handledLate: 0, openOverdue: 0, endedLate: 1 };

/** Acts of one after another, each by the one whose it is; papers are asked for by the head. */
async function inTurn(row: ApplicationRow, at: Date, ...kinds: EventKind[]): Promise<ApplicationRow> {
  let now = row;
  for (const kind of kinds)
    now =
      kind === 'DOCUMENTS_REQUESTED'
        ? await doAct(counter, now, kind, PEOPLE.head, at)
        : await done(counter, now, kind, at);
  return now;
}

describe('after the due time', () => {
  test.each<[string, EventKind[], Late]>([
    ['papers are asked for', ['DOCUMENTS_REQUESTED'], OVERDUE],
    ['papers are asked for and brought', ['DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED'], OVERDUE],
    [
      'papers are asked for, brought, and it is resolved',
      ['DOCUMENTS_REQUESTED', 'DOCUMENTS_SUPPLIED', 'RESOLVED'],
      HANDLED_LATE,
    ],
    ['a payment is asked for', ['PAYMENT_REQUESTED'], OVERDUE],
    [
      'a payment is asked for and made, and it is resolved',
      ['PAYMENT_REQUESTED', 'PAYMENT_MADE', 'RESOLVED'],
      HANDLED_LATE,
    ],
    ['it is stopped', ['STOPPED'], OVERDUE],
    ['it is stopped, taken up and resolved', ['STOPPED', 'RESUMED', 'RESOLVED'], HANDLED_LATE],
    ['it is stopped for good', ['STOPPED', 'CLOSED'], ENDED_LATE],
    ['papers are asked for and it is withdrawn', ['DOCUMENTS_REQUESTED', 'WITHDRAWN'], ENDED_LATE],
    ['it is withdrawn', ['WITHDRAWN'], ENDED_LATE],
    ['another agency is asked', ['OPINION_REQUESTED'], OVERDUE],
    [
      'another agency is asked and answers, and it is resolved',
      ['OPINION_REQUESTED', 'OPINION_GIVEN', 'RESOLVED'],
      HANDLED_LATE,
    ],
    ['the head apologises', ['APOLOGISED'], OVERDUE],
    ['the head apologises and it is resolved before the new date', ['APOLOGISED', 'RESOLVED'], HANDLED_LATE],
    ['it is resolved', ['RESOLVED'], HANDLED_LATE],
    ['it is resolved, recalled', ['RESOLVED', 'RECALLED'], OVERDUE],
    ['it is resolved, recalled and resolved again', ['RESOLVED', 'RECALLED', 'RESOLVED'], HANDLED_LATE],
    ['it is resolved, recalled and withdrawn', ['RESOLVED', 'RECALLED', 'WITHDRAWN'], ENDED_LATE],
    ['it is resolved and the result given', ['RESOLVED', 'RETURNED'], HANDLED_LATE],
    ['it is handed over to another agency', ['HANDED_OVER'], OVERDUE],
    ['it is handed over and taken', ['HANDED_OVER', 'HANDOVER_ACCEPTED'], OVERDUE],
    ['it is handed over and refused', ['HANDED_OVER', 'HANDOVER_REFUSED'], OVERDUE],
    ['a task with a time of its own is opened', ['TASK_OPENED'], OVERDUE],
    ['a task is opened and done, and it is resolved', ['TASK_OPENED', 'TASK_DONE', 'RESOLVED'], HANDLED_LATE],
    ['a task is opened and closed, and it is withdrawn', ['TASK_OPENED', 'TASK_CLOSED', 'WITHDRAWN'], ENDED_LATE],
    ['another officer gets it', ['ASSIGNED'], OVERDUE],
    [
      'the slip is given anew, a name put right, a fee taken',
      ['SLIP_REISSUED', 'APPLICANT_CORRECTED', 'FEE_COLLECTED'],
      OVERDUE,
    ],
  ])(
    '%s: it counts as late',
    async (_way, kinds, expected) => {
      // A procedure under whose sector law asking another agency stops the clock, so that nothing hangs on the regime.
      for (const procedureCode of ['1.000001', '1.000009']) {
        expect(
          await shows(LATER, async () => {
            const before = await begun(procedureCode);
            const after = await inTurn(before, LATER, ...kinds);
            expect(after.dueAt).toEqual(before.dueAt);
            expect(after.originalDueAt).toEqual(before.originalDueAt);
          }),
        ).toEqual(expected);
      }
    },
    60_000,
  );

  test('a file that nobody began is resolved on the spot: late', async () => {
    expect(await shows(LATE, async () => doAct(counter, await received(), 'RESOLVED', PEOPLE.desk, LATE))).toEqual(
      HANDLED_LATE,
    );
  });

  test('it is withdrawn and received again, or for another procedure: the first one stays among the late', async () => {
    const again = async (procedureCode: string) => {
      await done(counter, await begun(), 'WITHDRAWN', LATE);
      const row = await receive(counter.receiving(PEOPLE.desk, LATE), typed({ procedureCode }));
      expect(row.receivedAt).toEqual(LATE);
    };
    expect(await shows(LATE, () => again('1.000001'))).toEqual(ENDED_LATE);
    expect(await shows(LATE, () => again('1.000009'))).toEqual(ENDED_LATE);
  });

  test('an extension is refused, granted by sector law or not', async () => {
    const extend = async (code: string, at: Date) =>
      codeOf(extendLimit(counter.acting(PEOPLE.head, at), seen(await begun(code)), { amount: 3, ground: 'khó' }));
    expect(await extend('1.000009', LATER)).toBe('EXTENSION_TOO_LATE');
    expect(await extend('1.000001', IN_TIME)).toBe('EXTENSION_NOT_GRANTED');
  });

  test('a letter of apology is shown for what it is: late with a letter, and a breach', async () => {
    const row = await begun();
    const letter = await apologise(counter.acting(PEOPLE.head, LATE), seen(row), {
      newDate: parseCivilDate('2026-12-25'),
      reason: 'thiếu người',
    });
    expect(letter).toMatchObject({ dueAt: DUE, reappointedAt: new Date('2026-12-25T17:00:00+07:00') });
    expect(await breachesOf(counter, letter)).toEqual(['APOLOGY_TOO_LATE']);
    expect(await done(counter, letter, 'RESOLVED', LATER)).toMatchObject({ handled: 'LATE', dueAt: DUE });
  });

  test('the machine’s clock is set back: what was late when somebody acted stays late', async () => {
    const row = await begun();
    const asked = await doAct(counter, row, 'DOCUMENTS_REQUESTED', PEOPLE.head, LATE);
    const brought = await done(counter, asked, 'DOCUMENTS_SUPPLIED', IN_TIME);
    const resolved = await done(counter, brought, 'RESOLVED', IN_TIME);
    expect(resolved).toMatchObject({ handled: 'LATE', resolvedAt: LATE, lastRecordedAt: IN_TIME });
  });
});

describe('before the due time', () => {
  test('a result that is recalled and given late is late', async () => {
    const hide = async () => {
      const early = await done(counter, await begun(), 'RESOLVED', IN_TIME);
      expect(early.handled).toBe('EARLY');
      return inTurn(early, LATE, 'RECALLED', 'RESOLVED');
    };
    expect(await shows(LATE, hide)).toEqual(HANDLED_LATE);
  });

  test('papers asked for beyond the regime need the head and another person, and stay a breach', async () => {
    const row = await begun();
    const asking = { papers: PAPERS, ground: 'thiếu' };
    const ask = (who: Viewer, over: object) =>
      requestDocuments(counter.acting(who, IN_TIME), seen(row), { ...asking, ...over });
    expect(await codeOf(ask(PEOPLE.handler, {}))).toBe('HEAD_NEEDED');
    expect(await codeOf(ask(PEOPLE.handler, { proposedBy: 'desk' }))).toBe('HEAD_NEEDED');
    expect(await codeOf(ask(PEOPLE.head, {}))).toBe('PROPOSER_NEEDED');
    for (const proposedBy of ['head', 'chairman', 'handler2', 'nobody'])
      expect(await codeOf(ask(PEOPLE.head, { proposedBy })), proposedBy).toBe('PROPOSER_NOT_VALID');
    const asked = await ask(PEOPLE.head, { proposedBy: 'handler' });
    expect(asked).toMatchObject({ state: 'AWAITING_DOCUMENTS', dueAt: null });
    expect(await breachesOf(counter, asked)).toEqual(['ASKED_TOO_LATE']);
  });

  test('nobody by hand: the calendar’s act is the system’s, and there is no reset', async () => {
    const row = await begun();
    for (const who of [PEOPLE.desk, PEOPLE.handler, PEOPLE.head, PEOPLE.chairman])
      expect(await codeOf(doAct(counter, row, 'CALENDAR_CHANGED', who, LATE))).toBe('ACT_NOT_YOURS');
  });
});

describe('what changes around it', () => {
  /** The same counter after somebody changed everything that receipt had frozen. */
  const kinder = () => ({
    ...catalogueData,
    versions: catalogueData.versions.map((version) => ({
      ...version,
      number: version.number + 1,
      timeLimits: version.timeLimits.map((each) => ({ ...each, min: 90, max: 90 })),
      terms: version.terms.map((terms) => ({ ...terms, timeLimits: [] })),
    })),
  });

  test('another version, longer limits, other local terms, a re-import: the file keeps its own', async () => {
    const row = await received();
    const act = { ...counter.acting(PEOPLE.handler, LATE), catalogue: catalogueOn('2026-12-16', kinder()) };
    expect(await startApplication(act, seen(row))).toMatchObject({ dueAt: DUE, originalDueAt: DUE, code: row.code });
    expect(await done(counter, { ...row, version: 2 }, 'RESOLVED', LATE)).toMatchObject({ handled: 'LATE' });
  });

  test('another code pattern: the file keeps its code', async () => {
    const row = await received();
    const rowsOf = () => [
      {
        kind: 'codePatterns',
        agencyId: null,
        value: { pattern: 'X{yyMMdd}{n}', reset: 'DAY', from: '2026-01-01', to: null },
      },
    ];
    const act = { ...counter.acting(PEOPLE.handler, LATE), rules: { ...rules, rowsOf } };
    expect((await startApplication(act, seen(row))).code).toBe(row.code);
  });

  test('another calendar: it clears nobody by the way, open or handled', async () => {
    const notice = nationalCalendarData.notices.find(({ year }) => year === 2026);
    const days = ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11'].map((date) => ({
      date: parseCivilDate(date),
      kind: 'OFF' as const,
      ground: 'STATUTORY' as const,
      pairedWith: null,
      note: { vi: 'nghỉ', en: 'off' },
      source: 'thử',
    }));
    if (!notice) throw new Error('no notice for 2026');
    const longer = workingCalendar({
      ...nationalCalendarData,
      notices: nationalCalendarData.notices.map((each) =>
        each === notice ? { ...each, days: [...each.days, ...days].sort((a, b) => (a.date < b.date ? -1 : 1)) } : each,
      ),
    });
    const under = (who: Viewer, at: Date) => ({
      ...counter.acting(who, at),
      rules: { ...rules, calendarOf: () => longer },
    });
    const open = await received();
    expect(await codeOf(startApplication(under(PEOPLE.handler, LATE), seen(open)))).toBe('LATE_STAYS_LATE');
    const handled = await done(counter, await received(), 'RESOLVED', LATE);
    expect(await codeOf(returnApplication(under(PEOPLE.desk, LATE), seen(handled), null))).toBe('LATE_STAYS_LATE');
  });

  test('the same key again gives the same late file, not a new clock', async () => {
    const input = typed();
    const first = await receive(counter.receiving(PEOPLE.desk), input);
    const again = await receive(counter.receiving(PEOPLE.desk, LATE), input);
    expect(again).toMatchObject({ id: first.id, dueAt: DUE, receivedAt: FRIDAY });
  });

  test('a late entry is late from the day on the paper, and listed; never ahead of the day', async () => {
    const entry = (receivedAt: Date, who: Viewer = PEOPLE.head) =>
      receive(counter.receiving(who, LATE), typed({ enteredLate: { receivedAt, reason: 'mất điện' } }));
    expect(await shows(LATE, () => entry(FRIDAY))).toEqual(OVERDUE);
    expect(await codeOf(entry(LATER))).toBe('RECEIVED_IN_FUTURE');
    expect(await codeOf(entry(FRIDAY, PEOPLE.desk))).toBe('FORBIDDEN');
    const listed = await countWorkList(
      { db: counter.db, viewer: PEOPLE.desk },
      { states: [], mine: false, enteredLate: true },
    );
    expect(listed).toBe(1);
  });
});
