/**
 * The published catalogue as its readers see it on a day. Names and shapes are those of `schema.graphql`, so that
 * most fields need no resolver. Dates are civil dates `YYYY-MM-DD`, validity is [validFrom, validTo).
 */
import type { OneStopMode } from '../agency.entity.ts';
import type { LocalStep } from '../local-terms.ts';
import type { ProcedureSource, Verdict } from '../procedure.entity.ts';
import type { VersionState } from '../validity.ts';
import type { AgencyLevel, AgencyRole, Audience, Channel, TimeLimitKind, TimeUnit } from '../version-content.ts';

export type ProcedureStatus = 'IN_FORCE' | 'UPCOMING' | 'ENDED' | 'DRAFT';

export interface AgencyCodeView {
  readonly code: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface AgencyView {
  readonly id: string;
  /** Identifier code on the day; the one it was entered with where none is valid then. */
  readonly code: string;
  readonly codes: readonly AgencyCodeView[];
  readonly name: string;
  readonly nameEn: string | null;
  readonly level: AgencyLevel;
  readonly oneStopMode: OneStopMode;
  readonly parent: AgencyView | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly demo: boolean;
  readonly demoNote: string | null;
}

export interface FieldView {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export interface TimeLimitView {
  readonly kind: TimeLimitKind;
  readonly channel: Channel | null;
  readonly case: string | null;
  readonly unit: TimeUnit | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly note: string | null;
}

export interface ComponentView {
  readonly id: string;
  readonly name: string;
  readonly case: string | null;
  readonly originals: number | null;
  readonly copies: number | null;
  readonly mandatory: boolean;
  readonly issuedByState: boolean | null;
  readonly formCode: string | null;
}

export interface FormView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly fileName: string | null;
}

export interface RequirementView {
  readonly id: string;
  readonly text: string;
}

export interface FeeView {
  /** Integer đồng; null is not free. */
  readonly amount: number | null;
  readonly channel: Channel | null;
  readonly case: string | null;
  readonly note: string | null;
  readonly flag: string | null;
}

export interface ResultView {
  readonly code: string | null;
  readonly name: string;
}

export interface LegalDocumentView {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
}

export interface VersionAgencyView {
  readonly role: AgencyRole;
  readonly name: string;
}

export interface LocalAgencyView {
  readonly agency: AgencyView;
  readonly role: AgencyRole;
}

export interface LocalTermsView {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decisionNumber: string | null;
  readonly timeLimits: readonly TimeLimitView[];
  readonly fees: readonly FeeView[];
  readonly steps: readonly LocalStep[];
  readonly agencies: readonly LocalAgencyView[];
}

/** What a version says whatever the day. */
export interface VersionBase {
  readonly id: string;
  readonly procedureId: string;
  readonly number: number;
  readonly state: VersionState;
  readonly title: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly announcedOn: string | null;
  readonly effectiveOn: string | null;
  readonly publicOn: string | null;
  /** Why the dates are not those of the decision; null where they are. */
  readonly datesNote: string | null;
  readonly decisionNumber: string | null;
  readonly endDecisionNumber: string | null;
  readonly levels: readonly AgencyLevel[];
  readonly audiences: readonly Audience[];
  readonly audienceText: string | null;
  readonly steps: string | null;
  readonly submission: string | null;
  readonly channels: readonly Channel[];
  readonly sets: number | null;
  readonly cases: readonly { readonly name: string }[];
  readonly components: readonly ComponentView[];
  readonly forms: readonly FormView[];
  readonly requirements: readonly RequirementView[];
  readonly fees: readonly FeeView[];
  readonly results: readonly ResultView[];
  readonly legalDocuments: readonly LegalDocumentView[];
  readonly agencies: readonly VersionAgencyView[];
  readonly declaredVisits: number | null;
  readonly declaredDoors: number | null;
  /** Grounds on which its clock differs from the regime's, as stored. */
  readonly clockOverrides: readonly unknown[];
  readonly demoNote: string | null;
  /** Counter for optimistic locking. */
  readonly version: number;
}

export interface VersionView extends VersionBase {
  /** Those of the version, then the ones that the province promises on the day. */
  readonly timeLimits: readonly TimeLimitView[];
  /** The overlay in force on the day. */
  readonly localTerms: LocalTermsView | null;
}

export interface ProcedureView {
  readonly id: string;
  readonly code: string;
  readonly rawCode: string | null;
  readonly ownerCode: string | null;
  /** Of the version in force on the day, else of the newest. */
  readonly title: string;
  readonly field: FieldView | null;
  readonly agency: AgencyView | null;
  readonly reviewStatus: Verdict | null;
  readonly status: ProcedureStatus;
  /** In force on the day. */
  readonly currentVersion: VersionView | null;
  /** Decided ones, newest first; drafts are never part of a snapshot. */
  readonly versions: readonly VersionView[];
  readonly successors: readonly ProcedureView[];
  readonly predecessors: readonly ProcedureView[];
  readonly source: ProcedureSource;
  readonly sourceUrl: string | null;
  readonly demo: boolean;
  readonly demoNote: string | null;
  /** Counter for optimistic locking. */
  readonly version: number;
}
