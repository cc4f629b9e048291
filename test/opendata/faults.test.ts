import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterEach, expect, test } from 'vitest';
import { parseCivilDate } from '../../src/calendar/civil-date.ts';
import { openDataRouter } from '../../src/opendata/open-data-routes.ts';
import { OPEN_FILES } from '../../src/opendata/open-files.ts';
import { OPEN_GATE } from '../../src/public-gate.ts';
import { snapshotFor } from '../../src/registry/catalogue/snapshot.ts';
import { catalogue } from '../registry/catalogue/rows.ts';

let stop = (): void => undefined;
afterEach(() => stop());

/** The routes alone, over a catalogue whose rows turn out to be unreadable when a file is made of them. */
async function brokenSite(): Promise<string> {
  const snapshot = snapshotFor(catalogue(), parseCivilDate('2026-11-20'));
  Object.defineProperty(snapshot.reusable.data, 'procedures', {
    get: () => {
      throw new Error('rows that nobody can read');
    },
  });
  const app = express();
  app.use(
    openDataRouter({
      catalogue: { current: snapshot },
      gate: OPEN_GATE,
      publicUrl: null,
      licence: 'https://licence.example/',
      clientOf: () => 'somebody',
    }),
  );
  app.use(((_error, _request, response, _next) => {
    response.status(500).send('a fault');
  }) satisfies express.ErrorRequestHandler);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  stop = () => void server.close();
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

test('a fault while a file is written is kept by no cache and bears nothing of the file', async () => {
  const url = await brokenSite();
  for (const path of ['/open-data/procedures.csv', '/open-data/procedures.jsonld']) {
    const { status, headers } = await fetch(`${url}${path}`);
    expect(status).toBe(500);
    expect(headers.get('cache-control')).toBe('no-store');
    for (const header of ['link', 'content-disposition', 'open-data-as-of'])
      expect(headers.get(header), header).toBeNull();
    expect(headers.get('etag') ?? 'none').not.toMatch(/^"[\w-]{27}/u);
  }
});

test('all files of a day fit in the line of those that wait', () => {
  expect(OPEN_FILES.size * 2).toBeLessThanOrEqual(64);
});
