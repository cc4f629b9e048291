import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApplicationEvent, TaskPayload } from '../../src/desk/history/application-event.ts';
import { clockActs } from '../../src/desk/history/clock-acts.ts';
import { handoverUnderWay, openTasks } from '../../src/desk/history/handling.ts';
import { type EventKind, LIFE_CYCLE } from '../../src/desk/history/life-cycle.ts';
import { BrokenHistory, storyOf } from '../../src/desk/history/story.ts';
import { timedTasks } from '../../src/desk/tasks/task-reading.ts';
import { foldClock } from '../../src/sla/clock.ts';
import { planReceipt } from '../../src/desk/receipt/receipt.ts';
import { checkReceipt } from '../../src/desk/receipt/receipt-input.ts';
import { namedUuid } from '../../src/ids.ts';
import { AGENCIES, calendar, catalogueAt, FRIDAY, PEOPLE, rules, typed } from './counter.ts';

/** Custody and tasks over random histories in memory, with faults put in on purpose. */

const PLACES = [AGENCIES.construction.id, AGENCIES.justice.id, AGENCIES.ward.id] as const;

const { input } = checkReceipt(typed());
const receipt = planReceipt(input, {
  catalogue: catalogueAt(FRIDAY),
  rules,
  agencyId: AGENCIES.construction.id,
  accountId: PEOPLE.desk.accountId,
  receivedAt: FRIDAY,
  applicationId: namedUuid('handling'),
  demo: false,
});
const received: ApplicationEvent = {
  ...receipt.event,
  payload: { ...receipt.event.payload, code: 'H50.12-261120-0001', number: 1 },
};

/** No calendar changes in these histories. */
function noCalendar(): never {
  throw new Error('no calendar is named');
}

interface Step {
  readonly kind: EventKind;
  readonly at: number;
  readonly place: number;
  readonly which: number;
  readonly minutes: number;
  readonly opens: boolean;
}

const KINDS: readonly EventKind[] = [
  'STARTED',
  'STARTED',
  'DOCUMENTS_REQUESTED',
  'DOCUMENTS_SUPPLIED',
  'STOPPED',
  'RESUMED',
  'HANDED_OVER',
  'HANDED_OVER',
  'HANDOVER_ACCEPTED',
  'HANDOVER_ACCEPTED',
  'HANDOVER_REFUSED',
  'HANDOVER_TAKEN_BACK',
  'TASK_OPENED',
  'TASK_DONE',
  'TASK_CLOSED',
  'RESOLVED',
  'RESOLVED',
  'RETURNED',
  'RECALLED',
  'WITHDRAWN',
  'CLOSED',
  'RETURNED',
];

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat({ max: 2 }),
  place: fc.nat({ max: 2 }),
  which: fc.integer({ min: 1, max: 6 }),
  minutes: fc.nat({ max: 6_000 }),
  opens: fc.boolean(),
});

/** The event of a step, whether it may happen or not; the fold says which. */
function eventOf(step: Step, before: readonly ApplicationEvent[]): ApplicationEvent {
  const last = before.at(-1) ?? received;
  const at = new Date(last.at.getTime() + step.minutes * 60_000);
  const account = PEOPLE.handler.accountId;
  const base = {
    sequence: last.sequence + 1,
    at,
    recordedAt: at,
    agency: PLACES[step.at] ?? null,
    account,
    ground: 'lý do',
  };
  const opened = before.flatMap((event) =>
    event.kind === 'TASK_OPENED'
      ? event.payload.tasks
      : event.kind === 'HANDED_OVER'
        ? (event.payload.opened ?? [])
        : [],
  );
  const agency = PLACES[step.place] ?? AGENCIES.ward.id;
  const task: TaskPayload = {
    task: opened.length + 1,
    step: null,
    name: 'Xác minh',
    agency,
    limit: { amount: 3, unit: 'WORKING_DAY' },
    lead: false,
  };
  const handover = before.findLast(({ kind }) => kind === 'HANDED_OVER');
  const its = handover?.kind === 'HANDED_OVER' ? (handover.payload.opened?.task ?? null) : null;
  switch (step.kind) {
    case 'HANDED_OVER':
      return {
        ...base,
        kind: 'HANDED_OVER',
        payload: { agency, account: null, task: step.opens ? task.task : null, opened: step.opens ? task : null },
      };
    case 'HANDOVER_ACCEPTED':
      return { ...base, kind: step.kind, payload: { handover: handover?.sequence ?? 0 } };
    case 'HANDOVER_REFUSED':
    case 'HANDOVER_TAKEN_BACK':
      return { ...base, kind: step.kind, payload: { handover: handover?.sequence ?? 0, task: its } };
    case 'TASK_OPENED':
      return { ...base, kind: step.kind, payload: { tasks: [task] } };
    case 'TASK_DONE':
    case 'TASK_CLOSED':
      return { ...base, kind: step.kind, payload: { task: step.which } };
    case 'RESOLVED':
      return { ...base, kind: step.kind, payload: { outcome: 'GRANTED', note: null } };
    case 'RETURNED':
      return { ...base, kind: step.kind, payload: { byAnother: false } };
    default:
      // What is left of the kinds above says nothing but itself.
      return { ...base, kind: step.kind, payload: {} } as ApplicationEvent;
  }
}

