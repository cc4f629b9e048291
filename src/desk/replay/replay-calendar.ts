import type pg from 'pg';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import { askPool } from '../../db/ask.ts';
import { keptCalendars } from '../../sla/calendar-versions.loaders.ts';
import type { ClockReading } from '../../sla/clock-reading.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import type { EventRow } from '../desk.loaders.ts';

/** The calendars that a batch of events names, in one statement at most. */
export const calendarsNamed = (
  db: pg.Pool,
  events: ReadonlyMap<string, readonly Pick<EventRow, 'kind' | 'payload'>[]>,
): Promise<ReadonlyMap<string, WorkingCalendar>> => {
  const payloads = [...events.values()].flat().filter(({ kind }) => kind === 'RECEIVED' || kind === 'CALENDAR_CHANGED');
  const named = payloads.flatMap(({ payload }) =>
    'calendar' in payload && typeof payload.calendar === 'string' ? [payload.calendar] : [],
  );
  return keptCalendars(askPool(db), named);
};

/** What each change of the calendar says that it did is what it did: which files stopped being late is read from it. */
export function compareCalendarChanges(
  events: readonly ApplicationEvent[],
  { calendarMoves }: ClockReading,
  compare: (what: string, stored: unknown, folded: unknown) => void,
): void {
  const changes = events.flatMap(({ kind, payload, sequence }) =>
    kind === 'CALENDAR_CHANGED' && 'lateness' in payload ? [{ sequence, payload }] : [],
  );
  for (const [at, { sequence, payload }] of changes.entries()) {
    const move = calendarMoves[at];
    const what = (part: string): string => `${part} of event ${sequence}`;
    compare(what('due time before'), payload.dueBefore, move?.before?.toISOString() ?? null);
    compare(what('due time after'), payload.dueAfter, move?.after?.toISOString() ?? null);
    compare(what('cleared lateness'), payload.lateness === 'CLEARED', move?.clearedLateness ?? false);
  }
}
