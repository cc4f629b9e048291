import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TABLES } from '../../src/opendata/open-files.ts';
import { openDataSite, type OpenDataSite } from './open-data-site.ts';

let site: OpenDataSite;
beforeAll(async () => {
  site = await openDataSite({ config: { publicUrl: 'https://motcua.example' } });
});
afterAll(() => site.close());

type Row = Record<string, string>;
const rowsOf = async (name: string): Promise<Row[]> =>
  parse(await site.text(`/open-data/${name}.csv`), { columns: true, bom: true });

/** What a reader of a cell takes off again, as the metadata says. */
const plain = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@]|[\t\r])/u, '');

const cell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join('|');
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const inForce = async (filter: string): Promise<number> => {
  const { json } = await site.running.post({ query: `{ procedures(${filter}) { totalCount } }` });
  return json.data.procedures.totalCount;
};

describe('the files', () => {
  test('hold every procedure in force, as the API counts them, and every ended one apart', async () => {
    const expected = await inForce('status: IN_FORCE');
    expect(expected).toBeGreaterThan(1_500);
    const { about, procedures } = await site.json('/open-data/procedures.json');
    expect(procedures).toHaveLength(expected);
    expect(about.rows).toBe(expected);
    expect(await rowsOf('procedures')).toHaveLength(expected);
    const ended = await site.json('/open-data/ended-procedures.json');
    expect(ended.procedures).toHaveLength(await inForce('status: ENDED'));
    expect(ended.procedures.length).toBeGreaterThan(50);
    for (const each of ended.procedures) {
      expect(each.ended.endedOn <= ended.about.asOf, each.code).toBe(true);
      expect(each.ended.endDecisionNumber, each.code).toBeTruthy();
    }
    const successors = ended.procedures.filter((each: { replacedBy: string[] }) => each.replacedBy.length > 0);
    expect(successors.length).toBeGreaterThan(0);
  });

  test('say licence, publisher, day, revision and that they are demo data', async () => {
    for (const name of ['procedures', 'ended-procedures', 'agencies', 'fields']) {
      const { about } = await site.json(`/open-data/${name}.json`);
      expect(about).toMatchObject({
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        publisher: { name: { vi: 'Ủy ban nhân dân tỉnh Quảng Trị' } },
        asOf: '2026-11-20',
        revision: site.running.app.services.catalogue.current.revision,
        demo: true,
      });
      expect(about.demoNote.en).toContain('Demo data');
    }
    const rows = await rowsOf('procedures');
    expect(new Set(rows.map(({ asOf }) => asOf))).toEqual(new Set(['2026-11-20']));
    expect(new Set(rows.map(({ licence }) => licence)).size).toBe(1);
    expect(rows.every(({ demo, demoNote }) => demo === 'false' || demoNote !== '')).toBe(true);
    expect(rows.some(({ demo }) => demo === 'true')).toBe(true);
  });

  test.each(TABLES.map(({ name }) => name))('%s.csv opens in a spreadsheet and fits its metadata', async (name) => {
    const { headers, body } = await site.raw(`/open-data/${name}.csv`);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(headers['content-disposition']).toBe(`attachment; filename="${name}-2026-11-20.csv"`);
    expect(headers['link']).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"');
    expect(headers['link']).toContain(
      `<https://motcua.example/open-data/${name}.csv-metadata.json>; rel="describedby"`,
    );
    expect(headers['open-data-as-of']).toBe('2026-11-20');
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(body.indexOf(Buffer.from([0xef, 0xbb, 0xbf]), 3)).toBe(-1);
    const metadata = await site.json(`/open-data/${name}.csv-metadata.json`);
    const [heading = [], ...lines] = parse(body, { bom: true });
    expect(heading).toEqual(metadata.tableSchema.columns.map((column: { name: string }) => column.name));
    const columns: { name: string; datatype: string; required: boolean; separator?: string }[] =
      metadata.tableSchema.columns;
    const forms: Record<string, RegExp> = {
      integer: /^\d+$/u,
      boolean: /^(?:true|false)$/u,
      date: /^\d{4}-\d\d-\d\d$/u,
      anyURI: /^https?:\/\/\S+$/u,
      string: /[^]/u,
    };
    for (const line of lines) {
      columns.forEach(({ name: column, datatype, required }, at) => {
        const value = line[at] ?? '';
        if (value === '') expect(required, `${name} ${column}`).toBe(false);
        else expect(value, `${name} ${column}`).toMatch(forms[datatype]!);
      });
    }
    const keys = lines.map((line) =>
      metadata.tableSchema.primaryKey.map((key: string) => line[heading.indexOf(key)]).join(' '),
    );
    expect(new Set(keys).size).toBe(lines.length);
  });

  test('say the same as CSV and as JSON', async () => {
    const { procedures } = await site.json('/open-data/procedures.json');
    const rows = await rowsOf('procedures');
    const same = ['code', 'uri', 'title', 'levels', 'audiences', 'audienceText', 'channels', 'steps', 'submission'];
    const more = ['sets', 'reviewStatus', 'replaces', 'ownerCode', 'source', 'sourceUrl', 'demo', 'demoNote'];
    procedures.forEach((procedure: Record<string, unknown>, at: number) => {
      const row = rows[at]!;
      for (const name of [...same, ...more]) expect(plain(row[name]!), name).toBe(cell(procedure[name]));
      const { version, agency, field } = procedure as Record<string, Record<string, unknown>>;
      for (const name of ['validFrom', 'validTo', 'decisionNumber', 'announcedOn', 'effectiveOn', 'publicOn'])
        expect(plain(row[name]!), name).toBe(cell(version![name]));
      expect([row['versionUri'], row['versionNumber']]).toEqual([version!['uri'], cell(version!['number'])]);
      expect([row['agencyUri'], row['agency']]).toEqual([agency!['uri'], agency!['name']]);
      expect([row['fieldUri'], row['field']]).toEqual([field!['uri'], field!['name']]);
    });
  });

  test.each([
    ['components', 'components', ['name', 'case', 'originals', 'copies', 'mandatory', 'issuedByState', 'formCode']],
    ['time-limits', 'timeLimits', ['kind', 'channel', 'case', 'unit', 'min', 'max', 'note']],
    ['fees', 'fees', ['scope', 'amount', 'channel', 'case', 'note', 'flag']],
    ['requirements', 'requirements', ['text']],
    ['legal-documents', 'legalDocuments', ['uri', 'number', 'title', 'issuer', 'issuedOn']],
    ['named-agencies', 'namedAgencies', ['role', 'name']],
  ] as const)('give every part of every procedure its row: %s', async (table, member, columns) => {
    const { procedures } = await site.json('/open-data/procedures.json');
    const rows = await rowsOf(table);
    const parts = procedures.flatMap((procedure: Record<string, unknown[]>) =>
      procedure[member]!.map((part, index) => ({ code: procedure['code'], position: index + 1, part })),
    );
    expect(rows).toHaveLength(parts.length);
    expect(parts.length).toBeGreaterThan(20);
    parts.forEach(({ code, position, part }: { code: unknown; position: number; part: object }, at: number) => {
      const row = rows[at]!;
      expect([row['code'], row['position']]).toEqual([code, String(position)]);
      for (const name of columns) expect(plain(row[name]!), name).toBe(cell((part as Record<string, unknown>)[name]));
    });
  });

  test('come packed to whoever takes it, with a tag of its own', async () => {
    const packed = await site.raw('/open-data/procedures.csv', { 'accept-encoding': 'gzip' });
    const flat = await site.raw('/open-data/procedures.csv');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.headers['vary']).toMatch(/accept-encoding/iu);
    expect(Number(packed.headers['content-length'])).toBe(packed.body.length);
    expect(flat.headers['content-encoding']).toBeUndefined();
    expect(Number(flat.headers['content-length'])).toBe(flat.body.length);
    expect(gunzipSync(packed.body).equals(flat.body)).toBe(true);
    expect(packed.headers.etag).not.toBe(flat.headers.etag);
    expect(packed.body.length * 4).toBeLessThan(flat.body.length);
  });

  test('may be read by the pages of others, and by nobody under a name that is none', async () => {
    const { headers } = await site.raw('/open-data/fields.json');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect((await site.raw('/open-data/nothing.csv')).status).toBe(404);
    expect((await site.raw('/open-data/..%2fpackage.json')).status).toBe(404);
  });
});
