import { readFileSync } from 'node:fs';

/** A window of the explorer. */
export interface Example {
  readonly name: string;
  readonly query: string;
  /** JSON; an operation takes what it declares. */
  readonly variables: string;
}

const example = (name: string, file: string, variables: Readonly<Record<string, unknown>>): Example => ({
  name,
  query: readFileSync(new URL(`documents/${file}.graphql`, import.meta.url), 'utf8'),
  variables: JSON.stringify(variables, null, 2),
});

/** What a newcomer sees first: operations to run as they stand, with values from the demo data. */
export const EXAMPLES: readonly Example[] = [
  example('Mọi người · Anyone', '1-anyone', {
    search: 'cap phep xay dung',
    first: 5,
    code: 'DEMO-000001',
    receivedAt: '2026-11-20T15:20:00+07:00',
    amount: 3,
    unit: 'WORKING_DAY',
    token: '',
  }),
  example('Một cửa · Desk', '2-desk', {
    input: {
      procedureCode: 'DEMO-000001',
      channel: 'DIRECT',
      applicant: { name: 'Nguyễn Văn An', idNumber: '045012345678', phone: '0905123456', address: 'Đông Hà' },
      key: 'example-0001',
    },
    code: '',
    version: 1,
    outcome: 'GRANTED',
    first: 20,
  }),
  example('Liên thông · Between agencies', '6-tasks', {
    code: '',
    version: 2,
    tasks: [{ step: 1 }],
    to: { opens: { step: 2 } },
    task: 1,
    result: 'Đạt',
    first: 20,
  }),
  example('Giấy tờ · Papers', '7-papers', {
    code: '',
    version: 1,
    from: '2026-01-01',
    to: '2026-12-31',
    amount: 75000,
    receipt: 'BL 0001',
    identityChecked: { proof: 'CITIZEN_CARD' },
  }),
  example('Rà soát · Review', '3-review', {
    procedureCode: 'DEMO-000001',
    verdict: 'AMEND',
    reason: 'Giảm một bản sao có chứng thực',
    id: '',
  }),
  example('Báo cáo · Reports', '4-reports', {
    from: '2026-01-01',
    to: '2026-11-30',
    groupBy: 'AGENCY',
    code: 'DEMO-000001',
  }),
  example('Lắng nghe · Hearing', '6-voice', {
    from: '2026-01-01',
    to: '2026-11-30',
    code: '',
    words: 'Báo cáo lý do chậm và ngày xong',
    first: 20,
  }),
];
