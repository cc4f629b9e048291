import { Webhook } from 'standardwebhooks';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { MOST_FAILURES, takeBack, deliver, LEASE_SECONDS } from '../../src/notices/delivery.commands.ts';
import type { Found } from '../../src/notices/outbound-http.ts';
import { nextAttempt } from '../../src/notices/retry-times.ts';
import type { WebhookPolicy } from '../../src/notices/webhook-address.ts';
import { createWebhook, rotateSecret, updateWebhook, type WebhookAct } from '../../src/notices/webhook.commands.ts';
import { secretMade, webhookOfId, webhooks } from '../../src/notices/webhook.queries.ts';
import { webhookSender } from '../../src/notices/webhook-sender.ts';
import { randomIds } from '../../src/ids.ts';
import { fixedClock } from '../../src/clock.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { problemsIn } from '../../src/problem.ts';
import { FRIDAY, PEOPLE, typed } from '../desk/counter.ts';
import { done } from '../desk/each-act.ts';
import { type Office, openOffice, openWebServer, sending, type WebServer } from './office.ts';

const ADMIN: Viewer = { ...PEOPLE.manager, roles: ['ADMIN'] };
const policy: WebhookPolicy = {
  schemes: ['http:'],
  ports: null,
  localNames: true,
  allows: (address) => address === '127.0.0.1',
};
/** The receiver's library compares with the machine's clock. */
const NOW = new Date(Math.floor(Date.now() / 1_000) * 1_000);

let office: Office;
let server: WebServer;
let status = 200;
beforeAll(async () => {
  office = await openOffice();
  server = await openWebServer(() => ({ status }));
});
afterEach(async () => {
  status = 200;
  server.heard.length = 0;
  await office.counter.owner.query('truncate notice_message, notice_outbox, application_event, application cascade');
  await office.counter.owner.query('delete from webhook_endpoint');
});
afterAll(async () => {
  await server.close();
  await office.close();
});

const acting = (at = NOW): WebhookAct => ({
  em: office.counter.database.fork(),
  viewer: ADMIN,
  clock: fixedClock(at),
  ids: randomIds(fixedClock(at)),
  policy,
});
const asking = () => ({ db: office.counter.db, viewer: ADMIN });
const senders = () => sending({ WEBHOOK: webhookSender({ db: office.counter.db, policy }) });

async function endpoint(...kinds: string[]): Promise<{ id: string; secret: string }> {
  const made = await createWebhook(acting(), { url: `http://127.0.0.1:${server.port}/in`, kinds });
  return { id: made.id, secret: (await secretMade(asking(), made)) ?? '' };
}

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'DONE',
    (error: unknown) => problemsIn(error)?.[0]?.code ?? String(error),
  );

