import type { ActContext } from '../act.ts';
import { type Ask, askUnit } from '../db/ask.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import { isNoticeKind, type NoticeKind } from './notice-kinds.ts';
import { type WebhookPolicy, webhookUrl } from './webhook-address.ts';
import { SECRET_BYTES } from './webhook-signature.ts';
import { UUID_TYPED } from '../ids.ts';

export interface WebhookAct extends ActContext {
  readonly policy: WebhookPolicy;
}

/** What an act on an endpoint gave: `serial` says which of its secrets was made, 0 where none was. */
export interface EndpointWritten {
  readonly id: string;
  readonly serial: number;
}

/** Which endpoint, as its keeper saw it. */
export interface EndpointTarget {
  readonly id: string;
  readonly version: number;
}

export interface EndpointTyped {
  readonly url?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly active?: boolean | null;
}

/** *Ours*: each endpoint costs a message a notice. */
const MOST_ENDPOINTS = 50;
/** How long the old secret signs beside the new one, so that a receiver can change over (*ours*). */
const BOTH_HOURS = 24;

function urlOf(typed: string, policy: WebhookPolicy): string {
  const read = webhookUrl(typed, policy);
  if ('fault' in read) throw new Problem(read.fault, { path: ['url'] });
  return read.url.href;
}

function kindsOf(typed: readonly string[]): readonly NoticeKind[] {
  const kinds = [...new Set(typed.filter(isNoticeKind))];
  if (kinds.length === 0) throw new Problem('WEBHOOK_KINDS_NEEDED', { path: ['kinds'] });
  return kinds;
}

/** Registers an endpoint. Throws `Problem` with what is wrong with its address. */
export async function createWebhook(
  { em, viewer, clock, ids, policy }: WebhookAct,
  typed: { readonly url: string; readonly kinds: readonly string[] },
): Promise<EndpointWritten> {
  const admin = authorize(viewer, 'notice.manage');
  const url = urlOf(typed.url, policy);
  const kinds = kindsOf(typed.kinds);
  const id = ids.uuid();
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    await ask(`select pg_advisory_xact_lock(hashtext('motcua.webhooks'))`);
    const [count] = await ask<{ many: number }>(
      'select count(*)::integer as many from webhook_endpoint where removed_at is null',
    );
    if ((count?.many ?? 0) >= MOST_ENDPOINTS)
      throw new Problem('WEBHOOK_TOO_MANY', { params: { limit: MOST_ENDPOINTS } });
    await ask(
      `insert into webhook_endpoint (id, url, kinds, secret, created_at, created_by)
       values (?, ?, array(select jsonb_array_elements_text(?::jsonb)), ?, ?, ?)`,
      [id, url, JSON.stringify(kinds), ids.bytes(SECRET_BYTES), clock.now(), admin.accountId],
    );
    return { id, serial: 1 };
  });
}

/** Locks an endpoint as its keeper saw it. Throws `Problem` WEBHOOK_UNKNOWN, WEBHOOK_CHANGED. */
async function held(ask: Ask, { id, version }: EndpointTarget): Promise<void> {
  const [found] = UUID_TYPED.test(id)
    ? await ask<{ version: number }>(
        'select version from webhook_endpoint where id = ? and removed_at is null for update',
        [id],
      )
    : [];
  if (!found) throw new Problem('WEBHOOK_UNKNOWN', { path: ['id'] });
  if (found.version !== version) throw new Problem('WEBHOOK_CHANGED', { path: ['version'] });
}

const changed = async (
  { em, viewer }: Pick<WebhookAct, 'em' | 'viewer'>,
  target: EndpointTarget,
  change: (ask: Ask) => Promise<number>,
): Promise<EndpointWritten> => {
  authorize(viewer, 'notice.manage');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    await held(ask, target);
    return { id: target.id, serial: await change(ask) };
  });
};

/** Changes where it is or what it hears; switched on again it is forgiven what it missed. */
export const updateWebhook = (
  act: WebhookAct,
  target: EndpointTarget,
  typed: EndpointTyped,
): Promise<EndpointWritten> =>
  changed(act, target, async (ask) => {
    const url = typed.url == null ? null : urlOf(typed.url, act.policy);
    const kinds = typed.kinds == null ? null : JSON.stringify(kindsOf(typed.kinds));
    const active = typed.active ?? null;
    await ask(
      `update webhook_endpoint set url = coalesce(?, url),
         kinds = case when ?::jsonb is null then kinds else array(select jsonb_array_elements_text(?::jsonb)) end,
         active = coalesce(?, active), failures = case when ?::boolean then 0 else failures end,
         disabled_reason = case when ?::boolean then null when ?::boolean = false and active then 'KEEPER' else disabled_reason end,
         version = version + 1
       where id = ?`,
      [url, kinds, kinds, active, active, active, active, target.id],
    );
    return 0;
  });

/** A new secret; the old one signs beside it for a day. */
export const rotateSecret = (act: WebhookAct, target: EndpointTarget): Promise<EndpointWritten> =>
  changed(act, target, async (ask) => {
    const until = new Date(act.clock.now().getTime() + BOTH_HOURS * 3_600_000);
    const [made] = await ask<{ serial: number }>(
      `update webhook_endpoint set previous_secret = secret, previous_until = ?, secret = ?, secret_serial = secret_serial + 1,
         version = version + 1 where id = ? returning secret_serial as serial`,
      [until, act.ids.bytes(SECRET_BYTES), target.id],
    );
    return made?.serial ?? 0;
  });

/** Takes an endpoint away; what waits for it is kept as not sent. */
export const removeWebhook = (act: WebhookAct, target: EndpointTarget): Promise<EndpointWritten> =>
  changed(act, target, async (ask) => {
    await ask('update webhook_endpoint set removed_at = ?, active = false, version = version + 1 where id = ?', [
      act.clock.now(),
      target.id,
    ]);
    return 0;
  });

/** Sends an endpoint a message that is about nothing; what came of it is seen on the endpoint. */
export async function testWebhook({ em, viewer, clock, ids }: WebhookAct, id: string): Promise<EndpointWritten> {
  authorize(viewer, 'notice.manage');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const now = clock.now();
    const [found] = UUID_TYPED.test(id)
      ? await ask<{ url: string }>('select url from webhook_endpoint where id = ? and removed_at is null', [id])
      : [];
    if (!found) throw new Problem('WEBHOOK_UNKNOWN', { path: ['id'] });
    const body = JSON.stringify({ type: 'TEST', timestamp: now.toISOString(), data: {} });
    await ask(
      `insert into notice_message (id, kind, channel, recipient, address, content, state, next_at, created_at)
       values (?, 'TEST', 'WEBHOOK', ?, ?, ?::jsonb, 'WAITING', ?, ?)`,
      [ids.uuid(), `ENDPOINT:${id.toLowerCase()}`, found.url, JSON.stringify({ body }), now, now],
    );
    return { id: id.toLowerCase(), serial: 0 };
  });
}
