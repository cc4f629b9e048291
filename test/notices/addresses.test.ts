import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outbound, type Found } from '../../src/notices/outbound-http.ts';
import { isPublicAddress } from '../../src/notices/public-address.ts';
import { PUBLIC, type WebhookPolicy, webhookPolicy, webhookUrl } from '../../src/notices/webhook-address.ts';
import { openWebServer, type WebServer } from './office.ts';

describe('an address of the public internet', () => {
  test.each(['8.8.8.8', '1.1.1.1', '203.162.4.190', '2001:4860:4860::8888', '2405:4800::1'])('is %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    // this host, loopback, private, link-local with the metadata service, carrier NAT
    '0.0.0.0',
    '0.1.2.3',
    '127.0.0.1',
    '127.255.255.254',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '100.127.255.255',
    // special purposes, documentation, benchmarks, multicast, reserved, broadcast
    '192.0.0.1',
    '192.0.0.170',
    '192.0.2.1',
    '192.88.99.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '239.255.255.250',
    '240.0.0.1',
    '255.255.255.255',
    // the same in IPv6
    '::',
    '::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001:db8::1',
    '3fff::1',
    '100::1',
    '2001::1',
    '2001:10::1',
    '2001:20::1',
    '5f00::1',
    '4000::1',
    // IPv4 in other clothes: mapped, compatible, translated, NAT64, 6to4, Teredo
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '::7f00:1',
    '::ffff:0:7f00:1',
    '64:ff9b::7f00:1',
    '64:ff9b::8.8.8.8',
    '64:ff9b:1::a00:1',
    '2002:7f00:1::',
    '2002:808:808::1',
    '2001:0:7f00:1::',
    // spellings that are an address to some
    '0177.0.0.1',
    '0x7f.0.0.1',
    '0x7f000001',
    '2130706433',
    '127.1',
    '1.1.1.1 ',
    '',
    'localhost',
  ])('is not %j', (address) => expect(isPublicAddress(address)).toBe(false));
});

describe('where a webhook may go', () => {
  test.each([
    'https://hooks.quangtri.gov.vn/in',
    'https://hooks.quangtri.gov.vn:8443/in?x=1',
    'https://8.8.8.8/',
    'https://[2001:4860:4860::8888]/',
    ' https://máy-chủ.vn/ ',
  ])('%s', (url) => expect(webhookUrl(url, PUBLIC)).toHaveProperty('url'));

  test.each([
    ['http://hooks.quangtri.gov.vn/', 'URL_SCHEME'],
    ['ftp://hooks.quangtri.gov.vn/', 'URL_SCHEME'],
    ['file:///etc/passwd', 'URL_SCHEME'],
    ['gopher://127.0.0.1:25/', 'URL_SCHEME'],
    ['nonsense', 'URL_NOT_VALID'],
    ['https://', 'URL_NOT_VALID'],
    ['https://[fe80::1%25eth0]/', 'URL_NOT_VALID'],
    [`https://hooks.quangtri.gov.vn/${'x'.repeat(500)}`, 'URL_NOT_VALID'],
    ['https://user:pass@hooks.quangtri.gov.vn/', 'URL_CREDENTIALS'],
    ['https://hooks.quangtri.gov.vn/#x', 'URL_CREDENTIALS'],
    ['https://hooks.quangtri.gov.vn:22/', 'URL_PORT'],
    ['https://hooks.quangtri.gov.vn:5432/', 'URL_PORT'],
    ['https://localhost/', 'URL_NOT_PUBLIC'],
    ['https://LOCALHOST./', 'URL_NOT_PUBLIC'],
    ['https://x.localhost/', 'URL_NOT_PUBLIC'],
    ['https://db/', 'URL_NOT_PUBLIC'],
    ['https://db./', 'URL_NOT_PUBLIC'],
    ['https://db.internal/', 'URL_NOT_PUBLIC'],
    ['https://printer.local/', 'URL_NOT_PUBLIC'],
    ['https://127.0.0.1/', 'URL_NOT_PUBLIC'],
    ['https://127.1/', 'URL_NOT_PUBLIC'],
    ['https://2130706433/', 'URL_NOT_PUBLIC'],
    ['https://0x7f.1/', 'URL_NOT_PUBLIC'],
    ['https://0177.0.0.01/', 'URL_NOT_PUBLIC'],
    ['https://１２７.０.０.１/', 'URL_NOT_PUBLIC'],
    ['https://169.254.169.254/latest/meta-data', 'URL_NOT_PUBLIC'],
    ['https://[::1]/', 'URL_NOT_PUBLIC'],
    ['https://[::ffff:127.0.0.1]/', 'URL_NOT_PUBLIC'],
    ['https://[64:ff9b::7f00:1]/', 'URL_NOT_PUBLIC'],
  ])('not %s', (url, fault) => expect(webhookUrl(url, PUBLIC)).toEqual({ fault }));

  test('in development also to this machine, and even then to no other inner address', () => {
    const local = webhookPolicy(true);
    expect(webhookUrl('http://127.0.0.1:3000/', local)).toHaveProperty('url');
    expect(webhookUrl('http://localhost:3000/', local)).toHaveProperty('url');
    expect(webhookUrl('http://169.254.169.254/', local)).toEqual({ fault: 'URL_NOT_PUBLIC' });
    expect(webhookUrl('http://10.0.0.1/', local)).toEqual({ fault: 'URL_NOT_PUBLIC' });
    expect(webhookPolicy(false)).toBe(PUBLIC);
  });
});

