import express from 'express';
import type { Request, RequestHandler, Response, Router } from 'express';
import { GraphQLError } from 'graphql';
import {
  FollowApplicationDocument,
  FollowFeedbackDocument,
  GiveFeedbackDocument,
  RateApplicationDocument,
  SaidAboutProcedureDocument,
  WithdrawContactDocument,
} from './generated/operations.ts';
import type { FeedbackKind } from './generated/operations.ts';
import type { PageContext } from './layout.tsx';
import type { PageMaker, RunOperation, Shown } from './page-handling.ts';
import { FeedbackGivenPage, FeedbackPage, FollowFeedbackPage } from './pages/feedback.tsx';
import type { FeedbackForm } from './pages/feedback.tsx';
import { NoticePage } from './pages/notice.tsx';
import type { RatingForm } from './pages/rating.tsx';
import { TrackPage } from './pages/track.tsx';
import { isSameOrigin } from './same-origin.ts';
import { textFor } from './text.ts';

export interface VoicePagesOptions {
  readonly run: RunOperation;
  readonly page: PageMaker;
  /** A key that nobody has used: a form is sent once, however often it is pressed. */
  readonly newKey: () => string;
}

/** Holds what was given just now until it is shown; a session would be much for two codes. */
const RECEIPT = 'motcua_feedback';
const RECEIPT_MS = 10 * 60_000;

/** Longest bodies: 4,000 characters of Vietnamese, each up to nine bytes when written into a form. */
const form = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 20 });

const text = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\0', '') : '');
const short = (value: unknown): string => text(value).trim().slice(0, 100);
const english = ({ locale }: PageContext): string => (locale === 'en' ? '?lang=en' : '');

interface Refused {
  readonly message: string;
  readonly path?: readonly string[] | null;
}

/** Each message beside the field that its path ends at; what is about none of them stands above the form. */
const besideFields = <Field extends string>(
  problems: readonly Refused[],
  fields: readonly Field[],
): Partial<Record<Field | 'form', string>> => {
  const errors: Partial<Record<Field | 'form', string>> = {};
  for (const { message, path } of problems) errors[fields.find((field) => field === path?.at(-1)) ?? 'form'] = message;
  return errors;
};

/** A refusal of the operation as a whole, such as too many requests; anything else is thrown on. */
const wholeRefusal = (
  error: unknown,
): { readonly message: string; readonly status: number; readonly wait: unknown } => {
  if (!(error instanceof GraphQLError)) throw error;
  const { code, retryAfterSeconds: wait } = error.extensions;
  if (code !== 'RATE_LIMITED' && code !== 'BAD_USER_INPUT') throw error;
  return { message: error.message, status: code === 'RATE_LIMITED' ? 429 : 400, wait };
};

