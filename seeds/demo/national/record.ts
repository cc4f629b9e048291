/**
 * Shape and small builders of the twenty national records. Facts (codes, names, limits, fees, papers) were re-entered
 * by hand from what the national portal showed in July 2026, in words of our own; nothing is back-dated.
 */
import type {
  AgencyLevel,
  AgencyRole,
  Audience,
  Channel,
  ComponentContent,
  FeeContent,
  FormContent,
  ResultContent,
  TimeLimitContent,
  TimeUnit,
} from '../../../src/registry/version-content.ts';

export interface NationalRecord {
  readonly code: string;
  readonly title: string;
  readonly fieldId: string;
  readonly agencyKey: string;
  readonly decisionNumber: string;
  readonly levels: readonly AgencyLevel[];
  readonly audiences: readonly Audience[];
  readonly audienceText: string;
  readonly channels: readonly Channel[];
  readonly steps: string;
  readonly cases: readonly string[];
  readonly timeLimits: readonly TimeLimitContent[];
  readonly components: readonly ComponentContent[];
  readonly forms: readonly FormContent[];
  readonly requirements: readonly string[];
  readonly fees: readonly FeeContent[];
  readonly results: readonly ResultContent[];
  /** Numbers of `NATIONAL_DOCUMENTS`. */
  readonly documents: readonly string[];
  readonly agencies: readonly (readonly [role: AgencyRole, name: string])[];
  /** Demo agencies that take it in: all communes, or the named ones. */
  readonly handledBy: 'COMMUNES' | readonly string[];
  /** Promised in the demo where the record prints no usable limit: illustrative. */
  readonly promised: TimeUnit | null;
}

export const ALL_CHANNELS: readonly Channel[] = ['DIRECT', 'ONLINE', 'POST'];

/** A statutory limit as printed: a plain number, and no unit where none is printed. */
export const limit = (
  channel: Channel,
  amount: number,
  unit: TimeUnit | null,
  note: string | null = null,
): TimeLimitContent => ({ kind: 'STATUTORY', channel, caseName: null, min: amount, max: amount, unit, note });

/** The same limit by every channel. */
export const limitEverywhere = (amount: number, unit: TimeUnit | null): readonly TimeLimitContent[] =>
  ALL_CHANNELS.map((channel) => limit(channel, amount, unit));

export const fee = (channel: Channel, amount: number | null, note: string | null = null): FeeContent => ({
  channel,
  caseName: null,
  amount,
  note,
  flag: null,
});

/** "Free" as printed by every channel. */
export const free = (channels: readonly Channel[] = ALL_CHANNELS): readonly FeeContent[] =>
  channels.map((channel) => fee(channel, 0));

/** "Free" printed beside a note that names a fee: kept as printed, and flagged for a person to look at. */
export const freeBesideAFee = (note: string, channels: readonly Channel[] = ALL_CHANNELS): readonly FeeContent[] =>
  channels.map((channel) => ({ ...fee(channel, 0, note), flag: 'FREE_BESIDE_A_FEE' }));

interface PaperDetail {
  readonly caseName?: string;
  readonly mandatory?: boolean;
  readonly issuedByState?: boolean;
  readonly formCode?: string;
}

export const paper = (
  name: string,
  originals: number,
  copies: number | null = null,
  detail: PaperDetail = {},
): ComponentContent => ({
  caseName: detail.caseName ?? null,
  name,
  originals,
  copies,
  mandatory: detail.mandatory ?? true,
  issuedByState: detail.issuedByState ?? null,
  formCode: detail.formCode ?? null,
});
