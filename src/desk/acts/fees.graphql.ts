import type { Resolvers } from '../../graphql/generated/resolvers.ts';
import { caseView } from '../case.loaders.ts';
import { officerLoader } from '../desk.loaders.ts';
import { feesOf, feeTotal } from './fee-reading.ts';
import { feesPrinted } from './fees-printed.ts';

/** Fees: what was collected, and what is printed to compare. */
export const feeResolvers: Resolvers = {
  Application: {
    feesCollected: async (row, _args, context) => feesOf((await caseView(row, context)).events),
    feeTotal: async (row, _args, context) => feeTotal(feesOf((await caseView(row, context)).events)),
    feesPrinted: (row, _args, { catalogue }) => feesPrinted(catalogue.version(row.versionId), row),
  },
  CollectedFee: {
    officer: ({ accountId }, _args, { loaders }) =>
      accountId === null ? null : loaders.get(officerLoader).load(accountId),
  },
};
