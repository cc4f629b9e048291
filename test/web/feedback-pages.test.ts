import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool } from '../../src/db/pool.ts';
import { fixedClock } from '../../src/clock.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { NOW, type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

/** Giving feedback and rating on the pages, as browsers without JavaScript do. */

const CODE = 'DEMO-000001';
const FORM = `/procedures/${CODE}/feedback`;

let database: TestDatabase;
let running: RunningApp;
let as: As;
beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl, clock: fixedClock(NOW) });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

interface Shown {
  readonly status: number;
  readonly html: string;
  readonly headers: Headers;
}

const shown = async (response: Response): Promise<Shown> => ({
  status: response.status,
  html: await response.text(),
  headers: response.headers,
});

const get = async (path: string, headers: Record<string, string> = {}): Promise<Shown> =>
  shown(await fetch(`${running.url}${path}`, { headers: { 'accept-language': 'vi', ...headers } }));

const post = async (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Shown> =>
  shown(
    await fetch(`${running.url}${path}`, {
      method: 'POST',
      headers: { 'accept-language': 'vi', 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    }),
  );

const ask = async (who: string | null, query: string, variables: object = {}) =>
  (await running.post({ query, variables }, as(who))).json.data;

const GOOD = { kind: 'REFLECTION', words: 'Chờ ba giờ ở quầy', contact: '0912 345 678' };
const rows = async (): Promise<number> => {
  const db = openPool({ url: database.ownerUrl, max: 1 });
  const { rows } = await db.query('select count(*) as n from feedback');
  await db.end();
  return rows[0].n;
};

/** Gives feedback by the form; answers what the page shows once. */
async function given(words = GOOD.words): Promise<{ id: string; token: string }> {
  const sent = await post(FORM, { ...GOOD, words });
  expect(sent.status).toBe(303);
  expect(sent.headers.get('location')).toBe('/feedback/given');
  const cookie = sent.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/u);
  expect(cookie).toMatch(/SameSite=Strict/u);
  const page = await get('/feedback/given', { cookie: cookie.split(';')[0] ?? '' });
  const [id = '', token = ''] = [...page.html.matchAll(/<dd>([^<]+)<\/dd>/gu)].map(([, value]) => value);
  expect(token).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/u);
  return { id, token };
}

const publish = async (id: string): Promise<void> => {
  const done = await ask('head', `mutation { feedbackPublish(id: "${id}", version: 1) { userErrors { code } } }`);
  expect(done.feedbackPublish.userErrors).toEqual([]);
};

describe('feedback', () => {
  test('is given by a form, followed with what the next page shows, and public once it was read', async () => {
    const { id, token } = await given('Chờ ba giờ <script>alert(1)</script>');
    // Loading the page of thanks again sends nothing; without the cookie it shows nothing.
    expect((await get('/feedback/given')).html).toContain('Không còn gì để hiện ở đây');
    expect((await get(`/procedures/${CODE}`)).html).not.toContain('Chờ ba giờ');
    const followed = await post('/feedback', { id, token });
    expect(followed.html).toContain('Đã nhận, đang chờ duyệt');
    expect(followed.headers.get('cache-control')).toBe('no-store');
    await publish(id);
    for (const path of [`/procedures/${CODE}`, FORM]) {
      const { html } = await get(path);
      expect(html).toContain('Chờ ba giờ &lt;script>alert(1)&lt;/script>');
      expect(html).not.toContain('<script');
      expect(html).not.toContain('0912');
    }
    const answer = `mutation { feedbackAnswer(id: "${id}", version: 2, answer: "Đã thêm quầy") { userErrors { code } } }`;
    expect((await ask('head', answer)).feedbackAnswer.userErrors).toEqual([]);
    expect((await get(`/procedures/${CODE}`)).html).toContain('Đã thêm quầy');
    const hide = `mutation { feedbackHide(id: "${id}", version: 3, ground: "Nêu tên") { userErrors { code } } }`;
    expect((await ask('head', hide)).feedbackHide.userErrors).toEqual([]);
    for (const path of [`/procedures/${CODE}`, FORM]) expect((await get(path)).html).not.toContain('Chờ ba giờ');
    expect((await post('/feedback', { id, token })).html).toContain('Nêu tên');
  });

  test('keeps what was typed after an error, and says what is wrong beside the field', async () => {
    const before = await rows();
    const blank = await post(FORM, { kind: 'PROPOSAL', words: ' \u200b', contact: '"><b>tôi' });
    expect(blank.status).toBe(422);
    expect(blank.html).toMatch(/<p class="error" id="words-error">Không được để trống/u);
    expect(blank.html).toMatch(/aria-describedby="words-hint words-error"/u);
    expect(blank.html).toMatch(/value="PROPOSAL"[^>]*checked|checked[^>]*value="PROPOSAL"/u);
    expect(blank.html).toContain('value="&quot;>&lt;b>tôi"');
    const unkind = await post(FORM, { words: 'Một </textarea><script>x</script> dòng\r\nhai' });
    expect(unkind.html).toContain('kind-error');
    expect(unkind.html).toContain('Một &lt;/textarea>&lt;script>x&lt;/script> dòng');
    const long = await post(FORM, { ...GOOD, words: 'á'.repeat(4_001) });
    expect(long.status).toBe(422);
    expect(long.html).toContain('á'.repeat(4_001));
    expect((await post(FORM, { ...GOOD, words: 'x'.repeat(100_000) })).status).toBe(413);
    expect((await post(FORM, { ...GOOD, words: '\u0000\u202e' })).status).toBe(422);
    expect((await post('/procedures/9.999999/feedback', GOOD)).status).toBe(404);
    expect((await get('/procedures/9.999999/feedback')).status).toBe(404);
    expect((await get(`${FORM}?after=x`)).status).toBe(400);
    expect(await rows()).toBe(before);
  });

  test('refuses complaints and denunciations with where to go, and keeps nothing', async () => {
    const before = await rows();
    const denounced = await post(FORM, { ...GOOD, kind: 'DENUNCIATION' });
    expect(denounced.status).toBe(422);
    expect(denounced.html).toMatch(/id="kind-error">Tố cáo không nhận ở đây/u);
    expect((await post(FORM, { ...GOOD, kind: 'COMPLAINT' }, { 'accept-language': 'en' })).html).toContain(
      'Complaints are not taken here',
    );
    expect(await rows()).toBe(before);
  });

  test('sent twice with the key of one form is given once', async () => {
    const key = /name="key" value="([^"]+)"/u.exec((await get(FORM)).html)?.[1] ?? '';
    expect(key.length).toBeGreaterThan(8);
    const before = await rows();
    const [one, two] = [await post(FORM, { ...GOOD, key }), await post(FORM, { ...GOOD, key })];
    expect([one.status, two.status]).toEqual([303, 303]);
    expect(await rows()).toBe(before + 1);
  });

  test('comes from pages of ours only', async () => {
    const before = await rows();
    const host = running.url.replace('http://', '');
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site', origin: running.url },
    ])
      expect((await post(FORM, GOOD, headers)).status, JSON.stringify(headers)).toBe(403);
    const bare = (origin?: string) =>
      fetch(`${running.url}${FORM}`, {
        method: 'POST',
        headers: origin === undefined ? {} : { origin },
        body: new URLSearchParams({ ...GOOD, words: '' }),
        redirect: 'manual',
      }).then(({ status }) => status);
    for (const origin of ['null', 'https://evil.example', `http://${host}.evil.example`, 'x'])
      expect(await bare(origin), origin).toBe(403);
    expect(await bare(`http://${host}`)).toBe(422);
    expect(await bare()).toBe(422);
    expect(await rows()).toBe(before);
  });

  test('lets whoever gave it erase how to reach them', async () => {
    const { id, token } = await given();
    expect((await post('/feedback', { id, token })).html).toContain('Cách liên hệ của bạn còn được lưu');
    expect((await post('/feedback/contact', { id, token })).status).toBe(303);
    expect((await post('/feedback', { id, token })).html).not.toContain('Cách liên hệ của bạn còn được lưu');
    const wrong = await post('/feedback', { id, token: 'AAAA-AAAA-AAAA' });
    const unknown = await post('/feedback', { id: id.replaceAll(/[\da-f]/gu, '0'), token: 'AAAA-AAAA-AAAA' });
    for (const page of [wrong, unknown]) expect(page.html).toContain('Không tìm thấy phản ánh với hai mã này');
  });
});

