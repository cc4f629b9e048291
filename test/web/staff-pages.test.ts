import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '../../seeds/demo/accounts.ts';
import { openPool } from '../../src/db/pool.ts';
import { runApp, type RunningApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let running: RunningApp;

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

const HERE = { 'sec-fetch-site': 'same-origin' };

/** A browser as far as these pages need one: it keeps its cookie and follows nothing. */
class Browser {
  cookie = '';
  async send(path: string, init: Omit<RequestInit, 'headers'> = {}, headers = {}): Promise<Response> {
    const response = await fetch(`${running.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { ...(this.cookie === '' ? {} : { cookie: this.cookie }), 'accept-language': 'vi', ...headers },
    });
    const set = response.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0] ?? '';
    return response;
  }
  post(path: string, form: Record<string, string>, headers: Record<string, string> = HERE): Promise<Response> {
    return this.send(path, { method: 'POST', body: new URLSearchParams(form) }, headers);
  }
  signIn(username: string, password = demoPassword(username), next = '/work'): Promise<Response> {
    return this.post('/sign-in', { username, password, next });
  }
  async work(): Promise<string> {
    return (await this.send('/work')).text();
  }
}

const csrfIn = (html: string): string => /name="csrf" value="([^"]+)"/u.exec(html)?.[1] ?? '';

describe('signing in', () => {
  test('leads to what waits for the person, as the API gives it to them', async () => {
    const browser = new Browser();
    const asked = await browser.send('/work');
    expect([asked.status, asked.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fwork']);
    expect((await browser.send('/sign-in?next=%2Fwork')).headers.get('set-cookie')).toBeNull();
    const done = await browser.signIn('desk');
    expect([done.status, done.headers.get('location')]).toEqual([303, '/work']);
    expect(done.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/u);
    const page = await browser.send('/work');
    const html = await page.text();
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Nguyễn Thị Tiếp Nhận (minh họa) – Sở Xây dựng');
    expect(html).toContain('Chờ trả kết quả');
  });

  test('people who act on no files are shown none', async () => {
    const browser = new Browser();
    await browser.signIn('manager');
    const html = await browser.work();
    expect(html).toContain('Võ Văn Quản Lý');
    expect(html).not.toContain('Chờ trả kết quả');
  });

  test('a wrong password, an unknown name and an account without a password answer alike', async () => {
    const texts = [];
    for (const [username, password] of [
      ['desk', 'motcua-desk '],
      ['nobody-here', 'x'],
      ['desk', 'x'.repeat(201)],
    ] as const) {
      const response = await new Browser().signIn(username, password);
      expect(response.status).toBe(422);
      expect(response.headers.get('set-cookie')).toBeNull();
      texts.push((await response.text()).replaceAll(/value="[^"]*"/gu, ''));
    }
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('Tên đăng nhập hoặc mật khẩu không đúng.');
  });

  test('gives a new session id, so that a planted one is worth nothing', async () => {
    const browser = new Browser();
    await browser.signIn('desk');
    const first = browser.cookie;
    await browser.signIn('desk');
    expect(browser.cookie).not.toBe(first);
    const planted = new Browser();
    planted.cookie = 'motcua_session=s%3Aplanted.signature';
    await planted.signIn('desk');
    expect(planted.cookie).not.toContain('planted');
  });

  test('goes to pages of ours only', async () => {
    for (const next of [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/work//../\\elsewhere',
      '/workshop',
      'work',
    ]) {
      const response = await new Browser().signIn('desk', demoPassword('desk'), next);
      expect(response.headers.get('location')).toBe('/work');
    }
  });

  test('is refused for a while after ten wrong tries on one account, and not for others', async () => {
    for (let wrong = 0; wrong < 10; wrong += 1) await new Browser().signIn('handler', 'wrong');
    const refused = await new Browser().signIn('handler');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await new Browser().signIn('handler2')).status).toBe(303);
  });

  test('a form that a strange page sends is refused', async () => {
    const form = { username: 'desk', password: demoPassword('desk') };
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
      const response = await new Browser().post('/sign-in', form, headers);
      expect(response.status).toBe(403);
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });
});

describe('a session', () => {
  test('ends when its person signs out, for every copy of the cookie', async () => {
    const browser = new Browser();
    await browser.signIn('desk');
    const copy = new Browser();
    copy.cookie = browser.cookie;
    const csrf = csrfIn(await browser.work());
    expect((await browser.post('/sign-out', { csrf: 'guessed' })).status).toBe(403);
    expect((await browser.post('/sign-out', {})).status).toBe(403);
    expect((await browser.post('/sign-out', { csrf }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await copy.send('/work')).status).toBe(200);
    expect((await browser.post('/sign-out', { csrf })).status).toBe(303);
    expect((await copy.send('/work')).status).toBe(303);
  });

  test('is worth nothing once the account is closed', async () => {
    const browser = new Browser();
    await browser.signIn('desk2');
    expect((await browser.send('/work')).status).toBe(200);
    const owner = openPool({ url: database.ownerUrl, max: 1 });
    await owner.query(`update account set active = false where username = 'desk2'`);
    await owner.end();
    expect((await browser.send('/work')).status).toBe(303);
    expect((await new Browser().signIn('desk2')).status).toBe(422);
  });

  test('is nobody else’s: public pages set no cookie and ask for none', async () => {
    const response = await new Browser().send('/');
    expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null]);
  });
});
