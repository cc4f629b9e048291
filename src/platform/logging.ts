import type { RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from './config.ts';

/** Whatever may carry a secret or a person's data is left out before a line is written. */
const SECRET_PATHS = ['authorization', 'cookie', 'password', 'token', 'headers.authorization', 'headers.cookie'];

/**
 * Lines go out together, at the latest after this time: a system call for every line costs a tenth of a fast answer.
 * They are written out when the process ends by itself; `kill -9` loses those of the last moment.
 */
const GATHERED = { sync: false, minLength: 4_096, periodicFlush: 200 };

/** One JSON line for each thing that happened, on standard output unless told otherwise. */
export const createLogger = (level: Config['logLevel'], destination?: DestinationStream): Logger => {
  const options = { level, base: null, redact: { paths: SECRET_PATHS, censor: '…' }, messageKey: 'message' };
  return pino(options, destination ?? pino.destination(GATHERED));
};

/** Ids that callers give are kept when harmless, so that a request can be followed through proxies. */
const HARMLESS_ID = /^[\w.-]{8,64}$/;

/** Gives each request an id, answers it in `X-Request-Id`, and writes one line when the answer is out or cut off. */
export const requestLog =
  (log: Logger, newId: () => string): RequestHandler =>
  (request, response, next) => {
    const given = request.get('x-request-id');
    const id = given !== undefined && HARMLESS_ID.test(given) ? given : newId();
    const since = performance.now();
    response.locals['requestId'] = id;
    response.setHeader('X-Request-Id', id);
    response.once('close', () => {
      // The path without its query: a search may hold a person's name.
      const line = {
        id,
        method: request.method,
        path: request.originalUrl.split('?')[0],
        status: response.statusCode,
        ms: Math.round(performance.now() - since),
      };
      if (response.writableFinished) log.info(line, 'answered');
      else log.warn(line, 'cut off');
    });
    next();
  };
