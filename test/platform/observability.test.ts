import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weakenedGuards } from '../../src/platform/durability.ts';
import { healthRouter } from '../../src/platform/health.ts';
import { createLogger, requestLog } from '../../src/platform/logging.ts';
import { createMetrics } from '../../src/platform/metrics.ts';
import { emptyDatabase } from '../support/database.ts';

const lines: string[] = [];
const written = (): Record<string, unknown>[] => lines.map((line) => JSON.parse(line) as Record<string, unknown>);
const metrics = createMetrics();
let server: Server;
let base: string;
let databaseUp = true;

beforeAll(async () => {
  const log = createLogger('info', { write: (line) => lines.push(line) });
  const app = express();
  app.use(requestLog(log, () => 'made-here-01'));
  app.use(metrics.watchRequests);
  const database = async (): Promise<void> => {
    if (!databaseUp) throw new Error('gone');
  };
  app.use(healthRouter({ accepting: () => true, checks: { database }, metrics }));
  app.get('/procedures/:code', (_request, response) => void response.send('found'));
  server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => server.close());

describe('what an operator sees', () => {
  it('is alive but not ready while the database is gone', async () => {
    databaseUp = false;
    const ready = await fetch(`${base}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: 'not ready', checks: { accepting: true, database: false } });
    expect((await fetch(`${base}/healthz`)).status).toBe(200);
    databaseUp = true;
    expect((await fetch(`${base}/readyz`)).status).toBe(200);
  });

  it('times requests by route, without a label for each address', async () => {
    await fetch(`${base}/procedures/1.004194`);
    await fetch(`${base}/nowhere/1`);
    await fetch(`${base}/nowhere/2`);
    metrics.observeOperation({ kind: 'query', field: 'procedures', outcome: 'ok', seconds: 0.01 });
    metrics.watchPool('rows', { totalCount: 5, idleCount: 3, waitingCount: 1 });
    const response = await fetch(`${base}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/procedures/:code",status="200"} 1',
    );
    expect(text).toContain('http_request_duration_seconds_count{method="GET",route="unmatched",status="404"} 2');
    expect(text).toContain('graphql_operation_duration_seconds_count{kind="query",field="procedures",outcome="ok"} 1');
    expect(text).toContain('database_pool_connections{pool="rows",state="busy"} 2');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('nowhere');
  });

  it('logs a request without its query, under the id that the caller gave if harmless', async () => {
    lines.length = 0;
    const kept = await fetch(`${base}/procedures/x?name=Nguyen`, { headers: { 'x-request-id': 'from-proxy-7' } });
    const made = await fetch(`${base}/procedures/x`, { headers: { 'x-request-id': 'bad id {}' } });
    expect([kept, made].map((answer) => answer.headers.get('x-request-id'))).toEqual(['from-proxy-7', 'made-here-01']);
    await expect.poll(written).toHaveLength(2);
    expect(written()[0]).toMatchObject({ id: 'from-proxy-7', method: 'GET', path: '/procedures/x', status: 200 });
    expect(lines.join('')).not.toContain('Nguyen');
  });

  it('logs no secret', () => {
    lines.length = 0;
    const log = createLogger('info', { write: (line) => lines.push(line) });
    log.info(
      { token: 'abc', password: 'hunter2', headers: { authorization: 'Bearer abc', cookie: 'sid=abc' } },
      'seen',
    );
    expect(lines.join('')).toContain('seen');
    expect(lines.join('')).not.toMatch(/abc|hunter2/);
  });

  it('is told when PostgreSQL would not survive a power cut', async () => {
    const database = await emptyDatabase();
    // The tests' own PostgreSQL is weakened on purpose.
    const said = await weakenedGuards(database.appUrl);
    expect(said).toHaveLength(3);
    expect(said.join('\n')).toMatch(/fsync = off: a power cut may destroy the whole database/);
    const mended = new URL(database.appUrl);
    mended.searchParams.set('options', '-c synchronous_commit=on');
    expect(await weakenedGuards(mended.href)).toHaveLength(2);
    await database.drop();
  });
});
