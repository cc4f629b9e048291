import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test('with code and token of the slip one sees where the file is, what happened and what comes next', async () => {
  const { code, trackingToken, version } = await site.handIn('web-track-0001');
  const { status, html, words } = await site.track(code, trackingToken);
  expect(status).toBe(200);
  for (const text of [
    code,
    'Được tiếp nhận',
    'Cấp giấy phép xây dựng nhà ở riêng lẻ',
    '17:00 02/12/2026',
    'Sở Xây dựng',
  ]) {
    expect(words).toContain(text);
  }
  // What happened stands in words, not in the names of the interface.
  expect(html).toMatch(/<td class="act">Tiếp nhận<\/td>/u);
  expect(words).not.toMatch(/RECEIVED|RUNNING/u);
  // Nobody who looks over a shoulder learns whose file it is.
  expect(words).not.toContain('Bí Mật');

  const resolve = `mutation ($code: String!, $version: Int!) {
    applicationResolve(code: $code, version: $version, outcome: GRANTED) { application { state } userErrors { code } }
  }`;
  await site.running.post({ query: resolve, variables: { code, version } }, site.as('handler'));
  const later = await site.track(code, trackingToken, 'en');
  expect(later.words).toContain('Resolved');
  expect(later.html).toMatch(/<td class="act">resolved<\/td>/u);
});

test('who is refused, or not received, reads why', async () => {
  const { code, trackingToken, version } = await site.handIn('web-track-0006');
  const ask = async (who: string | null, query: string) => (await site.running.post({ query }, site.as(who))).json.data;
  const refuse = `mutation { applicationResolve(code: "${code}", version: ${version}, outcome: REFUSED, note: "Không phù hợp quy hoạch") { userErrors { code } } }`;
  expect((await ask('handler', refuse)).applicationResolve.userErrors).toEqual([]);
  const refused = await site.track(code, trackingToken);
  expect(refused.words).toContain('bị từ chối');
  expect(refused.words).toContain('Không phù hợp quy hoạch');
  const query = `{ trackApplication(code: "${code}", token: "${trackingToken}") { outcome words } }`;
  expect(await ask(null, query)).toEqual({
    trackApplication: { outcome: 'REFUSED', words: 'Không phù hợp quy hoạch' },
  });
});

test('who handed in online and is not received reads why', async () => {
  const ask = async (who: string | null, query: string) => (await site.running.post({ query }, site.as(who))).json.data;
  const found = '{ procedures(search: "giấy phép xây dựng nhà ở riêng lẻ", first: 1) { nodes { code } } }';
  const [procedure] = (await ask(null, found)).procedures.nodes;
  const submit = `mutation { applicationSubmit(input: { procedureCode: "${procedure.code}", applicant: { name: "Trần Thị Bình" }, key: "web-track-submit-0001" }) {
    submissionId trackingToken userErrors { code } } }`;
  const { submissionId, trackingToken, userErrors } = (await ask(null, submit)).applicationSubmit;
  expect(userErrors).toEqual([]);
  const reject = `mutation { applicationReject(code: "${submissionId}", version: 1, ground: "Thiếu đơn đề nghị") { userErrors { code } } }`;
  expect((await ask('desk', reject)).applicationReject.userErrors).toEqual([]);
  const { words } = await site.track(submissionId, trackingToken);
  expect(words).toContain('không được tiếp nhận');
  expect(words).toContain('Thiếu đơn đề nghị');
});

test('units that work on it are named with their steps, and nobody in them', async () => {
  const { code, trackingToken, version } = await site.handIn('web-track-0005');
  const open = `mutation ($code: String!, $version: Int!) {
    applicationOpenTasks(code: $code, version: $version, tasks: [{ step: 1 }]) { application { version } userErrors { code } }
  }`;
  const { json } = await site.running.post({ query: open, variables: { code, version } }, site.as('handler'));
  expect(json.data.applicationOpenTasks.userErrors).toEqual([]);
  const { words } = await site.track(code, trackingToken);
  expect(words).toContain('Đang phối hợp');
  expect(words).toContain('Sở Xây dựng: Thẩm tra hồ sơ, kiểm tra thực địa');
  expect(words).not.toContain('minh họa)');
});

test('spaces around them and small letters do no harm', async () => {
  const { code, trackingToken } = await site.handIn('web-track-0002');
  expect((await site.track(` ${code} `, ` ${trackingToken} `)).words).toContain('Được tiếp nhận');
});

test('a wrong token and an unknown code give the same answer, and keep what was typed', async () => {
  const { code } = await site.handIn('web-track-0003');
  const wrong = await site.track(code, 'AAAA-AAAA-AAAA');
  const unknown = await site.track('H50.12-200101-0001', 'AAAA-AAAA-AAAA');
  for (const page of [wrong, unknown]) {
    expect(page.status).toBe(200);
    expect(page.words).toContain('Không tìm thấy hồ sơ với hai mã này');
    expect(page.html).not.toContain('class="act"');
  }
  expect(wrong.html.replaceAll(code, 'X')).toBe(unknown.html.replaceAll('H50.12-200101-0001', 'X'));
  expect(wrong.html).toContain(`value="${code}"`);
});

test('the token never stands in an address', async () => {
  const { code, trackingToken } = await site.handIn('web-track-0004');
  const { links } = await site.track(code, trackingToken);
  expect(links.filter((link) => link.includes(trackingToken))).toEqual([]);
  // An address with both shows the empty form: only what is typed is looked up.
  const asked = await site.get(`/track?code=${code}&token=${trackingToken}`);
  expect(asked.words).not.toContain('Được tiếp nhận');
});

test('a form that is no form of ours is answered with a page', async () => {
  const send = (body: string, type = 'application/x-www-form-urlencoded') =>
    fetch(`${site.running.url}/track`, { method: 'POST', headers: { 'content-type': type }, body });
  expect((await send('')).status).toBe(200);
  expect((await send('code=a&code=b&token=c')).status).toBe(200);
  expect((await send('{"code":"a"}', 'application/json')).status).toBe(200);
  expect((await send(`code=${'a'.repeat(10_000)}`)).status).toBe(413);
  expect((await send('code=%00&token=%00')).status).toBeLessThan(500);
});
