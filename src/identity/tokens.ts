import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import type { Role, Viewer } from './viewer.ts';

/** How long a bearer token lives, in hours, where nothing else is asked. *Ours*: a working week. */
export const TOKEN_HOURS = 7 * 24;

const HOUR = 3_600_000;

/** What the database keeps of a token: a fast hash is right here, since the token itself is 256 random bits. */
const fingerprint = (token: string): Buffer => createHash('sha256').update(token).digest();

/** No active account of that name. */
export class UnknownAccount extends Error {
  constructor(username: string) {
    super(`no active account is called ${username}`);
    this.name = 'UnknownAccount';
  }
}

/** Makes a bearer token for an active account and answers it; only its hash is kept. */
export async function issueToken(
  { db, clock, ids }: { db: pg.Pool; clock: Clock; ids: Ids },
  username: string,
  hours: number = TOKEN_HOURS,
): Promise<string> {
  const token = `mc_${ids.bytes(32).toString('base64url')}`;
  const now = clock.now();
  const { rowCount } = await db.query(
    `insert into access_token (id, account_id, token_hash, created_at, expires_at)
     select $1, id, $2, $3, $4 from account where username = $5 and active`,
    [
      ids.uuid(),
      fingerprint(token),
      now,
      new Date(now.getTime() + hours * HOUR),
      username.normalize('NFC').toLowerCase(),
    ],
  );
  if (rowCount !== 1) throw new UnknownAccount(username);
  return token;
}

interface AccountRow {
  id: string;
  username: string;
  name: string;
  roles: Role[];
  agency_id: string;
  expires_at: Date;
}

/** How long an answer is believed before the database is asked again: what a withdrawn token lives on at most. */
const BELIEVED_MS = 5_000;
const REMEMBERED = 10_000;

/** Looks a bearer token up; null for one that is unknown, expired or of an account that is no longer active. */
export type Authenticate = (token: string) => Promise<Viewer | null>;

/** An authenticator that remembers its answers for five seconds, so that a busy desk costs no statement a request. */
export function authenticator({ db, clock }: { db: pg.Pool; clock: Clock }): Authenticate {
  const known = new Map<string, { viewer: Viewer; askedAt: number; expiresAt: number }>();
  return async (token) => {
    const now = clock.now().getTime();
    const remembered = known.get(token);
    // A clock that runs backwards makes an answer look younger than it is; the distance is therefore absolute.
    if (remembered && Math.abs(now - remembered.askedAt) < BELIEVED_MS)
      return now < remembered.expiresAt ? remembered.viewer : null;
    known.delete(token);
    const { rows } = await db.query<AccountRow>({
      name: 'identity.authenticate',
      text: `select a.id, a.username, a.name, a.roles, a.agency_id, t.expires_at
             from access_token t join account a on a.id = t.account_id where t.token_hash = $1 and a.active`,
      values: [fingerprint(token)],
    });
    const row = rows[0];
    if (!row || row.expires_at.getTime() <= now) return null;
    const viewer: Viewer = {
      accountId: row.id,
      username: row.username,
      name: row.name,
      roles: row.roles,
      agencyId: row.agency_id,
    };
    if (known.size >= REMEMBERED) known.clear();
    known.set(token, { viewer, askedAt: now, expiresAt: row.expires_at.getTime() });
    return viewer;
  };
}
