import { CalendarError } from '../calendar/calendar-error.ts';
import { civilMinute, type CivilMinute, dayNumber } from '../calendar/civil-date.ts';
import { type WorkingCalendar, workingDayAfter, workingDayFrom, workingDaysIn } from '../calendar/working-calendar.ts';
import { closingMinute } from '../calendar/working-time.ts';
import type { AgencyCalendars, ClockAct } from './clock-act.ts';
import type { ClockTerms, Ground } from './clock-policy.ts';
import type { ClockReading, Phase } from './clock-reading.ts';
import {
  type TaskClock,
  beforeReceipt,
  type ClockState,
  changeClocks,
  countingOf,
  instant,
  readingOf,
  receivedState,
  withBreach,
} from './clock-state.ts';
import {
  compareMinutes,
  extendClock,
  holdClock,
  isPast,
  recountClock,
  releaseClock,
  startClock,
} from './limit-clock.ts';
import type { TimeLimit } from './time-limit.ts';

type ActOf<Kind extends ClockAct['kind']> = Extract<ClockAct, { readonly kind: Kind }>;

/**
 * Something is awaited from here on. The ground's rule says what that does to each clock; one that is late goes on, and once
 * the promise is late they all do: what is asked for then has no effect (domain 2.8, 2.9). Asking more often or later than
 * the rule allows has the same effect and is a breach. Events keep no due times but the fold does: of a file that was asked
 * for something while its promise was late, the statutory and task clocks used to stand and now go on, as its span says.
 */
function awaitFor(state: ClockState, ground: Ground, hold: string = ground): ClockState {
  const { effect, times, withinWorkingDays, source } = state.terms.rules[ground];
  const used = state.uses[ground];
  let next: ClockState = { ...state, uses: { ...state.uses, [ground]: used + 1 } };
  if (times !== null && used >= times) next = withBreach(next, 'ASKED_TOO_OFTEN', source);
  const within = withinWorkingDays[used] ?? Infinity;
  if (workingDaysIn(state.counting.calendar, state.turnFrom, state.at.day) > within) {
    next = withBreach(next, 'ASKED_TOO_LATE', source);
  }
  const late = state.promised !== null && isPast(state.promised, state.at);
  const counted = late || effect.kind === 'CONTINUE';
  const from = instant(state.at);
  next = {
    ...next,
    spans: [...next.spans, { ground, hold, from, to: null, effect: effect.kind, counted, late, source }],
  };
  if (counted) return next;
  return changeClocks(next, (clock, _counting, of) => {
    // A NEW_LIMIT is the file's; its open task begins again with its own limit (*ours*).
    const whole = effect.kind === 'NEW_LIMIT' && of === 'FILE' ? effect.limit : clock.base;
    return holdClock(clock, hold, state.at, effect.kind === 'SUSPEND' ? null : whole);
  });
}

/** What was awaited is there: clocks that wait for nothing else go on, or begin again. */
function goOn(state: ClockState, gone: (hold: string) => boolean): ClockState {
  const to = instant(state.at);
  const spans = state.spans.map((span) => (span.to === null && gone(span.hold) ? { ...span, to } : span));
  return changeClocks({ ...state, spans }, (clock, counting) => releaseClock(clock, gone, state.at, counting));
}

const supplied = (state: ClockState): ClockState => ({ ...state, applicant: null, turnFrom: state.at.day });

/**
 * Work that is taken up again without the papers goes on with what was left: the limit begins again only on the day on
 * which the file is complete (NĐ 61/2018 Đ19.4), and nothing has completed it (*ours*).
 */
const withoutPapers = (state: ClockState): ClockState =>
  changeClocks(state, (clock) => (clock.holds.includes('DOCUMENTS') ? { ...clock, restartWith: null } : clock));

/** Who asks for papers may give the applicant a limit of their own (domain 2.11). */
function documentsRequested(state: ClockState, limit: TimeLimit | null): ClockState {
  const applicant = limit === null ? state.applicant : startClock(limit, state.at, state.counting);
  return { ...awaitFor(state, 'DOCUMENTS'), applicant };
}

/** The last day on which something may be decided that must come so many working days before the due day (domain 2.10). */
const isTooLate = (state: ClockState, workingDaysBefore: number): boolean => {
  const due = state.promised?.due ?? null;
  // "A working day before" is the working day before the due day: a Saturday between them is too late.
  return due !== null && state.at.day > workingDayAfter(state.counting.calendar, due.day - 1, 1 - workingDaysBefore);
};

