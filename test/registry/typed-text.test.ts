import { describe, expect, test } from 'vitest';
import { contentFaults } from '../../src/registry/content-faults.ts';
import { printableText, visibleText } from '../../src/text.ts';

describe('a text as a reader sees it', () => {
  test.each([
    ['  Nguyễn Văn A \n', 'Nguyễn Văn A'],
    ['A\u001b[31mB', 'A[31mB'],
    ['A\nB\tC', 'A\nB\tC'],
    ['\u202eA', 'A'],
    ['\u200b\ufeff', null],
    ['\u3164\u00ad\u2800', null],
    ['\u0000', null],
    ['', null],
  ])('%j', (typed, seen) => {
    expect(visibleText(typed)).toBe(seen);
  });

  test('and as a terminal may print it', () => {
    expect(printableText('a\u001b[2Jb\u009bc')).toBe('a\\u{1b}[2Jb\\u{9b}c');
    expect(printableText('Cấp giấy phép')).toBe('Cấp giấy phép');
  });
});

test('a draft refuses texts beyond measure and controls, each at its place', () => {
  const faults = (change: Parameters<typeof contentFaults>[0]) =>
    contentFaults(change, ['content']).map(({ code, path }) => `${code} ${path?.join('.')}`);
  expect(faults({ title: 'x'.repeat(2_000), steps: 'x'.repeat(100_000) })).toEqual([]);
  expect(faults({ title: 'x'.repeat(2_001) })).toEqual(['TEXT_TOO_LONG content.title']);
  expect(faults({ steps: 'x'.repeat(100_001) })).toEqual(['TEXT_TOO_LONG content.steps']);
  expect(faults({ title: '\u200b' })).toEqual(['TEXT_BLANK content.title']);
  expect(faults({ title: 'Cấp\u001b[2J phép' })).toEqual(['CONTROL_CHARACTERS content.title']);
  expect(faults({ steps: 'một\nhai' })).toEqual([]);
  expect(
    faults({ legalDocuments: [{ number: '1', title: 'Luật', issuer: 'x'.repeat(2_001), issuedOn: null }] }),
  ).toEqual(['TEXT_TOO_LONG content.legalDocuments.0.issuer']);
});
