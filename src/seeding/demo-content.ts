import { AUDIENCES } from '../../seeds/demo/audiences.ts';
import { CASES, FEE_AMOUNTS, PAPERS, PAPERS_BEFORE_REFORM, REQUIREMENTS } from '../../seeds/demo/phrases.ts';
import type { PaperRow } from '../../seeds/demo/phrases.ts';
import type {
  AgencyLevel,
  Channel,
  ComponentContent,
  FeeContent,
  FormContent,
  LegalDocumentContent,
  ResultContent,
  VersionAgencyContent,
  VersionContent,
} from '../registry/version-content.ts';
import { limitBeforeReform, limitsOf } from './demo-limits.ts';
import type { DemoTitle } from './demo-titles.ts';
import { choose, happens, hash32 } from './steady-choice.ts';

/** What a procedure of the word lists is given from outside: its code and its share of the counted parts. */
export interface ContentShare {
  readonly code: string;
  readonly forms: number;
  readonly requirements: number;
  readonly agencyName: string;
  readonly documents: readonly LegalDocumentContent[];
}

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

function channelsOf(title: string): readonly Channel[] {
  const channels: Channel[] = ['DIRECT'];
  if (happens(`online ${title}`, 70)) channels.push('ONLINE');
  if (happens(`post ${title}`, 80)) channels.push('POST');
  return channels;
}

const SUBMISSION: Readonly<Record<Channel, string>> = {
  DIRECT: 'trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả',
  ONLINE: 'trực tuyến trên Cổng dịch vụ công',
  POST: 'qua dịch vụ bưu chính công ích',
};

const submissionOf = (channels: readonly Channel[]): string =>
  `Nộp hồ sơ ${channels.map((channel) => SUBMISSION[channel]).join(', hoặc ')}.`;

const stepsOf = (title: string, decider: string): string =>
  [
    `Bước 1: Người đề nghị chuẩn bị hồ sơ ${lowerFirst(title)} và nộp theo một trong các cách thức đã công bố.`,
    'Bước 2: Cán bộ tiếp nhận kiểm tra; hồ sơ đủ thì cấp giấy tiếp nhận và hẹn trả kết quả, hồ sơ thiếu thì hướng dẫn bổ sung một lần.',
    `Bước 3: ${decider} thẩm tra, lấy ý kiến khi cần, quyết định giải quyết.`,
    'Bước 4: Người đề nghị nhận kết quả theo giấy hẹn.',
  ].join('\n');

function formsOf(title: DemoTitle, { code, forms }: ContentShare): readonly FormContent[] {
  const name = lowerFirst(title.title);
  const all = [
    { code: `${code}-M01`, name: `Đơn đề nghị ${name}`, fileName: `${code}-M01.docx` },
    { code: `${code}-M02`, name: `Tờ khai kèm theo hồ sơ ${name}`, fileName: `${code}-M02.docx` },
  ];
  return all.slice(0, forms);
}

export const paperOf = ([name, originals, copies]: PaperRow, caseName: string | null = null): ComponentContent => ({
  caseName,
  name,
  originals,
  copies,
  mandatory: !name.includes('nếu còn'),
  issuedByState:
    name.includes('đã cấp') || name.includes('giấy tờ tùy thân') || name.includes('xác nhận') ? true : null,
  formCode: null,
});

function componentsOf(
  title: DemoTitle,
  forms: readonly FormContent[],
  cases: readonly string[],
): readonly ComponentContent[] {
  const request: readonly ComponentContent[] =
    forms.length > 0
      ? forms.map(({ code, name }) => ({ ...paperOf([name, 1, 0]), formCode: code }))
      : [paperOf([`Văn bản đề nghị ${lowerFirst(title.title)}`, 1, 0])];
  const rows = PAPERS[title.nature];
  const first = hash32(`papers ${title.title}`) % rows.length;
  const count = Math.min(rows.length, 1 + (hash32(`how many ${title.title}`) % 4));
  const chosen = [...rows, ...rows].slice(first, first + count).map((row) => paperOf(row));
  const visited = cases.length > 0 ? [paperOf(['Biên bản hoặc ảnh chụp hiện trạng nơi kiểm tra', 1, 0], CASES[1])] : [];
  return [...request, ...chosen, ...visited];
}

