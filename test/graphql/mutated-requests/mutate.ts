import fc from 'fast-check';

/** A request as it goes over the wire. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/** A well-formed request to begin with. */
export interface Seed {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Draw = fc.GeneratorValue;

/** Values that have broken something somewhere, put in the place of a good one. */
const NASTY: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  '\0',
  'a\0b',
  '\uD800',
  '\uDC00\uD800',
  '\u202E\u200B\uFEFF',
  'Ho\u0061\u0301',
  "'; drop table procedure; --",
  '%_\\',
  '$1',
  '${7*7}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'x'.repeat(20_000),
  '😀'.repeat(2_000),
  0,
  -1,
  -0.5,
  1e308,
  2_147_483_647,
  2_147_483_648,
  -2_147_483_649,
  Number.MAX_SAFE_INTEGER,
  [],
  [[[[[]]]]],
  {},
  { a: { b: { c: null } } },
  ['KEEP', 'KEEP', 'NOPE', null],
  '0000-00-00',
  '2026-02-30',
  '9999-12-31',
  '2026-11-20T25:61:61+99:99',
  '2100-12-31T23:59:59+07:00',
  '00000000-0000-0000-0000-000000000000',
  'eyJ4IjoxfQ==',
];

/** Pieces that mean something in a GraphQL document. */
const PIECES: readonly string[] = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '!',
  '$',
  '...',
  ':',
  '=',
  '@',
  '"',
  '"""',
  '#',
  '\n',
  ',',
  ' ',
  '\uFEFF',
  'query',
  'mutation',
  'subscription',
  'fragment F on Query { __typename }',
  '...F',
  '__typename',
  '__schema { types { name fields { name } } }',
  '@include(if: false)',
  '@skip(if: $nope)',
  'a: ',
  'null',
  'true',
  '-0',
  '1e999',
  '99999999999',
  String.raw`"\u0000"`,
  String.raw`"\uD800"`,
  'first: 101',
  'first: -1',
  'id',
  'nodes { id }',
];

const METHODS = [
  'POST',
  'POST',
  'POST',
  'POST',
  'POST',
  'POST',
  'GET',
  'GET',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'HEAD',
];
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset=utf-16',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/graphql',
  'multipart/form-data; boundary=x',
  'nonsense',
  '',
];
const ACCEPTS = [
  '*/*',
  'application/json',
  'application/graphql-response+json',
  'text/html',
  'image/png',
  'a/b;q=2',
  'application/json;q=0',
];
const LANGUAGES = ['vi', 'en', 'fr;q=x', ',,,', 'en;q=0.1,vi;q=0.2'];
const SIGNED = [
  'Bearer ',
  'Bearer x y',
  'Basic YTpi',
  'Bearer mc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  'bearer null',
];

/** Changes a good request in one to four places: in its values, its document, its bytes, its headers, its way. */
export const mutate = (draw: Draw, seed: Seed, signedIn: Readonly<Record<string, string>>): WireRequest => {
  const one = <T>(values: readonly T[]): T => draw(fc.constantFrom, ...values);
  const upTo = (most: number): number => draw(fc.integer, { min: 0, max: most });
  const chance = (percent: number): boolean => upTo(99) < percent;

  let { query } = seed;
  let variables: unknown = structuredClone(seed.variables);
  for (let time = upTo(3); time >= 0; time--) {
    if (chance(50)) variables = withNasty(variables, one(NASTY), upTo);
    if (chance(50)) query = withPiece(query, one(PIECES), upTo);
  }
  const extras: Record<string, unknown> = chance(10)
    ? { [one(['operationName', 'extensions', 'variables', 'query', 'id'])]: one(NASTY) }
    : {};
  const text = JSON.stringify({ query, variables, ...extras });
  const bytes = new TextEncoder().encode(chance(3) ? `[${text},${text}]` : text);
  if (chance(25)) for (let flips = upTo(5); flips >= 0; flips--) bytes[upTo(bytes.length - 1)] = upTo(255);
  const body = chance(5) ? bytes.subarray(0, upTo(bytes.length)) : bytes;

  const headers: Record<string, string> = {
    'content-type': chance(90) ? 'application/json' : one(TYPES),
    ...(chance(60) ? signedIn : {}),
  };
  if (chance(10)) headers['accept'] = one(ACCEPTS);
  if (chance(10)) headers['accept-language'] = one(LANGUAGES);
  if (chance(3)) headers['authorization'] = one(SIGNED);
  if (chance(3)) headers['content-encoding'] = one(['gzip', 'br', 'deflate', 'zip']);
  const method = one(METHODS);
  if (method === 'POST' || method === 'PUT' || method === 'PATCH') return { method, path: '/graphql', headers, body };
  headers['apollo-require-preflight'] = 'x';
  delete headers['content-type'];
  const search = `?query=${encodeURIComponent(query.toWellFormed())}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  return { method, path: `/graphql${search.slice(0, 12_000)}`, headers, body: null };
};

/** Somewhere in the value, at any depth, another one. */
const withNasty = (value: unknown, nasty: unknown, upTo: (most: number) => number): unknown => {
  if (value === null || typeof value !== 'object') return nasty;
  const names = Object.keys(value);
  if (names.length === 0 || upTo(9) === 0) return nasty;
  const name = names[upTo(names.length - 1)]!;
  const inner = Reflect.get(value, name);
  return { ...value, [name]: withNasty(inner, nasty, upTo) };
};

/** Somewhere in the document, at the edge of a word, a piece more; or a stretch less. */
const withPiece = (query: string, piece: string, upTo: (most: number) => number): string => {
  const words = query.split(/\b/u);
  const at = upTo(words.length);
  if (upTo(3) === 0) words.splice(at, upTo(4));
  else words.splice(at, upTo(1), piece);
  return words.join('');
};
