import { civilDateAt, dayNumber, instantOf } from '../calendar/civil-date.ts';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-calendar.ts';
import type { ClockAct } from '../sla/clock-act.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { ClockReading } from '../sla/clock-reading.ts';
import { foldClock } from '../sla/clock.ts';
import { handledStanding } from '../sla/standing.ts';
import type { ApplicationEvent, ReceivedPayload } from './application-event.ts';
import type { Folded, Handled } from './application-row.ts';
import { BEGINNINGS, type EventKind, type Position, ruleFor } from './life-cycle.ts';

/** What an application has come to, folded from its events: the row's columns, its position and all its clocks. */
export interface Timeline {
  readonly folded: Folded;
  readonly position: Position;
  readonly clock: ClockReading;
  /** What was fixed at receipt; null before it. */
  readonly received: ReceivedPayload | null;
}

/** Events that cannot have happened in this order: a fault of ours or an edited log. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

interface Story {
  readonly position: Position;
  readonly received: ReceivedPayload | null;
  readonly receivedAt: Date | null;
  readonly resolved: { readonly at: Date; readonly outcome: Folded['outcome'] } | null;
  readonly returnedAt: Date | null;
  readonly holderAgencyId: string | null;
  readonly holderAccountId: string | null;
  /** Agency and civil day of each time that the applicant came. */
  readonly comings: ReadonlySet<string>;
}

const BEFORE: Omit<Story, 'position'> = {
  received: null,
  receivedAt: null,
  resolved: null,
  returnedAt: null,
  holderAgencyId: null,
  holderAccountId: null,
  comings: new Set(),
};

/**
 * Folds the events of one application, in their order, under the terms frozen at its receipt. Pure: the same events
 * and calendar give the same timeline. Throws `BrokenHistory` where an act was not possible in its state.
 */
export function timeline(calendar: WorkingCalendar, terms: ClockTerms, events: readonly ApplicationEvent[]): Timeline {
  const [first, ...later] = events;
  if (!first) throw new BrokenHistory('no events');
  let story = apply({ ...BEFORE, position: beginning(first.kind) }, first);
  for (const event of later) story = apply({ ...story, position: after(story.position, event.kind) }, event);
  const clock = foldClock({ calendar, terms, acts: events.map(clockAct) });
  const last = events.at(-1) ?? first;
  return {
    folded: columns(calendar, story, clock, last, waitingDays(calendar, events)),
    position: story.position,
    clock,
    received: story.received,
  };
}

function beginning(kind: EventKind): Position {
  if (kind !== 'RECEIVED' && kind !== 'SUBMITTED') throw new BrokenHistory(`begins with ${kind}`);
  return { state: BEGINNINGS[kind].next, received: kind === 'RECEIVED', closed: false };
}

function after(position: Position, kind: EventKind): Position {
  const rule = ruleFor(position, kind);
  if (!rule) throw new BrokenHistory(`${kind} in ${position.state}`);
  return { state: rule.next, received: position.received || kind === 'RECEIVED', closed: kind === 'CLOSED' };
}

/** What an event says beside the state that it leads to. */
function apply(story: Story, event: ApplicationEvent): Story {
  const nobody = { holderAgencyId: null, holderAccountId: null };
  switch (event.kind) {
    case 'RECEIVED': {
      const { payload } = event;
      // Who decides holds the file from now on: papers go there the same day (NĐ 61/2018 Đ18).
      const received = {
        ...story,
        received: payload,
        receivedAt: event.at,
        holderAgencyId: payload.decidingAgency,
        holderAccountId: null,
      };
      return payload.channel === 'DIRECT' ? came(received, payload.receivingAgency, event.at) : received;
    }
    case 'STARTED':
      return { ...story, holderAccountId: event.account };
    case 'RESOLVED':
      return {
        ...story,
        resolved: { at: event.at, outcome: event.payload.outcome },
        holderAgencyId: story.received?.receivingAgency ?? null,
        holderAccountId: null,
      };
    case 'RECALLED':
      return { ...story, resolved: null, holderAgencyId: story.received?.decidingAgency ?? null };
    case 'RETURNED': {
      const returned = { ...story, ...nobody, returnedAt: event.at };
      // *Ours*: who came to hand in comes to collect; other ways of giving a result are not recorded yet.
      return story.received?.channel === 'DIRECT' && event.agency !== null
        ? came(returned, event.agency, event.at)
        : returned;
    }
    case 'DOCUMENTS_SUPPLIED':
    case 'PAYMENT_MADE':
      return story.received?.channel === 'DIRECT' && event.agency !== null
        ? came(story, event.agency, event.at)
        : story;
    case 'REJECTED':
    case 'WITHDRAWN':
    case 'CLOSED':
      return { ...story, ...nobody };
    case 'HANDED_OVER':
    case 'SUBMITTED':
    case 'DOCUMENTS_REQUESTED':
    case 'PAYMENT_REQUESTED':
    case 'STOPPED':
    case 'RESUMED':
    case 'OPINION_REQUESTED':
    case 'OPINION_GIVEN':
    case 'LIMIT_EXTENDED':
    case 'APOLOGISED':
    case 'CALENDAR_CHANGED':
      return story;
    default:
      return event satisfies never;
  }
}

