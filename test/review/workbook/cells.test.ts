import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/registry/search/fold.ts';
import type { DocumentToChange, RecommendationContent } from '../../../src/review/recommendation/content.ts';
import {
  AUTHORITY_WORDS,
  CHANGE_WORDS,
  PART_WORDS,
  VERDICT_WORDS,
  YES_NO_WORDS,
} from '../../../src/review/workbook/allowed-values.ts';
import { COLUMNS, columnTitle, FILLED } from '../../../src/review/workbook/columns.ts';
import { cellText, filledCells, printed } from '../../../src/review/workbook/filled-cells.ts';
import { patchedContent } from '../../../src/review/workbook/patched-content.ts';
import { readCell } from '../../../src/review/workbook/read-cell.ts';
import { readSignature, signatureText } from '../../../src/review/workbook/signature.ts';
import { saying } from '../review-office.ts';

const text = fc.option(fc.string({ unit: 'binary', maxLength: 60 }).map(cellText), { nil: null });
const document = fc.record<DocumentToChange>({
  number: fc.stringMatching(/^\d{1,3}\/20\d\d\/[A-Z|-]{2,6}$/u),
  title: fc.option(fc.string({ maxLength: 30 }), { nil: null }),
  change: fc.constantFrom('ISSUE', 'AMEND', 'REPLACE', 'REPEAL'),
  authority: fc.constantFrom('PROVINCE', 'MINISTRY'),
});
const answer = (question: 'NECESSARY' | 'REASONABLE' | 'LAWFUL') =>
  fc.option(
    fc.record({ question: fc.constant(question), part: fc.constant(null), answer: fc.boolean(), reason: text }),
    {
      nil: null,
    },
  );

const content: fc.Arbitrary<RecommendationContent> = fc
  .record({
    verdict: fc.constantFrom('KEEP', 'AMEND', 'REPLACE', 'ABOLISH'),
    reason: text,
    parts: fc.uniqueArray(fc.constantFrom(...PART_WORDS.values)),
    proposal: text,
    answers: fc.tuple(answer('NECESSARY'), answer('REASONABLE'), answer('LAWFUL')),
    authority: fc.option(fc.constantFrom('PROVINCE', 'MINISTRY'), { nil: null }),
    askedOf: text,
    act: text,
    endsOn: fc.option(
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10)),
      { nil: null },
    ),
    successors: fc.uniqueArray(
      fc.integer({ min: 1, max: 999_999 }).map((part) => `1.${String(part).padStart(6, '0')}`),
    ),
    documents: fc.uniqueArray(document, { maxLength: 4, selector: ({ number }) => number }),
  })
  .map(({ answers, reason, ...said }) => ({
    ...saying('KEEP'),
    ...said,
    reason: reason ?? '–',
    answers: answers.filter((each) => each !== null),
  }));

const same = (id: string): string => id;

describe('cells', () => {
  test('are read as what they were printed from, in either language', () => {
    fc.assert(
      fc.property(content, fc.constantFrom('vi', 'en'), (said, locale) => {
        const cells = filledCells(said, same);
        for (const column of FILLED) {
          const cell = cells[column];
          if (cell === null) continue;
          const read =
            column === 'endsOn'
              ? readCell(column, { kind: 'DATE', text: `${cell}T00:00` }, undefined)
              : readCell(column, { kind: 'TEXT', text: printed(locale, column, cell) }, undefined);
          expect(read, column).toEqual({ says: cell });
        }
      }),
    );
  });

  test('make of nothing what they were printed from', () => {
    fc.assert(
      fc.property(content, (said) => {
        const cells = filledCells(said, same);
        const changed = new Set(FILLED.filter((column) => cells[column] !== null));
        expect(filledCells(patchedContent(null, cells, changed, same), same)).toEqual(cells);
        // And nothing that was not changed is touched.
        expect(patchedContent(said, cells, new Set(), same)).toEqual(said);
      }),
    );
  });
});

describe('words', () => {
  test.each([
    ['verdicts', VERDICT_WORDS],
    ['answers', YES_NO_WORDS],
    ['authorities', AUTHORITY_WORDS],
    ['changes', CHANGE_WORDS],
    ['parts', PART_WORDS],
  ])('for %s are told apart whatever their case, marks and language', (_what, words) => {
    for (const locale of ['vi', 'en'] as const) {
      const printedWords = words.values.map((value) => words.print(locale, value as never));
      expect(new Set(printedWords.map(foldText)).size).toBe(words.values.length);
      for (const [index, word] of printedWords.entries()) {
        for (const spelt of [word, word.toUpperCase(), foldText(word), ` ${word.normalize('NFD')} `])
          expect(words.read(spelt)).toBe(words.values[index]);
      }
    }
    expect(words.read('tạm')).toBeNull();
  });

  test('above columns name one column each', () => {
    const titles = COLUMNS.flatMap((column) => [
      ...new Set((['vi', 'en'] as const).map((locale) => foldText(columnTitle(locale, column)))),
    ]);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

test('a signature is read as it was written, and nothing else for one', () => {
  fc.assert(
    fc.property(
      fc.uuid(),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2099-01-01'), noInvalidDate: true }),
      (roundId, exportedAt) => {
        expect(readSignature(signatureText({ roundId, exportedAt }))).toEqual({ roundId, exportedAt });
      },
    ),
  );
  for (const other of ['', 'Mã mục', 'motcua-review/1', 'motcua-review/1 x 2026-01-01T00:00:00.000Z'])
    expect(readSignature(other)).toBeNull();
});
