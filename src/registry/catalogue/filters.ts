/** Which procedures a list shows, and how many each further choice would leave. */
import type { Verdict } from '../procedure.entity.ts';
import { newestDecided } from '../validity.ts';
import type { AgencyLevel, Audience, Channel } from '../version-content.ts';
import type { ProcedureStatus, ProcedureView } from './views.ts';

/** Filters of a list; null and left out mean any. */
export interface ProcedureFilters {
  /** Id of a field. */
  readonly field?: string | null | undefined;
  /** Id of the agency that answers for it. */
  readonly agency?: string | null | undefined;
  readonly level?: AgencyLevel | null | undefined;
  readonly channel?: Channel | null | undefined;
  readonly audience?: Audience | null | undefined;
  /** Any of these; empty: any at all. */
  readonly reviewStatus?: readonly Verdict[] | null | undefined;
  readonly status?: ProcedureStatus | null | undefined;
}

export interface FacetCount {
  /** Id or enum value; `UNDECIDED` for no verdict. */
  readonly key: string;
  /** Name of the field or agency; null for an enum value, whose label depends on the reader's language. */
  readonly label: string | null;
  readonly count: number;
}

/** Counts by value, most frequent first; each facet under all the other filters and not under its own. */
export interface ProcedureFacets {
  readonly fields: readonly FacetCount[];
  readonly agencies: readonly FacetCount[];
  readonly levels: readonly FacetCount[];
  readonly channels: readonly FacetCount[];
  readonly audiences: readonly FacetCount[];
  readonly reviewStatuses: readonly FacetCount[];
  readonly statuses: readonly FacetCount[];
}

export const UNDECIDED = 'UNDECIDED';

/** A bit for each facet; in the order of `FACETS`. */
type Facet = keyof ProcedureFacets;
const FACETS = [
  'fields',
  'agencies',
  'levels',
  'channels',
  'audiences',
  'reviewStatuses',
  'statuses',
] as const satisfies readonly Facet[];

/** What a procedure is filtered by: of the version in force, else of the newest. */
type Values = Readonly<Record<Facet, readonly string[]>>;

export function filterValues(procedure: ProcedureView): Values {
  const shown = procedure.currentVersion ?? newestDecided(procedure.versions);
  return {
    fields: procedure.field === null ? [] : [procedure.field.id],
    agencies: procedure.agency === null ? [] : [procedure.agency.id],
    levels: [...new Set(shown?.levels)],
    channels: [...new Set(shown?.channels)],
    audiences: [...new Set(shown?.audiences)],
    reviewStatuses: [procedure.reviewStatus ?? UNDECIDED],
    statuses: [procedure.status],
  };
}

const one = (value: string | null | undefined): readonly string[] =>
  value === null || value === undefined ? [] : [value];

/** Bits of the filters that the values fail: 0 for what the list shows. */
export function failedFilters(filters: ProcedureFilters): (values: Values) => number {
  const wanted: Values = {
    fields: one(filters.field),
    agencies: one(filters.agency),
    levels: one(filters.level),
    channels: one(filters.channel),
    audiences: one(filters.audience),
    reviewStatuses: filters.reviewStatus ?? [],
    statuses: one(filters.status),
  };
  const active = FACETS.flatMap((facet, bit) => (wanted[facet].length > 0 ? [{ facet, bit: 1 << bit }] : []));
  return (values) => {
    let failed = 0;
    for (const { facet, bit } of active) {
      if (!values[facet].some((value) => wanted[facet].includes(value))) failed |= bit;
    }
    return failed;
  };
}

/** Counts over procedures with their values and failed filters; `labelOf` names fields and agencies. */
export function countFacets(
  rows: Iterable<{ readonly values: Values; readonly failed: number }>,
  labelOf: (facet: Facet, key: string) => string | null,
): ProcedureFacets {
  const counts = FACETS.map(() => new Map<string, number>());
  for (const { values, failed } of rows) {
    for (const [bit, facet] of FACETS.entries()) {
      if ((failed & ~(1 << bit)) !== 0) continue;
      const counted = counts[bit];
      for (const value of values[facet]) counted?.set(value, (counted.get(value) ?? 0) + 1);
    }
  }
  const facet = (name: Facet): FacetCount[] =>
    Array.from(counts[FACETS.indexOf(name)] ?? [], ([key, count]) => ({ key, label: labelOf(name, key), count })).sort(
      (a, b) =>
        b.count - a.count || (a.label ?? a.key).localeCompare(b.label ?? b.key, 'vi') || (a.key < b.key ? -1 : 1),
    );
  return {
    fields: facet('fields'),
    agencies: facet('agencies'),
    levels: facet('levels'),
    channels: facet('channels'),
    audiences: facet('audiences'),
    reviewStatuses: facet('reviewStatuses'),
    statuses: facet('statuses'),
  };
}
