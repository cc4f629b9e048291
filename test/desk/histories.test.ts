import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { ACT_LABELS, type EventKind, ruleFor } from '../../src/desk/history/life-cycle.ts';
import { positionOf } from '../../src/desk/application-standing.ts';
import { applicationOfId } from '../../src/desk/application.queries.ts';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { type Difference, replay } from '../../src/desk/replay/replay.ts';
import { submit } from '../../src/desk/receipt/submission.commands.ts';
import { calendar, type Counter, FRIDAY, handedIn, openCounter, PEOPLE, typed } from './counter.ts';
import { codeOf, doAct, done } from './each-act.ts';

/**
 * A model of an application's life over the real commands and a real PostgreSQL: acts in any order that the table allows,
 * clock steps (also backwards), stale versions and repeated keys; after every step what must hold of any case holds.
 */

let counter: Counter;
beforeAll(async () => {
  counter = await openCounter();
});
afterAll(() => counter.close());

/** What the model keeps of a case beside the row that the last act answered. */
interface Model {
  row: ApplicationRow;
  at: number;
  late: boolean;
  readonly kinds: Set<EventKind>;
}
interface Real {
  readonly counter: Counter;
  readonly again: () => Promise<ApplicationRow>;
  /** The row that the first act gave. */
  readonly first: ApplicationRow;
}

/** Acts that may move a due time, and those after which there is none to move. */
const MOVE: readonly EventKind[] = [
  'RECEIVED',
  'DOCUMENTS_REQUESTED',
  'DOCUMENTS_SUPPLIED',
  'PAYMENT_REQUESTED',
  'PAYMENT_MADE',
  'STOPPED',
  'RESUMED',
  'OPINION_REQUESTED',
  'OPINION_GIVEN',
  'LIMIT_EXTENDED',
  'RESOLVED',
];

const isLate = ({ handled, overdueAt, lastAt, endedLate }: ApplicationRow): boolean =>
  handled === 'LATE' || endedLate || (handled === null && overdueAt !== null && overdueAt <= lastAt);

/** What must hold of a case after whatever happened to it. */
function holds(model: Model, kind: EventKind, after: ApplicationRow): void {
  const before = model.row;
  expect(after.version).toBe(before.version + 1);
  expect(after.lastSequence).toBe(before.lastSequence + 1);
  expect(after.lastAt.getTime()).toBeGreaterThanOrEqual(before.lastAt.getTime());
  if (before.receivedAt !== null) {
    expect(after).toMatchObject({
      code: before.code,
      receivedAt: before.receivedAt,
      originalDueAt: before.originalDueAt,
    });
  }
  if (!MOVE.includes(kind)) expect(after.dueAt, kind).toEqual(before.dueAt);
  if (model.late) expect(isLate(after), `${kind}: once late, always late`).toBe(true);
  if (model.late) expect(after.dueAt, `${kind}: no due time moves once it has passed`).toEqual(before.dueAt);
  const ended = ['REJECTED', 'WITHDRAWN', 'RETURNED'].includes(after.state) || after.closed;
  expect(after.holderAgencyId === null, `${after.state}: somebody holds what is not ended`).toBe(ended);
}

/** Refusals that a fitting act may meet all the same, by what happened before. */
const MAY_REFUSE: Partial<Record<EventKind, readonly string[]>> = {
  DOCUMENTS_REQUESTED: ['HEAD_NEEDED'],
  DOCUMENTS_ADDED: ['PAPER_NOT_AWAITED'],
  OPINION_GIVEN: ['OPINION_NOT_AWAITED'],
  APOLOGISED: ['NO_DUE_TIME'],
  STARTED: ['HELD_ELSEWHERE', 'HANDOVER_UNDER_WAY'],
  RESOLVED: ['HELD_ELSEWHERE', 'HANDOVER_UNDER_WAY', 'TASKS_OPEN'],
  RETURNED: ['HELD_ELSEWHERE', 'HANDOVER_UNDER_WAY'],
  HANDED_OVER: ['HANDOVER_UNDER_WAY'],
  HANDOVER_ACCEPTED: ['NO_HANDOVER'],
  HANDOVER_REFUSED: ['NO_HANDOVER'],
  HANDOVER_TAKEN_BACK: ['NO_HANDOVER'],
  TASK_DONE: ['NO_TASK_OPEN'],
  TASK_CLOSED: ['NO_TASK_OPEN'],
  // A ward desk of one: nobody else to give it to.
  ASSIGNED: ['OFFICER_NOT_AT_WORK'],
  LIMIT_EXTENDED: ['EXTENSION_NOT_GRANTED', 'EXTENSION_OVER_CAP', 'EXTENSION_TOO_LATE'],
};

