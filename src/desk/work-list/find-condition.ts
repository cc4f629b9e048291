import type { Viewer } from '../../identity/viewer.ts';
import { OPEN_STATES } from '../history/life-cycle.ts';
import type { Find } from './find-typed.ts';
import type { Values } from './sql-values.ts';
import { HELD, type QueueFilter, scopeOf, statesAsked } from './work-list-filter.ts';

interface Found {
  readonly scope: string;
  readonly listed: string;
}

/**
 * Files that a reader finds, by their lexemes. What somebody holds and what has ended stand in indexes of their own
 * (migration 022), and come apart, each condition in the words of its index. Agencies that received, helped,
 * decide or have an open task are lexemes too, so that a common name is sought among the agency's own files alone. Numbers
 * of people count only where the reader's own agency is at work on the file, as in `seesPersonalData`. `listed` passes over
 * what has ended where none of it is asked for, however much of it there is.
 */
export function foundBy(
  typed: Find,
  filter: QueueFilter,
  viewer: Viewer,
  values: Values,
): readonly [Found, ...Found[]] {
  const { full, bare } = sought(typed, values);
  const { held, ended } = partsOf(filter, viewer, values, { full, bare });
  const either = (parts: readonly string[]): string => `(${parts.join(' or ')})`;
  const first = { scope: either(held), listed: either(held) };
  if (ended.length === 0) return [first];
  // Not left out: every value that is bound must be somewhere in the statement. The planner drops it.
  return [first, { scope: either(ended), listed: onlyHeld(filter) ? `false and ${either(ended)}` : either(ended) }];
}

/** Whether nothing that has ended is asked for: what was stopped for good may be, unless open states alone are. */
function onlyHeld(filter: QueueFilter): boolean {
  const asked = statesAsked(filter);
  if (asked === null || !asked.every((state) => HELD.includes(state))) return false;
  return !asked.includes('STOPPED') || asked.every((state) => OPEN_STATES.includes(state));
}

/** What fits what was typed: with the numbers of people, and without; of agencies alone where they are given. */
interface Fits {
  readonly full: (ofAgencies?: string) => string;
  readonly bare: (ofAgencies?: string) => string;
}

interface Parts {
  readonly held: readonly string[];
  readonly ended: readonly string[];
}

/** The same value is bound once, and only where the statement uses it. */
function sought({ words, numbers, codes }: Find, values: Values): Fits {
  const bound = new Map<string, string>();
  const once = (typed: string): string => {
    const place = bound.get(typed) ?? values.of(typed);
    bound.set(typed, place);
    return place;
  };
  const fits = (digits: string | null, ofAgencies?: string): string => {
    const parts = [
      digits === null ? null : `${once(digits)}::tsquery`,
      words === null ? null : `find_words(${once(words)})`,
      ofAgencies ?? null,
    ];
    return `a.lexemes @@ (${parts.filter((part) => part !== null).join(' && ')})`;
  };
  return { full: (ofAgencies) => fits(numbers, ofAgencies), bare: (ofAgencies) => fits(codes, ofAgencies) };
}

const IS_HELD = 'a.holder_agency_id is not null';
const HAS_ENDED = 'a.holder_agency_id is null';

function partsOf(filter: QueueFilter, viewer: Viewer, values: Values, { full, bare }: Fits): Parts {
  const scope = scopeOf(filter);
  const agencies = scope === 'UNDER' ? (filter.agencies ?? []) : [viewer.agencyId];
  const own = `any(${values.of(agencies)}::uuid[])`;
  const theirs = (): string => `${values.of(agencies.map((id) => `'@${id}'`).join(' | '))}::tsquery`;
  switch (scope) {
    case 'MINE': {
      const account = values.of(viewer.accountId);
      return { held: [`(a.holder_account_id = ${account} and a.holder_agency_id = ${own} and ${full()})`], ended: [] };
    }
    case 'AGENCY':
      return {
        held: [`(a.holder_agency_id = ${own} and ${full()})`],
        ended: [`(${HAS_ENDED} and a.receiving_agency_id = ${own} and ${full(theirs())})`],
      };
    case 'RECEIVED': {
      const received = `a.receiving_agency_id = ${own} and ${full(theirs())}`;
      return { held: [`(${IS_HELD} and ${received})`], ended: [`(${HAS_ENDED} and ${received})`] };
    }
    case 'TASKS': {
      const tasks = `any(array(select application_id from task where agency_id = ${own} and open))`;
      return { held: [`(${IS_HELD} and a.id = ${tasks} and ${full()})`], ended: [] };
    }
    case 'TO_ACCEPT':
      return { held: [`(a.taker_agency_id = ${own} and ${bare()})`], ended: [] };
    case 'CONCERNED':
      return concerned(theirs(), own, values.of(agencies), { full, bare });
    case 'UNDER':
      // Heads above find nobody by their numbers.
      return concerned(theirs(), own, values.of(agencies), { full: bare, bare });
    default:
      return scope satisfies never;
  }
}

/** All that the agencies may read (`mayRead`). What is on its way to them or only asks them is found without numbers. */
function concerned(theirs: string, own: string, agencies: string, { full, bare }: Fits): Parts {
  const atWork = full(theirs);
  return {
    held: [
      `(${IS_HELD} and ${atWork})`,
      `(a.holder_agency_id = ${own} and ${full()})`,
      // Held as well, so that no file is found twice.
      `(${IS_HELD} and a.taker_agency_id = ${own} and ${bare()})`,
      `(${IS_HELD} and a.asked_agencies <> '[]' and a.asked_agencies ?| ${agencies}::text[] and ${bare()})`,
    ],
    ended: [`(${HAS_ENDED} and ${atWork})`],
  };
}
