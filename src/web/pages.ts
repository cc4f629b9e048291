import express from 'express';
import type { Request, Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { fileURLToPath } from 'node:url';
import { chooseLocale } from '../messages/locale.ts';
import {
  FindProceduresDocument,
  FollowApplicationDocument,
  ReadOpenDataDocument,
  ReadReviewDocument,
  SaidAboutProcedureDocument,
  ShowProcedureDocument,
} from './generated/operations.ts';
import type { FindProceduresQueryVariables } from './generated/operations.ts';
import type { PageContext } from './layout.tsx';
import { FindPage } from './pages/find.tsx';
import type { FindForm } from './pages/find.tsx';
import { SaidSection } from './pages/feedback.tsx';
import { NoticePage } from './pages/notice.tsx';
import { OpenDataPage } from './pages/open-data.tsx';
import { ProcedurePage } from './pages/procedure.tsx';
import { ReviewPage } from './pages/review.tsx';
import type { RatingForm } from './pages/rating.tsx';
import { TrackPage } from './pages/track.tsx';
import { type PaperReader, papersRouter } from './papers/papers.ts';
import type { PageMaker, RunOperation } from './page-handling.ts';
import { addStaffPages, type StaffPagesOptions } from './staff-pages.ts';
import { textFor } from './text.ts';
import { addVoicePages } from './voice-pages.ts';

export interface PagesOptions {
  readonly run: RunOperation;
  /** A key that nobody has used, for a form. */
  readonly newKey: () => string;
  /** Whether the catalogue holds demo data now. */
  readonly demo: () => boolean;
  /** Who asks for a paper. */
  readonly reader: PaperReader;
  /** How people reach this server; null: as the request did. */
  readonly publicUrl: string | null;
  readonly staff: Omit<StaffPagesOptions, 'page'>;
}

/** After a form was taken: the browser asks for another page, and loading that again sends nothing twice. */
const SEE_OTHER = 303;

const one = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 2_000) : '');

