import type { MessageKey } from '../messages/catalogue.ts';
import type { ErrorCode } from './error-code.ts';

/** Errors of the network between us and the database; Node's names for them, and what `pg` says without a code. */
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);
const NETWORK_WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Cannot use a pool after/u;

/** How an error of the database is said; its own words never are. */
export interface DatabaseFault {
  readonly code: ErrorCode;
  readonly key: MessageKey;
}

const LATER: DatabaseFault = { code: 'TRY_AGAIN_LATER', key: 'TRY_AGAIN_LATER' };

/**
 * What an error of PostgreSQL means for the person who asked, by SQLSTATE (PostgreSQL manual, appendix A): class 22 is
 * what they sent; classes 08 and 53, 57P0x, serialization failures and deadlocks pass with time; null for all others,
 * which are faults of ours. Unique violations (23505) are for the command to explain; one that it did not foresee comes of
 * two at once, and whoever was second looks again.
 */
export const databaseFault = (error: unknown): DatabaseFault | null => {
  if (!(error instanceof Error)) return null;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^22[0-9A-Z]{3}$/u.test(code)) return { code: 'BAD_USER_INPUT', key: 'BAD_USER_INPUT' };
  if (/^(?:08|53)[0-9A-Z]{3}$|^57P0[1-5]$|^57014$|^40001$|^40P01$|^55P03$|^25P0[34]$/u.test(code)) return LATER;
  if (NETWORK.has(code) || NETWORK_WORDS.test(error.message)) return LATER;
  if (code === '23505' || error.name === 'OptimisticLockError')
    return { code: 'TRY_AGAIN_LATER', key: 'CONCURRENT_CHANGE' };
  return error.cause === undefined ? null : databaseFault(error.cause);
};
