import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import type { App, AppOptions } from '../../src/app.ts';
import { fixedClock } from '../../src/clock.ts';
import type { Clock } from '../../src/clock.ts';
import { createMetrics } from '../../src/platform/metrics.ts';

/** The whole application behind a real port. */
export interface RunningApp {
  readonly app: App;
  readonly url: string;
  /** Posts an operation as JSON. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Reply>;
  stop(): Promise<void>;
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly json: any;
}

export const NOW = new Date('2026-11-20T09:00:00+07:00');

export interface RunOptions {
  readonly appUrl: string;
  readonly config?: Partial<AppOptions['config']>;
  readonly clock?: Clock;
  /** Lines of the log, one JSON text each. */
  readonly lines?: string[];
}

export const runApp = async ({
  appUrl,
  config = {},
  clock = fixedClock(NOW),
  lines = [],
}: RunOptions): Promise<RunningApp> => {
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const app = await createApp({
    appUrl,
    clock,
    log,
    metrics: createMetrics(),
    config: { poolSize: 4, trustProxy: 0, ...config },
  });
  const server = createServer(app.handler);
  // Between two requests a test may think for longer than the five seconds after which a connection is closed.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    app,
    url,
    post: async (body, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return replyOf(response);
    },
    stop: async () => {
      await new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      });
      await app.close();
    },
  };
};

export const replyOf = async (response: Response): Promise<Reply> => {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
