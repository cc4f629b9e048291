import { isDeepStrictEqual } from 'node:util';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import type { SessionRule } from '../../src/calendar/calendar-data.ts';
import type { PrintedNotice } from '../../src/calendar/notice.ts';
import type { WorkingCalendar } from '../../src/calendar/working-calendar.ts';
import type { ClockAct } from '../../src/sla/clock-act.ts';
import type { GroundRule } from '../../src/sla/clock-policy.ts';
import { printedNotices } from '../../seeds/calendar/notices.ts';
import { type NaiveCalendar, naiveCalendar, type NaiveSessions } from './oracle/calendar.ts';
import { type OracleAnswer, type Script, type ScriptAct, tell } from './oracle/clock.ts';
import { DATES, place } from './oracle/days.ts';
import { countDown, isBefore, type Moment } from './oracle/limit.ts';
import type { Product } from './product.ts';
import type { RandomHistory } from './random-history.ts';

const made = (year: number, swaps: PrintedNotice['swaps'], off: readonly string[] = []): PrintedNotice => ({
  year,
  source: 'made up for the proof',
  holidays: off.map((date) => [date, 'TET'] as const),
  inLieu: [],
  swaps,
});

const swap = (off: string, works: string) => ({ off, works, holiday: 'NATIONAL' }) as const;

/** Three states of the calendar: as it is; with swaps announced late; with whole years announced late too. */
const SWAPPED = printedNotices.map((notice) => {
  const more =
    notice.year === 2019
      ? [swap('2019-09-03', '2019-09-07')]
      : notice.year === 2026
        ? [swap('2026-11-23', '2026-11-28'), swap('2026-12-31', '2027-01-09')]
        : notice.year === 2013
          ? [swap('2013-12-31', '2013-12-28')]
          : [];
  return { ...notice, swaps: [...notice.swaps, ...more] };
});
const NOTICES = [
  printedNotices,
  SWAPPED,
  [
    ...SWAPPED,
    made(2014, [], ['2014-01-01', '2014-01-30', '2014-01-31']),
    made(2027, [swap('2027-02-12', '2027-02-20')], ['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09']),
  ],
];

const DEFAULT: readonly NaiveSessions[] = [
  {
    since: '1990-01-01',
    weekdays: [1, 2, 3, 4, 5],
    sessions: [
      [450, 690],
      [810, 1020],
    ],
  },
];
const OWN: readonly NaiveSessions[] = [
  {
    since: '1990-01-01',
    weekdays: [1, 2, 3, 4],
    sessions: [
      [480, 720],
      [780, 1020],
    ],
  },
  {
    since: '1990-01-01',
    weekdays: [5],
    sessions: [
      [420, 660],
      [810, 990],
    ],
  },
  { since: '2020-01-01', weekdays: [5], sessions: [[420, 720]] },
];

const naive: readonly { readonly plain: NaiveCalendar; readonly agency: NaiveCalendar }[] = NOTICES.map((notices) => ({
  plain: naiveCalendar(notices, DEFAULT),
  agency: naiveCalendar(notices, [...DEFAULT, ...OWN]),
}));

const two = (part: number): string => String(part).padStart(2, '0');
const momentText = (at: Moment | null | undefined): string | null =>
  at ? `${DATES[at.day]} ${two(Math.floor(at.minute / 60))}:${two(at.minute % 60)}` : null;
const instantText = (instant: Date | null): string | null =>
  instant && new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const instantAt = (date: string, minute: number, seconds: number): Date =>
  new Date(`${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:${two(seconds)}+07:00`);

interface Calendars {
  readonly plain: WorkingCalendar;
  readonly agency: WorkingCalendar;
}

/** How a moment stands, told from the oracle's own answer. */
function tellStanding(answer: OracleAnswer, now: Moment, calendar: NaiveCalendar): string {
  const due = answer.promised?.due ?? null;
  if (answer.phase === 'CLOSED') return 'CLOSED';
  if (answer.promised === null) return 'NO_LIMIT';
  const hours = answer.unit === 'WORKING_HOUR';
  const past = (at: Moment): boolean => due !== null && (hours ? isBefore(due, at) : at.day > due.day);
  if (answer.phase === 'HANDLED') {
    if (past(answer.resolved!)) return 'LATE';
    return answer.resolved!.day < due!.day ? 'EARLY' : 'ON_TIME';
  }
  if (due === null) return 'WAITING';
  if (past(now)) return 'OVERDUE';
  let left = 0;
  for (let day = now.day + 1; day <= due.day; day += 1) if (calendar.works[day]) left += 1;
  return left <= 2 ? 'DUE_SOON' : 'RUNNING';
}

