import type { AbstractSqlConnection } from '@mikro-orm/postgresql';
import type pg from 'pg';
import type { Ids } from '../ids.ts';

const TRACKING = 'tracking-token';

/** Makes the secrets of this installation where they are missing; run by the owner, since the server's role may only read them. */
export async function ensureSecrets(owner: AbstractSqlConnection, ids: Ids): Promise<void> {
  await owner.execute(`insert into secret (name, value) values (?, decode(?, 'hex')) on conflict (name) do nothing`, [
    TRACKING,
    ids.bytes(32).toString('hex'),
  ]);
}

/** The secret that tracking tokens are derived from. */
export async function trackingSecret(db: pg.Pool): Promise<Buffer> {
  const { rows } = await db.query<{ value: Buffer }>('select value from secret where name = $1', [TRACKING]);
  const value = rows[0]?.value;
  if (!value) throw new Error('the tracking secret is missing: run the migrations as the owner of the database');
  return value;
}
