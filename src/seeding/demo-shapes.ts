/**
 * Plain shapes of the demo data. Everything of these shapes is illustrative: `demo` is true on every row and
 * `label` says so in words that a person reads. Dates are civil dates, `YYYY-MM-DD`; intervals are [from, to).
 */
import type { GroundRule } from '../sla/clock-policy.ts';
import type { AgencyLevel, FeeContent, TimeLimitContent, VersionContent } from '../registry/version-content.ts';

export type DemoOneStopMode = 'NONE' | 'ONE_STOP' | 'INTERLINKED';
export type DemoVerdict = 'KEEP' | 'AMEND' | 'REPLACE' | 'ABOLISH';

/** What a person reads beside a demo row. */
export const DEMO_LABEL = 'Dữ liệu minh họa';

export interface DemoAgency {
  /** Permanent key of this data, from which the row's id is derived. */
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: AgencyLevel;
  readonly parentKey: string | null;
  readonly oneStopMode: DemoOneStopMode;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly identifiers: readonly DemoIdentifier[];
  readonly address: string | null;
  readonly phone: string | null;
  readonly demo: true;
  readonly label: string;
}

/** Electronic identifier of an agency: `H50.12`, or the older form `000.00.12.H50`. */
export interface DemoIdentifier {
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface DemoField {
  /** Slug, permanent. */
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Department that answers for the field; a ministry where no department of the twenty does. */
  readonly agencyKey: string;
}

export interface DemoVersion {
  readonly number: number;
  readonly state: 'PUBLISHED' | 'SUPERSEDED' | 'ENDED';
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Announced (công bố) and made public (công khai); in effect (hiệu lực) is `validFrom`. */
  readonly announcedOn: string;
  readonly madePublicOn: string;
  /** Decision by which the version ended, null while it has not. */
  readonly endDecision: string | null;
  readonly note: string;
  /** Rules of this version that take the place of the regime's (domain 2.7). */
  readonly clockOverrides: readonly GroundRule[];
  readonly content: VersionContent;
}

/** The province's overlay on a version (domain 1, LocalTerms). */
export interface DemoLocalTerms {
  readonly versionNumber: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Limits that the province promises, kind COMMITTED; empty where it promises no less than the rule. */
  readonly committedLimits: readonly TimeLimitContent[];
  readonly fees: readonly FeeContent[];
  readonly decisionNumber: string;
  readonly handledBy: readonly string[];
  readonly note: string;
}

/** One approved proposal for a whole procedure; every demo procedure has exactly one. */
export interface DemoRecommendation {
  readonly verdict: DemoVerdict;
  readonly reason: string;
  /** The three questions of NĐ 63/2010 Đ28. */
  readonly necessary: boolean;
  readonly reasonable: boolean;
  readonly lawful: boolean;
  readonly partConcerned: string | null;
  readonly proposedOn: string;
  readonly approvedOn: string;
  /** ENACTED where the version that follows from it is in force or the procedure has ended; else APPROVED. */
  readonly state: 'APPROVED' | 'ENACTED';
}

export interface DemoProcedure {
  readonly code: string;
  /** The code as printed, and the code of its owner where the province owns it. */
  readonly rawCode: string;
  readonly ownerCode: string | null;
  readonly origin: 'NATIONAL_RECORD' | 'REPORT_SERVICE' | 'WORD_LIST';
  readonly fieldId: string;
  readonly agencyKey: string;
  readonly successorCode: string | null;
  readonly demo: true;
  readonly label: string;
  readonly versions: readonly DemoVersion[];
  readonly localTerms: readonly DemoLocalTerms[];
  readonly recommendation: DemoRecommendation;
}

export interface DemoRound {
  readonly key: string;
  readonly name: string;
  readonly openedOn: string;
  readonly closedOn: string;
  readonly note: string;
}

export interface DemoCatalogue {
  readonly agencies: readonly DemoAgency[];
  readonly fields: readonly DemoField[];
  readonly procedures: readonly DemoProcedure[];
  readonly round: DemoRound;
}

/** How a title is built from the object of an act; see seeds/demo/acts.ts. */
export interface TitleField extends DemoField {
  readonly level: AgencyLevel;
  /** Letters of `AUDIENCES` in seeds/demo/audiences.ts. */
  readonly audiences: string;
  /** One object a line, `kind: object` or `kind@LEVEL: object`. */
  readonly objects: string;
}
