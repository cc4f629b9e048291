import { setTimeout as sleep } from 'node:timers/promises';
import { type ParsedMail, simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { receive } from '../../src/desk/receipt/receive.commands.ts';
import { PEOPLE, typed } from '../desk/counter.ts';
import { type Child, startNode, until } from '../support/child.ts';
import { type MailServer, type Office, openMailServer, openOffice } from './office.ts';

/** A real worker process, a real mail server and a real database: killed in the middle, nothing is lost. */

let office: Office;
let server: MailServer;
const taken: ParsedMail[] = [];
let answerAfterMs = 0;
let inHand = 0;
const children: Child[] = [];

beforeAll(async () => {
  office = await openOffice();
  // It has the whole message and takes its time to say so: whoever is killed meanwhile cannot know that it arrived.
  server = await openMailServer({
    maxClients: 100,
    onData: (stream, _session, took) => {
      void simpleParser(stream).then(
        async (mail) => {
          taken.push(mail);
          inHand += 1;
          await sleep(answerAfterMs);
          inHand -= 1;
          took(null);
        },
        // Whoever sent it died before its end: nothing has arrived, and nobody waits for an answer.
        () => undefined,
      );
    },
  });
});
afterAll(async () => {
  for (const child of children) child.process.kill('SIGKILL');
  await server.close();
  await office.close();
});

const worker = (): Child => {
  const { appUrl, ownerUrl } = office.counter;
  const child = startNode(['src/commands/notices.ts'], {
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      DATABASE_URL: appUrl,
      MIGRATE_URL: ownerUrl,
      DEMO_DATA: 'no',
      LOG_LEVEL: 'warn',
      SMTP_URL: server.url,
      MAIL_FROM: 'motcua@quangtri.example',
    },
  });
  children.push(child);
  return child;
};

const received = (many: number): Promise<unknown> =>
  Promise.all(
    Array.from({ length: many }, (_each, at) =>
      receive(
        office.counter.receiving(PEOPLE.desk),
        typed({ applicant: { name: 'Nguyễn Văn An', email: `nguoi-${at}@example.vn` } }),
      ),
    ),
  );

const settled = async (many: number): Promise<boolean> =>
  (await office.messages()).filter(({ state }) => state === 'SENT').length === many;

const times = (): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const { messageId = '' } of taken) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
  return counts;
};

test('a worker killed in the middle of a batch loses nothing, and only what was on its way may come twice, under one id', async () => {
  const MANY = 40;
  await received(MANY);
  answerAfterMs = 400;
  const first = worker();
  await until('some are on their way', () => taken.length >= 10, 60_000);
  first.process.kill('SIGKILL');
  expect(await first.ended()).toMatchObject({ signal: 'SIGKILL' });
  const cut = (await office.messages()).filter(({ state }) => state === 'SENDING');
  expect(cut.length).toBeGreaterThan(0);

  answerAfterMs = 0;
  const second = worker();
  await until('all have arrived', () => settled(MANY), 90_000);
  const messages = await office.messages();
  const counts = times();
  // Each arrived; what came twice bears the mark, and what does not bear it came once.
  expect(counts.size).toBe(MANY);
  expect(messages.map(({ id }) => `<notice.${id}@quangtri.example>`).toSorted()).toEqual([...counts.keys()].toSorted());
  const uncertain = messages.filter((message) => message.uncertain).map(({ id }) => id);
  expect(uncertain.toSorted()).toEqual(cut.map(({ id }) => id).toSorted());
  for (const { id, attempts } of messages) {
    const arrived = counts.get(`<notice.${id}@quangtri.example>`) ?? 0;
    if (uncertain.includes(id)) expect([1, 2]).toContain(arrived);
    else expect([arrived, attempts]).toEqual([1, 1]);
  }

  // Asked to stop, it lets what is on its way arrive and takes nothing new.
  answerAfterMs = 1_500;
  await received(20);
  await until('some are on their way', () => inHand > 0, 60_000);
  second.process.kill('SIGTERM');
  expect(await second.ended(), second.errors()).toMatchObject({ code: 143 });
  const after = (await office.messages()).slice(MANY);
  expect(after.filter(({ state }) => state === 'SENDING')).toEqual([]);
  expect(after.filter(({ state }) => state === 'SENT').length).toBeGreaterThan(0);
  expect(after.some(({ uncertain: mark }) => mark)).toBe(false);
}, 180_000);
