import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ClockReading, TaskReading } from '../../sla/clock-reading.ts';
import { taskClock } from '../history/clock-acts.ts';
import type { Task } from '../history/handling.ts';
import { overdueAt } from '../history/overdue.ts';

/** A task with its clock. */
export interface TimedTask extends Task {
  readonly dueOn: CivilDate | null;
  readonly dueAt: Date | null;
  /** First instant of lateness; null while the clock stands or without a limit. */
  readonly overdueAt: Date | null;
  /** What is left while its clock stands; null while it runs. */
  readonly left: TaskReading['left'];
  /** Whether it ended late, however it ended; null while it is open or without a limit. */
  readonly late: boolean | null;
}

/**
 * Every task with its own clock, in order. Late stays late here too: a task that is closed, refused or ends with its file
 * after its due time counts as late (*ours*).
 */
export function timedTasks(tasks: readonly Task[], clock: ClockReading): readonly TimedTask[] {
  return tasks.map((task) => {
    const reading = clock.tasks.find((each) => each.task === taskClock(task.number));
    const { dueOn, dueAt, left } = reading ?? { dueOn: null, dueAt: null, left: null };
    const overdue = overdueAt({ dueOn, dueAt, unit: task.limit?.unit ?? null });
    const late = task.limit === null || task.endedAt === null ? null : overdue !== null && overdue <= task.endedAt;
    return { ...task, dueOn, dueAt, left, overdueAt: overdue, late };
  });
}
