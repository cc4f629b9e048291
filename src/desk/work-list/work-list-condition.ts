import type { Viewer } from '../../identity/viewer.ts';
import { foundBy } from './find-condition.ts';
import { OPEN_STATES, type State } from '../history/life-cycle.ts';
import type { Values } from './sql-values.ts';
import { HELD, type QueueFilter, scopeOf, statesAsked } from './work-list-filter.ts';

interface Branch {
  readonly scope: string;
  /** The same for the list alone, which needs no look at states that are not asked for. */
  readonly listed?: string;
  /** `false` where none of the states that are asked for is here. */
  readonly state: string;
  readonly grows: boolean;
}

/** A filter as SQL over `application a`, apart so that counts can leave one of them out. `true` where it filters nothing. */
export interface ListConditions {
  /**
   * Whose files, with what counts do not leave out. What somebody holds and what has ended are apart, since each has an index
   * of its own; what has ended `grows` for ever.
   */
  readonly branches: readonly [Branch, ...Branch[]];
  readonly standing: string;
  readonly procedure: string;
  readonly holder: string;
}

/** The unit of the promised limit: without one there is no clock. */
const HAS_UNIT = `coalesce(a.terms -> 'committed' ->> 'unit', a.terms -> 'statutory' ->> 'unit') is not null`;

const all = (conditions: readonly string[]): string => {
  const some = conditions.filter((condition) => condition !== 'true');
  return some.length === 0 ? 'true' : some.join(' and ');
};

/** The whole of a list's condition in one branch. */
export const whole = ({ standing, procedure, holder }: ListConditions, { scope, listed, state }: Branch): string =>
  all([listed ?? scope, state, standing, procedure, holder]);

/** Works a filter out for its reader, its values into `values`. */
export function conditionsOf(filter: QueueFilter, viewer: Viewer, values: Values): ListConditions {
  const rest = restOf(filter, values);
  const within = ({ scope, listed, ...branch }: Branch): Branch => ({
    ...branch,
    scope: all([scope, rest]),
    listed: all([listed ?? scope, rest]),
  });
  const [first, ...others] = scopesOf(filter, viewer, values);
  const { procedures, holderAccounts = [], holderAgencies = [] } = filter;
  return {
    branches: [within(first), ...others.map(within)],
    standing: standingCondition(filter, values),
    procedure: procedures == null ? 'true' : `a.procedure_id = any(${values.of(procedures)}::uuid[])`,
    holder: all([
      anyOf('a.holder_account_id', 'uuid', holderAccounts, values),
      anyOf('a.holder_agency_id', 'uuid', holderAgencies, values),
    ]),
  };
}

const anyOf = (column: string, type: string, wanted: readonly string[], values: Values): string =>
  wanted.length === 0 ? 'true' : `${column} = any(${values.of(wanted)}::${type}[])`;

function scopesOf(filter: QueueFilter, viewer: Viewer, values: Values): ListConditions['branches'] {
  if (filter.enteredLate) {
    const scope = `a.receiving_agency_id = ${values.of(viewer.agencyId)} and a.entered_late_at is not null`;
    return [{ scope, state: 'true', grows: false }];
  }
  const asked = statesAsked(filter);
  if (filter.find) {
    const [first, ...more] = foundBy(filter.find, filter, viewer, values);
    const state = stateCondition(asked, values);
    const branch = (found: typeof first): Branch => ({ ...found, state, grows: false });
    return [branch(first), ...more.map(branch)];
  }
  const live = asked === null ? HELD : asked.filter((state) => HELD.includes(state));
  const ended = asked === null ? [] : asked.filter((state) => !HELD.includes(state));
  // Also where none of their states is asked for: counts by state, and of what waits, look at them all.
  const stated = live.length > 0 ? stateCondition(live, values) : 'false';
  // The same of what is held. `open` beside it is taken for a second, rare coincidence: over a million files that had ended,
  // all ten thousand open ones were read for twenty that an agency had received.
  const held = stated === 'a.open' && scopeOf(filter) === 'RECEIVED' ? NOT_WAITING : stated;
  const branches: [Branch, ...Branch[]] = [{ scope: heldBy(filter, viewer, values), state: held, grows: false }];
  if (ended.length > 0 && ['AGENCY', 'RECEIVED'].includes(scopeOf(filter)))
    branches.push({
      scope: `a.receiving_agency_id = ${values.of(viewer.agencyId)} and a.holder_agency_id is null`,
      state: anyOf('a.state', 'text', ended, values),
      grows: true,
    });
  return branches;
}

const NOT_WAITING = `a.state not in ('SUBMITTED', 'RESOLVED')`;

