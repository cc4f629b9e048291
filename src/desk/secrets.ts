import type pg from 'pg';
import type { Ids } from '../ids.ts';

const TRACKING = 'tracking-token';

/**
 * Makes the secrets of this installation where they are missing; run as the owner, since the server's role may only
 * read them. A second time it changes nothing.
 */
export async function ensureSecrets(owner: Pick<pg.ClientBase, 'query'>, ids: Pick<Ids, 'bytes'>): Promise<void> {
  await owner.query('insert into secret (name, value) values ($1, $2) on conflict (name) do nothing', [
    TRACKING,
    ids.bytes(32),
  ]);
}

async function trackingSecret(db: pg.Pool): Promise<Buffer> {
  const { rows } = await db.query<{ value: Buffer }>('select value from secret where name = $1', [TRACKING]);
  const value = rows[0]?.value;
  if (!value) throw new Error('the tracking secret is missing: run the migrations as the owner of the database');
  return value;
}

const known = new WeakMap<pg.Pool, Promise<Buffer>>();

/** The secret that tracking tokens are derived from, read once a process; a failed look is tried again the next time. */
export function trackingSecretOf(db: pg.Pool): Promise<Buffer> {
  let secret = known.get(db);
  if (!secret) {
    secret = trackingSecret(db);
    secret.catch(() => known.delete(db));
    known.set(db, secret);
  }
  return secret;
}
