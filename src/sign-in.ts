import type pg from 'pg';
import type { Clock } from './clock.ts';
import { hashPassword, passwordMatches } from './identity/password.ts';
import { WindowLimiter } from './platform/window-limiter.ts';

/** What came of a name and a password. A wrong password, an unknown name and one without a password answer alike. */
export type SignInOutcome =
  | { readonly result: 'SIGNED_IN'; readonly accountId: string }
  | { readonly result: 'WRONG' }
  | { readonly result: 'TOO_OFTEN'; readonly retryAfterSeconds: number };

/** Tries a name and a password from somewhere. */
export type SignIn = (typed: {
  readonly username: string;
  readonly password: string;
  readonly client: string;
}) => Promise<SignInOutcome>;

/**
 * Wrong tries in ten minutes: of one account, so that it cannot be guessed from many places, and from one client, so
 * that one place cannot try many accounts; an office behind one address is one client (*ours*).
 */
const LIMITS = {
  ACCOUNT: { perClient: 10, all: Number.MAX_SAFE_INTEGER, seconds: 600 },
  CLIENT: { perClient: 60, all: Number.MAX_SAFE_INTEGER, seconds: 600 },
} as const;

/** Argon2 refuses nothing by length; somebody who sends a book should not have it hashed. */
const LONGEST_PASSWORD = 200;

/** Opens the door for people with a password. */
export function passwordDoor({ db, clock }: { readonly db: pg.Pool; readonly clock: Clock }): SignIn {
  const limiter = new WindowLimiter(LIMITS, () => clock.now());
  // An unknown name costs the same hashing as a known one, and so tells nothing by its time.
  const nobody = hashPassword('nobody has this password');
  return async ({ username, password, client }) => {
    const name = username.normalize('NFC').trim().toLowerCase().slice(0, 100);
    const wait = (await limiter.take('CLIENT', client)) ?? (await limiter.take('ACCOUNT', name));
    if (wait !== null) return { result: 'TOO_OFTEN', retryAfterSeconds: wait };
    const { rows } = await db.query<{ id: string; hash: string | null }>({
      name: 'identity.password-of',
      text: 'select id, password_hash as hash from account where username = $1 and active',
      values: [name],
    });
    const account = rows[0];
    const fits = await passwordMatches(password.slice(0, LONGEST_PASSWORD), account?.hash ?? (await nobody));
    if (account === undefined || account.hash === null || !fits || password.length > LONGEST_PASSWORD) {
      return { result: 'WRONG' };
    }
    // Only wrong tries count: a whole office may come to work at once.
    await Promise.all([limiter.giveBack('CLIENT', client), limiter.giveBack('ACCOUNT', name)]);
    return { result: 'SIGNED_IN', accountId: account.id };
  };
}
