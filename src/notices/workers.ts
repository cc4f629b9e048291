import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Clock } from '../clock.ts';
import { JOB_SCHEMA } from '../db/job-schema.ts';
import type { Ids } from '../ids.ts';
import type { Rules } from '../sla/rules.ts';
import {
  type Delivery,
  type DeliverySeen,
  deliver,
  LEASE_SECONDS,
  renewLeases,
  takeBack,
} from './delivery.commands.ts';
import { fanOut, type Ways } from './fan-out.commands.ts';
import type { Channel } from './recipients.ts';
import { scanReminders } from './reminder-scan.commands.ts';
import type { Senders } from './senders.ts';
import { inTransaction } from '../db/transaction.ts';

/** How many wait, and how many were given up, for whoever watches the installation. */
export interface NoticeCounts {
  readonly outbox: number;
  readonly waiting: number;
  readonly dead: number;
}

export interface WorkersOptions {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly rules: { readonly current: Rules };
  readonly ways: Ways;
  readonly senders: Senders;
  readonly onDelivery: (seen: DeliverySeen) => void;
  readonly onCounts: (counts: NoticeCounts) => void;
  readonly onError: (error: unknown) => void;
  /** How long a stop waits for what is under way; what is cut is found by the next worker and marked uncertain. */
  readonly stopSeconds: number;
}

export interface NoticeWorkers {
  /** Takes nothing new, lets what is under way finish, and lets go. */
  stop(): Promise<void>;
}

const QUEUES = {
  MAIL: 'notices-mail',
  SMS: 'notices-sms',
  WEBHOOK: 'notices-webhook',
} as const satisfies Record<Channel, string>;

const CHANNELS = Object.keys(QUEUES) as Channel[];

/** Between two looks at the outbox. */
const LOOK_MS = 1_000;
const SCAN_MS = 60_000;
const COUNT_MS = 15_000;
/** Messages that one worker sends side by side; there are two workers a channel, so that a slow one holds up half. */
const AT_ONCE = 8;
const WORKERS = 2;

/**
 * Marks what is due as handed to a worker. A job that got lost is noticed by its message still waiting ten minutes later.
 * Of one endpoint and application only the first goes, so that it hears in order.
 */
const DUE = `update notice_message set queued_at = $1 where id in (
    select m.id from notice_message m
     where m.state = 'WAITING' and m.next_at <= $1 and (m.queued_at is null or m.queued_at < $1::timestamptz - interval '10 minutes')
       and not exists (select 1 from notice_message e
         where m.channel = 'WEBHOOK' and e.channel = 'WEBHOOK' and e.state in ('WAITING', 'SENDING') and e.recipient = m.recipient
           and e.application_id = m.application_id and e.outbox_id < m.outbox_id)
     order by m.next_at, m.id limit 500 for update skip locked)
  returning id, channel`;

const COUNTS = `select (select count(*) from notice_outbox where done_at is null) as outbox,
  (select count(*) from notice_message where state = 'WAITING') as waiting,
  (select count(*) from notice_message where state = 'DEAD') as dead`;

/** Hands what is due to the workers: mark and jobs in one transaction. Answers the channels that got work. */
const enqueue = (boss: PgBoss, { db, clock }: Pick<WorkersOptions, 'db' | 'clock'>): Promise<readonly Channel[]> =>
  inTransaction(db, async (client) => {
    const { rows } = await client.query<{ id: string; channel: Channel }>({
      name: 'notices.due',
      text: DUE,
      values: [clock.now()],
    });
    const byChannel = Map.groupBy(rows, ({ channel }) => channel);
    const inside = { executeSql: (text: string, values?: unknown[]) => client.query(text, values) };
    for (const [channel, messages] of byChannel)
      await boss.insert(
        QUEUES[channel],
        messages.map(({ id }) => ({ data: { id } })),
        { db: inside },
      );
    return [...byChannel.keys()];
  });

/**
 * Starts what tells people: a look at the outbox every second, a scan for reminders every minute, and workers that send.
 * Any number of processes may do it at once. What is to be sent stands in our own table; a job only wakes a worker.
 */
export async function openWorkers(options: WorkersOptions): Promise<NoticeWorkers> {
  const { db, clock, ids, rules, ways, senders, onError } = options;
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => db.query(text, values) },
    schema: JOB_SCHEMA,
    // The owner makes and changes these tables, never the server's role.
    migrate: false,
    createSchema: false,
    schedule: false,
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', onError);
  await boss.start();
  const delivery: Delivery = { db, clock, ids, senders, underWay: new Map(), observe: options.onDelivery };
  const wake = new Map<Channel, string[]>();
  for (const channel of CHANNELS) {
    for (let worker = 0; worker < WORKERS; worker += 1) {
      const id = await boss.work<{ id: string }>(
        QUEUES[channel],
        { batchSize: AT_ONCE, pollingIntervalSeconds: 5, burstWhenBatchFull: true },
        async (jobs) => {
          await Promise.all(jobs.map(({ data }) => deliver(delivery, data.id).catch(onError)));
        },
      );
      wake.set(channel, [...(wake.get(channel) ?? []), id]);
    }
  }

  const pause = new AbortController();
  let scanned = -Infinity;
  let counted = -Infinity;
  const look = async (): Promise<void> => {
    await takeBack(db, clock.now());
    if (performance.now() - scanned >= SCAN_MS) {
      await scanReminders({ db, rules: rules.current, now: clock.now() });
      scanned = performance.now();
    }
    while ((await fanOut({ db, clock, ids, rules: rules.current, ways, onError })) > 0 && !pause.signal.aborted);
    for (const channel of await enqueue(boss, { db, clock }))
      for (const worker of wake.get(channel) ?? []) boss.notifyWorker(worker);
    if (performance.now() - counted >= COUNT_MS) {
      const { rows } = await db.query<NoticeCounts>(COUNTS);
      if (rows[0]) options.onCounts(rows[0]);
      counted = performance.now();
    }
  };
  const looking = (async () => {
    while (!pause.signal.aborted) {
      await look().catch(onError);
      await sleep(LOOK_MS, undefined, { signal: pause.signal }).catch(() => undefined);
    }
  })();
  const renewing = setInterval(() => void renewLeases(delivery).catch(onError), (LEASE_SECONDS * 1_000) / 3);

  return {
    stop: async () => {
      pause.abort();
      await looking;
      await boss.stop({ graceful: true, timeout: options.stopSeconds * 1_000 });
      clearInterval(renewing);
      senders.close();
    },
  };
}
