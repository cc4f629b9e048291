import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPool } from '../../src/db/ask.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { historiesOf } from '../../src/review/recommendation/at-hand.queries.ts';
import { foldRecommendation } from '../../src/review/recommendation/history.ts';
import { actOnItems, type ActOnItem, type ItemOutcome } from '../../src/review/recommendation/item-acts.ts';
import type { ItemAct } from '../../src/review/recommendation/ruling.ts';
import { type Office, openOffice } from '../registry/registry-office.ts';
import { watchStatements } from '../support/statements.ts';
import { draftOf, type Item, roundIn, saying } from './review-office.ts';

let office: Office;
let reformer: Viewer;
let colleague: Viewer;
let approver: Viewer;

beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER', 'APPROVER');
  colleague = await office.person('colleague', 'REFORMER');
  approver = await office.person('approver', 'APPROVER');
});
afterAll(() => office.close());

const act = (viewer: Viewer, acts: readonly ActOnItem[]): Promise<readonly ItemOutcome[]> => {
  const context = office.act(viewer);
  return context.em.transactional((tx) => actOnItems(tx, context, acts));
};
const one = async (viewer: Viewer, { itemId }: Item, done: ItemAct, seen: number | null = null) =>
  (await act(viewer, [{ itemId, seen, act: done }]))[0];
const said = (outcome: ItemOutcome | undefined) =>
  outcome?.result === 'REFUSED' ? outcome.problem.code : outcome?.result;
const itemRow = async ({ itemId }: Item) =>
  (await office.query('select stage, verdict, version, latest_id from review_item where id = $1', [itemId]))[0];
const single = async (): Promise<Item> => (await roundIn(office, 1)).items[0] as Item;

describe('a proposal on an item', () => {
  test('is drafted, changed, handed in and approved by another person; the procedure bears the verdict', async () => {
    const item = await single();
    expect(said(await one(reformer, item, { kind: 'classify', content: saying('KEEP') }))).toBe('DONE');
    expect(said(await one(reformer, item, { kind: 'classify', content: saying('KEEP') }))).toBe('UNCHANGED');
    expect(said(await one(colleague, item, { kind: 'classify', content: saying('ABOLISH') }))).toBe('DONE');
    expect(said(await one(colleague, item, { kind: 'submit' }))).toBe('DONE');
    expect(said(await one(colleague, item, { kind: 'classify', content: saying('KEEP') }))).toBe(
      'RECOMMENDATION_WAITS_FOR_DECISION',
    );
    expect(said(await one(reformer, item, { kind: 'approve', note: null }))).toBe('RECOMMENDATION_OWN');
    expect(said(await one(approver, item, { kind: 'approve', note: null }))).toBe('DONE');
    expect(await itemRow(item)).toMatchObject({ stage: 'APPROVED', verdict: 'ABOLISH', version: 5 });
    expect(await office.query('select review_status from procedure where id = $1', [item.procedureId])).toEqual([
      { review_status: 'ABOLISH' },
    ]);
  });

  test('is a conflict where somebody else was faster, and says who; nothing is overwritten', async () => {
    const item = await single();
    await one(reformer, item, { kind: 'classify', content: saying('KEEP') }, 1);
    expect(await one(colleague, item, { kind: 'classify', content: saying('ABOLISH') }, 1)).toMatchObject({
      result: 'CONFLICT',
      who: 'Người reformer',
      version: 2,
    });
    expect(await itemRow(item)).toMatchObject({ stage: 'DRAFT', version: 2 });
  });

  test('needs what carries it out before it is handed in', async () => {
    const item = await single();
    const gapOf = async (content: ReturnType<typeof saying>) => {
      await one(reformer, item, { kind: 'classify', content });
      return said(await one(reformer, item, { kind: 'submit' }));
    };
    expect(await gapOf(saying('AMEND'))).toBe('GAP_DRAFT');
    expect(await gapOf(saying('ABOLISH', { act: null }))).toBe('GAP_ACT');
    expect(await gapOf(saying('ABOLISH', { endsOn: null }))).toBe('GAP_ENDS_ON');
    expect(await gapOf(saying('REPLACE'))).toBe('GAP_SUCCESSOR');
    expect(await gapOf(saying('ABOLISH', { authority: null }))).toBe('GAP_AUTHORITY');
    expect(await gapOf(saying('ABOLISH', { authority: 'MINISTRY' }))).toBe('GAP_ASKED_OF');
    await draftOf(office, item.procedureId);
    expect(await gapOf(saying('AMEND'))).toBe('DONE');
  });

  test('that is dropped gives the one before it its place again', async () => {
    const item = await single();
    await one(reformer, item, { kind: 'classify', content: saying('KEEP') });
    await one(reformer, item, { kind: 'submit' });
    await one(approver, item, { kind: 'approve', note: null });
    await one(reformer, item, { kind: 'classify', content: saying('ABOLISH') });
    expect(await itemRow(item)).toMatchObject({ stage: 'DRAFT', verdict: 'KEEP' });
    await one(reformer, item, { kind: 'discard' });
    expect(await itemRow(item)).toMatchObject({ stage: 'APPROVED', verdict: 'KEEP' });
  });
});

test('acts on many items cost as many statements as on one, and rows are what their events say', async () => {
  const { items } = await roundIn(office, 30);
  const classify = (some: readonly Item[]) =>
    watchStatements(() =>
      act(
        reformer,
        some.map(({ itemId }) => ({ itemId, seen: 1, act: { kind: 'classify', content: saying('ABOLISH') } })),
      ),
    );
  const few = await classify(items.slice(0, 1));
  const many = await classify(items.slice(1));
  expect(many.result.map(({ result }) => result)).toEqual(Array(29).fill('DONE'));
  expect(many.statements.length).toBe(few.statements.length);
  const rows = await office.query<{ id: string; state: string; verdict: string; sequence: number; act: string }>(
    `select id, state, verdict, sequence, act from recommendation where item_id = any($1)`,
    [items.map(({ itemId }) => itemId)],
  );
  const histories = await historiesOf(
    askPool(office.db.pool),
    rows.map(({ id }) => id),
  );
  for (const { id, state, verdict, sequence, act: acted } of rows) {
    const folded = foldRecommendation(histories.get(id) ?? []);
    expect(folded).toMatchObject({ state, sequence, content: { verdict, act: acted } });
  }
  expect(rows).toHaveLength(30);
});

test('what was written is never rewritten: the server’s role may only add to it', async () => {
  await expect(office.query(`update recommendation_event set note = 'x'`)).rejects.toThrow(/permission denied/u);
  await expect(office.query(`delete from recommendation_event`)).rejects.toThrow(/permission denied/u);
});
