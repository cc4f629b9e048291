import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { ApplicationEvent } from './application-event.ts';
import { BrokenHistory } from './story.ts';

/** The calendars that an application is folded on. */
export interface Calendars {
  /** The one of today, which stands in where a receipt names one that was never kept. */
  readonly current: WorkingCalendar;
  /** Those that were kept, by the version that events name. */
  readonly kept: ReadonlyMap<string, WorkingCalendar>;
}

/** A calendar alone, for what has run on no other. */
export const calendarsOf = (current: WorkingCalendar | Calendars): Calendars =>
  'kept' in current ? current : { current, kept: new Map() };

/** Versions that events name, each once. */
export const versionsNamed = (events: readonly ApplicationEvent[]): string[] => [
  ...new Set(
    events.flatMap(({ kind, payload }) =>
      kind === 'RECEIVED' || kind === 'CALENDAR_CHANGED' ? [payload.calendar] : [],
    ),
  ),
];

/** The calendar of a version; null where it is not at hand. */
export function calendarNamed({ current, kept }: Calendars, version: string): WorkingCalendar | null {
  return version === current.version ? current : (kept.get(version) ?? null);
}

/** What a change brought was kept with it. Throws `BrokenHistory` where it was not. */
export function calendarBrought(calendars: Calendars, version: string): WorkingCalendar {
  const found = calendarNamed(calendars, version);
  if (!found) throw new BrokenHistory(`calendar ${version} was not kept`);
  return found;
}

/** The calendar of the last change that reached the file, or of its receipt: what its days are counted on in the end. */
export function lastCalendar(calendars: Calendars, events: readonly ApplicationEvent[]): WorkingCalendar {
  const named = events.findLast(({ kind }) => kind === 'RECEIVED' || kind === 'CALENDAR_CHANGED');
  return named?.kind === 'CALENDAR_CHANGED'
    ? calendarBrought(calendars, named.payload.calendar)
    : receiptCalendar(calendars, events);
}

/** The calendar of the receipt; before it, that of today. */
export function receiptCalendar(calendars: Calendars, events: readonly ApplicationEvent[]): WorkingCalendar {
  const received = events.find(({ kind }) => kind === 'RECEIVED');
  const [version] = received === undefined ? [] : versionsNamed([received]);
  return (version === undefined ? null : calendarNamed(calendars, version)) ?? calendars.current;
}
