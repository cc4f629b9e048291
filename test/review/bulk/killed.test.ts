import type pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPool } from '../../../src/db/pool.ts';
import { signInNow } from '../../graphql/demo-staff.ts';
import { type Server, startProduct } from '../../proof/server.ts';
import { until } from '../../support/child.ts';
import { demoDatabase, type TestDatabase } from '../../support/database.ts';

/** The server that works on a bulk act is killed in the middle; the next one does the rest, and nothing twice. */

let database: TestDatabase;
let owner: pg.Pool;
const servers: Server[] = [];

beforeAll(async () => {
  database = await demoDatabase();
  owner = openPool({ url: database.ownerUrl, max: 2 });
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  await owner.end();
  await database.drop();
});

async function serve(): Promise<Server> {
  const server = await startProduct(database);
  servers.push(server);
  return server;
}

// oxlint-disable-next-line typescript/no-explicit-any -- answers of every shape
async function ask({ port }: Server, token: string, query: string, variables: object = {}): Promise<any> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** Every event takes its time, so that there is a middle to be killed in. */
const slow = () =>
  owner.query(`create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.002); return new; end $$;
    create trigger slow before insert on recommendation_event for each row execute function slow()`);
const quick = () => owner.query('drop trigger slow on recommendation_event; drop function slow()');

const reached = async (): Promise<number> =>
  (await owner.query<{ many: number }>('select (count(outcome) + count(undo))::int as many from review_bulk_item'))
    .rows[0]!.many;

const BULK = '{ id state total done unchanged conflicts refused left undone notUndone }';

test('a server, by SIGKILL, in the middle of doing and in the middle of undoing', { timeout: 240_000 }, async () => {
  const token = await signInNow(database.appUrl, 'reformer');
  const first = await serve();
  const { reviewRoundCreate } = await ask(
    first,
    token,
    `mutation { reviewRoundCreate(input: { name: "Cả danh mục", startsOn: "2026-11-20" }) { round { id version } userErrors { code } } }`,
  );
  const { id: round, version } = reviewRoundCreate.round;
  await ask(
    first,
    token,
    `mutation { reviewRoundOpen(id: "${round}", version: ${version}) { round { id } userErrors { code } } }`,
  );
  const { reviewBulkPreview } = await ask(
    first,
    token,
    `mutation { reviewBulkPreview(round: "${round}", filter: {}, act: { kind: CLASSIFY, content: { verdict: KEEP, reason: "Cần thiết" } }) {
      preview { token total done } userErrors { code } } }`,
  );
  const { total, done, token: looked } = reviewBulkPreview.preview;
  expect(total).toBeGreaterThan(1_000);
  expect(done).toBe(total);

  /** Sends an act, kills the server once it has done a step, and lets another one go on. */
  const killedIn = async (server: Server, mutation: string): Promise<Server> => {
    const before = await reached();
    await slow();
    const answer = ask(server, token, mutation).catch(() => null);
    await until('a step is done', async () => (await reached()) > before);
    await server.kill();
    await answer;
    await until('its connections are gone', async () => {
      const { rows } = await owner.query(
        `select from pg_stat_activity where datname = current_database() and usename <> current_user and state <> 'idle'`,
      );
      return rows.length === 0;
    });
    await quick();
    return serve();
  };
  const bulk = async (server: Server) =>
    (await ask(server, token, `{ reviewBulk(id: "${looked}") ${BULK} }`)).reviewBulk;

  const second = await killedIn(
    first,
    `mutation { reviewBulkStart(token: "${looked}") { bulk ${BULK} userErrors { code } } }`,
  );
  await until('it is done', async () => (await bulk(second)).state === 'DONE', 60_000);
  expect(await bulk(second)).toMatchObject({ total, done: total, conflicts: 0, refused: 0, left: 0 });
  const twice = () =>
    owner.query(
      'select recommendation_id from recommendation_event where bulk_id = $1 group by recommendation_id, kind having count(*) > 1',
      [looked],
    );
  expect((await twice()).rows).toEqual([]);

  const third = await killedIn(
    second,
    `mutation { reviewBulkUndo(id: "${looked}") { bulk ${BULK} userErrors { code } } }`,
  );
  await until('it is undone', async () => (await bulk(third)).state === 'UNDONE', 60_000);
  expect(await bulk(third)).toMatchObject({ done: total, undone: total, notUndone: 0 });
  expect((await twice()).rows).toEqual([]);
  const { rows } = await owner.query(
    'select count(*)::int as untouched from review_item where round_id = $1 and stage is null and latest_id is null',
    [round],
  );
  expect(rows).toEqual([{ untouched: total }]);
});
