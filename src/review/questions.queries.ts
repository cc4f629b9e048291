import { z } from 'zod';
import { type CivilDate, civilDateAt } from '../calendar/civil-date.ts';
import type { Clock } from '../clock.ts';
import { authorize } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import type { Locale } from '../messages/locale.ts';
import type { VersionPart } from '../registry/publication-gaps.ts';
import type { Dated } from '../sla/clock-policy.ts';
import type { Rules } from '../sla/rules.ts';
import type { ReviewQuestion, ReviewSubject } from './recommendation/content.ts';

/** Dated data of kind `reviewQuestions`: a question of a review form. */
export interface QuestionRule extends Dated {
  readonly subject: ReviewSubject;
  /** Number of the printed form. */
  readonly form: string;
  /** Null: the whole. */
  readonly part: VersionPart | null;
  readonly question: ReviewQuestion;
  readonly vi: string;
  readonly en: string;
}

/** A question as it is put. */
export interface QuestionAsked {
  readonly form: string;
  readonly part: VersionPart | null;
  readonly question: ReviewQuestion;
  readonly words: string;
  readonly source: string;
}

const read = z.object({
  subject: z.enum(['PROCEDURE', 'FORM', 'REQUIREMENT']),
  form: z.string(),
  part: z
    .enum(['STEPS', 'SUBMISSION', 'COMPONENTS', 'TIME_LIMITS', 'AUDIENCES', 'AGENCIES', 'FEES', 'RESULTS'])
    .nullable(),
  question: z.enum(['NECESSARY', 'REASONABLE', 'LAWFUL']),
  vi: z.string(),
  en: z.string(),
  source: z.string(),
  from: z.string(),
  to: z.string().nullable(),
});

/** The questions of a form on a civil day, in its order. Whoever may read recommendations. */
export function reviewQuestions(
  {
    viewer,
    rules,
    clock,
    locale,
  }: {
    readonly viewer: Viewer | null;
    readonly rules: Pick<Rules, 'rowsOf'>;
    readonly clock: Clock;
    readonly locale: Locale;
  },
  subject: ReviewSubject,
  on: CivilDate | null,
): readonly QuestionAsked[] {
  authorize(viewer, 'recommendation.read');
  const day = on ?? civilDateAt(clock.now());
  return rules
    .rowsOf('reviewQuestions')
    .map(({ value }) => read.parse(value))
    .filter((rule) => rule.subject === subject && rule.from <= day && (rule.to === null || day <= rule.to))
    .map((rule) => ({ ...rule, words: rule[locale] }))
    .sort(
      (a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part) || ASKED.indexOf(a.question) - ASKED.indexOf(b.question),
    );
}

/** The whole first, then the parts in the order of NĐ 63/2010 Đ8.2. */
const ORDER: readonly (VersionPart | null)[] = [
  null,
  'STEPS',
  'SUBMISSION',
  'COMPONENTS',
  'TIME_LIMITS',
  'AUDIENCES',
  'AGENCIES',
  'FEES',
  'RESULTS',
];
const ASKED: readonly ReviewQuestion[] = ['NECESSARY', 'REASONABLE', 'LAWFUL'];
