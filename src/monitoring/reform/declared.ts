import type { Channel, TimeUnit } from '../../registry/version-content.ts';

/** A limit as the version or the province's overlay lists it. */
export interface ListedLimit {
  readonly kind: 'STATUTORY' | 'COMMITTED';
  readonly channel: Channel | null;
  readonly caseName: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: TimeUnit | null;
}

/** A limit that was declared: `max` is what is kept or broken. */
export interface DeclaredLimit {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: TimeUnit | null;
}

/** The province's overlay on a version in [validFrom, validTo). */
export interface Overlay {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decisionNumber: string | null;
  readonly limits: readonly ListedLimit[];
}

/** Of several limits the one at the desk without a case; the first of those that fit as well. */
export function limitAtDesk(limits: readonly ListedLimit[]): DeclaredLimit | null {
  const distance = ({ channel, caseName }: ListedLimit): number =>
    (channel === null || channel === 'DIRECT' ? 0 : 2) + (caseName === null ? 0 : 1);
  const [first] = limits.toSorted((a, b) => distance(a) - distance(b));
  return first === undefined ? null : { min: first.min, max: first.max, unit: first.unit };
}

/** Whether two overlays promise the same, for every channel and case; their order and notes aside. */
export function samePromises(a: readonly ListedLimit[], b: readonly ListedLimit[]): boolean {
  const words = (limits: readonly ListedLimit[]): string =>
    limits
      .map(({ channel, caseName, min, max, unit }) => JSON.stringify([channel, caseName, min, max, unit]))
      .toSorted((one, other) => (one < other ? -1 : 1))
      .join();
  return words(a) === words(b);
}

/** What a version declares: by law, as the province promises it at last, and the one of both that is to be kept. */
export interface Declared {
  readonly statutory: DeclaredLimit | null;
  readonly promised: DeclaredLimit | null;
  readonly kept: DeclaredLimit | null;
}

/** The promise of the overlay, or else one that stands in the version itself; `null` stands for no overlay. */
export function declaredUnder(limits: readonly ListedLimit[], overlay: Overlay | null): Declared {
  const ofKind = (kind: ListedLimit['kind']) => limitAtDesk(limits.filter((limit) => limit.kind === kind));
  const promised = limitAtDesk(overlay?.limits ?? []) ?? ofKind('COMMITTED');
  const statutory = ofKind('STATUTORY');
  return { statutory, promised, kept: promised ?? statutory };
}