/** Files that somebody holds, in the words of the partial indexes so that the planner finds them. */
function heldBy(filter: QueueFilter, viewer: Viewer, values: Values): string {
  const agency = (): string => values.of(viewer.agencyId);
  const scope = scopeOf(filter);
  switch (scope) {
    case 'MINE':
      // What somebody held at an agency that they have left is not theirs to see.
      return `a.holder_account_id = ${values.of(viewer.accountId)} and a.holder_agency_id = ${agency()}`;
    case 'RECEIVED':
      return `a.receiving_agency_id = ${agency()} and a.holder_agency_id is not null`;
    case 'TASKS':
      return `${hasTask(agency())} and a.holder_agency_id is not null`;
    case 'TO_ACCEPT':
      return `a.taker_agency_id = ${agency()}`;
    case 'UNDER':
      return `a.holder_agency_id = any(${values.of(filter.agencies ?? [])}::uuid[])`;
    // What concerns an agency is listed only where somebody looks for a file.
    case 'CONCERNED':
    case 'AGENCY':
      return `a.holder_agency_id = ${agency()}`;
    default:
      return scope satisfies never;
  }
}

/** An array first, so that files are looked up by the tasks that are open and not the other way round. */
const hasTask = (agency: string): string =>
  `a.id = any(array(select application_id from task where agency_id = ${agency} and open))`;

function stateCondition(asked: readonly State[] | null, values: Values): string {
  if (asked === null) return 'true';
  const everyOpen = OPEN_STATES.every((state) => asked.includes(state));
  const onlyOpen = asked.every((state) => OPEN_STATES.includes(state));
  if (everyOpen && onlyOpen) return 'a.open';
  const noneOpen = asked.every((state) => !OPEN_STATES.includes(state));
  // In the words of the partial indexes, so that the planner finds them.
  return all([onlyOpen ? 'a.open' : noneOpen ? 'not a.open' : 'true', anyOf('a.state', 'text', asked, values)]);
}

/** What a file counts as in a list: the standing, with what is due today apart from what is due soon. */
export function bucketOf(filter: QueueFilter, values: Values): string {
  const { moments } = filter;
  if (!moments) throw new Error('a list by standing needs to know the moment');
  const at = (moment: Date): string => `${values.of(moment)}::timestamptz`;
  return `case when a.closed or a.state in ('REJECTED','WITHDRAWN') then 'CLOSED'
    when a.received_at is null then 'NOT_RECEIVED'
    when a.state in ('RESOLVED','RETURNED') then coalesce(a.handled, 'NO_LIMIT')
    when a.due_at is null then case when ${HAS_UNIT} then 'WAITING' else 'NO_LIMIT' end
    when a.urgency <= ${at(moments.now)} then 'OVERDUE'
    when a.urgency <= ${at(moments.tomorrow)} then 'DUE_TODAY'
    when a.urgency <= ${at(moments.soonUntil)} then 'DUE_SOON'
    else 'RUNNING' end`;
}

function standingCondition(filter: QueueFilter, values: Values): string {
  const { standings = [], moments } = filter;
  if (standings.length === 0 || !moments) return 'true';
  const noneSoon = moments.soonUntil < moments.tomorrow;
  const today = standings.includes(noneSoon ? 'RUNNING' : 'DUE_SOON') ? ['DUE_TODAY'] : [];
  const bucket = anyOf(`(${bucketOf(filter, values)})`, 'text', [...standings, ...today], values);
  // A late list is the beginning of the whole one: the index need not be read beyond it.
  const last = standings.every((each) => each === 'OVERDUE')
    ? moments.now
    : standings.every((each) => each === 'OVERDUE' || each === 'DUE_SOON')
      ? new Date(Math.max(moments.soonUntil.getTime(), moments.tomorrow.getTime()))
      : null;
  return all([last === null ? 'true' : `a.urgency <= ${values.of(last)}::timestamptz`, bucket]);
}

function restOf(filter: QueueFilter, values: Values): string {
  const { channels = [], receivedFrom, receivedTo, dueFrom, dueTo, lateEntries } = filter;
  const day = (column: string, sign: string, date: string | null | undefined): string =>
    date == null ? 'true' : `a.${column} ${sign} ${values.of(date)}::date`;
  return all([
    anyOf('a.channel', 'text', channels, values),
    day('received_on', '>=', receivedFrom),
    day('received_on', '<=', receivedTo),
    day('due_on', '>=', dueFrom),
    day('due_on', '<=', dueTo),
    lateEntries == null ? 'true' : `a.entered_late_at is ${lateEntries ? 'not ' : ''}null`,
  ]);
}
