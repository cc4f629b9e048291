import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { askPool } from '../../../src/db/ask.ts';
import { problemsIn } from '../../../src/problem.ts';
import { loadCatalogue } from '../../../src/registry/catalogue/catalogue.loader.ts';
import { snapshotFor } from '../../../src/registry/catalogue/snapshot.ts';
import { catalogueOf, numberOn } from '../../../src/registry/enactment/catalogue-log.ts';
import { catalogueLog } from '../../../src/registry/enactment/catalogue-log.queries.ts';
import { decisionDraft } from '../../../src/review/decision/decision.commands.ts';
import { decisionIssue, decisionWithdraw } from '../../../src/review/decision/issue.commands.ts';
import { DECISION, type DecisionOffice, type Known, openDecisionOffice } from './decision-office.ts';

let it: DecisionOffice;
beforeAll(async () => {
  it = await openDecisionOffice();
});
afterAll(() => it.close());

const DAYS = ['2026-03-02', '2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01'] as const;
const day = fc.constantFrom(...DAYS);
/** The clock stands anywhere, so that decisions also reach back; mostly ahead of the days, as in life. */
const now = fc.constantFrom('2026-03-01', '2026-03-01', '2026-04-15', '2026-07-01');

/** What a person might do next, sensible or not: what the rules refuse changes nothing. */
const step = fc.oneof(
  fc.record({ act: fc.constantFrom('AMEND', 'ABOLISH'), of: fc.nat(2), day, at: now }),
  fc.record({ act: fc.constant('REPLACE'), of: fc.nat(2), by: fc.nat(2), day, at: now }),
  fc.record({ act: fc.constant('WITHDRAW'), of: fc.nat(1), at: now }),
);

/** Carries it out; a refusal is an outcome too, anything else is a fault. */
async function orRefused<T>(act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (thrown) {
    if (problemsIn(thrown) === null) throw thrown;
    return null;
  }
}

let number = 0;

async function decide(
  known: readonly Known[],
  issued: string[],
  todo: typeof step extends fc.Arbitrary<infer S> ? S : never,
) {
  const at = `${todo.at}T10:00:00+07:00`;
  const signer = it.office.act(it.signer, at);
  if (!('day' in todo)) {
    const id = issued[todo.of];
    if (id === undefined) return;
    await orRefused(() => decisionWithdraw(signer, { id, number: 'W/QĐ', reason: 'Hoãn' }));
    return;
  }
  const procedure = known[todo.of];
  if (procedure === undefined) return;
  number += 1;
  if (todo.act === 'AMEND') await orRefused(() => it.draftNext(procedure, at, `Bước ${number}`));
  const successor = 'by' in todo ? known[todo.by] : undefined;
  const verdict = todo.act === 'AMEND' ? 'AMEND' : todo.act === 'ABOLISH' ? 'ABOLISH' : 'REPLACE';
  const recommendation = await it.approved(
    procedure,
    verdict,
    successor === undefined ? {} : { successors: [successor.id] },
    at,
  );
  const input = { ...DECISION, number: `${number}/QĐ`, effectiveOn: todo.day, recommendations: [recommendation] };
  const { id } = await decisionDraft(it.office.act(it.reformer, at), input);
  const done = await orRefused(() => decisionIssue(it.office.act(it.signer, at), { id, confirmChanges: true }));
  if (done !== null) issued.push(id);
}

test('whatever is issued and withdrawn: the log, the rows and what readers see agree on every day', async () => {
  let [publications, withdrawals] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      const known = await Promise.all([it.inForce(), it.inForce(), it.draftOnly()]);
      const issued: string[] = [];
      for (const todo of steps) await decide(known, issued, todo);
      expect(await it.differences()).toEqual([]);
      const logs = await catalogueLog(
        askPool(it.office.db.pool),
        known.map(({ id }) => id),
      );
      const data = await loadCatalogue(it.office.db.pool);
      for (const on of ['2025-01-14', '2025-01-15', '2026-04-30', ...DAYS]) {
        const seen = snapshotFor(data, parseCivilDate(on));
        for (const { id } of known) {
          const folded = catalogueOf(logs.get(id) ?? []);
          expect(seen.procedure(id)?.currentVersion?.number ?? null).toBe(numberOn(folded, on));
          const successors = seen.procedure(id)?.successors.map((each) => each.id) ?? [];
          expect(successors.toSorted()).toEqual(folded.successors.map((each) => each.successorId).toSorted());
        }
      }
      const all = [...logs.values()].flat();
      publications += all.filter((event) => event.kind === 'PUBLISHED' && event.number > 1).length;
      withdrawals += all.filter(({ kind }) => kind === 'WITHDRAWN').length;
    }),
    { numRuns: 25, seed: 20_261_125 },
  );
  // The steps reach what they are there for.
  expect(publications).toBeGreaterThan(10);
  expect(withdrawals).toBeGreaterThan(3);
}, 180_000);
