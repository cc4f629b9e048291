import type { ComponentChildren } from 'preact';
import type { Locale } from '../messages/locale.ts';
import { STYLESHEET } from './stylesheet.ts';
import { textFor } from './text.ts';

/** What every page knows of its request. */
export interface PageContext {
  readonly locale: Locale;
  /** Path and query of this page, for the link to the other language. */
  readonly url: string;
  /** Whether the catalogue holds demo data, which every page then says. */
  readonly demo: boolean;
  /** Where the request came from, for the limits of what the public may do. */
  readonly address: string | undefined;
}

/** The address of this page in the other language. */
const otherLanguage = ({ locale, url }: PageContext): string => {
  const target = new URL(url, 'http://motcua.invalid');
  target.searchParams.set('lang', locale === 'vi' ? 'en' : 'vi');
  return target.pathname + target.search;
};

/** The frame of every page: name, ways to go, what is particular to the page. */
export function Layout({
  context,
  title,
  children,
}: {
  context: PageContext;
  title: string;
  children: ComponentChildren;
}) {
  const t = textFor(context.locale);
  const lang = context.locale === 'en' ? '?lang=en' : '';
  return (
    <html lang={context.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${t.name}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={STYLESHEET} />
      </head>
      <body>
        <a class="skip" href="#main">
          {t.skip}
        </a>
        <header>
          <div class="width">
            <a class="name" href={`/${lang}`}>
              {t.name}
            </a>
            <nav aria-label={t.name}>
              <a href={`/${lang}`}>{t.find}</a>
              <a href={`/track${lang}`}>{t.follow}</a>
              <a href={`/review${lang}`}>{t.review}</a>
              <a href={`/work${lang}`}>{t.staff.work}</a>
              <a href="/graphql">{t.explorer}</a>
              <a href={otherLanguage(context)} lang={context.locale === 'vi' ? 'en' : 'vi'}>
                {t.language}
              </a>
            </nav>
          </div>
        </header>
        {context.demo && (
          <p class="banner" role="note">
            <span class="width">{t.demoBanner}</span>
          </p>
        )}
        <main id="main" class="width">
          {children}
        </main>
        <footer>
          <p class="width">
            <a href={`/open-data${lang}`}>{t.openData.title}</a>
          </p>
        </footer>
      </body>
    </html>
  );
}
