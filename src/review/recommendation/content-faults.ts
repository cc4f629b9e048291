import { Problem } from '../../problem.ts';
import { complianceCost } from '../cost/compliance-cost.ts';
import type { CostSheet, RecommendationContent, ReviewSubject } from './content.ts';

/** Bounds of what a person can mean (*ours*): a year of minutes, the đồng an hour of nobody, every household of a country. */
const MOST = {
  minutes: 525_600,
  dongPerHour: 100_000_000,
  outOfPocket: 1_000_000_000_000,
  timesAYear: 10_000,
  subjects: 100_000_000,
  activities: 50,
};

type Path = readonly string[];

/**
 * What is wrong with what a recommendation says of a subject, each fault with its place. A "no" needs its reason;
 * successors take the place of whole procedures only; an end needs something that ends.
 */
export function contentFaults(content: RecommendationContent, subject: ReviewSubject, path: Path): readonly Problem[] {
  const { verdict, answers, successors, endsOn, act, askedOf, authority } = content;
  const at = (...place: readonly (string | number)[]): Path => [...path, ...place.map(String)];
  const fault = (
    holds: boolean,
    code: ConstructorParameters<typeof Problem>[0],
    ...place: readonly (string | number)[]
  ) => (holds ? [new Problem(code, { path: at(...place) })] : []);
  const ends = subject === 'PROCEDURE' && (verdict === 'ABOLISH' || verdict === 'REPLACE');
  return [
    ...answers.flatMap(({ answer, reason, part }, index) => [
      ...fault(!answer && reason === null, 'ANSWER_NO_NEEDS_REASON', 'answers', index, 'reason'),
      ...fault(part !== null && subject !== 'PROCEDURE', 'ANSWER_PART_ONLY_FOR_PROCEDURE', 'answers', index, 'part'),
      ...fault(
        answers.findIndex((other) => other.part === part && other.question === answers[index]?.question) < index,
        'LISTED_TWICE',
        'answers',
        index,
      ),
    ]),
    ...fault(content.reason.trim() === '', 'RECOMMENDATION_REASON_BLANK', 'reason'),
    ...fault(
      successors.length > 0 && (verdict !== 'REPLACE' || subject !== 'PROCEDURE'),
      'SUCCESSOR_ONLY_FOR_REPLACE',
      'successors',
    ),
    ...fault(endsOn !== null && !ends, 'ENDS_ON_ONLY_FOR_END', 'endsOn'),
    ...fault(act !== null && !ends, 'ENDS_ON_ONLY_FOR_END', 'act'),
    ...fault(askedOf !== null && authority !== 'MINISTRY', 'ASKED_OF_ONLY_FOR_MINISTRY', 'askedOf'),
    ...costFaults(content.costBefore, at('costBefore')),
    ...costFaults(content.costAfter, at('costAfter')),
  ];
}

const isWithin = (value: number, most: number, least = 0): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

function costFaults(sheet: CostSheet | null, path: Path): readonly Problem[] {
  if (sheet === null) return [];
  const wrong = (place: readonly (string | number)[], most: number): Problem =>
    new Problem('COST_OUT_OF_RANGE', { path: [...path, ...place.map(String)], params: { most } });
  const faults = [
    ...(sheet.activities.length <= MOST.activities ? [] : [wrong(['activities'], MOST.activities)]),
    ...sheet.activities.flatMap((activity, index) =>
      (['minutes', 'dongPerHour', 'outOfPocket'] as const).flatMap((name) =>
        isWithin(activity[name], MOST[name]) ? [] : [wrong(['activities', index, name], MOST[name])],
      ),
    ),
    ...(['timesAYear', 'subjects'] as const).flatMap((name) =>
      isWithin(sheet[name], MOST[name]) ? [] : [wrong([name], MOST[name])],
    ),
  ];
  if (faults.length > 0) return faults;
  return complianceCost(sheet) === null ? [new Problem('COST_TOO_LARGE', { path })] : [];
}