describe('a connection', () => {
  // 127.0.0.2 stands for the internet, 127.0.0.1 for what must never be reached.
  const policy: WebhookPolicy = {
    schemes: ['http:'],
    ports: null,
    localNames: true,
    allows: (address) => address === '127.0.0.2' || isPublicAddress(address),
  };
  let inner: WebServer;
  let outer: WebServer;
  beforeAll(async () => {
    inner = await openWebServer();
    outer = await openWebServer(
      () => ({
        status: 302,
        body: 'x'.repeat(200_000),
        headers: { location: `http://127.0.0.1:${inner.port}/` },
      }),
      '127.0.0.2',
    );
  });
  afterAll(async () => {
    await Promise.all([inner.close(), outer.close()]);
  });

  const post = (url: string, resolve?: (name: string) => Promise<readonly Found[]>) =>
    outbound({
      url: new URL(url),
      method: 'POST',
      headers: {},
      body: '{}',
      connectMs: 1_000,
      totalMs: 2_000,
      allows: policy.allows,
      ...(resolve ? { resolve } : {}),
    });
  const to =
    (...addresses: string[]) =>
    (): Promise<readonly Found[]> =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

  test('never goes to an inner address, literal or by name, alone or among others', async () => {
    for (const host of ['127.0.0.1', '127.1', '2130706433', '0x7f000001', '[::1]', '[::ffff:127.0.0.1]', '0'])
      await expect(post(`http://${host}:${inner.port}/`), host).rejects.toMatchObject({ permanent: true });
    await expect(post(`http://localhost:${inner.port}/`)).rejects.toMatchObject({ permanent: true });
    for (const found of [
      ['127.0.0.1'],
      ['::1'],
      ['127.0.0.2', '127.0.0.1'],
      ['8.8.8.8', '::ffff:127.0.0.1'],
      ['10.0.0.1'],
    ])
      await expect(post(`http://hooks.example:${inner.port}/`, to(...found)), found.join()).rejects.toMatchObject({
        permanent: true,
      });
    expect(inner.heard).toEqual([]);
  });

  test('goes to the address that was checked, whatever the name says a moment later', async () => {
    let asked = 0;
    const rebinding = (): Promise<readonly Found[]> => to((asked += 1) === 1 ? '127.0.0.2' : '127.0.0.1')();
    // One port on both, so that only the address tells who answers.
    const answer = await post(`http://hooks.example:${outer.port}/`, rebinding);
    expect(asked).toBe(1);
    expect(outer.heard.map(({ headers }) => headers.host)).toEqual([`hooks.example:${outer.port}`]);
    // The redirect is an answer like any other, and what comes with it is cut.
    expect(answer.status).toBe(302);
    expect(answer.text.length).toBeLessThanOrEqual(16_384);
    // The second time the name leads inside, and that is seen before anybody is connected to.
    await expect(post(`http://hooks.example:${inner.port}/`, rebinding)).rejects.toMatchObject({ permanent: true });
    expect(inner.heard).toEqual([]);
  });

  test('that does not come about, or is never answered, ends in time', async () => {
    const never = (): Promise<readonly Found[]> => new Promise(() => undefined);
    await expect(post('http://hooks.example/', never)).rejects.toThrow('no connection in time');
    await expect(post('http://hooks.example/', to())).rejects.toMatchObject({ permanent: false });
    await expect(post('http://hooks.example/', () => Promise.reject(new Error('ENOTFOUND')))).rejects.toThrow(
      'ENOTFOUND',
    );
    const silent = await openWebServer(() => ({ status: 200, headers: { 'content-length': '10' } }), '127.0.0.2');
    await expect(post(`http://127.0.0.2:${silent.port}/`)).rejects.toThrow(
      /no answer in time|hang up|aborted|terminated/u,
    );
    await silent.close();
  });
});
