import type pg from 'pg';
import type { TimedTask } from '../tasks/task-reading.ts';
import { type TaskRow, taskRow } from '../tasks/task-row.ts';

/** A task's row as it is stored. */
export type StoredTask = TaskRow & { readonly applicationId: string };

/** An instant as the fold writes it, to the microsecond: a finer one is another. */
const iso = (column: string): string =>
  `case when ${column} = date_trunc('milliseconds', ${column})
     then to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') else ${column}::text end as ${column}`;

const TASKS = `select application_id as "applicationId", number, step, name, agency_id, account_id, lead, ${iso('opened_at')},
    ${iso('due_at')}, ${iso('overdue_at')}, ${iso('done_at')}, ended, late
  from task where application_id = any($1::uuid[]) order by application_id, number`;

/** Rows of the tasks of some applications, by application. */
export async function tasksOf(
  client: pg.ClientBase,
  applications: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredTask[]>> {
  const { rows } = await client.query<StoredTask>({ text: TASKS, values: [applications] });
  return Map.groupBy(rows, ({ applicationId }) => applicationId);
}

/** Tells where the rows of a file's tasks are not what its events say. */
export function compareTasks(
  stored: readonly StoredTask[],
  folded: readonly TimedTask[],
  compare: (what: string, stored: unknown, folded: unknown) => void,
): void {
  compare('tasks', stored.length, folded.length);
  for (const task of folded) {
    const row = stored.find(({ number }) => number === task.number);
    if (!row) continue;
    const expected = taskRow(task);
    for (const column of Object.keys(expected) as (keyof TaskRow)[])
      compare(`${column} of task ${task.number}`, row[column], expected[column]);
  }
}
