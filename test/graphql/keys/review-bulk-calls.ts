import type { Call, Office } from './mutation-calls.ts';

const BULK = 'bulk { id state kind total done unchanged conflicts refused left undone notUndone }';

let made = 0;

/** An act over everything in an open round of its own, as it is looked at. */
async function looking(office: Office): Promise<string> {
  const input = `input: { name: "Đợt hàng loạt ${(made += 1)}", startsOn: "2026-11-20", scope: { codes: ["DEMO-000001"] } }`;
  const { round } = await office.done('reformer', 'reviewRoundCreate', input, 'round { id version }');
  await office.done('reformer', 'reviewRoundOpen', `id: "${round.id}", version: ${round.version}`, 'round { id }');
  return `round: "${round.id}", filter: {}, act: { kind: CLASSIFY, content: { verdict: KEEP, reason: "Cần thiết ${made}" } }`;
}

/** The token of what was looked at, without the round. */
async function looked(office: Office): Promise<string> {
  const { preview } = await office.done('reformer', 'reviewBulkPreview', await looking(office), 'preview { token }');
  return preview.token;
}

/** One that was begun, and is through: there is little in it. */
async function begun(office: Office): Promise<string> {
  const token = await looked(office);
  const { bulk } = await office.done('reformer', 'reviewBulkStart', `token: "${token}"`, 'bulk { id }');
  return `id: "${bulk.id}"`;
}

/** Calls of the bulk acts of reviews. */
export const REVIEW_BULK_CALLS: Readonly<Record<string, (office: Office) => Promise<Call>>> = {
  reviewBulkPreview: async (office) => ({
    who: 'reformer',
    args: await looking(office),
    selection: 'preview { token total done unchanged refused subjects { subject count done } }',
  }),
  reviewBulkStart: async (office) => ({ who: 'reformer', args: `token: "${await looked(office)}"`, selection: BULK }),
  reviewBulkStop: async (office) => ({ who: 'reformer', args: await begun(office), selection: BULK }),
  reviewBulkUndo: async (office) => ({ who: 'reformer', args: await begun(office), selection: BULK }),
};
