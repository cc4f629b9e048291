import { Router } from 'express';
import type { Request, RequestHandler } from 'express';
import { dispositionName, fileName } from '../desk/register/file-name.ts';
import { askerOf, identify } from '../graphql/asker.ts';
import type { Services } from '../graphql/context.ts';
import { ApiError } from '../graphql/errors.ts';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import { message } from '../messages/catalogue.ts';
import type { Locale } from '../messages/locale.ts';
import { Problem } from '../problem.ts';
import { columnTitle } from '../review/workbook/columns.ts';
import { importReview } from '../review/workbook/import.commands.ts';
import { allFindings, importOfId } from '../review/workbook/import-pages.queries.ts';
import { SPREADSHEET_LIMITS } from '../spreadsheet/limits.ts';
import { lastResort } from './last-resort.ts';
import type { UploadOptions } from './register-upload.ts';
import { uploadBody } from './upload-body.ts';

/** Whole files that are read or wait for it, and bodies on their way, in a process. *Ours*: as for registers. */
const READ_AT_ONCE = 3;
const COMING_AT_ONCE = 16;

/**
 * `POST /import/review?round=<id>`: the body is a workbook that was handed out and filled in, the answer what it would
 * change, as JSON; nothing is changed. `name` is the file's, unless Content-Disposition names it. It is confirmed with
 * `reviewImportApply`. A token comes in a header, so no page of others can send one.
 */
export function reviewImports({ services, authenticate, log }: UploadOptions): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.vary('Accept-Language, Authorization');
    next();
  });
  router.post('/', identify(authenticate), receiveWorkbook(services));
  router.use(lastResort(log, 'a workbook could not be read'));
  return router;
}

function receiveWorkbook(services: Services): RequestHandler {
  // One for each account, so that nobody's slow files keep the others out.
  const coming = new Set<string>();
  let reading = 0;
  // A file takes some hundred MiB while it is read: one after the other.
  let before: Promise<unknown> = Promise.resolve();
  return async (request, response) => {
    const { viewer, locale } = askerOf(response);
    // Before a byte of the body is read; the command asks again.
    const sender = authorize(viewer, 'recommendation.propose');
    if (typeof request.is('multipart/*') === 'string') throw new Problem('REGISTER_MULTIPART');
    if (coming.has(sender.accountId)) throw new ApiError('TRY_AGAIN_LATER', 'REGISTER_ONE_UPLOAD');
    if (coming.size >= COMING_AT_ONCE) throw new ApiError('TRY_AGAIN_LATER', 'WORKBOOK_BUSY');
    coming.add(sender.accountId);
    try {
      const bytes = await uploadBody(request, SPREADSHEET_LIMITS.fileBytes);
      if (bytes === null) return;
      if (reading >= READ_AT_ONCE) throw new ApiError('TRY_AGAIN_LATER', 'WORKBOOK_BUSY');
      reading += 1;
      const turn = before
        .then(() => received(services, sender, request, bytes))
        .finally(() => {
          reading -= 1;
        });
      before = turn.catch(() => undefined);
      response.json(await answer(services, sender, locale, (await turn).id));
    } finally {
      coming.delete(sender.accountId);
    }
  };
}

function received(
  services: Services,
  viewer: Viewer,
  request: Request,
  bytes: Buffer,
): Promise<{ readonly id: string }> {
  const { clock, ids } = services;
  const name = fileName(textOf(request, 'name') ?? dispositionName(request.get('content-disposition')));
  const act = { em: services.fork(), viewer, clock, ids };
  return importReview(act, { bytes, name, round: textOf(request, 'round') ?? '' });
}

async function answer({ db }: Services, viewer: Viewer, locale: Locale, id: string): Promise<object> {
  const sent = await importOfId({ db, viewer }, id);
  if (sent === null) throw new Problem('REVIEW_IMPORT_NOT_FOUND');
  const { missing, ...said } = sent;
  const findings = await allFindings(db, id);
  return {
    ...said,
    missingColumns: missing.map((column) => columnTitle(locale, column)),
    ready: findings.length === 0,
    findings: findings.map(({ kind, row, title: column, cell, shown, code, params }) => ({
      kind,
      row,
      column,
      cell,
      shown,
      code,
      message: message(locale, code, params),
    })),
  };
}

const textOf = ({ query }: Request, name: string): string | null => {
  const value = query[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
