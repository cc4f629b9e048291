import type { VersionView } from '../registry/catalogue/views.ts';
import { procedureRecord, type ProcedureRecord } from './records.ts';
import type { Told } from './open-day.ts';
import { type Column, type Table, tableOf, type Value } from './table.ts';
import { type Words, words } from './words.ts';

/** A part of a procedure with its place in the printed order. */
interface Placed<Part> {
  readonly code: string;
  readonly position: number;
  readonly part: Part;
}

const PLACE: readonly Column<Placed<unknown>>[] = [
  {
    name: 'code',
    type: 'string',
    meaning: words('Mã thủ tục, như trong bảng procedures', 'Code of the procedure, as in the table procedures'),
    value: ({ code }) => code,
  },
  {
    name: 'position',
    type: 'integer',
    meaning: words('Thứ tự trong thủ tục, từ 1', 'Place within the procedure, from 1'),
    value: ({ position }) => position,
  },
];

type OwnColumn<Part> = readonly [
  name: string,
  type: Column<Part>['type'],
  vi: string,
  en: string,
  value: (part: Part) => Value,
];

/** A table of parts of the procedures in force, one row each. */
const partTable = <Part>(definition: {
  readonly name: string;
  readonly title: Words;
  readonly about: Words;
  readonly parts: (record: ProcedureRecord) => readonly Part[];
  readonly count: (version: VersionView) => number;
  readonly columns: readonly OwnColumn<Part>[];
}): Table =>
  tableOf<Told, Placed<Part>>({
    name: definition.name,
    title: definition.title,
    about: definition.about,
    key: ['code', 'position'],
    columns: [
      ...PLACE,
      ...definition.columns.map(([name, type, vi, en, value]): Column<Placed<Part>> => ({
        name,
        type,
        meaning: words(vi, en),
        value: ({ part }) => value(part),
      })),
    ],
    items: ({ inForce }) => inForce,
    rowsOf: (told, _day, at) =>
      definition
        .parts(procedureRecord(told, at))
        .map((part, index) => ({ code: told.procedure.code, position: index + 1, part })),
    countOf: ({ version }) => definition.count(version),
  });

const CHANNEL = ['Hình thức nộp; trống: mọi hình thức', 'Channel it holds for; empty: every one'] as const;
const CASE = ['Trường hợp; trống: mọi trường hợp', 'Case it holds for; empty: every one'] as const;