describe('a webhook', () => {
  test('is signed as the convention says, holds nothing of anybody, and is heard only where it was asked for', async () => {
    const { secret } = await endpoint('RECEIVED', 'RESOLVED');
    await endpoint('OVERDUE');
    const row = await receive(office.counter.receiving(PEOPLE.desk), typed());
    await done(office.counter, await done(office.counter, row, 'STARTED', FRIDAY), 'RESOLVED', FRIDAY);
    await office.fanOut(NOW);
    expect(await office.deliverAll(senders(), NOW)).toEqual(['SENT', 'SENT']);
    const bodies = server.heard.map(({ body, headers }) =>
      new Webhook(secret).verify(body, headers as Record<string, string>),
    );
    expect(bodies).toEqual([
      {
        type: 'RECEIVED',
        timestamp: FRIDAY.toISOString(),
        data: {
          code: row.code,
          kind: 'RECEIVED',
          sequence: 1,
          state: 'RECEIVED',
          at: FRIDAY.toISOString(),
          dueAt: row.dueAt?.toISOString(),
        },
      },
      {
        type: 'RESOLVED',
        timestamp: FRIDAY.toISOString(),
        data: expect.objectContaining({ sequence: 3, state: 'RESOLVED' }),
      },
    ]);
    for (const { body } of server.heard) expect(body).not.toMatch(/Nguyễn|045123456789|0912/u);
    // Another secret, another body or an old timestamp: refused by the receiver.
    const [first] = server.heard;
    const headers = first?.headers as Record<string, string>;
    const other = new Webhook(`whsec_${Buffer.alloc(32, 1).toString('base64')}`);
    expect(() => other.verify(first?.body ?? '', headers)).toThrow();
    expect(() => new Webhook(secret).verify(`${first?.body} `, headers)).toThrow();
    expect(() => new Webhook(secret).verify(first?.body ?? '', { ...headers, 'webhook-timestamp': '1' })).toThrow();
  });

  test('has the same id and body each time it is tried, with a fresh timestamp', async () => {
    const { secret } = await endpoint('RECEIVED');
    await receive(office.counter.receiving(PEOPLE.desk), typed());
    await office.fanOut(NOW);
    status = 500;
    expect(await office.deliverAll(senders(), NOW)).toEqual(['LATER']);
    status = 200;
    expect(await office.deliverAll(senders(), nextAttempt(1, NOW, 0) ?? NOW)).toEqual(['SENT']);
    const [one, two] = server.heard;
    expect(two?.body).toBe(one?.body);
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id']);
    expect(two?.headers['webhook-timestamp']).not.toBe(one?.headers['webhook-timestamp']);
    for (const { body, headers } of server.heard)
      expect(new Webhook(secret).verify(body, headers as Record<string, string>)).toBeTruthy();
  });

  test('is signed with both secrets for a day after a rotation, then with the new one alone', async () => {
    const { id, secret } = await endpoint('RECEIVED');
    const rotated = await rotateSecret(acting(), { id, version: 1 });
    const fresh = (await secretMade(asking(), rotated)) ?? '';
    expect(fresh).toMatch(/^whsec_[A-Za-z\d+/]{43}=$/u);
    expect(await secretMade(asking(), { id, serial: 1 })).toBeNull();
    const verified = async (at: Date): Promise<string[]> => {
      server.heard.length = 0;
      await receive(office.counter.receiving(PEOPLE.desk), typed());
      await office.fanOut(at);
      await office.deliverAll(senders(), at);
      const { body = '', headers = {} } = server.heard[0] ?? {};
      const fits = (each: string): boolean => {
        try {
          return Boolean(new Webhook(each).verify(body, { ...(headers as Record<string, string>) }));
        } catch {
          return false;
        }
      };
      return [['old', secret] as const, ['new', fresh] as const].filter(([, each]) => fits(each)).map(([name]) => name);
    };
    expect(await verified(NOW)).toEqual(['old', 'new']);
    await office.counter.owner.query(`update webhook_endpoint set previous_until = $1`, [NOW]);
    expect(await verified(NOW)).toEqual(['new']);
  });

  test('of one application comes in order: what failed holds back what follows, and no other file', async () => {
    await endpoint('RECEIVED', 'RESOLVED');
    const one = await receive(office.counter.receiving(PEOPLE.desk), typed());
    await done(office.counter, await done(office.counter, one, 'STARTED', FRIDAY), 'RESOLVED', FRIDAY);
    const other = await receive(office.counter.receiving(PEOPLE.desk), typed());
    await office.fanOut(NOW);
    let first = true;
    const real = webhookSender({ db: office.counter.db, policy });
    const failing = sending({
      WEBHOOK: (message, now) => {
        if (!first) return real(message, now);
        first = false;
        return Promise.reject(new Error('reset'));
      },
    });
    expect(await office.deliverAll(failing, NOW)).toEqual(['LATER', 'NOTHING', 'SENT']);
    expect(await office.deliverAll(failing, nextAttempt(1, NOW, 0) ?? NOW)).toEqual(['SENT', 'SENT']);
    const heard = server.heard.map(({ body }) => {
      const { data } = JSON.parse(body) as { data: { code: string; kind: string } };
      return `${data.code === other.code ? 'other' : 'one'} ${data.kind}`;
    });
    expect(heard).toEqual(['other RECEIVED', 'one RECEIVED', 'one RESOLVED']);
  });

  test('that is given up too often switches its endpoint off, visibly; switched on again it is forgiven', async () => {
    const { id } = await endpoint('RECEIVED');
    status = 404;
    for (let message = 1; message <= MOST_FAILURES; message += 1) {
      await receive(office.counter.receiving(PEOPLE.desk), typed());
      await office.fanOut(NOW);
      expect(await office.deliverAll(senders(), NOW)).toEqual(['DEAD']);
    }
    const off = await webhookOfId(asking(), id);
    expect(off).toMatchObject({
      active: false,
      disabledReason: 'FAILING',
      failures: MOST_FAILURES,
      lastError: 'HTTP 404',
      version: 2,
    });
    await receive(office.counter.receiving(PEOPLE.desk), typed());
    await office.fanOut(NOW);
    expect(await office.deliverAll(senders(), NOW)).toEqual([]);
    await updateWebhook(acting(), { id, version: 2 }, { active: true });
    expect(await webhookOfId(asking(), id)).toMatchObject({ active: true, disabledReason: null, failures: 0 });
    status = 410;
    await receive(office.counter.receiving(PEOPLE.desk), typed());
    await office.fanOut(NOW);
    expect(await office.deliverAll(senders(), NOW)).toEqual(['DEAD']);
    expect(await webhookOfId(asking(), id)).toMatchObject({ active: false, disabledReason: 'GONE' });
  });

  test('never reaches an inner address, whatever its name turned into after it was registered', async () => {
    const { id } = await endpoint('RECEIVED');
    await office.counter.owner.query(`update webhook_endpoint set url = $1 where id = $2`, [
      `http://hooks.example:${server.port}/in`,
      id,
    ]);
    await receive(office.counter.receiving(PEOPLE.desk), typed());
    await office.fanOut(NOW);
    const resolve = (): Promise<readonly Found[]> => Promise.resolve([{ address: '127.0.0.1', family: 4 }]);
    const strict: WebhookPolicy = { ...policy, allows: () => false };
    const guarded = sending({ WEBHOOK: webhookSender({ db: office.counter.db, policy: strict, resolve }) });
    expect(await office.deliverAll(guarded, NOW)).toEqual(['DEAD']);
    expect(server.heard).toEqual([]);
    expect(await office.messages()).toMatchObject([{ error: 'the address is not one of the public internet' }]);
  });
});

