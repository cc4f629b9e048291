import { civilDate, type CivilMinute, type DayNumber, instantOf } from '../calendar/civil-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { AgencyCalendars } from './clock-act.ts';
import { type ClockTerms, type Ground, promisedLimit } from './clock-policy.ts';
import type {
  Breach,
  BreachCode,
  CalendarMove,
  ClockReading,
  Phase,
  RunSpan,
  TaskReading,
  WaitingSpan,
} from './clock-reading.ts';
import { type Counting, type Due, isPast, leftOf, type LimitClock, startClock } from './limit-clock.ts';

/** The clock of a task, or of an opinion asked for. */
export interface TaskClock {
  readonly task: string;
  readonly agency: string | null;
  readonly openedAt: CivilMinute;
  readonly doneAt: CivilMinute | null;
  readonly clock: LimitClock | null;
  /** A task's clock stands with the file; an opinion's own clock runs whatever the file waits for. */
  readonly standsWithFile: boolean;
}

/** The accumulator of the fold: an immutable value that each act replaces. */
export interface ClockState {
  readonly terms: ClockTerms;
  readonly counting: Counting;
  readonly agencies: AgencyCalendars;
  /** The minute that the last act was taken as of. */
  readonly at: CivilMinute;
  readonly phase: Phase;
  /** The result was given: nothing is recalled any more. */
  readonly returned: boolean;
  readonly receivedAt: CivilMinute;
  readonly resolvedAt: CivilMinute | null;
  readonly original: Due | null;
  readonly promised: LimitClock | null;
  readonly statutory: LimitClock | null;
  readonly tasks: readonly TaskClock[];
  readonly applicant: LimitClock | null;
  readonly uses: Readonly<Record<Ground, number>>;
  /** The day that the next request is measured from: receipt, or the last supplement. */
  readonly turnFrom: DayNumber;
  readonly extended: number;
  readonly apologies: number;
  /** As the letter printed it: no later calendar moves it. */
  readonly reappointed: CivilMinute | null;
  readonly breaches: readonly Breach[];
  readonly spans: readonly WaitingSpan[];
  readonly moves: readonly CalendarMove[];
}

/** The state right after receipt. */
export function receivedState(
  terms: ClockTerms,
  calendar: WorkingCalendar,
  agencies: AgencyCalendars,
  at: CivilMinute,
): ClockState {
  const counting = { calendar, sameDayCutoff: terms.sameDayCutoff };
  const limit = promisedLimit(terms);
  const promised = limit && startClock(limit, at, counting);
  return {
    terms,
    counting,
    agencies,
    at,
    phase: 'OPEN',
    returned: false,
    receivedAt: at,
    resolvedAt: null,
    original: promised?.due ?? null,
    promised,
    statutory: terms.statutory && startClock(terms.statutory, at, counting),
    tasks: [],
    applicant: null,
    uses: { DOCUMENTS: 0, PAYMENT: 0, STOP: 0, OPINION: 0, SITE_VISIT: 0 },
    turnFrom: at.day,
    extended: 0,
    apologies: 0,
    reappointed: null,
    breaches: [],
    spans: [],
    moves: [],
  };
}

export const instant = ({ day, minute }: CivilMinute): Date => instantOf(day, minute);
const dateOf = (at: CivilMinute | null | undefined): ClockReading['dueOn'] => (at ? civilDate(at.day) : null);
const instantOrNull = (at: CivilMinute | null | undefined): Date | null => (at ? instant(at) : null);

export const withBreach = (state: ClockState, code: BreachCode, source: string): ClockState => ({
  ...state,
  breaches: [...state.breaches, { code, at: instant(state.at), source }],
});

/** What the clock of an agency counts with: the calendar of its own sessions where it has some. */
export const countingOf = ({ counting, agencies }: ClockState, agency: string | null): Counting => ({
  ...counting,
  calendar: (agency === null ? undefined : agencies.get(agency)) ?? counting.calendar,
});

