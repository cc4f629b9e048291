import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const PAGES = ['/', '/?search=khai+sinh', '/procedures/DEMO-000001', '/procedures/1.001193', '/track', '/review'];

describe.each(['vi', 'en'] as const)('every page in %s', (language) => {
  test.each(PAGES)('%s', async (path) => {
    const { status, headers, html, words } = await site.get(path, language);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(headers.get('vary')).toMatch(/accept-language/iu);
    expect(html).toContain(`<html lang="${language}">`);
    expect(words).toContain(language === 'vi' ? 'dữ liệu minh họa' : 'illustrative demo data');
    expect(html).toMatch(/<title>[^<]+ – Một cửa<\/title>/u);
    expect(html.match(/<h1>/gu)).toHaveLength(1);
    expect(words).not.toMatch(/undefined|\[object|NaN|\{date\}/u);
  });

  test.each(PAGES)('%s leads to the other language, which wins over the browser’s', async (path) => {
    const other = language === 'vi' ? 'en' : 'vi';
    const { links } = await site.get(path, language);
    const address = links.find((link) => link.includes(`lang=${other}`));
    expect(address).toBeDefined();
    expect((await site.get(address ?? '', language)).html).toContain(`<html lang="${other}">`);
  });
});

/** One script of ours, which takes a scanned slip's code and token out of the address. */
const OWN_SCRIPT = /<script src="\/assets\/track\.js\?v=[\da-f]{12}" defer><\/script>/u;

describe('what a browser may do with a page', () => {
  test.each([...PAGES, '/nowhere', '/?level=FOO'])(
    '%s: no script or style of its own, none of strangers',
    async (path) => {
      const { headers, html } = await site.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`script-src 'self'`);
      expect(policy).toContain(`style-src 'self'`);
      expect(policy).toContain(`frame-ancestors 'none'`);
      expect(policy).not.toContain('unsafe');
      const own = html.replace(OWN_SCRIPT, '');
      expect(own).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=|javascript:/iu);
      // Nothing is loaded from elsewhere.
      expect(html).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//u);
    },
  );

  test('the style is there, under an address that changes with it', async () => {
    const { links } = await site.get('/');
    const address = links.find((link) => link.startsWith('/assets/')) ?? '';
    const style = await site.get(address);
    expect(style.status).toBe(200);
    expect(style.headers.get('content-type')).toMatch(/text\/css/u);
    expect(style.headers.get('cache-control')).toContain('immutable');
  });

  test('everything works without JavaScript: links and forms, nothing else', async () => {
    const { html } = await site.get('/');
    expect(html).toMatch(/<form method="get" action="\/"/u);
    expect(html).toMatch(/<button type="submit">/u);
    const track = await site.get('/track');
    expect(track.html).toMatch(/<form method="post" action="\/track">/u);
    expect(track.html.match(/<label for="(?:code|token)">/gu)).toHaveLength(2);
  });
});

describe('finding', () => {
  const titles = (html: string): string[] =>
    [...html.matchAll(/<h2><a [^>]*>([^<]*)<\/a>/gu)].map(([, title]) => title ?? '');

  test('cap phep xay dung finds the construction permit first', async () => {
    const { html } = await site.get('/?search=cap+phep+xay+dung');
    expect(titles(html)[0]).toMatch(/^Cấp giấy phép xây dựng/u);
    expect(html).toContain('value="cap phep xay dung"');
  });

  test('says how many there are, and goes on to the next page and back', async () => {
    const first = await site.get('/');
    expect(first.words).toContain('1.731');
    expect((await site.get('/', 'en')).words).toContain('1,731');
    const next = first.links.find((link) => link.includes('after=')) ?? '';
    const second = await site.get(next);
    expect(titles(first.html)).toHaveLength(20);
    expect(titles(second.html)).toHaveLength(20);
    expect(new Set([...titles(first.html), ...titles(second.html)]).size).toBeGreaterThan(35);
    const rows = (html: string): string[] =>
      [...html.matchAll(/href="(\/procedures\/[^"]*)"/gu)].map(([, link]) => link ?? '');
    expect(new Set([...rows(first.html), ...rows(second.html)]).size).toBe(40);
    expect(second.html).toContain('Về đầu danh sách');
  });

  test.each(['level=COMMUNE', 'channel=ONLINE', 'audience=CITIZEN', 'status=ENDED', 'reviewStatus=REPLACE'])(
    'a filter stays chosen, and the next page keeps it: %s',
    async (filter) => {
      const { status, html, links } = await site.get(`/?${filter}`);
      expect(status).toBe(200);
      expect(html.includes(`value="${filter.split('=')[1]}" selected`)).toBe(true);
      expect(html.includes('<details open')).toBe(true);
      const next = links.find((link) => link.includes('after=')) ?? '';
      expect(next).toContain(filter);
      expect((await site.get(next)).status).toBe(200);
    },
  );

  test('a filter by field narrows to it; its count is what the list then says', async () => {
    const { html } = await site.get('/');
    const [, key = '', count = ''] =
      /<select name="field">.*?<option value="([^"]+)">[^<]* \((\d+)\)/u.exec(html) ?? [];
    const narrowed = await site.get(`/?field=${encodeURIComponent(key)}`);
    expect(narrowed.words).toContain(`Số thủ tục tìm thấy: ${count}`);
  });

  test('what nothing fits says what to do', async () => {
    const { status, words } = await site.get('/?search=qzxwvk');
    expect(status).toBe(200);
    expect(words).toContain('Không tìm thấy thủ tục nào');
  });

  test.each(['level=FOO', 'reviewStatus=%3Cscript%3E', 'channel=direct', 'status=1'])(
    '%s is refused in the reader’s words',
    async (query) => {
      const vi = await site.get(`/?${query}`);
      expect(vi.status).toBe(400);
      expect(vi.words).toContain('bộ lọc hoặc giá trị mà hệ thống không biết');
      const en = await site.get(`/?${query}`, 'en');
      expect(en.words).toContain('a filter or value that is not known here');
      expect(`${vi.words}${en.words}`).not.toMatch(/enum|variable|GraphQL error/iu);
    },
  );

  test('a place in the list that is none is refused, with what to do', async () => {
    const { status, words } = await site.get('/?after=nothing');
    expect(status).toBe(400);
    expect(words).toContain('bắt đầu lại từ trang đầu');
  });

  test.each([
    'search=%00',
    'search=%ED%A0%80',
    `search=${'a'.repeat(5_000)}`,
    'search[]=1&search[x]=2',
    'search=%E0%A4%A',
  ])('hostile input gives a page, not a fault: %s', async (query) => {
    const { status, html } = await site.get(`/?${query}`);
    expect(status).toBeLessThan(500);
    expect(html).not.toMatch(/ at .*\.ts:\d+/u);
  });
});

