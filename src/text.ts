/** C0 and C1 controls but tab and line breaks: a terminal obeys them, a reader never sees them. */
const CONTROLS = /[\p{Cc}--[\t\n\r]]/gv;
/** Marks that turn the reading direction: they show a name as another one. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** What leaves no ink: spaces, format characters, fillers that fonts draw as nothing, lone variation selectors. */
const INVISIBLE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{C}\u2800]*$/u;
const EDGES = /^[\s\u200b\u2060\ufeff]+|[\s\u200b\u2060\ufeff]+$/gu;

/** Whether a text has control characters other than tab and line breaks. */
export const hasControls = (value: string): boolean => value.search(CONTROLS) >= 0;

/**
 * What a reader sees of a typed text: without control characters, marks that turn the direction, and blanks of any
 * width around it. Null where nothing is to be seen.
 */
export function visibleText(value: string): string | null {
  const text = value.replaceAll(CONTROLS, '').replaceAll(TURNS, '').replaceAll(EDGES, '');
  return INVISIBLE.test(text) ? null : text;
}

/**
 * Whether a text is one mail address that any server takes: ASCII, no quotes, comments or lists, and nothing by which a
 * header could grow (RFC 5321 4.5.3.1 for the lengths; the narrower letters are *ours*).
 */
export const isMailAddress = (text: string): boolean => {
  const [local = '', domain = '', ...more] = text.split('@');
  if (more.length > 0 || local.length > 64 || text.length > 254) return false;
  const labels = domain.split('.');
  return (
    /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/.test(local) &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)) &&
    /[a-z]/i.test(labels.at(-1) ?? '')
  );
};

/** A line for a terminal: control characters but tabs, and marks that turn the direction as `\u{…}`, so that none is obeyed. */
export const printableText = (value: string): string =>
  value.replaceAll(
    /[[\p{Cc}\u202a-\u202e\u2066-\u2069]--\t]/gv,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
