/** Enough for every syllable of the language several times over; what people type cannot make it grow for ever. */
const MOST = 20_000;

/**
 * A pure function of a short text that remembers its answers: titles are made of a few hundred syllables that come
 * again and again. It forgets everything when it has seen too much.
 */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