/** One coming a day and agency: who waits for the result on the spot has come once. */
const came = (story: Story, agency: string, at: Date): Story => ({
  ...story,
  comings: new Set([...story.comings, `${agency} ${civilDateAt(at)}`]),
});

/** What the clock hears of an event. */
function clockAct(event: ApplicationEvent): ClockAct {
  const { at, kind } = event;
  switch (kind) {
    case 'OPINION_REQUESTED':
      return { kind, at, task: 'opinion', limit: null };
    case 'OPINION_GIVEN':
      return { kind, at, task: 'opinion' };
    case 'LIMIT_EXTENDED':
    case 'APOLOGISED':
    case 'CALENDAR_CHANGED':
      // Their payloads come with the acts themselves; until then no such event can have been written.
      throw new BrokenHistory(`${kind} is not carried out yet`);
    case 'SUBMITTED':
    case 'RECEIVED':
    case 'REJECTED':
    case 'STARTED':
    case 'DOCUMENTS_REQUESTED':
    case 'DOCUMENTS_SUPPLIED':
    case 'PAYMENT_REQUESTED':
    case 'PAYMENT_MADE':
    case 'STOPPED':
    case 'RESUMED':
    case 'RESOLVED':
    case 'RECALLED':
    case 'RETURNED':
    case 'WITHDRAWN':
    case 'CLOSED':
    case 'HANDED_OVER':
      return { kind, at };
    default:
      return kind satisfies never;
  }
}

const WAITING_STATES: readonly EventKind[] = ['DOCUMENTS_REQUESTED', 'PAYMENT_REQUESTED'];

/** Working days in the spans (asked, next act] in which the applicant's papers or payment were awaited after receipt. */
function waitingDays(calendar: WorkingCalendar, events: readonly ApplicationEvent[]): number {
  let days = 0;
  let received = false;
  for (const [index, event] of events.entries()) {
    received ||= event.kind === 'RECEIVED';
    const next = events[index + 1];
    if (received && next && WAITING_STATES.includes(event.kind))
      days += workingDaysBetween(calendar, civilDateAt(event.at), civilDateAt(next.at));
  }
  return days;
}

function columns(
  calendar: WorkingCalendar,
  story: Story,
  clock: ClockReading,
  last: ApplicationEvent,
  waiting: number,
): Folded {
  const { received, receivedAt, resolved, comings } = story;
  const receivedOn = receivedAt && civilDateAt(receivedAt);
  const resolvedOn = resolved && civilDateAt(resolved.at);
  return {
    code: received?.code ?? null,
    state: story.position.state,
    outcome: resolved?.outcome ?? null,
    receivedAt,
    receivedOn,
    // As printed on the slip: no calendar that came later changes it.
    originalDueAt: received?.originalDueAt == null ? null : new Date(received.originalDueAt),
    dueAt: clock.dueAt,
    dueOn: clock.dueOn,
    overdueAt: overdueAt(clock),
    statutoryDueAt: clock.statutoryDueAt,
    reappointedAt: clock.reappointedAt,
    resolvedAt: resolved?.at ?? null,
    resolvedOn,
    returnedAt: story.returnedAt,
    provisional: clock.provisional,
    handled: resolved && handled(clock, resolved.at),
    spentDays: receivedOn && resolvedOn ? workingDaysBetween(calendar, receivedOn, resolvedOn) : null,
    waitingDays: resolvedOn ? waiting : null,
    visits: comings.size,
    doors: new Set([...comings].map((coming) => coming.slice(0, coming.indexOf(' ')))).size,
    holderAgencyId: story.holderAgencyId,
    holderAccountId: story.holderAccountId,
    lastSequence: last.sequence,
    lastKind: last.kind,
    lastAt: last.at,
    lastRecordedAt: last.recordedAt,
    lastAgencyId: last.agency,
    lastAccountId: last.account,
    lastGround: last.ground,
  };
}

/** First instant of lateness (domain 2.3): the minute after it for hour limits, the next civil day for day limits. */
export function overdueAt({ dueAt, dueOn, unit }: Pick<ClockReading, 'dueAt' | 'dueOn' | 'unit'>): Date | null {
  if (dueAt === null || dueOn === null) return null;
  return unit === 'WORKING_HOUR' ? new Date(dueAt.getTime() + 60_000) : instantOf(dayNumber(dueOn) + 1, 0);
}

/** Before the due day early, on it in time, after it late (domain 2.12); null without a limit. */
function handled(clock: ClockReading, resolvedAt: Date): Handled | null {
  return clock.unit === null || clock.dueAt === null ? null : handledStanding(clock.unit, clock.dueAt, resolvedAt);
}