/** What a fold of events must tell of custody and tasks. */
interface Seen {
  readonly inHand: boolean;
  readonly holder: string | null;
  readonly taker: string | null;
  readonly tasks: readonly {
    readonly number: number;
    readonly open: boolean;
    readonly timed: boolean;
    /** Late for good: past its due time while open, or ended late. */
    readonly late: boolean;
  }[];
}
type Fold = (events: readonly ApplicationEvent[]) => Seen;

const seenBy =
  (clockOf: typeof clockActs): Fold =>
  (events) => {
    const story = storyOf(calendar, events);
    const clock = foldClock({
      calendar,
      terms: receipt.terms,
      acts: events.flatMap((event) => clockOf(event, noCalendar)),
    });
    const { state, closed } = story.position;
    const now = events.at(-1)?.at ?? FRIDAY;
    return {
      inHand: LIFE_CYCLE[state].open && !closed,
      holder: story.holderAgencyId,
      taker: handoverUnderWay(story.handling)?.agency ?? null,
      tasks: timedTasks(story.handling.tasks, clock).map(({ number, end, dueAt, left, late, overdueAt }) => ({
        number,
        open: end === null,
        timed: dueAt !== null || left !== null,
        late: late ?? (overdueAt !== null && overdueAt <= now),
      })),
    };
  };
const product: Fold = seenBy(clockActs);

/** Histories that the product itself allows, with all their beginnings. */
function historyOf(steps: readonly Step[]): readonly ApplicationEvent[] {
  let events: readonly ApplicationEvent[] = [received];
  for (const each of steps) {
    const next = [...events, eventOf(each, events)];
    try {
      storyOf(calendar, next);
      events = next;
    } catch (error) {
      if (!(error instanceof BrokenHistory)) throw error;
    }
  }
  return events;
}

/** Everything that a fold gets wrong about custody and tasks, at any beginning of a history. Written apart from the fold. */
function faultsOf(events: readonly ApplicationEvent[], fold: Fold): string[] {
  const faults: string[] = [];
  let holder: string | null = AGENCIES.construction.id;
  let taker: string | null = null;
  const late = new Set<number>();
  for (const [at, event] of events.entries()) {
    const seen = fold(events.slice(0, at + 1));
    if (event.kind === 'HANDED_OVER') taker = event.payload.agency;
    if (event.kind === 'HANDOVER_ACCEPTED') holder = taker;
    if (['HANDOVER_ACCEPTED', 'HANDOVER_REFUSED', 'HANDOVER_TAKEN_BACK'].includes(event.kind)) taker = null;
    if (event.kind === 'RESOLVED' || event.kind === 'RECALLED') [holder, taker] = [AGENCIES.construction.id, null];
    if (['WITHDRAWN', 'CLOSED', 'RETURNED'].includes(event.kind)) [holder, taker] = [null, null];
    if (seen.inHand && seen.holder === null) faults.push(`${event.kind}: nobody holds it`);
    if (seen.holder !== holder) faults.push(`${event.kind}: held elsewhere`);
    if (seen.taker !== taker) faults.push(`${event.kind}: on its way elsewhere`);
    if (seen.taker !== null && !seen.inHand && seen.holder === null)
      faults.push(`${event.kind}: on its way from nobody`);
    for (const { number, open, timed } of seen.tasks)
      if (open && !timed) faults.push(`${event.kind}: task ${number} has no clock`);
    for (const task of seen.tasks) {
      if (late.has(task.number) && !task.late) faults.push(`${event.kind}: task ${task.number} is late no more`);
      if (task.late) late.add(task.number);
    }
    if (event.kind === 'RESOLVED' && seen.tasks.some(({ open }) => open)) faults.push('decided with a task open');
  }
  return faults;
}

