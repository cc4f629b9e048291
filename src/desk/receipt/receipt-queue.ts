import type pg from 'pg';
import { codeTakenIn } from './code-taken.ts';
import { type Receipt, type Receiving, writeReceipts } from './receipt-statement.ts';

/** Statements under way at once: enough to keep the server busy while the next batch gathers. */
const AT_ONCE = 2;
/** Receipts in a statement at most. */
const LARGEST = 64;

interface Waiting {
  readonly receipt: Receipt;
  readonly resolve: (receiving: Receiving) => void;
  readonly reject: (reason: unknown) => void;
}

/** Writes a receipt; many at once share a statement. */
export type WriteReceipt = (receipt: Receipt) => Promise<Receiving>;

const queues = new WeakMap<pg.Pool, WriteReceipt>();

/** The queue of a pool: there is one. */
export function receiptQueue(db: pg.Pool): WriteReceipt {
  const queue = queues.get(db) ?? newQueue(db);
  queues.set(db, queue);
  return queue;
}

/**
 * Receipts that come while a statement is under way go together in the next one: an idle desk waits for nobody, a busy
 * one shares transactions. A batch that fails is written one by one, so that nobody bears another's fault.
 */
function newQueue(db: pg.Pool): WriteReceipt {
  let waiting: Waiting[] = [];
  let running = 0;

  const next = (): void => {
    if (running >= AT_ONCE || waiting.length === 0) return;
    const batch = takeBatch();
    running += 1;
    void settle(db, batch).finally(() => {
      running -= 1;
      next();
    });
  };

  const takeBatch = (): Waiting[] => {
    const batch: Waiting[] = [];
    const later: Waiting[] = [];
    const keys = new Set<string>();
    for (const each of waiting) {
      const key = `${each.receipt.row.receivingAgencyId} ${each.receipt.key}`;
      // Two of one key would fail each other's statement: the second waits and then finds the first.
      if (batch.length >= LARGEST || keys.has(key)) later.push(each);
      else {
        keys.add(key);
        batch.push(each);
      }
    }
    waiting = later;
    return batch;
  };

  return (receipt) =>
    new Promise((resolve, reject) => {
      waiting.push({ receipt, resolve, reject });
      // After this tick: whatever else it brings goes along.
      queueMicrotask(next);
    });
}

async function settle(db: pg.Pool, batch: readonly Waiting[]): Promise<void> {
  try {
    const receivings = await writeReceipts(
      db,
      batch.map(({ receipt }) => receipt),
    );
    for (const [at, { resolve, reject }] of batch.entries()) {
      const receiving = receivings[at];
      if (receiving) resolve(receiving);
      else reject(new Error('a receipt was left unanswered'));
    }
  } catch (error) {
    const [only, ...others] = batch;
    if (!only) return;
    if (others.length > 0 && isRefusal(error)) {
      for (const each of batch) await settle(db, [each]);
    } else if (others.length === 0 && isKeyTaken(error)) {
      await again(db, only);
    } else {
      for (const { reject } of batch) reject(codeTakenIn(error) ?? error);
    }
  }
}

/** Another process wrote the same key between our look and our write: now it is there to be found. */
async function again(db: pg.Pool, { receipt, resolve, reject }: Waiting): Promise<void> {
  try {
    const [receiving] = await writeReceipts(db, [receipt]);
    if (receiving) resolve(receiving);
    else reject(new Error('a receipt was left unanswered'));
  } catch (error) {
    reject(codeTakenIn(error) ?? error);
  }
}

const sqlState = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.length === 5
    ? error.code
    : null;

/**
 * PostgreSQL refused the statement as a whole (class 22 bad data, 23 constraint, 40 rolled back), so that nothing was
 * written. After anything else, such as a cut connection, nobody knows: the client asks again with its key.
 */
const isRefusal = (error: unknown): boolean => ['22', '23', '40'].includes(sqlState(error)?.slice(0, 2) ?? '');

const isKeyTaken = (error: unknown): boolean =>
  sqlState(error) === '23505' &&
  error instanceof Error &&
  'constraint' in error &&
  error.constraint === 'application_receiving_agency_id_receive_key_key';
