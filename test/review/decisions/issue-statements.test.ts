import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '../../../src/clock.ts';
import { decisionDraft } from '../../../src/review/decision/decision.commands.ts';
import { enactWhatIsDue } from '../../../src/review/decision/enact.commands.ts';
import { decisionIssue, decisionWithdraw } from '../../../src/review/decision/issue.commands.ts';
import { watchStatements } from '../../support/statements.ts';
import { DECISION, type DecisionOffice, openDecisionOffice } from './decision-office.ts';

let it: DecisionOffice;
beforeAll(async () => {
  it = await openDecisionOffice();
});
afterAll(() => it.close());

/** Of each kind so many, in one decision; its id. */
async function decisionOf(size: number): Promise<string> {
  const recommendations: string[] = [];
  for (let each = 0; each < size; each += 1) {
    const [amended, abolished, replaced, successor] = [
      await it.inForce(),
      await it.inForce(),
      await it.inForce(),
      await it.draftOnly(),
    ];
    await it.draftNext(amended);
    recommendations.push(
      await it.approved(amended, 'AMEND'),
      await it.approved(abolished, 'ABOLISH'),
      await it.approved(replaced, 'REPLACE', { successors: [successor.id] }),
    );
  }
  const input = { ...DECISION, number: `${size}/QĐ-UBND`, recommendations };
  return (await decisionDraft(it.office.act(it.reformer), input)).id;
}

test('issuing, withdrawing and taking effect ask as much of one as of twelve', async () => {
  const asked = async (size: number): Promise<readonly number[]> => {
    const id = await decisionOf(size);
    const count = async (run: () => Promise<unknown>): Promise<number> =>
      (await watchStatements(run)).statements.length;
    const issue = () => decisionIssue(it.office.act(it.signer), { id, confirmChanges: false });
    const issued = await count(issue);
    const withdrawn = await count(() =>
      decisionWithdraw(it.office.act(it.signer), { id, number: 'W/QĐ', reason: 'Hoãn' }),
    );
    const again = await decisionOf(size);
    await decisionIssue(it.office.act(it.signer), { id: again, confirmChanges: false });
    const clock = fixedClock(new Date('2026-06-01T00:00:00+07:00'));
    const enacted = await count(() => enactWhatIsDue({ db: it.office.db.pool, clock }));
    return [issued, withdrawn, enacted];
  };
  const [one, twelve] = [await asked(1), await asked(12)];
  expect(twelve).toEqual(one);
  expect(await it.differences()).toEqual([]);
}, 60_000);
