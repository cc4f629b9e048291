import { civilDateAt, civilMinute } from '../../src/calendar/civil-date.ts';
import { workingDaysIn } from '../../src/calendar/working-calendar.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { phaseOf, standingOf } from '../../src/desk/application-standing.ts';
import type { State } from '../../src/desk/history/life-cycle.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { foldWords } from '../../src/registry/search/fold.ts';
import { isOverdue } from '../../src/sla/standing.ts';
import { calendar, rules } from './counter.ts';

/** Work lists worked out by plain loops over all rows: what the SQL must agree with. Written apart from it. */

/** A filter as the oracle reads it: ids and civil days, and what is looked for as one word list and one number. */
export interface Asked {
  readonly scope: 'MINE' | 'AGENCY' | 'RECEIVED' | 'CONCERNED' | 'UNDER';
  readonly states: readonly State[];
  readonly standings: readonly string[];
  readonly procedures: readonly string[] | null;
  readonly holderAccounts: readonly string[];
  readonly holderAgencies: readonly string[];
  readonly channels: readonly string[];
  readonly receivedFrom: string | null;
  readonly receivedTo: string | null;
  readonly dueFrom: string | null;
  readonly dueTo: string | null;
  readonly lateEntries: boolean | null;
  readonly find: { readonly words: readonly string[]; readonly number: string | null } | null;
}

const OPEN: readonly State[] = ['RECEIVED', 'IN_PROGRESS', 'AWAITING_DOCUMENTS', 'AWAITING_PAYMENT', 'STOPPED'];

const among = <T>(wanted: readonly T[], value: T): boolean => wanted.length === 0 || wanted.includes(value);

/** Whether a row stands in the scope at all. */
function inScope(row: ApplicationRow, asked: Asked, viewer: Viewer, under: readonly string[]): boolean {
  const own = viewer.agencyId;
  const held = row.holderAgencyId !== null;
  if (asked.find) {
    const { receivingAgencyId: receiving, decidingAgencyId: deciding, holderAgencyId: holder } = row;
    switch (asked.scope) {
      case 'MINE':
        return row.holderAccountId === viewer.accountId && holder === own;
      case 'AGENCY':
        return holder === own || (!held && receiving === own);
      case 'RECEIVED':
        return receiving === own;
      case 'CONCERNED':
        return [receiving, deciding, holder].includes(own);
      case 'UNDER':
        return [receiving, deciding, holder].some((agency) => agency !== null && under.includes(agency));
    }
  }
  if (!held)
    return (
      row.receivingAgencyId === own &&
      asked.states.includes(row.state) &&
      !OPEN.includes(row.state) &&
      ['AGENCY', 'RECEIVED'].includes(asked.scope)
    );
  switch (asked.scope) {
    case 'MINE':
      return row.holderAccountId === viewer.accountId && row.holderAgencyId === own;
    case 'RECEIVED':
      return row.receivingAgencyId === own;
    case 'UNDER':
      return under.includes(row.holderAgencyId ?? '');
    default:
      return row.holderAgencyId === own;
  }
}

const digitsOf = (text: string | null | undefined): string => (text ?? '').toLowerCase().replaceAll(/[\s.()+-]/gu, '');

/** `84…` and `0…` are one telephone. */
const phoneOf = (text: string | null | undefined): string => digitsOf(text).replace(/^84(?=\d{9,10}$)/u, '0');

const isFound = (row: ApplicationRow, { find, scope }: Asked): boolean => !find || fits(row, find, scope !== 'UNDER');

/** Whether a row fits what was typed, with the numbers of people or without. */
export function fits(row: ApplicationRow, find: NonNullable<Asked['find']>, withNumbers: boolean): boolean {
  const people = [row.applicantName, row.submitter?.name ?? ''].flatMap((name) => foldWords(name).map((w) => w.plain));
  const named = find.words.every((word, at) =>
    people.some((each) => (at === find.words.length - 1 ? each.startsWith(word) : each === word)),
  );
  if (find.number === null) return named;
  const numbers = [
    digitsOf(row.applicantIdNumber),
    phoneOf(row.applicantPhone),
    digitsOf(row.submitter?.idNumber),
    phoneOf(row.submitter?.phone),
  ];
  const number = find.number;
  const byNumber = withNumbers && numbers.some((each) => each.endsWith(number) || each.endsWith(phoneOf(number)));
  const byCode = (row.code ?? '').split(/[.-]/u).some((part) => part.toLowerCase().startsWith(number));
  return named && (byNumber || byCode);
}

export interface Passed {
  readonly state: boolean;
  readonly standing: boolean;
  readonly procedure: boolean;
  readonly holder: boolean;
}

/** Rows of the scope with the filters that they pass, those that counts never leave out holding for all. */
export function looked(
  rows: readonly ApplicationRow[],
  asked: Asked,
  viewer: Viewer,
  under: readonly string[],
  now: Date,
) {
  const within = (value: string | null, from: string | null, to: string | null): boolean =>
    (from === null && to === null) ||
    (value !== null && (from === null || value >= from) && (to === null || value <= to));
  return rows
    .filter(
      (row) =>
        inScope(row, asked, viewer, under) &&
        isFound(row, asked) &&
        among(asked.channels, row.channel) &&
        within(row.receivedOn, asked.receivedFrom, asked.receivedTo) &&
        within(row.dueOn, asked.dueFrom, asked.dueTo) &&
        (asked.lateEntries === null || asked.lateEntries === (row.enteredLateAt !== null)),
    )
    .map((row) => ({
      row,
      passed: {
        state: passesState(row, asked),
        standing: among(asked.standings, standingOf(row, now, rules)),
        procedure: asked.procedures === null || asked.procedures.includes(row.procedureId),
        holder:
          among(asked.holderAccounts, row.holderAccountId ?? '') &&
          among(asked.holderAgencies, row.holderAgencyId ?? ''),
      } satisfies Passed,
    }));
}

