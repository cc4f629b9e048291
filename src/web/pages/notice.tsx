import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { textFor } from '../text.ts';

/** A page that only says something: not found, or why a request could not be done. */
export function NoticePage({ context, title, message }: { context: PageContext; title: string; message: string }) {
  const t = textFor(context.locale);
  return (
    <Layout context={context} title={title}>
      <h1>{title}</h1>
      <p>{message}</p>
      <p>
        <a href={context.locale === 'en' ? '/?lang=en' : '/'}>{t.find}</a>
      </p>
    </Layout>
  );
}
