import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isMessageKey, message } from '../../src/messages/catalogue.ts';
import { en } from '../../src/messages/en/index.ts';
import { chooseLocale } from '../../src/messages/locale.ts';
import { vi } from '../../src/messages/vi/index.ts';

/** A word of the domain comes in both languages at once, as `actVi` and `actEn`: each text takes its own. */
const places = (text: string, language: 'Vi' | 'En'): string[] =>
  [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!.replace(new RegExp(`${language}$`, 'u'), '')).toSorted();

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.includes('generated'))
    .map((name) => join(folder, name));

it('says everything in both languages', () => {
  expect(Object.keys(en).toSorted()).toEqual(Object.keys(vi).toSorted());
});

it.each(Object.entries(vi))('%s has a text and the same places in both languages', (key, text) => {
  const other = Object.entries(en).find(([each]) => each === key)![1];
  expect(text.trim()).not.toBe('');
  expect(other.trim()).not.toBe('');
  expect(places(other, 'En')).toEqual(places(text, 'Vi'));
});

it('keeps one text a key: no two files of a language say the same key', () => {
  for (const language of ['vi', 'en']) {
    const keys = sources(`src/messages/${language}`)
      .filter((file) => !file.endsWith('index.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gmu)].map(([, key]) => key));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  }
});

it('has a text for every code that the source refuses with', () => {
  const codes = sources('src').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/new Problem\(\s*'([^']+)'/gu)].map(([, code]) => code!),
  );
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !isMessageKey(code))).toEqual([]);
});

it('fills places and leaves those without a value as they are', () => {
  expect(message('en', 'TOO_DEEP', { count: 13, limit: 12 })).toBe(
    'The query is nested too deeply: 13 levels, at most 12.',
  );
  expect(message('vi', 'TOO_DEEP', { count: 13 })).toContain('{limit}');
});

it.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['vi,en;q=0.9', 'vi'],
  ['en;q=0.5, vi;q=0.7', 'vi'],
  ['fr, en;q=0.1', 'en'],
  ['fr', 'vi'],
  ['en;q=0', 'vi'],
  ['*', 'vi'],
  ['en;q=abc', 'vi'],
  [`en${',x'.repeat(600)}`, 'vi'],
] as const)('chooses the language of Accept-Language %s: %s', (header, locale) => {
  expect(chooseLocale(header)).toBe(locale);
});
