import { setTimeout as sleep } from 'node:timers/promises';
import { Router } from 'express';
import type { Metrics } from './metrics.ts';

/** What tells whether we can serve. */
export interface HealthOptions {
  /** False while starting and as soon as a stop begins. */
  readonly accepting: () => boolean;
  /** Named questions to what we depend on; one that throws, or takes longer than 2 seconds, makes us not ready. */
  readonly checks: Readonly<Record<string, () => Promise<unknown>>>;
  readonly metrics: Metrics;
}

const CHECK_LIMIT_MS = 2_000;

const passes = async (check: () => Promise<unknown>): Promise<boolean> => {
  const late = new AbortController();
  try {
    const answer = check().then(
      () => true,
      () => false,
    );
    return await Promise.race([answer, sleep(CHECK_LIMIT_MS, false, { signal: late.signal }).catch(() => false)]);
  } finally {
    late.abort();
  }
};

/**
 * `/healthz`: the process is alive (restart it if not). `/readyz`: send it traffic (503 while it starts, stops or has
 * lost its database). `/metrics`: numbers for Prometheus.
 */
export const healthRouter = ({ accepting, checks, metrics }: HealthOptions): Router => {
  const router = Router();
  router.use(['/healthz', '/readyz', '/metrics'], (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const found: Record<string, boolean> = { accepting: accepting() };
    await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        found[name] = await passes(check);
      }),
    );
    const ready = Object.values(found).every(Boolean);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', checks: found });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
};
