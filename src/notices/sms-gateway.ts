import { DeliveryFault, httpFault, NotSent } from './delivery-fault.ts';
import { outbound } from './outbound-http.ts';
import type { Send } from './senders.ts';
import { internationalNumber, smsLength } from './sms-text.ts';

/** A gateway as the operator describes it; its address is their own and may be an inner one. */
export interface SmsSettings {
  readonly url: string;
  readonly method: 'POST' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
  /** JSON in whose texts `{phone}`, `{phone84}`, `{text}`, `{id}` and `{encoding}` stand for the message's own. */
  readonly body: unknown;
  /** What the answer must hold beside a 2xx status: the value at a path such as `result.code`; null: nothing. */
  readonly success: { readonly path: string; readonly equals: string } | null;
  readonly marks: boolean;
}

/** Places are filled inside the texts of the template, so that nothing that is sent can become part of its shape. */
export function filled(template: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof template === 'string')
    return template.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
  if (Array.isArray(template)) return template.map((each) => filled(each, values));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, filled(value, values)]));
}

/** What stands at a path of an answer, as text; null where there is nothing or it is no JSON. */
function valueAt(answer: string, path: string): string | null {
  let at: unknown;
  try {
    at = JSON.parse(answer);
  } catch {
    return null;
  }
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return null;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? String(at) : null;
}

const CONNECT_MS = 5_000;
const TOTAL_MS = 20_000;

/** Sends through the gateway; its idempotency header names the message, the same each time it is tried. */
export function smsSender(settings: SmsSettings | null): Send {
  if (!settings) return () => Promise.reject(new NotSent('SMS_OFF'));
  const { url, method, headers, body, success } = settings;
  return async ({ id, address, content }) => {
    if (!('text' in content)) throw new Error('a short message has a text');
    const { text } = content;
    const values = {
      phone: address.replaceAll(/\D/gu, ''),
      phone84: internationalNumber(address),
      text,
      id,
      encoding: smsLength(text).encoding,
    };
    const answer = await outbound({
      url: new URL(url),
      method,
      headers: { 'content-type': 'application/json', ...headers, 'idempotency-key': id },
      body: JSON.stringify(filled(body, values)),
      connectMs: CONNECT_MS,
      totalMs: TOTAL_MS,
    });
    if (answer.status < 200 || answer.status > 299) throw httpFault(answer.status);
    if (success && valueAt(answer.text, success.path) !== success.equals)
      throw new DeliveryFault(`the gateway did not say ${success.path} = ${success.equals}`, { permanent: false });
  };
}
