import { type DemoStep, INTERLINKED_STEPS } from '../../seeds/demo/interlinked.ts';
import type { LocalStep } from '../registry/local-terms.ts';
import type { DemoCatalogue, DemoProcedure } from './demo-shapes.ts';
import type { LegalDocumentContent } from '../registry/version-content.ts';
import type { Row } from './bulk-insert.ts';
import { DEMO_NUMBER, kindOfNumber } from './demo-documents.ts';
import { demoIds } from './demo-ids.ts';
import { morningOf, roundName, WHOLE_SCOPE } from './demo-review-rows.ts';

export const agencyRows = ({ agencies }: DemoCatalogue): readonly Row[] =>
  agencies.map((agency) => ({
    id: demoIds.agency(agency.key),
    code: agency.identifiers[0]?.code ?? agency.key,
    name: agency.name,
    name_en: agency.nameEn,
    level: agency.level,
    one_stop_mode: agency.oneStopMode,
    parent_id: agency.parentKey === null ? null : demoIds.agency(agency.parentKey),
    valid_from: agency.validFrom,
    valid_to: agency.validTo,
    phone: agency.phone,
    address: agency.address,
    demo: true,
    demo_note: agency.label,
  }));

export const agencyCodeRows = ({ agencies }: DemoCatalogue): readonly Row[] =>
  agencies.flatMap((agency) =>
    agency.identifiers.map(({ code, validFrom, validTo }) => ({
      id: demoIds.agencyCode(code),
      agency_id: demoIds.agency(agency.key),
      code,
      valid_from: validFrom,
      valid_to: validTo,
    })),
  );

export const fieldRows = ({ fields }: DemoCatalogue): readonly Row[] =>
  fields.map(({ id, name, nameEn }) => ({ id: demoIds.field(id), slug: id, name, name_en: nameEn }));

/** Each document once, whichever versions name it; those whose number is a demo number are invented. */
export function documentRows({ procedures }: DemoCatalogue): readonly Row[] {
  const documents = new Map<string, LegalDocumentContent>();
  for (const { versions } of procedures) {
    for (const { content } of versions) {
      for (const document of content.legalDocuments) documents.set(document.number, document);
    }
  }
  return [...documents.values()].map(({ number, title, issuer, issuedOn }) => ({
    id: demoIds.document(number),
    number,
    title,
    kind: kindOfNumber(number),
    issuer,
    issued_on: issuedOn,
    demo: number.startsWith(DEMO_NUMBER),
  }));
}

const sourceOf = ({ origin }: DemoProcedure): string => (origin === 'NATIONAL_RECORD' ? 'NATIONAL' : 'DEMO');

export const procedureRows = ({ procedures }: DemoCatalogue): readonly Row[] =>
  procedures.map((procedure) => ({
    id: demoIds.procedure(procedure.code),
    code: procedure.code,
    raw_code: procedure.rawCode,
    owner_code: procedure.ownerCode,
    title: procedure.versions.at(-1)?.content.title,
    field_id: demoIds.field(procedure.fieldId),
    agency_id: demoIds.agency(procedure.agencyKey),
    review_status: procedure.recommendation.verdict,
    source: sourceOf(procedure),
    demo: true,
    demo_note: procedure.label,
  }));

export const linkRows = ({ procedures }: DemoCatalogue): readonly Row[] =>
  procedures.flatMap(({ code, successorCode, versions }) =>
    successorCode === null
      ? []
      : [
          {
            predecessor_id: demoIds.procedure(code),
            successor_id: demoIds.procedure(successorCode),
            kind: 'REPLACED',
            decision_number: versions.at(-1)?.endDecision ?? null,
            on_day: versions.at(-1)?.validTo ?? null,
          },
        ],
  );

/** Steps as the registry keeps them, with the code of each agency today. */
const stepsOf = (agencies: DemoCatalogue['agencies'], steps: readonly DemoStep[]): readonly LocalStep[] =>
  steps.map(({ name, agencyKey, workingDays, sideBySide, lead }) => ({
    name,
    agencyCode:
      agencyKey === null
        ? null
        : (agencies.find(({ key }) => key === agencyKey)?.identifiers.at(-1)?.code ?? agencyKey),
    amount: workingDays,
    unit: 'WORKING_DAY',
    sideBySide,
    lead,
  }));

export const termsRows = ({ agencies, procedures }: DemoCatalogue): readonly Row[] =>
  procedures.flatMap(({ code, localTerms }) =>
    localTerms.map((terms) => {
      const versionId = demoIds.version(code, terms.versionNumber);
      return {
        id: demoIds.terms(versionId),
        version_id: versionId,
        valid_from: terms.validFrom,
        valid_to: terms.validTo,
        decision_number: terms.decisionNumber,
        time_limits: terms.committedLimits,
        fees: terms.fees,
        steps: stepsOf(agencies, INTERLINKED_STEPS[code]?.[terms.versionNumber] ?? []),
        demo: true,
      };
    }),
  );

/** An agency that handles a version both takes it in and decides; nothing in the demo helps another one. */
export const handlerRows = ({ procedures }: DemoCatalogue): readonly Row[] =>
  procedures.flatMap(({ code, localTerms }) =>
    localTerms.flatMap(({ versionNumber, handledBy }) =>
      handledBy.flatMap((key) =>
        ['RECEIVING', 'DECIDING'].map((role) => ({
          local_terms_id: demoIds.terms(demoIds.version(code, versionNumber)),
          agency_id: demoIds.agency(key),
          role,
        })),
      ),
    ),
  );

export const roundRow = ({ round }: DemoCatalogue): Row => ({
  id: demoIds.round(round.key),
  name: roundName(round),
  starts_on: round.openedOn,
  ends_on: round.closedOn,
  state: 'CLOSED',
  scope: WHOLE_SCOPE,
  created_by: demoIds.account('reformer'),
  created_at: morningOf(round.openedOn),
  opened_at: morningOf(round.openedOn),
  closed_at: morningOf(round.closedOn),
  version: 3,
  demo: true,
});
