import type pg from 'pg';
import type { Ids } from '../ids.ts';

/** What tracking tokens are derived from, what links to papers are sealed with, and what cookies are signed with. */
type SecretName = 'tracking-token' | 'paper-link' | 'web-session';

const NAMES: readonly SecretName[] = ['tracking-token', 'paper-link', 'web-session'];

/**
 * Makes the secrets of this installation where they are missing; run as the owner, since the server's role may only
 * read them. A second time it changes nothing.
 */
export async function ensureSecrets(owner: Pick<pg.ClientBase, 'query'>, ids: Pick<Ids, 'bytes'>): Promise<void> {
  for (const name of NAMES) {
    await owner.query('insert into secret (name, value) values ($1, $2) on conflict (name) do nothing', [
      name,
      ids.bytes(32),
    ]);
  }
}

async function readSecret(db: pg.Pool, name: SecretName): Promise<Buffer> {
  const { rows } = await db.query<{ value: Buffer }>('select value from secret where name = $1', [name]);
  const value = rows[0]?.value;
  if (!value) throw new Error(`the secret ${name} is missing: run the migrations as the owner of the database`);
  return value;
}

const known = new WeakMap<pg.Pool, Map<SecretName, Promise<Buffer>>>();

/** A secret, read once a process; a failed look is tried again the next time. */
function secretOf(db: pg.Pool, name: SecretName): Promise<Buffer> {
  const secrets = known.get(db) ?? new Map<SecretName, Promise<Buffer>>();
  known.set(db, secrets);
  let secret = secrets.get(name);
  if (!secret) {
    secret = readSecret(db, name);
    secret.catch(() => secrets.delete(name));
    secrets.set(name, secret);
  }
  return secret;
}

/** The secret that tracking tokens are derived from. */
export const trackingSecretOf = (db: pg.Pool): Promise<Buffer> => secretOf(db, 'tracking-token');

/** The secret that links to papers are sealed with. */
export const paperSecretOf = (db: pg.Pool): Promise<Buffer> => secretOf(db, 'paper-link');

/** The secret that the cookies of signed-in people are signed with. */
export const sessionSecretOf = (db: pg.Pool): Promise<Buffer> => secretOf(db, 'web-session');
