import { tidyWords } from '../desk/typed-text.ts';
import { Problem } from '../problem.ts';

/** Longest texts that people type here, in UTF-16 units (*ours*). */
export const LONGEST = { WORDS: 4_000, REMARK: 1_000, CONTACT: 300 } as const;

type Typed = string | null | undefined;

/** Words as they are kept (desk/typed-text.ts); null where blank. Throws `Problem` TEXT_TOO_LONG. */
export function maybeWords(typed: Typed, path: readonly string[], limit: number = LONGEST.WORDS): string | null {
  // Measured before anything is made of it: what nobody can mean costs nothing.
  if ((typed?.length ?? 0) > limit) throw new Problem('TEXT_TOO_LONG', { path, params: { limit } });
  return tidyWords(typed);
}

/** Words that must be there. Throws `Problem` TEXT_BLANK or TEXT_TOO_LONG. */
export function needWords(typed: Typed, path: readonly string[], limit: number = LONGEST.WORDS): string {
  const words = maybeWords(typed, path, limit);
  if (words === null) throw new Problem('TEXT_BLANK', { path });
  return words;
}