class Do implements fc.AsyncCommand<Model, Real> {
  readonly kind: EventKind;
  constructor(kind: EventKind) {
    this.kind = kind;
  }
  check({ row }: Readonly<Model>): boolean {
    const rule = ruleFor(positionOf(row), this.kind);
    // What the system does by itself is walked beside the calendar.
    return rule !== null && rule.carriedOut && rule.who.length > 0;
  }
  async run(model: Model, { counter }: Real): Promise<void> {
    const at = new Date(model.at);
    // Papers are asked for within the regime by the desk or beyond it by the head: whoever it takes.
    const doing =
      this.kind === 'DOCUMENTS_REQUESTED' &&
      (await codeOf(doAct(counter, model.row, this.kind, PEOPLE.desk, at))) === 'DONE'
        ? null
        : this.kind === 'DOCUMENTS_REQUESTED'
          ? doAct(counter, model.row, this.kind, PEOPLE.head, at)
          : done(counter, model.row, this.kind, at);
    if (doing) {
      const code = await codeOf(doing);
      if (code !== 'DONE') {
        expect(MAY_REFUSE[this.kind] ?? [], `${this.kind}: ${code}`).toContain(code);
        return;
      }
    }
    const after = await this.stored(counter, model.row);
    holds(model, this.kind, after);
    model.kinds.add(this.kind);
    model.row = after;
    model.late = isLate(after);
  }
  private async stored(counter: Counter, { id }: ApplicationRow): Promise<ApplicationRow> {
    const found = await applicationOfId(counter.db, id);
    if (!found) throw new Error('gone');
    return found;
  }
  toString(): string {
    return this.kind;
  }
}

class Step implements fc.AsyncCommand<Model, Real> {
  readonly minutes: number;
  constructor(minutes: number) {
    this.minutes = minutes;
  }
  check = () => true;
  async run(model: Model): Promise<void> {
    model.at += this.minutes * 60_000;
  }
  toString(): string {
    return `${this.minutes} minutes`;
  }
}

/** Somebody who saw an older version is refused, and nothing changes. */
class Stale implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run({ row, at }: Model, { counter }: Real): Promise<void> {
    const stale = { ...row, version: row.version - 1 };
    expect(await codeOf(doAct(counter, stale, 'RESOLVED', PEOPLE.handler, new Date(at)))).toBe('VERSION_CONFLICT');
  }
  toString = () => 'stale';
}

/** The first act's key again gives the same answer, whatever happened since; only people are as put right since. */
class Again implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  async run({ row }: Model, { again, first }: Real): Promise<void> {
    const { applicantName, applicantIdNumber, applicantPhone, applicantAddress } = row;
    expect(await again()).toEqual({ ...first, applicantName, applicantIdNumber, applicantPhone, applicantAddress });
  }
  toString = () => 'again';
}

const ENDS: readonly EventKind[] = ['REJECTED', 'WITHDRAWN', 'RETURNED', 'CLOSED', 'RESOLVED'];
const KINDS = Object.keys(ACT_LABELS) as EventKind[];
/** What nobody does to a case at hand: how it begins online, and what the system brings; each has histories of its own. */
const NOBODYS: readonly EventKind[] = ['CALENDAR_CHANGED', 'SUBMITTED', 'TRANSFERRED'];
const DONE = KINDS.filter((kind) => !NOBODYS.includes(kind));
/** Acts that need another one right before them, three times as often. */
const IN_PAIRS: readonly EventKind[] = ['PAYMENT_REQUESTED', 'PAYMENT_MADE', 'OPINION_REQUESTED', 'OPINION_GIVEN'];

test(
  'after any history the rows are the fold of their events, and once late is always late',
  { timeout: 300_000 },
  async () => {
    const seen = new Set<EventKind>();
    let late = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('1.000001', '1.000006', '1.000008', '1.000009'),
        fc.boolean(),
        fc.commands(
          [
            // Most acts twice as often as those that end a case, so that histories get long.
            ...[...DONE, ...DONE.filter((kind) => !ENDS.includes(kind)), ...IN_PAIRS].map((kind) =>
              fc.constant(new Do(kind)),
            ),
            // Time passes between acts, however many kinds of them there are.
            ...[1, 2, 3].map(() => fc.integer({ min: -2_000, max: 20_000 }).map((minutes) => new Step(minutes))),
            fc.constant(new Stale()),
            fc.constant(new Again()),
          ],
          { maxCommands: 80, size: 'max' },
        ),
        async (procedureCode, online, commands) => {
          const kinds = new Set<EventKind>();
          const desk = procedureCode === '1.000008' ? PEOPLE.wardDesk : PEOPLE.desk;
          const input = typed({ procedureCode });
          const handed = handedIn({ procedureCode });
          const again = () =>
            online && procedureCode !== '1.000008'
              ? submit(counter.submitting(), handed)
              : receive(counter.receiving(desk), input);
          const row = await again();
          const model: Model = { row, at: FRIDAY.getTime(), late: false, kinds };
          await fc.asyncModelRun(() => ({ model, real: { counter, again, first: row } }), commands);
          if (model.late) late += 1;
          for (const kind of kinds) seen.add(kind);
        },
      ),
      { numRuns: 120, seed: 20_261_123 },
    );
    // The run is worth something: nearly every act happened, and some cases were late.
    expect(KINDS.filter((kind) => !seen.has(kind)).toSorted()).toEqual(NOBODYS);
    expect(late).toBeGreaterThan(3);
    const differences: Difference[] = [];
    const report = await replay({
      db: counter.db,
      calendarOf: () => calendar,
      onDifference: (each) => differences.push(each),
    });
    expect(differences).toEqual([]);
    expect(report.applications).toBeGreaterThanOrEqual(40);
  },
);
