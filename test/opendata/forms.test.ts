import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { addressesUnder } from '../../src/opendata/addresses.ts';
import { FORM } from '../../src/opendata/entity-tag.ts';
import { durationOf, durationOfAll, durationOn, limitsInWords } from '../../src/opendata/linked/limits.ts';
import { servicesText } from '../../src/opendata/linked/graph.ts';
import { openDay, publisherAmong } from '../../src/opendata/open-day.ts';
import { OPEN_FILES } from '../../src/opendata/open-files.ts';
import { PROCEDURES } from '../../src/opendata/procedure-tables.ts';
import { agencyThing, documentThing, fieldThing, procedureThing, versionThing } from '../../src/opendata/things.ts';
import type { CatalogueData } from '../../src/registry/catalogue/catalogue-data.ts';
import { snapshotFor } from '../../src/registry/catalogue/snapshot.ts';
import { agenciesOn } from '../../src/registry/catalogue/views-on.ts';
import type { TimeLimitView } from '../../src/registry/catalogue/views.ts';
import { agency, catalogue, procedure, terms, version } from '../registry/catalogue/rows.ts';
import { faultsOf, triplesOf } from './linked.ts';

const PUBLICATION = { at: addressesUnder('https://motcua.example'), licence: 'https://licence.example/' };
const TODAY = parseCivilDate('2026-11-20');

const textOf = (data: CatalogueData, name: string): string =>
  Iterator.from(OPEN_FILES.get(name)!.write(openDay(data, TODAY), PUBLICATION))
    .toArray()
    .join('');

const limit = (more: Partial<TimeLimitView>): TimeLimitView => ({
  kind: 'STATUTORY',
  channel: null,
  case: null,
  unit: 'CALENDAR_DAY',
  min: 15,
  max: 15,
  note: null,
  ...more,
});

/** A small catalogue with something of everything. */
const SMALL = catalogue({
  revision: 7,
  agencies: [
    agency('province', { name: 'Ủy ban nhân dân tỉnh', nameEn: 'People’s Committee' }),
    agency('department', { name: 'Sở Tư pháp', parentId: 'province', demo: true, demoNote: 'Minh họa' }),
  ],
  fields: [{ id: 'f', slug: 'ho-tich', name: 'Hộ tịch', nameEn: 'Civil status' }],
  procedures: [
    procedure('1.000001', 'Đăng ký khai sinh', { fieldId: 'f', agencyId: 'department', reviewStatus: 'KEEP' }),
    procedure('1.000002', 'Thủ tục cũ', { agencyId: 'department' }),
    procedure('1.000003', 'Thủ tục sắp tới'),
    procedure('1.000004', 'Bản thảo'),
  ],
  versions: [
    version('1.000001', 1, {
      title: 'Đăng ký khai sinh',
      steps: '- Bước 1\n- Bước 2',
      decisionNumber: '1/QĐ',
      levels: ['COMMUNE'],
      audiences: ['CITIZEN', 'FOREIGNER'],
      channels: ['DIRECT', 'ONLINE'],
      timeLimits: [limit({})],
      components: [
        {
          id: 'c',
          name: 'Tờ khai',
          case: null,
          originals: 1,
          copies: null,
          mandatory: true,
          issuedByState: null,
          formCode: 'TK',
        },
      ],
      forms: [{ id: 'm', code: 'TK', name: 'Tờ khai', fileName: null }],
      requirements: [{ id: 'r', text: 'x'.repeat(300) }],
      fees: [
        { amount: 8_000, channel: 'DIRECT', case: null, note: null, flag: null },
        { amount: null, channel: null, case: null, note: 'theo trang', flag: null },
      ],
      results: [{ code: 'KQ.1', name: 'Giấy khai sinh' }],
      legalDocuments: [
        { id: 'd', number: '60/2014/QH13', title: 'Luật Hộ tịch', issuer: 'Quốc hội', issuedOn: '2014-11-20' },
      ],
      agencies: [{ role: 'DECIDING', name: 'Ủy ban nhân dân xã' }],
      terms: [
        terms('t', '2026-01-01', { fees: [{ amount: 0, channel: 'ONLINE', case: null, note: null, flag: null }] }),
      ],
    }),
    version('1.000002', 1, { state: 'ENDED', validTo: '2026-01-01', endDecisionNumber: '9/QĐ', title: 'Thủ tục cũ' }),
    version('1.000003', 1, { validFrom: '2027-01-01', title: 'Thủ tục sắp tới' }),
  ],
  links: [
    { predecessorId: 'id of 1.000002', successorId: 'id of 1.000001' },
    { predecessorId: 'id of 1.000002', successorId: 'id of 1.000004' },
  ],
});

