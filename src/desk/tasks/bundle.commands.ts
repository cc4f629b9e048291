import { Problem, problemsIn } from '../../problem.ts';
import type { ApplicationRow } from '../application-row.ts';
import { fileStaff } from '../desk.permissions.ts';
import type { Act, Target } from '../acts/perform.commands.ts';

/** Most files in one bundle. */
const MOST_FILES = 100;

/** What became of one file of a bundle. */
export interface BundleItem {
  readonly code: string;
  /** As it stands now; null where it was refused. */
  readonly done: ApplicationRow | null;
  readonly problems: readonly Problem[];
}

/**
 * Does one act to several files, each on its own: one that is refused keeps none of the others back, and each has an answer
 * of its own, in the order in which they were named (*ours*). All are of one transaction, each behind a savepoint of its
 * own: where it is rolled back for others' sake and run again, none has been done before. Throws `Problem` FILES_NEEDED, TOO_MANY_FILES; and whatever
 * is no refusal.
 */
export async function eachOf(
  act: Act,
  targets: readonly Target[],
  one: (act: Act, target: Target) => Promise<ApplicationRow>,
): Promise<readonly BundleItem[]> {
  fileStaff(act.viewer);
  if (targets.length === 0) throw new Problem('FILES_NEEDED', { path: ['files'] });
  if (targets.length > MOST_FILES)
    throw new Problem('TOO_MANY_FILES', { path: ['files'], params: { limit: MOST_FILES } });
  return act.em.transactional(async (em) => {
    const items = new Map<Target, BundleItem>();
    for (const target of inOneOrder(targets)) items.set(target, await settled({ ...act, em }, target, one));
    return targets.flatMap((target) => items.get(target) ?? []);
  });
}

/** Two bundles lock their files in one order, so that they cannot wait for each other. */
const inOneOrder = (targets: readonly Target[]): readonly Target[] =>
  targets.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

async function settled(
  act: Act,
  target: Target,
  one: (act: Act, target: Target) => Promise<ApplicationRow>,
): Promise<BundleItem> {
  const { code } = target;
  try {
    return { code, done: await one(act, target), problems: [] };
  } catch (error) {
    const problems = problemsIn(error);
    if (!problems) throw error;
    return { code, done: null, problems };
  }
}
