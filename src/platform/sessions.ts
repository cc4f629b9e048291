import connectPgSimple from 'connect-pg-simple';
import type { RequestHandler } from 'express';
import session from 'express-session';
import type pg from 'pg';

/** Signed out after so long without a request: half a working day, lunch included (*ours*). */
const IDLE_MS = 5 * 60 * 60_000;

export interface Sessions {
  readonly handler: RequestHandler;
  /** Stops looking for sessions that are over. */
  close(): Promise<void>;
}

/** Sessions of people who signed in, kept in the database; nobody else is given a cookie. */
export function openSessions({
  db,
  secret,
  onError,
}: {
  readonly db: pg.Pool;
  readonly secret: Buffer;
  readonly onError: (error: unknown) => void;
}): Sessions {
  const Store = connectPgSimple(session);
  const store = new Store({ pool: db, tableName: 'web_session', pruneSessionInterval: 15 * 60, errorLog: onError });
  return {
    handler: session({
      name: 'motcua_session',
      store,
      secret: secret.toString('base64url'),
      resave: false,
      saveUninitialized: false,
      rolling: true,
      // `auto`: whoever came by https gets it for https only.
      cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', path: '/', maxAge: IDLE_MS },
    }),
    close: () => Promise.resolve(store.close()),
  };
}