function passesState(row: ApplicationRow, { states, find }: Asked): boolean {
  if (states.length === 0) return find !== null || (OPEN.includes(row.state) && !row.closed);
  if (!states.includes(row.state)) return false;
  // Asked for open states alone, what was closed for good is not among them.
  return !(row.closed && states.every((state) => OPEN.includes(state)));
}

/** When a row becomes late, as milliseconds: by its own rule, not by the column. */
function lateFrom(row: ApplicationRow): number {
  if (row.state === 'SUBMITTED') return row.answerDueAt?.getTime() ?? Infinity;
  if (!OPEN.includes(row.state) || row.closed || row.dueAt === null) return Infinity;
  if (row.unit === 'WORKING_HOUR') return row.dueAt.getTime() + 60_000;
  return Date.parse(`${civilDateAt(row.dueAt)}T00:00:00+07:00`) + 24 * 3_600_000;
}

export const listed = (
  rows: readonly ApplicationRow[],
  asked: Asked,
  viewer: Viewer,
  under: readonly string[],
  now: Date,
  order: 'URGENCY' | 'NEWEST',
): string[] => {
  const came = (row: ApplicationRow): number => (row.submittedAt ?? row.receivedAt)?.getTime() ?? 0;
  const byId = (a: ApplicationRow, b: ApplicationRow): number => (a.id < b.id ? -1 : 1);
  const compare =
    order === 'NEWEST'
      ? (a: ApplicationRow, b: ApplicationRow) => came(b) - came(a) || byId(b, a)
      : (a: ApplicationRow, b: ApplicationRow) =>
          lateFrom(a) === lateFrom(b) ? byId(a, b) : lateFrom(a) - lateFrom(b);
  return looked(rows, asked, viewer, under, now)
    .filter(({ passed }) => Object.values(passed).every(Boolean))
    .map(({ row }) => row)
    .toSorted(compare)
    .map(({ id }) => id);
};

/** Counts by hand: `[total, byStanding, byState, byProcedure, byHolder, toAnswer, toAnswerLate, awaitedBeforeReceipt, toReturn]` as sorted pairs. */
export function counted(
  rows: readonly ApplicationRow[],
  asked: Asked,
  viewer: Viewer,
  under: readonly string[],
  now: Date,
) {
  const all = looked(rows, asked, viewer, under, now);
  const tally = (but: keyof Passed | null, keyOf: (row: ApplicationRow) => string | null): [string, number][] => {
    const found = new Map<string, number>();
    for (const { row, passed } of all) {
      if (Object.entries(passed).some(([name, fits]) => !fits && name !== but)) continue;
      const key = keyOf(row);
      if (key !== null) found.set(key, (found.get(key) ?? 0) + 1);
    }
    return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  };
  const waiting = all.filter(({ passed }) => passed.procedure && passed.holder).map(({ row }) => row);
  const submitted = waiting.filter(({ state }) => state === 'SUBMITTED');
  return {
    total: tally(null, () => 'all')[0]?.[1] ?? 0,
    byStanding: tally('standing', (row) => bucket(row, now)),
    byState: tally('state', ({ state }) => state),
    byProcedure: tally('procedure', ({ procedureId }) => procedureId),
    byHolder: tally('holder', ({ holderAgencyId, holderAccountId }) =>
      holderAgencyId === null ? null : `${holderAgencyId} ${holderAccountId}`,
    ),
    toAnswer: submitted.length,
    toAnswerLate: submitted.filter(
      ({ answerDueAt }) => answerDueAt !== null && isOverdue('WORKING_HOUR', answerDueAt, now),
    ).length,
    awaitedBeforeReceipt: waiting.filter(
      ({ state, receivedAt }) => state === 'AWAITING_DOCUMENTS' && receivedAt === null,
    ).length,
    toReturn: waiting.filter(({ state }) => state === 'RESOLVED').length,
  };
}

const BUCKETS: Readonly<Record<string, string>> = {
  OVERDUE: 'overdue',
  RUNNING: 'within',
  WAITING: 'waiting',
  NO_LIMIT: 'noLimit',
  NOT_RECEIVED: 'notReceived',
};

function bucket(row: ApplicationRow, now: Date): string {
  const standing = standingOf(row, now, rules);
  if (standing === 'DUE_SOON') return row.dueOn === civilDateAt(now) ? 'dueToday' : 'dueSoon';
  return BUCKETS[standing] ?? 'ended';
}

/**
 * Whether rows stand in the order that domain and desk ask for: late, due today, then by working days left, what stands
 * last. Answers the first pair that does not; null where all do.
 */
export function outOfOrder(rows: readonly ApplicationRow[], now: Date): string | null {
  const rank = (row: ApplicationRow): readonly [number, number] => {
    if (phaseOf(row) !== 'OPEN' || row.unit === null || row.dueAt === null) return [3, 0];
    const days = workingDaysIn(calendar, civilMinute(now).day, civilMinute(row.dueAt).day);
    if (isOverdue(row.unit, row.dueAt, now)) return [0, 0];
    return row.dueOn === civilDateAt(now) ? [1, 0] : [2, days];
  };
  for (const [at, row] of rows.slice(1).entries()) {
    const before = rows[at];
    if (!before) continue;
    const [a, b] = [rank(before), rank(row)];
    if (a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]))
      return `${before.id} (${a.join(' ')}) before ${row.id} (${b.join(' ')})`;
  }
  return null;
}
