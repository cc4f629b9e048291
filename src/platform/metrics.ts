import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What a connection pool tells about itself (`pg.Pool` does). */
export interface PoolCounts {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

/** An operation as the contract names it: the first root field, never a name that the client made up. */
export interface OperationSeen {
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly field: string;
  readonly outcome: 'ok' | 'refused' | 'failed';
  readonly seconds: number;
}

/** A message that went out, or did not. */
export interface DeliveryCounted {
  readonly channel: string;
  readonly outcome: string;
  readonly seconds: number;
}

/** Notices in hand. */
export interface NoticesInHand {
  readonly outbox: number;
  readonly waiting: number;
  readonly dead: number;
}

/** The numbers that Prometheus collects from this process. */
export interface Metrics {
  readonly registry: Registry;
  /** Times every HTTP request by route. */
  readonly watchRequests: RequestHandler;
  observeOperation(seen: OperationSeen): void;
  watchPool(name: string, pool: PoolCounts): void;
  observeDelivery(seen: DeliveryCounted): void;
  setNotices(counts: NoticesInHand): void;
}

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Builds the process's own registry of metrics. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer an HTTP request',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [registry],
  });
  const operations = new Histogram({
    name: 'graphql_operation_duration_seconds',
    help: 'Time to carry out a GraphQL operation, by its first root field',
    labelNames: ['kind', 'field', 'outcome'],
    buckets: SECONDS,
    registers: [registry],
  });
  const deliveries = new Counter({
    name: 'notice_deliveries_total',
    help: 'Attempts to deliver a notice, by channel and what became of them',
    labelNames: ['channel', 'outcome'],
    registers: [registry],
  });
  const deliveryTimes = new Histogram({
    name: 'notice_delivery_duration_seconds',
    help: 'Time that an attempt to deliver a notice took',
    labelNames: ['channel'],
    buckets: SECONDS,
    registers: [registry],
  });
  const notices = new Gauge({
    name: 'notices_in_hand',
    help: 'Notices by where they are: outbox, waiting to go out, dead: given up until somebody looks',
    labelNames: ['place'],
    registers: [registry],
  });
  const pools = new Map<string, PoolCounts>();
  const connections = new Gauge({
    name: 'database_pool_connections',
    help: 'Connections to PostgreSQL by what they are doing; waiting: callers without one',
    labelNames: ['pool', 'state'],
    registers: [],
    collect() {
      for (const [pool, counts] of pools) {
        this.set({ pool, state: 'busy' }, counts.totalCount - counts.idleCount);
        this.set({ pool, state: 'idle' }, counts.idleCount);
        this.set({ pool, state: 'waiting' }, counts.waitingCount);
      }
    },
  });
  registry.registerMetric(connections);
  return {
    registry,
    watchRequests: (request, response, next) => {
      const stop = requests.startTimer();
      response.once('close', () => {
        // The route's pattern, not the path: a label for each address asked for would fill the memory.
        const pattern: unknown = (request.route as { path?: unknown } | undefined)?.path;
        const route = typeof pattern === 'string' ? `${request.baseUrl}${pattern}` : request.baseUrl || 'unmatched';
        stop({ method: request.method, route, status: String(response.statusCode) });
      });
      next();
    },
    observeOperation: ({ kind, field, outcome, seconds }) => operations.observe({ kind, field, outcome }, seconds),
    watchPool: (name, pool) => void pools.set(name, pool),
    observeDelivery: ({ channel, outcome, seconds }) => {
      deliveries.inc({ channel, outcome });
      deliveryTimes.observe({ channel }, seconds);
    },
    setNotices: (counts) => {
      for (const place of ['outbox', 'waiting', 'dead'] as const) notices.set({ place }, counts[place]);
    },
  };
};
