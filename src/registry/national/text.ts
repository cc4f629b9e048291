/**
 * The text of one field as every other module of the importer sees it: well-formed, NFC, with ordinary spaces.
 * Nothing a reader could see is dropped here; only marks without a shape (zero-width, soft hyphen) are.
 */

export type AcceptedText =
  | { readonly ok: true; readonly text: string }
  /** `shown` is the text with what is refused written out as `\uXXXX`, so that a finding can carry it. */
  | { readonly ok: false; readonly reason: 'NUL' | 'LONE_SURROGATE'; readonly shown: string };

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const REFUSED = /\p{Surrogate}|\0/gu;
const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;
const SHAPELESS = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Refuses NUL and lone surrogates (they break or change data in PostgreSQL and JSON) and tidies the rest. */
export const acceptText = (value: string): AcceptedText => {
  if (!value.isWellFormed()) return { ok: false, reason: 'LONE_SURROGATE', shown: value.replace(REFUSED, escapeUnit) };
  if (value.includes('\0')) return { ok: false, reason: 'NUL', shown: value.replace(REFUSED, escapeUnit) };
  return { ok: true, text: tidy(value) };
};

/** NFC, every kind of blank an ordinary space, one kind of line end, no blank at either end. */
export const tidy = (value: string): string =>
  value.normalize('NFC').replace(/\r\n?/gu, '\n').replace(BLANKS, ' ').replace(SHAPELESS, '').trim();

/** The text, or null where the portal says that there is nothing. */
export const presentText = (text: string): string | null => (text === '' || isAbsent(text) ? null : text);

/** True for "Không có thông tin" in any case, with or without a full stop. */
export const isAbsent = (text: string): boolean => /^không có thông tin\.?$/iu.test(text.trim());
