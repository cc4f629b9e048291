import type { AgencyLevel } from '../../registry/version-content.ts';
import type { ReviewSubject } from '../recommendation/content.ts';

/**
 * Which procedures a round looks at, of those in force on the day that it opens. Every part of the filter that names
 * anything must hold; `codes` are looked at besides, and `except` never. Codes without a filter: these alone; nothing
 * at all: every procedure.
 */
export interface ReviewScope {
  /** Ids of agencies that answer for them, and of fields. */
  readonly agencies: readonly string[];
  readonly fields: readonly string[];
  readonly levels: readonly AgencyLevel[];
  /** Codes as they are stored. */
  readonly codes: readonly string[];
  readonly except: readonly string[];
}

/** What a scope asks of a procedure. */
export interface Scoped {
  readonly code: string;
  readonly agencyId: string | null;
  readonly fieldId: string | null;
  readonly levels: readonly AgencyLevel[];
}

/** Whether a scope takes a procedure in. */
export function isInScope(scope: ReviewScope, procedure: Scoped): boolean {
  const { agencies, fields, levels, codes, except } = scope;
  if (except.includes(procedure.code)) return false;
  if (codes.includes(procedure.code)) return true;
  const filtered = agencies.length > 0 || fields.length > 0 || levels.length > 0;
  if (!filtered) return codes.length === 0;
  return (
    isAmong(agencies, procedure.agencyId) &&
    isAmong(fields, procedure.fieldId) &&
    (levels.length === 0 || procedure.levels.some((level) => levels.includes(level)))
  );
}

const isAmong = (wanted: readonly string[], value: string | null): boolean =>
  wanted.length === 0 || (value !== null && wanted.includes(value));

/** What a round says of itself. Dates are civil dates, `endsOn` the last day. */
export interface RoundContent {
  readonly name: string;
  readonly purpose: string | null;
  /** Number of the plan or decision that it follows. */
  readonly basis: string | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly subjects: readonly ReviewSubject[];
  readonly scope: ReviewScope;
  /** Ids of accounts. */
  readonly owners: readonly string[];
}
