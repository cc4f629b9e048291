import type pg from 'pg';
import type { Clock } from '../clock.ts';
import type { Ids } from '../ids.ts';
import { DeliveryFault, NotSent } from './delivery-fault.ts';
import type { Content } from './fan-out.commands.ts';
import { stillTrue } from './lead-times.ts';
import { noticeFiles } from './notice-file.queries.ts';
import { isReminder, type MessageKind } from './notice-kinds.ts';
import { type Channel, masked } from './recipients.ts';
import { chanceOf, nextAttempt } from './retry-times.ts';
import type { Senders } from './senders.ts';
import { endpointOf } from './webhook-sender.ts';

/** What became of an attempt. `NOTHING`: it was not there to be taken. */
export type Outcome = 'SENT' | 'NOT_SENT' | 'LATER' | 'DEAD' | 'VOID' | 'NOTHING';

export interface DeliverySeen {
  readonly channel: Channel;
  readonly outcome: Outcome;
  readonly seconds: number;
}

export interface Delivery {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'bytes'>;
  readonly senders: Senders;
  /** What this process is sending at the moment, by message: its leases are renewed. */
  readonly underWay: Map<string, number>;
  readonly observe: (seen: DeliverySeen) => void;
}

interface Claimed {
  readonly id: string;
  readonly outboxId: string | null;
  readonly applicationId: string | null;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly recipient: string;
  readonly address: string;
  readonly content: Content;
  readonly attempts: number;
  readonly dueAt: Date | null;
}

/**
 * How long a message belongs to whoever took it, renewed three times as often. A worker that was killed is found out after
 * this; one that only stood still so long finds its message taken, and its own answer no longer counts.
 */
export const LEASE_SECONDS = 15;

/** Nobody else sends it, nothing before it for the same endpoint and application is still to come, and its time has come. */
const CLAIM = `update notice_message m
  set state = 'SENDING', attempts = m.attempts + 1, leased_until = now() + interval '${LEASE_SECONDS} seconds'
  where m.id = $1 and m.state = 'WAITING' and m.next_at <= $2
    and not exists (select 1 from notice_message e
      where m.channel = 'WEBHOOK' and e.channel = 'WEBHOOK' and e.state in ('WAITING', 'SENDING') and e.recipient = m.recipient
        and e.application_id = m.application_id and e.outbox_id < m.outbox_id)
  returning m.id, m.outbox_id as "outboxId", m.application_id as "applicationId", m.kind, m.channel, m.recipient, m.address,
    m.content, m.attempts, (select o.due_at from notice_outbox o where o.id = m.outbox_id) as "dueAt"`;

/** Only the attempt that was claimed may say what became of it. */
const SETTLE = `update notice_message
  set state = $3, error = $4, next_at = coalesce($5, next_at), queued_at = null, leased_until = null,
    settled_at = case when $3 = 'WAITING' then null else $6::timestamptz end, address = $7
  where id = $1 and state = 'SENDING' and attempts = $2`;

const STATES = {
  SENT: 'SENT',
  NOT_SENT: 'NOT_SENT',
  LATER: 'WAITING',
  DEAD: 'DEAD',
  VOID: 'VOID',
} as const satisfies Record<Exclude<Outcome, 'NOTHING'>, string>;

/** Takes a message, sends it and writes down what became of it. Fails only where the database does. */
export async function deliver(delivery: Delivery, id: string): Promise<Outcome> {
  const { db, clock, underWay, observe } = delivery;
  const since = performance.now();
  const { rows } = await db.query<Claimed>({ name: 'notices.claim', text: CLAIM, values: [id, clock.now()] });
  const [message] = rows;
  if (!message) return 'NOTHING';
  underWay.set(id, message.attempts);
  try {
    const { outcome, error, nextAt, address } = await attempt(delivery, message);
    const at = clock.now();
    const values = [id, message.attempts, STATES[outcome], error, nextAt, at, address];
    const { rowCount } = await db.query({ name: 'notices.settle', text: SETTLE, values });
    if (rowCount === 1 && message.channel === 'WEBHOOK') await account(db, message, { outcome, error, at });
    observe({ channel: message.channel, outcome, seconds: (performance.now() - since) / 1_000 });
    return outcome;
  } finally {
    underWay.delete(id);
  }
}

interface Attempted {
  readonly outcome: Exclude<Outcome, 'NOTHING'>;
  readonly error: string | null;
  readonly nextAt: Date | null;
  /** Where it went. */
  readonly address: string;
}

