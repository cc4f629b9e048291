import { describe, expect, test } from 'vitest';
import { en } from '../../src/messages/en/index.ts';
import { vi } from '../../src/messages/vi/index.ts';
import { GAPS, publicationGaps } from '../../src/registry/publication-gaps.ts';
import { EMPTY_CONTENT, type VersionContent } from '../../src/registry/version-content.ts';
import { COMPLETE } from './registry-office.ts';

const found = (change: Partial<VersionContent>, announcer: 'PROVINCE' | 'MINISTRY' = 'PROVINCE') =>
  publicationGaps({ ...COMPLETE, ...change }, announcer).map(
    ({ code, place, blocking }) => `${code} ${place}${blocking ? ' !' : ''}`,
  );

const limit = COMPLETE.timeLimits[0]!;
const paper = COMPLETE.components[0]!;

test('a complete version has none', () => {
  expect(found({})).toEqual([]);
});

describe('a gap is named with its part and place', () => {
  test.each<[Partial<VersionContent>, string[]]>([
    [{ title: ' ' }, ['GAP_TITLE_MISSING title !']],
    [{ steps: '\n' }, ['GAP_STEPS_MISSING steps !']],
    [{ channels: [], submission: null }, ['GAP_SUBMISSION_MISSING channels !']],
    [{ channels: [] }, []],
    [{ submission: null }, []],
    [{ audiences: [], audienceText: 'Ngư dân' }, []],
    [{ audiences: [] }, ['GAP_AUDIENCE_MISSING audiences !']],
    [{ agencies: [{ role: 'COORDINATING', name: 'Sở Y tế' }] }, ['GAP_AGENCY_MISSING agencies !']],
    [{ agencies: [{ role: 'IMPLEMENTING', name: 'Sở Y tế' }] }, []],
    [{ levels: [] }, ['GAP_LEVEL_MISSING levels !']],
    [{ results: [] }, ['GAP_RESULT_MISSING results !']],
    [{ legalDocuments: [] }, ['GAP_LEGAL_BASIS_MISSING legalDocuments !']],
    [{ requirements: [] }, []],
    [{ requirements: [{ text: 'x' }, { text: '' }] }, ['GAP_REQUIREMENT_EMPTY requirements.1.text !']],
    [{ sets: null }, ['GAP_SETS_MISSING sets !']],
    [{ components: [], sets: null }, ['GAP_COMPONENTS_MISSING components !']],
    [{ forms: [] }, ['GAP_FORM_UNKNOWN components.0.formCode !']],
    [{ forms: [{ code: 'M01', name: '', fileName: null }] }, ['GAP_FORM_UNNAMED forms.0.name !']],
    [
      { components: [{ ...paper, originals: null, copies: null }] },
      ['GAP_COMPONENT_COUNT_MISSING components.0.originals'],
    ],
    [{ timeLimits: [] }, ['GAP_TIME_LIMIT_MISSING timeLimits !']],
    [
      { timeLimits: [limit, { ...limit, unit: null }] },
      ['GAP_LIMIT_TWICE timeLimits.1 !', 'GAP_TIME_LIMIT_WITHOUT_UNIT timeLimits.1.unit !'],
    ],
    [{ timeLimits: [{ ...limit, min: null, max: null }] }, ['GAP_TIME_LIMIT_WITHOUT_NUMBER timeLimits.0.max !']],
    [{ timeLimits: [{ ...limit, min: null, max: null, unit: 'SAME_DAY' }] }, []],
    [{ fees: [] }, ['GAP_FEE_NOT_STATED fees !']],
    [{ fees: [{ channel: null, caseName: null, amount: 0, note: null, flag: null }] }, []],
    [
      { fees: [{ channel: null, caseName: null, amount: null, note: ' ', flag: null }] },
      ['GAP_FEE_WITHOUT_WORDS fees.0.amount !'],
    ],
    [{ fees: [{ channel: null, caseName: null, amount: null, note: 'Do HĐND tỉnh quy định', flag: null }] }, []],
    [
      { fees: [{ channel: null, caseName: null, amount: 0, note: 'x', flag: 'FREE_BESIDE_A_FEE' }] },
      ['GAP_FEE_FREE_BESIDE_A_FEE fees.0.flag !'],
    ],
    [{ cases: [] }, ['GAP_CASE_UNKNOWN components.1.caseName !']],
    [{ timeLimits: [limit, { ...limit, min: 3, max: 3 }] }, ['GAP_LIMIT_TWICE timeLimits.1 !']],
    [{ timeLimits: [limit, limit] }, []],
    [{ timeLimits: [limit, { ...limit, channel: 'DIRECT', min: 3, max: 3 }], channels: ['DIRECT'] }, []],
    [{ timeLimits: [{ ...limit, min: 0, max: 0 }] }, ['GAP_LIMIT_NOT_POSITIVE timeLimits.0.max !']],
    [{ timeLimits: [{ ...limit, min: 0, max: 0, unit: 'SAME_DAY' }] }, ['GAP_LIMIT_NOT_POSITIVE timeLimits.0.max !']],
    [{ timeLimits: [{ ...limit, min: -1, max: 5 }] }, ['GAP_LIMIT_NOT_POSITIVE timeLimits.0.min !']],
    [{ timeLimits: [{ ...limit, min: 2, max: 2, unit: 'SAME_DAY' }] }, ['GAP_SAME_DAY_NUMBER timeLimits.0.max !']],
    [{ timeLimits: [{ ...limit, min: 1, max: 1, unit: 'SAME_DAY' }] }, []],
    [{ timeLimits: [{ ...limit, min: 5, max: null }] }, ['GAP_LIMIT_WITHOUT_MAX timeLimits.0.max !']],
    [{ timeLimits: [{ ...limit, min: 600, max: 600, unit: 'MONTH' }] }, []],
    [{ timeLimits: [{ ...limit, min: 1, max: 601, unit: 'MONTH' }] }, ['GAP_LIMIT_TOO_LONG timeLimits.0.max !']],
    [{ timeLimits: [{ ...limit, max: 10_001 }] }, ['GAP_LIMIT_TOO_LONG timeLimits.0.max !']],
    [
      { channels: ['DIRECT'], timeLimits: [{ ...limit, channel: 'POST' }] },
      ['GAP_LIMIT_CHANNEL_UNKNOWN timeLimits.0.channel !'],
    ],
    [{ steps: '\u200b\u2060' }, ['GAP_STEPS_MISSING steps !']],
    [{ timeLimits: [{ ...limit, caseName: 'Khác' }] }, ['GAP_CASE_UNKNOWN timeLimits.0.caseName !']],
  ])('%j', (change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});

test("a ministry's record is held up by nothing but its name", () => {
  const everything = publicationGaps(EMPTY_CONTENT, 'MINISTRY');
  expect(everything.length).toBeGreaterThan(8);
  expect(everything.filter(({ blocking }) => blocking).map(({ code }) => code)).toEqual(['GAP_TITLE_MISSING']);
  expect(found({ timeLimits: [{ ...limit, unit: null }] }, 'MINISTRY')).toEqual([
    'GAP_TIME_LIMIT_WITHOUT_UNIT timeLimits.0.unit',
  ]);
});

test('a promise that the new law overtakes blocks, whoever announces it', () => {
  const promised = [[{ ...limit, kind: 'COMMITTED' as const, min: 30, max: 30 }]];
  for (const announcer of ['PROVINCE', 'MINISTRY'] as const) {
    expect(publicationGaps(COMPLETE, announcer, promised)).toMatchObject([
      { part: 'TIME_LIMITS', code: 'PROMISE_LONGER_THAN_LAW', place: 'localTerms.timeLimits.0', blocking: true },
    ]);
  }
});

test('every gap has a text in both languages', () => {
  for (const code of Object.keys(GAPS) as (keyof typeof GAPS)[]) {
    expect(vi[code].length).toBeGreaterThan(10);
    expect(en[code].length).toBeGreaterThan(10);
  }
});
