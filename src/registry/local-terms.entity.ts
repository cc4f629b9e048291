import { defineEntity, p } from '@mikro-orm/core';
import { maybeDate, maybeInstant, maybeText, maybeUuid } from '../db/columns.ts';
import { Agency } from './agency.entity.ts';
import { ProcedureVersion } from './version.entity.ts';
import type { LocalStep } from './local-terms.ts';
import type { AgencyRole, FeeContent, TimeLimitContent } from './version-content.ts';

const LocalTermsSchema = defineEntity({
  name: 'LocalTerms',
  properties: {
    id: p.uuid().primary(),
    procedureVersion: () => p.manyToOne(ProcedureVersion).fieldName('version_id'),
    validFrom: p.date(),
    validTo: maybeDate(),
    decisionNumber: maybeText(),
    timeLimits: p.json<readonly TimeLimitContent[]>().default([]),
    fees: p.json<readonly FeeContent[]>().default([]),
    steps: p.json<readonly LocalStep[]>().default([]),
    setBy: maybeUuid(),
    demo: p.boolean().default(false),
    /** Set where its version did not come to be; then it never held. */
    withdrawnAt: maybeInstant(),
    version: p.integer().version(),
  },
});

/** The province's overlay on a version in [validFrom, validTo) (phần của tỉnh). */
export class LocalTerms extends LocalTermsSchema.class {}
LocalTermsSchema.setClass(LocalTerms);

const LocalAgencySchema = defineEntity({
  name: 'LocalAgency',
  properties: {
    localTerms: () => p.manyToOne(LocalTerms).primary(),
    agency: () => p.manyToOne(Agency).primary(),
    role: p.text().$type<AgencyRole>().primary(),
  },
});

/** An agency that handles a procedure in the province. */
export class LocalAgency extends LocalAgencySchema.class {}
LocalAgencySchema.setClass(LocalAgency);
