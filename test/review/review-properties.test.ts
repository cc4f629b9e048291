import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnItems } from '../../src/review/recommendation/item-acts.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { withDefect } from '../proof/spoilt-tree.ts';
import { type Office, openOffice } from '../registry/registry-office.ts';
import { tryHistories } from './review-histories.ts';

let office: Office;
let people: readonly Viewer[];

const open = async (): Promise<void> => {
  office = await openOffice();
  // Everybody may do everything, so that only the rules keep them from deciding on their own.
  people = await Promise.all(['an', 'binh', 'chi'].map((name) => office.person(name, 'REFORMER', 'APPROVER')));
};
beforeAll(open);
afterAll(() => office.close());

test('whatever three people do, the rules of a review hold', { timeout: 120_000 }, async () => {
  await expect(tryHistories({ office, people, act: actOnItems }, 12)).resolves.toBeUndefined();
});

describe('it is noticed when', () => {
  const DEFECTS = [
    [
      'only who wrote last counts as an author',
      'history.ts',
      'authors: accountId === null || authors.includes(accountId) ? authors : [...authors, accountId],',
      'authors: accountId === null ? authors : [accountId],',
    ],
    [
      'what carries it out is not asked for',
      'ruling.ts',
      "if (act.kind === 'submit' && gaps[0] !== undefined) return refused(gaps[0]);",
      '',
    ],
    [
      'what was there when it was handed in is not asked for again at its approval',
      'ruling.ts',
      "const [gap] = act.kind === 'approve' ? gaps : [];",
      'const [gap] = gaps.slice(gaps.length);',
    ],
    [
      'an item shows the verdict that was proposed last',
      'write-events.ts',
      "where r.item_id = w.id and r.state in ('APPROVED', 'ENACTED')",
      "where r.item_id = w.id and r.state <> 'DISCARDED'",
    ],
    [
      'a dropped draft stays what an item shows',
      'write-events.ts',
      "where r.item_id = w.id and r.state <> 'DISCARDED'",
      'where r.item_id = w.id',
    ],
    [
      'nobody looks what was seen',
      'item-acts.ts',
      'return seen === null || seen === version ? null',
      'return seen !== -1 ? null',
    ],
  ] as const;

  test.each(DEFECTS)('%s', { timeout: 60_000 }, async (what, name, right, wrong) => {
    const edits = [{ file: `src/review/recommendation/${name}`, right, wrong }];
    await withDefect({ what, edits }, async (root) => {
      const spoilt: { actOnItems: typeof actOnItems } = await import(
        /* @vite-ignore */ `${root}src/review/recommendation/item-acts.ts`
      );
      await expect(tryHistories({ office, people, act: spoilt.actOnItems }, 12)).rejects.toThrow(/Property failed/u);
    });
    // What a spoilt copy has written is nobody's to find.
    await office.close();
    await open();
  });
});
