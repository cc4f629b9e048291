import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { text } from 'node:stream/consumers';
import { LIST, PROCEDURE, QUEUE, RECEIVE } from './raw-statements.ts';

/** The floor: one hand-written statement and JSON over node:http, no rights, no checks, no GraphQL. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: Number(process.env['POOL']) });

const answer: Readonly<Record<string, (input: Record<string, unknown>) => Promise<unknown>>> = {
  '/list': async ({ verdict, after = '' }) =>
    (await pool.query({ name: 'list', text: LIST, values: [verdict, after] })).rows,
  '/procedure': async ({ code }) => (await pool.query({ name: 'procedure', text: PROCEDURE, values: [code] })).rows[0],
  '/queue': async ({ agency }) => (await pool.query({ name: 'queue', text: QUEUE, values: [agency] })).rows,
  '/receive': async (input) =>
    (
      await pool.query({
        name: 'receive',
        text: RECEIVE,
        values: [randomUUID(), input['like'], input['key'], input['name']],
      })
    ).rows[0],
};

const server = createServer((request, response) => {
  void (async () => {
    try {
      const serve = answer[request.url ?? ''];
      const data = serve ? await serve(JSON.parse(await text(request)) as Record<string, unknown>) : null;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data }));
    } catch (error) {
      response.statusCode = 500;
      response.end(String(error));
    }
  })();
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
