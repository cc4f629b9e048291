import type { StringValueNode } from 'graphql';
import { ApiError } from './errors.ts';

/** Deepest nesting of variables that is read; no input type of ours comes near. */
const DEEPEST = 20;

/**
 * Every text that comes in is brought to Unicode NFC, so that one spelling of a Vietnamese word is stored and
 * compared; a NUL or half a surrogate pair, which PostgreSQL cannot keep, is refused.
 * @param place where the text stands, for the message
 */
export const cleanText = (text: string, place: string): string => {
  if (text.includes('\0') || !text.isWellFormed()) throw new ApiError('BAD_USER_INPUT', 'TEXT_NOT_STORABLE', { place });
  return text.normalize('NFC');
};

/** The variables of a request with every text in them cleaned; throws `ApiError` where one cannot be kept. */
export const cleanVariables = (variables: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const cleaned: Record<string, unknown> = {};
  for (const name of Object.keys(variables)) {
    if (name === '__proto__') continue; // Declared by no document: GraphQL names that begin with `__` are reserved.
    cleaned[name] = cleanValue(variables[name], `$${name}`, 0);
  }
  return cleaned;
};

const cleanValue = (value: unknown, place: string, depth: number): unknown => {
  if (typeof value === 'string') return cleanText(value, place);
  if (value === null || typeof value !== 'object') return value;
  if (depth === DEEPEST) throw new ApiError('BAD_USER_INPUT', 'BAD_USER_INPUT');
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => cleanValue(item, `${place}[${index}]`, depth + 1));
  }
  const cleaned: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    // A name cannot be assigned `__proto__` without touching the prototype; coercion refuses it as unknown anyway.
    Object.defineProperty(cleaned, name, {
      value: cleanValue(item, `${place}.${name}`, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return cleaned;
};

/** A text written in a document, cleaned in the same way. */
export const cleanLiteral = (node: StringValueNode): StringValueNode => {
  const line = node.loc?.startToken.line;
  const value = cleanText(node.value, line === undefined ? 'query' : `query:${line}`);
  return value === node.value ? node : { ...node, value };
};
