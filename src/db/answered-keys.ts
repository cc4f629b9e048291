import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';

/** A key and what was asked with it. */
export interface KeyedAct {
  /** Null: an act that is open to all. */
  readonly accountId: string | null;
  readonly key: string;
  /** Name of the act in the contract. */
  readonly mutation: string;
  /** SHA-256 over its arguments. */
  readonly asked: Buffer;
}

/** What a key stands for since its act was done. */
export interface AnsweredKey {
  readonly mutation: string;
  readonly asked: Buffer;
  readonly answer: unknown;
}

const keyHash = (key: string): string => createHash('sha256').update(key).digest('hex');

const OWN_ROW = `account_id is not distinct from ?::uuid and key_hash = decode(?, 'hex')`;

/**
 * Takes a key for the act that this transaction does, or answers what it gave before. Two who come with the same key
 * at once wait for each other here: the unique row of the first makes the second wait until its transaction has ended.
 */
export async function claimKey(em: EntityManager, act: KeyedAct, at: Date): Promise<AnsweredKey | null> {
  const { accountId, key, mutation, asked } = act;
  const own = [accountId, keyHash(key)];
  for (;;) {
    const claimed = await em.execute<unknown[]>(
      `insert into answered_key (account_id, key_hash, mutation, asked, answered_at)
       values (?::uuid, decode(?, 'hex'), ?, decode(?, 'hex'), ?)
       on conflict (account_id, key_hash) do nothing returning mutation`,
      [...own, mutation, asked.toString('hex'), at],
    );
    if (claimed.length > 0) return null;
    const [known] = await em.execute<{ mutation: string; asked: string; answer: unknown }[]>(
      `select mutation, encode(asked, 'hex') as asked, answer from answered_key where ${OWN_ROW}`,
      own,
    );
    // Removed for its age between the two statements: now it is free.
    if (known !== undefined) return { ...known, asked: Buffer.from(known.asked, 'hex') };
  }
}

/** Writes down, in the transaction of the act, what gives its answer again. */
export async function keepAnswer(em: EntityManager, { accountId, key }: KeyedAct, answer: unknown): Promise<void> {
  await em.execute(`update answered_key set answer = ?::jsonb where ${OWN_ROW}`, [
    JSON.stringify(answer),
    accountId,
    keyHash(key),
  ]);
}

/** Keys removed in a statement: few enough that nobody waits for it. */
const BATCH = 1_000;

/** Removes up to a thousand keys that were answered before an instant; answers how many. */
export async function forgetKeys(db: pg.Pool, before: Date): Promise<number> {
  const { rowCount } = await db.query(
    `delete from answered_key where ctid = any(array(
       select ctid from answered_key where answered_at < $1 order by answered_at limit ${BATCH} for update skip locked))`,
    [before],
  );
  return rowCount ?? 0;
}

export const KEYS_A_BATCH = BATCH;
