import type { TimeLimit } from '../../../src/sla/time-limit.ts';
import type { NaiveCalendar } from './calendar.ts';
import { place } from './days.ts';
import { type Counted, countDown, isBefore, type Moment, type NaiveClock } from './limit.ts';

/** What a random history says, in civil time; the harness turns the same into acts of the product. */
export interface ScriptAct {
  readonly kind: string;
  readonly date: string;
  readonly minute: number;
  readonly limit: TimeLimit | null;
  readonly task: string;
  readonly agency: boolean;
  readonly amount: number;
  readonly newDate: string;
  readonly calendar: number;
}

export interface Script {
  readonly received: { readonly date: string; readonly minute: number };
  readonly statutory: TimeLimit | null;
  readonly committed: TimeLimit | null;
  /** Whether the file lies at the agency that has sessions of its own. */
  readonly agency: boolean;
  readonly override: 'NONE' | 'TWO_NOTICES' | 'OPINION_STOPS' | 'NEW_LIMIT' | 'PAPERS_SUSPEND';
  readonly extensionCap: number | null;
  readonly acts: readonly ScriptAct[];
}

/** Pairs of calendars: default sessions, and those of the agency. */
export type NaiveCalendars = readonly { readonly plain: NaiveCalendar; readonly agency: NaiveCalendar }[];

interface Rule {
  readonly does: 'RESTART' | 'NEW' | 'SUSPEND' | 'CONTINUE';
  readonly often: number;
  readonly within: readonly number[];
}

const NEW_LIMIT: TimeLimit = { amount: 18, unit: 'WORKING_DAY' };

function ruleFor(script: Script, ground: string): Rule {
  const on = script.received.date;
  if (ground === 'DOCUMENTS') {
    if (script.override === 'TWO_NOTICES') return { does: 'RESTART', often: 2, within: [7, 5] };
    if (script.override === 'NEW_LIMIT') return { does: 'NEW', often: Infinity, within: [] };
    if (script.override === 'PAPERS_SUSPEND') return { does: 'SUSPEND', often: Infinity, within: [] };
    if (on < '2010-10-14') return { does: 'RESTART', often: Infinity, within: [] };
    if (on < '2018-06-21') return { does: 'RESTART', often: 2, within: [] };
    return { does: 'RESTART', often: 1, within: [3] };
  }
  const stops = ground === 'PAYMENT' || ground === 'STOP' || script.override === 'OPINION_STOPS';
  return { does: stops ? 'SUSPEND' : 'CONTINUE', often: Infinity, within: [] };
}

interface NaiveTask {
  name: string;
  agency: boolean;
  opinion: boolean;
  clock: NaiveClock | null;
  done: Moment | null;
  /** What its clock said when it was done. */
  last: Counted | null;
}

export interface OracleAnswer {
  phase: string;
  original: Moment | null;
  promised: Counted | null;
  statutory: Counted | null;
  applicant: Moment | null;
  reappointed: Moment | null;
  tasks: { name: string; counted: Counted | null; late: boolean | null; standing: boolean }[];
  breaches: string[];
  backdated: number[];
  cleared: boolean[];
  resolved: Moment | null;
  unit: string | null;
}

