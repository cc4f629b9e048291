import { z } from 'zod';
import type { RequestContext } from '../../graphql/context.ts';
import type { Keeping } from '../../graphql/once.ts';
import { Problem } from '../../problem.ts';
import { applicationOfId } from '../application.queries.ts';
import type { ApplicationRow } from '../application-row.ts';
import { eventsLoader, termsLoader } from '../desk.loaders.ts';
import { fileStaff, mayRead } from '../desk.permissions.ts';
import { foldedThen, rowThen } from './row-then.ts';

const kept = z.strictObject({
  application: z.guid(),
  /** Where whoever acted was at work then. */
  agency: z.guid(),
  version: z.int(),
  folded: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
});

/**
 * How the answer of an act on an application is kept for its key: where it stood after the act, without names and
 * words. Whoever is at work elsewhere since and may not read the case any more is told what they would be told without
 * a key; an agency that has given its opinion sees its own act again, as it did the first time.
 */
export const rowKeeping = (context: RequestContext): Keeping<ApplicationRow> => ({
  keep: (row) => ({
    application: row.id,
    agency: fileStaff(context.viewer).agencyId,
    version: row.version,
    folded: foldedThen(row),
  }),
  give: async (answer) => {
    const { application, agency, version, folded } = kept.parse(answer);
    const reader = fileStaff(context.viewer);
    const now = await applicationOfId(context.db, application);
    if (now === null || (reader.agencyId !== agency && !mayRead(reader, context.catalogue, now)))
      throw new Problem('APPLICATION_UNKNOWN', { path: ['code'], params: { code: String(folded['code'] ?? '–') } });
    const last = Number(folded['lastSequence']);
    const events = await context.loaders.get(eventsLoader).upTo(application, last).load(application);
    return rowThen(now, { version, folded }, events.at(-1)?.ground ?? null);
  },
});

/** From here on the request reads of the case what was true after the act: history and terms up to it. */
export function readAsOf({ loaders }: RequestContext, { id, lastSequence, receivedAt }: ApplicationRow): void {
  loaders.get(eventsLoader).upTo(id, lastSequence);
  const terms = loaders.get(termsLoader).clear(id);
  if (receivedAt === null) terms.prime(id, null);
}
