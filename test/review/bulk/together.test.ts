import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../../src/identity/viewer.ts';
import { versionDraft } from '../../../src/registry/draft.commands.ts';
import { loadContents } from '../../../src/registry/version-content.queries.ts';
import { writeParts } from '../../../src/registry/version-parts.ts';
import type { BulkAct } from '../../../src/review/bulk/bulk-act.ts';
import { COMPLETE, type Office, openOffice } from '../../registry/registry-office.ts';
import { watchStatements } from '../../support/statements.ts';
import { draftOf, type Item, roundIn } from '../review-office.ts';
import { type BulkOffice, bulksIn } from './bulk-office.ts';

/** Several bulks on the same items at once, and how much a step asks of the database. */

let office: Office;
let bulks: BulkOffice;
let reformer: Viewer;
let colleague: Viewer;
let approver: Viewer;

beforeAll(async () => {
  office = await openOffice();
  bulks = bulksIn(office);
  reformer = await office.person('reformer', 'REFORMER');
  colleague = await office.person('colleague', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
});
afterAll(() => office.close());

const classify = (reason: string): BulkAct => ({
  kind: 'CLASSIFY',
  fill: 'DRAFTS_TOO',
  content: { verdict: 'KEEP', reason },
});

/** Steps of one until it is through, in a transaction and on a connection of its own each. */
async function through(id: string, batch: number): Promise<void> {
  while ((await bulks.step(id, batch)) === 'MORE');
}

const outcomes = async (id: string): Promise<ReadonlyMap<string, string>> =>
  new Map(
    (
      await office.query<{ item: string; outcome: string }>(
        'select item_id as item, outcome from review_bulk_item where bulk_id = $1',
        [id],
      )
    ).map(({ item, outcome }) => [item, outcome]),
  );

test('two at once on overlapping items: each item is done by one of them, the other one is told, none waits for ever', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { roundId, items } = await roundIn(office, 40);
    const ids = items.map(({ itemId }) => itemId);
    const one = await bulks.look(reformer, roundId, classify('Một'), { items: ids.slice(0, 30) });
    const other = await bulks.look(colleague, roundId, classify('Hai'), { items: ids.slice(10) });
    await bulks.start(reformer, one);
    await bulks.start(colleague, other);
    await Promise.all([through(one, 7), through(other, 5)]);
    const [first, second] = [await outcomes(one), await outcomes(other)];
    expect([...first.values(), ...second.values()]).not.toContain(null);
    for (const id of ids) {
      const both = [first.get(id), second.get(id)].filter((each) => each !== undefined);
      expect(both.toSorted()).toEqual(both.length === 1 ? ['DONE'] : ['CONFLICT', 'DONE']);
    }
    const events = await office.query<{ many: number }>(
      'select count(*)::int as many from recommendation_event where bulk_id = any($1) group by recommendation_id',
      [[one, other]],
    );
    expect(events).toEqual(ids.map(() => ({ many: 1 })));
  }
});

test('approving and writing on the same items at once: no one holds what the other waits for', async () => {
  for (let round = 0; round < 6; round += 1) {
    const { roundId } = await roundIn(office, 30);
    const writing = await bulks.look(reformer, roundId, classify('Ghi'));
    const approving = await bulks.look(approver, roundId, { kind: 'APPROVE', note: null });
    await bulks.start(reformer, writing);
    await bulks.start(approver, approving);
    await Promise.all([through(writing, 10), through(approving, 10)]);
    expect(await bulks.read(reformer, writing)).toMatchObject({ state: 'DONE', done: 30, left: 0 });
    const { conflicts, refused, left } = await bulks.read(approver, approving);
    expect([conflicts + refused, left]).toEqual([30, 0]);
  }
});

