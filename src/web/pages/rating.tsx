import { Choices, Words } from '../form-field.tsx';
import type { FollowApplicationQuery } from '../generated/operations.ts';
import type { PageContext } from '../layout.tsx';
import { printedDate } from '../printed.ts';
import { textFor } from '../text.ts';
import type { FilledForm } from './feedback.tsx';

type Tracked = NonNullable<FollowApplicationQuery['trackApplication']>;

export type RatingForm = FilledForm<'score' | 'words'>;

/** The question after the return, or what was answered; nothing before it. */
export function RatingSection({
  context,
  code,
  token,
  tracked,
  form,
}: {
  context: PageContext;
  code: string;
  token: string;
  tracked: Tracked;
  form: RatingForm;
}) {
  const { voice } = textFor(context.locale);
  const { rating, mayRate, rateUntil } = tracked;
  if (!mayRate && !rating) return null;
  const { values, errors } = form;
  const said = rating?.source === 'DESK' ? voice.ratedByDesk : voice.rated;
  return (
    <section aria-labelledby="rating">
      <h2 id="rating">{voice.rateQuestion}</h2>
      {rating && <p>{(mayRate ? said : voice.rated).replace('{score}', String(rating.score))}</p>}
      {mayRate && (
        <form method="post" action={context.locale === 'en' ? '/track/rate?lang=en' : '/track/rate'} class="voice">
          <div role="alert">
            {Object.keys(errors).length > 0 && <p class="error">{errors.form ?? voice.wrongForm}</p>}
          </div>
          {/* POST keeps them out of addresses here too. */}
          <input type="hidden" name="code" value={code} />
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="key" value={form.key} />
          <Choices
            name="score"
            legend={rateUntil == null ? '' : voice.rateUntil.replace('{date}', printedDate(rateUntil))}
            options={Object.entries(voice.scores).toReversed()}
            chosen={values.score}
            error={errors.score}
          />
          <Words
            name="words"
            label={voice.remark}
            hint={voice.remarkHint}
            value={values.words}
            error={errors.words}
            maxLength={1_000}
          />
          <button type="submit">{voice.rate}</button>
        </form>
      )}
    </section>
  );
}
