import type { MessageKey } from '../../messages/catalogue.ts';
import { answerFor, type RecommendationContent } from './content.ts';

/** What a person should look at before they hand a recommendation in; it keeps nobody from doing so. */
export function recommendationAdvice(content: RecommendationContent): readonly MessageKey[] {
  const { verdict, documents, costBefore, costAfter } = content;
  const answers = (['NECESSARY', 'REASONABLE', 'LAWFUL'] as const).map((question) => answerFor(content, question));
  const some = (answer: boolean): boolean => content.answers.some((each) => each.answer === answer);
  const allYes = answers.every((each) => each?.answer === true) && !some(false);
  return [
    ...(verdict !== 'KEEP' && (costBefore === null || costAfter === null) ? ['ADVICE_COST_MISSING' as const] : []),
    ...(answers[2]?.answer === false && documents.length === 0 ? ['ADVICE_DOCUMENTS_MISSING' as const] : []),
    ...(verdict !== 'KEEP' && allYes ? ['ADVICE_ANSWERS_CONTRADICT' as const] : []),
    ...(verdict === 'KEEP' && some(false) ? ['ADVICE_KEEP_CONTRADICT' as const] : []),
  ];
}
