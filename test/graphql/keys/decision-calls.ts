import type { Call, Office } from './mutation-calls.ts';

const DECISION = 'decision { id state version number title limits { duty standing } }';

let made = 0;

const input = (recommendation: string, effectiveOn: string): string => {
  made += 1;
  return `input: { title: "Quyết định ${made}", number: "${made}/QĐ", signedOn: "2026-02-01", announcedOn: "2026-02-02", effectiveOn: "${effectiveOn}", recommendations: ["${recommendation}"] }`;
};

/** An approved recommendation to keep a procedure as it is. */
async function approved(office: Office): Promise<string> {
  const { recommendation } = await office.done(
    'reformer',
    'recommendationPropose',
    'procedureCode: "DEMO-000001", verdict: KEEP, reason: "Hợp lý"',
    'recommendation { id }',
  );
  await office.done('approver', 'recommendationApprove', `id: "${recommendation.id}"`, 'recommendation { id }');
  return recommendation.id;
}

/** A decision as an act names it, issued where it says so. */
async function decision(office: Office, issued: boolean): Promise<string> {
  const drafted = input(await approved(office), '2099-01-05');
  const { decision: now } = await office.done('reformer', 'decisionDraft', drafted, 'decision { id }');
  const id = `id: "${now.id}"`;
  if (issued) await office.done('approver', 'decisionIssue', id, 'decision { id }');
  return id;
}

const recorded = async (office: Office): Promise<Call> => ({
  who: 'reformer',
  args: `${await decision(office, true)}, on: "2026-02-03"`,
  selection: DECISION,
});

/** Calls of the mutations on decisions. */
export const DECISION_CALLS: Readonly<Record<string, (office: Office) => Promise<Call>>> = {
  decisionDraft: async (office) => ({
    who: 'reformer',
    args: input(await approved(office), '2099-01-05'),
    selection: DECISION,
  }),
  decisionChange: async (office) => ({
    who: 'reformer',
    args: `${await decision(office, false)}, input: { title: "Tên khác" }`,
    selection: DECISION,
  }),
  decisionIssue: async (office) => ({ who: 'approver', args: await decision(office, false), selection: DECISION }),
  decisionWithdraw: async (office) => ({
    who: 'approver',
    args: `${await decision(office, true)}, number: "9/QĐ", reason: "Chưa đủ điều kiện"`,
    selection: DECISION,
  }),
  decisionRecordAnnounced: recorded,
  decisionRecordEntered: recorded,
  decisionRecordMadePublic: recorded,
};
