import { demoIds } from '../../../src/seeding/demo-ids.ts';
import type { Call } from './mutation-calls.ts';

const ROUND = demoIds.round('round-de-an-30');

/** Calls of workbooks of a review round. */
export const REVIEW_WORKBOOK_CALLS: Readonly<Record<string, () => Promise<Call>>> = {
  reviewExport: () =>
    Promise.resolve({
      who: 'reformer',
      args: `round: "${ROUND}", filter: { undecided: true }`,
      selection: 'export { id url items opensUntil }',
    }),
};
