import { z } from 'zod';
import { addDays, type CivilDate, civilDateAt } from '../calendar/civil-date.ts';
import type { Dated } from '../sla/clock-policy.ts';
import type { Rules } from '../sla/rules.ts';

/** Satisfaction (mức độ hài lòng): asked once a file, after the result was given; 1 very dissatisfied … 5 very satisfied. */

export type Score = 1 | 2 | 3 | 4 | 5;

export const isScore = (score: number): score is Score => Number.isInteger(score) && score >= 1 && score <= 5;

/** Who entered a rating: the applicant, or the desk that asked them. */
export type RatingSource = 'APPLICANT' | 'DESK';

/** Where the words of a rating stand; NONE where nothing was said. */
export type WordsState = 'NONE' | 'WAITING' | 'PUBLISHED' | 'HIDDEN';

/** Dated data of kind `satisfaction`. */
export interface SatisfactionRule extends Dated {
  /** Days after the day of the return on which a rating is still taken. */
  readonly days: number;
  /** Fewer answers than this are marked as a small sample. */
  readonly smallBelow: number;
}

const read = z.object({
  days: z.number().int(),
  smallBelow: z.number().int(),
  from: z.string(),
  /** Last day; null while it holds. */
  to: z.string().nullable(),
});

/** Holds where no policy says otherwise. */
const USUAL = { days: 30, smallBelow: 10 };

/** The rule on a civil day; of several the newest. */
export function satisfactionRuleOn(
  rules: Pick<Rules, 'rowsOf'>,
  day: CivilDate,
): Pick<SatisfactionRule, 'days' | 'smallBelow'> {
  const rows = rules
    .rowsOf('satisfaction')
    .filter(({ agencyId }) => agencyId === null)
    .map(({ value }) => read.parse(value));
  return rows.findLast(({ from, to }) => from <= day && (to === null || day <= to)) ?? USUAL;
}

/** The last day on which a file that was returned then can be rated. */
export function rateableUntil(rules: Pick<Rules, 'rowsOf'>, returnedAt: Date): CivilDate {
  const returnedOn = civilDateAt(returnedAt);
  return addDays(returnedOn, satisfactionRuleOn(rules, returnedOn).days);
}

/** What was counted: files returned, and of these the answers by score. */
export interface SatisfactionCounts {
  readonly returned: number;
  readonly scores: readonly [number, number, number, number, number];
  /** Of the answers, those that a desk entered. */
  readonly byDesk: number;
}

export interface SatisfactionFigures extends SatisfactionCounts {
  readonly answered: number;
  /** Mean score; null where nobody answered. */
  readonly mean: number | null;
  /** Share of 4 and 5, 0–1; null where nobody answered. */
  readonly satisfiedShare: number | null;
  /** Answers ÷ files returned, 0–1; null where none was returned. */
  readonly answerRate: number | null;
  readonly small: boolean;
}

/** A denominator of zero is "none arose": null, neither 0 nor 1 (domain 4). */
export function satisfactionFigures(counts: SatisfactionCounts, smallBelow: number): SatisfactionFigures {
  const [one, two, three, four, five] = counts.scores;
  const answered = one + two + three + four + five;
  return {
    ...counts,
    answered,
    mean: answered === 0 ? null : (one + 2 * two + 3 * three + 4 * four + 5 * five) / answered,
    satisfiedShare: answered === 0 ? null : (four + five) / answered,
    answerRate: counts.returned === 0 ? null : answered / counts.returned,
    small: answered < smallBelow,
  };
}
