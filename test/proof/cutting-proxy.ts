import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Cutting {
  readonly once?: RegExp;
  readonly meanwhile?: () => Promise<void> | void;
}

/** A way to a port that can be cut at the worst moment: after the request has gone in and before its answer comes out. */
export interface CuttingProxy {
  readonly port: number;
  /**
   * Cuts the next connection whose request holds the pattern, when the first byte of the answer to it arrives; that
   * byte is not passed on. With `once`, only a connection that has sent such a thing before, now that it is asked for.
   * What `meanwhile` does is done before the client learns of it.
   */
  cutAfter(pattern: RegExp, more?: Cutting): void;
  /** How many it has cut. */
  readonly cuts: number;
  close(): void;
}

export async function openCuttingProxy(target: number): Promise<CuttingProxy> {
  let armed: (Cutting & { readonly pattern: RegExp }) | null = null;
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1');
    let cutting: typeof armed = null;
    /** The cut that this connection has qualified for. */
    let meant: typeof armed = null;
    const end = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('close', () => {
        open.delete(socket);
        end();
      });
      socket.on('error', end);
    }
    client.on('data', (chunk) => {
      const said = chunk.toString('latin1');
      if (armed?.once === undefined || armed.once.test(said)) meant = armed;
      if (armed !== null && meant === armed && armed.pattern.test(said)) {
        cutting = armed;
        armed = null;
      }
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      if (cutting === null) {
        client.write(chunk);
        return;
      }
      const { meanwhile } = cutting;
      cutting = { pattern: /$^/u };
      cuts += 1;
      void Promise.resolve(meanwhile?.()).finally(end);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a numbered address');
  return {
    port: address.port,
    cutAfter: (pattern, more = {}) => {
      armed = { pattern, ...more };
    },
    get cuts() {
      return cuts;
    },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
