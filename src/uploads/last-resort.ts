import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { databaseFault } from '../graphql/database-faults.ts';
import { ApiError } from '../graphql/errors.ts';
import { AccessDenied } from '../identity/permissions.ts';
import { whoMay } from '../identity/role-words.ts';
import { message, type MessageKey, type MessageParams } from '../messages/catalogue.ts';
import { chooseLocale, type Locale } from '../messages/locale.ts';
import { problemsIn } from '../problem.ts';

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly key: MessageKey;
  readonly params?: MessageParams;
}

const STATUS: Readonly<Partial<Record<MessageKey, number>>> = {
  FILE_TOO_LARGE: 413,
  UPLOAD_TOO_SLOW: 408,
  REGISTER_MULTIPART: 415,
  EVIDENCE_KIND: 415,
  EVIDENCE_NOT_FOUND: 404,
  REVIEW_EXPORT_NOT_FOUND: 404,
  REVIEW_ROUND_NOT_THERE: 404,
};

function faultOf(error: unknown, locale: Locale): Fault {
  if (error instanceof AccessDenied) {
    const { code, action } = error;
    return { status: code === 'UNAUTHENTICATED' ? 401 : 403, code, key: code, params: { who: whoMay(action, locale) } };
  }
  if (error instanceof ApiError) {
    const { code, key, params } = error;
    const status = code === 'UNAUTHENTICATED' ? 401 : code === 'TRY_AGAIN_LATER' ? 503 : 400;
    return { status, code, key, params };
  }
  const problem = problemsIn(error)?.[0];
  if (problem) {
    return { status: STATUS[problem.code] ?? 422, code: problem.code, key: problem.code, params: problem.params };
  }
  const fault = databaseFault(error);
  if (fault) return { status: fault.code === 'TRY_AGAIN_LATER' ? 503 : 400, code: fault.code, key: fault.key };
  return { status: 500, code: 'INTERNAL', key: 'INTERNAL' };
}

/** Answers what went wrong in the shape of GraphQL errors: no stack, no text of the inside. `what` goes to the log. */
export const lastResort =
  (log: Logger, what: string): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const locale = chooseLocale(request.get('accept-language'));
    const { status, code, key, params } = faultOf(error, locale);
    const id = String(response.locals['requestId'] ?? '-');
    if (status === 500) log.error({ requestId: id, err: error }, what);
    if (status === 503) response.setHeader('Retry-After', '60');
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    // What is left of a body that was not read would be taken for the next request.
    if (!request.complete) response.setHeader('Connection', 'close');
    const text = message(locale, key, { id, ...params });
    response.status(status).json({ errors: [{ message: text, extensions: { code } }] });
  };
