import type { CatalogueData } from '../../registry/catalogue/catalogue-data.ts';
import type { LocalStep } from '../../registry/local-terms.ts';
import type { LimitPayload } from '../history/application-event.ts';
import type { Task } from '../history/handling.ts';

/** Steps of every overlay, by its id; an overlay's content never changes, so that its id freezes the plan. */
const plans = new WeakMap<CatalogueData, ReadonlyMap<string, readonly LocalStep[]>>();

/** The steps of a file, frozen with its local terms at receipt; none where there were none. */
export function planOf(data: CatalogueData, localTermsId: string | null): readonly LocalStep[] {
  if (localTermsId === null) return [];
  const known =
    plans.get(data) ??
    new Map(data.versions.flatMap(({ terms }) => terms.map(({ id, steps }) => [id, steps] as const)));
  plans.set(data, known);
  return known.get(localTermsId) ?? [];
}

/** The limit of a step; null where it has none. */
export const stepLimit = ({ amount, unit }: LocalStep): LimitPayload | null => {
  if (unit === null) return null;
  return unit === 'SAME_DAY' ? { amount: 0, unit } : amount === null ? null : { amount, unit };
};

/** The task of a step that counts: the one that is open or done, else none. What was refused or taken back is opened anew. */
const taskOf = (tasks: readonly Task[], step: number): Task | undefined =>
  tasks.find((task) => task.step === step && (task.end === null || task.end === 'DONE' || task.end === 'CLOSED'));

/** Whether a step is open or over. A step closed undone by the head is over: its work is not awaited any more (*ours*). */
export const isTaken = (tasks: readonly Task[], step: number): boolean => taskOf(tasks, step) !== undefined;

/**
 * Steps that must be over before a step may begin: all that come before it, but for those that it runs beside. Steps are
 * numbered from 1.
 */
export function stepsBefore(plan: readonly LocalStep[], tasks: readonly Task[], step: number): readonly number[] {
  let first = step;
  while (first > 1 && plan[first - 1]?.sideBySide) first -= 1;
  return Array.from({ length: first - 1 }, (_, at) => at + 1).filter((each) => {
    const task = taskOf(tasks, each);
    return task === undefined || task.end === null;
  });
}
