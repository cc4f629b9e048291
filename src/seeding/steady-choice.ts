/** Choices that follow from a name alone: the same name gives the same choice on every machine. */

/** 32 bits of a text: FNV-1a, then mixed so that names that differ in one digit do not choose alike. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** One of a list; the list may not be empty. */
export function choose<T>(name: string, list: readonly T[]): T {
  const chosen = list[hash32(name) % list.length];
  if (chosen === undefined) throw new RangeError(`nothing to choose from for ${name}`);
  return chosen;
}

/** True for about `percent` of all names. */
export function happens(name: string, percent: number): boolean {
  return hash32(name) % 100 < percent;
}

/** The items in an order that looks shuffled and follows from the names alone; ties keep the order of the list. */
export function shuffled<T>(items: readonly T[], name: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, key: hash32(name(item)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
