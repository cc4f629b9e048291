import { afterAll, beforeAll, expect, test } from 'vitest';
import { askPool } from '../../src/db/ask.ts';
import { openPool } from '../../src/db/pool.ts';
import { replayReviews } from '../../src/review/replay/replay-reviews.ts';
import type { ReviewDifference } from '../../src/review/replay/replay-rounds.ts';
import { demoDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let owner: ReturnType<typeof openPool>;

beforeAll(async () => {
  database = await demoDatabase();
  owner = openPool({ url: database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

async function differences(): Promise<{ found: readonly ReviewDifference[]; counts: object }> {
  const found: ReviewDifference[] = [];
  const counts = await replayReviews(askPool(owner), (difference) => void found.push(difference));
  return { found, counts };
}

test('the demo’s round is what its events say', async () => {
  expect(await differences()).toEqual({ found: [], counts: { recommendations: 3656, items: 3656, rounds: 1 } });
});

test('what was changed behind the events is named', async () => {
  const [one] = (
    await owner.query<{ id: string; item: string; code: string }>(
      `select r.id, r.item_id as item, p.code from recommendation r join procedure p on p.id = r.procedure_id
       where r.subject = 'PROCEDURE' and r.verdict = 'ABOLISH' order by r.id limit 1`,
    )
  ).rows;
  const spoil: readonly (readonly [sql: string, what: string])[] = [
    [`update recommendation set reason = 'khác' where id = '${one?.id}'`, 'reason'],
    [`update recommendation set decided_by = null where id = '${one?.id}'`, 'decided_by'],
    [`update review_item set verdict = 'KEEP' where id = '${one?.item}'`, 'verdict'],
    [`update review_item set version = 99 where id = '${one?.item}'`, 'version'],
    [`update procedure set review_status = null where code = '${one?.code}'`, 'reviewStatus'],
    [`update review_round set state = 'OPEN'`, 'state'],
    [`delete from review_round_owner`, 'owners'],
    [
      `insert into recommendation_document (recommendation_id, position, number, change, authority) values ('${one?.id}', 0, '1', 'AMEND', 'PROVINCE')`,
      'documents',
    ],
  ];
  for (const [sql, what] of spoil) {
    await owner.query('begin');
    await owner.query(sql);
    expect((await differences()).found.map((difference) => difference.what)).toEqual([what]);
    await owner.query('rollback');
  }
});