/** Tells an application's times by doing the counting, one day or minute at a time, at every act. */
export function tell(script: Script, calendars: NaiveCalendars): OracleAnswer {
  let book = calendars[0]!;
  const calendarOf = (agency: boolean): NaiveCalendar => (agency ? book.agency : book.plain);
  const own = (): NaiveCalendar => calendarOf(script.agency);
  const start: Moment = { day: place(script.received.date), minute: script.received.minute };
  const fresh = (limit: TimeLimit | null): NaiveClock | null =>
    limit && { full: limit, limit, began: now, ran: [], since: now, holds: new Set(), again: null };
  let now = start;
  const promised = fresh(script.committed ?? script.statutory);
  const statutory = fresh(script.statutory);
  const tasks: NaiveTask[] = [];
  let applicant: NaiveClock | null = null;
  const original = promised && countDown(promised, own()).due;
  let phase = 'OPEN';
  let returned = false;
  let resolved: Moment | null = null;
  let reappointed: Moment | null = null;
  let letters = 0;
  let extended = 0;
  let turn = start.day;
  const uses = new Map<string, number>();
  const breaches: string[] = [];
  const backdated: number[] = [];
  const cleared: boolean[] = [];

  const isLate = (clock: NaiveClock | null, calendar: NaiveCalendar): boolean => {
    const due = clock && countDown(clock, calendar).due;
    if (!clock || !due) return false;
    return clock.limit.unit === 'WORKING_HOUR' ? isBefore(due, now) : now.day > due.day;
  };
  const standingWithFile = (): { clock: NaiveClock; calendar: NaiveCalendar; task: boolean }[] => {
    const all: { clock: NaiveClock | null; calendar: NaiveCalendar; task: boolean }[] = [
      { clock: promised, calendar: own(), task: false },
      { clock: statutory, calendar: own(), task: false },
    ];
    for (const task of tasks) {
      if (!task.opinion && !task.done) all.push({ clock: task.clock, calendar: calendarOf(task.agency), task: true });
    }
    return all.flatMap(({ clock, ...rest }) => (clock ? [{ clock, ...rest }] : []));
  };
  const daysWorked = (from: number, to: number): number => {
    let count = 0;
    for (let day = from + 1; day <= to; day += 1) if (own().works[day]) count += 1;
    return count;
  };
  const wait = (ground: string, hold: string): void => {
    const rule = ruleFor(script, ground);
    const used = uses.get(ground) ?? 0;
    uses.set(ground, used + 1);
    if (used >= rule.often) breaches.push('ASKED_TOO_OFTEN');
    const within = rule.within[used];
    if (within !== undefined && daysWorked(turn, now.day) > within) breaches.push('ASKED_TOO_LATE');
    if (rule.does === 'CONTINUE' || isLate(promised, own())) return;
    for (const { clock, calendar, task } of standingWithFile()) {
      if (isLate(clock, calendar)) continue;
      if (clock.since) clock.ran.push({ from: clock.since, to: now });
      clock.since = null;
      clock.holds.add(hold);
      if (rule.does === 'RESTART' || (rule.does === 'NEW' && task)) clock.again = clock.full;
      if (rule.does === 'NEW' && !task) clock.again = NEW_LIMIT;
    }
  };
  const end = (isGone: (hold: string) => boolean): void => {
    for (const { clock } of standingWithFile()) {
      for (const hold of clock.holds) if (isGone(hold)) clock.holds.delete(hold);
      if (clock.since || clock.holds.size > 0) continue;
      clock.since = now;
      if (!clock.again) continue;
      clock.limit = clock.again;
      clock.began = now;
      clock.ran = [];
      clock.again = null;
    }
  };
  /** Whether a letter or extension comes after the last working day before the due day. */
  const comesLate = (): boolean => {
    const due = promised && countDown(promised, own()).due;
    if (!due) return false;
    let last = due.day - 1;
    while (!own().works[last]) last -= 1;
    return now.day > last;
  };
  const open = (act: ScriptAct, opinion: boolean): void => {
    const clock = fresh(act.limit);
    const held = opinion ? [] : [...((promised ?? statutory)?.holds ?? [])];
    if (clock && held.length > 0) {
      clock.since = null;
      clock.again = clock.full;
      for (const hold of held) clock.holds.add(hold);
    }
    tasks.push({ name: act.task, agency: act.agency, opinion, clock, done: null, last: null });
  };
  const finish = (name: string): void => {
    for (const task of tasks) {
      if (task.name !== name || task.done) continue;
      task.done = now;
      task.last = task.clock && countDown(task.clock, calendarOf(task.agency));
    }
  };
  const others = (hold: string): boolean => hold === 'SITE_VISIT' || hold.startsWith('OPINION');

  const openAct = (act: ScriptAct): void => {
    if (act.kind === 'DOCUMENTS_REQUESTED') {
      wait('DOCUMENTS', 'DOCUMENTS');
      if (act.limit) applicant = fresh(act.limit);
    } else if (act.kind === 'DOCUMENTS_SUPPLIED') {
      end((hold) => hold === 'DOCUMENTS');
      applicant = null;
      turn = now.day;
    } else if (act.kind === 'PAYMENT_REQUESTED') wait('PAYMENT', 'PAYMENT');
    else if (act.kind === 'PAYMENT_MADE') end((hold) => hold === 'PAYMENT');
    else if (act.kind === 'STOPPED') wait('STOP', 'STOP');
    else if (act.kind === 'RESUMED') {
      // No paper has come, so nothing begins again.
      for (const { clock } of standingWithFile()) if (clock.holds.has('DOCUMENTS')) clock.again = null;
      end((hold) => !others(hold));
      applicant = null;
    } else if (act.kind === 'OPINION_REQUESTED') {
      wait('OPINION', `OPINION${act.task}`);
      open(act, true);
    } else if (act.kind === 'OPINION_GIVEN') {
      end((hold) => hold === `OPINION${act.task}`);
      finish(act.task);
    } else if (act.kind === 'SITE_VISIT_STARTED') wait('SITE_VISIT', 'SITE_VISIT');
    else if (act.kind === 'SITE_VISIT_ENDED') end((hold) => hold === 'SITE_VISIT');
    else if (act.kind === 'TASK_OPENED') open(act, false);
    else if (act.kind === 'TASK_DONE') finish(act.task);
    else if (act.kind === 'APOLOGISED') {
      letters += 1;
      if (letters > 1) breaches.push('APOLOGY_REPEATED');
      if (comesLate()) breaches.push('APOLOGY_TOO_LATE');
      let day = place(act.newDate);
      while (!own().works[day]) day += 1;
      reappointed = { day, minute: own().sessions[day]!.at(-1)![1] };
    } else if (act.kind === 'LIMIT_EXTENDED') {
      if (!promised || script.extensionCap === null || promised.limit.unit === 'SAME_DAY')
        breaches.push('EXTENSION_NOT_GRANTED');
      else if (extended + act.amount > script.extensionCap) breaches.push('EXTENSION_OVER_CAP');
      else if (comesLate()) breaches.push('EXTENSION_TOO_LATE');
      else {
        const { unit } = promised.limit;
        extended += act.amount;
        if (statutory && statutory.limit.unit === unit && !isLate(statutory, own())) {
          statutory.limit = { unit, amount: statutory.limit.amount + act.amount };
        }
        promised.limit = { unit, amount: promised.limit.amount + act.amount };
      }
    } else if (act.kind === 'CALENDAR_CHANGED') {
      const was = isLate(promised, own());
      book = calendars[act.calendar]!;
      cleared.push(was && !isLate(promised, own()));
    } else if (act.kind === 'RESOLVED') {
      end(() => true);
      applicant = null;
      phase = 'HANDLED';
      resolved = now;
    } else if (act.kind === 'WITHDRAWN' || act.kind === 'CLOSED') {
      applicant = null;
      phase = 'CLOSED';
    }
  };

  script.acts.forEach((act, index) => {
    const stamped: Moment = { day: place(act.date), minute: act.minute };
    if (isBefore(stamped, now)) backdated.push(index);
    else now = stamped;
    if (phase === 'OPEN') openAct(act);
    else if (phase === 'HANDLED' && act.kind === 'RETURNED') returned = true;
    else if (phase === 'HANDLED' && act.kind === 'RECALLED' && !returned) {
      phase = 'OPEN';
      resolved = null;
    }
  });

  const count = (clock: NaiveClock | null, calendar: NaiveCalendar): Counted | null => {
    if (!clock) return null;
    if (clock.since || !clock.again) return countDown(clock, calendar);
    // It stands and will begin again: what it has is the whole of what it begins with.
    return countDown({ ...clock, limit: clock.again, ran: [] }, calendar);
  };
  return {
    phase,
    original,
    promised: count(promised, own()),
    statutory: count(statutory, own()),
    applicant: count(applicant, own())?.due ?? null,
    reappointed,
    tasks: tasks.map(({ name, agency, clock, done, last }) => {
      if (!done)
        return { name, counted: count(clock, calendarOf(agency)), late: null, standing: !!clock && !clock.since };
      const due = last?.due;
      const past = !!due && (clock?.limit.unit === 'WORKING_HOUR' ? isBefore(due, done) : done.day > due.day);
      return { name, counted: last, late: clock ? past : null, standing: false };
    }),
    breaches,
    backdated,
    cleared,
    resolved,
    unit: promised?.limit.unit ?? null,
  };
}
