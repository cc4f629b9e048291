import type { ActContext } from '../../act.ts';
import { askUnit } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import type { ReviewItemFilter } from '../round/item-filter.ts';
import { countItems, MOST_ITEMS, roundNamed } from './export.queries.ts';

/** How long a link to a workbook opens it. *Ours*: as for papers. */
const OPEN_MS = 15 * 60_000;

/**
 * Makes a link to a workbook of the items that a filter names, for a quarter of an hour. The file is written when it is
 * fetched, as things stand then; who asked for which items stays written down. Throws `AccessDenied`, `Problem`.
 */
export async function exportReview(
  { em, viewer, clock, ids }: ActContext,
  { round, filter }: { readonly round: string; readonly filter: ReviewItemFilter },
): Promise<{ readonly id: string }> {
  const { accountId } = authorize(viewer, 'recommendation.read');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const found = UUID_TYPED.test(round) ? await roundNamed(ask, round) : null;
    if (found === null) throw new Problem('REVIEW_ROUND_NOT_THERE', { path: ['round'] });
    const items = await countItems(ask, found.id, filter);
    if (items > MOST_ITEMS)
      throw new Problem('REVIEW_EXPORT_TOO_LONG', { path: ['filter'], params: { items, most: MOST_ITEMS } });
    const now = clock.now();
    const id = ids.uuid();
    await ask(
      `insert into review_export (id, round_id, filter, items, token, made_by, made_at, opens_until)
       values (?, ?, ?::jsonb, ?, decode(?, 'hex'), ?, ?, ?)`,
      [
        id,
        found.id,
        JSON.stringify(filter),
        items,
        ids.bytes(32).toString('hex'),
        accountId,
        now,
        new Date(now.getTime() + OPEN_MS),
      ],
    );
    return { id };
  });
}
