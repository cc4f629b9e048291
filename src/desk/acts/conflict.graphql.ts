import type { RequestContext } from '../../graphql/context.ts';
import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import type { Problem } from '../../problem.ts';
import { applicationOfId } from '../application.queries.ts';
import { eventsLoader } from '../desk.loaders.ts';
import { readAsOf } from './kept-answer.graphql.ts';
import { VersionConflict } from './version-conflict.ts';
import type { ConflictView } from '../views.ts';

/** What the loser of two acts at once needs to go on; null where there was no conflict. Only whoever may read the case gets so far. */
export async function conflictIn(context: RequestContext, problems: readonly Problem[]): Promise<ConflictView | null> {
  const conflict = problems.find((problem) => problem instanceof VersionConflict);
  if (conflict === undefined) return null;
  const row = await applicationOfId(context.db, conflict.applicationId);
  if (row === null) return null;
  readAsOf(context, row);
  return { seen: conflict.seen, row };
}

export const conflictResolvers: Resolvers = {
  ApplicationConflict: {
    now: ({ row }) => row.version,
    application: ({ row }) => row,
    // Every act writes one event and moves the version by one, so that the version is the number of acts seen.
    acts: async ({ seen, row }, _args, { loaders }) =>
      (await loaders.get(eventsLoader).load(row.id)).filter(({ sequence }) => sequence > seen),
  },
};