/** The pages on which people say how it went. Forms are sent by POST and answered with another page to go to. */
export function addVoicePages(router: Router, { run, page, newKey }: VoicePagesOptions): void {
  const fromHere: RequestHandler = (request, response, next) => {
    if (isSameOrigin(request)) return next();
    return page((_request, context) => {
      const t = textFor(context.locale);
      return Promise.resolve({
        view: NoticePage({ context, title: t.trouble, message: t.voice.elsewhere }),
        status: 403,
      });
    })(request, response);
  };

  const feedbackPage = async (request: Request, context: PageContext, filled: FeedbackForm): Promise<Shown> => {
    const code = short(request.params['code']);
    const after = text(request.query['after']) || null;
    const said = await run(SaidAboutProcedureDocument, { code, after, first: 20 }, context);
    const t = textFor(context.locale);
    if (!said.procedure || !said.publishedFeedback)
      return { view: NoticePage({ context, title: t.notFound, message: t.notFoundHint }), status: 404 };
    return {
      view: FeedbackPage({ context, procedure: said.procedure, said: said.publishedFeedback, form: filled }),
    };
  };

  router.get(
    '/procedures/:code/feedback',
    page((request, context) =>
      feedbackPage(request, context, { values: { kind: '', words: '', contact: '' }, errors: {}, key: newKey() }),
    ),
  );
  router.post(
    '/procedures/:code/feedback',
    fromHere,
    form,
    page(async (request, context, response) => {
      response.set('Cache-Control', 'no-store');
      const values = {
        kind: text(request.body?.kind),
        words: text(request.body?.words),
        contact: text(request.body?.contact),
      };
      const t = textFor(context.locale);
      const again = async (errors: FeedbackForm['errors'], status: number): Promise<Shown> => {
        const shown = await feedbackPage(request, context, { values, errors, key: newKey() });
        return { ...shown, status: shown.status ?? status };
      };
      const kind = kindOf(values.kind);
      if (kind === null) return again({ kind: t.voice.kindMissing }, 422);
      try {
        const input = {
          procedureCode: short(request.params['code']),
          kind,
          words: values.words,
          contact: values.contact,
        };
        const { feedbackGive } = await run(GiveFeedbackDocument, { input, key: keyOf(request) }, context);
        const { id, token, userErrors } = feedbackGive;
        if (id == null || token == null)
          return await again(besideFields(userErrors, ['kind', 'words', 'contact']), 422);
        keepReceipt(request, response, `${id} ${token}`);
        return { goTo: `/feedback/given${english(context)}` };
      } catch (error) {
        const { message, status, wait } = wholeRefusal(error);
        return { ...(await again({ form: message }, status)), wait };
      }
    }),
  );
  router.get(
    '/feedback/given',
    page((request, context, response) => {
      response.set('Cache-Control', 'no-store');
      return Promise.resolve({ view: FeedbackGivenPage({ context, given: receiptOf(request) }) });
    }),
  );
  router.get(
    '/feedback',
    page((_request, context) =>
      Promise.resolve({ view: FollowFeedbackPage({ context, id: '', token: '', followed: undefined }) }),
    ),
  );
  router.post(
    '/feedback',
    form,
    page(async (request, context, response) => {
      response.set('Cache-Control', 'no-store');
      const [id, token] = [short(request.body?.id), short(request.body?.token)];
      const { followFeedback } = await run(FollowFeedbackDocument, { id, token }, context);
      return { view: FollowFeedbackPage({ context, id, token, followed: followFeedback ?? null }) };
    }),
  );
  router.post(
    '/feedback/contact',
    fromHere,
    form,
    page(async (request, context) => {
      const [id, token] = [short(request.body?.id), short(request.body?.token)];
      await run(WithdrawContactDocument, { id, token }, context);
      return { goTo: `/feedback${english(context)}` };
    }),
  );
  router.post(
    '/track/rate',
    fromHere,
    form,
    page(async (request, context, response) => {
      response.set('Cache-Control', 'no-store');
      const [code, token] = [short(request.body?.code), short(request.body?.token)];
      const values = { score: text(request.body?.score), words: text(request.body?.words) };
      const again = async (errors: RatingForm['errors'], status: number): Promise<Shown> => {
        const { trackApplication } = await run(FollowApplicationDocument, { code, token }, context);
        const rating = { values, errors, key: newKey() };
        return { view: TrackPage({ context, code, token, tracked: trackApplication ?? null, rating }), status };
      };
      try {
        const given = {
          code,
          token,
          score: /^[1-5]$/u.test(values.score) ? Number(values.score) : 0,
          words: values.words,
        };
        const { applicationRate } = await run(RateApplicationDocument, { ...given, key: keyOf(request) }, context);
        const { rating, userErrors } = applicationRate;
        if (!rating) return await again(besideFields(userErrors, ['score', 'words']), 422);
        return { goTo: `/track/thanks${english(context)}` };
      } catch (error) {
        const { message, status, wait } = wholeRefusal(error);
        if (status === 429) throw error;
        return { ...(await again({ form: message }, status)), wait };
      }
    }),
  );
  router.get(
    '/track/thanks',
    page((_request, context) => {
      const { voice } = textFor(context.locale);
      return Promise.resolve({ view: NoticePage({ context, title: voice.thanks, message: voice.thanksHint }) });
    }),
  );
}

const KINDS: Readonly<Record<FeedbackKind, true>> = {
  REFLECTION: true,
  PROPOSAL: true,
  COMPLAINT: true,
  DENUNCIATION: true,
};

const kindOf = (typed: string): FeedbackKind | null => (Object.hasOwn(KINDS, typed) ? (typed as FeedbackKind) : null);

/** The key that the form was sent with; a form without one, or with something else, is sent without. */
const keyOf = (request: Request): string | null => {
  const key = text(request.body?.key);
  return /^[\x21-\x7e]{16,100}$/u.test(key) ? key : null;
};

const keepReceipt = (request: Request, response: Response, receipt: string): void =>
  void response.cookie(RECEIPT, receipt, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.secure,
    path: '/feedback',
    maxAge: RECEIPT_MS,
  });

const UUID_AND_TOKEN = /^([\da-f-]{36}) ([\dA-Z-]{14})$/u;

const receiptOf = (request: Request): { readonly id: string; readonly token: string } | null => {
  const cookies = (request.get('cookie') ?? '').split(';').map((each) => each.trim());
  const value = cookies.find((each) => each.startsWith(`${RECEIPT}=`))?.slice(RECEIPT.length + 1) ?? '';
  const [, id, token] = UUID_AND_TOKEN.exec(value.replaceAll('%20', ' ')) ?? [];
  return id === undefined || token === undefined ? null : { id, token };
};
