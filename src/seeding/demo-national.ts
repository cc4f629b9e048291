import { COMMUNE_KEYS } from '../../seeds/demo/agencies.ts';
import { NATIONAL_DOCUMENTS } from '../../seeds/demo/national/documents.ts';
import { NATIONAL_RECORDS, NATIONAL_VALID_FROM } from '../../seeds/demo/national/index.ts';
import { groundOverrides } from '../../seeds/policies/ground-overrides.ts';
import type { NationalRecord } from '../../seeds/demo/national/record.ts';
import type { LegalDocumentContent, TimeLimitContent, TimeUnit, VersionContent } from '../registry/version-content.ts';
import { DEMO_LABEL } from './demo-shapes.ts';
import type { DemoProcedure } from './demo-shapes.ts';
import { recommendationFor, SECOND_HALF } from './demo-verdicts.ts';

const NOTE =
  'Như Cổng Dịch vụ công quốc gia công bố tháng 7/2026, chép lại bằng tay và rút gọn lời; ngày 01/7/2026 là ngày giả định, không phải ngày có hiệu lực';

const SUBMISSION = 'Theo các hình thức nộp mà hồ sơ công bố nêu: trực tiếp, trực tuyến hoặc qua dịch vụ bưu chính.';

function documentOf(number: string): LegalDocumentContent {
  const known = NATIONAL_DOCUMENTS[number];
  if (known === undefined) throw new RangeError(`no title for document ${number}`);
  return { number, ...known, issuedOn: null };
}

function contentOf(record: NationalRecord): VersionContent {
  return {
    title: record.title,
    levels: record.levels,
    audiences: record.audiences,
    audienceText: record.audienceText,
    steps: record.steps,
    submission: SUBMISSION,
    channels: record.channels,
    sets: null,
    cases: record.cases,
    timeLimits: record.timeLimits,
    components: record.components,
    forms: record.forms,
    requirements: record.requirements.map((text) => ({ text })),
    fees: record.fees,
    results: record.results,
    legalDocuments: record.documents.map(documentOf),
    agencies: record.agencies.map(([role, name]) => ({ role, name })),
    declaredVisits: null,
    declaredDoors: null,
    decisionNumber: record.decisionNumber,
  };
}

/** The promise of the demo where the record prints no usable limit: within the day, or three working days. */
const promiseOf = (unit: TimeUnit): TimeLimitContent => {
  const amount = unit === 'SAME_DAY' ? 1 : 3;
  const note = 'Minh họa: cam kết của tỉnh, vì hồ sơ quốc gia không in đơn vị hoặc không in thời hạn';
  return { kind: 'COMMITTED', channel: null, caseName: null, min: amount, max: amount, unit, note };
};

function procedureOf(record: NationalRecord): DemoProcedure {
  return {
    code: record.code,
    rawCode: record.code,
    ownerCode: null,
    origin: 'NATIONAL_RECORD',
    fieldId: record.fieldId,
    agencyKey: record.agencyKey,
    successorCode: null,
    demo: true,
    label: `${DEMO_LABEL}: ${NOTE}`,
    versions: [
      {
        number: 1,
        state: 'PUBLISHED',
        validFrom: NATIONAL_VALID_FROM,
        validTo: null,
        announcedOn: NATIONAL_VALID_FROM,
        madePublicOn: NATIONAL_VALID_FROM,
        endDecision: null,
        note: NOTE,
        clockOverrides: groundOverrides[record.code] ?? [],
        content: contentOf(record),
      },
    ],
    localTerms: [
      {
        versionNumber: 1,
        validFrom: NATIONAL_VALID_FROM,
        validTo: null,
        committedLimits: record.promised === null ? [] : [promiseOf(record.promised)],
        fees: [],
        handledBy: record.handledBy === 'COMMUNES' ? COMMUNE_KEYS : record.handledBy,
        decisionNumber: 'DEMO-700/QĐ-UBND',
        note: DEMO_LABEL,
      },
    ],
    recommendation: recommendationFor(record.code, 'KEEP', SECOND_HALF, false),
  };
}

/** The twenty national records as procedures of the demo. */
export const nationalProcedures = (): readonly DemoProcedure[] => NATIONAL_RECORDS.map(procedureOf);
