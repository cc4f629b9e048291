import { dated } from '../../src/sla/policy-rows.ts';
import type { QuestionRule } from '../../src/review/questions.queries.ts';

/**
 * The three questions of NĐ 63/2010 Đ28, put to the whole and, for a procedure, to the parts that Đ8.2 lists. The forms of
 * Project 30 were not at hand: that 2 is the one for procedures, 2a for forms and 2b for requirements is *unverified*, and the words are
 * ours.
 */
const SOURCE = 'NĐ 63/2010 Đ28; Đề án 30, biểu mẫu 2, 2a, 2b (chưa kiểm chứng)';

type Words = readonly [vi: string, en: string];

const rule = (
  subject: QuestionRule['subject'],
  form: string,
  part: QuestionRule['part'],
  question: QuestionRule['question'],
  [vi, en]: Words,
): QuestionRule => dated('2008-01-01', null, SOURCE, { subject, form, part, question, vi, en });

const whole = (subject: QuestionRule['subject'], form: string, vi: string, en: string): readonly QuestionRule[] => [
  rule(subject, form, null, 'NECESSARY', [`${vi} có cần thiết không?`, `Is ${en} necessary?`]),
  rule(subject, form, null, 'REASONABLE', [`${vi} có hợp lý không?`, `Is ${en} reasonable?`]),
  rule(subject, form, null, 'LAWFUL', [`${vi} có hợp pháp không?`, `Is ${en} lawful?`]),
];

const PARTS: readonly (readonly [part: NonNullable<QuestionRule['part']>, words: Words])[] = [
  ['STEPS', ['Trình tự thực hiện', 'the order of steps']],
  ['SUBMISSION', ['Cách thức thực hiện', 'the way it is handed in']],
  ['COMPONENTS', ['Thành phần, số lượng hồ sơ', 'the set of papers']],
  ['TIME_LIMITS', ['Thời hạn giải quyết', 'the time limit']],
  ['AUDIENCES', ['Đối tượng thực hiện', 'whom it is for']],
  ['AGENCIES', ['Cơ quan thực hiện', 'which agency decides']],
  ['FEES', ['Phí, lệ phí', 'the fee']],
  ['RESULTS', ['Kết quả thực hiện', 'the result']],
];

/** Questions of the review forms, with the day from which they are asked. */
export const reviewQuestionRules: readonly QuestionRule[] = [
  ...whole('PROCEDURE', '2', 'Thủ tục này', 'this procedure'),
  ...PARTS.flatMap(([part, [vi, en]]) => [
    rule('PROCEDURE', '2', part, 'REASONABLE', [`${vi} có hợp lý không?`, `Is ${en} reasonable?`]),
    rule('PROCEDURE', '2', part, 'LAWFUL', [`${vi} có hợp pháp không?`, `Is ${en} lawful?`]),
  ]),
  ...whole('FORM', '2a', 'Mẫu đơn, mẫu tờ khai này', 'this form'),
  ...whole('REQUIREMENT', '2b', 'Yêu cầu, điều kiện này', 'this requirement'),
];
