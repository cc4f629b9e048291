import type { VersionContent } from '../registry/version-content.ts';
import type { Row } from './bulk-insert.ts';
import { demoIds } from './demo-ids.ts';
import type { DemoProcedure, DemoVersion } from './demo-shapes.ts';

/** What the parts of a version refer to beyond it. */
export interface PartReferences {
  /** Agency of exactly this name, null for one that the demo does not know. */
  readonly agencyIdByName: (name: string) => string | null;
}

/** The version as it is inserted: a draft, so that its parts may follow; `finalRow` then says what it really is. */
export function versionRow(procedure: DemoProcedure, version: DemoVersion): Row {
  const { content } = version;
  return {
    id: demoIds.version(procedure.code, version.number),
    procedure_id: demoIds.procedure(procedure.code),
    number: version.number,
    state: 'DRAFT',
    title: content.title,
    valid_from: version.validFrom,
    valid_to: version.validTo,
    announced_on: version.announcedOn,
    effective_on: version.validFrom,
    public_on: version.madePublicOn,
    decision_number: content.decisionNumber,
    end_decision_number: version.endDecision,
    levels: content.levels,
    audiences: content.audiences,
    audience_text: content.audienceText,
    steps: content.steps,
    submission: content.submission,
    channels: content.channels,
    sets: content.sets,
    declared_visits: content.declaredVisits,
    declared_doors: content.declaredDoors,
    clock_overrides: version.clockOverrides,
    demo_note: version.note,
  };
}

/** Rows of the parts of one version, by table, without id, version and position. */
function partsOf(
  content: VersionContent,
  { agencyIdByName }: PartReferences,
): Readonly<Record<string, readonly Row[]>> {
  return {
    procedure_case: content.cases.map((name) => ({ name })),
    time_limit: content.timeLimits.map(({ kind, channel, caseName, min, max, unit, note }) => ({
      kind,
      channel,
      case_name: caseName,
      min,
      max,
      unit,
      note,
    })),
    component: content.components.map((component) => ({
      case_name: component.caseName,
      name: component.name,
      originals: component.originals,
      copies: component.copies,
      mandatory: component.mandatory,
      issued_by_state: component.issuedByState,
      form_code: component.formCode,
    })),
    form: content.forms.map(({ code, name, fileName }) => ({ code, name, file_name: fileName })),
    requirement: content.requirements.map(({ text }) => ({ text })),
    fee: content.fees.map(({ channel, caseName, amount, note, flag }) => ({
      channel,
      case_name: caseName,
      amount,
      note,
      flag,
    })),
    procedure_result: content.results.map(({ code, name }) => ({ code, name })),
    version_legal_document: content.legalDocuments.map(({ number }) => ({ document_id: demoIds.document(number) })),
    version_agency: content.agencies.map(({ role, name }) => ({ role, name, agency_id: agencyIdByName(name) })),
  };
}

/** Rows of all parts of these versions, by table. */
export function partRows(
  versions: readonly (readonly [procedure: DemoProcedure, version: DemoVersion])[],
  references: PartReferences,
): ReadonlyMap<string, readonly Row[]> {
  const tables = new Map<string, Row[]>();
  for (const [{ code }, { number, content }] of versions) {
    const versionId = demoIds.version(code, number);
    for (const [table, rows] of Object.entries(partsOf(content, references))) {
      const all = tables.get(table) ?? [];
      tables.set(table, all);
      for (const [position, row] of rows.entries()) {
        all.push({ id: demoIds.part(versionId, table, position), version_id: versionId, position, ...row });
      }
    }
  }
  return tables;
}
