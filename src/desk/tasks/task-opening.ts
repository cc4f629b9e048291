import { type CivilDate, civilDateAt } from '../../calendar/civil-date.ts';
import { Problem } from '../../problem.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import type { AgencyView } from '../../registry/catalogue/views.ts';
import { holdsOn } from '../../registry/catalogue/views-on.ts';
import type { LocalStep } from '../../registry/local-terms.ts';
import type { TaskPayload } from '../history/application-event.ts';
import type { Task } from '../history/handling.ts';
import { limitTyped, type LimitTyped } from '../acts/limit-typed.ts';
import { isTaken, planOf, stepLimit, stepsBefore } from './plan.ts';

/** A task as typed: a step of the plan, or work that the plan does not name. */
export interface TaskTyped {
  /** Place in the plan, from 1. */
  readonly step?: number | null;
  readonly name?: string | null;
  /** Agency's id; a step names it by its code, and one without a code is the deciding agency's unless one is named. */
  readonly agency?: string | null;
  readonly limit?: LimitTyped | null;
}

interface File {
  readonly localTermsId: string | null;
  readonly decidingAgencyId: string;
  /** Null before receipt. */
  readonly receivedAt: Date | null;
}

type Path = readonly (string | number)[];

/** What opening tasks asks of the catalogue. */
export type TaskCatalogue = Pick<CatalogueSnapshot, 'agency' | 'agencies' | 'answering' | 'date' | 'reusable'>;

/**
 * Works out the tasks that are opened at once, each with its number. Throws `Problem` where a step is unknown, taken or
 * not in turn, or an agency is unknown.
 */
export function openedTasks(
  catalogue: TaskCatalogue,
  file: File,
  tasks: readonly Task[],
  typed: readonly (TaskTyped & { readonly name?: string | null })[],
  path: Path,
): readonly TaskPayload[] {
  const plan = planOf(catalogue.reusable.data, file.localTermsId);
  const steps = new Set<number>();
  return typed.map((each, at) => {
    const here = [...path, ...(typed.length > 1 || path.at(-1) === 'tasks' ? [at] : [])];
    const task = tasks.length + at + 1;
    if (each.step == null) return ownTask(catalogue, each, task, here);
    const planned = plannedTask(catalogue, { file, plan, tasks, taken: steps }, each.step, each, here);
    steps.add(each.step);
    return { task, ...planned };
  });
}

interface Planning {
  readonly file: File;
  readonly plan: readonly LocalStep[];
  readonly tasks: readonly Task[];
  /** Opened by the same act. */
  readonly taken: ReadonlySet<number>;
}

function plannedTask(
  catalogue: TaskCatalogue,
  { file, plan, tasks, taken }: Planning,
  step: number,
  typed: TaskTyped,
  path: Path,
): Omit<TaskPayload, 'task'> {
  const planned = plan[step - 1];
  if (!planned) throw new Problem('STEP_UNKNOWN', { path: [...path, 'step'], params: { step, steps: plan.length } });
  const { name, lead } = planned;
  if (taken.has(step) || isTaken(tasks, step)) throw new Problem('STEP_TAKEN', { path, params: { name } });
  const before = stepsBefore(plan, tasks, step).map((each) => plan[each - 1]?.name ?? '');
  if (before.length > 0) throw new Problem('STEP_TOO_EARLY', { path, params: { name, before: before.join(', ') } });
  const agency = stepAgency(catalogue, file, planned, typed.agency ?? null, path);
  return { step, name, agency, limit: stepLimit(planned), lead };
}

/** By its code; a step without a code is the deciding agency's, or the one that is named. */
function stepAgency(
  catalogue: TaskCatalogue,
  { decidingAgencyId, receivedAt }: File,
  { name, agencyCode }: LocalStep,
  typed: string | null,
  path: Path,
): string {
  const named = typed === null ? null : agencyToday(catalogue, typed, [...path, 'agency']).id;
  if (agencyCode === null) return named ?? decidingAgencyId;
  const ofCode = answeringFor(catalogue, agencyCode, receivedAt === null ? catalogue.date : civilDateAt(receivedAt));
  const gone = ofCode === null || !holdsOn(ofCode, catalogue.date);
  // A code of nobody, or of an agency that was split or ended: whoever opens the task says where the work goes.
  if (gone && named !== null) return named;
  if (gone) throw new Problem('STEP_AGENCY_UNKNOWN', { path, params: { name, code: agencyCode } });
  if (named !== null && named !== ofCode.id)
    throw new Problem('STEP_OF_ANOTHER_AGENCY', { path: [...path, 'agency'], params: { name, agency: ofCode.name } });
  return ofCode.id;
}

/**
 * Who stands today in the place of the agency that a code named on the day when the plan was frozen. A code may have
 * passed to another agency since, so that day comes first, then whoever has ever had it.
 */
function answeringFor(catalogue: TaskCatalogue, asked: string, frozenOn: CivilDate): AgencyView | null {
  const had = (on: string | null) =>
    catalogue.agencies.find(({ codes }) =>
      codes.some((each) => each.code === asked && (on === null || holdsOn(each, on))),
    );
  const named = had(frozenOn) ?? catalogue.agencies.find(({ code }) => code === asked) ?? had(null);
  return named ? (catalogue.answering.get(named.id) ?? named) : null;
}

function ownTask(catalogue: TaskCatalogue, { name, agency, limit }: TaskTyped, task: number, path: Path): TaskPayload {
  if (!name) throw new Problem('NAME_BLANK', { path: [...path, 'name'] });
  if (agency == null) throw new Problem('HANDOVER_AGENCY_NEEDED', { path: [...path, 'agency'] });
  const { id } = agencyToday(catalogue, agency, [...path, 'agency']);
  return { task, step: null, name, agency: id, limit: limitTyped(limit, [...path, 'limit'].map(String)), lead: false };
}

/** An agency that exists today. Throws `Problem` HANDOVER_AGENCY_UNKNOWN. */
export function agencyToday(catalogue: Pick<CatalogueSnapshot, 'agency' | 'date'>, id: string, path: Path): AgencyView {
  const agency = catalogue.agency(id);
  if (!agency || !holdsOn(agency, catalogue.date)) throw new Problem('HANDOVER_AGENCY_UNKNOWN', { path });
  return agency;
}
