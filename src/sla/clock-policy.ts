import { CalendarError } from '../calendar/calendar-error.ts';
import { type CivilDate, civilDateAt } from '../calendar/civil-date.ts';
import type { LimitPair, TimeLimit } from './time-limit.ts';

/** Why a clock may stand. DOCUMENTS: papers missing, found on appraisal. */
export type Ground = 'DOCUMENTS' | 'PAYMENT' | 'STOP' | 'OPINION' | 'SITE_VISIT';

/** What a ground does to a clock (domain 2.8). NEW_LIMIT gives its own limit instead of the full one again. */
export type Effect =
  | { readonly kind: 'RESTART' }
  | { readonly kind: 'NEW_LIMIT'; readonly limit: TimeLimit }
  | { readonly kind: 'SUSPEND' }
  | { readonly kind: 'CONTINUE' };

/** The rule for one ground. More often or later than it allows counts as a breach (domain 2.8). */
export interface GroundRule {
  readonly ground: Ground;
  readonly effect: Effect;
  /** How often it may be used on one file; null without a limit. */
  readonly times: number | null;
  /**
   * Within how many working days, by turn: the first counted from receipt, each later one from the supplement before it.
   * A turn that is not listed has no such limit.
   */
  readonly withinWorkingDays: readonly number[];
  readonly source: string;
}

/** What holds from a day to a day (both included; `to` null: still), with its source. */
export interface Dated {
  readonly from: CivilDate;
  readonly to: CivilDate | null;
  readonly source: string;
}

/** The rules for all grounds that hold for files received in a period; frozen at receipt (domain 2.7). */
export interface Regime extends Dated {
  readonly id: string;
  readonly rules: readonly GroundRule[];
}

/** How early a letter or an extension must be decided, in working days before the due day, and how often. */
export interface LetterRule extends Dated {
  readonly workingDaysBefore: number;
  readonly times: number | null;
}

/** All dated rules of the clock: plain JSON, kept as rows in the database. */
export interface PolicyData {
  readonly regimes: readonly Regime[];
  /** Minute of the day up to which SAME_DAY ends on the day itself (domain 2.5). */
  readonly sameDayCutoffs: readonly (Dated & { readonly minute: number })[];
  /** DUE_SOON: so many working days left or fewer (domain 2.12). */
  readonly dueSoon: readonly (Dated & { readonly workingDays: number })[];
  /** How soon a desk answers a submission, by channel, before receipt (domain 2.11). */
  readonly answers: readonly (Dated & { readonly channel: string; readonly limit: TimeLimit })[];
  /** Letters of apology, form 04 (domain 2.10). */
  readonly apologies: readonly LetterRule[];
  /** Extensions that sector law grants, ground LEGAL_EXTENSION (domain 2.10). */
  readonly extensions: readonly LetterRule[];
}

/** What holds on a date: the last row that does, or null. */
export function inForce<T extends Dated>(rows: readonly T[], date: CivilDate): T | null {
  return rows.findLast((row) => row.from <= date && (row.to === null || date <= row.to)) ?? null;
}

/** What holds on a date. Throws POLICY_INVALID where nothing does. */
export function required<T extends Dated>(rows: readonly T[], date: CivilDate, what: string): T {
  const row = inForce(rows, date);
  if (row === null) throw new CalendarError('POLICY_INVALID', { what, date });
  return row;
}

/** The extension that sector law grants: at most so much in all, in the limit's own unit. */
export interface ExtensionGrant {
  readonly cap: number;
  readonly source: string;
}

/** Which limit of which version this is, for the explanation only. */
export interface LimitOrigin {
  readonly procedureCode: string;
  readonly versionNumber: number;
  readonly channel: string;
  readonly caseName: string | null;
}

/** Everything about the clock that is frozen at receipt: plain JSON, stored with the application. Calendars are not in it. */
export interface ClockTerms extends LimitPair {
  readonly regime: string;
  readonly rules: Readonly<Record<Ground, GroundRule>>;
  readonly sameDayCutoff: number;
  readonly apology: Omit<LetterRule, 'from' | 'to'>;
  readonly extension: (ExtensionGrant & { readonly workingDaysBefore: number }) | null;
  readonly origin: LimitOrigin | null;
}

/** Freezes the terms of an application on the civil day of its receipt. Throws POLICY_INVALID where no regime holds. */
export function freezeTerms(receipt: {
  readonly receivedAt: Date;
  readonly limits: LimitPair;
  readonly policies: PolicyData;
  /** Rules of the version that take the place of the regime's, by ground (domain 2.7). */
  readonly overrides?: readonly GroundRule[];
  readonly extension?: ExtensionGrant | null;
  readonly origin?: LimitOrigin | null;
}): ClockTerms {
  const { limits, policies, overrides = [], extension = null, origin = null } = receipt;
  const date = civilDateAt(receipt.receivedAt);
  const regime = required(policies.regimes, date, 'regime');
  const ruleFor = (ground: Ground): GroundRule => {
    const rule = [...regime.rules, ...overrides].findLast((candidate) => candidate.ground === ground);
    if (rule === undefined) throw new CalendarError('POLICY_INVALID', { what: ground, date });
    return rule;
  };
  const apology = required(policies.apologies, date, 'apology');
  return {
    statutory: limits.statutory,
    committed: limits.committed,
    regime: regime.id,
    rules: {
      DOCUMENTS: ruleFor('DOCUMENTS'),
      PAYMENT: ruleFor('PAYMENT'),
      STOP: ruleFor('STOP'),
      OPINION: ruleFor('OPINION'),
      SITE_VISIT: ruleFor('SITE_VISIT'),
    },
    sameDayCutoff: required(policies.sameDayCutoffs, date, 'sameDayCutoff').minute,
    apology: { workingDaysBefore: apology.workingDaysBefore, times: apology.times, source: apology.source },
    extension:
      extension === null
        ? null
        : { ...extension, workingDaysBefore: required(policies.extensions, date, 'extension').workingDaysBefore },
    origin,
  };
}

/** The limit that the promise follows: committed, else statutory (domain 2.11). */
export const promisedLimit = (limits: LimitPair): TimeLimit | null => limits.committed ?? limits.statutory;
