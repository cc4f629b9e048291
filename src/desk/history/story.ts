import { civilDateAt } from '../../calendar/civil-date.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../calendar/working-calendar.ts';
import type { ApplicationEvent, ImportedPayload, ReceivedPayload, TransferredPayload } from './application-event.ts';
import type { Folded } from '../application-row.ts';
import { BrokenHistory } from './broken-history.ts';
import { obstacleTo } from './custody.ts';
import { type Handling, handlingAfter, handoverUnderWay, NOTHING_HANDLED, openTasks } from './handling.ts';
import { BEGINNINGS, type EventKind, LIFE_CYCLE, type Position, ruleFor } from './life-cycle.ts';

export { BrokenHistory } from './broken-history.ts';

/** The applicant came to an agency on a civil day. */
export interface Coming {
  readonly agency: string;
  readonly on: string;
  readonly act: EventKind;
  /** Why, where somebody wrote it down. */
  readonly why: string | null;
}

/** What the events of an application tell apart from its clocks. */
export interface Story {
  readonly position: Position;
  readonly submittedAt: Date | null;
  readonly answerDueAt: Date | null;
  readonly answeredAt: Date | null;
  readonly received: ReceivedPayload | ImportedPayload | null;
  /** Version of the calendar that the file counts on. */
  readonly calendar: string | null;
  readonly receivedAt: Date | null;
  readonly enteredLateAt: Date | null;
  readonly resolved: { readonly at: Date; readonly outcome: Folded['outcome'] } | null;
  readonly returnedAt: Date | null;
  /** Who received it, at whose desk, and who decides: those of the receipt, or their successors. */
  readonly receivingAgencyId: string;
  readonly helpingAgencyId: string | null;
  readonly decidingAgencyId: string;
  /** Whose calendar it counts on, where that agency has ended since; null: of who decides, before receipt of who answers. */
  readonly calendarAgencyId: string | null;
  readonly holderAgencyId: string | null;
  readonly holderAccountId: string | null;
  /** Of the newest slip: 1, and one more with each that was given anew. */
  readonly tokenSerial: number;
  /** Tasks, hand-overs and opinions. */
  readonly handling: Handling;
  /** Each time that the applicant came, one an agency and civil day, with the act that shows it first. */
  readonly comings: readonly Coming[];
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
  receivingAgencyId: '',
  helpingAgencyId: null,
  decidingAgencyId: '',
  calendarAgencyId: null,
  holderAgencyId: null,
  holderAccountId: null,
  tokenSerial: 1,
  handling: NOTHING_HANDLED,
  comings: [],
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
    story = apply({ ...story, waitingDays: story.waitingDays + waited, position: after(story, event) }, event);
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

function after({ position, handling, holderAgencyId }: Story, event: ApplicationEvent): Position {
  const { kind, agency } = event;
  const rule = ruleFor(position, kind);
  if (!rule) throw new BrokenHistory(`${kind} in ${position.state}`);
  const custody = {
    holderAgencyId,
    takerAgencyId: handoverUnderWay(handling)?.agency ?? null,
    taskAgencies: openTasks(handling).map((task) => task.agency),
  };
  const obstacle = obstacleTo(rule, custody, agency ?? holderAgencyId);
  if (obstacle) throw new BrokenHistory(`${kind}: ${obstacle}`);
  // A result that is carried to another desk is no work any more: no clock would run on it.
  if (kind === 'HANDED_OVER' && event.payload.opened && !LIFE_CYCLE[position.state].open)
    throw new BrokenHistory(`a task opened in ${position.state}`);
  return { state: rule.next, received: position.received || kind === 'RECEIVED', closed: kind === 'CLOSED' };
}

const NOBODY = { holderAgencyId: null, holderAccountId: null };

/** What an event says beside the state that it leads to. */
function apply(before: Story, event: ApplicationEvent): Story {
  const story = { ...answered(before, event), handling: handlingAfter(before.handling, event) };
  switch (event.kind) {
    case 'SUBMITTED': {
      const { receivingAgency, answerDueAt, calendar } = event.payload;
      return {
        ...story,
        calendar: calendar ?? null,
        submittedAt: event.at,
        answerDueAt: answerDueAt === null ? null : new Date(answerDueAt),
        receivingAgencyId: receivingAgency,
        decidingAgencyId: event.payload.decidingAgency,
        holderAgencyId: receivingAgency,
      };
    }
    case 'RECEIVED': {
      const { payload } = event;
      // Who decides holds the file from now on: papers go there the same day (NĐ 61/2018 Đ18). Where another agency's desk
      // took it in, that one holds it until the hand-over is accepted.
      const received = {
        ...story,
        received: payload,
        receivingAgencyId: payload.receivingAgency,
        helpingAgencyId: payload.helpingAgency ?? null,
        decidingAgencyId: payload.decidingAgency,
        calendarAgencyId: null,
        calendar: payload.calendar,
        receivedAt: event.at,
        // A receipt needs a ground only where it is entered after the fact.
        enteredLateAt: event.ground === null ? null : event.recordedAt,
        holderAgencyId: payload.helpingAgency ?? payload.decidingAgency,
        holderAccountId: null,
      };
      return payload.channel === 'DIRECT' ? came(received, event, deskOf(received)) : received;
    }
    case 'STARTED':
      return { ...story, holderAccountId: event.account };
    case 'RESOLVED':
      return {
        ...story,
        resolved: { at: event.at, outcome: event.payload.outcome },
        // The result lies where the applicant handed in (*ours* where that was another agency's desk).
        holderAgencyId: deskOf(story),
        holderAccountId: null,
      };
    case 'RECALLED':
      return {
        ...story,
        resolved: null,
        holderAgencyId: story.decidingAgencyId,
        holderAccountId: null,
      };
    case 'TRANSFERRED':
      return succeeded(story, event.payload);
    case 'HANDOVER_ACCEPTED':
      return {
        ...story,
        holderAgencyId: handoverUnderWay(before.handling)?.agency ?? null,
        holderAccountId: event.account,
      };
    case 'ASSIGNED':
      return event.payload.task === null ? { ...story, holderAccountId: event.payload.account } : story;
    case 'VISITED':
      return came(story, event, event.payload.agency, event.payload.on);
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
    case 'HANDOVER_REFUSED':
    case 'HANDOVER_TAKEN_BACK':
    case 'TASK_OPENED':
    case 'TASK_DONE':
    case 'TASK_CLOSED':
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

/** Acts that answer no submission: the applicant's own withdrawal, a word put right, another calendar, another agency. */
const NO_ANSWER: readonly EventKind[] = ['WITHDRAWN', 'APPLICANT_CORRECTED', 'CALENDAR_CHANGED', 'TRANSFERRED'];

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
  const { payload, agency } = event;
  const handedOut = 'handedOut' in payload ? payload.handedOut : null;
  if (handedOut === null || agency === null) return cameToTheDesk(story, event);
  return handedOut === 'POST' || handedOut === 'ONLINE' ? story : came(story, event, agency);
};

/** Where the applicant handed in, or who has taken its place. */
const deskOf = ({ helpingAgencyId, receivingAgencyId }: Story): string => helpingAgencyId ?? receivingAgencyId;

/** The successor takes the place of its predecessor in everything but the time: who promised it has promised it. */
function succeeded(story: Story, { from, to }: TransferredPayload): Story {
  const place = <T extends string | null>(agency: T): T | string => (agency === from ? to : agency);
  const counted = story.received ? story.decidingAgencyId : story.receivingAgencyId;
  return {
    ...story,
    receivingAgencyId: place(story.receivingAgencyId),
    helpingAgencyId: place(story.helpingAgencyId),
    decidingAgencyId: place(story.decidingAgencyId),
    calendarAgencyId: story.calendarAgencyId ?? (counted === from ? from : null),
    holderAgencyId: place(story.holderAgencyId),
    holderAccountId: story.holderAgencyId === from ? null : story.holderAccountId,
  };
}

const cameToTheDesk = (story: Story, event: ApplicationEvent): Story =>
  story.received?.channel === 'DIRECT' && event.agency !== null ? came(story, event, event.agency) : story;

/** One coming a day and agency: who waits for the result on the spot has come once. */
function came(story: Story, { kind, at, ground }: ApplicationEvent, agency: string, on?: string): Story {
  const day = on ?? civilDateAt(at);
  if (story.comings.some((coming) => coming.agency === agency && coming.on === day)) return story;
  const why = kind === 'VISITED' ? ground : null;
  return { ...story, comings: [...story.comings, { agency, on: day, act: kind, why }] };
}