/** What a procedure is made of, a table for each kind of part. */
export const PART_TABLES: readonly Table[] = [
  partTable({
    name: 'components',
    title: words('Thành phần hồ sơ', 'Papers to hand in'),
    about: words('Mỗi dòng một giấy tờ phải nộp.', 'One row for each paper.'),
    parts: ({ components }) => components,
    count: ({ components }) => components.length,
    columns: [
      ['name', 'string', 'Tên giấy tờ', 'Name of the paper', ({ name }) => name],
      ['case', 'string', ...CASE, (part) => part.case],
      ['originals', 'integer', 'Số bản chính; trống: không in', 'Originals; empty: none printed', (p) => p.originals],
      ['copies', 'integer', 'Số bản sao; trống: không in', 'Copies; empty: none printed', ({ copies }) => copies],
      ['mandatory', 'boolean', 'Có bắt buộc không', 'Whether it must be there', ({ mandatory }) => mandatory],
      [
        'issuedByState',
        'boolean',
        'Nhà nước có sẵn giấy tờ này không; trống: chưa ai nói',
        'Whether the state already issues it; empty: nobody has said',
        ({ issuedByState }) => issuedByState,
      ],
      ['formCode', 'string', 'Mã mẫu đơn kèm theo', 'Code of the form attached', ({ formCode }) => formCode],
    ],
  }),
  partTable({
    name: 'time-limits',
    title: words('Thời hạn giải quyết', 'Time limits'),
    about: words(
      'Mỗi dòng một thời hạn; thời hạn tỉnh cam kết đứng cạnh thời hạn theo quy định. Hạn trả tính theo cột max.',
      'One row for each limit; what the province promises stands beside what the law says. Due times follow max.',
    ),
    parts: ({ timeLimits }) => timeLimits,
    count: ({ timeLimits }) => timeLimits.length,
    columns: [
      [
        'kind',
        'string',
        'STATUTORY (theo quy định) hoặc COMMITTED (tỉnh cam kết)',
        'STATUTORY (by law) or COMMITTED (promised by the province)',
        ({ kind }) => kind,
      ],
      ['channel', 'string', ...CHANNEL, ({ channel }) => channel],
      ['case', 'string', ...CASE, (part) => part.case],
      [
        'unit',
        'string',
        'Đơn vị: WORKING_DAY (ngày làm việc), CALENDAR_DAY (ngày), MONTH (tháng), WORKING_HOUR (giờ làm việc), SAME_DAY (trong ngày); trống: không in đơn vị',
        'Unit: WORKING_DAY, CALENDAR_DAY, MONTH, WORKING_HOUR, SAME_DAY; empty: none printed',
        ({ unit }) => unit,
      ],
      ['min', 'integer', 'Số nhỏ nhất được in', 'Smallest number printed', ({ min }) => min],
      ['max', 'integer', 'Số lớn nhất được in', 'Largest number printed', ({ max }) => max],
      ['note', 'string', 'Lời cạnh con số', 'Words beside the number', ({ note }) => note],
    ],
  }),
  partTable({
    name: 'fees',
    title: words('Phí, lệ phí', 'Fees'),
    about: words(
      'Mỗi dòng một mức phí, lệ phí. Trống không có nghĩa là miễn phí.',
      'One row for each fee. Empty is not free.',
    ),
    parts: ({ fees }) => fees,
    count: ({ fees, localTerms }) => fees.length + (localTerms?.fees.length ?? 0),
    columns: [
      [
        'scope',
        'string',
        'NATIONAL (quy định chung) hoặc LOCAL (tỉnh quy định)',
        'NATIONAL (the same everywhere) or LOCAL (set by the province)',
        ({ scope }) => scope,
      ],
      [
        'amount',
        'integer',
        'Số tiền, đồng; trống: xem cột note',
        'Amount in đồng; empty: see note',
        ({ amount }) => amount,
      ],
      ['channel', 'string', ...CHANNEL, ({ channel }) => channel],
      ['case', 'string', ...CASE, (part) => part.case],
      ['note', 'string', 'Lời cạnh số tiền', 'Words beside the amount', ({ note }) => note],
      [
        'flag',
        'string',
        'FREE_BESIDE_A_FEE: nguồn ghi miễn phí cạnh một mức phí, cần hỏi lại',
        'FREE_BESIDE_A_FEE: the source says free beside a fee, ask the agency',
        ({ flag }) => flag,
      ],
    ],
  }),
  partTable({
    name: 'forms',
    title: words('Mẫu đơn, tờ khai', 'Forms'),
    about: words('Mỗi dòng một mẫu đơn, tờ khai.', 'One row for each form or declaration.'),
    parts: ({ forms }) => forms,
    count: ({ forms }) => forms.length,
    columns: [
      ['formCode', 'string', 'Mã mẫu', 'Code of the form', ({ code }) => code],
      ['name', 'string', 'Tên mẫu', 'Name of the form', ({ name }) => name],
    ],
  }),
  partTable({
    name: 'requirements',
    title: words('Yêu cầu, điều kiện', 'Requirements and conditions'),
    about: words('Mỗi dòng một yêu cầu, điều kiện.', 'One row for each requirement or condition.'),
    parts: ({ requirements }) => requirements,
    count: ({ requirements }) => requirements.length,
    columns: [['text', 'string', 'Nội dung như văn bản in', 'Its words as printed', ({ text }) => text]],
  }),
  partTable({
    name: 'results',
    title: words('Kết quả thực hiện', 'Results'),
    about: words('Mỗi dòng một kết quả mà người dân nhận.', 'One row for each thing that the applicant gets.'),
    parts: ({ results }) => results,
    count: ({ results }) => results.length,
    columns: [
      ['resultCode', 'string', 'Mã kết quả, như KQ.G15.000206', 'Code, such as KQ.G15.000206', ({ code }) => code],
      ['name', 'string', 'Tên kết quả', 'Its name', ({ name }) => name],
    ],
  }),
  partTable({
    name: 'legal-documents',
    title: words('Căn cứ pháp lý', 'Legal basis'),
    about: words('Mỗi dòng một văn bản làm căn cứ của một thủ tục.', 'One row for each document behind a procedure.'),
    parts: ({ legalDocuments }) => legalDocuments,
    count: ({ legalDocuments }) => legalDocuments.length,
    columns: [
      ['uri', 'anyURI', 'Địa chỉ của văn bản', 'Address of the document', ({ uri }) => uri],
      ['number', 'string', 'Số, ký hiệu', 'Its number', ({ number }) => number],
      ['title', 'string', 'Trích yếu', 'Its title', ({ title }) => title],
      ['issuer', 'string', 'Cơ quan ban hành', 'Who issued it', ({ issuer }) => issuer],
      ['issuedOn', 'date', 'Ngày ban hành', 'Day of issue', ({ issuedOn }) => issuedOn],
    ],
  }),
  partTable({
    name: 'named-agencies',
    title: words('Cơ quan như văn bản nêu', 'Agencies as the source names them'),
    about: words('Mỗi dòng một cơ quan và vai trò của nó.', 'One row for each agency and the part it plays.'),
    parts: ({ namedAgencies }) => namedAgencies,
    count: ({ agencies }) => agencies.length,
    columns: [
      [
        'role',
        'string',
        'DECIDING (có thẩm quyền), DELEGATED (được ủy quyền), IMPLEMENTING (thực hiện), COORDINATING (phối hợp), RECEIVING (tiếp nhận)',
        'DECIDING, DELEGATED, IMPLEMENTING, COORDINATING or RECEIVING',
        ({ role }) => role,
      ],
      ['name', 'string', 'Tên cơ quan', 'Name of the agency', ({ name }) => name],
    ],
  }),
];
