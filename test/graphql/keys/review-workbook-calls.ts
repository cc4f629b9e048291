import { demoIds } from '../../../src/seeding/demo-ids.ts';
import { signatureText } from '../../../src/review/workbook/signature.ts';
import { sheetOf } from '../../review/workbook/workbook-office.ts';
import type { Call, Office } from './mutation-calls.ts';
import { round } from './round-calls.ts';

const ROUND = demoIds.round('round-de-an-30');

/** A dry run that changes one item of a round of its own. */
async function dryRun(office: Office): Promise<string> {
  const [, roundId = ''] = /^id: "([^"]+)"/u.exec(await round(office, 'open')) ?? [];
  const { data } = await office.ask(
    'reformer',
    `{ reviewItems(round: "${roundId}", first: 1) { nodes { id version } } }`,
  );
  const [item] = data.reviewItems.nodes;
  const cells = { id: item.id, version: String(item.version), verdict: 'KEEP', reason: 'Vẫn cần' };
  const file = sheetOf(signatureText({ roundId, exportedAt: new Date('2026-11-20T08:00:00+07:00') }), [cells]);
  const { id } = await office.send('reformer', `/import/review?round=${roundId}`, file);
  return `id: "${id}"`;
}

/** Calls of workbooks of a review round. */
export const REVIEW_WORKBOOK_CALLS: Readonly<Record<string, (office: Office) => Promise<Call>>> = {
  reviewExport: () =>
    Promise.resolve({
      who: 'reformer',
      args: `round: "${ROUND}", filter: { undecided: true }`,
      selection: 'export { id url items opensUntil }',
    }),
  reviewImportApply: async (office) => ({
    who: 'reformer',
    args: await dryRun(office),
    selection: 'import { id changed appliedAt ready round { id } }',
  }),
};
