import type { ReadReviewQuery } from '../generated/operations.ts';
import { Layout } from '../layout.tsx';
import type { PageContext } from '../layout.tsx';
import { printedNumber } from '../printed.ts';
import { textFor } from '../text.ts';
import { Readings } from './readings.tsx';

/** Verdicts as counted here, and the report's figures as printed beside them. */
export function ReviewPage({ context, review }: { context: PageContext; review: ReadReviewQuery }) {
  const t = textFor(context.locale);
  const { reviewSummary: summary, reportedFigures } = review;
  const number = (value: number | null | undefined): string =>
    value == null ? '–' : printedNumber(value, context.locale);
  const counts: [string, number][] = [
    [t.total, summary.total],
    [t.verdicts.KEEP, summary.keep],
    [t.verdicts.AMEND, summary.amend],
    [t.verdicts.ABOLISH, summary.abolish],
    [t.verdicts.REPLACE, summary.replace],
    [t.undecided, summary.undecided],
  ];
  return (
    <Layout context={context} title={t.review}>
      <h1>{t.review}</h1>
      <dl class="tiles">
        {counts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
        <div>
          <dt>{t.rate}</dt>
          <dd>{summary.simplificationRate == null ? '–' : `${number(summary.simplificationRate)} %`}</dd>
        </div>
      </dl>
      <p>{t.reviewLead}</p>
      {/* Wide on purpose: the table scrolls inside its own frame, reachable by keyboard, and the page does not. */}
      <div class="wide" tabIndex={0} role="region" aria-label={t.review}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.figure}</th>
              <th scope="col">{t.printed}</th>
              <th scope="col">{t.sum}</th>
              <th scope="col">{t.counted}</th>
              <th scope="col">{t.difference}</th>
              <th scope="col">{t.source}</th>
            </tr>
          </thead>
          <tbody>
            {reportedFigures.map((figure) => (
              <tr key={figure.key}>
                <th scope="row">
                  {figure.label}
                  {figure.note && <small> {figure.note}</small>}
                  {/* Its note says what that means. */}
                  {figure.matchedByConstruction && <em class="demo">{t.demo}</em>}
                </th>
                <td>{figure.printedText}</td>
                <td>{number(figure.sumOfParts)}</td>
                <td>{number(figure.counted)}</td>
                <td>{number(figure.difference)}</td>
                <td>{figure.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Readings locale={context.locale} review={review} />
    </Layout>
  );
}
