import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TABLES } from '../../src/opendata/open-files.ts';
import { openSite, type Site } from '../web/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(['vi', 'en'] as const)('the page about open data in %s', (language) => {
  test('says licence, day, publisher and what stands in for what is missing', async () => {
    const { status, html, words } = await site.get('/open-data', language);
    expect(status).toBe(200);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<h1[ >]/gu)).toHaveLength(1);
    expect(html).toContain('rel="license" href="https://creativecommons.org/licenses/by/4.0/"');
    expect(words).toContain('20/11/2026');
    expect(words).toContain(language === 'vi' ? 'Ủy ban nhân dân tỉnh Quảng Trị' : 'People’s Committee of Quảng Trị');
    expect(words).toMatch(language === 'vi' ? /trình tự thực hiện/u : /order of steps/u);
    expect(words).not.toMatch(/undefined|\[object|NaN/u);
    // But for the licence, which is a link and loads nothing.
    expect(html.replace(/<a rel="license"[^>]*>/u, '')).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//u);
  });

  test('explains every column of every table', async () => {
    const { html } = await site.get('/open-data', language);
    for (const { name, title, columns } of TABLES) {
      expect(html).toContain(`id="columns-${name}"`);
      expect(html).toContain(`id="dataset-${name}"`);
      expect(html).toContain(title[language]);
      for (const column of columns) expect(html).toContain(`<code>${column.name}</code>`);
    }
  });

  test('is found from the foot of every page', async () => {
    for (const path of ['/', '/procedures/DEMO-000001', '/track', '/review', '/nowhere']) {
      const { links } = await site.get(path, language);
      expect(links, path).toContain(language === 'vi' ? '/open-data' : '/open-data?lang=en');
    }
  });
});

test('the same words in both languages: none was forgotten', async () => {
  const [vi, en] = [await site.get('/open-data', 'vi'), await site.get('/open-data', 'en')];
  expect(en.words).not.toContain('Cơ quan công bố');
  expect(vi.links.filter((link) => link.startsWith('/open-data/'))).toEqual(
    en.links.filter((link) => link.startsWith('/open-data/')),
  );
});

test('every file that it links is there, and so is each anchor that the linked data names', async () => {
  const { links, html } = await site.get('/open-data');
  const files = links.filter((link) => link.startsWith('/open-data/'));
  expect(files.length).toBeGreaterThan(15);
  for (const file of files) {
    const response = await fetch(`${site.running.url}${file}`, { method: 'HEAD' });
    expect(response.status, file).toBe(200);
  }
  const linked = await (await fetch(`${site.running.url}/open-data/catalogue.jsonld`)).text();
  const services = await (await fetch(`${site.running.url}/open-data/ended-procedures.jsonld`)).text();
  const anchors = new Set([...`${linked}${services}`.matchAll(/\/open-data#([\w.-]+)"/gu)].map(([, name]) => name));
  expect(anchors.size).toBeGreaterThan(20);
  for (const anchor of anchors) expect(html, anchor).toContain(`id="${anchor}"`);
});

test('another day is a form that works without a script', async () => {
  const { html } = await site.get('/open-data');
  expect(html).toMatch(/<form method="get" action="\/open-data\/procedures\.csv">/u);
  for (const ending of ['csv', 'json', 'jsonld'])
    expect(html).toMatch(new RegExp(`<button type="submit" form[aA]ction="/open-data/procedures\\.${ending}">`, 'u'));
  expect(html).toMatch(/<label for="on">/u);
});

test('the page of a procedure leads to its data', async () => {
  const { links } = await site.get('/procedures/1.001193');
  for (const form of ['json', 'jsonld']) {
    expect(links).toContain(`/id/procedure/1.001193.${form}`);
    const response = await fetch(`${site.running.url}/id/procedure/1.001193.${form}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('1.001193');
  }
});

test('the API counts the rows that the files have', async () => {
  const { json } = await site.running.post({
    query:
      '{ openData { asOf revision licence demo sets { name rows files { path format } } } procedures(status: IN_FORCE) { totalCount } }',
  });
  const { openData, procedures } = json.data;
  expect(openData).toMatchObject({ asOf: '2026-11-20', demo: true });
  expect(openData.sets[0]).toMatchObject({ name: 'procedures', rows: procedures.totalCount });
  for (const { rows, files } of openData.sets) {
    const csv = files.find(({ format }: { format: string }) => format === 'CSV');
    const text = await (await fetch(`${site.running.url}${csv.path}`)).text();
    // Lines of rows end in CRLF; line breaks within a cell are plain.
    expect(text.split('\r\n').length - 2, csv.path).toBe(rows);
  }
});
