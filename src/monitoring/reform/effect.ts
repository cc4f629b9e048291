import type { TimeUnit } from '../../registry/version-content.ts';
import { onTimeRate } from '../late.ts';
import { changeBetween, type ReformChange } from './change.ts';
import type { CountedVersion } from './counted.queries.ts';
import { type DeclaredLimit, declaredUnder, samePromises } from './declared.ts';
import { type EqualAge, figuresOf, NOTHING_COUNTED, type ReformFigures } from './figures.ts';
import { declaredBy, type VersionRow } from './versions.queries.ts';

/**
 * What was seen while one overlay of the province held, over the applications that froze it at their receipt. Without
 * days: received while none held.
 */
export interface ReformSegment {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly decisionNumber: string | null;
  readonly promised: DeclaredLimit | null;
  /** First day of other promises than those before within the version, for any channel or case; null where they stayed. */
  readonly changedOn: string | null;
  readonly observed: ReformFigures;
  readonly change: ReformChange | null;
}

/**
 * What one version declared and what was seen under it; days are working days. Those beside `observed` are as they were
 * counted, however few; `observed` withholds what rests on too few.
 */
export interface ReformEffect {
  readonly versionId: string;
  readonly procedureId: string;
  readonly changedOn: string | null;
  readonly declaredMin: number | null;
  readonly declaredMax: number | null;
  readonly unit: TimeUnit | null;
  readonly statutory: DeclaredLimit | null;
  readonly promised: DeclaredLimit | null;
  readonly declaredVisits: number | null;
  readonly declaredDoors: number | null;
  readonly n: number;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  readonly onTimeRate: number | null;
  readonly visits: number | null;
  readonly doors: number | null;
  readonly demo: boolean;
  /** Agency whose decisions, with those of agencies under it, are counted; null: all. */
  readonly countedFor: string | null;
  readonly observed: ReformFigures;
  readonly segments: readonly ReformSegment[];
  /** Against the version before it; null where there is none. */
  readonly change: ReformChange | null;
}

/** Under which conditions figures are drawn from counts. */
export interface Reading {
  readonly minimum: number;
  readonly age: EqualAge | null;
  readonly countedFor: string | null;
}

/** One version as it stands by itself. */
function effectOf(version: VersionRow, counted: CountedVersion, reading: Reading): ReformEffect {
  const { statutory, promised, kept } = declaredBy(version);
  const { whole } = counted;
  return {
    versionId: version.versionId,
    procedureId: version.procedureId,
    changedOn: version.follows ? version.validFrom : null,
    declaredMin: kept?.min ?? null,
    declaredMax: kept?.max ?? null,
    unit: kept?.unit ?? null,
    statutory,
    promised,
    declaredVisits: version.declaredVisits,
    declaredDoors: version.declaredDoors,
    n: whole.n,
    medianDays: whole.medianDays,
    p90Days: whole.p90Days,
    onTimeRate: onTimeRate(whole),
    visits: whole.visits,
    doors: whole.doors,
    demo: whole.demo,
    countedFor: reading.countedFor,
    observed: figuresOf(whole, { ...reading, days: counted.days }),
    segments: segmentsOf(version, counted, reading),
    change: null,
  };
}

const sideOf = ({ observed, ...effect }: ReformEffect) => ({
  declared: { min: effect.declaredMin, max: effect.declaredMax, unit: effect.unit },
  declaredVisits: effect.declaredVisits,
  declaredDoors: effect.declaredDoors,
  observed,
});

/** Versions of one procedure that follow each other, each against the one before it. */
export function effectsOf(
  versions: readonly (readonly [version: VersionRow, counted: CountedVersion])[],
  reading: Reading,
): ReformEffect[] {
  const alone = versions.map(([version, counted]) => effectOf(version, counted, reading));
  return alone.map((effect, at) => {
    const before = alone[at - 1];
    return before === undefined ? effect : { ...effect, change: changeBetween(sideOf(before), sideOf(effect)) };
  });
}

/** The overlays of a version by their first day, and before them the time without one, or what was received without. */
function segmentsOf(version: VersionRow, counted: CountedVersion, reading: Reading): ReformSegment[] {
  const { overlays } = version;
  const without = counted.byOverlay.has('') || (overlays[0] !== undefined && overlays[0].validFrom > version.validFrom);
  const alone = [...(without ? [null] : []), ...overlays].map((overlay) => {
    const { promised, kept } = declaredUnder(version.limits, overlay);
    const { declaredVisits, declaredDoors } = version;
    const figures = counted.byOverlay.get(overlay?.id ?? '') ?? NOTHING_COUNTED;
    const observed = figuresOf(figures, { ...reading, days: null });
    return { overlay, promised, side: { declared: kept, declaredVisits, declaredDoors, observed } };
  });
  return alone.map(({ overlay, promised, side }, at) => {
    const before = alone[at - 1];
    const changed = before !== undefined && !samePromises(before.overlay?.limits ?? [], overlay?.limits ?? []);
    return {
      validFrom: overlay?.validFrom ?? null,
      validTo: overlay?.validTo ?? null,
      decisionNumber: overlay?.decisionNumber ?? null,
      promised,
      changedOn: changed ? (overlay?.validFrom ?? null) : null,
      observed: side.observed,
      change: changed ? changeBetween(before.side, side) : null,
    };
  });
}
