import { civilDateAt } from '../../calendar/civil-date.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../calendar/working-calendar.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import type { ClockReading } from '../../sla/clock-reading.ts';
import { foldClock } from '../../sla/clock.ts';
import { handledStanding } from '../../sla/standing.ts';
import type { ApplicationEvent, ImportedPayload, ReceivedPayload } from './application-event.ts';
import type { Folded, Handled } from '../application-row.ts';
import { type Calendars, calendarBrought, calendarsOf, lastCalendar, receiptCalendar } from './calendars.ts';
import { clockActs } from './clock-acts.ts';
import { askedAgencies, type Handover, handoverUnderWay, taskAgencies } from './handling.ts';
import { LIFE_CYCLE, type Position } from './life-cycle.ts';
import { overdueAt } from './overdue.ts';
import { BrokenHistory, type Coming, type Story, storyOf } from './story.ts';
import { type TimedTask, timedTasks } from '../tasks/task-reading.ts';

/** What an application has come to, folded from its events: the row's columns, its position and all its clocks. */
export interface Timeline {
  readonly folded: Folded;
  readonly position: Position;
  readonly clock: ClockReading;
  /** What was fixed at receipt; null before it. */
  readonly received: ReceivedPayload | ImportedPayload | null;
  /** Work at several agencies, each with its own clock; the file passed between them; and each time the applicant came. */
  readonly tasks: readonly TimedTask[];
  readonly handovers: readonly Handover[];
  readonly comings: readonly Coming[];
}

/**
 * Folds the events of one application, in their order, under the terms frozen at its receipt (null before it). Pure:
 * the same events and calendars give the same timeline. It runs on the calendar that its receipt names and goes on with
 * each that a change brought; those must be at hand. Throws `BrokenHistory` where an act was not possible in its state,
 * or where a received file has no terms.
 */
export function timeline(
  given: WorkingCalendar | Calendars,
  terms: ClockTerms | null,
  events: readonly ApplicationEvent[],
): Timeline {
  const calendars = calendarsOf(given);
  const counted = lastCalendar(calendars, events);
  const story = storyOf(counted, events);
  if (story.received && terms === null) throw new BrokenHistory('received without terms');
  const named = (version: string): WorkingCalendar => calendarBrought(calendars, version);
  const acts = events.flatMap((event) => clockActs(event, named));
  const clock = foldClock({ calendar: receiptCalendar(calendars, events), terms, acts });
  const last = events.at(-1);
  if (!last) throw new BrokenHistory('no events');
  return {
    folded: columns(counted, story, clock, last),
    position: story.position,
    clock,
    received: story.received,
    tasks: timedTasks(story.handling.tasks, clock),
    handovers: story.handling.handovers,
    comings: story.comings,
  };
}

function columns(calendar: WorkingCalendar, story: Story, clock: ClockReading, last: ApplicationEvent): Folded {
  const { received, receivedAt, resolved, comings, position, handling } = story;
  const taker = handoverUnderWay(handling);
  const inHand = LIFE_CYCLE[position.state].open && !position.closed;
  const receivedOn = receivedAt && civilDateAt(receivedAt);
  const resolvedOn = resolved && civilDateAt(resolved.at);
  const overdue = overdueAt(clock);
  const imported = received && 'imported' in received ? received.imported : null;
  return {
    code: received?.code ?? null,
    state: position.state,
    closed: position.closed,
    outcome: resolved?.outcome ?? null,
    submittedAt: story.submittedAt,
    answerDueAt: story.answerDueAt,
    answeredAt: story.answeredAt,
    receivedAt,
    enteredLateAt: story.enteredLateAt,
    receivedOn,
    // As printed on the slip: no calendar that came later changes it.
    originalDueAt: received?.originalDueAt == null ? null : new Date(received.originalDueAt),
    dueAt: clock.dueAt,
    dueOn: clock.dueOn,
    overdueAt: overdue,
    statutoryDueAt: clock.statutoryDueAt,
    reappointedAt: clock.reappointedAt,
    applicantDueAt: clock.applicantDueAt,
    resolvedAt: resolved?.at ?? null,
    resolvedOn,
    returnedAt: story.returnedAt,
    provisional: clock.provisional,
    calendar: story.calendar,
    lateCleared: clock.calendarMoves.some(({ clearedLateness }) => clearedLateness),
    handled: resolved && handled(clock, resolved.at),
    endedLate: (position.closed || position.state === 'WITHDRAWN') && overdue !== null && overdue <= last.at,
    spentDays: receivedOn && resolvedOn ? workingDaysBetween(calendar, receivedOn, resolvedOn) : null,
    waitingDays: resolvedOn ? story.waitingDays : null,
    visits: comings.length,
    doors: new Set(comings.map(({ agency }) => agency)).size,
    holderAgencyId: story.holderAgencyId,
    holderAccountId: story.holderAccountId,
    importedSource: imported?.source ?? null,
    importedFile: imported?.file ?? null,
    importedSheet: imported?.sheet ?? null,
    importedRow: imported?.row ?? null,
    printedDueOn: imported?.printedDueOn ?? null,
    receivingAgencyId: story.receivingAgencyId,
    helpingAgencyId: story.helpingAgencyId,
    decidingAgencyId: story.decidingAgencyId,
    calendarAgencyId: story.calendarAgencyId,
    takerAgencyId: taker?.agency ?? null,
    takerAccountId: taker?.account ?? null,
    taskAgencies: taskAgencies(handling),
    // What has its result waits for nobody; recalled, it waits again.
    askedAgencies: inHand ? askedAgencies(handling) : [],
    tokenSerial: story.tokenSerial,
    registerAgencyId: received?.receivingAgency ?? null,
    registerYear: received?.register?.year ?? null,
    registerNumber: received?.register?.number ?? null,
    lastSequence: last.sequence,
    lastKind: last.kind,
    lastAt: last.at,
    lastRecordedAt: last.recordedAt,
    lastAgencyId: last.agency,
    lastAccountId: last.account,
    lastGround: last.ground,
  };
}

/** Before the due day early, on it in time, after it late (domain 2.12); null without a limit. */
function handled(clock: ClockReading, resolvedAt: Date): Handled | null {
  return clock.unit === null || clock.dueAt === null ? null : handledStanding(clock.unit, clock.dueAt, resolvedAt);
}
