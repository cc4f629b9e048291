import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askPool } from '../../src/db/ask.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { actOnItems, type ItemOutcome } from '../../src/review/recommendation/item-acts.ts';
import type { ItemAct } from '../../src/review/recommendation/ruling.ts';
import { replayReviews } from '../../src/review/replay/replay-reviews.ts';
import { talliesLoader, tally } from '../../src/review/round/round.queries.ts';
import { type Office, openOffice } from '../registry/registry-office.ts';
import { draftOf, type Item, roundIn, saying } from './review-office.ts';

let office: Office;
let people: readonly Viewer[];

beforeAll(async () => {
  office = await openOffice();
  // Everybody may do everything, so that only the rules keep them from deciding on their own.
  people = await Promise.all(['an', 'binh', 'chi'].map((name) => office.person(name, 'REFORMER', 'APPROVER')));
});
afterAll(() => office.close());

const KINDS = ['classify', 'submit', 'takeBack', 'discard', 'approve', 'return'] as const;
const VERDICTS = ['KEEP', 'AMEND', 'ABOLISH'] as const;

/** An act of a person on some of the items, as they are now or as they were a while ago. */
const step = fc.record({
  who: fc.nat(2),
  items: fc.uniqueArray(fc.nat(4), { minLength: 1, maxLength: 5 }),
  kind: fc.constantFrom(...KINDS),
  verdict: fc.constantFrom(...VERDICTS),
  stale: fc.boolean(),
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
}

const rowsOf = async (roundId: string): Promise<ReadonlyMap<string, ItemRow>> =>
  new Map(
    (
      await office.query<ItemRow>('select id, version, verdict, stage from review_item where round_id = $1', [roundId])
    ).map((row) => [row.id, row]),
  );

async function carryOut(
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
  return context.em.transactional((tx) => actOnItems(tx, context, acts));
}

test(
  'whatever three people do, verdicts and undecided are the scope, rows are their events, and nobody decides on their own',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
        const { roundId, items } = await roundIn(office, 5);
        // Two of the five have the draft that amending needs.
        for (const item of items.slice(0, 2)) await draftOf(office, item.procedureId);
        for (const [nth, each] of steps.entries()) {
          const before = await rowsOf(roundId);
          const outcomes = await carryOut(each, nth, items, before);
          const after = await rowsOf(roundId);
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
          }
        }
        expect(
          await office.query(
            `select 1 from recommendation_event d join recommendation_event w using (recommendation_id)
           where d.kind in ('APPROVED', 'RETURNED') and w.kind in ('DRAFTED', 'CHANGED', 'SUBMITTED') and d.account_id = w.account_id`,
          ),
        ).toEqual([]);
        expect(
          await office.query(
            `select 1 from recommendation where state in ('APPROVED', 'SUBMITTED') and verdict = 'AMEND' and item_id is not null
             and not exists (select 1 from procedure_version v where v.procedure_id = recommendation.procedure_id and v.state = 'DRAFT')`,
          ),
        ).toEqual([]);
        const found: object[] = [];
        await replayReviews(askPool(office.db.pool), (difference) => void found.push(difference));
        // The office writes rounds without a history; everything below them has one.
        expect(found.filter((difference) => !JSON.stringify(difference).includes('"review round'))).toEqual([]);
      }),
      { numRuns: 12, seed: 2026 },
    );
  },
);
