import { defineEntity, p } from '@mikro-orm/core';
import { maybeDate, maybeText, maybeUuid } from '../db/columns.ts';
import { Agency } from './agency.entity.ts';

const FieldSchema = defineEntity({
  name: 'Field',
  properties: {
    id: p.uuid().primary(),
    slug: p.text(),
    name: p.text(),
    nameEn: maybeText(),
  },
});

/** What procedures are grouped by (lĩnh vực). */
export class Field extends FieldSchema.class {}
FieldSchema.setClass(Field);

/** What a reviewer says of a procedure; here since `reviewStatus` is a column of the registry that review writes. */
export type Verdict = 'KEEP' | 'AMEND' | 'REPLACE' | 'ABOLISH';

/** Who writes the content: the province itself, a ministry through the national portal, or the demo data. */
export type ProcedureSource = 'LOCAL' | 'NATIONAL' | 'DEMO';

const ProcedureSchema = defineEntity({
  name: 'Procedure',
  properties: {
    id: p.uuid().primary(),
    code: p.text(),
    rawCode: maybeText(),
    ownerCode: maybeText(),
    title: p.text(),
    field: () => p.manyToOne(Field).strictNullable().default(null),
    agency: () => p.manyToOne(Agency).strictNullable().default(null),
    reviewStatus: p.text().$type<Verdict>().strictNullable().default(null),
    source: p.text().$type<ProcedureSource>().default('LOCAL'),
    sourceUrl: maybeText(),
    demo: p.boolean().default(false),
    demoNote: maybeText(),
    version: p.integer().version(),
  },
});

/** An administrative procedure (thủ tục hành chính): a permanent identity over its versions. */
export class Procedure extends ProcedureSchema.class {}
ProcedureSchema.setClass(Procedure);

const ProcedureLinkSchema = defineEntity({
  name: 'ProcedureLink',
  properties: {
    predecessor: () => p.manyToOne(Procedure).primary(),
    successor: () => p.manyToOne(Procedure).primary(),
    kind: p.text().$type<'REPLACED' | 'MERGED' | 'SPLIT'>(),
    decisionNumber: maybeText(),
    onDay: maybeDate(),
    decisionId: maybeUuid(),
  },
});

/** That one procedure takes the place of another, and by which decision. */
export class ProcedureLink extends ProcedureLinkSchema.class {}
ProcedureLinkSchema.setClass(ProcedureLink);
