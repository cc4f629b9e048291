import type { EntityManager } from '@mikro-orm/postgresql';
import type { TimedTask } from './task-reading.ts';
import { type TaskRow, taskRow } from './task-row.ts';

/** Column of each part of a task's row. */
const WRITE = `
insert into task (application_id, number, step, name, agency_id, account_id, lead, opened_at, due_at, overdue_at, done_at, ended, late)
select ?::uuid, * from json_to_recordset(?::json) as t(
  number integer, step integer, name text, agency_id uuid, account_id uuid, lead boolean, opened_at timestamptz,
  due_at timestamptz, overdue_at timestamptz, done_at timestamptz, ended text, late boolean)
on conflict (application_id, number) do update set
  agency_id = excluded.agency_id, account_id = excluded.account_id, due_at = excluded.due_at, overdue_at = excluded.overdue_at,
  done_at = excluded.done_at, ended = excluded.ended, late = excluded.late`;

/**
 * Brings the rows of a file's tasks up to date, in the transaction of the act: those that the act opened, ended, gave to
 * somebody or moved in time. No statement where nothing changed, as for every file without tasks.
 */
export async function writeTasks(
  em: EntityManager,
  applicationId: string,
  before: readonly TimedTask[],
  after: readonly TimedTask[],
): Promise<void> {
  const known = new Set(before.map((task) => JSON.stringify(taskRow(task))));
  const changed: TaskRow[] = after.map(taskRow).filter((row) => !known.has(JSON.stringify(row)));
  if (changed.length === 0) return;
  await em.getConnection().execute(WRITE, [applicationId, JSON.stringify(changed)], 'all', em.getTransactionContext());
}
