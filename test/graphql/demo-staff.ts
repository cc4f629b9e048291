import { DEMO_ACCOUNTS } from '../../seeds/demo/accounts.ts';
import { fixedClock, systemClock } from '../../src/clock.ts';
import { openPool } from '../../src/db/pool.ts';
import { issueToken } from '../../src/identity/tokens.ts';
import { randomIds } from '../../src/ids.ts';
import { NOW } from './running-app.ts';

/** Headers to ask as somebody: `null` for the public, else the username of a demo account. */
export type As = (username: string | null) => Readonly<Record<string, string>>;

export const STAFF: readonly string[] = DEMO_ACCOUNTS.map(({ username }) => username);

/** Signs the demo accounts in. */
export const signIn = async (appUrl: string): Promise<As> => {
  const db = openPool({ url: appUrl, max: 1 });
  const clock = fixedClock(NOW);
  const ids = randomIds(clock);
  const tokens = new Map<string, string>();
  try {
    for (const username of STAFF) tokens.set(username, await issueToken({ db, clock, ids }, username));
  } finally {
    await db.end();
  }
  return (username) => (username === null ? {} : { authorization: `Bearer ${tokens.get(username)}` });
};

/** A token that is good at the machine's own time, for a server that runs by it. */
export const signInNow = async (appUrl: string, username: string): Promise<string> => {
  const db = openPool({ url: appUrl, max: 1 });
  try {
    return await issueToken({ db, clock: systemClock, ids: randomIds(systemClock) }, username);
  } finally {
    await db.end();
  }
};
