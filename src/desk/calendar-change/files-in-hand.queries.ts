import type { Ask } from '../../db/ask.ts';
import { keptCalendars } from '../../sla/calendar-versions.loaders.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import type { CalendarsInForce } from '../../sla/rules.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import { APPLICATION_COLUMNS, type ApplicationRow } from '../application-row.ts';
import { type Calendars, versionsNamed } from '../history/calendars.ts';
import { EVENT_COLUMNS, type EventRow } from '../desk.loaders.ts';
import { eventOf } from '../history/event-reading.ts';
import type { DeskRules } from '../receipt/receipt.ts';

/** A file in hand with its whole history: what a change of the calendar has to look at. */
export interface FileInHand {
  readonly row: ApplicationRow & { readonly lastHash: Buffer };
  readonly terms: ClockTerms | null;
  readonly events: readonly ApplicationEvent[];
}

/** Files with a clock; the first condition is that of the index. Papers awaited before receipt: answered, and no clock yet. */
const IN_HAND = `(a.open or a.state = 'SUBMITTED') and (a.received_at is not null or a.state = 'SUBMITTED')`;

/** Those that do not count on the calendar in force of their agency, which is `calendarToday` in SQL. */
const BEHIND = `a.calendar is distinct from coalesce(?::jsonb ->> coalesce(a.calendar_agency_id,
  case when a.received_at is null then a.receiving_agency_id else a.deciding_agency_id end)::text, ?)`;

const behindValues = ({ province, agencies }: CalendarsInForce): readonly unknown[] => [
  JSON.stringify(agencies),
  province,
];

/** How many files in hand do not count on the calendars in force yet. */
export async function countBehind(ask: Ask, inForce: CalendarsInForce): Promise<number> {
  const [row] = await ask<{ many: number }>(
    `select count(*) as many from application a where ${IN_HAND} and ${BEHIND}`,
    behindValues(inForce),
  );
  return row?.many ?? 0;
}

export interface FilesAsked {
  /** After the file of this id; null: from the first. */
  readonly after: string | null;
  readonly most: number;
  /** Only those that are behind these calendars, locked until the transaction ends; what others have locked is left out. */
  readonly behind?: CalendarsInForce;
}

/** Files in hand by id, a batch of them, in two statements. */
export const filesInHand = (ask: Ask, { after, most, behind }: FilesAsked): Promise<readonly FileInHand[]> =>
  behind
    ? filesLocked(ask, { where: `${IN_HAND} and ${BEHIND}`, values: behindValues(behind) }, { after, most })
    : filesWhere(ask, { where: IN_HAND, values: [] }, { after, most }, '');

/** A condition on `application a` with a `?` for each value. */
interface Condition {
  readonly where: string;
  readonly values: readonly unknown[];
}

/** Files of a condition by id, locked until the transaction ends; what others have locked is left out. */
export const filesLocked = (
  ask: Ask,
  condition: Condition,
  page: Omit<FilesAsked, 'behind'>,
): Promise<readonly FileInHand[]> => filesWhere(ask, condition, page, 'for update of a skip locked');

async function filesWhere(
  ask: Ask,
  { where, values }: Condition,
  { after, most }: Omit<FilesAsked, 'behind'>,
  lock: string,
): Promise<readonly FileInHand[]> {
  const rows = await ask<FileInHand['row'] & { terms: ClockTerms | null }>(
    `select ${APPLICATION_COLUMNS}, a.terms, a.last_hash as "lastHash" from application a
     where ${where} and (?::uuid is null or a.id > ?::uuid)
     order by a.id limit ${Math.trunc(most)} ${lock}`,
    [...values, after, after],
  );
  if (rows.length === 0) return [];
  const events = await ask<EventRow>(
    `select ${EVENT_COLUMNS} from application_event e
     where e.application_id in (select json_array_elements_text(?::json)::uuid) order by e.application_id, e.sequence`,
    [JSON.stringify(rows.map(({ id }) => id))],
  );
  const byFile = Map.groupBy(events, ({ applicationId }) => applicationId);
  return rows.map(({ terms, ...row }) => ({ row, terms, events: (byFile.get(row.id) ?? []).map(eventOf) }));
}

/** The calendars that files have run on, at most one statement for all of them. */
export async function calendarsOfFiles(
  ask: Ask,
  rules: Pick<DeskRules, 'calendarOf'>,
  files: readonly FileInHand[],
): Promise<(file: FileInHand) => Calendars> {
  const kept = await keptCalendars(
    ask,
    files.flatMap(({ events }) => versionsNamed(events)),
  );
  return ({ row }) => ({ current: rules.calendarOf(row.decidingAgencyId), kept });
}
