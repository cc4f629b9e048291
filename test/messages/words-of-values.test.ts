import { expect, test } from 'vitest';
import { message } from '../../src/messages/catalogue.ts';

test('a sentence says a state in words of its language, and one that has none as it is', () => {
  expect(message('vi', 'ROUND_NOT_OPEN', { state: 'CLOSED' })).toBe('Đợt rà soát không mở: hiện là đã đóng.');
  expect(message('en', 'RECOMMENDATION_NOT_A_DRAFT', { state: 'SUBMITTED' })).toBe(
    'The recommendation is not a draft any more: it is submitted.',
  );
  expect(message('en', 'DECISION_NOT_ISSUED', { state: 'ELSEWHERE' })).toContain('it is ELSEWHERE.');
});
