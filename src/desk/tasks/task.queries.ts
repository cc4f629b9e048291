import type pg from 'pg';
import type { Viewer } from '../../identity/viewer.ts';
import { APPLICATION_COLUMNS, type ApplicationRow } from '../application-row.ts';
import { fileStaff } from '../desk.permissions.ts';

/** Where a list of tasks goes on: after the task of this urgency, file and number. */
export interface TaskCursor {
  /** ISO instant in UTC with microseconds, or `infinity` while its clock stands. */
  readonly urgency: string;
  readonly id: string;
  readonly number: number;
}

/** An open task: its number, its place in the list, and its file. */
interface TaskInHandRow {
  readonly number: number;
  readonly row: ApplicationRow;
  readonly cursor: TaskCursor;
}

/**
 * Open tasks of the reader's agency, or of the reader in person, most urgent first; whoever holds the files. One statement
 * on `task_queue` or `task_mine`, with the files that the tasks belong to: an agency with an open task may read them. Asks
 * for one more than the page to know whether it goes on; the literal LIMIT is for the planner.
 */
export async function openTasksFor(
  { db, viewer }: { readonly db: pg.Pool; readonly viewer: Viewer | null },
  { mine }: { readonly mine: boolean },
  page: { readonly first: number; readonly after: TaskCursor | null },
): Promise<{ readonly items: readonly TaskInHandRow[]; readonly hasNextPage: boolean }> {
  const staff = fileStaff(viewer);
  // In person too: an officer who has moved on to another agency has nothing to do with it any more.
  const whose = mine ? 't.account_id = $2 and t.agency_id = $1' : 't.agency_id = $1';
  const values: unknown[] = mine ? [staff.agencyId, staff.accountId] : [staff.agencyId];
  const { after } = page;
  const place = (offset: number): string => `$${values.length + offset}`;
  const from =
    after === null
      ? ''
      : `and (t.urgency, t.application_id, t.number) > (${place(1)}::timestamptz, ${place(2)}::uuid, ${place(3)}::integer)`;
  const { rows } = await db.query<ApplicationRow & { taskNumber: number; urgency: string }>({
    text: `select ${APPLICATION_COLUMNS}, t.number as "taskNumber",
             case when t.urgency = 'infinity' then 'infinity' else to_char(t.urgency at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end as urgency
           from task t join application a on a.id = t.application_id
           where t.open and ${whose} ${from}
           order by t.urgency, t.application_id, t.number limit ${Math.trunc(page.first) + 1}`,
    values: after === null ? values : [...values, after.urgency, after.id, after.number],
  });
  const items = rows.slice(0, page.first).map(({ taskNumber: number, urgency, ...row }) => ({
    number,
    row,
    cursor: { urgency, id: row.id, number },
  }));
  return { items, hasNextPage: rows.length > page.first };
}
