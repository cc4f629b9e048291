import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clientOf } from '../../src/platform/client-address.ts';
import { readConfig } from '../../src/platform/config.ts';
import { publicGate, type PublicLimits, RateLimited } from '../../src/public-gate.ts';
import { type As, signIn } from '../graphql/demo-staff.ts';
import { NOW, type RunningApp, runApp } from '../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

const limit = (perClient: number, all: number, seconds: number) => ({ perClient, all, seconds });
const LIMITS: PublicLimits = {
  SUBMIT: limit(3, 5, 3_600),
  TRACK: limit(6, 1_000, 60),
  RATE: limit(2, 1_000, 3_600),
  FEEDBACK: limit(2, 1_000, 3_600),
  OPEN_DATA: limit(2, 1_000, 60),
  WRONG_PAIR: limit(3, 1_000_000, 600),
};

const HOUR = 3_600_000;
let now = NOW;
const clock = { now: () => new Date(now) };

/** Seconds to wait, null where it was let in. */
async function tried(act: () => Promise<unknown>): Promise<number | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof RateLimited) return error.retryAfterSeconds;
    throw error;
  }
}

describe('the gate', () => {
  test('lets a client in so often, then says when to come again, and counts clients apart', async () => {
    now = NOW;
    const gate = publicGate(LIMITS, clock);
    const enter = (client: string) => tried(() => gate.enter('SUBMIT', client));
    expect([await enter('a'), await enter('a'), await enter('a')]).toEqual([null, null, null]);
    expect(await enter('a')).toBe(3_600);
    now = new Date(NOW.getTime() + HOUR - 1_000);
    expect(await enter('a')).toBe(1);
    expect(await enter('b')).toBeNull();
    now = new Date(NOW.getTime() + HOUR);
    expect(await enter('a')).toBeNull();
    // Whoever was refused was not counted twice, and other acts are counted apart.
    expect(await tried(() => gate.enter('FEEDBACK', 'a'))).toBeNull();
  });

  test('lets all together in so often, whatever their number', async () => {
    now = NOW;
    const gate = publicGate(LIMITS, clock);
    const found = [];
    for (let client = 0; client < 50; client += 1)
      found.push(await tried(() => gate.enter('SUBMIT', `client ${client}`)));
    expect(found.filter((wait) => wait === null)).toHaveLength(5);
    now = new Date(NOW.getTime() + HOUR);
    expect(await tried(() => gate.enter('SUBMIT', 'client 49'))).toBeNull();
  });

  test('never lets in more than the limits within a window, in any order of clients and times', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ client: fc.constantFrom('a', 'b', 'c'), seconds: fc.integer({ min: 0, max: 2_000 }) }), {
          maxLength: 60,
        }),
        async (visits) => {
          let at = NOW.getTime();
          const gate = publicGate(LIMITS, { now: () => new Date(at) });
          const inside = new Map<string, number>();
          for (const { client, seconds } of visits) {
            at += seconds * 1_000;
            const window = Math.floor(at / HOUR);
            const count = (key: string): number => inside.get(`${window} ${key}`) ?? 0;
            // The oracle: both limits have room, or not.
            const room = count(client) < 3 && count('all') < 5;
            const entered = (await tried(() => gate.enter('SUBMIT', client))) === null;
            expect(entered).toBe(room);
            if (entered) for (const key of [client, 'all']) inside.set(`${window} ${key}`, count(key) + 1);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('counts wrong pairs harder, right ones not at all, and tells nothing when it is shut', async () => {
    now = NOW;
    const gate = publicGate(LIMITS, clock);
    let looks = 0;
    const look = (found: string | null) => () => {
      looks += 1;
      return Promise.resolve(found);
    };
    for (let times = 0; times < 20; times += 1) expect(await gate.guess('a', look('x'))).toBe('x');
    for (let times = 0; times < 3; times += 1) expect(await gate.guess('a', look(null))).toBeNull();
    looks = 0;
    const [right, wrong] = [
      await tried(() => gate.guess('a', look('x'))),
      await tried(() => gate.guess('a', look(null))),
    ];
    expect(right).toBe(wrong);
    expect(right).toBeGreaterThan(0);
    // Nothing was looked up: a refusal cannot depend on what is there.
    expect(looks).toBe(0);
    expect(await gate.guess('b', look('x'))).toBe('x');
    await expect(gate.guess('b', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    for (let times = 0; times < 3; times += 1) expect(await gate.guess('b', look(null))).toBeNull();
  });

  test('counts a thousand guesses at once as a thousand', async () => {
    now = NOW;
    const gate = publicGate(LIMITS, clock);
    let looks = 0;
    const slow = async () => {
      looks += 1;
      await new Promise((done) => void setImmediate(done));
      return null;
    };
    await Promise.all(Array.from({ length: 1_000 }, () => tried(() => gate.guess('a', slow))));
    expect(looks).toBe(3);
  });
});

describe('a client', () => {
  test.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['::1', '::/64'],
    ['', 'unknown'],
    ['not an address', 'unknown'],
    [undefined, 'unknown'],
  ])('at %s is counted as %s', (address, client) => {
    expect(clientOf(address)).toBe(client);
  });
});

describe('the settings', () => {
  test('have defaults, and are read and checked like the others', () => {
    const { publicLimits } = readConfig({}, '/');
    expect(publicLimits).toMatchObject({
      SUBMIT: { perClient: 30, all: 3_000, seconds: 3_600 },
      TRACK: { perClient: 60, all: 6_000, seconds: 60 },
      RATE: { perClient: 20, seconds: 3_600 },
      FEEDBACK: { perClient: 10, seconds: 3_600 },
      WRONG_PAIR: { perClient: 20, seconds: 600 },
    });
    const set = readConfig({ RATE_FEEDBACK: '4', RATE_ALL_CLIENTS: '7' }, '/').publicLimits;
    expect(set.FEEDBACK).toEqual({ perClient: 4, all: 28, seconds: 3_600 });
    for (const wrong of ['0', '-1', 'many', '1.5', '1e99'])
      expect(() => readConfig({ RATE_TRACK: wrong }, '/'), wrong).toThrow(/RATE_TRACK/u);
  });
});

