import type { Viewer } from '../identity/viewer.ts';
import { OPEN_STATES } from './life-cycle.ts';
import type { Values } from './sql-values.ts';
import { HELD, type QueueFilter, scopeOf, statesAsked } from './work-list-filter.ts';

/** What somebody holds bears this lexeme (migration 013). */
const IS_HELD = `'''!'''::tsquery`;

/**
 * Files that a reader finds, by their lexemes. Agencies that received or decide are lexemes too, so that a common name is
 * sought among the agency's own files alone. Numbers of people count only where the reader's own agency is at work on the
 * file. `listed` passes over what has ended where none of it is asked for, however much of it there is.
 */
export function foundBy(
  { words, numbers, codes }: NonNullable<QueueFilter['find']>,
  filter: QueueFilter,
  viewer: Viewer,
  values: Values,
): { readonly scope: string; readonly listed: string } {
  const scope = scopeOf(filter);
  // Nor of a file that the agency has not taken yet.
  const digits = scope === 'UNDER' || scope === 'TO_ACCEPT' ? codes : numbers;
  const typed = [
    digits === null ? null : `${values.of(digits)}::tsquery`,
    words === null ? null : `find_words(${values.of(words)})`,
  ].filter((part) => part !== null);
  const agencies = scope === 'UNDER' ? (filter.agencies ?? []) : [viewer.agencyId];
  const own = `any(${values.of(agencies)}::uuid[])`;
  const written = withinScope(scope, own, agencies, viewer, values);
  const has = (...more: readonly string[]): string => `a.lexemes @@ (${[...typed, ...more].join(' && ')})`;
  return {
    scope: written(has),
    listed: written(onlyHeld(filter) ? (...more) => has(IS_HELD, ...more) : has),
  };
}

/** Whether nothing that has ended is asked for: what was stopped for good may be, unless open states alone are. */
function onlyHeld(filter: QueueFilter): boolean {
  const asked = statesAsked(filter);
  if (asked === null || !asked.every((state) => HELD.includes(state))) return false;
  return !asked.includes('STOPPED') || asked.every((state) => OPEN_STATES.includes(state));
}

type Has = (...more: readonly string[]) => string;

function withinScope(
  scope: ReturnType<typeof scopeOf>,
  own: string,
  agencies: readonly string[],
  viewer: Viewer,
  values: Values,
): (has: Has) => string {
  const concerned = (): string => `${values.of(agencies.map((id) => `'@${id}'`).join(' | '))}::tsquery`;
  switch (scope) {
    case 'MINE': {
      const account = values.of(viewer.accountId);
      return (has) => `${has()} and a.holder_account_id = ${account} and a.holder_agency_id = ${own}`;
    }
    case 'AGENCY': {
      const theirs = concerned();
      return (has) => `((a.holder_agency_id = ${own} and ${has()}) or
        (a.holder_agency_id is null and a.receiving_agency_id = ${own} and ${has(theirs)}))`;
    }
    case 'RECEIVED': {
      const theirs = concerned();
      return (has) => `a.receiving_agency_id = ${own} and ${has(theirs)}`;
    }
    case 'TASKS':
      return (has) =>
        `${has()} and a.id = any(array(select application_id from task where agency_id = ${own} and open))`;
    case 'TO_ACCEPT':
      return (has) => `${has()} and a.taker_agency_id = ${own}`;
    case 'CONCERNED':
    case 'UNDER': {
      const theirs = concerned();
      return (has) => `(${has(theirs)} or (a.holder_agency_id = ${own} and ${has()}))`;
    }
    default:
      return scope satisfies never;
  }
}
