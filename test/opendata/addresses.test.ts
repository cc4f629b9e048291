import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { baseOf } from '../../src/opendata/addresses.ts';
import { faultsOf, triplesOf } from './linked.ts';
import { openDataSite, type OpenDataSite } from './open-data-site.ts';

let site: OpenDataSite;
/** The same without PUBLIC_URL. */
let bare: OpenDataSite;
beforeAll(async () => {
  site = await openDataSite({ config: { publicUrl: 'https://motcua.example' } });
  bare = await openDataSite();
});
afterAll(async () => {
  await site.close();
  await bare.close();
});

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const JSON_LD = { accept: 'application/ld+json' };

describe('an address for good', () => {
  test('leads to what the reader takes', async () => {
    const lead = async (path: string, headers: Record<string, string>) => {
      const { status, headers: given } = await site.raw(path, headers);
      expect(status, path).toBe(303);
      expect(given['vary']).toMatch(/accept/iu);
      return given['location'];
    };
    const path = '/id/procedure/1.001193';
    expect(await lead(path, HTML)).toBe('/procedures/1.001193');
    expect(await lead(path, {})).toBe('/procedures/1.001193');
    expect(await lead(path, JSON_LD)).toBe(`${path}.jsonld`);
    expect(await lead(path, { accept: 'application/json' })).toBe(`${path}.json`);
    expect(await lead(`${path}/version/1`, JSON_LD)).toBe(`${path}/version/1.jsonld`);
    expect(await lead(`${path}/version/1`, HTML)).toBe('/procedures/1.001193');
  });

  test('of every kind in the files answers, and says that it is what was asked for', async () => {
    const { procedures } = await site.json('/open-data/procedures.json');
    const { agencies } = await site.json('/open-data/agencies.json');
    const { fields } = await site.json('/open-data/fields.json');
    const ended = (await site.json('/open-data/ended-procedures.json')).procedures;
    const some = [procedures[0], procedures[800], procedures.at(-1), ended[0], ended.at(-1)];
    const addresses = [
      ...some.map(({ uri }) => uri),
      ...some.map(({ version }) => version.uri),
      ...some.flatMap(({ legalDocuments }) => legalDocuments.map(({ uri }: { uri: string }) => uri)),
      ...agencies.map(({ uri }: { uri: string }) => uri),
      ...fields.slice(0, 5).map(({ uri }: { uri: string }) => uri),
    ];
    expect(addresses.length).toBeGreaterThan(60);
    for (const address of addresses) {
      const path = address.replace('https://motcua.example', '');
      expect((await site.raw(path, HTML)).status, path).toBe(303);
      const json = await site.json(`${path}.json`);
      expect(json.about.licence).toBe('https://creativecommons.org/licenses/by/4.0/');
      const member = Object.keys(json).find((key) => key !== 'about') ?? '';
      expect(path.includes('/version/') ? json[member].version.uri : json[member].uri).toBe(address);
      const document = await site.json(`${path}.jsonld`);
      expect(document['@graph'].map((node: { '@id': string }) => node['@id'])).toContain(address);
      const data = await triplesOf(document);
      if (path.includes('/procedure/')) expect(await faultsOf(data), path).toEqual([]);
      expect(data.size, path).toBeGreaterThan(0);
    }
  });

  test('of an ended procedure answers still, with the decision and what replaces it', async () => {
    const ended = (await site.json('/open-data/ended-procedures.json')).procedures;
    const replaced = ended.find(({ replacedBy }: { replacedBy: string[] }) => replacedBy.length > 0);
    const { procedure } = await site.json(`/id/procedure/${replaced.code}.json`);
    expect(procedure).toMatchObject({ status: 'ENDED', ended: replaced.ended, replacedBy: replaced.replacedBy });
    expect(procedure.versions.length).toBeGreaterThan(0);
    const document = await site.json(`/id/procedure/${replaced.code}.jsonld`);
    const service = document['@graph'].find((node: { '@id': string }) => node['@id'] === replaced.uri);
    expect(service).toMatchObject({
      status: 'http://purl.org/adms/status/Withdrawn',
      isReplacedBy: replaced.replacedBy,
    });
    const successor = replaced.replacedBy[0].replace('https://motcua.example', '');
    expect((await site.json(`${successor}.json`)).procedure.replaces).toContain(replaced.uri);
  });

  test('of a version tells that version, whatever is in force', async () => {
    const old = await site.json('/id/procedure/DEMO-000001/version/1.jsonld');
    const [service] = old['@graph'];
    expect(service['@id']).toBe('https://motcua.example/id/procedure/DEMO-000001/version/1');
    expect(service.isVersionOf).toBe('https://motcua.example/id/procedure/DEMO-000001');
    expect(service.status).toBe('http://purl.org/adms/status/Deprecated');
    const current = (await site.json('/id/procedure/DEMO-000001/version/2.jsonld'))['@graph'][0];
    expect(current.status).toBe('http://purl.org/adms/status/Completed');
  });

  test('has one form: another way to write a code leads there', async () => {
    const { headers, status } = await site.raw('/id/agency/H50.12.json');
    expect(status).toBe(303);
    expect(headers['location']).toMatch(/^\/id\/agency\/[\da-f-]{36}\.json$/u);
    expect((await site.json(String(headers['location']))).agency.code).toBe('H50.12');
    const code = await site.raw('/id/procedure/demo-000001');
    expect([code.status, code.headers['location']]).toEqual([303, '/id/procedure/DEMO-000001']);
    const version = await site.raw('/id/procedure/demo-000001/version/1.json');
    expect(version.headers['location']).toBe('/id/procedure/DEMO-000001/version/1.json');
  });

  test.each([
    '/id/procedure/9.999999',
    '/id/procedure/9.999999.json',
    '/id/procedure/1.001193/version/99.jsonld',
    '/id/procedure/1.001193/version/-1',
    '/id/agency/nobody',
    '/id/agency/%00.json',
    '/id/field/nothing.jsonld',
    '/id/legal-document/00000000-0000-0000-0000-000000000000.json',
    '/id/anything/else',
    '/id/procedure/__proto__.json',
  ])('is not found where there is no such thing: %s', async (path) => {
    expect((await site.raw(path)).status).toBe(404);
  });

  test('that cannot be read is a bad request, no fault of the server', async () => {
    expect((await site.raw('/id/procedure/%E0%A4%A.json')).status).toBe(400);
    expect((await site.raw(`/id/procedure/${'x'.repeat(5_000)}.json`)).status).toBe(404);
  });

  test('has a tag as files have', async () => {
    const path = '/id/procedure/1.001193.jsonld';
    const { headers } = await site.raw(path);
    expect((await site.raw(path, { 'if-none-match': String(headers['etag']) })).status).toBe(304);
    expect(headers['link']).toContain('; rel="license"');
    expect(headers['etag']).not.toBe((await site.raw('/id/procedure/1.001193.json')).headers['etag']);
  });
});

