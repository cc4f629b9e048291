import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountOfLink, paperUrl } from '../../src/desk/papers/paper-link.ts';

const SECRET = Buffer.alloc(32, 7);
const NOW = new Date('2026-11-20T09:00:00+07:00');
const ACCOUNT = 'a1d0c0de-0000-7000-8000-000000000001';
const ADDRESS = { number: '04', parts: { file: 'f11e0000-0000-7000-8000-000000000001', event: '5' } };

const queryOf = (url: string): Record<string, string> =>
  Object.fromEntries(new URL(url, 'http://here').searchParams.entries());

const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);

test('a link names its account for a quarter of an hour, in either language, and no longer', () => {
  const url = paperUrl(SECRET, ADDRESS, ACCOUNT, NOW);
  expect(url).toMatch(/^\/papers\/04\?/u);
  const query = queryOf(url);
  expect(accountOfLink(SECRET, '04', query, NOW)).toBe(ACCOUNT);
  expect(accountOfLink(SECRET, '04', { ...query, lang: 'en' }, later(899))).toBe(ACCOUNT);
  expect(accountOfLink(SECRET, '04', query, later(900))).toBeNull();
  expect(accountOfLink(SECRET, '04', query, later(-1))).toBeNull();
});

test('whatever is changed in a link, it names nobody', () => {
  const query = queryOf(paperUrl(SECRET, ADDRESS, ACCOUNT, NOW));
  expect(accountOfLink(SECRET, '01', query, NOW)).toBeNull();
  expect(accountOfLink(Buffer.alloc(32, 8), '04', query, NOW)).toBeNull();
  expect(accountOfLink(SECRET, '04', { ...query, more: '' }, NOW)).toBeNull();
  for (const name of Object.keys(query)) {
    const { [name]: _, ...without } = query;
    expect(accountOfLink(SECRET, '04', without, NOW), name).toBeNull();
  }
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(query)), fc.string({ maxLength: 60 }), (name, value) => {
      fc.pre(value !== query[name]);
      expect(accountOfLink(SECRET, '04', { ...query, [name]: value }, NOW)).toBeNull();
    }),
    { seed: 20_261_120, numRuns: 300 },
  );
});

test('a link that would open for longer than any is made is refused, sealed or not', () => {
  const future = queryOf(paperUrl(SECRET, ADDRESS, ACCOUNT, later(3_600)));
  expect(accountOfLink(SECRET, '04', future, NOW)).toBeNull();
});
