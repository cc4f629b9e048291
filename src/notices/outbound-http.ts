import { lookup as systemLookup } from 'node:dns/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { DeliveryFault } from './delivery-fault.ts';
import { hostOf } from './webhook-address.ts';

export interface Found {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name. */
export type Resolve = (name: string) => Promise<readonly Found[]>;

export const systemResolve: Resolve = (name) => systemLookup(name, { all: true, order: 'verbatim' });

export interface Outbound {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly connectMs: number;
  readonly totalMs: number;
  /** Whether an address may be connected to; left out: any, for addresses of the operator's own. */
  readonly allows?: (address: string) => boolean;
  readonly resolve?: Resolve;
}

export interface Answered {
  readonly status: number;
  /** The first `LARGEST` bytes. */
  readonly text: string;
}

/** Bytes of an answer that are read; whoever sends more is cut. */
const LARGEST = 16_384;

const refused = (): DeliveryFault =>
  new DeliveryFault('the address is not one of the public internet', { permanent: true });

/**
 * A name is looked up once, every address that it has is checked, and one of just these is connected to: between check
 * and connection nobody is asked again, so a name that changes its mind has no effect.
 */
const guardedLookup =
  (allows: (address: string) => boolean, resolve: Resolve): LookupFunction =>
  (name, options, tell) => {
    resolve(name).then(
      (found) => {
        const [first] = found;
        if (!first) return tell(new DeliveryFault(`${name} has no address`, { permanent: false }), '');
        if (!found.every(({ address }) => allows(address))) return tell(refused(), '');
        if (options.all === true) return tell(null, [...found]);
        return tell(null, first.address, first.family);
      },
      (error: unknown) => tell(error instanceof Error ? error : new Error(String(error)), ''),
    );
  };

/**
 * One request on a connection of its own, never through a proxy, and its answer; redirects are answers like others.
 * Throws `DeliveryFault` for an address that is refused, and whatever the network says.
 */
export async function outbound(request: Outbound): Promise<Answered> {
  const { url, allows, resolve = systemResolve } = request;
  // A literal address is connected to without being looked up.
  if (allows && isIP(hostOf(url)) !== 0 && !allows(hostOf(url))) throw refused();
  const { Agent, request: open } = url.protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: false, maxSockets: 1 });
  try {
    return await new Promise<Answered>((resolvePromise, reject) => {
      const sent = open(url, {
        agent,
        method: request.method,
        headers: { ...request.headers, 'content-length': String(Buffer.byteLength(request.body)) },
        maxHeaderSize: LARGEST,
        ...(allows ? { lookup: guardedLookup(allows, resolve) } : {}),
      });
      const late = (what: string) => () => sent.destroy(new Error(`no ${what} in time`));
      const connecting = setTimeout(late('connection'), request.connectMs);
      const whole = setTimeout(late('answer'), request.totalMs);
      const settle = (): void => {
        clearTimeout(connecting);
        clearTimeout(whole);
        sent.destroy();
      };
      sent.on('socket', (socket) => {
        socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
      });
      sent.on('error', (error) => {
        settle();
        reject(error);
      });
      sent.on('response', (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        const answer = (): void => {
          const text = Buffer.concat(parts).subarray(0, LARGEST).toString('utf8');
          resolvePromise({ status: response.statusCode ?? 0, text });
          settle();
        };
        response.on('data', (part: Buffer) => {
          parts.push(part);
          size += part.length;
          if (size >= LARGEST) answer();
        });
        response.on('end', answer);
        response.on('error', (error) => {
          settle();
          reject(error);
        });
      });
      sent.end(request.body);
    });
  } finally {
    agent.destroy();
  }
}
