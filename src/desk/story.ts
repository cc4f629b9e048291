import { civilDateAt } from '../calendar/civil-date.ts';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-calendar.ts';
import type { ApplicationEvent, ImportedPayload, ReceivedPayload } from './application-event.ts';
import type { Folded } from './application-row.ts';
import { BEGINNINGS, type EventKind, type Position, ruleFor } from './life-cycle.ts';

/** Events that cannot have happened in this order: a fault of ours or an edited log. */
export class BrokenHistory extends Error {
  override readonly name = 'BrokenHistory';
}

/** What the events of an application tell apart from its clocks. */
export interface Story {
  readonly position: Position;
  readonly submittedAt: Date | null;
  readonly answerDueAt: Date | null;
  readonly answeredAt: Date | null;
  readonly received: ReceivedPayload | ImportedPayload | null;
  readonly receivedAt: Date | null;
  readonly enteredLateAt: Date | null;
  readonly resolved: { readonly at: Date; readonly outcome: Folded['outcome'] } | null;
  readonly returnedAt: Date | null;
  readonly holderAgencyId: string | null;
  readonly holderAccountId: string | null;
  /** Agency and civil day of each time that the applicant came. */
  readonly comings: ReadonlySet<string>;
  /** Working days after receipt in which the applicant's papers or payment were awaited. */
  readonly waitingDays: number;
}

const BEFORE: Omit<Story, 'position'> = {
  submittedAt: null,
  answerDueAt: null,
  answeredAt: null,
  received: null,
  receivedAt: null,
  enteredLateAt: null,
  resolved: null,
  returnedAt: null,
  holderAgencyId: null,
  holderAccountId: null,
  comings: new Set(),
  waitingDays: 0,
};

/** Folds the events in their order. Throws `BrokenHistory` where an act was not possible in its state. */
export function storyOf(calendar: WorkingCalendar, events: readonly ApplicationEvent[]): Story {
  const [first, ...later] = events;
  if (!first) throw new BrokenHistory('no events');
  let story = apply({ ...BEFORE, position: beginning(first.kind) }, first);
  let last = first;
  for (const event of later) {
    const waited = waitsForApplicant(story)
      ? workingDaysBetween(calendar, civilDateAt(last.at), civilDateAt(event.at))
      : 0;
    story = apply(
      { ...story, waitingDays: story.waitingDays + waited, position: after(story.position, event.kind) },
      event,
    );
    last = event;
  }
  return story;
}

const waitsForApplicant = ({ position: { state, received } }: Story): boolean =>
  received && (state === 'AWAITING_DOCUMENTS' || state === 'AWAITING_PAYMENT');

function beginning(kind: EventKind): Position {
  if (kind !== 'RECEIVED' && kind !== 'SUBMITTED') throw new BrokenHistory(`begins with ${kind}`);
  return { state: BEGINNINGS[kind].next, received: kind === 'RECEIVED', closed: false };
}

function after(position: Position, kind: EventKind): Position {
  const rule = ruleFor(position, kind);
  if (!rule) throw new BrokenHistory(`${kind} in ${position.state}`);
  return { state: rule.next, received: position.received || kind === 'RECEIVED', closed: kind === 'CLOSED' };
}

const NOBODY = { holderAgencyId: null, holderAccountId: null };

/** What an event says beside the state that it leads to. */
function apply(before: Story, event: ApplicationEvent): Story {
  const story = answered(before, event);
  switch (event.kind) {
    case 'SUBMITTED': {
      const { receivingAgency, answerDueAt } = event.payload;
      return {
        ...story,
        submittedAt: event.at,
        answerDueAt: answerDueAt === null ? null : new Date(answerDueAt),
        holderAgencyId: receivingAgency,
      };
    }
    case 'RECEIVED': {
      const { payload } = event;
      // Who decides holds the file from now on: papers go there the same day (NĐ 61/2018 Đ18).
      const received = {
        ...story,
        received: payload,
        receivedAt: event.at,
        // A receipt needs a ground only where it is entered after the fact.
        enteredLateAt: event.ground === null ? null : event.recordedAt,
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
    case 'RETURNED':
      // *Ours*: who came to hand in comes to collect; other ways of giving a result are not recorded yet.
      return cameToTheDesk({ ...story, ...NOBODY, returnedAt: event.at }, event);
    case 'DOCUMENTS_ADDED':
    case 'DOCUMENTS_SUPPLIED':
    case 'PAYMENT_MADE':
      return cameToTheDesk(story, event);
    case 'REJECTED':
    case 'WITHDRAWN':
    case 'CLOSED':
      return { ...story, ...NOBODY };
    case 'HANDED_OVER':
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

/** The desk has answered a submission with whatever it did first; the applicant's own withdrawal is no answer. */
const answered = (story: Story, { kind, at }: ApplicationEvent): Story =>
  story.submittedAt === null || story.answeredAt !== null || kind === 'WITHDRAWN'
    ? story
    : { ...story, answeredAt: at };

const cameToTheDesk = (story: Story, { agency, at }: ApplicationEvent): Story =>
  story.received?.channel === 'DIRECT' && agency !== null ? came(story, agency, at) : story;

/** One coming a day and agency: who waits for the result on the spot has come once. */
const came = (story: Story, agency: string, at: Date): Story => ({
  ...story,
  comings: new Set([...story.comings, `${agency} ${civilDateAt(at)}`]),
});
