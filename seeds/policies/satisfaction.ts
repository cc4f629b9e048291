import type { SatisfactionRule } from '../../src/voice/satisfaction.ts';
import { dated } from '../../src/sla/policy-rows.ts';

/**
 * How long after the return a rating is taken, and below how many answers a figure is marked as small. Both are *ours*:
 * QĐ 766/2022 scores satisfaction and names neither.
 */
export const satisfactionRules: readonly SatisfactionRule[] = [
  dated('2007-06-22', null, 'ours', { days: 30, smallBelow: 10 }),
];
