import { describe, expect, test } from 'vitest';
import { NATIONAL_RECORDS } from '../../seeds/demo/national/index.ts';
import { isCivilDate } from '../../src/calendar/civil-date.ts';
import { publicationGaps } from '../../src/registry/publication-gaps.ts';
import { foldText } from '../../src/registry/search/fold.ts';
import { CATALOGUE_COUNTS, demoCatalogue } from '../../src/seeding/demo-catalogue.ts';
import { REFORMED } from '../../src/seeding/demo-plan.ts';
import type { DemoProcedure } from '../../src/seeding/demo-shapes.ts';
import { allTitles } from '../../src/seeding/demo-titles.ts';

const catalogue = demoCatalogue();
const { procedures, agencies, fields } = catalogue;
const newest = (procedure: DemoProcedure) => procedure.versions.at(-1)!;
const inForce = procedures.filter((procedure) => newest(procedure).state === 'PUBLISHED');
const allVersions = procedures.flatMap((procedure) => procedure.versions.map((version) => ({ procedure, version })));
const byCode = (code: string): DemoProcedure => procedures.find((procedure) => procedure.code === code)!;

const duplicates = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Every text in a value, wherever it stands. */
function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') for (const inner of Object.values(value)) yield* texts(inner);
}

describe('what the report counts', () => {
  test('1,731 procedures, 944 forms, 981 requirements, in the newest versions and in those in force alike', () => {
    expect(CATALOGUE_COUNTS).toEqual({ procedures: 1731, forms: 944, requirements: 981 });
    expect(procedures).toHaveLength(1731);
    for (const list of [procedures, inForce]) {
      expect(list.flatMap((procedure) => newest(procedure).content.forms)).toHaveLength(944);
      expect(list.flatMap((procedure) => newest(procedure).content.requirements)).toHaveLength(981);
    }
    expect(new Set(allVersions.flatMap(({ version }) => version.content.forms.map(({ code }) => code))).size).toBe(944);
    const words = allVersions.flatMap(({ version }) => version.content.requirements.map(({ text }) => text));
    expect(new Set(words).size).toBe(981);
  });

  test('one verdict each: 425, 1,160, 108, 38, and 75.4 % for simplification', () => {
    const count = (verdict: string): number =>
      procedures.filter(({ recommendation }) => recommendation.verdict === verdict).length;
    expect(['KEEP', 'AMEND', 'ABOLISH', 'REPLACE'].map(count)).toEqual([425, 1160, 108, 38]);
    const rate = (count('AMEND') + count('ABOLISH') + count('REPLACE')) / procedures.length;
    expect(Math.round(rate * 1000) / 10).toBe(75.4);
  });

  test('20 departments, 16 of them one-stop and 4 of these interlinked, and nobody else', () => {
    const departments = agencies.filter(({ parentKey, level }) => parentKey === 'uy-ban-tinh' && level === 'PROVINCE');
    expect(departments).toHaveLength(20);
    expect(departments.filter(({ oneStopMode }) => oneStopMode === 'ONE_STOP')).toHaveLength(12);
    expect(departments.filter(({ oneStopMode }) => oneStopMode === 'INTERLINKED').map(({ name }) => name)).toEqual([
      'Sở Tư pháp',
      'Sở Kế hoạch và Đầu tư',
      'Sở Tài chính',
      'Ban Quản lý các Khu kinh tế tỉnh',
    ]);
    expect(agencies.filter(({ oneStopMode }) => oneStopMode !== 'NONE')).toHaveLength(16);
    expect(agencies.filter(({ level }) => level === 'DISTRICT')).toHaveLength(10);
    expect(agencies.every(({ validTo }) => validTo === null)).toBe(true);
  });
});

describe('the services that the report names', () => {
  test.each([
    ['DEMO-000001', [20, 30], [5, 7]],
    ['DEMO-000002', [90, 90], [13, 13]],
  ])('%s declares %j before and %j after', (code, before, after) => {
    const declared = byCode(code).versions.map(({ content }) => content.timeLimits.map(({ min, max }) => [min, max]));
    expect(declared).toEqual([[before], [after]]);
    for (const { note, content } of byCode(code).versions) {
      expect(note).toContain('Giả định');
      expect(content.timeLimits[0]!.note).toContain('báo cáo chỉ in "ngày", không có ngày thay đổi');
    }
  });

  test('the land certificate declares 12 trips and 6 doors, then 3 and 1', () => {
    const declared = byCode('DEMO-000003').versions.map(({ content }) => [
      content.declaredVisits,
      content.declaredDoors,
    ]);
    expect(declared).toEqual([
      [12, 6],
      [3, 1],
    ]);
  });
});

