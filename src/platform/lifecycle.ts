import type { Server } from 'node:http';
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

/** The port is closed for this long without a request before connections are cut: bytes may be on their way. */
const QUIET_MS = 100;

/**
 * Prepares a server for a stop that loses nothing: answers go out with `Connection: close`, then the port closes,
 * requests in flight finish, and only those that outlast the limit are cut. True when none was cut.
 */
export const drainable = (server: Server, { drainSeconds, stopSeconds }: DrainTimes): (() => Promise<boolean>) => {
  let draining = false;
  const inFlight = new Set<unknown>();
  // Ahead of the application's own listener, because headers go out with the first byte of the answer.
  server.prependListener('request', (request, response) => {
    inFlight.add(request);
    if (draining) response.setHeader('Connection', 'close');
    response.once('close', () => inFlight.delete(request));
  });
  return async () => {
    draining = true;
    await sleep(drainSeconds * 1000);
    const closed = new Promise<void>((done) => {
      server.close(() => done());
    });
    const limit = performance.now() + stopSeconds * 1000;
    let quietSince = performance.now();
    while (performance.now() < limit && performance.now() - quietSince < QUIET_MS) {
      await sleep(10);
      if (inFlight.size > 0) quietSince = performance.now();
    }
    const noneCut = inFlight.size === 0;
    server.closeAllConnections();
    await closed;
    return noneCut;
  };
};
