import type { Locale } from '../../messages/locale.ts';
import type { ReadReviewQuery } from '../generated/operations.ts';
import { printedNumber } from '../printed.ts';
import { readingsText } from '../readings-text.ts';

type Total = NonNullable<ReadReviewQuery['reconciliation']>['totals'][number];
type Ratio = Total['readings'][number]['ratios'][number];

/** Totals of the report whose printed parts do not add up, and how each could be read; nothing where all do. */
export function Readings({ locale, review }: { readonly locale: Locale; readonly review: ReadReviewQuery }) {
  const t = readingsText(locale);
  const number = (value: number): string => printedNumber(value, locale);
  const figures = new Map(review.reportedFigures.map((figure) => [figure.key, figure]));
  const labelOf = (key: string): string => figures.get(key)?.label ?? key;
  const ratioWords = ({ key, computed, agrees }: Ratio): string =>
    `${figures.get(key)?.printedText ?? key}: ${
      computed === null ? t.unknown : `${number(computed)} % – ${agrees === true ? t.agrees : t.disagrees}`
    }`;
  const totals = (review.reconciliation?.totals ?? []).filter(({ readings }) => readings.length > 0);
  if (totals.length === 0) return null;
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.lead}</p>
      {totals.map(({ key, sumOfParts, excess, readings, selectionCount }) => {
        const [say, by] = (excess ?? 0) > 0 ? [t.more, excess ?? 0] : [t.less, -(excess ?? 0)];
        return (
          <section key={key}>
            <h3>{labelOf(key)}</h3>
            <p>{say(number(sumOfParts ?? 0), figures.get(key)?.printedText ?? '', number(by))}</p>
            <div class="wide" tabIndex={0} role="region" aria-label={labelOf(key)}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t.figure}</th>
                    <th scope="col">{t.printed}</th>
                    <th scope="col">{t.wouldBe}</th>
                    <th scope="col">{t.ratios}</th>
                  </tr>
                </thead>
                <tbody>
                  {readings.map((reading) => (
                    <tr key={reading.key}>
                      <th scope="row">{labelOf(reading.key)}</th>
                      <td>{number(reading.printed)}</td>
                      <td>
                        {reading.possible ? number(reading.wouldBe) : `${number(reading.wouldBe)} (${t.impossible})`}
                      </td>
                      <td>{reading.ratios.length === 0 ? '–' : reading.ratios.map(ratioWords).join('; ')}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <p>{selectionCount === 0 ? t.none : t.some(number(selectionCount))}</p>
          </section>
        );
      })}
    </section>
  );
}
