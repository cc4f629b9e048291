import { dated } from '../../src/sla/policy-rows.ts';

/**
 * What an hour of an applicant's time is taken to be worth, in đồng. No official figure was at hand: this one only makes
 * the demo count, and says so; an installation sets its own with its source (`labourCostSet`).
 */
export const labourCostRules = [
  dated('2013-01-01', null, 'Minh họa, không phải số liệu chính thức · demo value, not an official figure', {
    dongPerHour: 30_000,
  }),
];