const send = (response: Response, page: VNode, status = 200): void => {
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`);
};

const unrated = (key: string): RatingForm => ({ values: { score: '', words: '' }, errors: {}, key });

const formOf = (query: Request['query']): FindForm => ({
  search: one(query['search']).slice(0, 200),
  field: one(query['field']),
  agency: one(query['agency']),
  level: one(query['level']),
  channel: one(query['channel']),
  audience: one(query['audience']),
  status: one(query['status']),
  reviewStatus: one(query['reviewStatus']),
});

/** The form as variables; a value that the schema does not know is refused there, with a message. */
const variablesOf = (form: FindForm, after: string): FindProceduresQueryVariables => {
  const { reviewStatus, ...rest } = form;
  const given = Object.fromEntries(Object.entries({ ...rest, after }).filter(([, value]) => value !== ''));
  return { ...given, ...(reviewStatus === '' ? {} : { reviewStatus: [reviewStatus] }) } as FindProceduresQueryVariables;
};

/** Statuses of refusals; others are the request's own fault. */
const STATUS: Readonly<Record<string, number>> = { TRY_AGAIN_LATER: 503, INTERNAL: 500, RATE_LIMITED: 429 };

/** The public pages: find, one procedure, follow an application, review figures. Every one works without JavaScript. */
export function createPages({ run, demo, newKey, reader, publicUrl, staff }: PagesOptions): Router {
  const router = express.Router();
  router.use(
    '/assets',
    express.static(fileURLToPath(new URL('assets', import.meta.url)), { maxAge: '1y', immutable: true }),
  );

  router.use(papersRouter({ reader, publicUrl, notFound: notFoundPage }));

  const contextOf = (request: Request): PageContext => {
    const asked = one(request.query['lang']);
    const locale = asked === 'vi' || asked === 'en' ? asked : chooseLocale(request.get('accept-language'));
    return { locale, url: request.originalUrl, demo: demo(), address: request.ip };
  };

  const page: PageMaker = (handle) => async (request, response) => {
    const context = contextOf(request);
    response.vary('Accept-Language').set('Cache-Control', 'no-cache');
    try {
      const handled = await handle(request, context, response);
      if (handled.goTo !== undefined) return response.redirect(SEE_OTHER, handled.goTo);
      if (typeof handled.wait === 'number') response.set('Retry-After', String(handled.wait));
      send(response, handled.view, handled.status);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { code, reason, retryAfterSeconds } = error.extensions;
      const t = textFor(context.locale);
      // What the schema itself refuses is said in its words, for developers; every refusal of ours names its reason.
      const message = code === 'BAD_USER_INPUT' && reason === undefined ? t.badAddress : error.message;
      if (typeof retryAfterSeconds === 'number') response.set('Retry-After', String(retryAfterSeconds));
      send(response, NoticePage({ context, title: t.trouble, message }), STATUS[String(code)] ?? 400);
    }
  };

  router.get(
    '/',
    page(async (request, context) => {
      const form = formOf(request.query);
      const after = one(request.query['after']);
      const { procedures } = await run(FindProceduresDocument, variablesOf(form, after), context);
      return { view: FindPage({ context, form, found: procedures, paged: after !== '' }) };
    }),
  );
  router.get(
    '/procedures/:code',
    page(async (request, context) => {
      const code = one(request.params['code']).slice(0, 100);
      const [{ procedure }, said] = await Promise.all([
        run(ShowProcedureDocument, { code }, context),
        run(SaidAboutProcedureDocument, { code, first: 3 }, context),
      ]);
      const t = textFor(context.locale);
      if (!procedure || !said.procedure || !said.publishedFeedback)
        return { view: NoticePage({ context, title: t.notFound, message: t.notFoundHint }), status: 404 };
      const children = SaidSection({ context, procedure: said.procedure, said: said.publishedFeedback });
      return { view: ProcedurePage({ context, procedure, children }) };
    }),
  );
  router.get(
    '/track',
    page(async (_request, context) => ({
      view: TrackPage({ context, code: '', token: '', tracked: undefined, rating: unrated(newKey()) }),
    })),
  );
  router.post(
    '/track',
    express.urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 }),
    page(async (request, context) => {
      const code = one(request.body?.code).trim().slice(0, 60);
      const token = one(request.body?.token).trim().slice(0, 60);
      const { trackApplication } = await run(FollowApplicationDocument, { code, token }, context);
      return {
        view: TrackPage({ context, code, token, tracked: trackApplication ?? null, rating: unrated(newKey()) }),
      };
    }),
  );
  router.get(
    '/review',
    page(async (_request, context) => ({
      view: ReviewPage({ context, review: await run(ReadReviewDocument, {}, context) }),
    })),
  );
  router.get(
    '/open-data',
    page(async (_request, context) => {
      const { openData } = await run(ReadOpenDataDocument, {}, context);
      return { view: OpenDataPage({ context, data: openData }) };
    }),
  );
  addVoicePages(router, { run, page, newKey });
  addStaffPages(router, { ...staff, page });
  return router;
}

/** The answer to an address that nothing serves. */
export function notFoundPage(request: Request, response: Response): void {
  const locale = chooseLocale(request.get('accept-language'));
  const t = textFor(locale);
  send(
    response,
    NoticePage({
      context: { locale, url: request.originalUrl, demo: false, address: undefined },
      title: t.notFound,
      message: t.notFoundHint,
    }),
    404,
  );
}

/** The answer to a request that could not be read or done, in one sentence. */
export function troublePage(request: Request, response: Response, status: number, sentence: string): void {
  const locale = chooseLocale(request.get('accept-language'));
  // Not its own address, which may be what could not be read.
  const context = { locale, url: '/', demo: false, address: undefined };
  send(response, NoticePage({ context, title: textFor(locale).trouble, message: sentence }), status);
}