test('whoever changes what the files say raises FORM: tags of before must not stand for bytes of after', () => {
  const lookup = { snapshot: snapshotFor(SMALL, TODAY), day: openDay(SMALL, TODAY), publication: PUBLICATION };
  const things = [
    procedureThing(lookup, '1.000001'),
    procedureThing(lookup, '1.000002'),
    versionThing(lookup, '1.000001', '1'),
    agencyThing(lookup, 'department'),
    fieldThing(lookup, 'ho-tich'),
    documentThing(lookup, 'd'),
  ].map((thing) => JSON.stringify([thing?.record(), [...(thing?.nodes() ?? [])]]));
  const bytes = [...[...OPEN_FILES.keys()].map((name) => textOf(SMALL, name)), ...things].join('\n');
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  expect([FORM, digest]).toEqual([2, 'b2ade5c485f88481']);
});

describe('what is given out', () => {
  test('holds no draft and nothing that is not in force, whatever the file', () => {
    for (const name of OPEN_FILES.keys()) {
      const text = textOf(SMALL, name);
      expect(text, name).not.toMatch(/Bản thảo|Thủ tục sắp tới|1\.00000[34]/u);
    }
    expect(textOf(SMALL, 'procedures.csv')).not.toContain('Thủ tục cũ');
    expect(textOf(SMALL, 'ended-procedures.csv')).toContain('9/QĐ');
  });

  test('of a day to come is what is decided for it, and of a past one what was in force on it', () => {
    const codes = (on: string, set: 'inForce' | 'ended' = 'inForce'): string[] =>
      openDay(SMALL, parseCivilDate(on))[set].map(({ procedure: each }) => each.code);
    expect(codes('2019-12-31')).toEqual([]);
    expect(codes('2025-12-31')).toEqual(['1.000001', '1.000002']);
    expect(codes('2026-01-01')).toEqual(['1.000001']);
    expect(codes('2027-01-01')).toEqual(['1.000001', '1.000003']);
    expect([codes('2025-12-31', 'ended'), codes('2026-01-01', 'ended')]).toEqual([[], ['1.000002']]);
  });

  test('is published by the one province that has no other above it, and by whoever runs this where there is none', () => {
    const named = (...agencies: Parameters<typeof agenciesOn>[0][number][]) =>
      publisherAmong([...agenciesOn(agencies, TODAY).values()])?.name ?? null;
    expect(named(agency('a'), agency('b', { parentId: 'a' }), agency('m', { level: 'MINISTRY' }))).toBe('a');
    expect(named(agency('m', { level: 'MINISTRY' }), agency('a', { parentId: 'm' }))).toBe('a');
    expect(named(agency('a'), agency('b'))).toBeNull();
    expect(named()).toBeNull();
    expect(JSON.parse(textOf(catalogue(), 'procedures.json')).about.publisher.name.en).toBe('Whoever runs Một cửa');
  });

  test('of a catalogue with nothing in it is sound all the same', async () => {
    for (const name of ['procedures.jsonld', 'ended-procedures.jsonld'])
      expect(await faultsOf(await triplesOf(JSON.parse(textOf(catalogue(), name))))).toEqual([]);
    expect(await faultsOf(await triplesOf(JSON.parse(textOf(catalogue(), 'catalogue.jsonld'))), 'DCAT-AP')).toEqual([]);
    expect(parse(textOf(catalogue(), 'procedures.csv'), { bom: true })).toHaveLength(1);
  });
});