describe('one procedure', () => {
  test('answers the questions that people have', async () => {
    const { words } = await site.get('/procedures/DEMO-000001');
    for (const text of [
      'Cấp giấy phép xây dựng nhà ở riêng lẻ',
      '5–7 ngày làm việc',
      'Bản vẽ thiết kế xây dựng',
      '75.000 đ',
      'Sở Xây dựng – có thẩm quyền',
      'đến hết ngày 30/06/2025',
      'Giả định',
    ]) {
      expect(words).toContain(text);
    }
  });

  test('is found by its code in any printed form', async () => {
    expect((await site.get('/procedures/demo-000001')).words).toContain('nhà ở riêng lẻ');
    expect((await site.get('/procedures/1.001193.000.00.00.H50')).status).toBeLessThan(500);
  });

  test('a code that nobody has is a page that says so', async () => {
    const vi = await site.get('/procedures/9.999999');
    expect(vi.status).toBe(404);
    expect(vi.words).toContain('Không tìm thấy trang này');
    expect((await site.get('/procedures/9.999999', 'en')).words).toContain('This page was not found');
    expect((await site.get('/nowhere')).status).toBe(404);
  });

  test('one that has ended says since when and by which decision, and what came instead', async () => {
    const { links } = await site.get('/?status=ENDED&reviewStatus=REPLACE');
    const ended = await site.get(links.find((link) => link.startsWith('/procedures/')) ?? '');
    expect(ended.words).toMatch(/đã hết hiệu lực từ ngày \d\d\/\d\d\/\d{4} theo Quyết định \S+/u);
    expect(ended.words).toContain('Thủ tục thay thế:');
    const successor = ended.links.find((link) => link.startsWith('/procedures/') && !link.includes('lang=')) ?? '';
    expect((await site.get(successor)).status).toBe(200);
  });
});

describe('hostile words', () => {
  const EVIL = '"><script>alert(1)</script>';

  test('come back as words', async () => {
    for (const path of [
      `/?search=${encodeURIComponent(EVIL)}`,
      `/procedures/${encodeURIComponent(EVIL)}`,
      `/${encodeURIComponent(EVIL)}`,
    ]) {
      const { status, html } = await site.get(path);
      expect(status).toBeLessThan(500);
      expect(html).not.toContain('<script');
    }
    const { html } = await site.get(`/?search=${encodeURIComponent(EVIL)}`);
    expect(html).toContain('&lt;script>alert(1)');
    const tracked = await site.track(EVIL, EVIL);
    expect(tracked.status).toBe(200);
    expect(tracked.html.replace(OWN_SCRIPT, '')).not.toContain('<script');
  });

  test('so does an address that cannot be read', async () => {
    const answer = await fetch(`${site.running.url}/procedures/%`, {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'accept-language': 'vi' },
    });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toMatch('text/html');
    const html = await answer.text();
    expect(html).toContain('<h1>');
    expect(html).not.toMatch(/URIError|node_modules/u);
  });
});
