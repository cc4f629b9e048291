import type { RequestContext } from '../graphql/context.ts';
import type { ApplicationEvent } from './application-event.ts';
import type { ApplicationRow } from './application-row.ts';
import { eventsLoader, termsLoader, type EventRow } from './desk.loaders.ts';
import { eventOf } from './event-reading.ts';
import { type Timeline, timeline } from './timeline.ts';

/** A case with its whole history, for what a row does not hold. */
export interface CaseView extends Pick<Timeline, 'clock' | 'tasks' | 'handovers' | 'comings'> {
  readonly events: readonly ApplicationEvent[];
}

/** Folded once a request: the loader gives the same list of events each time. */
const read = new WeakMap<readonly EventRow[], CaseView>();

/** Reads a case; two statements for any number of them in a request. */
export async function caseView(row: ApplicationRow, { loaders, rules }: RequestContext): Promise<CaseView> {
  const [terms, stored] = await Promise.all([
    loaders.get(termsLoader).load(row.id),
    loaders.get(eventsLoader).load(row.id),
  ]);
  const known = read.get(stored);
  if (known) return known;
  const events = stored.map(eventOf);
  const { clock, tasks, handovers, comings } = timeline(rules.calendarOf(row.decidingAgencyId), terms, events);
  const view = { events, clock, tasks, handovers, comings };
  read.set(stored, view);
  return view;
}
