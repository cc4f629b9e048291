import type pg from 'pg';
import type { Clock } from './clock.ts';
import { accountOfLink } from './desk/papers/paper-link.ts';
import { paperSecretOf } from './desk/secrets.ts';
import { viewerOfAccount } from './identity/account.queries.ts';
import type { Authenticate } from './identity/tokens.ts';
import type { Viewer } from './identity/viewer.ts';

const BEARER = /^Bearer +([\w.~+/-]{1,200}=*) *$/iu;

/** A paper as a request names it. */
interface PaperAsked {
  /** Of the form. */
  readonly number: string;
  readonly query: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
}

/**
 * Who asks for a paper: programs by bearer token, browsers by a sealed link. Either says only who it is; what they may see
 * is decided under GraphQL, at this moment and for this account.
 */
export const paperReader =
  ({ db, clock, authenticate }: { readonly db: pg.Pool; readonly clock: Clock; readonly authenticate: Authenticate }) =>
  async ({ number, query, authorization }: PaperAsked): Promise<Viewer | null> => {
    if (authorization !== undefined) {
      const token = BEARER.exec(authorization)?.[1];
      return token === undefined ? null : authenticate(token);
    }
    const account = accountOfLink(await paperSecretOf(db), number, query, clock.now());
    return account === null ? null : viewerOfAccount(db, account);
  };
