import { Problem } from '../../problem.ts';
import type { ApplicationRow } from '../application-row.ts';
import { heads } from '../desk.permissions.ts';
import { openTasks, type Task } from '../history/handling.ts';
import { officerOf } from './officers.commands.ts';
import { type Act, groundOf, lineOf, perform, type Scene, type Target } from '../acts/perform.commands.ts';
import { openedTasks, type TaskTyped } from './task-opening.ts';

/** Most tasks that one act opens. */
const MOST_TASKS = 20;

/** Names as kept; blank ones are null. */
export const tidyTask = (typed: TaskTyped, path: readonly (string | number)[]): TaskTyped => ({
  ...typed,
  name: lineOf(typed.name, [...path, 'name']),
});

/**
 * Opens tasks on copies, side by side where more than one: each agency's clock begins, and the file stays where it is.
 * Throws `Problem` for a step that is unknown, taken or not in turn, and an agency that there is not.
 */
export const openApplicationTasks = (act: Act, target: Target, typed: readonly TaskTyped[]): Promise<ApplicationRow> =>
  perform(act, target, 'TASK_OPENED', ({ catalogue, application, before }) => {
    if (typed.length === 0) throw new Problem('TASKS_NEEDED', { path: ['tasks'] });
    if (typed.length > MOST_TASKS)
      throw new Problem('TOO_MANY_TASKS', { path: ['tasks'], params: { limit: MOST_TASKS } });
    const tidied = typed.map((task, at) => tidyTask(task, ['tasks', at]));
    const tasks = openedTasks(catalogue, application, before.tasks, tidied, ['tasks']);
    return { ground: null, event: { kind: 'TASK_OPENED', payload: { tasks } } };
  });

/** A task is done, by its own agency, with what came out. Throws `Problem` TASK_NOT_OPEN, TASK_NOT_YOURS, TASK_NOT_RECEIVED. */
export const finishTask = (
  act: Act,
  target: Target,
  { task, outcome }: { readonly task: number; readonly outcome: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'TASK_DONE', (scene) => {
    const { number, name, agency, handover } = openTask(scene, task);
    if (agency !== scene.staff.agencyId) throw new Problem('TASK_NOT_YOURS', { params: nameOf(scene, name, agency) });
    const given = scene.before.handovers.find((each) => each.number === handover);
    if (given?.result === null) throw new Problem('TASK_NOT_RECEIVED', { params: { name } });
    return { ground: groundOf(outcome, ['outcome']), event: { kind: 'TASK_DONE', payload: { task: number } } };
  });

/** The head closes a task that did not come, with the reason; late stays late. Throws `Problem` TASK_NOT_OPEN. */
export const closeTask = (
  act: Act,
  target: Target,
  { task, ground }: { readonly task: number; readonly ground: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'TASK_CLOSED', (scene) => {
    const { number, handover, name } = openTask(scene, task);
    const given = scene.before.handovers.find((each) => each.number === handover);
    // The hand-over is settled first, so that what it was for does not end under it.
    if (given?.result === null) throw new Problem('TASK_NOT_RECEIVED', { params: { name } });
    return { ground: groundOf(ground), event: { kind: 'TASK_CLOSED', payload: { task: number } } };
  });

/** The head says whose the file is, or one of the tasks. Throws `Problem` NOT_YOUR_AGENCY, OFFICER_NOT_AT_WORK, ASSIGNED_ALREADY. */
export const assign = (
  act: Act,
  target: Target,
  { officer, task, ground }: { readonly officer: string; readonly task: number | null; readonly ground: string },
): Promise<ApplicationRow> =>
  perform(act, target, 'ASSIGNED', async (scene) => {
    const { em, staff, catalogue, application } = scene;
    const open = task === null ? null : openTask(scene, task);
    const agency = catalogue.agency(open?.agency ?? application.holderAgencyId ?? '');
    if (!agency || !heads(staff, catalogue, agency.id))
      throw new Problem('NOT_YOUR_AGENCY', { path: ['task'], params: { agency: agency?.name ?? '–' } });
    const account = await officerOf(em, agency, officer, ['officer']);
    if (account === (open ? open.account : application.holderAccountId))
      throw new Problem('ASSIGNED_ALREADY', { path: ['officer'], params: { username: officer } });
    return { ground: groundOf(ground), event: { kind: 'ASSIGNED', payload: { account, task } } };
  });

/** The open task of a number. */
export function openTask({ before }: Scene, number: number, path: readonly string[] = ['task']): Task {
  const open = openTasks(before);
  const task = open.find((each) => each.number === number);
  const shown = open.map((each) => each.number).join(', ') || '–';
  if (!task) throw new Problem('TASK_NOT_OPEN', { path, params: { task: number, open: shown } });
  return task;
}

/** A task and its agency, as message parameters. */
export const nameOf = ({ catalogue }: Scene, name: string, agency: string): { name: string; agency: string } => ({
  name,
  agency: catalogue.agency(agency)?.name ?? '–',
});
