import { civilDateAt } from '../calendar/civil-date.ts';
import { type WorkingCalendar, workingDaysBetween } from '../calendar/working-calendar.ts';
import type { ApplicationEvent, ReceivedPayload } from './application-event.ts';
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
  /** Version of the calendar that the file counts on. */
  readonly calendar: string | null;
  readonly received: ReceivedPayload | null;
  readonly receivedAt: Date | null;
  readonly enteredLateAt: Date | null;
  readonly resolved: { readonly at: Date; readonly outcome: Folded['outcome'] } | null;
  readonly returnedAt: Date | null;
  readonly holderAgencyId: string | null;
  readonly holderAccountId: string | null;
  /** Of the newest slip: 1, and one more with each that was given anew. */
  readonly tokenSerial: number;
  /** Agency and civil day of each time that the applicant came. */
  readonly comings: ReadonlySet<string>;
  /** Working days after receipt in which the applicant's papers or payment were awaited. */
  readonly waitingDays: number;
}

const BEFORE: Omit<Story, 'position'> = {
  submittedAt: null,
  answerDueAt: null,
  answeredAt: null,
  calendar: null,
  received: null,
  receivedAt: null,
  enteredLateAt: null,
  resolved: null,
  returnedAt: null,
  holderAgencyId: null,
  holderAccountId: null,
  tokenSerial: 1,
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
      const { receivingAgency, answerDueAt, calendar } = event.payload;
      return {
        ...story,
        calendar: calendar ?? null,
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
        calendar: payload.calendar,
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
      return collected({ ...story, ...NOBODY, returnedAt: event.at }, event);
    case 'SLIP_REISSUED':
      return cameToTheDesk({ ...story, tokenSerial: event.payload.serial }, event);
    case 'FEE_COLLECTED':
      return event.payload.corrects === null ? cameToTheDesk(story, event) : story;
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
    case 'APPLICANT_CORRECTED':
      return story;
    case 'CALENDAR_CHANGED': {
      const { payload } = event;
      if (!('answerDueAt' in payload)) return { ...story, calendar: payload.calendar };
      const { calendar, answerDueAt } = payload;
      return { ...story, calendar, answerDueAt: answerDueAt === null ? null : new Date(answerDueAt) };
    }
    default:
      return event satisfies never;
  }
}

/** Acts that answer no submission: the applicant's own withdrawal, a word put right, another calendar. */
const NO_ANSWER: readonly EventKind[] = ['WITHDRAWN', 'APPLICANT_CORRECTED', 'CALENDAR_CHANGED'];

/** The desk has answered a submission with whatever it did first. */
const answered = (story: Story, { kind, at }: ApplicationEvent): Story =>
  story.submittedAt === null || story.answeredAt !== null || NO_ANSWER.includes(kind)
    ? story
    : { ...story, answeredAt: at };

/**
 * A result by post or online takes no visit, one that was handed over at the desk does, however the file came. *Ours*:
 * where nobody wrote down how, who came to hand in came to collect.
 */
const collected = (story: Story, event: Extract<ApplicationEvent, { kind: 'RETURNED' }>): Story => {
  const { payload, agency, at } = event;
  const handedOut = 'handedOut' in payload ? payload.handedOut : null;
  if (handedOut === null || agency === null) return cameToTheDesk(story, event);
  return handedOut === 'POST' || handedOut === 'ONLINE' ? story : came(story, agency, at);
};

const cameToTheDesk = (story: Story, { agency, at }: ApplicationEvent): Story =>
  story.received?.channel === 'DIRECT' && agency !== null ? came(story, agency, at) : story;

/** One coming a day and agency: who waits for the result on the spot has come once. */
const came = (story: Story, agency: string, at: Date): Story => ({
  ...story,
  comings: new Set([...story.comings, `${agency} ${civilDateAt(at)}`]),
});
