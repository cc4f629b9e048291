import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Clock } from '../../clock.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { viewerOfAccount } from '../../identity/account.queries.ts';
import { may } from '../../identity/permissions.ts';
import type { Ids } from '../../ids.ts';
import { BULK_RIGHT, type BulkAct } from './bulk-act.ts';
import { actOnSome, type ItemToDo, openSome } from './do-items.commands.ts';
import { type Reached, writeReached, writeUndone } from './reached-items.ts';
import type { StepContext } from './step-context.ts';
import { type ItemToUndo, undoSome } from './undo-items.commands.ts';

export interface BulkWork {
  readonly db: pg.Pool;
  readonly fork: () => EntityManager;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Items in one transaction: it holds their locks, so that it has to be short. */
  readonly batch?: number;
}

const BATCH = 500;

/** What a step came to: there is more to do, it is over, or another process is at it. */
export type Stepped = 'MORE' | 'OVER' | 'BUSY';

/** A bulk at one of its steps. */
export interface BulkAtHand {
  readonly id: string;
  readonly act: BulkAct;
  readonly undoing: boolean;
  /** Who began it, or who takes it back: its acts count as theirs. */
  readonly accountId: string;
}

/**
 * Does the next items of a bulk, or takes them back, in one transaction with what is written about them: killed in the
 * middle nothing of the step has happened, and whoever comes next does it. One process at a time works on one bulk.
 * Whoever lost the right since it began stops it.
 */
export async function stepOfBulk(work: BulkWork, bulkId: string): Promise<Stepped> {
  const { batch = BATCH, clock, ids } = work;
  return work.fork().transactional(async (em) => {
    const ask = askUnit(em);
    const [bulk] = await ask<BulkAtHand>(
      `select id, act, state = 'UNDOING' as undoing, case state when 'UNDOING' then undone_by else account_id end as "accountId"
       from review_bulk where id = ?::uuid and state in ('RUNNING', 'UNDOING') for no key update skip locked`,
      [bulkId],
    );
    if (bulk === undefined) return 'BUSY';
    const viewer = await viewerOfAccount(work.db, bulk.accountId);
    if (viewer === null || !may(viewer, BULK_RIGHT[bulk.act.kind])) {
      await ask(`update review_bulk set state = 'STOPPED', stopped_why = 'RIGHTS' where id = ?::uuid`, [bulk.id]);
      return 'OVER';
    }
    const context = { em, viewer, clock, ids };
    const reached = bulk.undoing ? await undoNext(ask, context, bulk, batch) : await doNext(ask, context, bulk, batch);
    if (reached === batch) return 'MORE';
    await ask(
      bulk.undoing
        ? `update review_bulk set state = 'UNDONE', undone_at = ?::timestamptz where id = ?::uuid`
        : `update review_bulk set state = 'DONE', finished_at = ?::timestamptz where id = ?::uuid`,
      [clock.now().toISOString(), bulk.id],
    );
    return 'OVER';
  });
}

async function doNext(ask: Ask, context: StepContext, { id, act }: BulkAtHand, most: number): Promise<number> {
  const next = await ask<ItemToDo>(
    `select item_id as "itemId", seen from review_bulk_item where bulk_id = ?::uuid and outcome is null
     order by item_id limit ${Math.trunc(most)}`,
    [id],
  );
  if (next.length === 0) return 0;
  const reached: readonly Reached[] =
    act.kind === 'OPEN_DRAFTS' ? await openSome(context, next) : await actOnSome(context, act, next, id);
  await writeReached(ask, id, reached);
  return next.length;
}

async function undoNext(ask: Ask, context: StepContext, { id, act }: BulkAtHand, most: number): Promise<number> {
  const next = await ask<ItemToUndo>(
    `select item_id as "itemId", version as seen, recommendation_id as "recommendationId", draft_id as "draftId"
     from review_bulk_item where bulk_id = ?::uuid and outcome = 'DONE' and undo is null
     order by item_id limit ${Math.trunc(most)}`,
    [id],
  );
  if (next.length === 0) return 0;
  await writeUndone(ask, id, await undoSome(context, act, next, id));
  return next.length;
}
