import type { DecisionLimitRule } from '../../src/review/decision/limits.ts';
import { dated } from '../../src/sla/policy-rows.ts';

/**
 * When a decision that announces procedures is due, after NĐ 63/2010 Đ15 and Đ24 as they were changed. Only the five days
 * before effect were read, and in a summary; every other number is unverified and stands here to be set right.
 */
export const decisionLimitRules: readonly DecisionLimitRule[] = [
  dated('2010-10-14', null, 'NĐ 63/2010 Đ15, NĐ 48/2013 Đ1.5: 5 working days before effect (read in a summary only)', {
    duty: 'ANNOUNCED',
    counted: 'BEFORE_EFFECT',
    days: 5,
  } as const),
  dated('2010-10-14', '2017-09-24', 'NĐ 63/2010 Đ24: 10 working days from signing (unverified)', {
    duty: 'ENTERED',
    counted: 'AFTER_SIGNING',
    days: 10,
  } as const),
  dated('2010-10-14', '2017-09-24', 'NĐ 63/2010 Đ24: 10 working days from signing (unverified)', {
    duty: 'MADE_PUBLIC',
    counted: 'AFTER_SIGNING',
    days: 10,
  } as const),
  dated('2017-09-25', null, 'NĐ 63/2010 Đ24, NĐ 92/2017: 5 working days from signing (unverified)', {
    duty: 'ENTERED',
    counted: 'AFTER_SIGNING',
    days: 5,
  } as const),
  dated('2017-09-25', null, 'NĐ 63/2010 Đ24, NĐ 92/2017: 5 working days from signing (unverified)', {
    duty: 'MADE_PUBLIC',
    counted: 'AFTER_SIGNING',
    days: 5,
  } as const),
];
