import type { GroundRule } from '../../src/sla/clock-policy.ts';
import { groundRule, RESTART, SUSPEND } from '../../src/sla/policy-rows.ts';

/**
 * Rules of single procedures that take the place of the regime's, because sector law says so (domain 2.7): seen in the
 * records of the national portal, July 2026.
 */
export const groundOverrides: Readonly<Record<string, readonly GroundRule[]>> = {
  '1.013236': [
    groundRule('DOCUMENTS', RESTART, 'printed steps of 1.013236: two notices, within 7 then 5 working days', {
      times: 2,
      withinWorkingDays: [7, 5],
    }),
  ],
  '1.005400': [
    groundRule('OPINION', SUSPEND, 'printed steps of 1.005400: the time of asking opinions does not count'),
    groundRule('SITE_VISIT', SUSPEND, 'printed steps of 1.005400: the time of the site visit does not count'),
  ],
  '1.000606': [
    groundRule(
      'DOCUMENTS',
      { kind: 'NEW_LIMIT', limit: { amount: 18, unit: 'WORKING_DAY' } },
      'printed steps of 1.000606: 18 working days after the supplement',
    ),
  ],
};
