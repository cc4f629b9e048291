import { dated } from '../../src/sla/policy-rows.ts';

/** For how many days the key of an act gives its answer again; *ours*: longer than any client goes on asking. */
export const answeredKeys = [dated('1990-01-01', null, 'ours', { days: 30 })];
