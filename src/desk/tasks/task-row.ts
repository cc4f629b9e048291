import type { TimedTask } from './task-reading.ts';

/** A task as it is kept for lists, by column; a fold of the events, which replay proves. Instants in ISO form. */
export interface TaskRow {
  readonly number: number;
  readonly step: number | null;
  readonly name: string;
  readonly agency_id: string;
  readonly account_id: string | null;
  readonly lead: boolean;
  readonly opened_at: string;
  readonly due_at: string | null;
  readonly overdue_at: string | null;
  readonly done_at: string | null;
  readonly ended: string | null;
  readonly late: boolean | null;
}

/** The row of a task. */
export const taskRow = (task: TimedTask): TaskRow => ({
  number: task.number,
  step: task.step,
  name: task.name,
  agency_id: task.agency,
  account_id: task.account,
  lead: task.lead,
  opened_at: task.openedAt.toISOString(),
  due_at: task.dueAt?.toISOString() ?? null,
  overdue_at: task.overdueAt?.toISOString() ?? null,
  done_at: task.endedAt?.toISOString() ?? null,
  ended: task.end,
  late: task.late,
});
