import { Problem } from '../problem.ts';

/** A tag of an XML text. */
export interface Tag {
  /** Without its prefix. */
  readonly name: string;
  readonly kind: 'OPEN' | 'CLOSE' | 'EMPTY';
  /** As written, between name and end. */
  readonly attributes: string;
  /** Where the tag begins and ends in the text. */
  readonly from: number;
  readonly to: number;
}

/** Bytes of a part as text. Office writes UTF-8; in another encoding a check would see other characters than a parser. */
export function xmlText(name: string, bytes: Buffer): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem('XLSX_BROKEN', { params: { reason: `${name}: UTF-8` } });
  }
  if (text.includes('\0')) throw new Problem('XLSX_BROKEN', { params: { reason: `${name}: NUL` } });
  // A document type is what entity bombs are declared in; no spreadsheet program writes one. Nor CDATA.
  const declared = /<!(?:DOCTYPE|ENTITY|\[)/iu.exec(text);
  if (declared) throw new Problem('XLSX_DOCTYPE', { params: { name } });
  return text;
}

const TAG = /<(?:!--[\s\S]*?-->|\?[\s\S]*?\?>|(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(\/?)>)/uy;

/**
 * Every tag in order; comments and instructions are passed over. Each `<` must begin one: what is read here in another
 * way than by a parser would go past the checks. Throws `Problem` XLSX_BROKEN.
 */
export function* tagsOf(text: string): Generator<Tag> {
  const pattern = new RegExp(TAG);
  for (let from = text.indexOf('<'); from >= 0; from = text.indexOf('<', pattern.lastIndex)) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (!match) throw new Problem('XLSX_BROKEN', { params: { reason: `XML, ${from}` } });
    const [, close, name, attributes = '', empty] = match;
    if (name === undefined) continue;
    const kind = close === '/' ? 'CLOSE' : empty === '/' ? 'EMPTY' : 'OPEN';
    yield { name, kind, attributes, from, to: pattern.lastIndex };
  }
}

const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** The attributes of a tag, by name without prefix. */
export function attributesOf({ attributes }: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', one, other] of attributes.matchAll(ATTRIBUTE)) {
    const local = name.slice(name.indexOf(':') + 1);
    if (!name.startsWith('xmlns') && !found.has(local)) found.set(local, unescaped(one ?? other ?? ''));
  }
  return found;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole;
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
  });

/** A text as it stands in an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (character) => `&#${character.codePointAt(0)};`);
