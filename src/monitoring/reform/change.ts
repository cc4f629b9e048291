import type { DeclaredLimit } from './declared.ts';
import type { ReformFigures } from './figures.ts';

/** Which way the median went; TOO_FEW where a side has too few to say. */
export type ReformVerdict = 'FASTER' | 'SLOWER' | 'SAME' | 'TOO_FEW';

/** One side of a comparison. */
export interface Side {
  readonly declared: DeclaredLimit | null;
  readonly declaredVisits: number | null;
  readonly declaredDoors: number | null;
  readonly observed: ReformFigures;
}

/** After less before: negative is fewer. Null wherever a side has no figure to compare. */
export interface ReformChange {
  readonly verdict: ReformVerdict;
  readonly declaredMax: number | null;
  /** Both sides declare a limit, in units that cannot be subtracted. */
  readonly unitsDiffer: boolean;
  readonly declaredVisits: number | null;
  readonly declaredDoors: number | null;
  readonly medianDays: number | null;
  /** Of the median before, −1 for all of it gone; null where that was nought: there is no share of nothing. */
  readonly medianShare: number | null;
  readonly p90Days: number | null;
  readonly medianOwnDays: number | null;
  readonly onTimeRate: number | null;
  readonly shareAtEqualAge: number | null;
  readonly visits: number | null;
  readonly doors: number | null;
  /** Some received after the change are still open. */
  readonly unfinished: boolean;
}

const less = (after: number | null | undefined, before: number | null | undefined): number | null =>
  after == null || before == null ? null : after - before;

export function verdictOf(before: number | null, after: number | null): ReformVerdict {
  const difference = less(after, before);
  if (difference === null) return 'TOO_FEW';
  return difference < 0 ? 'FASTER' : difference > 0 ? 'SLOWER' : 'SAME';
}

/** Compares two versions, or two overlays of one. Days seen are working days on both sides; declared ones need not be. */
export function changeBetween(before: Side, after: Side): ReformChange {
  const [was, is] = [before.observed, after.observed];
  const units = [before.declared?.unit ?? null, after.declared?.unit ?? null] as const;
  const comparable = units[0] !== null && units[0] === units[1];
  const medianDays = less(is.medianDays, was.medianDays);
  // Of one pair both are counted at the same age; of two pairs they need not be.
  const sameAge = was.atEqualAge?.days === is.atEqualAge?.days;
  return {
    verdict: verdictOf(was.medianDays, is.medianDays),
    declaredMax: comparable ? less(after.declared?.max, before.declared?.max) : null,
    unitsDiffer: units[0] !== null && units[1] !== null && !comparable,
    declaredVisits: less(after.declaredVisits, before.declaredVisits),
    declaredDoors: less(after.declaredDoors, before.declaredDoors),
    medianDays,
    medianShare: medianDays === null || !was.medianDays ? null : medianDays / was.medianDays,
    p90Days: less(is.p90Days, was.p90Days),
    medianOwnDays: less(is.medianOwnDays, was.medianOwnDays),
    onTimeRate: less(is.onTimeRate, was.onTimeRate),
    shareAtEqualAge: sameAge ? less(is.atEqualAge?.share, was.atEqualAge?.share) : null,
    visits: less(is.visits, was.visits),
    doors: less(is.doors, was.doors),
    unfinished: is.stillOpen > 0,
  };
}
