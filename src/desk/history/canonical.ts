/**
 * One way to write a value down, so that its hash can be computed again by anybody, in any language:
 * JSON without spaces; keys sorted by the UTF-16 code units of their JSON text; strings in NFC; integers within ±(2^53 − 1) and no other
 * numbers; an instant as `YYYY-MM-DDTHH:mm:ss.SSSZ` in UTC; no undefined, no NUL, no half surrogate pair.
 */
export type CanonicalValue =
  | null
  | boolean
  | number
  | string
  | Date
  | readonly CanonicalValue[]
  | { readonly [key: string]: CanonicalValue };

/** A value that has no canonical form: a fault of ours, never of the person's input. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
}

/** The canonical text of a value. */
export function canonical(value: CanonicalValue): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new NotCanonical(`not an integer: ${value}`);
      return String(value);
    case 'object':
      break;
    default:
      throw new NotCanonical(`cannot be written: ${typeof value}`);
  }
  if (value === null) return 'null';
  if (value instanceof Date) return text(instant(value));
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const members = Object.keys(value)
    .map((key) => [text(key), member(value, key)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, held]) => `${key}:${canonical(held)}`).join(',')}}`;
}

/** An instant in UTC with milliseconds, always 24 characters. */
export function instant(at: Date): string {
  const written = at.toISOString();
  if (written.length !== 24) throw new NotCanonical(`year out of range: ${written}`);
  return written;
}

/** Printable ASCII but quote and backslash: written as it stands. Nearly all ids, codes and keys are. */
const PLAIN = /^[ !#-[\]-~]*$/u;

const text = (value: string): string => {
  if (PLAIN.test(value)) return `"${value}"`;
  if (!value.isWellFormed() || value.includes('\0')) throw new NotCanonical('text that cannot be stored');
  return JSON.stringify(value.normalize('NFC'));
};

const isList = (value: object): value is readonly CanonicalValue[] => Array.isArray(value);

const member = (value: { readonly [key: string]: CanonicalValue }, key: string): CanonicalValue => {
  const found = value[key];
  if (found === undefined) throw new NotCanonical(`undefined at ${key}`);
  return found;
};
