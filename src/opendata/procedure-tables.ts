import { procedureRecord, type ProcedureRecord } from './records.ts';
import type { Told } from './open-day.ts';
import { type Column, type Table, tableOf } from './table.ts';
import { words } from './words.ts';

type Of = Column<ProcedureRecord>;

const IDENTITY: readonly Of[] = [
  {
    name: 'code',
    type: 'string',
    meaning: words(
      'Mã thủ tục: mã quốc gia d.dddddd, hoặc mã cũ hay mã minh họa',
      'Code of the procedure: the national code d.dddddd, else a legacy or demo code',
    ),
    value: ({ code }) => code,
  },
  {
    name: 'uri',
    type: 'anyURI',
    meaning: words(
      'Địa chỉ không đổi của thủ tục, còn trả lời cả khi thủ tục đã hết hiệu lực',
      'Permanent address of the procedure; it answers even when the procedure has ended',
    ),
    value: ({ uri }) => uri,
  },
  {
    name: 'title',
    type: 'string',
    meaning: words('Tên thủ tục trong phiên bản này', 'Name of the procedure in this version'),
    value: ({ title }) => title,
  },
  {
    name: 'fieldUri',
    type: 'anyURI',
    meaning: words('Địa chỉ của lĩnh vực', 'Address of the field'),
    value: ({ field }) => field?.uri ?? null,
  },
  {
    name: 'field',
    type: 'string',
    meaning: words('Tên lĩnh vực', 'Name of the field'),
    value: ({ field }) => field?.name ?? null,
  },
  {
    name: 'agencyUri',
    type: 'anyURI',
    meaning: words('Địa chỉ của cơ quan chịu trách nhiệm', 'Address of the agency that answers for it'),
    value: ({ agency }) => agency?.uri ?? null,
  },
  {
    name: 'agency',
    type: 'string',
    meaning: words('Tên cơ quan chịu trách nhiệm', 'Name of the agency that answers for it'),
    value: ({ agency }) => agency?.name ?? null,
  },
];

const text = (name: string, vi: string, en: string, value: Of['value']): Of => ({
  name,
  type: 'string',
  meaning: words(vi, en),
  value,
});
const date = (name: string, vi: string, en: string, value: Of['value']): Of => ({
  ...text(name, vi, en, value),
  type: 'date',
});
const number = (name: string, vi: string, en: string, value: Of['value']): Of => ({
  ...text(name, vi, en, value),
  type: 'integer',
});
const list = (name: string, vi: string, en: string, value: Of['value']): Of => ({
  ...text(name, vi, en, value),
  list: true,
});

const ORIGIN: readonly Of[] = [
  text(
    'source',
    'Nguồn: NATIONAL (Cổng dịch vụ công quốc gia), LOCAL (tỉnh), DEMO (minh họa)',
    'Where it comes from: NATIONAL (the national portal), LOCAL (the province), DEMO (made up)',
    ({ source }) => source,
  ),
  { ...text('sourceUrl', 'Địa chỉ của nguồn', 'Address of the source', ({ sourceUrl }) => sourceUrl), type: 'anyURI' },
  {
    ...text('demo', 'Có phải dữ liệu minh họa không', 'Whether it is demo data', ({ demo }) => demo),
    type: 'boolean',
  },
  text(
    'demoNote',
    'Dữ liệu minh họa thay cho điều gì, nói bằng lời',
    'What demo data stands for, in words',
    ({ demoNote }) => demoNote,
  ),
];

const VERSION: readonly Of[] = [
  {
    ...text('versionUri', 'Địa chỉ của phiên bản', 'Address of the version', ({ version }) => version.uri),
    type: 'anyURI',
  },
  number('versionNumber', 'Số thứ tự của phiên bản', 'Number of the version', ({ version }) => version.number),
  date('validFrom', 'Ngày đầu tiên có hiệu lực', 'First day in force', ({ version }) => version.validFrom),
  date(
    'validTo',
    'Ngày đầu tiên không còn hiệu lực; trống: chưa định',
    'First day no longer in force; empty: none set',
    ({ version }) => version.validTo,
  ),
  text(
    'decisionNumber',
    'Số quyết định công bố',
    'Number of the decision that announces it',
    ({ version }) => version.decisionNumber,
  ),
];

