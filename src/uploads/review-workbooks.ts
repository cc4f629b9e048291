import { Router } from 'express';
import type { RequestHandler } from 'express';
import { civilDateAt } from '../calendar/civil-date.ts';
import { askerOf, identify } from '../graphql/asker.ts';
import type { Services } from '../graphql/context.ts';
import { ApiError } from '../graphql/errors.ts';
import { message } from '../messages/catalogue.ts';
import { chooseLocale } from '../messages/locale.ts';
import { fetchWorkbook } from '../review/workbook/fetch-workbook.queries.ts';
import { lastResort } from './last-resort.ts';
import type { UploadOptions } from './register-upload.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Workbooks that are written or wait for it, in a process; each takes a few hundred MiB while it is written. *Ours*. */
const WRITTEN_AT_ONCE = 8;

/**
 * `GET /export/review/<id>.xlsx`: a workbook that the mutation `reviewExport` made a link to; by that link, or by the
 * bearer token of whoever made it. In the language of `lang` or Accept-Language.
 */
export function reviewWorkbooks({ services, authenticate, log }: UploadOptions): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.vary('Accept-Language, Authorization');
    next();
  });
  router.get('/:file', identify(authenticate), sendWorkbook(services));
  router.use(lastResort(log, 'a workbook could not be written'));
  return router;
}

function sendWorkbook(services: Services): RequestHandler {
  let writing = 0;
  // One after the other: a second processor is for everybody else.
  let before: Promise<unknown> = Promise.resolve();
  return async (request, response) => {
    const { viewer, locale: asked } = askerOf(response);
    const { lang, token } = request.query;
    const locale = typeof lang === 'string' ? chooseLocale(lang) : asked;
    const [id = ''] = String(request.params['file']).split('.xlsx');
    if (writing >= WRITTEN_AT_ONCE) throw new ApiError('TRY_AGAIN_LATER', 'WORKBOOK_BUSY');
    writing += 1;
    const turn = before
      .then(() => fetchWorkbook(services, locale, { id, viewer, token: typeof token === 'string' ? token : null }))
      .finally(() => {
        writing -= 1;
      });
    before = turn.catch(() => undefined);
    const bytes = await turn;
    const name = `${message(locale, 'WORKBOOK_FILE_NAME')}-${civilDateAt(services.clock.now())}.xlsx`;
    response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
    response.type(XLSX).send(bytes);
  };
}