describe('over HTTP', () => {
  let database: TestDatabase;
  let running: RunningApp;
  let as: As;
  beforeAll(async () => {
    database = await demoDatabase();
    now = NOW;
    running = await runApp({ appUrl: database.appUrl, clock, config: { publicLimits: LIMITS, trustProxy: 1 } });
    as = await signIn(database.appUrl);
  });
  afterAll(async () => {
    await running.stop();
    await database.drop();
  });

  const from = (client: string) => ({ 'x-forwarded-for': client, 'accept-language': 'en' });
  const ask = (query: string, headers: Record<string, string>) => running.post({ query }, headers);
  const GIVE =
    'mutation { feedbackGive(input: { procedureCode: "DEMO-000001", kind: PROPOSAL, words: "x" }) { id userErrors { code } } }';
  const track = (code: string, token: string) => `{ trackApplication(code: "${code}", token: "${token}") { code } }`;

  test('the answer is an error with a code and when to try again, at status 200; by /64 and by address', async () => {
    for (let times = 0; times < 2; times += 1)
      expect((await ask(GIVE, from(`2001:db8::${times}`))).json.data.feedbackGive.userErrors).toEqual([]);
    const { status, json } = await ask(GIVE, from('2001:db8::ffff'));
    expect(status).toBe(200);
    expect(json.errors[0].extensions).toEqual({
      code: 'RATE_LIMITED',
      reason: 'RATE_LIMITED',
      retryAfterSeconds: 3_600,
    });
    expect(json.errors[0].message).toBe('Too many requests in a short time; try again in 3600 seconds.');
    expect((await ask(GIVE, from('2001:db8:0:1::1'))).json.data.feedbackGive.userErrors).toEqual([]);
    // Staff are known by name: nobody at a desk is stopped by what others do from the same address.
    for (let times = 0; times < 5; times += 1)
      expect((await ask(GIVE, { ...from('2001:db8::ffff'), ...as('desk') })).json.errors).toBeUndefined();
  });

  test('guessing is shut before looking up is, for right and wrong pairs alike', async () => {
    const receipt = `mutation { applicationReceive(input: { procedureCode: "DEMO-000001", channel: DIRECT, applicant: { name: "A" }, key: "gate-key-1" }) { application { code trackingToken } } }`;
    const { code, trackingToken } = (await ask(receipt, as('desk'))).json.data.applicationReceive.application;
    const client = from('198.51.100.7');
    expect((await ask(track(code, trackingToken), client)).json.data.trackApplication).toEqual({ code });
    for (let times = 0; times < 3; times += 1)
      expect((await ask(track(code, 'AAAA-AAAA-AAAA'), client)).json.data.trackApplication).toBeNull();
    const right = await ask(track(code, trackingToken), client);
    const wrong = await ask(track('H50.12-200101-0001', 'AAAA-AAAA-AAAA'), client);
    expect(right.json.errors[0].extensions.code).toBe('RATE_LIMITED');
    expect(wrong.json).toEqual(right.json);
    expect((await ask(track(code, trackingToken), from('198.51.100.8'))).json.data.trackApplication).toEqual({ code });
    // Rating and feedback are guessed at no more cheaply.
    const rate = `mutation { applicationRate(code: "${code}", token: "AAAA-AAAA-AAAA", score: 5) { userErrors { code } } }`;
    expect((await ask(rate, client)).json.errors[0].extensions.code).toBe('RATE_LIMITED');
    const follow = '{ followFeedback(id: "00000000-0000-0000-0000-000000000000", token: "AAAA-AAAA-AAAA") { id } }';
    expect((await ask(follow, from('198.51.100.7'))).json.errors[0].extensions.code).toBe('RATE_LIMITED');
    now = new Date(NOW.getTime() + 600_000);
    expect((await ask(track(code, trackingToken), client)).json.data.trackApplication).toEqual({ code });
    now = NOW;
  });

  test('several in one request are several', async () => {
    const many = Array.from({ length: 5 }, (_, at) => `t${at}: trackApplication(code: "x", token: "y") { code }`).join(
      ' ',
    );
    const { json } = await ask(`{ ${many} }`, from('198.51.100.20'));
    expect(json.errors).toHaveLength(2);
  });

  test('a page says so with 429 and when to try again, and keeps what was typed', async () => {
    const send = (words: string) =>
      fetch(`${running.url}/procedures/DEMO-000001/feedback`, {
        method: 'POST',
        headers: { ...from('198.51.100.30'), 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ kind: 'PROPOSAL', words }),
        redirect: 'manual',
      });
    expect([(await send('một')).status, (await send('hai')).status]).toEqual([303, 303]);
    const third = await send('lời thứ ba');
    expect(third.status).toBe(429);
    expect(Number(third.headers.get('retry-after'))).toBe(3_600);
    const html = await third.text();
    expect(html).toContain('lời thứ ba');
    expect(html).toContain('Too many requests');
    const looked = async (): Promise<Response> =>
      fetch(`${running.url}/track`, {
        method: 'POST',
        headers: from('198.51.100.31'),
        body: new URLSearchParams({ code: 'x', token: 'y' }),
      });
    const found: number[] = [];
    for (let times = 0; times < 4; times += 1) found.push((await looked()).status);
    expect(found).toEqual([200, 200, 200, 429]);
  });
});