/** An extension that sector law does not grant in this way has no effect and is a breach (*ours*: commands refuse it before). */
function extended(state: ClockState, amount: number): ClockState {
  const { promised, terms } = state;
  const grant = terms.extension;
  if (promised === null || grant === null || promised.limit.unit === 'SAME_DAY' || !(amount > 0)) {
    return withBreach(state, 'EXTENSION_NOT_GRANTED', grant?.source ?? terms.regime);
  }
  if (state.extended + amount > grant.cap) return withBreach(state, 'EXTENSION_OVER_CAP', grant.source);
  if (isTooLate(state, grant.workingDaysBefore)) return withBreach(state, 'EXTENSION_TOO_LATE', grant.source);
  const { unit } = promised.limit;
  const { counting, statutory } = state;
  const follows = statutory !== null && statutory.limit.unit === unit && !isPast(statutory, state.at);
  return {
    ...state,
    extended: state.extended + amount,
    promised: extendClock(promised, amount, counting),
    // The law's own limit grows with it where it counts in the same unit; a task's does not.
    statutory: follows ? extendClock(statutory, amount, counting) : statutory,
  };
}

/** A letter of apology moves no clock (domain 2.10). A day off that it names is kept on the next working day. */
function apologised(state: ClockState, { newDueOn }: ActOf<'APOLOGISED'>): ClockState {
  const { workingDaysBefore, times, source } = state.terms.apology;
  let next = state;
  if (times !== null && state.apologies >= times) next = withBreach(next, 'APOLOGY_REPEATED', source);
  if (isTooLate(state, workingDaysBefore)) next = withBreach(next, 'APOLOGY_TOO_LATE', source);
  const { calendar } = state.counting;
  const day = workingDayFrom(calendar, dayNumber(newDueOn));
  const reappointed = { day, minute: closingMinute(calendar, day) };
  return { ...next, apologies: state.apologies + 1, reappointed };
}

/** The clock of an open opinion, which does not change with the file's, counted again. */
function recountedOpinion(state: ClockState, task: TaskClock): TaskClock {
  if (task.standsWithFile || task.clock === null || task.doneAt !== null) return task;
  return { ...task, clock: recountClock(task.clock, countingOf(state, task.agency)) };
}

/**
 * A notice changed the calendar: all that runs is counted again on the new one, days already spent included. What earlier
 * acts did to the clock stands: a request that had no effect because the file was late has none now (*ours*).
 */
function calendarChanged(state: ClockState, { calendar, agencies }: ActOf<'CALENDAR_CHANGED'>): ClockState {
  const before = state.promised;
  const changed = { ...state, counting: { ...state.counting, calendar }, agencies: agencies ?? state.agencies };
  const recounted = changeClocks(changed, recountClock);
  const next: ClockState = {
    ...recounted,
    applicant: state.applicant && recountClock(state.applicant, changed.counting),
    tasks: recounted.tasks.map((task) => recountedOpinion(changed, task)),
  };
  const after = next.promised;
  const wasLate = before !== null && isPast(before, state.at);
  const move = {
    at: instant(state.at),
    calendarVersion: calendar.version,
    before: before?.due ? instant(before.due) : null,
    after: after?.due ? instant(after.due) : null,
    clearedLateness: wasLate && after !== null && !isPast(after, state.at),
  };
  return { ...next, moves: [...state.moves, move] };
}

/** Opens the clock of a task; where the file's clock stands, a task's waits with it and has its full limit afterwards. */
function opened(
  state: ClockState,
  act: ActOf<'TASK_OPENED'> | ActOf<'OPINION_REQUESTED'>,
  standsWithFile: boolean,
): ClockState {
  const { task, limit } = act;
  const agency = act.agency ?? null;
  const holds = standsWithFile ? (state.promised ?? state.statutory)?.holds : [];
  const clock = limit && startClock(limit, state.at, countingOf(state, agency), holds);
  return {
    ...state,
    tasks: [...state.tasks, { task, agency, openedAt: state.at, doneAt: null, clock, standsWithFile }],
  };
}

const done = (state: ClockState, name: string): ClockState => ({
  ...state,
  tasks: state.tasks.map((task) => (task.task === name && task.doneAt === null ? { ...task, doneAt: state.at } : task)),
});

const isOpinion = (hold: string): boolean => hold.startsWith('OPINION:') || hold === 'SITE_VISIT';

