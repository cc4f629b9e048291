import { Choices, FieldError, Words } from '../form-field.tsx';
import type { FollowFeedbackQuery, SaidAboutProcedureQuery } from '../generated/operations.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { printedDate, printedInstant, printedNumber } from '../printed.ts';
import { textFor } from '../text.ts';

type Said = NonNullable<SaidAboutProcedureQuery['publishedFeedback']>;
type Procedure = NonNullable<SaidAboutProcedureQuery['procedure']>;
type Followed = NonNullable<FollowFeedbackQuery['followFeedback']>;

/** What a form holds, by the names of its fields, and what is wrong where; `form` is about none of them. */
export interface FilledForm<Field extends string> {
  readonly values: Readonly<Record<Field, string>>;
  readonly errors: Readonly<Partial<Record<Field | 'form', string>>>;
  /** Sent with it, so that a second press sends nothing twice. */
  readonly key: string;
}

export type FeedbackForm = FilledForm<'kind' | 'words' | 'contact'>;

const inEnglish = ({ locale }: PageContext): string => (locale === 'en' ? '?lang=en' : '');
const feedbackAddress = (code: string): string => `/procedures/${encodeURIComponent(code)}/feedback`;

function Item({ said, context }: { said: Said['nodes'][number]; context: PageContext }) {
  const { voice } = textFor(context.locale);
  return (
    <li>
      <p class="facts">
        <span>{voice.kindNames[said.kind]}</span>
        <span>{printedDate(said.receivedOn)}</span>
      </p>
      <p class="words">{said.words}</p>
      {said.answer == null ? (
        <p class="hint">{voice.waiting.replace('{agency}', () => said.agency.name)}</p>
      ) : (
        <div class="note">
          <p class="facts">
            <strong>{voice.answer.replace('{agency}', () => said.agency.name)}</strong>
            {said.answeredOn && <span>{printedDate(said.answeredOn)}</span>}
          </p>
          <p class="words">{said.answer}</p>
        </div>
      )}
    </li>
  );
}

const Items = ({ said, context }: { said: Said; context: PageContext }) =>
  said.nodes.length === 0 ? (
    <p>{textFor(context.locale).voice.nothingYet}</p>
  ) : (
    <ul class="said">
      {said.nodes.map((each) => (
        <Item key={each.id} said={each} context={context} />
      ))}
    </ul>
  );