describe('an endpoint', () => {
  test('is for administrators, and needs an address and something to hear', async () => {
    const url = 'http://127.0.0.1/in';
    for (const viewer of [null, PEOPLE.head, PEOPLE.manager])
      await expect(createWebhook({ ...acting(), viewer }, { url, kinds: ['RECEIVED'] })).rejects.toMatchObject({
        code: viewer ? 'FORBIDDEN' : 'UNAUTHENTICATED',
      });
    await expect(webhooks({ db: office.counter.db, viewer: PEOPLE.head })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await codeOf(createWebhook(acting(), { url, kinds: ['NOTHING'] }))).toBe('WEBHOOK_KINDS_NEEDED');
    expect(await codeOf(createWebhook(acting(), { url: 'http://10.0.0.1/', kinds: ['RECEIVED'] }))).toBe(
      'URL_NOT_PUBLIC',
    );
    const { id } = await endpoint('RECEIVED');
    expect(await codeOf(updateWebhook(acting(), { id, version: 7 }, { active: false }))).toBe('WEBHOOK_CHANGED');
    expect(await codeOf(updateWebhook(acting(), { id, version: 1 }, { url: 'http://10.0.0.1/' }))).toBe(
      'URL_NOT_PUBLIC',
    );
    expect(await codeOf(updateWebhook(acting(), { id: 'x', version: 1 }, {}))).toBe('WEBHOOK_UNKNOWN');
    await updateWebhook(acting(), { id, version: 1 }, { active: false });
    expect(await webhooks(asking())).toMatchObject([{ active: false, disabledReason: 'KEEPER', kinds: ['RECEIVED'] }]);
  });
});

describe('a worker that stood still', () => {
  test('loses its message to another after its lease, and its own answer no longer counts', async () => {
    await endpoint('RECEIVED');
    await receive(office.counter.receiving(PEOPLE.desk), typed());
    await office.fanOut(NOW);
    const [message] = await office.messages();
    let go: () => void = () => undefined;
    const slow = sending({ WEBHOOK: () => new Promise<void>((resolve) => (go = resolve)) });
    const first = deliver(office.delivery(slow, NOW), message!.id);
    await expect.poll(async () => (await office.messages())[0]?.state).toBe('SENDING');
    expect(await takeBack(office.counter.db, NOW)).toBe(0);
    expect(await deliver(office.delivery(senders(), NOW), message!.id)).toBe('NOTHING');
    await office.counter.owner.query(
      `update notice_message set leased_until = leased_until - interval '${LEASE_SECONDS} seconds'`,
    );
    expect(await takeBack(office.counter.db, NOW)).toBe(1);
    expect(await deliver(office.delivery(senders(), NOW), message!.id)).toBe('SENT');
    go();
    await first;
    expect(await office.messages()).toMatchObject([{ state: 'SENT', attempts: 2, uncertain: true }]);
  });
});
