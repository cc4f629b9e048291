import type { AgencyView, FeeView, FieldView, ProcedureView, VersionView } from '../registry/catalogue/views.ts';
import type { Addresses } from './addresses.ts';
import type { Told } from './open-day.ts';

/** What a thing is called and where it is told of. */
export interface Named {
  readonly uri: string;
  readonly name: string;
}

/** A procedure as it stands in the files: the shape of the JSON, and what the tables are cut from. */
export type ProcedureRecord = ReturnType<typeof procedureRecord>;

/** Nothing is said of what is empty: a table could not tell the two apart. */
const said = (text: string | null): string | null => (text === '' ? null : text);

const fee = (scope: 'NATIONAL' | 'LOCAL', { amount, channel, case: caseName, note, flag }: FeeView) => ({
  scope,
  amount,
  channel,
  case: said(caseName),
  note: said(note),
  flag: said(flag),
});

/** The day after the last one in force, and why, where a version is the last of an ended procedure. */
const ending = ({ status }: ProcedureView, { validTo, endDecisionNumber }: VersionView) =>
  status === 'ENDED' ? { endedOn: validTo, endDecisionNumber: said(endDecisionNumber) } : null;

/** A version as such: validity, decision, dates. */
const versionHead = ({ uri, version }: { uri: string; version: VersionView }) => ({
  uri,
  number: version.number,
  validFrom: version.validFrom,
  validTo: version.validTo,
  announcedOn: version.announcedOn,
  effectiveOn: version.effectiveOn,
  publicOn: version.publicOn,
  datesNote: said(version.datesNote),
  decisionNumber: said(version.decisionNumber),
});

/** What a version says, without ids of ours; every list in the printed order. */
const content = (version: VersionView, at: Addresses) => ({
  levels: version.levels,
  audiences: version.audiences,
  audienceText: said(version.audienceText),
  channels: version.channels,
  steps: said(version.steps),
  submission: said(version.submission),
  sets: version.sets,
  declaredVisits: version.declaredVisits,
  declaredDoors: version.declaredDoors,
  cases: version.cases.map(({ name }) => name),
  timeLimits: version.timeLimits.map((limit) => ({
    kind: limit.kind,
    channel: limit.channel,
    case: said(limit.case),
    unit: limit.unit,
    min: limit.min,
    max: limit.max,
    note: said(limit.note),
  })),
  components: version.components.map((component) => ({
    name: component.name,
    case: said(component.case),
    originals: component.originals,
    copies: component.copies,
    mandatory: component.mandatory,
    issuedByState: component.issuedByState,
    formCode: said(component.formCode),
  })),
  forms: version.forms.map(({ code, name }) => ({ code, name })),
  requirements: version.requirements.map(({ text }) => ({ text })),
  fees: [
    ...version.fees.map((each) => fee('NATIONAL', each)),
    ...(version.localTerms?.fees ?? []).map((each) => fee('LOCAL', each)),
  ],
  results: version.results.map(({ code, name }) => ({ code: said(code), name })),
  legalDocuments: version.legalDocuments.map(({ id, number, title, issuer, issuedOn }) => ({
    uri: at.legalDocument(id),
    number,
    title,
    issuer: said(issuer),
    issuedOn,
  })),
  namedAgencies: version.agencies.map(({ role, name }) => ({ role, name })),
  localTerms: version.localTerms && {
    validFrom: version.localTerms.validFrom,
    validTo: version.localTerms.validTo,
    decisionNumber: said(version.localTerms.decisionNumber),
    agencies: version.localTerms.agencies.map(({ agency, role }) => ({
      uri: at.agency(agency.id),
      name: agency.name,
      role,
    })),
  },
});

/** Where procedures are told of; those that are drafts only are not for the public. */
export const addressesOf = (procedures: readonly ProcedureView[], at: Addresses): readonly string[] =>
  procedures.filter(({ status }) => status !== 'DRAFT').map(({ code }) => at.procedure(code));

/** A procedure with one of its versions. Internal steps of the administration are not part of it. */
export const procedureRecord = ({ procedure, version }: Told, at: Addresses) => ({
  uri: at.procedure(procedure.code),
  code: procedure.code,
  ownerCode: said(procedure.ownerCode),
  title: version.title,
  status: procedure.status,
  field: procedure.field && { uri: at.field(procedure.field.slug), name: procedure.field.name },
  agency: procedure.agency && {
    uri: at.agency(procedure.agency.id),
    code: procedure.agency.code,
    name: procedure.agency.name,
  },
  reviewStatus: procedure.reviewStatus,
  version: versionHead({ uri: at.version(procedure.code, version.number), version }),
  ended: ending(procedure, version),
  ...content(version, at),
  replacedBy: addressesOf(procedure.successors, at),
  replaces: addressesOf(procedure.predecessors, at),
  source: procedure.source,
  sourceUrl: said(procedure.sourceUrl),
  demo: procedure.demo || version.demoNote !== null,
  demoNote: said(version.demoNote ?? procedure.demoNote),
});

/** An agency as it stands in the files. */
export type AgencyRecord = ReturnType<typeof agencyRecord>;

export const agencyRecord = (agency: AgencyView, at: Addresses) => ({
  uri: at.agency(agency.id),
  code: agency.code,
  codes: agency.codes,
  name: agency.name,
  nameEn: said(agency.nameEn),
  level: agency.level,
  oneStopMode: agency.oneStopMode,
  parent: agency.parent && { uri: at.agency(agency.parent.id), name: agency.parent.name },
  validFrom: agency.validFrom,
  validTo: agency.validTo,
  phone: said(agency.phone),
  address: said(agency.address),
  demo: agency.demo,
  demoNote: said(agency.demoNote),
});

/** A field as it stands in the files. */
export type FieldRecord = ReturnType<typeof fieldRecord>;

export const fieldRecord = (field: FieldView, procedures: number, at: Addresses) => ({
  uri: at.field(field.slug),
  slug: field.slug,
  name: field.name,
  nameEn: said(field.nameEn),
  /** How many are in force on the day. */
  procedures,
});
