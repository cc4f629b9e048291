import type { ReportMinimumRule } from '../../src/monitoring/reform/report-minimum.ts';
import { dated } from '../../src/sla/policy-rows.ts';

/**
 * Below how many applications before and after are not compared. *Ours*: no decree names a number; at ten the 90th
 * percentile is the slowest but one, below that it is the slowest one.
 */
export const reportMinimum: readonly ReportMinimumRule[] = [dated('2007-06-22', null, 'ours', { n: 10 })];
