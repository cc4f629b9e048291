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
    submission: {
      procedureCode: 'DEMO-000001',
      applicant: { name: 'Nguyễn Văn An', phone: '0905123456' },
      key: 'example-submission-0002',
    },
    score: 5,
    words: 'Nhanh, hướng dẫn rõ',
    feedback: { procedureCode: 'DEMO-000001', kind: 'PROPOSAL', words: 'Xin cho nộp bản chụp thay bản sao chứng thực' },
    id: '',
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
    find: 'nguyen van an',
    applicant: { phone: '0905123457' },
    ground: 'Ông An đề nghị tại quầy',
    amount: 75000,
    receipt: 'BL 0001',
    handedOut: 'SLIP_AND_IDENTITY',
    originals: [],
    score: 5,
  }),
  example('Người xử lý · Handler', '2-handler', {
    code: '',
    version: 1,
    request: { papers: ['Bản vẽ hoàn công'], ground: 'Bản vẽ đã nộp thiếu chữ ký' },
    amount: 75000,
    purpose: 'Lệ phí cấp giấy phép',
    agency: '',
    question: 'Thửa đất có thuộc quy hoạch giao thông không?',
    limit: { amount: 3, unit: 'WORKING_DAY' },
    asked: 3,
    answer: 'Không thuộc quy hoạch',
  }),
  example('Liên thông · Between agencies', '6-tasks', {
    code: '',
    version: 2,
    tasks: [{ step: 1 }],
    to: { opens: { step: 2 } },
    task: 1,
    result: 'Đạt',
    ground: 'Chuyển nhầm người',
    files: [{ code: '', version: 2 }],
    reason: 'Đo đạc tại thửa đất',
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
  example('Lãnh đạo · Head', '8-head', {
    code: '',
    version: 1,
    ground: 'Chờ xác minh hiện trường',
    amount: 5,
    newDate: '2026-12-31',
    officer: 'handler',
    closing: 1,
    from: '',
    to: '',
    merger: { from: '', to: '', decisionNumber: '15/NQ-HĐND', happenedOn: '2026-11-20' },
    id: '',
    answer: 'Đã tiếp thu; từ tháng sau nhận bản chụp kèm bản chính để đối chiếu',
  }),
  example('Rà soát · Review', '3-review', {
    procedureCode: 'DEMO-000001',
    verdict: 'AMEND',
    reason: 'Giảm một bản sao có chứng thực',
    id: '',
  }),
  example('Văn bản, đối chiếu · Documents, reconciliation', '3-legal-documents', {
    search: 'xay dung',
    first: 5,
    document: {
      number: '12/2012/QĐ-UBND',
      title: 'Quyết định về cấp giấy phép xây dựng trên địa bàn tỉnh',
      kind: 'Quyết định',
      issuer: 'Ủy ban nhân dân tỉnh',
      issuedOn: '2012-05-02',
    },
  }),
  example('Rà soát hàng loạt · Review many', '3-review-bulk', {
    round: 'ecd4447f-0084-82c8-8f8c-d8ac3bba61d0',
    filter: { subjects: ['PROCEDURE'], undecided: true },
    act: {
      kind: 'CLASSIFY',
      fill: 'UNTOUCHED_ONLY',
      content: {
        verdict: 'AMEND',
        reason: 'Bỏ bản sao giấy tờ mà cơ quan nhà nước đã có',
        parts: ['COMPONENTS'],
        authority: 'PROVINCE',
      },
    },
    token: '',
    id: '',
    outcome: 'CONFLICT',
    first: 20,
  }),
  example('Rà soát bằng Excel · Review in Excel', '3-review-workbook', {
    round: 'ecd4447f-0084-82c8-8f8c-d8ac3bba61d0',
    filter: { undecided: true },
    id: '',
    first: 20,
  }),
  example('Báo cáo · Reports', '4-reports', {
    from: '2026-01-01',
    to: '2026-11-30',
    groupBy: 'AGENCY',
    code: 'DEMO-000001',
    after: null,
  }),
  example('Lắng nghe · Hearing', '6-voice', {
    from: '2026-01-01',
    to: '2026-11-30',
    code: '',
    words: 'Báo cáo lý do chậm và ngày xong',
    id: '',
    version: 1,
    first: 20,
  }),
  example('Quản trị · Admin', '9-admin', {
    notice: {
      year: 2026,
      source: '123/QĐ-UBND, 18/11/2026',
      days: [{ date: '2026-12-24', ground: 'LOCAL', note: 'Nghỉ phòng tránh bão' }],
    },
    sessions: {
      weekdays: [1, 2, 3, 4, 5],
      sessions: [
        { start: '07:30', end: '11:30' },
        { start: '13:30', end: '17:00' },
      ],
      from: '2027-01-01',
      source: '124/QĐ-UBND, 18/11/2026',
    },
    preview: '',
    pattern: {
      pattern: '{agency}-{yyMMdd}-{n:4}',
      reset: 'DAY',
      from: '2027-01-01',
      source: '125/QĐ-UBND, 18/11/2026',
    },
    url: 'https://example.org/motcua',
    kinds: ['RECEIVED', 'RESOLVED'],
    id: '',
    version: 1,
    active: false,
    ground: 'Người dân đã được báo qua điện thoại',
  }),
];
