import { timingSafeEqual } from 'node:crypto';
import express from 'express';
import type { Request, RequestHandler, Router } from 'express';
import { WhoWorksDocument, WorkFirstDocument } from './generated/operations.ts';
import type { PageContext } from './layout.tsx';
import type { Handled, PageMaker, RunOperation } from './page-handling.ts';
import { NoticePage } from './pages/notice.tsx';
import { SignInPage } from './pages/sign-in.tsx';
import { WorkPage } from './pages/work.tsx';
import { isSameOrigin } from './same-origin.ts';
import { beginSession, endSession } from './session.ts';
import { textFor } from './text.ts';

export interface StaffPagesOptions {
  readonly page: PageMaker;
  readonly sessions: RequestHandler;
  /** Tries a name and a password; `address`: where the request came from. */
  readonly signIn: (typed: {
    readonly username: string;
    readonly password: string;
    readonly address: string | undefined;
  }) => Promise<
    | { readonly result: 'SIGNED_IN'; readonly accountId: string }
    | { readonly result: 'WRONG' }
    | { readonly result: 'TOO_OFTEN'; readonly retryAfterSeconds: number }
  >;
  /** Runs operations as the account is now; null once it is no longer active. */
  readonly runFor: (accountId: string) => Promise<RunOperation | null>;
  /** Text that nobody can guess. */
  readonly newSecret: () => string;
}

const typed = (value: unknown): string => (typeof value === 'string' ? value : '');
const english = ({ locale }: PageContext): string => (locale === 'en' ? '?lang=en' : '');

/** A path of the staff pages, and nothing that a browser could take for another server. */
const nextOf = (value: unknown): string =>
  /^\/work(?:[/?][\w\-./?=&%]*)?$/u.test(typed(value)) ? typed(value) : '/work';

/** People whose roles act on files have a work list. */
const ACT_ON_FILES: ReadonlySet<string> = new Set(['DESK', 'HANDLER', 'HEAD']);

/** Signing in and out, and what waits for whoever is signed in. */
export function addStaffPages(router: Router, options: StaffPagesOptions): void {
  const { page, sessions, signIn, runFor, newSecret } = options;
  const form = express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 10 });
  router.use(['/sign-in', '/sign-out', '/work'], sessions);

  const refused = (context: PageContext): Handled => {
    const t = textFor(context.locale);
    return { view: NoticePage({ context, title: t.trouble, message: t.staff.formOld }), status: 403 };
  };

  const signInPage: ReturnType<PageMaker> = page(async (request, context, response) => {
    response.set('Cache-Control', 'no-store');
    const next = nextOf(request.query['next']);
    if (request.session.accountId !== undefined) return { goTo: next + english(context) };
    return { view: SignInPage({ context, form: { username: '', next, error: undefined } }) };
  });
  router.get('/sign-in', signInPage);
  router.post(
    '/sign-in',
    form,
    page(async (request, context, response) => {
      response.set('Cache-Control', 'no-store');
      if (!isSameOrigin(request)) return refused(context);
      const [username, password] = [typed(request.body?.username).slice(0, 200), typed(request.body?.password)];
      const next = nextOf(request.body?.next);
      const outcome = await signIn({ username, password, address: context.address });
      if (outcome.result === 'SIGNED_IN') {
        await beginSession(request, outcome.accountId, newSecret());
        return { goTo: next + english(context) };
      }
      const { staff: t } = textFor(context.locale);
      const tooOften = outcome.result === 'TOO_OFTEN';
      const error = tooOften
        ? t.tooOften.replace('{minutes}', String(Math.ceil(outcome.retryAfterSeconds / 60)))
        : t.wrong;
      return {
        view: SignInPage({ context, form: { username, next, error } }),
        status: tooOften ? 429 : 422,
        ...(tooOften ? { wait: outcome.retryAfterSeconds } : {}),
      };
    }),
  );
  router.post(
    '/sign-out',
    form,
    page(async (request, context) => {
      if (!isOwnForm(request)) return refused(context);
      await endSession(request);
      return { goTo: `/${english(context)}` };
    }),
  );
  router.get(
    '/work',
    page(async (request, context, response) => {
      response.set('Cache-Control', 'no-store');
      const { accountId, csrf } = request.session;
      const run = accountId === undefined ? null : await runFor(accountId);
      if (run === null || csrf === undefined) {
        return { goTo: `/sign-in?next=${encodeURIComponent('/work')}${context.locale === 'en' ? '&lang=en' : ''}` };
      }
      const worker = (await run(WhoWorksDocument, {}, context)).viewer;
      if (!worker) throw new Error('somebody is signed in and nobody to the API');
      const onFiles = worker.roles.some((role) => ACT_ON_FILES.has(role));
      const work = onFiles ? (await run(WorkFirstDocument, {}, context)).applications : null;
      return { view: WorkPage({ context, worker, work, csrf }) };
    }),
  );
}

/** Whether a form of a signed-in person was sent by a page of ours: by what the browser says, and by its token. */
function isOwnForm(request: Request): boolean {
  const expected = Buffer.from(request.session.csrf ?? '');
  const given = Buffer.from(typed(request.body?.csrf));
  return (
    isSameOrigin(request) && expected.length > 0 && expected.length === given.length && timingSafeEqual(expected, given)
  );
}
