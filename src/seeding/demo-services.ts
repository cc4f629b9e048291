import {
  BEFORE_REFORM_ANNOUNCED_ON,
  BEFORE_REFORM_FROM,
  BEFORE_REFORM_PUBLIC_ON,
  REFORM_ANNOUNCED_ON,
  REFORM_ON,
  REFORM_PUBLIC_ON,
  SERVICE_VERSION_NOTE,
} from '../../seeds/demo/report-services.ts';
import type { ReportService, ServiceSide } from '../../seeds/demo/report-services.ts';
import type { LegalDocumentContent, VersionContent } from '../registry/version-content.ts';
import { lowerFirst, paperOf } from './demo-content.ts';
import { DEMO_LABEL } from './demo-shapes.ts';
import type { DemoLocalTerms, DemoProcedure } from './demo-shapes.ts';
import { FIRST_HALF, recommendationFor } from './demo-verdicts.ts';

function contentOf(
  service: ReportService,
  side: ServiceSide,
  agencyName: string,
  documents: readonly LegalDocumentContent[],
  decisionNumber: string,
): VersionContent {
  return {
    title: service.title,
    levels: ['PROVINCE'],
    audiences: ['CITIZEN'],
    audienceText: 'Công dân Việt Nam',
    steps: `Bước 1: Người dân nộp hồ sơ ${lowerFirst(service.title)}.\nBước 2: ${agencyName} kiểm tra hồ sơ và thực địa, quyết định.\nBước 3: Trả kết quả theo giấy hẹn.`,
    submission: 'Nộp trực tiếp tại Bộ phận Tiếp nhận và Trả kết quả, trực tuyến, hoặc qua dịch vụ bưu chính công ích.',
    channels: ['DIRECT', 'ONLINE', 'POST'],
    sets: 1,
    cases: [],
    timeLimits: [side.timeLimit],
    components: side.papers.map((row, index) => ({
      ...paperOf(row),
      formCode: index === 0 ? service.form.code : null,
    })),
    forms: [service.form],
    requirements: service.requirements.map((text) => ({ text })),
    fees: [{ channel: null, caseName: null, amount: service.feeAmount, note: null, flag: null }],
    results: [{ code: null, name: service.result }],
    legalDocuments: documents,
    agencies: [{ role: 'DECIDING', name: agencyName }],
    declaredVisits: side.declaredVisits,
    declaredDoors: side.declaredDoors,
    decisionNumber,
  };
}

/** A service that the report names, as a procedure with a version before and one after the illustrative reform. */
export function serviceProcedure(
  service: ReportService,
  agencyName: string,
  documents: readonly LegalDocumentContent[],
): DemoProcedure {
  const decision = (year: number): string => `${service.code}/${year}/QĐ-UBND`;
  const terms = (versionNumber: number, validFrom: string, validTo: string | null): DemoLocalTerms => ({
    versionNumber,
    validFrom,
    validTo,
    committedLimits: [],
    fees: [],
    handledBy: [service.agencyKey],
    decisionNumber: decision(versionNumber === 1 ? 2021 : 2025),
    note: DEMO_LABEL,
  });
  return {
    code: service.code,
    rawCode: service.code,
    ownerCode: null,
    origin: 'REPORT_SERVICE',
    fieldId: service.fieldId,
    agencyKey: service.agencyKey,
    successorCode: null,
    demo: true,
    label: `${DEMO_LABEL}: thủ tục mà báo cáo 143-BC/TU nêu; ${SERVICE_VERSION_NOTE}`,
    versions: [
      {
        number: 1,
        state: 'SUPERSEDED',
        validFrom: BEFORE_REFORM_FROM,
        validTo: REFORM_ON,
        announcedOn: BEFORE_REFORM_ANNOUNCED_ON,
        madePublicOn: BEFORE_REFORM_PUBLIC_ON,
        endDecision: null,
        note: SERVICE_VERSION_NOTE,
        clockOverrides: [],
        content: contentOf(service, service.before, agencyName, documents, decision(2021)),
      },
      {
        number: 2,
        state: 'PUBLISHED',
        validFrom: REFORM_ON,
        validTo: null,
        announcedOn: REFORM_ANNOUNCED_ON,
        madePublicOn: REFORM_PUBLIC_ON,
        endDecision: null,
        note: SERVICE_VERSION_NOTE,
        clockOverrides: [],
        content: contentOf(service, service.after, agencyName, documents, decision(2025)),
      },
    ],
    localTerms: [terms(1, BEFORE_REFORM_FROM, REFORM_ON), terms(2, REFORM_ON, null)],
    recommendation: {
      ...recommendationFor(service.code, 'AMEND', FIRST_HALF, true),
      reason: 'Minh họa theo báo cáo: rút ngắn thời hạn, giảm số lượt đi lại và số cửa phải đến',
      partConcerned: service.before.declaredVisits === null ? 'Thời hạn giải quyết' : 'Trình tự thực hiện',
    },
  };
}
