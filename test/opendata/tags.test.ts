import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../../src/db/pool.ts';
import { NOW } from '../graphql/running-app.ts';
import { openDataSite, type OpenDataSite } from './open-data-site.ts';

const DAY = 86_400_000;
const LIMIT = { perClient: 3, all: 1_000, seconds: 60 };
const FREE = { perClient: 1_000, all: 100_000, seconds: 60 };

let now = NOW;
let site: OpenDataSite;
beforeAll(async () => {
  site = await openDataSite({
    clock: { now: () => new Date(now) },
    config: {
      trustProxy: 1,
      publicLimits: { SUBMIT: FREE, TRACK: FREE, RATE: FREE, FEEDBACK: FREE, OPEN_DATA: LIMIT, WRONG_PAIR: FREE },
    },
  });
});
afterAll(() => site.close());

const FILES = [
  'procedures.csv',
  'procedures.json',
  'procedures.jsonld',
  'fields.csv-metadata.json',
  'catalogue.jsonld',
];
const tagOf = async (path: string): Promise<string> => (await site.raw(path, {}, 'HEAD')).headers['etag'] ?? '';

describe('the tag of a file', () => {
  test.each(FILES)('%s: whoever has it is told so, without a byte', async (name) => {
    const path = `/open-data/${name}`;
    const got = await site.raw(path);
    const { etag } = got.headers;
    expect(etag).toMatch(/^"[\w-]{27}"$/u);
    const again = await site.raw(path, { 'if-none-match': String(etag) });
    expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, etag]);
    expect(again.headers['cache-control']).toBe('public, max-age=60, must-revalidate');
    const other = await site.raw(path, { 'if-none-match': '"another", "one"' });
    expect([other.status, other.body.equals(got.body)]).toEqual([200, true]);
    expect((await site.raw(path, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
    expect((await site.raw(path, { 'if-none-match': String(etag), 'cache-control': 'no-cache' })).status).toBe(200);
  });

  test('HEAD says the same and sends nothing', async () => {
    const [asked, got] = [
      await site.raw('/open-data/procedures.csv', { 'accept-encoding': 'gzip' }, 'HEAD'),
      await site.raw('/open-data/procedures.csv', { 'accept-encoding': 'gzip' }),
    ];
    expect([asked.status, asked.body.length]).toEqual([200, 0]);
    for (const header of ['etag', 'content-type', 'link', 'cache-control', 'open-data-revision'])
      expect(asked.headers[header], header).toBe(got.headers[header]);
  });

  test('differs from file to file and day to day, is the same for today by name, and stays while nothing changes', async () => {
    const tags = await Promise.all([
      ...FILES.map((name) => tagOf(`/open-data/${name}`)),
      tagOf('/open-data/procedures.csv?on=2026-11-21'),
      tagOf('/open-data/procedures.csv?on=2025-06-30'),
    ]);
    expect(new Set(tags).size).toBe(tags.length);
    expect(await tagOf('/open-data/procedures.csv?on=2026-11-20')).toBe(tags[0]);
    now = new Date(NOW.getTime() + 3 * 3_600_000);
    expect(await tagOf('/open-data/procedures.csv')).toBe(tags[0]);
  });

  test('changes when the day turns in Hanoi, not when it does elsewhere', async () => {
    const before = await tagOf('/open-data/procedures.csv');
    now = new Date('2026-11-21T00:30:00Z');
    const after = await tagOf('/open-data/procedures.csv');
    now = new Date('2026-11-20T16:59:59Z');
    expect(await tagOf('/open-data/procedures.csv')).toBe(before);
    now = new Date('2026-11-20T17:00:00Z');
    expect(await tagOf('/open-data/procedures.csv')).toBe(after);
    expect(after).not.toBe(before);
    expect((await site.json('/open-data/fields.json')).about.asOf).toBe('2026-11-21');
    now = NOW;
  });

  test('changes when the catalogue does, and the file says the new word', async () => {
    const names = [
      ...FILES.map((name) => `/open-data/${name}`),
      '/id/procedure/1.001193.json',
      '/id/field/ho-tich.jsonld',
    ];
    const before = await Promise.all(names.map(tagOf));
    const owner = openPool({ url: site.database.ownerUrl, max: 1 });
    await owner.query("update field set name = 'Hộ tịch, bản mới' where slug = 'ho-tich'");
    await owner.end();
    await site.running.app.services.catalogue.refresh();
    const after = await Promise.all(names.map(tagOf));
    names.forEach((name, at) => expect(after[at], name).not.toBe(before[at]));
    expect(await site.text('/open-data/procedures.csv')).toContain('"Hộ tịch, bản mới"');
    expect((await site.raw('/open-data/procedures.csv', { 'if-none-match': before[0]! })).status).toBe(200);
  });
});

describe('another day', () => {
  test('is the catalogue in force on it, past or decided for later', async () => {
    const from = (client: string) => ({ 'x-forwarded-for': client });
    const codesOn = async (on: string): Promise<Set<string>> => {
      const text = await site.text(`/open-data/procedures.json?on=${on}`, from('198.51.100.7'));
      const { about, procedures } = JSON.parse(text);
      expect(about.asOf).toBe(on);
      for (const { version, code } of procedures) {
        expect(version.validFrom <= on, code).toBe(true);
        expect(version.validTo === null || version.validTo > on, code).toBe(true);
      }
      return new Set(procedures.map(({ code }: { code: string }) => code));
    };
    const [past, present] = [await codesOn('2025-06-30'), await codesOn('2026-11-20')];
    // It ended on 1 July 2025 (seeds).
    expect([past.has('DEMO-000005'), present.has('DEMO-000005')]).toEqual([true, false]);
    expect((await codesOn('1990-01-01')).size).toBe(0);
  });

  test.each(['2026-02-30', '20261120', 'today', '2026-11-20T00:00:00Z', '1989-12-31', '2101-01-01', "'; drop"])(
    'is refused where there is no such day: %s',
    async (on) => {
      const path = `/open-data/procedures.csv?on=${encodeURIComponent(on)}`;
      const vi = await site.raw(path, { 'accept-language': 'vi' });
      const en = await site.raw(path, { 'accept-language': 'en' });
      expect([vi.status, en.status]).toEqual([400, 400]);
      expect(JSON.parse(vi.body.toString()).errors[0]).toMatchObject({
        message: expect.stringContaining('Ngày phải viết dạng'),
        extensions: { code: 'DATE_NOT_VALID' },
      });
      expect(JSON.parse(en.body.toString()).errors[0].message).toContain(on);
      expect(vi.headers['etag']).toBeUndefined();
      expect(vi.headers['cache-control']).toBe('no-store');
    },
  );

  test('given twice is refused, given empty is today', async () => {
    expect((await site.raw('/open-data/fields.csv?on=2026-01-01&on=2026-01-02')).status).toBe(400);
    expect((await site.raw('/open-data/fields.csv?on=')).status).toBe(200);
  });

  test('may be asked for so often by a client; what is at hand, and today, as often as it likes', async () => {
    now = new Date(NOW.getTime() + DAY);
    const from = { 'x-forwarded-for': '203.0.113.9', 'accept-language': 'en' };
    const ask = async (on: string) => (await site.raw(`/open-data/fields.json?on=${on}`, from)).status;
    expect([await ask('2021-01-01'), await ask('2021-01-02'), await ask('2021-01-03')]).toEqual([200, 200, 200]);
    const refused = await site.raw('/open-data/fields.json?on=2021-01-04', from);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(refused.body.toString()).errors[0].extensions.code).toBe('RATE_LIMITED');
    // Nobody has written this one, yet whoever has it is told so: that is no work.
    const tag = await tagOf('/open-data/fields.json?on=2021-01-05');
    expect((await site.raw('/open-data/fields.json?on=2021-01-05', { ...from, 'if-none-match': tag })).status).toBe(
      304,
    );
    expect([await ask('2021-01-02'), await ask('2026-11-21'), await ask('')]).toEqual([200, 200, 200]);
    const other = await site.raw('/open-data/fields.json?on=2021-01-04', { 'x-forwarded-for': '203.0.113.10' });
    expect(other.status).toBe(200);
    now = NOW;
  });
});