describe('the national records', () => {
  const codes = [
    '1.001193',
    '1.000894',
    '1.000656',
    '1.004884',
    '1.004873',
    '2.000635',
    '2.000986',
    '2.000815',
    '2.000884',
    '1.013225',
  ];
  const more = [
    '1.013236',
    '1.013227',
    '1.013978',
    '1.013980',
    '1.012784',
    '1.001612',
    '2.001583',
    '3.000347',
    '1.004222',
    '1.013083',
  ];

  test('are the twenty, and none is back-dated', () => {
    expect(NATIONAL_RECORDS.map(({ code }) => code).toSorted((a, b) => a.localeCompare(b))).toEqual(
      [...codes, ...more].toSorted((a, b) => a.localeCompare(b)),
    );
    for (const code of [...codes, ...more]) {
      expect(byCode(code).versions.map(({ validFrom }) => validFrom)).toEqual(['2026-07-01']);
      expect(byCode(code).label).toContain('ngày giả định');
    }
  });

  test('keep limits by channel, and no unit where none is printed', () => {
    const limits = (code: string) =>
      newest(byCode(code)).content.timeLimits.map(({ channel, max, unit }) => `${channel} ${max} ${unit}`);
    expect(limits('1.001193')).toEqual(['DIRECT 1 null', 'ONLINE 1 null', 'POST 1 null']);
    expect(limits('1.013225')).toEqual(['ONLINE 20 CALENDAR_DAY', 'POST 20 CALENDAR_DAY', 'DIRECT 15 CALENDAR_DAY']);
    expect(limits('1.013978')).toEqual(['ONLINE 17 WORKING_DAY', 'POST 20 WORKING_DAY', 'DIRECT 27 WORKING_DAY']);
    expect(limits('1.013083')).toEqual(['ONLINE 8 WORKING_HOUR']);
    expect(limits('2.000815')).toEqual([]);
  });

  test('flag "free" beside a note that names a fee, and only that', () => {
    for (const { code, fees } of NATIONAL_RECORDS) {
      for (const { amount, note, flag } of fees) {
        expect(flag, code).toBe(amount === 0 && note !== null ? 'FREE_BESIDE_A_FEE' : null);
      }
    }
  });
});

describe('the catalogue as data', () => {
  test('is the same bytes every time', () => {
    expect(JSON.stringify(demoCatalogue())).toBe(JSON.stringify(catalogue));
  });

  test('is normalised text without stray spaces', () => {
    const bad = [...texts(catalogue)].filter(
      (text) => text !== text.normalize('NFC') || text !== text.trim() || /  |undefined|\{o\}|\{t\}/u.test(text),
    );
    expect(bad).toEqual([]);
  });

  test('gives every procedure a code of its own: DEMO-000001 to DEMO-001711, and the national ones', () => {
    const own = procedures.filter(({ origin }) => origin !== 'NATIONAL_RECORD').map(({ code }) => code);
    expect(own).toEqual(Array.from({ length: 1711 }, (_, index) => `DEMO-${String(index + 1).padStart(6, '0')}`));
    const rest = procedures.filter(({ origin }) => origin === 'NATIONAL_RECORD').map(({ code }) => code);
    expect(rest.filter((code) => !/^\d\.\d{6}$/.test(code))).toEqual([]);
    expect(duplicates(procedures.map(({ code }) => code))).toEqual([]);
  });

  test('has no title twice, however it is spelt', () => {
    expect(duplicates(procedures.map((procedure) => foldText(newest(procedure).content.title)))).toEqual([]);
    expect(duplicates(allTitles().map(({ title }) => foldText(title)))).toEqual([]);
  });

  test('spreads over the twenty departments, twelve objects a field at least', () => {
    const used = new Set(procedures.map(({ agencyKey }) => agencyKey));
    const departments = agencies.filter(({ parentKey, level }) => parentKey === 'uy-ban-tinh' && level === 'PROVINCE');
    expect(departments.filter(({ key }) => !used.has(key))).toEqual([]);
    const objects = new Map<string, Set<string>>();
    for (const { field, object } of allTitles())
      objects.set(field.id, (objects.get(field.id) ?? new Set()).add(object));
    expect([...objects].filter(([, all]) => all.size < 12).map(([id]) => id)).toEqual([]);
  });

  test('refers to nothing that is not there', () => {
    const agencyKeys = new Set(agencies.map(({ key }) => key));
    const fieldIds = new Set(fields.map(({ id }) => id));
    const codes = new Set(procedures.map(({ code }) => code));
    const orphans = procedures.flatMap(({ code, fieldId, agencyKey, successorCode, localTerms, versions }) => [
      ...(fieldIds.has(fieldId) ? [] : [`${code} field ${fieldId}`]),
      ...[agencyKey, ...localTerms.flatMap(({ handledBy }) => handledBy)]
        .filter((key) => !agencyKeys.has(key))
        .map((key) => `${code} agency ${key}`),
      ...(successorCode === null || codes.has(successorCode) ? [] : [`${code} successor`]),
      ...versions.flatMap(({ content }) => {
        const forms = new Set(content.forms.map((form) => form.code));
        return content.components
          .filter(({ formCode }) => formCode !== null && !forms.has(formCode))
          .map(({ formCode }) => `${code} form ${formCode}`);
      }),
    ]);
    expect(orphans).toEqual([]);
    expect(agencies.filter(({ parentKey }) => parentKey !== null && !agencyKeys.has(parentKey))).toEqual([]);
    expect(fields.filter(({ agencyKey }) => !agencyKeys.has(agencyKey))).toEqual([]);
    const identifiers = agencies.flatMap((agency) => agency.identifiers.map(({ code }) => code));
    expect(duplicates(identifiers)).toEqual([]);
    expect(identifiers.filter((code) => !/^(?:H50(?:\.\d{2}){0,2}|G\d{2}|000(?:\.\d{2}){2}\.H50)$/.test(code))).toEqual(
      [],
    );
  });
});

