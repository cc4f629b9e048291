import type pg from 'pg';
import { DeliveryFault, httpFault, NotSent } from './delivery-fault.ts';
import { outbound, type Resolve, systemResolve } from './outbound-http.ts';
import type { Send } from './senders.ts';
import { type WebhookPolicy, webhookUrl } from './webhook-address.ts';
import { signatureHeaders } from './webhook-signature.ts';

const CONNECT_MS = 5_000;
const TOTAL_MS = 15_000;

interface Endpoint {
  readonly url: string;
  readonly secret: Buffer;
  readonly previous_secret: Buffer | null;
  readonly previous_until: Date | null;
  readonly active: boolean;
}

export const endpointOf = (recipient: string): string => recipient.replace(/^ENDPOINT:/, '');

/** Sends a signed webhook to where its endpoint is by now, once more checked: its name may have come to mean something else. */
export function webhookSender({
  db,
  policy,
  resolve = systemResolve,
}: {
  readonly db: pg.Pool;
  readonly policy: WebhookPolicy;
  readonly resolve?: Resolve;
}): Send {
  return async ({ id, recipient, content }, now) => {
    if (!('body' in content)) throw new Error('a webhook has a body');
    const { rows } = await db.query<Endpoint>(
      `select url, secret, previous_secret, previous_until, active from webhook_endpoint where id = $1 and removed_at is null`,
      [endpointOf(recipient)],
    );
    const [endpoint] = rows;
    if (!endpoint) throw new NotSent('ENDPOINT_REMOVED');
    if (!endpoint.active) throw new NotSent('ENDPOINT_OFF');
    const read = webhookUrl(endpoint.url, policy);
    if ('fault' in read) throw new DeliveryFault(read.fault, { permanent: true });
    const { previous_secret: previous, previous_until: until } = endpoint;
    const secrets = previous && until && until > now ? [endpoint.secret, previous] : [endpoint.secret];
    const { status } = await outbound({
      url: read.url,
      method: 'POST',
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': 'motcua-webhooks',
        ...signatureHeaders({ id: `msg_${id}`, at: now, body: content.body }, secrets),
      },
      body: content.body,
      connectMs: CONNECT_MS,
      totalMs: TOTAL_MS,
      allows: policy.allows,
      resolve,
    });
    if (status < 200 || status > 299) throw httpFault(status);
  };
}
