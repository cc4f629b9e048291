import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { runApp } from './running-app.ts';
import type { RunningApp } from './running-app.ts';

let database: TestDatabase;
let running: RunningApp;

beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
});

afterAll(async () => {
  await running.stop();
  await database.drop();
});

/** A simple GET could be sent by a foreign page; clients that mean it send this header (Apollo's CSRF prevention). */
const meant: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: { ...Object.fromEntries(new Headers(init?.headers)), 'apollo-require-preflight': 'true' },
  });

const audits = serverAudits({ url: () => `${running.url}/graphql`, fetchFn: meant });

it('is audited on all 61 points of GraphQL over HTTP', () => {
  expect(audits).toHaveLength(61);
});

it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_name, audit) => {
  const result = await audit.fn();
  expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
});

it('keeps CSRF prevention on: a GET that a foreign page could send is refused', async () => {
  const response = await fetch(`${running.url}/graphql?query=${encodeURIComponent('{ __typename }')}`);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('CSRF');
});
