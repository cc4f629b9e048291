import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../../src/identity/viewer.ts';
import { withDefect } from '../../proof/spoilt-tree.ts';
import { type Office, openOffice } from '../../registry/registry-office.ts';
import { roundIn, saying } from '../review-office.ts';
import { type BulkOffice, bulksFrom, bulksIn } from './bulk-office.ts';

/** What the guarantees of bulk acts rest on, and that each is noticed when it is gone. */

let office: Office;
let reformer: Viewer;
let colleague: Viewer;
beforeAll(async () => {
  office = await openOffice();
  reformer = await office.person('reformer', 'REFORMER');
  colleague = await office.person('colleague', 'REFORMER');
});
afterAll(() => office.close());

/** What stands on the items, in order, after one bulk amid what a colleague writes, and after its undo. */
async function amid(bulks: BulkOffice): Promise<object> {
  const { roundId, items } = await roundIn(office, 4);
  const [written, faster, later] = items.map(({ itemId }) => itemId) as [string, string, string];
  const write = (itemId: string, proposal: string) =>
    bulks.one(colleague, itemId, { kind: 'classify', content: saying('KEEP', { proposal }) });
  const said = async () =>
    (
      await office.query<{ verdict: string | null; proposal: string | null }>(
        `select r.verdict, r.proposal from review_item i left join recommendation r on r.id = i.latest_id
         where i.round_id = $1 order by i.position`,
        [roundId],
      )
    ).map(({ verdict, proposal }) => proposal ?? verdict);
  await write(written, 'đã viết');
  const id = await bulks.look(reformer, roundId, {
    kind: 'CLASSIFY',
    fill: 'UNTOUCHED_ONLY',
    content: { verdict: 'ABOLISH', reason: 'Trùng lặp', proposal: null },
  });
  await write(faster, 'nhanh hơn');
  await bulks.start(reformer, id);
  while ((await bulks.step(id, 2)) === 'MORE');
  const done = await said();
  await write(later, 'viết sau');
  await bulks.undo(reformer, id);
  while ((await bulks.step(id, 2)) === 'MORE');
  return { done, undone: await said() };
}

const KEPT = {
  done: ['đã viết', 'nhanh hơn', 'ABOLISH', 'ABOLISH'],
  undone: ['đã viết', 'nhanh hơn', 'viết sau', null],
};

test('what others write before, while and after stands', async () => {
  expect(await amid(bulksIn(office))).toEqual(KEPT);
});

describe('it is noticed when', () => {
  test.each([
    [
      'nobody looks whether an item was changed since it was looked at',
      'do-items.commands.ts',
      'else acts.push({ itemId, seen, act: asked });',
      'else acts.push({ itemId, seen: null, act: asked });',
    ],
    [
      'an undo goes over what was written since',
      'undo-items.commands.ts',
      'else acts.push({ itemId, seen, act: undo });',
      'else acts.push({ itemId, seen: null, act: undo });',
    ],
    [
      'a pattern goes over what was written by hand',
      'bulk-act.ts',
      `if (act.fill === 'UNTOUCHED_ONLY') return`,
      `if (act.fill === ('NEVER' as string)) return`,
    ],
  ])('%s', async (what, file, right, wrong) => {
    const edits = [{ file: `src/review/bulk/${file}`, right, wrong }];
    const seen = await withDefect({ what, edits }, async (root) =>
      amid(await bulksFrom(root, office)).catch((error: unknown) => ({ error: String(error) })),
    );
    expect(seen).not.toEqual(KEPT);
    expect(seen).not.toHaveProperty('error');
  });
});
