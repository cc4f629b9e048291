import fc from 'fast-check';
import { expect } from 'vitest';
import { askPool } from '../../src/db/ask.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import type { actOnItems, ItemOutcome } from '../../src/review/recommendation/item-acts.ts';
import type { ItemAct } from '../../src/review/recommendation/ruling.ts';
import { replayReviews } from '../../src/review/replay/replay-reviews.ts';
import { talliesLoader, tally } from '../../src/review/round/round.queries.ts';
import type { Office } from '../registry/registry-office.ts';
import { draftOf, type Item, roundIn, saying } from './review-office.ts';

/** Where histories are tried, by whom, and through which way of acting on items. */
export interface Trial {
  readonly office: Office;
  readonly people: readonly Viewer[];
  readonly act: typeof actOnItems;
}

/** As often as they come: most histories should get to a decision. */
const KINDS = [
  ...(['classify', 'classify', 'classify', 'submit', 'submit', 'submit', 'approve', 'approve', 'approve'] as const),
  ...(['takeBack', 'discard', 'return'] as const),
];
const VERDICTS = ['KEEP', 'AMEND', 'ABOLISH'] as const;

/** An act of a person on some of the items, as they are now or as they were a while ago. */
const step = fc.record({
  who: fc.nat(2),
  items: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom(...KINDS),
  verdict: fc.constantFrom(...VERDICTS),
  stale: fc.nat(5).map((chance) => chance === 0),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const actOf = ({ kind, verdict }: Step, nth: number): ItemAct => {
  switch (kind) {
    case 'classify':
      return { kind, content: saying(verdict, { reason: `Lý do ${nth}` }) };
    case 'approve':
      return { kind, note: null };
    case 'return':
      return { kind, note: 'Chưa rõ' };
    case 'submit':
    case 'takeBack':
    case 'discard':
      return { kind };
    default:
      return kind satisfies never;
  }
};

interface ItemRow {
  readonly id: string;
  readonly version: number;
  readonly verdict: string | null;
  readonly stage: string | null;
  /** What its latest recommendation says, and whether there is the draft that amending needs. */
  readonly proposed: string | null;
  readonly drafted: boolean;
}

const rowsOf = async (office: Office, roundId: string): Promise<ReadonlyMap<string, ItemRow>> =>
  new Map(
    (
      await office.query<ItemRow>(
        `select i.id, i.version, i.verdict, i.stage, r.verdict as proposed,
            exists (select 1 from procedure_version v where v.procedure_id = i.procedure_id and v.state = 'DRAFT') as drafted
         from review_item i left join recommendation r on r.id = i.latest_id where i.round_id = $1`,
        [roundId],
      )
    ).map((row) => [row.id, row]),
  );

async function carryOut(
  { office, people, act }: Trial,
  { who, items, stale, ...rest }: Step,
  nth: number,
  of: readonly Item[],
  rows: ReadonlyMap<string, ItemRow>,
): Promise<readonly ItemOutcome[]> {
  const context = office.act(
    people[who] ?? null,
    new Date(Date.parse('2026-03-02T02:00:00Z') + nth * 60_000).toISOString(),
  );
  const acts = items.map((at) => {
    const itemId = of[at]?.itemId ?? '';
    const version = rows.get(itemId)?.version ?? 1;
    return { itemId, seen: stale ? version - 1 : version, act: actOf({ who, items, stale, ...rest }, nth) };
  });
  return context.em.transactional((tx) => act(tx, context, acts));
}

/**
 * Throws where random histories of three people on five items break a rule: verdicts and undecided are the scope, so are
 * the stages; what was seen otherwise, refused or the same leaves an item alone; nobody decides on what they wrote;
 * what is handed in can be carried out, and still when it is approved; rows are what their events say.
 */
export async function tryHistories(trial: Trial, numRuns: number): Promise<void> {
  const { office } = trial;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const { roundId, items } = await roundIn(office, 5);
      // Two of the five have the draft that amending needs.
      for (const item of items.slice(0, 2)) await draftOf(office, item.procedureId);
      for (const [nth, each] of steps.entries()) {
        // Half-way one of them is thrown away: what was handed in with it waits in vain.
        if (nth === Math.floor(steps.length / 2)) {
          await office.query(`delete from procedure_version where procedure_id = $1 and state = 'DRAFT'`, [
            items[0]?.procedureId,
          ]);
        }
        const before = await rowsOf(office, roundId);
        const outcomes = await carryOut(trial, each, nth, items, before);
        const after = await rowsOf(office, roundId);
        const counts = tally(await talliesLoader({ db: office.db.pool }).load(roundId));
        expect(counts.keep + counts.amend + counts.replace + counts.abolish + counts.undecided).toBe(5);
        const stages = [
          counts.untouched,
          counts.draft,
          counts.submitted,
          counts.returned,
          counts.approved,
          counts.enacted,
        ];
        expect(stages.reduce((sum, count) => sum + count, 0)).toBe(5);
        for (const outcome of outcomes) {
          // What was seen otherwise is left as it is; what is refused or the same, too.
          if (each.stale) expect(outcome.result).toBe('CONFLICT');
          if (outcome.result !== 'DONE') expect(after.get(outcome.itemId)).toEqual(before.get(outcome.itemId));
          const { proposed, drafted } = after.get(outcome.itemId) ?? {};
          const carriedOn = outcome.result === 'DONE' && (each.kind === 'submit' || each.kind === 'approve');
          if (carriedOn && proposed === 'AMEND') expect(drafted).toBe(true);
        }
      }
      expect(
        await office.query(
          `select 1 from recommendation_event d join recommendation_event w using (recommendation_id)
           where d.kind in ('APPROVED', 'RETURNED') and w.kind in ('DRAFTED', 'CHANGED', 'SUBMITTED') and d.account_id = w.account_id`,
        ),
      ).toEqual([]);
      const found: object[] = [];
      await replayReviews(askPool(office.db.pool), (difference) => void found.push(difference));
      // The office writes rounds without a history; everything below them has one.
      expect(found.filter((difference) => !JSON.stringify(difference).includes('"review round'))).toEqual([]);
    }),
    { numRuns, seed: 2026, endOnFailure: true },
  );
}