/** Zero is free and bears no note; null is a fee that somebody else sets. */
function feesOf(title: DemoTitle, channels: readonly Channel[]): readonly FeeContent[] {
  const row = (amount: number | null, note: string | null, channel: Channel | null = null): FeeContent => ({
    channel,
    caseName: null,
    amount,
    note,
    flag: null,
  });
  const dice = hash32(`fee ${title.title}`) % 100;
  if (title.nature === 'PAY' || dice < 45) return [row(0, null)];
  if (dice < 55) return [row(null, 'Theo nghị quyết của Hội đồng nhân dân tỉnh')];
  const amount = choose(`amount ${title.title}`, FEE_AMOUNTS);
  if (dice < 70 && channels.includes('ONLINE')) {
    return channels.map((channel) => row(channel === 'ONLINE' ? amount / 2 : amount, 'Mỗi lần nộp hồ sơ', channel));
  }
  return [row(amount, 'Mỗi lần nộp hồ sơ')];
}

function resultsOf({ title, nature, object }: DemoTitle): readonly ResultContent[] {
  const paper = /^(giấy|thẻ|chứng chỉ|phù hiệu|biển hiệu)/u.test(object);
  if (paper && nature !== 'WITHDRAW') return [{ code: null, name: upperFirst(object) }];
  if (nature === 'SAY' || nature === 'REGISTER')
    return [{ code: null, name: `Văn bản trả lời về việc ${lowerFirst(title)}` }];
  return [{ code: null, name: `Quyết định về việc ${lowerFirst(title)}` }];
}

const DECIDERS: Readonly<Record<AgencyLevel, string | null>> = {
  MINISTRY: null,
  PROVINCE: null,
  DISTRICT: 'Ủy ban nhân dân cấp huyện',
  COMMUNE: 'Ủy ban nhân dân cấp xã',
};

function agenciesOf(level: AgencyLevel, agencyName: string, title: DemoTitle): readonly VersionAgencyContent[] {
  const decider = DECIDERS[level];
  const byCommittee = level === 'PROVINCE' && (title.nature === 'APPRAISE' || title.kind === 'found');
  return [
    { role: 'DECIDING', name: decider ?? (byCommittee ? 'Ủy ban nhân dân tỉnh Quảng Trị' : agencyName) },
    ...(decider === null && !byCommittee ? [] : [{ role: 'IMPLEMENTING' as const, name: agencyName }]),
  ];
}

/** Everything that a version of the word lists says today. */
export function contentOf(title: DemoTitle, share: ContentShare, decisionNumber: string): VersionContent {
  const channels = channelsOf(title.title);
  const cases = title.nature === 'GRANT' && title.kind !== 'one' && happens(`cases ${title.title}`, 12) ? CASES : [];
  const forms = formsOf(title, share);
  const audiences = title.field.audiences.split('').flatMap((letter) => AUDIENCES[letter] ?? []);
  return {
    title: title.title,
    levels: [title.level],
    audiences: audiences.map(({ value }) => value),
    audienceText: audiences.map(({ printed }) => printed).join(', '),
    steps: stepsOf(title.title, DECIDERS[title.level] ?? share.agencyName),
    submission: submissionOf(channels),
    channels,
    sets: happens(`sets ${title.title}`, 85) ? 1 : 2,
    cases,
    timeLimits: limitsOf(title, channels, cases),
    components: componentsOf(title, forms, cases),
    forms,
    requirements: Array.from({ length: share.requirements }, (_, index) => {
      const start = hash32(`requirement ${title.title}`);
      const pattern = REQUIREMENTS[(start + index) % REQUIREMENTS.length] ?? '';
      return { text: pattern.replace('{t}', lowerFirst(title.title)) };
    }),
    fees: feesOf(title, channels),
    results: resultsOf(title),
    legalDocuments: share.documents,
    agencies: agenciesOf(title.level, share.agencyName, title),
    declaredVisits: null,
    declaredDoors: null,
    decisionNumber,
  };
}

/** The same procedure before the illustrative reform: longer, more papers, and at district level what communes do now. */
export function contentBeforeReform(
  now: VersionContent,
  code: string,
  agencyName: string,
  decisionNumber: string,
): VersionContent {
  const atDistrict = now.levels.includes('COMMUNE');
  const papers = PAPERS_BEFORE_REFORM.slice(0, 1 + (hash32(`old papers ${code}`) % PAPERS_BEFORE_REFORM.length));
  return {
    ...now,
    levels: atDistrict ? ['DISTRICT'] : now.levels,
    steps: atDistrict ? stepsOf(now.title, 'Ủy ban nhân dân cấp huyện') : now.steps,
    timeLimits: now.timeLimits.map((limit) => limitBeforeReform(limit, code)),
    components: [...now.components, ...papers.map((row) => paperOf(row))],
    agencies: atDistrict
      ? [
          { role: 'DECIDING', name: 'Ủy ban nhân dân cấp huyện' },
          { role: 'IMPLEMENTING', name: agencyName },
        ]
      : now.agencies,
    decisionNumber,
  };
}