function Satisfaction({ procedure, context }: { procedure: Procedure; context: PageContext }) {
  const { voice } = textFor(context.locale);
  const { mean, answered, returned, small, remarks } = procedure.satisfaction;
  if (mean == null) return <p>{voice.nobodyRated}</p>;
  const number = (value: number): string => printedNumber(Math.round(value * 10) / 10, context.locale);
  return (
    <>
      <p>
        {voice.satisfaction
          .replace('{mean}', number(mean))
          .replace('{answered}', number(answered))
          .replace('{returned}', number(returned))}{' '}
        {small && <em>{voice.smallSample}</em>}
      </p>
      {remarks.length > 0 && (
        <>
          <h3>{voice.remarks}</h3>
          <ul class="said">
            {remarks.map((remark, index) => (
              <li key={index}>
                <p class="facts">
                  <span>{remark.score}/5</span>
                  <span>{printedDate(remark.ratedOn)}</span>
                </p>
                <p class="words">{remark.words}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What is said about a procedure, at the foot of its page. */
export function SaidSection({ context, procedure, said }: { context: PageContext; procedure: Procedure; said: Said }) {
  const { voice } = textFor(context.locale);
  const address = `${feedbackAddress(procedure.code)}${inEnglish(context)}`;
  return (
    <section aria-labelledby="said">
      <h2 id="said">{voice.heading}</h2>
      <Satisfaction procedure={procedure} context={context} />
      <Items said={said} context={context} />
      <p>
        <a href={address}>{voice.give}</a>
      </p>
      {said.pageInfo.hasNextPage && (
        <p>
          <a href={address}>{voice.readAll}</a>
        </p>
      )}
    </section>
  );
}

/** The form, and under it what others said. */
export function FeedbackPage({
  context,
  procedure,
  said,
  form,
}: {
  context: PageContext;
  procedure: Procedure;
  said: Said;
  form: FeedbackForm;
}) {
  const t = textFor(context.locale);
  const { voice } = t;
  const { values, errors } = form;
  const address = feedbackAddress(procedure.code);
  const more = new URLSearchParams({
    ...(context.locale === 'en' ? { lang: 'en' } : {}),
    after: said.pageInfo.endCursor ?? '',
  });
  return (
    <Layout context={context} title={voice.give}>
      <h1>{voice.give}</h1>
      <p>
        <a href={`/procedures/${encodeURIComponent(procedure.code)}${inEnglish(context)}`}>{procedure.title}</a>
      </p>
      <form method="post" action={`${address}${inEnglish(context)}`} class="voice">
        <div role="alert">
          {Object.keys(errors).length > 0 && <p class="error">{errors.form ?? voice.wrongForm}</p>}
        </div>
        <input type="hidden" name="key" value={form.key} />
        <Choices
          name="kind"
          legend={voice.kind}
          options={Object.entries(voice.kinds)}
          chosen={values.kind}
          error={errors.kind}
        />
        <Words
          name="words"
          label={voice.words}
          hint={voice.wordsHint}
          value={values.words}
          error={errors.words}
          maxLength={4_000}
        />
        <label for="contact">{voice.contact}</label>
        <p class="hint" id="contact-hint">
          {voice.contactHint}
        </p>
        <FieldError name="contact" error={errors.contact} />
        <input
          id="contact"
          name="contact"
          value={values.contact}
          maxLength={300}
          autocomplete="off"
          aria-describedby={errors.contact === undefined ? 'contact-hint' : 'contact-hint contact-error'}
        />
        <button type="submit">{voice.send}</button>
      </form>
      <p>
        <a href={`/feedback${inEnglish(context)}`}>{voice.followOne}</a>
      </p>
      <h2>{voice.heading}</h2>
      <Items said={said} context={context} />
      {said.pageInfo.hasNextPage && (
        <p class="paging">
          <a href={`${address}?${more}`}>{t.more}</a>
        </p>
      )}
    </Layout>
  );
}

/** Shown once after it was given: what it is followed with. */
export function FeedbackGivenPage({
  context,
  given,
}: {
  context: PageContext;
  given: { readonly id: string; readonly token: string } | null;
}) {
  const { voice } = textFor(context.locale);
  return (
    <Layout context={context} title={voice.given}>
      <h1>{voice.given}</h1>
      {given === null ? (
        <p>{voice.givenGone}</p>
      ) : (
        <>
          <p>{voice.givenHint}</p>
          <dl>
            <div>
              <dt>{voice.id}</dt>
              <dd>{given.id}</dd>
            </div>
            <div>
              <dt>{voice.token}</dt>
              <dd>{given.token}</dd>
            </div>
          </dl>
        </>
      )}
      <p>
        <a href={`/feedback${inEnglish(context)}`}>{voice.followOne}</a>
      </p>
    </Layout>
  );
}

/** Follow feedback by id and token; `followed` undefined before anything was asked. */
export function FollowFeedbackPage({
  context,
  id,
  token,
  followed,
}: {
  context: PageContext;
  id: string;
  token: string;
  followed: Followed | null | undefined;
}) {
  const { voice } = textFor(context.locale);
  const pair = (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="token" value={token} />
    </>
  );
  return (
    <Layout context={context} title={voice.followOne}>
      <h1>{voice.followOne}</h1>
      <form method="post" action={`/feedback${inEnglish(context)}`}>
        <label for="id">{voice.id}</label>
        <input id="id" name="id" value={id} required maxLength={60} autocomplete="off" />
        <label for="token">{voice.token}</label>
        <input id="token" name="token" value={token} required maxLength={60} autocomplete="off" />
        <button type="submit">{voice.look}</button>
      </form>
      <div role="status">{followed === null && <p class="note">{voice.none}</p>}</div>
      {followed && (
        <section aria-labelledby="found">
          <h2 id="found">{voice.states[followed.state]}</h2>
          <p>
            {followed.procedure.title} – {printedInstant(followed.receivedAt, context.locale)}
          </p>
          <p class="words">{followed.words}</p>
          {followed.hiddenGround != null && (
            <p class="note">
              {voice.hiddenGround}: {followed.hiddenGround}
            </p>
          )}
          {followed.answer != null && (
            <div class="note">
              <strong>{voice.answer.replace('{agency}', () => followed.agency.name)}</strong>
              <p class="words">{followed.answer}</p>
            </div>
          )}
          {followed.contactKept && (
            <form method="post" action={`/feedback/contact${inEnglish(context)}`}>
              {pair}
              <p>{voice.contactKept}</p>
              <button type="submit">{voice.eraseContact}</button>
            </form>
          )}
        </section>
      )}
    </Layout>
  );
}
