/**
 * Text that people type, as it is kept. What nobody can see is dropped, since it makes a name that looks blank, two
 * names that look alike, or a text that reads in another order than it is written; so are control characters, which
 * PostgreSQL (NUL), files and printers trip over. Every word of it is *ours*.
 */

/** Zero-width and formatting characters, joiners, fillers, variation selectors: nothing that Vietnamese is written with. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu;
const LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const CONTROL = /(?![\t\n])\p{Cc}/gu;
/** Every kind of space but tab and line end; the empty braille cell looks like one. */
const BLANK = /[\p{Zs}\u2800]/gu;

type Typed = string | null | undefined;

/** Words of several lines, such as grounds and notes: NFC, line ends as `\n`, tabs kept, trimmed; null where blank. */
export function tidyWords(typed: Typed): string | null {
  const words = (typed ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(LINE_END, '\n')
    .replaceAll(CONTROL, '')
    .replaceAll(UNSEEN, '')
    .replaceAll(BLANK, ' ')
    .trim();
  return words === '' ? null : words;
}

/** One line, such as a name or number: as words, and each run of spaces, tabs and line ends one space; null where blank. */
export const tidyLine = (typed: Typed): string | null => tidyWords(typed)?.replaceAll(/\s+/gu, ' ') ?? null;
