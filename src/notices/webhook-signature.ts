import { createHmac } from 'node:crypto';

/** Signatures after the Standard Webhooks convention: HMAC-SHA256 over `id.timestamp.body`, in base64, version v1. */

const PREFIX = 'whsec_';
/** Bytes of a secret: the convention asks for 24–64. */
export const SECRET_BYTES = 32;

/** A secret as its keeper sees it, once. */
export const secretText = (secret: Buffer): string => `${PREFIX}${secret.toString('base64')}`;

export interface Signed {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/** Headers of a message; signed once a secret, so that a receiver may change over while two are valid. */
export function signatureHeaders(
  { id, at, body }: Signed,
  secrets: readonly Buffer[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
