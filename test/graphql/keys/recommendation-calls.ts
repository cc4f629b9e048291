import type { Call, Office } from './mutation-calls.ts';

const ITEM = 'item { id stage verdict version recommendation { verdict reason state } }';
const CONTENT = 'content: { verdict: KEEP, reason: "Vẫn cần thiết" }';

type Step = 'classify' | 'submit';

let made = 0;

/** An item of an open round after these acts, as an act names it. */
async function item(office: Office, ...steps: readonly Step[]): Promise<string> {
  const input = `input: { name: "Đợt kiến nghị ${(made += 1)}", startsOn: "2026-11-20", scope: { codes: ["DEMO-000003"] }, subjects: [PROCEDURE] }`;
  const { round } = await office.done('reformer', 'reviewRoundCreate', input, 'round { id version }');
  await office.done('reformer', 'reviewRoundOpen', `id: "${round.id}", version: ${round.version}`, 'round { id }');
  const { data } = await office.ask('reformer', `{ reviewItems(round: "${round.id}") { nodes { id version } } }`);
  let seen = data.reviewItems.nodes[0];
  for (const step of steps) {
    const named = `item: "${seen.id}", version: ${seen.version}`;
    const [act, args] =
      step === 'classify' ? ['reviewItemClassify', `${named}, ${CONTENT}`] : ['reviewItemSubmit', named];
    ({ item: seen } = await office.done('reformer', act ?? '', args ?? '', 'item { id version }'));
  }
  return `item: "${seen.id}", version: ${seen.version}`;
}

/** Calls of the mutations on recommendations in rounds. */
export const RECOMMENDATION_CALLS: Readonly<Record<string, (office: Office) => Promise<Call>>> = {
  reviewItemClassify: async (office) => ({
    who: 'reformer',
    args: `${await item(office)}, ${CONTENT}`,
    selection: ITEM,
  }),
  reviewItemSubmit: async (office) => ({ who: 'reformer', args: await item(office, 'classify'), selection: ITEM }),
  reviewItemTakeBack: async (office) => ({
    who: 'reformer',
    args: await item(office, 'classify', 'submit'),
    selection: ITEM,
  }),
  reviewItemDiscard: async (office) => ({ who: 'reformer', args: await item(office, 'classify'), selection: ITEM }),
  reviewItemApprove: async (office) => ({
    who: 'approver',
    args: await item(office, 'classify', 'submit'),
    selection: ITEM,
  }),
  reviewItemReturn: async (office) => ({
    who: 'approver',
    args: `${await item(office, 'classify', 'submit')}, note: "Chưa rõ"`,
    selection: ITEM,
  }),
  labourCostSet: () =>
    Promise.resolve({
      who: 'admin',
      args: `input: { from: "2030-01-${String(((made += 1) % 28) + 1).padStart(2, '0')}", dongPerHour: 40000, source: "Niên giám thống kê mẫu" }`,
      selection: 'labourCosts { from dongPerHour }',
    }),
};
