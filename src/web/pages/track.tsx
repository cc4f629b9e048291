import type { FollowApplicationQuery } from '../generated/operations.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { printedInstant } from '../printed.ts';
import { TRACK_SCRIPT } from '../stylesheet.ts';
import { textFor } from '../text.ts';
import { RatingSection } from './rating.tsx';
import type { RatingForm } from './rating.tsx';

type Tracked = NonNullable<FollowApplicationQuery['trackApplication']>;

/** What the reader typed, and what came of it; `tracked` undefined before anything was asked. */
export interface TrackProps {
  readonly context: PageContext;
  readonly code: string;
  readonly token: string;
  readonly tracked: Tracked | null | undefined;
  /** The question after the return, as far as it is filled in. */
  readonly rating: RatingForm;
}

function Facts({ context, tracked }: { context: PageContext; tracked: Tracked }) {
  const t = textFor(context.locale);
  const units = tracked.tasks.filter(({ endedAt }) => endedAt === null);
  const times: [string, string | null | undefined][] = [
    [t.received, tracked.receivedAt],
    [t.due, tracked.dueAt],
    // As long as nothing moved it, the one on the slip is the same.
    [t.dueOriginal, tracked.originalDueAt === tracked.dueAt ? null : tracked.originalDueAt],
    [t.reappointed, tracked.reappointedAt],
    [t.resolved, tracked.resolvedAt],
  ];
  return (
    <section aria-labelledby="found">
      <h2 id="found">
        {tracked.code}: {tracked.stateLabel}
      </h2>
      <p>{tracked.procedureTitle}</p>
      <p class="note">{tracked.nextStep}</p>
      {tracked.words !== null && tracked.words !== undefined && <p class="words">{tracked.words}</p>}
      {tracked.papersAwaited.length > 0 && (
        <ul>
          {tracked.papersAwaited.map((paper) => (
            <li key={paper}>{paper}</li>
          ))}
        </ul>
      )}
      <dl>
        {times.map(([label, instant]) =>
          instant ? (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{printedInstant(instant, context.locale)}</dd>
            </div>
          ) : null,
        )}
        {tracked.holder && (
          <div>
            <dt>{t.holder}</dt>
            <dd>{tracked.holder.agency.name}</dd>
          </div>
        )}
        {units.length > 0 && (
          <div>
            <dt>{t.unitsAtWork}</dt>
            {units.map(({ agency, name }, index) => (
              <dd key={index}>{name === null ? agency.name : `${agency.name}: ${name}`}</dd>
            ))}
          </div>
        )}
      </dl>
      {tracked.standing === 'WAITING' && <p class="note">{t.waiting}</p>}
      <h3>{t.history}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.unit}</th>
          </tr>
        </thead>
        <tbody>
          {tracked.events.map((event, index) => (
            <tr key={index}>
              <td class="when">{printedInstant(event.at, context.locale)}</td>
              <td class="act">{event.label}</td>
              <td>{event.agency?.name ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Follow an application by the code and the token on its slip. */
export function TrackPage({ context, code, token, tracked, rating }: TrackProps) {
  const t = textFor(context.locale);
  return (
    <Layout context={context} title={t.follow}>
      <h1>{t.follow}</h1>
      {/* POST keeps the token out of addresses, histories and logs. */}
      <form method="post" action={context.locale === 'en' ? '/track?lang=en' : '/track'}>
        <p class="hint">{t.trackHint}</p>
        <label for="code">{t.appCode}</label>
        <input id="code" name="code" value={code} required maxLength={60} autocomplete="off" />
        <label for="token">{t.appToken}</label>
        <input id="token" name="token" value={token} required maxLength={60} autocomplete="off" />
        <button type="submit">{t.look}</button>
      </form>
      <div role="status">{tracked === null && <p class="note">{t.trackNone}</p>}</div>
      <script src={TRACK_SCRIPT} defer />
      {tracked && <RatingSection context={context} code={code} token={token} tracked={tracked} form={rating} />}
      {tracked && <Facts context={context} tracked={tracked} />}
    </Layout>
  );
}