describe('a procedure that lacks what CPSV-AP demands', () => {
  const serviceOf = async (more: Parameters<typeof version>[2], own: Parameters<typeof procedure>[2] = {}) => {
    const data = catalogue({
      agencies: [agency('province', { name: 'Ủy ban nhân dân tỉnh' })],
      procedures: [procedure('1.000001', 'Tên', own)],
      versions: [version('1.000001', 1, { title: 'Tên', ...more })],
    });
    const day = openDay(data, TODAY);
    const document = JSON.parse(servicesText(day.inForce, PROCEDURES, day, PUBLICATION).toArray().join(''));
    expect(await faultsOf(await triplesOf(document))).toEqual([]);
    return document['@graph'].find((node: { '@type': unknown }) => node['@type'] === 'cpsv:PublicService');
  };

  test('is described by its steps, else by its results, else by its name, and a note says so', async () => {
    expect(await serviceOf({ steps: 'Bước 1' })).toMatchObject({ description: { vi: 'Bước 1' } });
    expect((await serviceOf({ steps: 'Bước 1' })).note).toBeUndefined();
    const results = [
      { code: null, name: 'Giấy phép' },
      { code: null, name: 'Biển số' },
    ];
    expect(await serviceOf({ steps: ' ', results })).toMatchObject({ description: { vi: 'Giấy phép; Biển số' } });
    const bare = await serviceOf({});
    expect(bare.description).toEqual({ vi: 'Tên' });
    expect(bare.note.en).toContain('no order of steps');
  });

  test('is in the hands of the agency, else of those that the source names, else of the publisher, and a note says so', async () => {
    const at = PUBLICATION.at;
    expect((await serviceOf({}, { agencyId: 'province' })).hasCompetentAuthority).toBe(at.agency('province'));
    const agencies = [
      { role: 'COORDINATING' as const, name: 'Sở khác' },
      { role: 'DECIDING' as const, name: 'Ủy ban nhân dân xã' },
    ];
    const named = await serviceOf({ agencies });
    expect(named.hasCompetentAuthority).toMatchObject([{ prefLabel: { vi: 'Ủy ban nhân dân xã' } }]);
    expect(named['rdfs:comment']).toBeUndefined();
    const bare = await serviceOf({});
    expect(bare.hasCompetentAuthority).toBe(at.agency('province'));
    expect(JSON.stringify(bare['rdfs:comment'])).toContain('names no agency');
  });

  test('says no money where none is known, and none that is not đồng', async () => {
    const { hasCost } = await serviceOf({
      channels: ['DIRECT'],
      fees: [
        { amount: 0, channel: 'DIRECT', case: null, note: null, flag: null },
        { amount: null, channel: 'POST', case: null, note: '10 USD', flag: null },
        { amount: null, channel: null, case: null, note: null, flag: null },
      ],
    });
    expect(hasCost[0]).toMatchObject({ hasValue: 0, ifAccessedThrough: expect.stringContaining('#channel-DIRECT') });
    // It may not be handed in by post, so there is no such channel to point at.
    for (const cost of hasCost.slice(1))
      expect(Object.keys(cost).toSorted()).toEqual(['@id', '@type', 'description', 'identifier']);
    expect(hasCost[1].description.vi).toContain('10 USD');
  });
});

