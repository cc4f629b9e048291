import { FieldError } from '../form-field.tsx';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { textFor } from '../text.ts';

/** What stands in the form; the password never does. */
export interface SignInForm {
  readonly username: string;
  /** Where to go afterwards: a path of ours. */
  readonly next: string;
  readonly error: string | undefined;
}

export function SignInPage({ context, form }: { context: PageContext; form: SignInForm }) {
  const { staff: t } = textFor(context.locale);
  const described = form.error === undefined ? undefined : 'sign-in-error';
  return (
    <Layout context={context} title={t.signIn}>
      <h1>{t.signIn}</h1>
      <form method="post" action={context.locale === 'en' ? '/sign-in?lang=en' : '/sign-in'}>
        <FieldError name="sign-in" error={form.error} />
        <input type="hidden" name="next" value={form.next} />
        <label for="username">{t.username}</label>
        <input
          id="username"
          name="username"
          value={form.username}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
          maxLength={100}
          aria-describedby={described}
        />
        <label for="password">{t.password}</label>
        <input
          id="password"
          name="password"
          type="password"
          autocomplete="current-password"
          required
          maxLength={200}
          aria-describedby={described}
        />
        <p>
          <button type="submit">{t.signIn}</button>
        </p>
        <p class="hint">{t.forgotten}</p>
      </form>
    </Layout>
  );
}
