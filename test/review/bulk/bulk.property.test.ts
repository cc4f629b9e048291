import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../../src/identity/viewer.ts';
import { type BulkAct, canBeUndone, type ContentPattern } from '../../../src/review/bulk/bulk-act.ts';
import type { ItemAct } from '../../../src/review/recommendation/ruling.ts';
import { type Office, openOffice } from '../../registry/registry-office.ts';
import { roundIn, saying } from '../review-office.ts';
import { type BulkOffice, bulksIn, saidIn } from './bulk-office.ts';

/** Whatever stands in a round and whoever writes meanwhile: what was shown is what happens, and nobody's words are lost. */

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

type Who = 'reformer' | 'colleague' | 'approver';
const person = (who: Who): Viewer => ({ reformer, colleague, approver })[who];

const someContent = fc.constantFrom(
  saying('KEEP'),
  saying('KEEP', { proposal: 'Giữ mẫu cũ', parts: ['FORMS'] }),
  saying('ABOLISH'),
  saying('ABOLISH', { act: null }),
  saying('AMEND'),
);

/** One person's act on one item. */
const someAct: fc.Arbitrary<readonly [Who, ItemAct]> = fc.oneof(
  fc.tuple(
    fc.constantFrom<Who>('reformer', 'colleague'),
    fc.oneof(
      someContent.map((content): ItemAct => ({ kind: 'classify', content })),
      fc.constantFrom<ItemAct>({ kind: 'submit' }, { kind: 'submit' }, { kind: 'takeBack' }, { kind: 'discard' }),
    ),
  ),
  fc.tuple(
    fc.constant<Who>('approver'),
    fc.constantFrom<ItemAct>({ kind: 'approve', note: null }, { kind: 'return', note: 'Chưa rõ' }),
  ),
);

const somePattern = fc.constantFrom<ContentPattern>(
  { verdict: 'KEEP', reason: 'Giảm giấy tờ' },
  { verdict: 'KEEP', reason: 'Cần thiết', proposal: null },
  { verdict: 'ABOLISH', reason: 'Trùng lặp', authority: 'PROVINCE', act: '9/QĐ', endsOn: '2026-06-01' },
  { verdict: 'AMEND', reason: 'Rút gọn', authority: 'MINISTRY', askedOf: 'Bộ Xây dựng', parts: ['FEES'] },
);

const someBulk: fc.Arbitrary<BulkAct> = fc.oneof(
  {
    arbitrary: fc.record({
      kind: fc.constant('CLASSIFY' as const),
      fill: fc.constantFrom('UNTOUCHED_ONLY' as const, 'DRAFTS_TOO' as const),
      content: somePattern,
    }),
    weight: 3,
  },
  fc.constantFrom<BulkAct>(
    { kind: 'OPEN_DRAFTS' },
    { kind: 'SUBMIT' },
    { kind: 'TAKE_BACK' },
    { kind: 'DISCARD' },
    { kind: 'APPROVE', note: null },
    { kind: 'RETURN', note: 'Làm lại' },
  ),
);

/** What has happened to each item before. */
const someHistories = fc.array(fc.array(someAct, { maxLength: 4 }), { minLength: 3, maxLength: 5 });

const whoDoes = (act: BulkAct): Viewer => (act.kind === 'APPROVE' || act.kind === 'RETURN' ? approver : reformer);

async function roundWith(histories: readonly (readonly (readonly [Who, ItemAct])[])[]) {
  const { roundId, items } = await roundIn(office, histories.length);
  for (const [at, history] of histories.entries())
    for (const [who, act] of history) await bulks.one(person(who), items[at]!.itemId, act);
  return { roundId, itemIds: items.map(({ itemId }) => itemId) };
}

async function addsUp(viewer: Viewer, id: string): Promise<void> {
  const { total, done, unchanged, conflicts, refused, left } = await bulks.read(viewer, id);
  expect(done + unchanged + conflicts + refused + left).toBe(total);
}

test('what was shown is what happens to each item, and undone all stands as before, where nobody interferes', async () => {
  await fc.assert(
    fc.asyncProperty(someHistories, someBulk, fc.integer({ min: 1, max: 4 }), async (histories, act, batch) => {
      const { roundId } = await roundWith(histories);
      const viewer = whoDoes(act);
      const before = await saidIn(office, roundId);
      const id = await bulks.look(viewer, roundId, act);
      const shown = await bulks.expected(viewer, id);
      expect(await saidIn(office, roundId)).toEqual(before);
      await bulks.start(viewer, id);
      while ((await bulks.step(id, batch)) === 'MORE') await addsUp(viewer, id);
      const { total, done, unchanged, refused } = shown;
      expect(await bulks.read(viewer, id)).toMatchObject({
        state: 'DONE',
        total,
        done,
        unchanged,
        refused,
        conflicts: 0,
        left: 0,
      });
      // What was counted is what was written: an event for each item done, none for any other.
      const events = await office.query(
        'select distinct item_id from recommendation_event e join recommendation r on r.id = e.recommendation_id where e.bulk_id = $1',
        [id],
      );
      expect(events).toHaveLength(act.kind === 'OPEN_DRAFTS' ? 0 : done);
      for (const item of await bulks.items(viewer, id)) expect(item.outcome).toBe(item.expected);
      if (!canBeUndone(act.kind)) return;
      await bulks.undo(viewer, id);
      while ((await bulks.step(id, batch)) === 'MORE') await addsUp(viewer, id);
      expect(await bulks.read(viewer, id)).toMatchObject({ state: 'UNDONE', undone: done, notUndone: 0 });
      // A draft that says what is decided already need not be written again once it was dropped.
      const same = new Set(
        (await bulks.items(viewer, id)).flatMap((each) => (each.undo === 'UNCHANGED' ? each.itemId : [])),
      );
      if (act.kind !== 'DISCARD') expect(same.size).toBe(0);
      const others = (rows: readonly object[]) => rows.filter((row) => !('id' in row && same.has(String(row.id))));
      expect(others(await saidIn(office, roundId))).toEqual(others(before));
    }),
    { numRuns: 40 },
  );
}, 120_000);

/** Somebody else's act on one of the items, between two of the steps. */
const someInterference = fc.array(fc.tuple(fc.nat(4), fc.nat(12), someAct), { maxLength: 8 });

test('nothing of what others write meanwhile is lost, neither by a bulk nor by its undo', async () => {
  await fc.assert(
    fc.asyncProperty(someHistories, someBulk, someInterference, async (histories, act, interference) => {
      const { roundId, itemIds } = await roundWith(histories);
      const viewer = whoDoes(act);
      const id = await bulks.look(viewer, roundId, act);
      const last = new Map<string, number>();
      let moment = 0;
      const interfere = async (): Promise<void> => {
        for (const [at, when, [who, doing]] of interference) {
          const itemId = itemIds[at];
          if (when !== moment || itemId === undefined) continue;
          const done = await bulks.one(person(who), itemId, doing);
          if (done?.result === 'DONE') last.set(itemId, done.version);
        }
        moment += 1;
      };
      const through = async (): Promise<void> => {
        await interfere();
        while ((await bulks.step(id, 1)) === 'MORE') {
          await addsUp(viewer, id);
          await interfere();
        }
      };
      await bulks.start(viewer, id);
      await through();
      if (canBeUndone(act.kind)) {
        await bulks.undo(viewer, id);
        await through();
      }
      await addsUp(viewer, id);
      // Nothing came after the last of the others' acts on an item: the bulk has left it as they did.
      for (const [itemId, version] of last) {
        expect(await office.query('select version from review_item where id = $1', [itemId])).toEqual([{ version }]);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);
