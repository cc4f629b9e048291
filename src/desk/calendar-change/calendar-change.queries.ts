import type pg from 'pg';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { dayNumber, instantOf } from '../../calendar/civil-date.ts';
import { askPool } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import type { Viewer } from '../../identity/viewer.ts';
import type { CalendarMove } from './calendar-move.ts';
import { countBehind } from './files-in-hand.queries.ts';

interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
}

/** A change of the calendar and how far it is. */
export interface CalendarChange {
  readonly id: string;
  readonly kind: 'BEGINNING' | 'FOUND' | 'NOTICE' | 'SESSIONS';
  readonly source: string;
  readonly accountId: string | null;
  readonly decidedAt: Date;
  readonly finishedAt: Date | null;
  /** Files that were brought to it, submissions included. */
  readonly done: number;
  /** Files that count on an older calendar still. */
  readonly left: number;
  readonly moved: number;
  readonly cleared: number;
  readonly begun: number;
}

type ChangeRow = Omit<CalendarChange, 'left'> & {
  readonly province: string;
  readonly agencies: Readonly<Record<string, string>>;
};

const CHANGES = `
  select c.id, c.kind, c.source, c.account_id as "accountId", c.created_at as "decidedAt", c.finished_at as "finishedAt",
    c.province, c.agencies, e.done, e.moved, e.cleared, e.begun
  from calendar_change c cross join lateral (
    select count(*) as done,
      count(*) filter (where payload ->> 'dueBefore' is distinct from payload ->> 'dueAfter') as moved,
      count(*) filter (where payload ->> 'lateness' = 'CLEARED') as cleared,
      count(*) filter (where payload ->> 'lateness' = 'BEGUN') as begun
    from application_event where kind = 'CALENDAR_CHANGED' and payload ->> 'change' = c.id::text) e`;

/** An unfinished change has files behind it; they are counted, a finished one has none. */
async function withLeft(db: pg.Pool, { province, agencies, ...row }: ChangeRow): Promise<CalendarChange> {
  const left = row.finishedAt === null ? await countBehind(askPool(db), { province, agencies }) : 0;
  return { ...row, left };
}

/** A change by its id; null where there is none. For admins. */
export async function calendarChange({ db, viewer }: Asking, id: string): Promise<CalendarChange | null> {
  authorize(viewer, 'calendar.manage');
  const { rows } = await db.query<ChangeRow>(`${CHANGES} where c.id::text = $1`, [id.toLowerCase()]);
  return rows[0] ? withLeft(db, rows[0]) : null;
}

/** Changes, newest first; `after` is the id of the last one seen. For admins. */
export async function calendarChanges(
  { db, viewer }: Asking,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<CalendarChange[]> {
  authorize(viewer, 'calendar.manage');
  const { rows } = await db.query<ChangeRow>(
    `${CHANGES} where $1::text is null or c.revision < (select revision from calendar_change where id::text = $1)
     order by c.revision desc limit ${Math.trunc(first)}`,
    [after],
  );
  return Promise.all(rows.map((row) => withLeft(db, row)));
}

/** A move that was written, with its place in the list, what brought it and when. */
export interface WrittenMove extends CalendarMove {
  readonly cursor: string;
  readonly at: Date;
  readonly source: string;
}

const MOVE = `e.id::text as cursor, a.id, coalesce(a.code, a.id::text) as code, a.deciding_agency_id as "agencyId",
  e.payload ? 'answerDueAt' as submission, (e.payload ->> 'dueBefore')::timestamptz as "dueBefore",
  coalesce(e.payload ->> 'dueAfter', e.payload ->> 'answerDueAt')::timestamptz as "dueAfter",
  e.payload ->> 'lateness' as lateness, e.at, e.payload ->> 'source' as source`;

export type MoveFilter = 'ALL' | 'MOVED' | 'CLEARED' | 'BEGUN';

const WHICH: Readonly<Record<MoveFilter, string>> = {
  ALL: 'true',
  MOVED: `e.payload ->> 'dueBefore' is distinct from e.payload ->> 'dueAfter'`,
  CLEARED: `e.payload ->> 'lateness' = 'CLEARED'`,
  BEGUN: `e.payload ->> 'lateness' = 'BEGUN'`,
};

export interface MovePage {
  readonly first: number;
  /** Cursor of the last one seen. */
  readonly after: string | null;
}

const cursorOf = (after: string | null): string => (after !== null && /^\d{1,18}$/u.test(after) ? after : '0');

/** Files that a change reached, a page of them; whoever may see the change may see these. */
export async function movesOfChange(
  db: pg.Pool,
  id: string,
  which: MoveFilter,
  { first, after }: MovePage,
): Promise<WrittenMove[]> {
  const { rows } = await db.query<WrittenMove>(
    `select ${MOVE} from application_event e join application a on a.id = e.application_id
     where e.kind = 'CALENDAR_CHANGED' and e.payload ->> 'change' = $1 and e.id > $2::bigint and ${WHICH[which]}
     order by e.id limit ${Math.trunc(first)}`,
    [id, cursorOf(after)],
  );
  return rows;
}

/**
 * Every application of the reader's agency and those under it whose lateness a calendar change cleared in a period: the
 * one exception to late stays late, listed by application. For managers and heads.
 */
export async function calendarClearings(
  { db, viewer }: Asking,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  { first, after }: MovePage,
): Promise<WrittenMove[]> {
  const reader = authorize(viewer, 'report.read');
  const { rows } = await db.query<WrittenMove>(
    `with recursive scope as (
       select id from agency where id = $1
       union select below.id from agency below join scope on below.parent_id = scope.id
     )
     select ${MOVE} from application a join application_event e on e.application_id = a.id
     where a.late_cleared and a.deciding_agency_id in (select id from scope) and e.kind = 'CALENDAR_CHANGED'
       and ${WHICH.CLEARED} and e.at >= $2 and e.at < $3 and e.id > $4::bigint
     order by e.id limit ${Math.trunc(first)}`,
    [reader.agencyId, instantOf(dayNumber(from), 0), instantOf(dayNumber(to) + 1, 0), cursorOf(after)],
  );
  return rows;
}
