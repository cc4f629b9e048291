import type { Server, ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';

/** How a process ends: what was opened last is closed first. */
export interface Lifecycle {
  /** True from `begin` until a stop begins. */
  readonly accepting: boolean;
  /** Everything is open: answer "ready". */
  begin(): void;
  /** Adds a step to the end of the process; steps run in the reverse order of adding, each whatever became of the others. */
  onStop(name: string, close: () => Promise<unknown>): void;
  /** Stops once; asked again, answers the same promise: true when every step went well. */
  stop(why: string): Promise<boolean>;
}

/** Starts the account of what has to be closed. */
export const createLifecycle = (log: Pick<Logger, 'info' | 'error'>): Lifecycle => {
  const steps: { name: string; close: () => Promise<unknown> }[] = [];
  let accepting = false;
  let stopped: Promise<boolean> | undefined;
  const run = async (why: string): Promise<boolean> => {
    accepting = false;
    log.info({ why }, 'stopping');
    let well = true;
    // A step may be added while we stop, by a start that was interrupted half way: it is closed as well.
    for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
      try {
        await step.close();
        log.info({ step: step.name }, 'closed');
      } catch (error) {
        well = false;
        log.error({ step: step.name, err: error }, 'could not be closed');
      }
    }
    return well;
  };
  return {
    get accepting() {
      return accepting;
    },
    begin: () => {
      accepting = stopped === undefined;
    },
    onStop: (name, close) => void steps.push({ name, close }),
    stop: (why) => (stopped ??= run(why)),
  };
};

/** How long a server keeps its port open once it says "not ready", and how long requests in flight may take then. */
export interface DrainTimes {
  readonly drainSeconds: number;
  readonly stopSeconds: number;
}

/**
 * After this many looks without a request, about a second, kept connections are cut: a busy client's next request comes
 * sooner. Looks are counted, not time: a process that was held up has requests to read before it may call itself quiet.
 */
const QUIET_LOOKS = 100;
const LOOK_MS = 10;

/**
 * Prepares a server for a stop that loses nothing. Answers go out with `Connection: close`; the port closes; kept
 * connections stay until they have brought one more request, or none comes; requests in flight finish, and only those
 * that outlast the limit are cut. True when none was cut.
 */
export const drainable = (server: Server, { drainSeconds, stopSeconds }: DrainTimes): (() => Promise<boolean>) => {
  let draining = false;
  const inFlight = new Set<ServerResponse>();
  // Ahead of the application's own listener, because headers go out with the first byte of the answer.
  server.prependListener('request', (_request, response) => {
    inFlight.add(response);
    if (draining) response.setHeader('Connection', 'close');
    response.once('close', () => inFlight.delete(response));
  });
  return async () => {
    draining = true;
    for (const response of inFlight) if (!response.headersSent) response.setHeader('Connection', 'close');
    await sleep(drainSeconds * 1000);
    const closed = new AbortController();
    // The HTTP server's own `close` would cut kept connections at once, with a request perhaps on its way.
    const whenClosed = new Promise<void>((done) => {
      NetServer.prototype.close.call(server, () => {
        closed.abort();
        done();
      });
    });
    const limit = performance.now() + stopSeconds * 1000;
    let quiet = 0;
    while (!closed.signal.aborted && performance.now() < limit && quiet < QUIET_LOOKS) {
      await sleep(LOOK_MS);
      quiet = inFlight.size > 0 ? 0 : quiet + 1;
    }
    const noneCut = inFlight.size === 0;
    server.closeAllConnections();
    await whenClosed;
    return noneCut;
  };
};
