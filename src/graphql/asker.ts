import type { RequestHandler, Response } from 'express';
import type { Authenticate } from '../identity/tokens.ts';
import type { Viewer } from '../identity/viewer.ts';
import { chooseLocale } from '../messages/locale.ts';
import { clientOf } from '../platform/client-address.ts';
import type { Asker } from './context.ts';
import { ApiError } from './errors.ts';

const BEARER = /^Bearer +([\w.~+/-]{1,200}=*) *$/iu;

const askers = new WeakMap<Response, Asker>();

/** Who asks in this request; `identify` has found out. */
export const askerOf = (response: Response): Asker => {
  const asker = askers.get(response);
  if (asker === undefined) throw new Error('identify must run before');
  return asker;
};

/**
 * Finds out who asks and in which language. Without a token it is the public; a token that is wrong or has expired is
 * refused, since whoever sends one does not mean to be the public.
 */
export const identify =
  (authenticate: Authenticate): RequestHandler =>
  async (request, response, next) => {
    const { authorization } = request.headers;
    let viewer: Viewer | null = null;
    if (authorization !== undefined) {
      const token = BEARER.exec(authorization)?.[1];
      viewer = token === undefined ? null : await authenticate(token);
      if (viewer === null) throw new ApiError('UNAUTHENTICATED', 'TOKEN_NOT_VALID');
    }
    askers.set(response, {
      viewer,
      locale: chooseLocale(request.headers['accept-language']),
      requestId: String(response.locals['requestId'] ?? '-'),
      client: clientOf(request.ip),
    });
    next();
  };