describe('versions', () => {
  test('follow each other without overlap, and state and validity agree', () => {
    for (const { code, versions } of procedures) {
      for (const [index, { number, state, validFrom, validTo, announcedOn, madePublicOn }] of versions.entries()) {
        expect(number, code).toBe(index + 1);
        expect([validFrom, announcedOn, madePublicOn].every(isCivilDate), code).toBe(true);
        expect(announcedOn <= madePublicOn && madePublicOn <= validFrom, code).toBe(true);
        expect(validTo === null || validFrom < validTo, code).toBe(true);
        const next = versions[index + 1];
        expect(state, code).toBe(next !== undefined ? 'SUPERSEDED' : validTo === null ? 'PUBLISHED' : 'ENDED');
        if (next !== undefined) expect(next.validFrom, code).toBe(validTo);
      }
    }
  });

  test('stand before and after the reform for the services and for 200 amended ones', () => {
    const reformed = procedures.filter(({ versions }) => versions.length === 2);
    expect(reformed).toHaveLength(3 + REFORMED);
    for (const { code, versions, recommendation } of reformed) {
      const [before, after] = versions.map(({ content }) => content.timeLimits.map(({ max }) => max ?? 0));
      expect(recommendation, code).toMatchObject({ verdict: 'AMEND', state: 'ENACTED' });
      if (code.startsWith('DEMO-') && byCode(code).origin === 'WORD_LIST') expect(before, code).not.toEqual(after);
      expect(versions[0]!.content.components.length, code).toBeGreaterThan(versions[1]!.content.components.length);
    }
  });

  test('end where a proposal to abolish was enacted; what is replaced has a successor from that very day', () => {
    const ended = procedures.filter((procedure) => newest(procedure).state === 'ENDED');
    for (const { recommendation } of ended) expect(recommendation.state).toBe('ENACTED');
    const abolished = ended.filter(({ recommendation }) => recommendation.verdict === 'ABOLISH');
    expect(abolished.length).toBeGreaterThan(40);
    expect(abolished.length).toBeLessThan(68);
    const replaced = procedures.filter(({ recommendation }) => recommendation.verdict === 'REPLACE');
    expect(replaced.filter(({ successorCode }) => successorCode !== null)).toHaveLength(38);
    expect(procedures.filter(({ successorCode }) => successorCode !== null)).toHaveLength(38);
    for (const procedure of replaced) {
      expect(newest(byCode(procedure.successorCode!)).validFrom).toBe(newest(procedure).validTo);
    }
  });

  test('have no limit whose least is more than its most, and every unit is seen', () => {
    const limits = allVersions.flatMap(({ version }) => version.content.timeLimits);
    expect(limits.filter(({ min, max }) => min !== null && max !== null && min > max)).toEqual([]);
    const units = new Set(limits.map(({ unit }) => unit));
    expect(units).toEqual(new Set(['WORKING_DAY', 'CALENDAR_DAY', 'MONTH', 'WORKING_HOUR', 'SAME_DAY', null]));
    expect(limits.some(({ min, max }) => min !== max)).toBe(true);
    expect(limits.some(({ caseName }) => caseName !== null)).toBe(true);
  });

  test('have nothing that would have kept them from being published', () => {
    const gaps = allVersions.flatMap(({ procedure, version }) => {
      const terms = procedure.localTerms.find(({ versionNumber }) => versionNumber === version.number);
      const announcer = procedure.origin === 'NATIONAL_RECORD' ? 'MINISTRY' : 'PROVINCE';
      return publicationGaps(version.content, announcer, terms === undefined ? [] : [terms.committedLimits])
        .filter(({ blocking }) => blocking)
        .map(({ code, place }) => `${procedure.code} ${version.number} ${code} ${place}`);
    });
    expect(gaps).toEqual([]);
  });
});
