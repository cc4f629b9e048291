import { Router } from 'express';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { dispositionName } from '../desk/register/file-name.ts';
import { importRegister, type RegisterOutcome } from '../desk/register/past-cases.commands.ts';
import { registerData } from '../desk/register/register-report.ts';
import { askerOf, identify } from '../graphql/asker.ts';
import type { Services } from '../graphql/context.ts';
import { ApiError } from '../graphql/errors.ts';
import { authorize } from '../identity/permissions.ts';
import type { Authenticate } from '../identity/tokens.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Problem } from '../problem.ts';
import { SPREADSHEET_LIMITS } from '../spreadsheet/limits.ts';
import { lastResort } from './last-resort.ts';
import { uploadBody } from './upload-body.ts';

export interface UploadOptions {
  readonly services: Services;
  readonly authenticate: Authenticate;
  readonly log: Logger;
}

/**
 * `POST /import/register`: the body is the file, the answer its report as JSON. Dry unless `apply=yes` with the `digest`
 * of the dry run; `name` is the file's, unless Content-Disposition names it; `sheet`, `agency` and `prefix` as on the command line. Not GraphQL, which carries no files; rights are
 * the command's all the same. A token comes in a header, so no page of others can send one.
 */
export function registerUpload({ services, authenticate, log }: UploadOptions): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.vary('Accept-Language, Authorization');
    next();
  });
  router.post('/', identify(authenticate), receiveRegister(services));
  router.use(lastResort(log, 'a register could not be imported'));
  return router;
}

/** Whole files that are read or wait for it, in a process; each may be 20 MiB. *Ours*: provinces have a few dozen heads. */
const READ_AT_ONCE = 3;
/** Bodies on their way, of as many accounts: what they hold of the memory has an end. *Ours*. */
const COMING_AT_ONCE = 16;

function receiveRegister(services: Services): RequestHandler {
  // One for each account, so that nobody's slow files keep the others out.
  const coming = new Set<string>();
  let reading = 0;
  // A file takes up to half a gigabyte while it is read: one after the other.
  let before: Promise<unknown> = Promise.resolve();
  return async (request, response) => {
    const { viewer, locale } = askerOf(response);
    // Before a byte of the body is read; the command asks again.
    const { accountId } = authorize(viewer, 'application.import');
    if (typeof request.is('multipart/*') === 'string') throw new Problem('REGISTER_MULTIPART');
    if (coming.has(accountId)) throw new ApiError('TRY_AGAIN_LATER', 'REGISTER_ONE_UPLOAD');
    if (coming.size >= COMING_AT_ONCE) throw new ApiError('TRY_AGAIN_LATER', 'REGISTER_BUSY');
    coming.add(accountId);
    try {
      const bytes = await uploadBody(request, SPREADSHEET_LIMITS.fileBytes);
      if (bytes === null) return;
      if (reading >= READ_AT_ONCE) throw new ApiError('TRY_AGAIN_LATER', 'REGISTER_BUSY');
      reading += 1;
      const turn = before
        .then(() => imported(services, viewer, request, bytes))
        .finally(() => {
          reading -= 1;
        });
      before = turn.catch(() => undefined);
      const outcome = await turn;
      response.status(statusOf(outcome)).json(registerData(locale, outcome));
    } finally {
      coming.delete(accountId);
    }
  };
}

function imported(
  services: Services,
  importer: Viewer | null,
  request: Request,
  bytes: Buffer,
): Promise<RegisterOutcome> {
  const asked = (name: string): string | null => textOf(request, name);
  const { clock, ids, catalogue, rules } = services;
  return importRegister(
    { em: services.fork(), importer, clock, ids, catalogue: catalogue.current, rules: rules.current },
    {
      bytes,
      name: asked('name') ?? dispositionName(request.get('content-disposition')),
      sheet: asked('sheet'),
      agency: asked('agency'),
      prefix: asked('prefix'),
    },
    { apply: asked('apply') === 'yes', digest: asked('digest') },
  );
}

const textOf = ({ query }: Request, name: string): string | null => {
  const value = query[name];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What was asked to be written and was not is no success. */
function statusOf({ refused }: RegisterOutcome): number {
  if (refused === null) return 200;
  return refused === 'PROBLEMS' ? 422 : 409;
}
