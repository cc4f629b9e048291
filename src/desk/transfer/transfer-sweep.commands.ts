import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Clock } from '../../clock.ts';
import { type Ask, askPool } from '../../db/ask.ts';
import type { Rules } from '../../sla/rules.ts';
import { calendarsOfFiles, filesLocked } from '../calendar-change/files-in-hand.queries.ts';
import { type FileStep, writeSteps } from '../calendar-change/file-steps.commands.ts';
import { countUnended, unendedOf } from './transfer.queries.ts';
import { type Transfer, transferStep } from './transferred-file.ts';
import { inTransaction } from '../../db/transaction.ts';

export interface TransferSweep {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly rules: Pick<Rules, 'calendarOf'>;
  /** A file whose history cannot be folded stays where it is and is told; the others go on. */
  readonly onFault?: (id: string, error: unknown) => void;
  readonly stopping?: AbortSignal;
  /** Files in one transaction: it holds their locks, so that it has to be short. */
  readonly batch?: number;
}

/** What a sweep has done over all transfers that were not finished. */
export interface TransfersSwept {
  readonly moved: number;
  readonly left: number;
}

const BATCH = 200;
/** Before what others have locked is looked at again, in milliseconds. */
const PAUSE_MS = 100;
/**
 * Another process may still receive for the ended agency until it has read the catalogue anew, 5 s at most where
 * notifications are lost: a transfer is finished when nothing has come for much longer than that.
 */
const QUIET_MS = 60_000;

type Unfinished = Transfer & { readonly signedAt: Date };

/**
 * Moves the files of every signed transfer to the successor, each with an event, in short transactions. It can be stopped,
 * killed and begun again anywhere, by several processes at once: a file that was moved has nothing to do with the ended
 * agency any more, what others have locked is theirs, and a transfer is finished only when nothing is left of it.
 */
export async function sweepTransfers(sweep: TransferSweep): Promise<TransfersSwept> {
  const ask = askPool(sweep.db);
  const transfers = await ask<Unfinished>(
    `select id, from_agency_id as "from", to_agency_id as "to", decision_number as "decisionNumber", signed_by as "signedBy",
       signed_at_agency_id as "signedAtAgency", signed_at as "signedAt"
     from agency_transfer where finished_at is null order by signed_at`,
  );
  const swept = { moved: 0, left: 0 };
  for (const transfer of transfers) {
    if (sweep.stopping?.aborted) break;
    const { moved, left } = await sweepOne(sweep, ask, transfer);
    swept.moved += moved;
    swept.left += left;
  }
  return swept;
}

async function sweepOne(sweep: TransferSweep, ask: Ask, transfer: Unfinished): Promise<TransfersSwept> {
  const { stopping, onFault, clock } = sweep;
  const faulty = new Set<string>();
  let moved = 0;
  let after: string | null = null;
  while (sweep.stopping?.aborted !== true) {
    const batch = await sweepBatch(sweep, transfer, after);
    for (const [id, error] of batch.faults) {
      if (!faulty.has(id)) onFault?.(id, error);
      faulty.add(id);
    }
    moved += batch.moved;
    after = batch.last;
    if (after !== null) continue;
    const left = await countUnended(ask, transfer.from);
    if (left === 0) await finish(ask, transfer, clock.now());
    if (left <= faulty.size) return { moved, left };
    await wait(PAUSE_MS, undefined, stopping ? { signal: stopping } : {}).catch(() => undefined);
  }
  return { moved, left: await countUnended(ask, transfer.from) };
}

async function finish(ask: Ask, { id, signedAt }: Unfinished, now: Date): Promise<void> {
  if (now.getTime() - signedAt.getTime() < QUIET_MS) return;
  await ask('update agency_transfer set finished_at = ?::timestamptz where id = ?::uuid and finished_at is null', [
    now.toISOString(),
    id,
  ]);
}

interface Batch {
  readonly moved: number;
  /** Id of the last file that was looked at; null where there was none. */
  readonly last: string | null;
  readonly faults: readonly (readonly [id: string, error: unknown])[];
}

async function sweepBatch(
  { db, clock, rules, batch = BATCH }: TransferSweep,
  transfer: Transfer,
  after: string | null,
): Promise<Batch> {
  return inTransaction(db, async (client) => {
    const ask = askPool(client);
    const files = await filesLocked(ask, unendedOf(transfer.from), { after, most: batch });
    const calendarsFor = await calendarsOfFiles(ask, rules, files);
    const faults: [string, unknown][] = [];
    const steps: FileStep[] = [];
    for (const file of files) {
      try {
        const history = { terms: file.terms, events: file.events, calendars: calendarsFor(file) };
        steps.push({ row: file.row, ...transferStep(transfer, history, clock.now()) });
      } catch (error) {
        faults.push([file.row.id, error]);
      }
    }
    await makeWayForKeys(
      ask,
      transfer,
      steps.map(({ row }) => row.id),
    );
    await writeSteps(ask, steps);
    return { moved: steps.length, last: files.at(-1)?.row.id ?? null, faults };
  });
}

/**
 * Keys of receipts are unique by agency. Where both agencies happen to have had the same one, the moved file's is set
 * aside: a space cannot be typed in a key, so that nothing else ever meets it.
 */
const makeWayForKeys = (ask: Ask, { to }: Transfer, ids: readonly string[]): Promise<unknown> =>
  ask(
    `update application a set receive_key = a.receive_key || ' ' || a.id
     where a.id in (select json_array_elements_text(?::json)::uuid)
       and exists (select 1 from application b where b.receiving_agency_id = ?::uuid and b.receive_key = a.receive_key and b.id <> a.id)`,
    [JSON.stringify(ids), to],
  );
