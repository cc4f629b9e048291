/**
 * What a procedure version says, as one plain value: the shape that an importer produces, that a draft is
 * checked in, that two versions are compared in and that the catalogue snapshot serves. Names are those of
 * the glossary; every list keeps the printed order.
 */

export type TimeUnit = 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH' | 'WORKING_HOUR' | 'SAME_DAY';
export type TimeLimitKind = 'STATUTORY' | 'COMMITTED';
export type Channel = 'DIRECT' | 'ONLINE' | 'POST';
export type AgencyLevel = 'MINISTRY' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
export type Audience = 'CITIZEN' | 'BUSINESS' | 'ORGANISATION' | 'FOREIGNER' | 'OFFICIAL' | 'OTHER';
/** Part that an agency plays for a version. */
export type AgencyRole = 'DECIDING' | 'DELEGATED' | 'IMPLEMENTING' | 'COORDINATING' | 'RECEIVING';

/**
 * How long the answer may take. `max` is what a due time is computed from, `min` is shown; a plain number has
 * min = max. `unit` null: a number was printed without a unit, so no due time follows from it (domain 1,
 * TimeLimit). `channel` null holds for every channel, `caseName` null for every case.
 */
export interface TimeLimitContent {
  readonly kind: TimeLimitKind;
  readonly channel: Channel | null;
  readonly caseName: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: TimeUnit | null;
  /** The words beside the number, as printed. */
  readonly note: string | null;
}

/** A paper to hand in. Counts are sheets of one set; null where none is printed. */
export interface ComponentContent {
  readonly caseName: string | null;
  readonly name: string;
  readonly originals: number | null;
  readonly copies: number | null;
  readonly mandatory: boolean;
  /** True where the state already holds what the paper proves; null where nobody has said. */
  readonly issuedByState: boolean | null;
  readonly formCode: string | null;
}

export interface FormContent {
  readonly code: string;
  readonly name: string;
  readonly fileName: string | null;
}

export interface RequirementContent {
  readonly text: string;
}

/** Integer đồng, or null with the text that says what it is; null is not free (domain 1, Fee). */
export interface FeeContent {
  readonly channel: Channel | null;
  readonly caseName: string | null;
  readonly amount: number | null;
  readonly note: string | null;
  /** A fault in the data that a person should look at: "free" beside a note that names a fee. */
  readonly flag: 'FREE_BESIDE_A_FEE' | null;
}

export interface ResultContent {
  readonly code: string | null;
  readonly name: string;
}

export interface LegalDocumentContent {
  readonly number: string;
  readonly title: string;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
}

export interface VersionAgencyContent {
  readonly role: AgencyRole;
  readonly name: string;
}

export interface VersionContent {
  readonly title: string;
  readonly levels: readonly AgencyLevel[];
  readonly audiences: readonly Audience[];
  /** The audience as printed, since the printed words are finer than the list. */
  readonly audienceText: string | null;
  /** Order of steps, as printed (NĐ 63/2010 Đ8.2.b). */
  readonly steps: string | null;
  /** How it may be handed in, in words (NĐ 63/2010 Đ8.2.c). */
  readonly submission: string | null;
  readonly channels: readonly Channel[];
  /** Number of sets of papers, null where none is printed. */
  readonly sets: number | null;
  readonly cases: readonly string[];
  readonly timeLimits: readonly TimeLimitContent[];
  readonly components: readonly ComponentContent[];
  readonly forms: readonly FormContent[];
  readonly requirements: readonly RequirementContent[];
  readonly fees: readonly FeeContent[];
  readonly results: readonly ResultContent[];
  readonly legalDocuments: readonly LegalDocumentContent[];
  readonly agencies: readonly VersionAgencyContent[];
  /** How many times and to how many agencies the applicant has to come, where the version declares it. */
  readonly declaredVisits: number | null;
  readonly declaredDoors: number | null;
  /** Decision that announces it (công bố). */
  readonly decisionNumber: string | null;
}

/** A version that says nothing yet. */
export const EMPTY_CONTENT: VersionContent = {
  title: '',
  levels: [],
  audiences: [],
  audienceText: null,
  steps: null,
  submission: null,
  channels: [],
  sets: null,
  cases: [],
  timeLimits: [],
  components: [],
  forms: [],
  requirements: [],
  fees: [],
  results: [],
  legalDocuments: [],
  agencies: [],
  declaredVisits: null,
  declaredDoors: null,
  decisionNumber: null,
};
