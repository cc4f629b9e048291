import { Router } from 'express';
import type { RequestHandler } from 'express';
import { askerOf, identify } from '../graphql/asker.ts';
import type { Services } from '../graphql/context.ts';
import { ApiError } from '../graphql/errors.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import { EVIDENCE_BYTES, evidenceKeep, evidenceOfId } from '../review/evidence/evidence.commands.ts';
import { lastResort } from './last-resort.ts';
import type { UploadOptions } from './register-upload.ts';
import { uploadBody } from './upload-body.ts';

/** Files on their way into the memory of a process. *Ours*. */
const COMING_AT_ONCE = 8;

/**
 * `POST /evidence?name=…`: the body is the file, the answer its id and SHA-256 as JSON. `GET /evidence/<id>` gives it
 * back, always as something to be saved and never as a page of ours.
 */
export function evidenceFiles({ services, authenticate, log }: UploadOptions): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'private, no-store');
    response.vary('Accept-Language, Authorization');
    next();
  });
  router.use(identify(authenticate));
  router.post('/', keep(services));
  router.get('/:id', give(services));
  router.use(lastResort(log, 'a file of evidence could not be kept or given'));
  return router;
}

function keep(services: Services): RequestHandler {
  const coming = new Set<string>();
  return async (request, response) => {
    const { viewer } = askerOf(response);
    // Before a byte of the body is read; the command asks again.
    const { accountId } = authorize(viewer, 'recommendation.propose');
    if (typeof request.is('multipart/*') === 'string') throw new Problem('REGISTER_MULTIPART');
    if (coming.has(accountId) || coming.size >= COMING_AT_ONCE) throw new ApiError('TRY_AGAIN_LATER', 'REGISTER_BUSY');
    coming.add(accountId);
    try {
      const bytes = await uploadBody(request, EVIDENCE_BYTES);
      if (bytes === null) return;
      const { clock, ids } = services;
      const name = typeof request.query['name'] === 'string' ? request.query['name'] : '';
      response.status(201).json(await evidenceKeep({ em: services.fork(), viewer, clock, ids }, bytes, name));
    } finally {
      coming.delete(accountId);
    }
  };
}

const give =
  (services: Services): RequestHandler<{ id: string }> =>
  async (request, response) => {
    const file = await evidenceOfId({ db: services.db, viewer: askerOf(response).viewer }, request.params.id);
    if (file === null) throw new Problem('EVIDENCE_NOT_FOUND');
    response
      .set('Content-Security-Policy', "sandbox; default-src 'none'")
      .attachment(file.name)
      .type(file.mediaType)
      .send(file.content);
  };
