/**
 * The lists of a version, a table each. They are written whole (`version-parts.ts`) and read as plain rows; as
 * entities they exist so that what the database holds and what the code believes are compared by a test.
 */
import { defineEntity, p } from '@mikro-orm/core';
import { maybeBoolean, maybeDate, maybeInteger, maybeText } from '../db/columns.ts';
import { Agency } from './agency.entity.ts';
import { ProcedureVersion } from './version.entity.ts';
import type { AgencyRole, Channel, TimeLimitKind, TimeUnit } from './version-content.ts';

/** What every part has: whose it is and where it stands in the printed order. */
const part = () => ({
  id: p.uuid().primary(),
  procedureVersion: () => p.manyToOne(ProcedureVersion).fieldName('version_id'),
  position: p.integer(),
});

const maybeChannel = () => p.text().$type<Channel>().strictNullable().default(null);

const ProcedureCaseSchema = defineEntity({ name: 'ProcedureCase', properties: { ...part(), name: p.text() } });
export class ProcedureCase extends ProcedureCaseSchema.class {}
ProcedureCaseSchema.setClass(ProcedureCase);

const TimeLimitSchema = defineEntity({
  name: 'TimeLimit',
  properties: {
    ...part(),
    kind: p.text().$type<TimeLimitKind>().default('STATUTORY'),
    channel: maybeChannel(),
    caseName: maybeText(),
    min: maybeInteger(),
    max: maybeInteger(),
    unit: p.text().$type<TimeUnit>().strictNullable().default(null),
    note: maybeText(),
  },
});
export class TimeLimit extends TimeLimitSchema.class {}
TimeLimitSchema.setClass(TimeLimit);

const ComponentSchema = defineEntity({
  name: 'Component',
  properties: {
    ...part(),
    caseName: maybeText(),
    name: p.text(),
    originals: maybeInteger(),
    copies: maybeInteger(),
    mandatory: p.boolean().default(true),
    issuedByState: maybeBoolean(),
    formCode: maybeText(),
  },
});
export class Component extends ComponentSchema.class {}
ComponentSchema.setClass(Component);

const FormSchema = defineEntity({
  name: 'Form',
  properties: { ...part(), code: p.text(), name: p.text(), fileName: maybeText() },
});
export class Form extends FormSchema.class {}
FormSchema.setClass(Form);

const RequirementSchema = defineEntity({ name: 'Requirement', properties: { ...part(), text: p.text() } });
export class Requirement extends RequirementSchema.class {}
RequirementSchema.setClass(Requirement);

const FeeSchema = defineEntity({
  name: 'Fee',
  properties: {
    ...part(),
    channel: maybeChannel(),
    caseName: maybeText(),
    amount: p.bigint('number').strictNullable().default(null),
    note: maybeText(),
    flag: p.text().$type<'FREE_BESIDE_A_FEE'>().strictNullable().default(null),
  },
});
export class Fee extends FeeSchema.class {}
FeeSchema.setClass(Fee);

const ProcedureResultSchema = defineEntity({
  name: 'ProcedureResult',
  properties: { ...part(), code: maybeText(), name: p.text() },
});
export class ProcedureResult extends ProcedureResultSchema.class {}
ProcedureResultSchema.setClass(ProcedureResult);

const LegalDocumentSchema = defineEntity({
  name: 'LegalDocument',
  properties: {
    id: p.uuid().primary(),
    number: p.text(),
    title: p.text(),
    kind: maybeText(),
    issuer: maybeText(),
    issuedOn: maybeDate(),
    effectiveOn: maybeDate(),
    expiredOn: maybeDate(),
    expiredPartOn: maybeDate(),
    sequence: p.integer().default(0),
    reviewOpinion: maybeText(),
    demo: p.boolean().default(false),
  },
});
/** A legal document (văn bản), shared by the versions that name it. */
export class LegalDocument extends LegalDocumentSchema.class {}
LegalDocumentSchema.setClass(LegalDocument);

const VersionLegalDocumentSchema = defineEntity({
  name: 'VersionLegalDocument',
  properties: { ...part(), document: () => p.manyToOne(LegalDocument) },
});
export class VersionLegalDocument extends VersionLegalDocumentSchema.class {}
VersionLegalDocumentSchema.setClass(VersionLegalDocument);

const VersionAgencySchema = defineEntity({
  name: 'VersionAgency',
  properties: {
    ...part(),
    role: p.text().$type<AgencyRole>(),
    name: p.text(),
    agency: () => p.manyToOne(Agency).strictNullable().default(null),
  },
});
export class VersionAgency extends VersionAgencySchema.class {}
VersionAgencySchema.setClass(VersionAgency);
