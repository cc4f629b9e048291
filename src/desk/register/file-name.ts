import { tidyLine } from '../typed-text.ts';

/** Characters kept at most. */
const LONGEST = 200;

/** A file's name as somebody gave it: without folders and what no name shows, at most 200 characters; null where nothing is left. */
export function fileName(given: string | null | undefined): string | null {
  const last = given?.toWellFormed().split(/[/\\]/u).at(-1);
  const tidy = tidyLine(last?.replaceAll('\uFFFD', ''));
  return tidy === null ? null : tidyLine(Array.from(tidy).slice(0, LONGEST).join(''));
}

/** The name in a Content-Disposition header (RFC 6266): the encoded one before the plain one. */
export function dispositionName(header: string | undefined): string | null {
  if (header === undefined) return null;
  const encoded = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/iu.exec(header)?.[1];
  if (encoded !== undefined) {
    try {
      return decodeURIComponent(encoded);
    } catch {
      // Not in that form after all: the plain name is tried.
    }
  }
  const plain = /;\s*filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/iu.exec(header);
  return plain?.[1] ?? plain?.[2] ?? null;
}
