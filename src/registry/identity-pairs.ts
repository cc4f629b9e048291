/**
 * Pairs the items of two lists that are the same thing, by identity and not by position. Where several share an
 * identity, those that say the same are paired first and the rest in their order. What has no partner stands beside
 * null. Order: as in `to`, then what is only in `from`.
 */
export function pairByIdentity<T>(
  from: readonly T[],
  to: readonly T[],
  identity: (item: T) => string,
  wording: (item: T) => string,
): readonly (readonly [T | null, T | null])[] {
  const waiting = Map.groupBy(from, identity);
  const partners = new Map<number, T>();
  const take = (place: number, item: T, wanted: (candidate: T) => boolean): void => {
    if (partners.has(place)) return;
    const candidates = waiting.get(identity(item)) ?? [];
    const at = candidates.findIndex(wanted);
    if (at === -1) return;
    for (const partner of candidates.splice(at, 1)) partners.set(place, partner);
  };
  for (const [place, item] of to.entries()) take(place, item, (candidate) => wording(candidate) === wording(item));
  for (const [place, item] of to.entries()) take(place, item, () => true);
  return [
    ...to.map((item, place) => [partners.get(place) ?? null, item] as const),
    ...[...waiting.values()].flat().map((item) => [item, null] as const),
  ];
}
