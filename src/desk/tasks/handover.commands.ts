import { Problem } from '../../problem.ts';
import type { HandedOverPayload } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { type Handover, handoverUnderWay } from '../history/handling.ts';
import { LIFE_CYCLE } from '../history/life-cycle.ts';
import { agencyOfOfficer, officerOf } from './officers.commands.ts';
import { type Act, groundOf, perform, type Scene, type Target, tidy } from '../acts/perform.commands.ts';
import { agencyToday, openedTasks, type TaskTyped } from './task-opening.ts';
import { nameOf, openTask, tidyTask } from './task.commands.ts';

/** To whom a file is handed over, and what for. */
export interface HandoverTyped {
  /** Agency's id; left out where a task says it or the officer is named: their own. */
  readonly agency?: string | null;
  /** Username of the officer who is to take it; left out: any of the agency. */
  readonly officer?: string | null;
  /** Number of an open task that it goes for. */
  readonly task?: number | null;
  /** A task that opens with it: its clock begins now. */
  readonly opens?: TaskTyped | null;
  readonly note?: string | null;
}

/**
 * The holder hands the file over. It stays the giver's until the other accepts, so that it is never between two chairs;
 * the task that it goes for has its clock running all the while (*ours*: otherwise nobody's would). Throws `Problem`
 * TASK_AFTER_RESULT, HANDOVER_AGENCY_NEEDED, HANDOVER_AGENCY_UNKNOWN, HANDOVER_TO_HOLDER, TASK_ELSEWHERE and those of officers and tasks.
 */
export const handOver = (act: Act, target: Target, to: HandoverTyped): Promise<ApplicationRow> =>
  perform(act, target, 'HANDED_OVER', async (scene) => ({
    ground: tidy(to.note, ['to', 'note']),
    event: { kind: 'HANDED_OVER', payload: await destination(scene, to) },
  }));

async function destination(scene: Scene, to: HandoverTyped): Promise<HandedOverPayload> {
  const { em, catalogue, application, before } = scene;
  const typed = to.opens
    ? [tidyTask({ ...to.opens, agency: to.opens.agency ?? to.agency ?? null }, ['to', 'opens'])]
    : [];
  if (to.opens && !LIFE_CYCLE[application.state].open)
    throw new Problem('TASK_AFTER_RESULT', { path: ['to', 'opens'] });
  const [opened = null] = openedTasks(catalogue, application, before.tasks, typed, ['to', 'opens']);
  const task = opened ?? (to.task == null ? null : openTask(scene, to.task, ['to', 'task']));
  const id =
    to.agency ?? task?.agency ?? (to.officer == null ? null : await agencyOfOfficer(em, to.officer, ['to', 'officer']));
  if (id === null) throw new Problem('HANDOVER_AGENCY_NEEDED', { path: ['to', 'agency'] });
  const agency = agencyToday(catalogue, id, ['to', 'agency']);
  if (task && task.agency !== agency.id)
    throw new Problem('TASK_ELSEWHERE', { path: ['to', 'agency'], params: nameOf(scene, task.name, task.agency) });
  const account = to.officer == null ? null : await officerOf(em, agency, to.officer, ['to', 'officer']);
  if (agency.id === application.holderAgencyId && (account === null || account === application.holderAccountId))
    throw new Problem('HANDOVER_TO_HOLDER', { path: ['to', 'officer'], params: { agency: agency.name } });
  return { agency: agency.id, account, task: opened?.task ?? to.task ?? null, opened };
}

/** The file is taken: from here on the taker holds it. Throws `Problem` HANDOVER_FOR_ANOTHER. */
export const acceptHandover = (act: Act, target: Target): Promise<ApplicationRow> =>
  perform(act, target, 'HANDOVER_ACCEPTED', async (scene) => {
    const { number } = await addressed(scene);
    return { ground: null, event: { kind: 'HANDOVER_ACCEPTED', payload: { handover: number } } };
  });

/** The file is not taken, with the reason; the giver holds it as before. Throws `Problem` HANDOVER_FOR_ANOTHER. */
export const refuseHandover = (act: Act, target: Target, ground: string): Promise<ApplicationRow> =>
  perform(act, target, 'HANDOVER_REFUSED', async (scene) => {
    const open = await addressed(scene);
    return { ground: groundOf(ground), event: { kind: 'HANDOVER_REFUSED', payload: undoing(scene, open) } };
  });

/** The giver takes a hand-over back that nobody has accepted, with the reason. */
export const takeBackHandover = (act: Act, target: Target, ground: string): Promise<ApplicationRow> =>
  perform(act, target, 'HANDOVER_TAKEN_BACK', (scene) => ({
    ground: groundOf(ground),
    event: { kind: 'HANDOVER_TAKEN_BACK', payload: undoing(scene, underWay(scene)) },
  }));

function underWay({ before }: Scene): Handover {
  const open = handoverUnderWay(before);
  if (!open) throw new Error('the rule of the act asks for a hand-over under way');
  return open;
}

/** Handed to one person, it is theirs to take or refuse; the giver can take it back (*ours*). */
async function addressed(scene: Scene): Promise<Handover> {
  const { em, staff } = scene;
  const open = underWay(scene);
  if (open.account === null || open.account === staff.accountId) return open;
  const [officer] = await em
    .getConnection()
    .execute<{ name: string }[]>(
      'select name from account where id = ?',
      [open.account],
      'all',
      em.getTransactionContext(),
    );
  throw new Problem('HANDOVER_FOR_ANOTHER', { params: { officer: officer?.name ?? '–' } });
}

/** The task that had opened with a hand-over ends with it: nobody took it. */
const undoing = ({ before }: Scene, { number }: Handover) => ({
  handover: number,
  task: before.tasks.find((task) => task.handover === number && task.end === null)?.number ?? null,
});