test('two processes on one bulk: a step is done by one of them, and every item once', async () => {
  const { roundId } = await roundIn(office, 40);
  const id = await bulks.look(reformer, roundId, classify('Một lần'));
  await bulks.start(reformer, id);
  const swept = await Promise.all([bulks.sweep(6), bulks.sweep(6), bulks.sweep(6)]);
  expect(swept.map(({ left }) => left)).toEqual([0, 0, 0]);
  expect(await bulks.read(reformer, id)).toMatchObject({ state: 'DONE', done: 40, left: 0 });
  const [events] = await office.query<{ many: number; of: number }>(
    'select count(*)::int as many, count(distinct recommendation_id)::int as of from recommendation_event where bulk_id = $1',
    [id],
  );
  expect(events).toEqual({ many: 40, of: 40 });
});

/** What every step of an act needs before it. */
const STEPS: readonly (readonly [BulkAct, before: readonly BulkAct[]])[] = [
  [classify('Nhiều'), []],
  [{ kind: 'SUBMIT' }, [classify('Trình')]],
  [{ kind: 'APPROVE', note: null }, [classify('Duyệt'), { kind: 'SUBMIT' }]],
  [{ kind: 'OPEN_DRAFTS' }, []],
];

test.each(STEPS)(
  'a step of $kind asks as often for thirty items as for one, and so does its undo',
  async (act, before) => {
    const sent = async (size: number): Promise<readonly number[]> => {
      const { roundId } = await roundIn(office, size);
      for (const each of before) await bulks.all(reformer, roundId, each);
      const viewer = act.kind === 'APPROVE' ? approver : reformer;
      const looked = await watchStatements(() => bulks.look(viewer, roundId, act));
      await bulks.start(viewer, looked.result);
      const done = await watchStatements(() => bulks.step(looked.result));
      expect(await bulks.read(viewer, looked.result)).toMatchObject({ state: 'DONE', done: size });
      if (act.kind === 'APPROVE') return [looked.statements.length, done.statements.length];
      await bulks.undo(viewer, looked.result);
      const undone = await watchStatements(() => bulks.step(looked.result));
      expect(await bulks.read(viewer, looked.result)).toMatchObject({ state: 'UNDONE', undone: size });
      return [looked.statements.length, done.statements.length, undone.statements.length];
    };
    expect(await sent(30)).toEqual(await sent(1));
  },
);

test('a draft that a bulk opens is the one that a person would have opened', async () => {
  const { roundId, items } = await roundIn(office, 2);
  const [byHand, byBulk] = items as [Item, Item];
  for (const { procedureId } of items) {
    // Published versions take no more parts: a draft is filled in and published.
    await draftOf(office, procedureId);
    const { em, ids } = office.act(reformer);
    const [draft] = await office.query<{ id: string }>(
      'select id from procedure_version where procedure_id = $1 and number = 2',
      [procedureId],
    );
    await em.transactional((tx) => writeParts(tx, ids, [{ versionId: draft!.id, content: COMPLETE }]));
    await office.query(
      `update procedure_version set valid_to = '2026-01-01', state = 'SUPERSEDED' where procedure_id = $1 and number = 1`,
      [procedureId],
    );
    await office.query(
      `update procedure_version set state = 'PUBLISHED', title = $2, steps = $3, levels = '{PROVINCE}', channels = '{DIRECT}', sets = 1,
         source_hash = 'abc', valid_from = '2026-01-01', announced_on = '2026-01-01', effective_on = '2026-01-01', decision_number = '2/QĐ'
       where id = $1`,
      [draft!.id, COMPLETE.title, COMPLETE.steps],
    );
  }
  await versionDraft(office.act(reformer), byHand.code);
  await bulks.all(reformer, roundId, { kind: 'OPEN_DRAFTS' }, { items: [byBulk.itemId] });
  const draftIn = async ({ procedureId }: Item) => {
    const [row] = await office.query<{ id: string }>(
      `select * from procedure_version where procedure_id = $1 and state = 'DRAFT'`,
      [procedureId],
    );
    const content = (await loadContents(office.db.fork(), [row!.id])).get(row!.id);
    return { row: { ...row, id: null, procedure_id: null }, content };
  };
  const opened = await draftIn(byBulk);
  expect(opened).toEqual(await draftIn(byHand));
  expect(opened.content?.components).toEqual(COMPLETE.components);
});
