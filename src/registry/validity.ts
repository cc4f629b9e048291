import { Problem } from '../problem.ts';

/** Life of a version: DRAFT → PUBLISHED → SUPERSEDED by the next one, or ENDED without one (domain 1). */
export type VersionState = 'DRAFT' | 'PUBLISHED' | 'SUPERSEDED' | 'ENDED';

/** An act on a version, and the state it leads to; what a state does not name is refused. */
export const VERSION_LIFE = {
  DRAFT: { publish: 'PUBLISHED' },
  PUBLISHED: { supersede: 'SUPERSEDED', end: 'ENDED' },
  SUPERSEDED: {},
  ENDED: {},
} as const satisfies Record<VersionState, Partial<Record<'publish' | 'supersede' | 'end', VersionState>>>;

/** Where a version stands in time: civil dates, in force in [validFrom, validTo); open where `validTo` is null. */
export interface Validity {
  readonly number: number;
  readonly state: VersionState;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/**
 * Whether a version is in force on a civil day. Only the days count, not the state: a version that is superseded
 * from next month on is in force until then, and one that is published for next month is not yet.
 */
export const isInForce = (version: Validity, on: string): boolean =>
  version.state !== 'DRAFT' &&
  version.validFrom !== null &&
  version.validFrom <= on &&
  (version.validTo === null || on < version.validTo);

/** The one version in force on a civil day; the database holds that there is never a second. */
export const inForceOn = <V extends Validity>(versions: readonly V[], on: string): V | null =>
  versions.find((version) => isInForce(version, on)) ?? null;

/** The decided version whose days reach furthest; null while there are only drafts. */
export const newestDecided = <V extends Validity>(versions: readonly V[]): V | null =>
  versions
    .filter((version) => version.state !== 'DRAFT')
    .reduce<V | null>((best, version) => (best === null || best.number < version.number ? version : best), null);

/**
 * Which version a publication with effect from `effectiveOn` closes: the newest decided one, which then ends the
 * day before, so that there is neither a gap nor an overlap; null for the first. Throws a `Problem` where the draft
 * is none, the procedure has ended, or the day lies before the newest version has begun.
 */
export function planPublication<V extends Validity>(
  versions: readonly V[],
  draft: V,
  effectiveOn: string,
): { readonly closes: V | null; readonly closesOn: string } {
  if (!('publish' in VERSION_LIFE[draft.state])) {
    throw new Problem('VERSION_NOT_A_DRAFT', { path: ['input', 'number'], params: { number: draft.number } });
  }
  const newest = newestDecided(versions);
  if (newest === null) return { closes: null, closesOn: effectiveOn };
  if (newest.state === 'ENDED' || newest.validTo !== null) {
    throw new Problem('PROCEDURE_ENDED', { params: { date: newest.validTo ?? '' } });
  }
  if (newest.validFrom !== null && effectiveOn <= newest.validFrom) {
    throw new Problem('EFFECTIVE_NOT_AFTER_PREDECESSOR', {
      path: ['input', 'effectiveOn'],
      params: { number: newest.number, date: newest.validFrom },
    });
  }
  return { closes: newest, closesOn: effectiveOn };
}

/**
 * Which version an end from `endsOn` on (its first day out of force) closes: the newest decided one. Throws a
 * `Problem` where nothing is published, it has ended already, or it would end before it has begun.
 */
export function planEnd<V extends Validity>(versions: readonly V[], endsOn: string): V {
  const newest = newestDecided(versions);
  if (newest === null) throw new Problem('NOTHING_PUBLISHED');
  if (!('end' in VERSION_LIFE[newest.state]) || newest.validTo !== null) {
    throw new Problem('PROCEDURE_ENDED', { params: { date: newest.validTo ?? '' } });
  }
  if (newest.validFrom !== null && endsOn <= newest.validFrom) {
    throw new Problem('END_NOT_AFTER_START', { path: ['input', 'endsOn'], params: { date: newest.validFrom } });
  }
  return newest;
}
