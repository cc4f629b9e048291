import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createLifecycle } from '../../src/platform/lifecycle.ts';
import { createLogger } from '../../src/platform/logging.ts';
import { startNode, until } from '../support/child.ts';

const SERVER = join(import.meta.dirname, 'fixtures', 'slow-server.ts');

interface Answer {
  readonly status: number | undefined;
  readonly body: string;
  readonly connection: string | undefined;
}

const fetchOnce = (port: unknown, path: string, agent?: Agent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: Number(port), path, ...(agent ? { agent } : {}) }, (response) => {
      const { statusCode: status, headers } = response;
      text(response).then((body) => resolve({ status, body, connection: headers.connection }), reject);
    }).on('error', reject);
  });

describe('a stop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s loses none of fifty requests in flight', async (signal) => {
    const server = startNode([SERVER, '600', '0']);
    const { port } = await server.firstJson();
    const agent = new Agent({ keepAlive: true });
    // Fifty connections that are in use, so that none is only half way in when the signal comes.
    await Promise.all(Array.from({ length: 50 }, () => fetchOnce(port, '/healthz', agent)));
    const inFlight = Array.from({ length: 50 }, () => fetchOnce(port, '/slow', agent));
    await sleep(200);
    server.process.kill(signal);
    const answers = await Promise.all(inFlight);
    expect(answers.filter(({ status, body }) => status === 200 && body === 'done')).toHaveLength(50);
    expect(await server.ended()).toEqual({ code: 0, signal: null });
    await expect(fetchOnce(port, '/slow')).rejects.toThrow(/ECONNREFUSED/);
    agent.destroy();
  });

  it('loses no request of busy clients that keep their connections', async () => {
    const server = startNode([SERVER, '20', '0']);
    const { port } = await server.firstJson();
    const lost: string[] = [];
    let stopping = false;
    const answered = new Set<number>();
    let closing = 0;
    const client = async (pause: number): Promise<void> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      for (;;) {
        try {
          const { status, body, connection } = await fetchOnce(port, '/slow', agent);
          if (status !== 200 || body !== 'done') lost.push(`${status} ${body}`);
          answered.add(pause);
          if (connection === 'close') {
            closing += 1;
            break;
          }
          await sleep(pause);
        } catch (error) {
          lost.push(String(error));
          break;
        }
      }
      expect(stopping).toBe(true);
      agent.destroy();
    };
    // Some ask again at once, some think for a while: at the signal many connections are idle.
    const clients = Array.from({ length: 24 }, (_nothing, index) => client(index * 10));
    await until('every client has been answered', () => answered.size === 24);
    stopping = true;
    server.process.kill('SIGTERM');
    await Promise.all(clients);
    expect(lost).toEqual([]);
    expect(closing).toBe(24);
    expect(await server.ended()).toEqual({ code: 0, signal: null });
  });

  it('says "not ready" before the port closes, and ends kept connections', async () => {
    const server = startNode([SERVER, '10', '2']);
    const { port } = await server.firstJson();
    expect(await fetchOnce(port, '/readyz')).toMatchObject({ status: 200 });
    server.process.kill('SIGTERM');
    await until('it is not ready', async () => (await fetchOnce(port, '/readyz')).status === 503);
    const still = await fetchOnce(port, '/slow', new Agent({ keepAlive: true }));
    expect(still).toMatchObject({ status: 200, body: 'done', connection: 'close' });
    expect(await fetchOnce(port, '/healthz')).toMatchObject({ status: 200 });
    expect((await server.ended()).code).toBe(0);
  });
});

describe('the order of closing', () => {
  it('is the reverse of opening, goes on after a fault, and happens once', async () => {
    const lifecycle = createLifecycle(createLogger('silent'));
    const closed: string[] = [];
    const step = (name: string) => async () => void closed.push(name);
    lifecycle.onStop('postgres', step('postgres'));
    lifecycle.onStop('application', () => Promise.reject(new Error('stuck')));
    lifecycle.onStop('http', step('http'));
    lifecycle.begin();
    expect(lifecycle.accepting).toBe(true);
    const first = lifecycle.stop('test');
    expect(lifecycle.accepting).toBe(false);
    expect(lifecycle.stop('again')).toBe(first);
    expect(await first).toBe(false);
    expect(closed).toEqual(['http', 'postgres']);
    lifecycle.begin();
    expect(lifecycle.accepting).toBe(false);
  });
});