const histories = fc.array(step, { minLength: 10, maxLength: 80 }).map(historyOf);

const found = (fold: Fold): boolean => {
  try {
    fc.assert(
      fc.property(histories, (events) => faultsOf(events, fold).length === 0),
      { numRuns: 300, seed: 20_261_125 },
    );
    return false;
  } catch {
    return true;
  }
};

describe('custody', () => {
  test('has exactly one holder at every moment in hand, and moves only when it is accepted', () => {
    const kinds = new Map<EventKind, number>();
    fc.assert(
      fc.property(histories, (events) => {
        for (const { kind } of events) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        expect(faultsOf(events, product)).toEqual([]);
      }),
      { numRuns: 300, seed: 20_261_125 },
    );
    // Worth something: every kind of act happened, and hand-overs were taken and refused.
    for (const kind of KINDS) expect(kinds.get(kind) ?? 0, kind).toBeGreaterThan(2);
  });

  test.each<[string, Fold]>([
    [
      'the taker holds it as soon as it is given',
      (events) => {
        const seen = product(events);
        return seen.taker === null ? seen : { ...seen, holder: seen.taker };
      },
    ],
    [
      'a refused hand-over moves custody',
      (events) =>
        product(
          events.map((event): ApplicationEvent =>
            event.kind === 'HANDOVER_REFUSED' && event.payload.task === null
              ? {
                  ...event,
                  kind: 'HANDOVER_ACCEPTED',
                  agency: takerOf(events, event),
                  payload: { handover: event.payload.handover },
                }
              : event,
          ),
        ),
    ],
    [
      'nobody holds what is on its way',
      (events) => {
        const seen = product(events);
        return seen.taker === null ? seen : { ...seen, holder: null };
      },
    ],
    [
      'who refuses or closes a task that is late has never been late',
      (events) => {
        const seen = product(events);
        return { ...seen, tasks: seen.tasks.map((task) => (task.open ? task : { ...task, late: false })) };
      },
    ],
    [
      "a task's clock is forgotten where it opens with a hand-over",
      seenBy((event) =>
        event.kind === 'HANDED_OVER' ? [{ kind: 'HANDED_OVER', at: event.at }] : clockActs(event, noCalendar),
      ),
    ],
  ])('a fold in which %s is found out', (_what, fold) => {
    expect(found(product)).toBe(false);
    expect(found(fold)).toBe(true);
  });

  test('a log in which two hand-overs are under way, a task ends twice or a decision comes before its tasks is broken', () => {
    const given = eventOf({ kind: 'HANDED_OVER', at: 0, place: 1, which: 1, minutes: 5, opens: true }, [received]);
    const twice = eventOf({ kind: 'HANDED_OVER', at: 0, place: 2, which: 1, minutes: 5, opens: false }, [
      received,
      given,
    ]);
    expect(() => storyOf(calendar, [received, given, twice])).toThrow('HANDOVER_UNDER_WAY');
    const accepted = eventOf({ kind: 'HANDOVER_ACCEPTED', at: 1, place: 0, which: 1, minutes: 5, opens: false }, [
      received,
      given,
    ]);
    const done = eventOf({ kind: 'TASK_DONE', at: 1, place: 0, which: 1, minutes: 5, opens: false }, [
      received,
      given,
      accepted,
    ]);
    const again = { ...done, sequence: done.sequence + 1 };
    expect(openTasks(storyOf(calendar, [received, given, accepted]).handling)).toHaveLength(1);
    expect(() => storyOf(calendar, [received, given, accepted, done, again])).toThrow('NO_TASK_OPEN');
    const resolved = eventOf({ kind: 'RESOLVED', at: 1, place: 0, which: 1, minutes: 5, opens: false }, [
      received,
      given,
      accepted,
    ]);
    expect(() => storyOf(calendar, [received, given, accepted, resolved])).toThrow('TASKS_OPEN');
  });
});

function takerOf(events: readonly ApplicationEvent[], { sequence }: ApplicationEvent): string | null {
  const given = events.findLast((event) => event.kind === 'HANDED_OVER' && event.sequence < sequence);
  return given?.kind === 'HANDED_OVER' ? given.payload.agency : null;
}
