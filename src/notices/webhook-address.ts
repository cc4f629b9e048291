import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Where webhooks may go. `PUBLIC` is what an installation has; the other is for development and must be asked for. */
export interface WebhookPolicy {
  readonly schemes: readonly string[];
  /** Null: any. */
  readonly ports: readonly number[] | null;
  /** Whether names of the local network are taken, too. */
  readonly localNames: boolean;
  readonly allows: (address: string) => boolean;
}

export const PUBLIC: WebhookPolicy = {
  schemes: ['https:'],
  ports: [443, 8443],
  localNames: false,
  allows: isPublicAddress,
};

/** For development: plain http, any port, this machine too. */
const LOCAL: WebhookPolicy = {
  schemes: ['https:', 'http:'],
  ports: null,
  localNames: true,
  allows: (address) => address === '127.0.0.1' || address === '::1' || isPublicAddress(address),
};

export type AddressFault = 'URL_NOT_VALID' | 'URL_SCHEME' | 'URL_PORT' | 'URL_CREDENTIALS' | 'URL_NOT_PUBLIC';

const LONGEST = 500;
/** Names that are never on the internet (RFC 6761, RFC 8375, RFC 6762), whatever a resolver makes of them. */
const LOCAL_NAME = /(?:^|\.)(?:localhost|local|internal|lan|home|corp|home\.arpa|onion|test|invalid|example)\.?$/i;

/** The host as a socket takes it: an IPv6 address without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');

/**
 * Reads where a webhook is to go, and finds what the spelling alone tells. What a name leads to is seen when it is
 * connected to. The parser writes every spelling of an IPv4 address plainly (`0x7f.1` becomes 127.0.0.1).
 */
export function webhookUrl(
  typed: string,
  policy: WebhookPolicy,
): { readonly url: URL } | { readonly fault: AddressFault } {
  const text = typed.trim();
  if (text.length > LONGEST || !URL.canParse(text)) return { fault: 'URL_NOT_VALID' };
  const url = new URL(text);
  if (!policy.schemes.includes(url.protocol)) return { fault: 'URL_SCHEME' };
  if (url.username !== '' || url.password !== '' || url.hash !== '') return { fault: 'URL_CREDENTIALS' };
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  if (policy.ports !== null && !policy.ports.includes(port)) return { fault: 'URL_PORT' };
  const host = hostOf(url);
  const named = isIP(host) === 0;
  // A name without a dot is one of the local network.
  if (named && !policy.localNames && (LOCAL_NAME.test(host) || !host.replace(/\.$/, '').includes('.')))
    return { fault: 'URL_NOT_PUBLIC' };
  if (!named && !policy.allows(host)) return { fault: 'URL_NOT_PUBLIC' };
  return { url };
}

/** What an installation has, or what was asked for in development. */
export const webhookPolicy = (local: boolean): WebhookPolicy => (local ? LOCAL : PUBLIC);