/** Applies a change to the file's two clocks and to the clock of every open task that stands with the file. */
export function changeClocks(
  state: ClockState,
  change: (clock: LimitClock, counting: Counting, of: 'FILE' | 'TASK') => LimitClock,
): ClockState {
  return {
    ...state,
    promised: state.promised && change(state.promised, state.counting, 'FILE'),
    statutory: state.statutory && change(state.statutory, state.counting, 'FILE'),
    tasks: state.tasks.map((task) => {
      if (task.clock === null || task.doneAt !== null || !task.standsWithFile) return task;
      return { ...task, clock: change(task.clock, countingOf(state, task.agency), 'TASK') };
    }),
  };
}

function taskReading(state: ClockState, { task, agency, openedAt, doneAt, clock }: TaskClock): TaskReading {
  return {
    task,
    agency,
    openedAt: instant(openedAt),
    doneAt: instantOrNull(doneAt),
    dueOn: dateOf(clock?.due),
    dueAt: instantOrNull(clock?.due),
    left: clock && doneAt === null && clock.due === null ? leftWhenReleased(clock, countingOf(state, agency)) : null,
    late: clock === null || doneAt === null ? null : isPast(clock, doneAt),
  };
}

/** What a standing clock will have when it goes on: the new limit where it begins again, else what is left. */
function leftWhenReleased(clock: LimitClock, counting: Counting): ReturnType<typeof leftOf> {
  const again = clock.restartWith;
  return again === null
    ? leftOf(clock, counting)
    : leftOf({ limit: again, startedAt: clock.startedAt, spells: [] }, counting);
}

function runsOf({ spells, runsFrom }: LimitClock): readonly RunSpan[] {
  const runs: RunSpan[] = spells.map(({ from, to }) => ({ from: instant(from), to: instant(to) }));
  return runsFrom === null ? runs : [...runs, { from: instant(runsFrom), to: null }];
}

/** Shows a state to people and rows: instants and civil dates. */
export function readingOf(state: ClockState, backdated: readonly number[]): ClockReading {
  const { promised, statutory, applicant, reappointed, counting } = state;
  return {
    phase: state.phase,
    receivedAt: instant(state.receivedAt),
    resolvedAt: instantOrNull(state.resolvedAt),
    limit: promised?.limit ?? null,
    unit: promised?.limit.unit ?? null,
    runs: promised === null ? [] : runsOf(promised),
    leansFrom: promised?.due ? civilDate(promised.due.leansFrom) : null,
    originalDueOn: dateOf(state.original),
    originalDueAt: instantOrNull(state.original),
    dueOn: dateOf(promised?.due),
    dueAt: instantOrNull(promised?.due),
    statutoryDueOn: dateOf(statutory?.due),
    statutoryDueAt: instantOrNull(statutory?.due),
    reappointedOn: dateOf(reappointed),
    reappointedAt: instantOrNull(reappointed),
    left: promised && promised.due === null ? leftWhenReleased(promised, counting) : null,
    applicantDueOn: dateOf(applicant?.due),
    applicantDueAt: instantOrNull(applicant?.due),
    tasks: state.tasks.map((task) => taskReading(state, task)),
    breaches: state.breaches,
    spans: state.spans,
    calendarMoves: state.moves,
    provisional: promised?.due?.provisional ?? false,
    calendarVersion: counting.calendar.version,
    backdated,
  };
}

/** What a file that is not received yet shows: no clock but its desk's, which `answerDue` tells. */
export function beforeReceipt(phase: Phase, calendar: WorkingCalendar): ClockReading {
  return {
    phase,
    receivedAt: null,
    resolvedAt: null,
    limit: null,
    unit: null,
    runs: [],
    leansFrom: null,
    originalDueOn: null,
    originalDueAt: null,
    dueOn: null,
    dueAt: null,
    statutoryDueOn: null,
    statutoryDueAt: null,
    reappointedOn: null,
    reappointedAt: null,
    left: null,
    applicantDueOn: null,
    applicantDueAt: null,
    tasks: [],
    breaches: [],
    spans: [],
    calendarMoves: [],
    provisional: false,
    calendarVersion: calendar.version,
    backdated: [],
  };
}
