import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { nationalCalendarData } from '../../seeds/calendar/national-calendar.ts';
import { noticeHours, noticeLeads } from '../../seeds/policies/notice-leads.ts';
import { fixedClock } from '../../src/clock.ts';
import { type Delivery, deliver, type DeliverySeen, type Outcome } from '../../src/notices/delivery.commands.ts';
import { fanOut, type Ways } from '../../src/notices/fan-out.commands.ts';
import { scanReminders } from '../../src/notices/reminder-scan.commands.ts';
import type { Senders } from '../../src/notices/senders.ts';
import { type PolicyRow, type Rules, rulesFrom } from '../../src/sla/rules.ts';
import { type Counter, countedIds, openCounter, PEOPLE, rules as deskRules } from '../desk/counter.ts';

const rows: readonly PolicyRow[] = [
  ...noticeLeads.map((value) => ({ kind: 'noticeLeads', agencyId: null, value })),
  ...noticeHours.map((value) => ({ kind: 'noticeHours', agencyId: null, value })),
];

export const rules: Rules = rulesFrom({
  revision: 1,
  calendar: nationalCalendarData,
  policies: deskRules.policies,
  rows,
});

export interface Message {
  readonly id: string;
  readonly kind: string;
  readonly channel: string;
  readonly recipient: string;
  readonly address: string;
  readonly content: Readonly<Record<string, string>>;
  readonly state: string;
  readonly attempts: number;
  readonly uncertain: boolean;
  readonly error: string | null;
  readonly nextAt: Date;
}

/** The desk's tests' province with those who tell people, step by step. */
export interface Office {
  readonly counter: Counter;
  readonly errors: unknown[];
  readonly seen: DeliverySeen[];
  fanOut(at: Date, ways?: Partial<Ways>): Promise<number>;
  scan(at: Date): Promise<number>;
  delivery(senders: Senders, at: Date): Delivery;
  /** Delivers whatever is due, one by one, in the order in which it was made. */
  deliverAll(senders: Senders, at: Date): Promise<Outcome[]>;
  messages(): Promise<Message[]>;
  close(): Promise<void>;
}

const MESSAGES = `select m.id, m.kind, channel, recipient, address, content, state, m.attempts, uncertain, m.error, m.next_at as "nextAt"
  from notice_message m order by outbox_id, channel, recipient`;

export async function openOffice(): Promise<Office> {
  const counter = await openCounter();
  const errors: unknown[] = [];
  const seen: DeliverySeen[] = [];
  const ids = countedIds('message');
  const messages = async (): Promise<Message[]> => (await counter.db.query<Message>(MESSAGES)).rows;
  const delivery = (senders: Senders, at: Date): Delivery => ({
    db: counter.db,
    clock: fixedClock(at),
    ids,
    senders,
    underWay: new Map(),
    observe: (each) => void seen.push(each),
  });
  return {
    counter,
    errors,
    seen,
    messages,
    delivery,
    fanOut: (at, ways = {}) =>
      fanOut({
        db: counter.db,
        clock: fixedClock(at),
        ids,
        rules,
        ways: { mail: true, sms: false, smsMarks: false, trackUrl: 'https://motcua.example/track', ...ways },
        onError: (error) => void errors.push(error),
      }),
    scan: (at) => scanReminders({ db: counter.db, rules, now: at }),
    deliverAll: async (senders, at) => {
      const outcomes: Outcome[] = [];
      for (const { id, state } of await messages())
        if (state === 'WAITING') outcomes.push(await deliver(delivery(senders, at), id));
      return outcomes;
    },
    close: () => counter.close(),
  };
}

/** Gives staff and agencies of the tests' province an address. */
export async function giveAddresses(counter: Counter): Promise<void> {
  for (const { accountId, username } of [PEOPLE.handler, PEOPLE.head])
    await counter.owner.query('update account set email = $2 where id = $1', [
      accountId,
      `${username}@quangtri.example`,
    ]);
  await counter.owner.query(
    `insert into agency_mail (agency_id, email) select id, lower(replace(code, '.', '-')) || '@quangtri.example' from agency`,
  );
}

const never = (): Promise<never> => Promise.reject(new Error('not expected to be sent'));

/** Senders of which only some are expected to be used. */
export const sending = (send: Partial<Senders['send']>): Senders => ({
  send: { MAIL: never, SMS: never, WEBHOOK: never, ...send },
  close: () => undefined,
});

export interface MailServer {
  readonly url: string;
  readonly arrived: ParsedMail[];
  /** Cuts every connection. */
  drop(): void;
  close(): Promise<void>;
}

/** A real SMTP server on this machine, open to all, that reads what arrives. */
export async function openMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const arrived: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _session, took) => {
      simpleParser(stream).then(
        (mail) => {
          arrived.push(mail);
          took();
        },
        (error: Error) => took(error),
      );
    },
    ...options,
  });
  server.on('error', () => undefined);
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    drop: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface WebServer {
  readonly port: number;
  readonly heard: Heard[];
  close(): Promise<void>;
}

/** A real HTTP server; `answer` gives status, body and headers. */
export async function openWebServer(
  answer: (heard: Heard) => { status: number; body?: string; headers?: Record<string, string> } = () => ({
    status: 200,
  }),
  host = '127.0.0.1',
): Promise<WebServer> {
  const heard: Heard[] = [];
  const server: Server = createServer((request, response) => {
    void text(request).then((body) => {
      const each = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body };
      heard.push(each);
      const { status, body: said = '', headers = {} } = answer(each);
      response.writeHead(status, headers).end(said);
    });
  });
  server.listen(0, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
