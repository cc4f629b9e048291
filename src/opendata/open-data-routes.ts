import { Router } from 'express';
import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import { type CivilDate, isCivilDate } from '../calendar/civil-date.ts';
import { message } from '../messages/catalogue.ts';
import { chooseLocale } from '../messages/locale.ts';
import { Problem } from '../problem.ts';
import { RateLimited } from '../public-gate.ts';
import { addressRouter } from './address-routes.ts';
import { type Heading, head, openToAll, sendFile } from './answering.ts';
import { tagOf } from './entity-tag.ts';
import { MEDIA_TYPES, OPEN_FILES, type OpenFile } from './open-files.ts';
import { OpenDays } from './open-days.ts';
import { type OpenDataOptions, publicationFor } from './open-data-options.ts';
import type { Publication } from './publication.ts';
import { WritingBusy, WrittenFiles } from './written-files.ts';

/** The files of the open data and the permanent addresses in them, for anybody. */
export function openDataRouter(options: OpenDataOptions): Router {
  const days = new OpenDays();
  const files = new WrittenFiles();
  const router = Router();
  router.get('/open-data/:name', filesHandler(options, days, files));
  router.use('/id', addressRouter(options, days));
  router.use(refusals);
  return router;
}

/** The day that a request is about. Throws `Problem` DATE_NOT_VALID. */
function dayAsked({ query }: Request, today: CivilDate): CivilDate {
  const on = query['on'];
  if (on === undefined || on === '') return today;
  // The years of the API's own dates.
  if (typeof on !== 'string' || !isCivilDate(on) || on < '1990' || on >= '2101')
    throw new Problem('DATE_NOT_VALID', {
      path: ['on'],
      params: { value: (typeof on === 'string' ? on : JSON.stringify(on)).slice(0, 40) },
    });
  return on;
}

const headingOf = (file: OpenFile, asOf: CivilDate, revision: number, { at, licence }: Publication): Heading => {
  const { name, format, table } = file;
  const dated = name.replace('.', `-${asOf}.`);
  return {
    name,
    revision,
    asOf,
    base: at.base,
    licence,
    mediaType: MEDIA_TYPES[format],
    packable: true,
    links:
      format === 'CSV' && table !== null
        ? [{ href: at.file(`${name}-metadata.json`), rel: 'describedby', type: 'application/csvm+json' }]
        : [{ href: at.page, rel: 'describedby', type: 'text/html' }],
    ...(format === 'CSV' ? { saveAs: dated } : {}),
  };
};

const filesHandler =
  (options: OpenDataOptions, days: OpenDays, files: WrittenFiles): RequestHandler<{ name: string }> =>
  async (request, response, next) => {
    const file = OPEN_FILES.get(request.params.name);
    if (file === undefined) return next();
    openToAll(response);
    // Taken once: what follows is about this catalogue, though another may come meanwhile.
    const snapshot = options.catalogue.current;
    const asOf = dayAsked(request, snapshot.date);
    const publication = publicationFor(request, options);
    const heading = headingOf(file, asOf, snapshot.revision, publication);
    if (!head(request, response, heading)) return;
    const tag = tagOf(heading);
    // Today's files are written once however often they are asked for; any other day is work that somebody asked for.
    if (asOf !== snapshot.date && !files.has(tag)) await options.gate.enter('OPEN_DATA', options.clientOf(request));
    const written = await files.take(tag, () => file.write(days.on(snapshot, asOf), publication));
    await sendFile(request, response, written);
  };

/** Refusals in the shape of the API's, in the reader's language. */
const refusals: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) return next(error);
  const locale = chooseLocale(request.get('accept-language'));
  // What was said of the file is not true of a refusal or a fault, and no cache may keep either.
  for (const header of ['ETag', 'Link', 'Content-Disposition', 'Open-Data-As-Of', 'Open-Data-Revision'])
    response.removeHeader(header);
  response.vary('Accept-Language').set('Cache-Control', 'no-store');
  const refuse = (status: number, code: string, text: string): void => {
    response.status(status).json({ errors: [{ message: text, extensions: { code } }] });
  };
  if (error instanceof Problem) return refuse(400, error.code, message(locale, error.code, error.params));
  if (error instanceof RateLimited) {
    const seconds = error.retryAfterSeconds;
    response.set('Retry-After', String(seconds));
    return refuse(429, 'RATE_LIMITED', message(locale, 'RATE_LIMITED', { seconds }));
  }
  if (error instanceof WritingBusy) {
    response.set('Retry-After', '10');
    return refuse(503, 'TRY_AGAIN_LATER', message(locale, 'TRY_AGAIN_LATER'));
  }
  next(error);
};
