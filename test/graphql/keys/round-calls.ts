import type { Call, Office } from './mutation-calls.ts';

const ROUND = 'round { id name state version progress { total } }';

let made = 0;

const input = (): string =>
  `input: { name: "Đợt ${(made += 1)}", startsOn: "2026-11-20", scope: { codes: ["DEMO-000001"] } }`;

/** A round after these acts, as an act names it. */
export async function round(office: Office, ...acts: readonly ('open' | 'close')[]): Promise<string> {
  let { round: now } = await office.done('reformer', 'reviewRoundCreate', input(), 'round { id version }');
  for (const act of acts) {
    const seen = `id: "${now.id}", version: ${now.version}`;
    now =
      act === 'open'
        ? (await office.done('reformer', 'reviewRoundOpen', seen, 'round { id version }')).round
        : (await office.done('reformer', 'reviewRoundClose', `${seen}, note: "Tạm dừng"`, 'round { id version }'))
            .round;
  }
  return `id: "${now.id}", version: ${now.version}`;
}

/** Calls of the mutations on review rounds. */
export const ROUND_CALLS: Readonly<Record<string, (office: Office) => Promise<Call>>> = {
  reviewRoundCreate: () => Promise.resolve({ who: 'reformer', args: input(), selection: ROUND }),
  reviewRoundChange: async (office) => ({
    who: 'reformer',
    args: `${await round(office)}, input: { name: "Tên khác", startsOn: "2026-11-20", owners: ["${await account(office)}"] }`,
    selection: ROUND,
  }),
  reviewRoundOpen: async (office) => ({ who: 'reformer', args: await round(office), selection: ROUND }),
  reviewRoundGrow: async (office) => ({
    who: 'reformer',
    args: `${await round(office, 'open')}, codes: ["DEMO-000002"]`,
    selection: ROUND,
  }),
  reviewRoundClose: async (office) => ({
    who: 'reformer',
    args: `${await round(office, 'open')}, note: "Hết thời gian"`,
    selection: ROUND,
  }),
  reviewRoundReopen: async (office) => ({
    who: 'approver',
    args: `${await round(office, 'open', 'close')}, reason: "Còn thiếu"`,
    selection: ROUND,
  }),
  reviewAssign: async (office) => ({
    who: 'reformer',
    args: `${(await round(office, 'open')).replace(/^id: ("[^"]+").*$/u, 'round: $1')}, assignees: ["${await account(office)}"]`,
    selection: 'count round { id version }',
  }),
};

const account = async (office: Office): Promise<string> =>
  (await office.ask('reformer', '{ reviewers { id } }')).data.reviewers[0].id;
