import type pg from 'pg';
import { askPool } from '../../db/ask.ts';
import { keptCalendars } from '../../sla/calendar-versions.loaders.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import { APPLICATION_COLUMNS, type ApplicationRow } from '../application-row.ts';
import { versionsNamed } from '../history/calendars.ts';
import { EVENT_COLUMNS, type EventRow } from '../desk.loaders.ts';
import { eventOf } from '../history/event-reading.ts';
import type { DeskRules } from '../receipt/receipt.ts';
import { rowAsMade } from './row-then.ts';

/** The application as its first act left it, for whoever asks again with that act's key; asks nobody's right. */
export async function applicationAsMade(
  { db, rules }: { readonly db: pg.Pool; readonly rules: Pick<DeskRules, 'calendarOf'> },
  id: string,
): Promise<ApplicationRow> {
  const { rows } = await db.query<ApplicationRow & { terms: ClockTerms | null }>({
    name: 'desk.as-made',
    text: `select ${APPLICATION_COLUMNS}, a.terms from application a where a.id = $1`,
    values: [id],
  });
  const { rows: events } = await db.query<EventRow>({
    name: 'desk.first-event',
    text: `select ${EVENT_COLUMNS} from application_event e where e.application_id = $1 and e.sequence = 1`,
    values: [id],
  });
  const [found] = rows;
  const [first] = events;
  if (!found || !first) throw new Error(`application ${id} has gone`);
  const { terms, ...row } = found;
  const event = eventOf(first);
  const kept = await keptCalendars(askPool(db), versionsNamed([event]));
  return rowAsMade(row, terms, event, { current: rules.calendarOf(row.decidingAgencyId), kept });
}