/** What an act does to an open file. */
function openStep(state: ClockState, act: ClockAct): ClockState {
  switch (act.kind) {
    case 'SUBMITTED':
    case 'RECEIVED':
    case 'REJECTED':
    case 'STARTED':
    case 'DOCUMENTS_ADDED':
    case 'HANDED_OVER':
    case 'APPLICANT_CORRECTED':
    case 'FEE_COLLECTED':
    case 'SLIP_REISSUED':
    case 'RECALLED':
    case 'RETURNED':
      return state;
    case 'DOCUMENTS_REQUESTED':
      return documentsRequested(state, act.applicantLimit ?? null);
    case 'DOCUMENTS_SUPPLIED':
      return supplied(goOn(state, (hold) => hold === 'DOCUMENTS'));
    case 'PAYMENT_REQUESTED':
      return awaitFor(state, 'PAYMENT');
    case 'PAYMENT_MADE':
      return goOn(state, (hold) => hold === 'PAYMENT');
    case 'STOPPED':
      return awaitFor(state, 'STOP');
    case 'RESUMED':
      // Work goes on: nothing is awaited from the applicant any more. What other agencies owe is still awaited.
      return { ...goOn(withoutPapers(state), (hold) => !isOpinion(hold)), applicant: null };
    case 'OPINION_REQUESTED':
      return opened(awaitFor(state, 'OPINION', `OPINION:${act.task}`), act, false);
    case 'OPINION_GIVEN':
      return done(
        goOn(state, (hold) => hold === `OPINION:${act.task}`),
        act.task,
      );
    case 'SITE_VISIT_STARTED':
      return awaitFor(state, 'SITE_VISIT');
    case 'SITE_VISIT_ENDED':
      return goOn(state, (hold) => hold === 'SITE_VISIT');
    case 'LIMIT_EXTENDED':
      return extended(state, act.amount);
    case 'APOLOGISED':
      return apologised(state, act);
    case 'CALENDAR_CHANGED':
      return calendarChanged(state, act);
    case 'TASK_OPENED':
      return opened(state, act, true);
    case 'TASK_DONE':
      return done(state, act.task);
    case 'RESOLVED':
      // A file resolved while something is awaited was taken up again that minute: it has a due time to be judged by.
      return { ...goOn(state, () => true), applicant: null, phase: 'HANDLED', resolvedAt: state.at };
    case 'WITHDRAWN':
    case 'CLOSED':
      return { ...state, applicant: null, phase: 'CLOSED' };
    default:
      return act satisfies never;
  }
}

/** A handled file can only be returned or, before that, recalled: then it goes on as if it had never been resolved. */
function handledStep(state: ClockState, act: ClockAct): ClockState {
  if (act.kind === 'RETURNED') return { ...state, returned: true };
  if (act.kind === 'RECALLED' && !state.returned) return { ...state, phase: 'OPEN', resolvedAt: null };
  return state;
}

/**
 * Folds the acts on an application, in the order in which they were recorded, into all its times (domain 2.7–2.11).
 *
 * A clock that runs backwards: an act stamped before the act recorded before it is taken as of that one, and its place is
 * listed in `backdated`. So no act undoes time that has passed, and a further act never changes what an earlier prefix of
 * the history read (*ours*). Acts that the phase has no use for are passed over: this fold judges time, the life cycle
 * judges what may be done.
 *
 * `calendar` is the one in force at receipt; each CALENDAR_CHANGED brings the next, so that a closed file keeps its own.
 * Throws HISTORY_INVALID for a received file without terms, DATE_OUT_OF_RANGE where a due time leaves the calendar.
 */
export function foldClock(file: {
  readonly acts: readonly ClockAct[];
  readonly terms: ClockTerms | null;
  readonly calendar: WorkingCalendar;
  readonly agencies?: AgencyCalendars;
}): ClockReading {
  const { acts, terms, calendar, agencies = new Map<string, WorkingCalendar>() } = file;
  const backdated: number[] = [];
  let phase: Phase = 'NOT_RECEIVED';
  let state: ClockState | null = null;
  for (const [index, act] of acts.entries()) {
    const stamped: CivilMinute = civilMinute(act.at);
    if (state === null) {
      if (act.kind === 'REJECTED' || act.kind === 'WITHDRAWN') phase = 'CLOSED';
      if (act.kind !== 'RECEIVED' || phase === 'CLOSED') continue;
      if (terms === null) throw new CalendarError('HISTORY_INVALID', { act: index });
      state = receivedState(terms, calendar, agencies, stamped);
      continue;
    }
    const backwards = compareMinutes(stamped, state.at) < 0;
    if (backwards) backdated.push(index);
    const taken: ClockState = backwards ? state : { ...state, at: stamped };
    if (taken.phase === 'OPEN') state = openStep(taken, act);
    else state = taken.phase === 'HANDLED' ? handledStep(taken, act) : taken;
  }
  return state === null ? beforeReceipt(phase, calendar) : readingOf(state, backdated);
}