/** Makes the comparison of one product with the oracle: null where they agree, else what each of them says. */
export function agreement(product: Product): (history: RandomHistory) => { oracle: unknown; product: unknown } | null {
  const rules = (naiveRules: readonly NaiveSessions[]): readonly SessionRule[] =>
    naiveRules.map(({ since, weekdays, sessions }) =>
      product.sessionRule({
        weekdays,
        sessions: sessions.map(([start, end]) => ({ start, end })),
        from: since,
        to: null,
        source: 'made up for the proof',
      }),
    );
  const calendars: readonly Calendars[] = NOTICES.map((notices) => {
    const plain = product.workingCalendar({
      ...product.nationalCalendarData,
      notices: notices.map(product.calendarNotice),
    });
    return { plain, agency: product.agencyCalendar(plain, { sessions: rules(OWN) }) };
  });
  const agencies = calendars.map(({ agency }) => new Map([['own', agency]]));
  const policies = product.clockPolicies;

  const overridesOf = (script: Script): readonly GroundRule[] => {
    if (script.override === 'TWO_NOTICES') return product.groundOverrides['1.013236']!;
    if (script.override === 'NEW_LIMIT') return product.groundOverrides['1.000606']!;
    if (script.override === 'OPINION_STOPS') return product.groundOverrides['1.005400']!;
    if (script.override === 'NONE') return [];
    return [
      { ground: 'DOCUMENTS', effect: { kind: 'SUSPEND' }, times: null, withinWorkingDays: [], source: 'made up' },
    ];
  };

  const actOf = (act: ScriptAct, script: Script, seconds: number): ClockAct => {
    const { task, limit } = act;
    const next = calendars[act.calendar]!;
    const whole = {
      kind: act.kind,
      at: instantAt(act.date, act.minute, seconds),
      task,
      limit,
      applicantLimit: limit,
      ...(act.agency ? { agency: 'own' } : {}),
      amount: act.amount,
      newDueOn: act.newDate as CivilDate,
      calendar: script.agency ? next.agency : next.plain,
      // A task without an agency of its own is counted where the file lies.
      agencies: agencies[act.calendar]!,
    };
    return whole as unknown as ClockAct; // Every member's fields are there; the kind is one of the journal's.
  };

  return ({ script: drawn, seconds, lookedAt }) => {
    // A task that names no agency lies where the file lies, in the product; the oracle has one flag for both.
    const script: Script = {
      ...drawn,
      acts: drawn.acts.map((act) => ({ ...act, agency: act.agency || drawn.agency })),
    };
    const answer = tell(script, naive);
    const receivedAt = instantAt(script.received.date, script.received.minute, seconds);
    const calendar = script.agency ? calendars[0]!.agency : calendars[0]!.plain;
    const terms = product.freezeTerms({
      receivedAt,
      limits: { statutory: script.statutory, committed: script.committed },
      policies,
      overrides: overridesOf(script),
      extension: script.extensionCap === null ? null : { cap: script.extensionCap, source: 'made up' },
    });
    const reading = product.foldClock({
      acts: [
        { kind: 'SUBMITTED', at: receivedAt },
        { kind: 'RECEIVED', at: receivedAt },
        ...script.acts.map((act) => actOf(act, script, seconds)),
      ],
      terms,
      calendar,
      agencies: agencies[0]!,
    });

    let book = 0;
    let changes = 0;
    for (const act of script.acts) {
      // Only as many changes as the oracle took: later ones met a closed file.
      if (act.kind === 'CALENDAR_CHANGED' && changes < answer.cleared.length) {
        book = act.calendar;
        changes += 1;
      }
    }
    const now = instantAt(DATES[lookedAt.day]!, lookedAt.minute, seconds);
    const current = script.agency ? calendars[book]!.agency : calendars[book]!.plain;
    const leftText = (left: { amount: number; unit: string } | null): string | null =>
      left && `${left.amount} ${left.unit}`;
    const lastSeen = script.agency ? naive[book]!.agency : naive[book]!.plain;

    const limit = script.committed ?? script.statutory;
    const asked = limit && product.deadline({ receivedAt, limit, calendar, policies });
    const start: Moment = { day: place(script.received.date), minute: script.received.minute };
    const clock = limit && {
      full: limit,
      limit,
      began: start,
      ran: [],
      since: start,
      holds: new Set<string>(),
      again: null,
    };
    const counted = clock && countDown(clock, script.agency ? naive[0]!.agency : naive[0]!.plain);

    const told = {
      phase: answer.phase,
      original: momentText(answer.original),
      due: momentText(answer.promised?.due),
      provisional: answer.promised?.provisional ?? false,
      left: answer.promised && !answer.promised.due ? `${answer.promised.left} ${answer.promised.leftIn}` : null,
      statutory: momentText(answer.statutory?.due),
      applicant: momentText(answer.applicant),
      reappointed: momentText(answer.reappointed),
      tasks: answer.tasks.map(({ name, counted, late, standing }) => [
        name,
        momentText(counted?.due),
        standing && counted ? `${counted.left} ${counted.leftIn}` : null,
        late,
      ]),
      breaches: answer.breaches,
      backdated: answer.backdated,
      cleared: answer.cleared,
      resolved: momentText(answer.resolved),
      standing: tellStanding(answer, lookedAt, lastSeen),
      asked: counted && [momentText(counted.due), counted.provisional, counted.skipped.map((day) => DATES[day])],
    };
    const said = {
      phase: reading.phase,
      original: instantText(reading.originalDueAt),
      due: instantText(reading.dueAt),
      provisional: reading.provisional,
      left: leftText(reading.left),
      statutory: instantText(reading.statutoryDueAt),
      applicant: instantText(reading.applicantDueAt),
      reappointed: instantText(reading.reappointedAt),
      tasks: reading.tasks.map((task) => [task.task, instantText(task.dueAt), leftText(task.left), task.late]),
      breaches: reading.breaches.map(({ code }) => code),
      backdated: reading.backdated.map((index) => index - 2),
      cleared: reading.calendarMoves.map((move) => move.clearedLateness),
      resolved: instantText(reading.resolvedAt),
      standing: product.standing(reading, now, current, policies),
      asked: asked && [instantText(asked.dueAt), asked.provisional, asked.skipped.map(({ date }) => date)],
    };
    return isDeepStrictEqual(told, said) ? null : { oracle: told, product: said };
  };
}
