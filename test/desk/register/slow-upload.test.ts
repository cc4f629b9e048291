import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Request } from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsIn } from '../../../src/problem.ts';
import { type Patience, uploadBody } from '../../../src/uploads/upload-body.ts';
import { type As, signIn } from '../../graphql/demo-staff.ts';
import { type RunningApp, runApp } from '../../graphql/running-app.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';

/** Files that come byte by byte, over real sockets: they keep nobody else out and are cut off. */

let database: TestDatabase;
let running: RunningApp;
let as: As;
beforeAll(async () => {
  database = await demoDatabase();
  running = await runApp({ appUrl: database.appUrl });
  as = await signIn(database.appUrl);
});
afterAll(async () => {
  await running.stop();
  await database.drop();
});

const sockets: Socket[] = [];
afterAll(() => {
  for (const socket of sockets) socket.destroy();
});

/** The head of a request and one byte of its body; answers what came back once it has a status. */
function dribble(port: number, headers: Readonly<Record<string, string>>, every = 0): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  socket.on('error', () => undefined);
  const lines = Object.entries({ host: 'x', 'content-length': '1000000', 'accept-language': 'en', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}`).join('\r\n');
  socket.write(`POST /import/register HTTP/1.1\r\n${head}\r\n\r\na`);
  const more = every > 0 ? setInterval(() => socket.write('a'.repeat(100)), every) : undefined;
  socket.on('close', () => clearInterval(more));
  return once(socket, 'data').then(([data]) => String(data));
}

test('three slow files of one head keep no other head out, and the one that was taken is cut off', async () => {
  const port = Number(new URL(running.url).port);
  const slow = [1, 2, 3].map(() => dribble(port, as('head')));
  // The second and third are told at once; the first alone is still awaited.
  const told = await Promise.any([
    Promise.all([slow[0], slow[1]]),
    Promise.all([slow[0], slow[2]]),
    Promise.all([slow[1], slow[2]]),
  ]);
  for (const text of told) expect(text).toMatch(/^HTTP\/1\.1 503 [\s\S]*one at a time/u);
  const other = await fetch(`${running.url}/import/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', ...as('head2') },
    body: 'a,b\n1,2\n',
  });
  expect(other.status).toBe(422);
  const all = await Promise.all(slow);
  expect(all.filter((text) => /^HTTP\/1\.1 408 [\s\S]*UPLOAD_TOO_SLOW/u.test(text))).toHaveLength(1);
  // The connections are gone with their answers.
  await expect.poll(() => sockets.filter(({ closed }) => !closed).length).toBe(0);
  const again = await fetch(`${running.url}/import/register`, {
    method: 'POST',
    headers: as('head'),
    body: 'a,b\n1,2\n',
  });
  expect(again.status).toBe(422);
}, 20_000);

test('a body that comes steadily but never ends is cut off at the deadline, and a whole one is not', async () => {
  const patience: Patience = { wholeMs: 400, lookMs: 200, leastBytes: 1 };
  const read = async (request: IncomingMessage): Promise<string> => {
    // Express adds `get`, and nothing else of it is used.
    const asked = Object.assign(request, { get: (name: string) => request.headers[name] }) as unknown as Request;
    try {
      return String((await uploadBody(asked, 2_000_000, patience))?.length);
    } catch (error) {
      return problemsIn(error)?.[0]?.code ?? String(error);
    }
  };
  const server = createServer((request, response) => {
    void read(request).then((text) => response.end(text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await dribble(port, {}, 20)).toContain('UPLOAD_TOO_SLOW');
  const whole = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body: 'x'.repeat(1_500_000) });
  expect(await whole.text()).toBe('1500000');
  server.closeAllConnections();
  server.close();
});