export const PROCEDURES: Table = tableOf<Told, ProcedureRecord>({
  name: 'procedures',
  title: words('Thủ tục hành chính đang có hiệu lực', 'Administrative procedures in force'),
  about: words(
    'Mỗi dòng một thủ tục có hiệu lực trong ngày. Giấy tờ, thời hạn, phí và các phần khác ở những bảng riêng, nối bằng cột code.',
    'One row for each procedure in force on the day. Papers, limits, fees and other parts stand in tables of their own, joined by code.',
  ),
  key: ['code'],
  columns: [
    ...IDENTITY,
    list(
      'levels',
      'Cấp thực hiện: MINISTRY (bộ), PROVINCE (tỉnh), DISTRICT (huyện), COMMUNE (xã)',
      'Levels that carry it out: MINISTRY, PROVINCE, DISTRICT, COMMUNE',
      ({ levels }) => levels,
    ),
    list(
      'audiences',
      'Đối tượng: CITIZEN (công dân), BUSINESS (doanh nghiệp), ORGANISATION (tổ chức), FOREIGNER (người nước ngoài), OFFICIAL (cán bộ), OTHER (khác)',
      'Whom it is for: CITIZEN, BUSINESS, ORGANISATION, FOREIGNER, OFFICIAL, OTHER',
      ({ audiences }) => audiences,
    ),
    text('audienceText', 'Đối tượng, như văn bản in', 'Whom it is for, as printed', ({ audienceText }) => audienceText),
    list(
      'channels',
      'Hình thức nộp: DIRECT (trực tiếp), ONLINE (trực tuyến), POST (bưu chính công ích)',
      'How it may be handed in: DIRECT (at the desk), ONLINE, POST',
      ({ channels }) => channels,
    ),
    text('steps', 'Trình tự thực hiện, như văn bản in', 'Order of steps, as printed', ({ steps }) => steps),
    text(
      'submission',
      'Cách thức thực hiện, như văn bản in',
      'How it is handed in, as printed',
      (row) => row.submission,
    ),
    number('sets', 'Số bộ hồ sơ; trống: không in', 'Sets of papers; empty: none printed', ({ sets }) => sets),
    number(
      'declaredVisits',
      'Số lượt phải đến, nếu có nêu',
      'Times the applicant has to come, where declared',
      (row) => row.declaredVisits,
    ),
    number(
      'declaredDoors',
      'Số cơ quan phải đến, nếu có nêu',
      'Agencies the applicant has to come to, where declared',
      (row) => row.declaredDoors,
    ),
    ...VERSION,
    date('announcedOn', 'Ngày công bố', 'Day it was announced', ({ version }) => version.announcedOn),
    date('effectiveOn', 'Ngày có hiệu lực', 'Day it takes effect', ({ version }) => version.effectiveOn),
    date('publicOn', 'Ngày công khai', 'Day it was made public', ({ version }) => version.publicOn),
    text(
      'datesNote',
      'Vì sao các ngày này không phải ngày của quyết định; trống: là ngày của quyết định',
      'Why these dates are not those of the decision; empty: they are',
      ({ version }) => version.datesNote,
    ),
    date(
      'localFrom',
      'Ngày đầu tiên của phần tỉnh quy định thêm (cắt giảm thời hạn, phí, nơi làm)',
      'First day of what the province lays over it (shorter limits, fees, who handles it)',
      ({ localTerms }) => localTerms?.validFrom ?? null,
    ),
    text(
      'localDecisionNumber',
      'Số quyết định của tỉnh về phần đó',
      "Number of the province's decision on that",
      ({ localTerms }) => localTerms?.decisionNumber ?? null,
    ),
    text(
      'reviewStatus',
      'Kết quả rà soát mới nhất: KEEP (giữ nguyên), AMEND (sửa đổi, bổ sung), REPLACE (thay thế), ABOLISH (bãi bỏ); trống: chưa kết luận',
      'Latest verdict of the review: KEEP, AMEND, REPLACE, ABOLISH; empty: undecided',
      ({ reviewStatus }) => reviewStatus,
    ),
    list(
      'replaces',
      'Địa chỉ những thủ tục mà nó thay thế',
      'Addresses of the procedures that it replaces',
      ({ replaces }) => replaces,
    ),
    text('ownerCode', 'Mã của cơ quan chủ quản, như …H50', 'Code of the owner, such as …H50', (row) => row.ownerCode),
    ...ORIGIN,
  ],
  items: ({ inForce }) => inForce,
  rowsOf: (told, _day, at) => [procedureRecord(told, at)],
});

export const ENDED_PROCEDURES: Table = tableOf<Told, ProcedureRecord>({
  name: 'ended-procedures',
  title: words('Thủ tục hành chính đã hết hiệu lực', 'Administrative procedures that have ended'),
  about: words(
    'Mỗi dòng một thủ tục đã hết hiệu lực trước hoặc đúng ngày đó: từ ngày nào, theo quyết định nào, thủ tục nào thay thế.',
    'One row for each procedure that had ended by the day: since when, by which decision, what replaces it.',
  ),
  key: ['code'],
  columns: [
    ...IDENTITY,
    ...VERSION,
    date(
      'endedOn',
      'Ngày đầu tiên không còn hiệu lực',
      'First day no longer in force',
      ({ ended }) => ended?.endedOn ?? null,
    ),
    text(
      'endDecisionNumber',
      'Số quyết định chấm dứt',
      'Number of the decision that ended it',
      ({ ended }) => ended?.endDecisionNumber ?? null,
    ),
    list(
      'replacedBy',
      'Địa chỉ những thủ tục thay thế nó',
      'Addresses of the procedures that replace it',
      ({ replacedBy }) => replacedBy,
    ),
    ...ORIGIN,
  ],
  items: ({ ended }) => ended,
  rowsOf: (told, _day, at) => [procedureRecord(told, at)],
});
