import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPool } from '../../../src/db/ask.ts';
import type { replayCatalogue } from '../../../src/registry/enactment/replay-catalogue.ts';
import { decisionDraft } from '../../../src/review/decision/decision.commands.ts';
import type { decisionIssue, decisionWithdraw } from '../../../src/review/decision/issue.commands.ts';
import { withDefect } from '../../proof/spoilt-tree.ts';
import { DECISION, type DecisionOffice, openDecisionOffice } from './decision-office.ts';

/** What the catalogue's log and its rows rest on, and that each is noticed when it is gone. */

let it: DecisionOffice;
beforeAll(async () => {
  it = await openDecisionOffice();
});
afterAll(() => it.close());

interface Acting {
  readonly decisionIssue: typeof decisionIssue;
  readonly decisionWithdraw: typeof decisionWithdraw;
}

let number = 0;

/** One procedure amended, then a decision on it withdrawn before its day, then one that ends it; all by these acts. */
async function history({ decisionIssue: issue, decisionWithdraw: withdraw }: Acting): Promise<void> {
  const procedure = await it.inForce();
  const at = '2026-03-01T10:00:00+07:00';
  const decided = async (verdict: 'AMEND' | 'ABOLISH', effectiveOn: string): Promise<string> => {
    number += 1;
    if (verdict === 'AMEND') await it.draftNext(procedure, at, `Bước ${number}`);
    const recommendation = await it.approved(procedure, verdict, {}, at);
    const input = { ...DECISION, number: `S${number}/QĐ`, effectiveOn, recommendations: [recommendation] };
    const { id } = await decisionDraft(it.office.act(it.reformer, at), input);
    await issue(it.office.act(it.signer, at), { id, confirmChanges: true });
    return id;
  };
  await decided('AMEND', '2026-05-01');
  const withdrawn = await decided('AMEND', '2026-06-01');
  await withdraw(it.office.act(it.signer, at), { id: withdrawn, number: `W${number}/QĐ`, reason: 'Hoãn' });
  await decided('ABOLISH', '2026-08-01');
}

const ISSUE = 'src/review/decision/issue.commands.ts';
const REPLAY = 'src/registry/enactment/replay-catalogue.ts';

test('the log says what the rows say', async () => {
  await history(await import('../../../src/review/decision/issue.commands.ts'));
  expect(await it.differences()).toEqual([]);
});

describe('it is noticed when', () => {
  test.each([
    [
      'the version before ends a day late',
      'src/registry/enactment/write-catalogue.ts',
      `valid_to = w."effectiveOn", version`,
      `valid_to = w."effectiveOn" + 1, version`,
      'VALIDITY_OVERLAPS',
    ],
    [
      'an end is written for another day than the log says',
      'src/registry/enactment/write-catalogue.ts',
      `valid_to = w."endsOn", end_decision_number`,
      `valid_to = w."endsOn" - 1, end_decision_number`,
      null,
    ],
  ])('%s', async (what, file, right, wrong, by) => {
    const before = (await it.differences()).length;
    await withDefect({ what, edits: [{ file, right, wrong }] }, async (root) => {
      const spoilt: Acting = await import(/* @vite-ignore */ `${root}${ISSUE}`);
      const refusal = await history(spoilt).then(
        () => null,
        (thrown: unknown) => Reflect.get(Object(thrown), 'code'),
      );
      // A day too many overlaps the next version, which the database itself refuses; a day too few is found in the log.
      expect(refusal).toBe(by);
      expect((await it.differences()).length > before).toBe(by === null);
    });
  });

  test('a withdrawn entry is folded as if it stood', async () => {
    const edits = [
      {
        file: 'src/registry/enactment/catalogue-log.ts',
        right: 'told.filter(({ sequence }) => !undone.has(sequence)).reduce',
        wrong: 'told.filter(({ sequence }) => sequence > undone.size - 99).reduce',
      },
    ];
    await withDefect({ what: 'withdrawn entries stand', edits }, async (root) => {
      const spoilt: { replayCatalogue: typeof replayCatalogue } = await import(/* @vite-ignore */ `${root}${REPLAY}`);
      const found: object[] = [];
      await spoilt.replayCatalogue(askPool(it.office.db.pool), (difference) => found.push(difference));
      expect(found.length).toBeGreaterThan((await it.differences()).length);
    });
  });
});
