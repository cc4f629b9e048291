import type { EntityManager } from '@mikro-orm/postgresql';
import { type Ask, askUnit } from '../../db/ask.ts';
import type { TimedTask } from './task-reading.ts';
import { type TaskRow, taskRow } from './task-row.ts';

/** Column of each part of a task's row. */
const WRITE = `
insert into task (application_id, number, step, name, agency_id, account_id, lead, opened_at, due_at, overdue_at, done_at, ended, late)
select * from json_to_recordset(?::json) as t(
  application_id uuid, number integer, step integer, name text, agency_id uuid, account_id uuid, lead boolean, opened_at timestamptz,
  due_at timestamptz, overdue_at timestamptz, done_at timestamptz, ended text, late boolean)
on conflict (application_id, number) do update set
  agency_id = excluded.agency_id, account_id = excluded.account_id, due_at = excluded.due_at, overdue_at = excluded.overdue_at,
  done_at = excluded.done_at, ended = excluded.ended, late = excluded.late`;

/** What an act did to the tasks of one file. */
export interface TaskChange {
  readonly applicationId: string;
  readonly before: readonly TimedTask[];
  readonly after: readonly TimedTask[];
}

/**
 * Brings the rows of files' tasks up to date, in the transaction of the act: those that the act opened, ended, gave to
 * somebody or moved in time. One statement for any number of files, none where nothing changed, as without tasks.
 */
export async function writeTaskRows(ask: Ask, changes: readonly TaskChange[]): Promise<void> {
  const changed = changes.flatMap(({ applicationId, before, after }) => {
    const known = new Set(before.map((task) => JSON.stringify(taskRow(task))));
    const rows: TaskRow[] = after.map(taskRow).filter((row) => !known.has(JSON.stringify(row)));
    return rows.map((row) => ({ application_id: applicationId, ...row }));
  });
  if (changed.length > 0) await ask(WRITE, [JSON.stringify(changed)]);
}

/** The same for one file, by the unit of work. */
export const writeTasks = (
  em: EntityManager,
  applicationId: string,
  before: readonly TimedTask[],
  after: readonly TimedTask[],
): Promise<void> => writeTaskRows(askUnit(em), [{ applicationId, before, after }]);
