import { describe, expect, test } from 'vitest';
import { REPORTED_FIGURES } from '../../seeds/reference/reported-figures.ts';
import { SYNONYMS } from '../../seeds/reference/synonyms.ts';
import { foldText } from '../../src/registry/search/fold.ts';
import { buildSearchIndex, search } from '../../src/registry/search/search-index.ts';
import { demoCatalogue } from '../../src/seeding/demo-catalogue.ts';

const { procedures, fields } = demoCatalogue();
const figure = (key: string) => REPORTED_FIGURES.find((each) => each.key === key)!;

describe('figures of the report', () => {
  test('add up to what the printed parts add up to, not to what was printed', () => {
    const sum = (keys: readonly string[]): number => keys.reduce((total, key) => total + figure(key).printed, 0);
    const verdicts = ['verdict.keep', 'verdict.amend', 'verdict.abolish', 'verdict.replace'];
    const partsOf = (total: string): readonly string[] =>
      REPORTED_FIGURES.filter(({ partOf }) => partOf === total).map(({ key }) => key);
    expect(figure('procedures.reviewed').printed).toBe(1731);
    expect(partsOf('procedures.reviewed').toSorted()).toEqual(verdicts.toSorted());
    expect(sum(verdicts)).toBe(1771);
    const documents = ['documents.inForce', 'documents.expired', 'documents.toAmend', 'documents.toRepeal'];
    expect(figure('documents.reviewed').printed).toBe(1413);
    expect(partsOf('documents.reviewed').toSorted()).toEqual(documents.toSorted());
    expect(sum(documents)).toBe(1423);
  });

  test('are all there, each once, with both labels and a source', () => {
    expect(REPORTED_FIGURES.map(({ printed }) => printed).toSorted((a, b) => a - b)).toEqual(
      [
        [1731, 1731, 944, 981, 425, 1200, 108, 38, 75],
        [1413, 719, 610, 85, 9, 270, 22, 6, 17, 7],
        [20, 16, 4, 23, 23],
        [20, 30, 5, 7, 12, 6, 3, 1, 90, 13],
        [3979, 3551, 92, 141],
      ]
        .flat()
        .toSorted((a, b) => a - b),
    );
    expect(new Set(REPORTED_FIGURES.map(({ key }) => key)).size).toBe(REPORTED_FIGURES.length);
    for (const { key, labelVi, labelEn, source, printedText } of REPORTED_FIGURES) {
      expect(
        [labelVi, labelEn, source, printedText].every((text) => text.trim() !== ''),
        key,
      ).toBe(true);
      expect(source).toMatch(/143-BC\/TU.*mục I\.2\./u);
    }
    expect(figure('reception.visits')).toMatchObject({ printedText: 'trên 3.979', comparator: 'OVER' });
  });

  test('say that the demo was made to match wherever something is counted, and nowhere else', () => {
    for (const { key, countedBy, matchedByConstruction, noteVi, noteEn } of REPORTED_FIGURES) {
      const made = countedBy !== null && !countedBy.startsWith('documents:');
      expect(matchedByConstruction, key).toBe(made);
      expect(noteVi?.includes('không xác nhận báo cáo') ?? false, key).toBe(made);
      expect(noteEn?.includes('does not confirm the report') ?? false, key).toBe(made);
    }
    expect(figure('reception.letters').countedBy).toBeNull();
  });

  test('name declared limits that are there', () => {
    for (const { key, printed, countedBy } of REPORTED_FIGURES) {
      const [kind, code, number, part] = countedBy?.split(':') ?? [];
      if (kind !== 'declared') continue;
      const version = procedures.find((procedure) => procedure.code === code)!.versions[Number(number) - 1]!;
      const [limit] = version.content.timeLimits;
      const values: Record<string, number | null> = {
        min: limit!.min,
        max: limit!.max,
        visits: version.content.declaredVisits,
        doors: version.content.declaredDoors,
      };
      expect(values[part!], key).toBe(printed);
    }
  });
});

describe('everyday words', () => {
  const titles = procedures.map(({ versions }) => foldText(versions.at(-1)!.content.title));

  test('stand for words that some title has, forty at least', () => {
    expect(SYNONYMS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SYNONYMS.map(({ phrase }) => foldText(phrase))).size).toBe(SYNONYMS.length);
    const lost = SYNONYMS.flatMap(({ phrase, terms }) =>
      terms
        .filter((term) => !titles.some((title) => title.includes(foldText(term))))
        .map((term) => `${phrase}: ${term}`),
    );
    expect(lost).toEqual([]);
  });

  const names = new Map(fields.map(({ id, name }) => [id, name]));
  const index = buildSearchIndex(
    procedures.map(({ code, rawCode, fieldId, versions }) => ({
      id: code,
      code,
      rawCodes: [rawCode],
      title: versions.at(-1)!.content.title,
      fieldName: names.get(fieldId) ?? null,
      agencyName: null,
      keywords: [],
    })),
    SYNONYMS,
  );
  const first = (query: string): string | undefined => search(index, query)?.hits[0]?.id;

  test.each([
    ['cap phep xay dung', 'DEMO-000001'],
    ['Cấp giấy phép xây dựng', 'DEMO-000001'],
    ['xây nhà', 'DEMO-000001'],
    ['làm giấy khai sinh', '1.001193'],
    ['mở quán', '1.001612'],
    ['hộ khẩu', '1.004222'],
    ['sổ đỏ', 'DEMO-000003'],
    ['lấy chồng', '1.000894'],
    ['photo công chứng', '2.000815'],
  ])('%s finds %s first', (query, code) => {
    expect(first(query)).toBe(code);
  });
});