async function attempt({ db, clock, ids, senders }: Delivery, message: Claimed): Promise<Attempted> {
  const now = clock.now();
  const address = await addressNow(db, message, now);
  if (address === null) return { outcome: 'VOID', error: null, nextAt: null, address: message.address };
  try {
    await senders.send[message.channel]({ ...message, address }, now);
    return { outcome: 'SENT', error: null, nextAt: null, address };
  } catch (error) {
    const said = (error instanceof Error ? error.message : String(error))
      .replaceAll(address, masked(message.channel, address))
      .slice(0, 300);
    if (error instanceof NotSent) return { outcome: 'NOT_SENT', error: said, nextAt: null, address };
    const permanent = error instanceof DeliveryFault && error.permanent;
    const nextAt = permanent ? null : nextAttempt(message.attempts, clock.now(), chanceOf(ids.bytes(4)));
    const gone = error instanceof DeliveryFault && error.gone;
    return { outcome: nextAt ? 'LATER' : 'DEAD', error: gone ? GONE : said, nextAt, address };
  }
}

/**
 * Where a message goes by now; null where it is not to go any more: a reminder that is no longer true, or an applicant
 * who took the address back. One that was put right at the desk holds from the next attempt on.
 */
async function addressNow(db: pg.Pool, message: Claimed, now: Date): Promise<string | null> {
  const { kind, dueAt, applicationId, recipient, channel, address } = message;
  const toApplicant = recipient === 'APPLICANT';
  if (applicationId === null || !(isReminder(kind) || toApplicant)) return address;
  const file = (await noticeFiles(db, [applicationId])).get(applicationId);
  if (!file || (isReminder(kind) && dueAt && !stillTrue(kind, dueAt, file, now))) return null;
  if (!toApplicant) return address;
  return channel === 'MAIL' ? file.addresses.applicantMail : file.addresses.applicantPhone;
}

const GONE = 'HTTP 410';
/** Messages given up in a row after which an endpoint is told nothing more until its keeper switches it on (*ours*). */
export const MOST_FAILURES = 5;

/** Keeps the account of an endpoint: whoever answers is forgiven, whoever never does is switched off, visibly. */
async function account(
  db: pg.Pool,
  { recipient }: Claimed,
  { outcome, error, at }: { readonly outcome: Outcome; readonly error: string | null; readonly at: Date },
): Promise<void> {
  const id = endpointOf(recipient);
  if (outcome === 'SENT')
    await db.query('update webhook_endpoint set failures = 0, last_error = null, last_sent_at = $2 where id = $1', [
      id,
      at,
    ]);
  else if (outcome === 'LATER')
    await db.query('update webhook_endpoint set last_error = $2 where id = $1', [id, error]);
  else if (outcome === 'DEAD')
    await db.query(
      `update webhook_endpoint set failures = failures + 1, last_error = $2,
         active = active and not ($3 or failures + 1 >= ${MOST_FAILURES}),
         disabled_reason = case when active and $3 then 'GONE' when active and failures + 1 >= ${MOST_FAILURES} then 'FAILING'
           else disabled_reason end,
         version = version + case when active and ($3 or failures + 1 >= ${MOST_FAILURES}) then 1 else 0 end
       where id = $1`,
      [id, error, error === GONE],
    );
}

/** Renews what this process is sending; called three times a lease. */
export async function renewLeases({ db, underWay }: Pick<Delivery, 'db' | 'underWay'>): Promise<void> {
  if (underWay.size === 0) return;
  await db.query(
    `update notice_message m set leased_until = now() + interval '${LEASE_SECONDS} seconds'
       from unnest($1::uuid[], $2::integer[]) as t(id, attempts)
      where m.id = t.id and m.state = 'SENDING' and m.attempts = t.attempts`,
    [[...underWay.keys()], [...underWay.values()]],
  );
}

/**
 * Gives back what dead workers held: it may have gone out, so it is marked uncertain and goes out again under the same id.
 * Answers how many.
 */
export async function takeBack(db: Pick<pg.Pool, 'query'>, now: Date): Promise<number> {
  const { rowCount } = await db.query(
    `update notice_message set state = 'WAITING', uncertain = true, queued_at = null, leased_until = null, next_at = least(next_at, $1)
      where state = 'SENDING' and leased_until < now()`,
    [now],
  );
  return rowCount ?? 0;
}