describe('a limit', () => {
  test('is a duration where one can say it', () => {
    expect(durationOf({ unit: 'CALENDAR_DAY', amount: 15 })).toBe('P15D');
    expect(durationOf({ unit: 'MONTH', amount: 3 })).toBe('P3M');
    for (const unit of ['WORKING_DAY', 'WORKING_HOUR', 'SAME_DAY'] as const)
      expect(durationOf({ unit, amount: 3 })).toBeNull();
  });

  test('of a channel is the one that due times follow', () => {
    const law = limit({ max: 20 });
    expect(durationOn([law], 'ONLINE')).toBe('P20D');
    expect(durationOn([law, limit({ kind: 'COMMITTED', max: 12 })], 'ONLINE')).toBe('P12D');
    expect(durationOn([law, limit({ channel: 'ONLINE', max: 10 })], 'ONLINE')).toBe('P10D');
    expect(durationOn([law, limit({ channel: 'ONLINE', max: 10 })], 'DIRECT')).toBe('P20D');
    // The promise rules, though it cannot be said; the law's number would be another one than people get.
    expect(durationOn([law, limit({ kind: 'COMMITTED', unit: 'WORKING_DAY', max: 5 })], 'ONLINE')).toBeNull();
    expect(durationOn([limit({ unit: null })], 'ONLINE')).toBeNull();
    expect(durationOn([law, limit({ case: 'Nhà ở' })], 'ONLINE')).toBeNull();
    expect(durationOn([], 'ONLINE')).toBeNull();
  });

  test('of all channels is said only where they agree', () => {
    const limits = [limit({ max: 20 }), limit({ channel: 'ONLINE', max: 10 })];
    expect(durationOfAll(limits, ['DIRECT', 'POST'])).toBe('P20D');
    expect(durationOfAll(limits, ['DIRECT', 'ONLINE'])).toBeNull();
    expect(durationOfAll(limits, [])).toBeNull();
  });

  test('is said in words whatever it is', () => {
    const { vi, en } = limitsInWords([
      limit({ unit: 'WORKING_DAY', min: 5, max: 7, note: 'tùy loại' }),
      limit({ kind: 'COMMITTED', unit: 'SAME_DAY', channel: 'ONLINE', case: 'Trẻ em' }),
      limit({ unit: null, min: null, max: 3 }),
    ]);
    expect(vi).toBe(
      '5–7 ngày làm việc (theo quy định; mọi hình thức; tùy loại)\ntrong ngày (tỉnh cam kết; trực tuyến; Trẻ em)\n3 (không in đơn vị) (theo quy định; mọi hình thức)',
    );
    expect(en).toBe(
      '5–7 working days (by law; every channel)\nwithin the day (promised by the province; online; Trẻ em)\n3 (no unit printed) (by law; every channel)',
    );
  });
});

describe('any text', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('=1+1', '+84', '-5', '@cmd', '\t=x', 'a|b', '"', ',', '\r\n', ' x ', 'dòng 1\ndòng 2', ';', "'x"),
  );

  test('comes back from the table as it stands in the JSON, and nothing in it is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(odd, odd, odd), { minLength: 1, maxLength: 5 }), (all) => {
        const data = catalogue({
          procedures: all.map((_, at) => procedure(`1.00000${at}`, 'x', { agencyId: null })),
          versions: all.map(([title, steps, note], at) =>
            version(`1.00000${at}`, 1, {
              title,
              steps,
              fees: [{ amount: null, channel: null, case: null, note, flag: null }],
            }),
          ),
        });
        const cells = (name: string): Record<string, string>[] =>
          parse(textOf(data, name), { columns: true, bom: true, record_delimiter: '\r\n' });
        const { procedures } = JSON.parse(textOf(data, 'procedures.json'));
        const [rows, fees] = [cells('procedures.csv'), cells('fees.csv')];
        expect(rows).toHaveLength(all.length);
        const same = (cell: string, value: string | null): void => {
          expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r]/u);
          // Only the mark that was put before it comes off again.
          const guarded = value !== null && /^\s*[=+\-@]|^[\t\r]/u.test(value);
          expect(guarded ? cell.slice(1) : cell).toBe(value ?? '');
        };
        procedures.forEach(
          (each: { title: string; steps: string | null; fees: { note: string | null }[] }, at: number) => {
            same(rows[at]!['title']!, each.title);
            same(rows[at]!['steps']!, each.steps);
            same(fees[at]!['note']!, each.fees[0]!.note);
          },
        );
      }),
      { numRuns: 200 },
    );
  });
});
