import type { ActContext } from '../../act.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import type { RoundState } from '../recommendation/at-hand.queries.ts';
import { BULK_RIGHT, type BulkKind, canBeUndone } from './bulk-act.ts';
import { PREVIEW_HOURS } from './preview.commands.ts';

/** Where a bulk stands; STOPPED can go on, forward or back. */
export type BulkState = 'PREVIEWED' | 'RUNNING' | 'DONE' | 'STOPPED' | 'UNDOING' | 'UNDONE';

/** Which bulk an act was about. */
export interface BulkDone {
  readonly id: string;
}

interface Locked {
  readonly id: string;
  readonly accountId: string;
  readonly kind: BulkKind;
  readonly state: BulkState;
  readonly total: number;
  readonly previewedAt: Date | string;
  readonly undoing: boolean;
  readonly owner: boolean;
  readonly roundState: RoundState;
}

/**
 * The bulk, its row held: whatever works on it is between two of its steps. Throws REVIEW_BULK_NOT_FOUND, also where it
 * is neither the reader's own nor of a round that they own.
 */
async function held(ask: Ask, typed: string, by: string, place: string): Promise<Locked> {
  const none = new Problem('REVIEW_BULK_NOT_FOUND', { path: [place] });
  if (!UUID_TYPED.test(typed)) throw none;
  const [bulk] = await ask<Locked>(
    `select b.id, b.account_id as "accountId", b.kind, b.state, b.total, b.previewed_at as "previewedAt",
        b.undo_started_at is not null as undoing,
        exists (select from review_round_owner o where o.round_id = b.round_id and o.account_id = ?::uuid) as owner,
        r.state as "roundState"
     from review_bulk b join review_round r on r.id = b.round_id where b.id = ?::uuid for no key update of b`,
    [by, typed],
  );
  // What somebody only looked at is nobody else's.
  if (bulk === undefined || (bulk.accountId !== by && (!bulk.owner || bulk.state === 'PREVIEWED'))) throw none;
  return bulk;
}

/**
 * Begins what was looked at, or goes on with what was stopped; the work itself is done step by step afterwards, as the
 * same person. Throws `AccessDenied`; `Problem` REVIEW_BULK_NOT_FOUND, REVIEW_BULK_NOTHING, REVIEW_BULK_PREVIEW_OLD,
 * REVIEW_BULK_STARTED, ROUND_NOT_OPEN.
 */
export async function reviewBulkStart({ em, viewer, clock }: ActContext, token: string): Promise<BulkDone> {
  const { accountId } = authorize(viewer, 'recommendation.bulk');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const bulk = await held(ask, token, accountId, 'token');
    if (bulk.accountId !== accountId) throw new Problem('REVIEW_BULK_NOT_FOUND', { path: ['token'] });
    authorize(viewer, BULK_RIGHT[bulk.kind]);
    const now = clock.now();
    if (bulk.state !== 'PREVIEWED' && (bulk.state !== 'STOPPED' || bulk.undoing)) {
      throw new Problem('REVIEW_BULK_STARTED', { path: ['token'] });
    }
    needOpen(bulk, 'token');
    if (bulk.total === 0) throw new Problem('REVIEW_BULK_NOTHING', { path: ['token'] });
    const age = now.getTime() - new Date(bulk.previewedAt).getTime();
    if (bulk.state === 'PREVIEWED' && age > PREVIEW_HOURS * 3_600_000) {
      throw new Problem('REVIEW_BULK_PREVIEW_OLD', { path: ['token'], params: { hours: PREVIEW_HOURS } });
    }
    await ask(
      `update review_bulk set state = 'RUNNING', stopped_why = null, started_at = coalesce(started_at, ?::timestamptz)
       where id = ?::uuid`,
      [now.toISOString(), bulk.id],
    );
    return { id: bulk.id };
  });
}

const needOpen = ({ roundState: state }: Locked, place: string): void => {
  if (state !== 'OPEN') throw new Problem('ROUND_NOT_OPEN', { path: [place], params: { state } });
};

/**
 * Stops one after the step that it is at; one that is through by then stays so. Who began it, or an owner of the round.
 * Throws REVIEW_BULK_NOT_RUNNING where it was never begun.
 */
export async function reviewBulkStop({ em, viewer }: ActContext, id: string): Promise<BulkDone> {
  const { accountId } = authorize(viewer, 'recommendation.bulk');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const bulk = await held(ask, id, accountId, 'id');
    if (bulk.state === 'PREVIEWED') throw new Problem('REVIEW_BULK_NOT_RUNNING', { path: ['id'] });
    await ask(
      `update review_bulk set state = 'STOPPED', stopped_why = 'ASKED' where id = ?::uuid and state in ('RUNNING', 'UNDOING')`,
      [bulk.id],
    );
    return { id: bulk.id };
  });
}

/**
 * Takes every item that a bulk has done back to what it was, where nobody has changed it since; what was not done yet is
 * left. Who began it, or an owner of the round; their acts count as theirs. Throws `AccessDenied`; `Problem`
 * REVIEW_BULK_NOT_FOUND, REVIEW_BULK_SIGNED_OFF, REVIEW_BULK_UNDONE, ROUND_NOT_OPEN.
 */
export async function reviewBulkUndo({ em, viewer, clock }: ActContext, id: string): Promise<BulkDone> {
  const { accountId } = authorize(viewer, 'recommendation.bulk');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const bulk = await held(ask, id, accountId, 'id');
    authorize(viewer, BULK_RIGHT[bulk.kind]);
    if (!canBeUndone(bulk.kind)) throw new Problem('REVIEW_BULK_SIGNED_OFF', { path: ['id'] });
    if (bulk.state === 'PREVIEWED') throw new Problem('REVIEW_BULK_NOT_RUNNING', { path: ['id'] });
    if (bulk.state === 'UNDOING' || bulk.state === 'UNDONE') {
      throw new Problem('REVIEW_BULK_UNDONE', { path: ['id'] });
    }
    needOpen(bulk, 'id');
    await ask(
      `update review_bulk set state = 'UNDOING', stopped_why = null, undone_by = ?::uuid,
         undo_started_at = coalesce(undo_started_at, ?::timestamptz) where id = ?::uuid`,
      [accountId, clock.now().toISOString(), bulk.id],
    );
    return { id: bulk.id };
  });
}