describe('the rating', () => {
  const handIn = async (key: string) => {
    const receipt = `mutation { applicationReceive(input: { procedureCode: "${CODE}", channel: DIRECT, applicant: { name: "Bí Mật" }, key: "${key}" }) { application { code trackingToken } } }`;
    return (await ask('desk', receipt)).applicationReceive.application as { code: string; trackingToken: string };
  };
  const returned = async (key: string) => {
    const made = await handIn(key);
    for (const [who, act] of [
      ['handler', `applicationResolve(code: "${made.code}", version: 1, outcome: GRANTED)`],
      ['desk', `applicationReturn(code: "${made.code}", version: 2, handedOut: SLIP_AND_IDENTITY)`],
    ] as const)
      expect(Object.values(await ask(who, `mutation { ${act} { userErrors { code } } }`))).toEqual([
        { userErrors: [] },
      ]);
    return { code: made.code, token: made.trackingToken };
  };

  test('is asked for after the return, once, and thanked for', async () => {
    const early = await handIn('rating-pages-1');
    expect((await post('/track', { code: early.code, token: early.trackingToken })).html).not.toContain('/track/rate');
    const pair = await returned('rating-pages-2');
    const asked = await post('/track', pair);
    expect(asked.html).toContain('action="/track/rate"');
    expect(asked.html).toContain('20/12/2026');
    const none = await post('/track/rate', { ...pair, words: 'chưa <b>chọn' });
    expect(none.status).toBe(422);
    expect(none.html).toMatch(/id="score-error">Hãy chọn một mức/u);
    expect(none.html).toContain('chưa &lt;b>chọn');
    const done = await post('/track/rate', { ...pair, score: '4', words: 'Nhanh, gọn' });
    expect([done.status, done.headers.get('location')]).toEqual([303, '/track/thanks']);
    expect((await get('/track/thanks')).html).toContain('Cảm ơn bạn đã đánh giá');
    const again = await post('/track', pair);
    expect(again.html).toContain('Bạn đã đánh giá hồ sơ này: 4/5');
    expect(again.html).not.toContain('/track/rate');
    const twice = await post('/track/rate', { ...pair, score: '1' });
    expect(twice.status).toBe(422);
    expect(twice.html).toContain('Bạn đã đánh giá hồ sơ này: 4/5');
    const procedure = await get(`/procedures/${CODE}`, { 'accept-language': 'en' });
    expect(procedure.html).toContain('4/5 (1 ratings of 1 files returned)');
    expect(procedure.html).not.toContain('Nhanh, gọn');
    expect((await post('/track/rate', { ...pair, score: '1' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    const wrong = await post('/track/rate', { ...pair, token: 'AAAA-AAAA-AAAA', score: '5' });
    expect(wrong.html).toContain('Không tìm thấy hồ sơ với hai mã này');
  });
});
