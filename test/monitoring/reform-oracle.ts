import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import type { ReformFigures } from '../../src/monitoring/reform/figures.ts';
import { civilDay, comings, type Counted, discrete, fateAt, mean, receivedOn, timeOf, workingDays } from './recount.ts';

/**
 * Before and after counted again by hand, apart from its SQL: plain loops over applications and their events, days added
 * one at a time.
 */

/** Working days in which papers were awaited, of one that has its result. */
function waitedDays({ events }: Counted): number {
  let days = 0;
  let asked: Date | null = null;
  for (const { kind, at } of events) {
    if (asked !== null && kind === 'DOCUMENTS_SUPPLIED') {
      days += workingDays(civilDay(asked), civilDay(at));
      asked = null;
    }
    if (kind === 'DOCUMENTS_REQUESTED') asked = at;
  }
  return days;
}

const yesterday = (now: Date): string => civilDay(new Date(now.getTime() - 86_400_000));

interface Asked {
  readonly now: Date;
  readonly days: number | null;
  readonly minimum: number;
}

/** The figures of such applications, as `ReformFigures` prints them; `receivedBy` is found by trying every day. */
export function figuresByHand(cases: readonly Counted[], { now, days, minimum }: Asked): ReformFigures {
  const done: { spent: number; waited: number; each: Counted }[] = [];
  const fates = { EARLY: 0, ON_TIME: 0, LATE: 0, NO_LIMIT: 0, WITHIN: 0, OVERDUE: 0, ENDED: 0, ENDED_LATE: 0 };
  for (const each of cases) {
    fates[fateAt(each, now)] += 1;
    const resolved = timeOf(each, 'RESOLVED');
    if (resolved !== null)
      done.push({ spent: workingDays(receivedOn(each), civilDay(resolved)), waited: waitedDays(each), each });
  }
  const enough = <T>(many: number, figure: T): T | null => (many >= minimum ? figure : null);
  const spent = done.map((each) => each.spent);
  const own = done.map((each) => each.spent - each.waited);
  const waits = done.map(({ waited }) => waited).filter((waited) => waited > 0);
  const inPerson = cases.filter(({ channel, events }) => channel === 'DIRECT' && events.at(-1)?.kind === 'RETURNED');
  const came = inPerson.map(comings);
  const inTime = fates.EARLY + fates.ON_TIME;
  const arose = inTime + fates.LATE + fates.OVERDUE;
  const channel = (name: 'DIRECT' | 'ONLINE' | 'POST') => {
    const received = cases.filter((each) => each.channel === name).length;
    return { channel: name, received, share: enough(cases.length, received / cases.length) };
  };
  const histogram = [...new Set(spent)]
    .toSorted((a, b) => a - b)
    .map((value) => ({ days: value, count: spent.filter((other) => other === value).length }));
  return {
    received: cases.length,
    n: done.length,
    handledEarly: fates.EARLY,
    handledOnTime: fates.ON_TIME,
    handledLate: fates.LATE,
    // Nobody apologises in invented traffic.
    lateWithApology: 0,
    stillOpen: fates.WITHIN + fates.OVERDUE,
    openOverdue: fates.OVERDUE,
    ended: fates.ENDED + fates.ENDED_LATE,
    endedLate: fates.ENDED_LATE,
    tooFew: done.length < minimum,
    minimum,
    medianDays: enough(done.length, discrete(spent, 0.5)),
    p90Days: enough(done.length, discrete(spent, 0.9)),
    medianOwnDays: enough(done.length, discrete(own, 0.5)),
    p90OwnDays: enough(done.length, discrete(own, 0.9)),
    waited: waits.length,
    medianWaitingDays: enough(waits.length, discrete(waits, 0.5)),
    p90WaitingDays: enough(waits.length, discrete(waits, 0.9)),
    cameInPerson: inPerson.length,
    visits: enough(inPerson.length, mean(came.map(({ visits }) => visits))),
    doors: enough(inPerson.length, mean(came.map(({ doors }) => doors))),
    inTime,
    arose,
    onTimeRate: enough(arose, inTime / arose),
    channels: [channel('DIRECT'), channel('ONLINE'), channel('POST')],
    days: histogram,
    atEqualAge: days === null ? null : atAge(cases, { now, days, minimum }),
  };
}

function atAge(cases: readonly Counted[], { now, days, minimum }: Asked & { readonly days: number }) {
  const old = cases.filter(
    (each) =>
      receivedOn(each) <= yesterday(now) &&
      workingDays(receivedOn(each), yesterday(now)) >= days &&
      timeOf(each, 'WITHDRAWN') === null,
  );
  const done = old.filter((each) => {
    const resolved = timeOf(each, 'RESOLVED');
    return resolved !== null && workingDays(receivedOn(each), civilDay(resolved)) <= days;
  });
  let by = yesterday(now);
  const next = (day: string, step: number): string =>
    new Date(Date.parse(`${day}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10);
  while (workingDays(by, yesterday(now)) < days) by = next(by, -1);
  const [oldEnough, many] = [old.length, done.length];
  return {
    days,
    receivedBy: parseCivilDate(by),
    oldEnough,
    done: many,
    share: oldEnough >= minimum ? many / oldEnough : null,
    tooFew: oldEnough < minimum,
  };
}