describe('the base of all addresses', () => {
  const FORGED = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' };

  test.each(['/open-data/procedures.csv', '/open-data/catalogue.jsonld', '/id/procedure/1.001193.json'])(
    '%s: is PUBLIC_URL whatever the request says',
    async (path) => {
      const [honest, forged] = [await site.raw(path), await site.raw(path, FORGED)];
      expect(forged.status).toBe(200);
      expect(forged.body.equals(honest.body)).toBe(true);
      expect(forged.headers).toMatchObject({ etag: honest.headers['etag'], link: honest.headers['link'] });
      expect(honest.body.toString()).toContain('https://motcua.example/');
      expect(honest.body.toString()).not.toContain('127.0.0.1');
    },
  );

  test('without one it is where the server was reached, and never what the request says either', async () => {
    for (const headers of [{}, FORGED]) {
      const { body } = await bare.raw('/open-data/fields.json', headers);
      const { about, fields } = JSON.parse(body.toString());
      expect(about.documentation).toBe(`${bare.running.url}/open-data`);
      expect(fields[0].uri.startsWith(`${bare.running.url}/id/field/`)).toBe(true);
      expect(body.toString()).not.toContain('evil.example');
    }
    expect((await bare.raw('/open-data/fields.json', {}, 'HEAD')).headers['etag']).not.toBe(
      (await site.raw('/open-data/fields.json', {}, 'HEAD')).headers['etag'],
    );
  });

  test.each([
    ['127.0.0.1', 'http://127.0.0.1:4000'],
    ['::ffff:10.0.0.5', 'http://10.0.0.5:4000'],
    ['2001:db8::7', 'http://[2001:db8::7]:4000'],
    ['::1', 'http://[::1]:4000'],
  ])('reached at %s it is %s', (localAddress, base) => {
    expect(baseOf(null, { localAddress, localPort: 4000 })).toBe(base);
    expect(baseOf('https://a.example', { localAddress, localPort: 4000 })).toBe('https://a.example');
  });
});
