import { defineEntity, p } from '@mikro-orm/core';
import { maybeDate, maybeInstant, maybeInteger, maybeText, maybeUuid } from '../db/columns.ts';
import { Procedure } from './procedure.entity.ts';
import type { VersionState } from './validity.ts';
import type { AgencyLevel, Audience, Channel } from './version-content.ts';

const ProcedureVersionSchema = defineEntity({
  name: 'ProcedureVersion',
  properties: {
    id: p.uuid().primary(),
    procedure: () => p.manyToOne(Procedure),
    number: p.integer(),
    state: p.text().$type<VersionState>().default('DRAFT'),
    title: p.text(),
    validFrom: maybeDate(),
    validTo: maybeDate(),
    announcedOn: maybeDate(),
    effectiveOn: maybeDate(),
    publicOn: maybeDate(),
    decisionNumber: maybeText(),
    endDecisionNumber: maybeText(),
    levels: p.array<AgencyLevel>().default([]),
    audiences: p.array<Audience>().default([]),
    audienceText: maybeText(),
    steps: maybeText(),
    submission: maybeText(),
    channels: p.array<Channel>().default([]),
    sets: maybeInteger(),
    declaredVisits: maybeInteger(),
    declaredDoors: maybeInteger(),
    clockOverrides: p.json<readonly unknown[]>().default([]),
    sourceHash: maybeText(),
    draftedBy: maybeUuid(),
    /** When its words were last changed while it was a draft; null where that was not kept. */
    draftChangedAt: maybeInstant(),
    publishedBy: maybeUuid(),
    datesNote: maybeText(),
    demoNote: maybeText(),
    version: p.integer().version(),
  },
});

/** National content of a procedure in [validFrom, validTo) (phiên bản); its lists are in `version-part.entity.ts`. */
export class ProcedureVersion extends ProcedureVersionSchema.class {}
ProcedureVersionSchema.setClass(ProcedureVersion);
