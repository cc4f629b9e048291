import type { RequestContext } from '../graphql/context.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { calendarLoader } from '../sla/calendar-versions.loaders.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { ApplicationEvent } from './history/application-event.ts';
import type { ApplicationRow } from './application-row.ts';
import { type Calendars, lastCalendar, versionsNamed } from './history/calendars.ts';
import { eventsLoader, termsLoader, type EventRow } from './desk.loaders.ts';
import { eventOf } from './history/event-reading.ts';
import { type Timeline, timeline } from './history/timeline.ts';

/** A case with its whole history, for what a row does not hold. */
export interface CaseView extends Pick<Timeline, 'clock' | 'tasks' | 'handovers' | 'comings'> {
  readonly events: readonly ApplicationEvent[];
  readonly terms: ClockTerms | null;
  /** Every calendar that its events name. */
  readonly calendars: Calendars;
  /** The calendar that its due time was worked out on in the end. */
  readonly calendar: WorkingCalendar;
}

/** Folded once a request: the loader gives the same list of events each time. */
const read = new WeakMap<readonly EventRow[], CaseView>();

/** The calendars that events name; what is in force today is at hand. */
async function calendarsFor(
  { decidingAgencyId }: ApplicationRow,
  events: readonly ApplicationEvent[],
  { loaders, rules }: Pick<RequestContext, 'loaders' | 'rules'>,
): Promise<Calendars> {
  const current = rules.calendarOf(decidingAgencyId);
  const named = versionsNamed(events).filter((version) => version !== current.version);
  const found = await Promise.all(named.map((version) => loaders.get(calendarLoader).load(version)));
  const kept = new Map(named.flatMap((version, at) => (found[at] ? [[version, found[at]] as const] : [])));
  return { current, kept };
}

/** Reads a case; two statements for any number of them in a request, and one for calendars that are not those of today. */
export async function caseView(row: ApplicationRow, { loaders, rules }: RequestContext): Promise<CaseView> {
  const [terms, stored] = await Promise.all([
    loaders.get(termsLoader).load(row.id),
    loaders.get(eventsLoader).load(row.id),
  ]);
  const known = read.get(stored);
  if (known) return known;
  const events = stored.map(eventOf);
  const calendars = await calendarsFor(row, events, { loaders, rules });
  const { clock, tasks, handovers, comings } = timeline(calendars, terms, events);
  const view = {
    events,
    clock,
    tasks,
    handovers,
    comings,
    terms,
    calendars,
    calendar: lastCalendar(calendars, events),
  };
  read.set(stored, view);
  return view;
}
