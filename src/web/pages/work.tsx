import type { WhoWorksQuery, WorkFirstQuery } from '../generated/operations.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { printedInstant, printedNumber } from '../printed.ts';
import { textFor } from '../text.ts';

/** A person who is signed in. */
export type Worker = NonNullable<WhoWorksQuery['viewer']>;
type Work = WorkFirstQuery['applications'];

/** What waits for a person, most urgent first; `work` is null for those who act on no files. */
export function WorkPage({
  context,
  worker,
  work,
  csrf,
}: {
  context: PageContext;
  worker: Worker;
  work: Work | null;
  csrf: string;
}) {
  const { staff: t } = textFor(context.locale);
  return (
    <Layout context={context} title={t.work}>
      <h1>{t.work}</h1>
      <p class="facts">{t.hello.replace('{name}', worker.name).replace('{agency}', worker.agency.name)}</p>
      {work !== null && <Waiting context={context} work={work} />}
      <form method="post" action={context.locale === 'en' ? '/sign-out?lang=en' : '/sign-out'}>
        <input type="hidden" name="csrf" value={csrf} />
        <button type="submit">{t.signOut}</button>
      </form>
    </Layout>
  );
}

function Waiting({ context, work }: { context: PageContext; work: Work }) {
  const { locale } = context;
  const { staff: t } = textFor(locale);
  const { byStanding, total, toAnswer, toAccept, toReturn } = work.counts;
  const counts: readonly (readonly [string, number])[] = [
    [t.late, byStanding.overdue],
    [t.dueToday, byStanding.dueToday],
    [t.dueSoon, byStanding.dueSoon],
    [t.inHand, total],
    [t.toAnswer, toAnswer],
    [t.toAccept, toAccept],
    [t.toReturn, toReturn],
  ];
  return (
    <>
      <dl class="counts">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{printedNumber(count, locale)}</dd>
          </div>
        ))}
      </dl>
      <h2 id="first">{t.first}</h2>
      {work.nodes.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <div class="wide" role="region" aria-labelledby="first" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{textFor(locale).code}</th>
                <th scope="col">{t.procedure}</th>
                <th scope="col">{t.standing}</th>
                <th scope="col">{t.dueAt}</th>
                <th scope="col">{t.holder}</th>
              </tr>
            </thead>
            <tbody>
              {work.nodes.map(({ code, procedure, standing, dueAt, holder }) => (
                <tr key={code}>
                  <th scope="row">{code}</th>
                  <td>{procedure.title}</td>
                  <td>{t.standings[standing]}</td>
                  <td>{dueAt == null ? t.noDue : printedInstant(dueAt, locale)}</td>
                  <td>{[holder?.agency.name, holder?.officer].filter(Boolean).join(' – ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
