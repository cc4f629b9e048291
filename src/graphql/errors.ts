import { GraphQLError } from 'graphql';
import type { ASTNode, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { AccessDenied } from '../identity/permissions.ts';
import { message } from '../messages/catalogue.ts';
import type { MessageKey, MessageParams } from '../messages/catalogue.ts';
import { whoMay } from '../identity/role-words.ts';
import type { Locale } from '../messages/locale.ts';
import { problemsIn } from '../problem.ts';
import { RateLimited } from '../public-gate.ts';
import { databaseFault } from './database-faults.ts';
import type { ErrorCode } from './error-code.ts';

/** A refusal of the API itself, with its text; whatever is not one of these (or a problem, or a denial) is masked. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode;
  readonly key: MessageKey;
  readonly params: MessageParams;

  constructor(code: ErrorCode, key: MessageKey, params: MessageParams = {}) {
    super(message('en', key, params));
    this.code = code;
    this.key = key;
    this.params = params;
  }
}

/** A refusal of a document or its variables, as GraphQL carries it: found at the nodes, thrown by nobody. */
export const refusal = (error: ApiError, node?: ASTNode): GraphQLError =>
  new GraphQLError(error.message, { nodes: node ?? null, originalError: error });

/** Who reads the error and where its cause is written down. */
export interface ErrorReader {
  readonly locale: Locale;
  readonly requestId: string;
  readonly log: Logger;
}

/** Where an error came up. What is said of a request may be shown as it is; what execution throws may not. */
export type Phase = 'request' | 'execution';

/** What graphql-js says, as a syntax error, of a document that the parser stopped reading. */
const TOO_LONG = /^Syntax Error: Document contains more (?:than|that) (\d+) (?:lexical )?tokens/u;

/** Longest message that goes out: some quote what was sent. */
const LONGEST = 500;

/**
 * An error as the client sees it: its own text where it was meant for them, otherwise a masked one with the id under
 * which the log has the cause. Nothing of the inside leaves the server.
 */
export const presentError = (error: GraphQLError, phase: Phase, reader: ErrorReader): GraphQLFormattedError => {
  const { locale } = reader;
  const cause = rootCause(error);
  const place = {
    ...(error.locations === undefined ? {} : { locations: error.locations }),
    ...(error.path === undefined ? {} : { path: error.path }),
  };
  const said = (code: string, text: string, more: Readonly<Record<string, unknown>> = {}): GraphQLFormattedError => ({
    message: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text,
    ...place,
    extensions: { code, ...more },
  });
  if (cause instanceof ApiError)
    return said(cause.code, message(locale, cause.key, cause.params), { reason: cause.key });
  if (cause instanceof RateLimited) {
    const { retryAfterSeconds: seconds } = cause;
    const code: ErrorCode = 'RATE_LIMITED';
    return said(code, message(locale, code, { seconds }), { reason: code, retryAfterSeconds: seconds });
  }
  if (cause instanceof AccessDenied)
    return said(cause.code, message(locale, cause.code, { who: whoMay(cause.action, locale) }));
  const problem = problemsIn(cause)?.[0];
  if (problem !== undefined) {
    const code = problem.code === 'NOT_FOUND' ? 'NOT_FOUND' : 'BAD_USER_INPUT';
    return said(code, message(locale, problem.code, problem.params), { reason: problem.code });
  }
  if (phase === 'request' && cause instanceof GraphQLError) {
    if (TOO_LONG.test(cause.message)) {
      const limit = TOO_LONG.exec(cause.message)?.[1] ?? '';
      return said('LIMIT_EXCEEDED', message(locale, 'TOO_MANY_TOKENS', { limit }), { reason: 'TOO_MANY_TOKENS' });
    }
    return said(requestCode(error, cause), cause.message);
  }
  const fault = databaseFault(cause);
  if (fault !== null) {
    reader.log.warn({ requestId: reader.requestId, err: cause }, 'the database refused');
    return said(fault.code, message(locale, fault.key));
  }
  reader.log.error({ requestId: reader.requestId, err: cause, path: error.path }, 'an operation failed');
  return said('INTERNAL', message(locale, 'INTERNAL', { id: reader.requestId }));
};

/** The error under the wrappings that GraphQL and Apollo put round it. */
const rootCause = (error: GraphQLError): unknown => {
  let cause: GraphQLError = error;
  for (let depth = 0; depth < 10; depth++) {
    const inner = cause.originalError;
    if (inner === undefined || inner === null) return cause;
    if (!(inner instanceof GraphQLError)) return inner;
    cause = inner;
  }
  return cause;
};

/** Apollo's own code of a request error, kept; without one it is about the values sent. */
const requestCode = (error: GraphQLError, cause: GraphQLError): string => {
  const code = error.extensions['code'] ?? cause.extensions['code'];
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' ? code : 'BAD_USER_INPUT';
};
