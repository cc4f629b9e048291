import type { Viewer } from '../../../src/identity/viewer.ts';
import { problemsIn } from '../../../src/problem.ts';
import type { BulkAct } from '../../../src/review/bulk/bulk-act.ts';
import { type BulkItemRow, reviewBulkItems } from '../../../src/review/bulk/bulk-items.queries.ts';
import { type BulkWork, stepOfBulk } from '../../../src/review/bulk/bulk-step.commands.ts';
import { sweepBulks } from '../../../src/review/bulk/bulk-sweeper.ts';
import { reviewBulkStart, reviewBulkUndo } from '../../../src/review/bulk/bulk.commands.ts';
import { type BulkRow, reviewBulk } from '../../../src/review/bulk/bulk.queries.ts';
import { type BulkExpectation, bulkExpectation } from '../../../src/review/bulk/expectation.queries.ts';
import { reviewBulkPreview } from '../../../src/review/bulk/preview.commands.ts';
import { actOnItems, type ItemOutcome } from '../../../src/review/recommendation/item-acts.ts';
import type { ItemAct } from '../../../src/review/recommendation/ruling.ts';
import type { ReviewItemFilter } from '../../../src/review/round/item-filter.ts';
import type { Office } from '../../registry/registry-office.ts';

/** Bulk acts in an office, as its people do them. */
export interface BulkOffice {
  look(viewer: Viewer, round: string, act: BulkAct, filter?: ReviewItemFilter): Promise<string>;
  expected(viewer: Viewer, id: string): Promise<BulkExpectation>;
  start(viewer: Viewer, id: string): Promise<unknown>;
  undo(viewer: Viewer, id: string): Promise<unknown>;
  /** One step of so many items. */
  step(id: string, batch?: number): ReturnType<typeof stepOfBulk>;
  /** Everything that is not through. */
  sweep(batch?: number): ReturnType<typeof sweepBulks>;
  read(viewer: Viewer, id: string): Promise<BulkRow>;
  items(viewer: Viewer, id: string): Promise<readonly BulkItemRow[]>;
  /** Looks and does. */
  all(viewer: Viewer, round: string, act: BulkAct, filter?: ReviewItemFilter): Promise<BulkRow>;
  one(viewer: Viewer, itemId: string, act: ItemAct): Promise<ItemOutcome | undefined>;
}

const needed = <T>(found: T | null): T => {
  if (found === null) throw new Error('it is not there');
  return found;
};

const OURS = {
  reviewBulkPreview,
  reviewBulkStart,
  reviewBulkUndo,
  stepOfBulk,
  sweepBulks,
  bulkExpectation,
  reviewBulk,
  reviewBulkItems,
  actOnItems,
};

/** The same of a copy of the source somewhere else. */
export async function bulksFrom(root: string, office: Office): Promise<BulkOffice> {
  const files = [
    'preview.commands',
    'bulk.commands',
    'bulk-step.commands',
    'bulk-sweeper',
    'expectation.queries',
    'bulk.queries',
    'bulk-items.queries',
  ];
  const paths = [...files.map((file) => `src/review/bulk/${file}.ts`), 'src/review/recommendation/item-acts.ts'];
  const modules = await Promise.all(
    paths.map((path) => import(/* @vite-ignore */ `${root}${path}`) as Promise<object>),
  );
  return bulksIn(office, Object.assign({}, OURS, ...modules));
}

export function bulksIn(office: Office, code: typeof OURS = OURS): BulkOffice {
  const work = (batch?: number): BulkWork => ({
    db: office.db.pool,
    fork: () => office.db.fork(),
    clock: office.act(null).clock,
    ids: office.ids,
    ...(batch === undefined ? {} : { batch }),
  });
  const db = office.db.pool;
  const bulks: BulkOffice = {
    look: async (viewer, round, act, filter = {}) =>
      (await code.reviewBulkPreview(office.act(viewer), { round, filter, act })).id,
    expected: async (viewer, id) => needed(await code.bulkExpectation({ db, viewer }, id)),
    start: (viewer, id) => code.reviewBulkStart(office.act(viewer), id),
    undo: (viewer, id) => code.reviewBulkUndo(office.act(viewer), id),
    step: (id, batch) => code.stepOfBulk(work(batch), id),
    sweep: (batch) => code.sweepBulks(work(batch)),
    read: async (viewer, id) => needed(await code.reviewBulk({ db, viewer }, id)),
    items: async (viewer, id) =>
      (
        await code.reviewBulkItems(
          { db, viewer },
          { id, outcome: null, undo: null, othersWork: null },
          { first: 100, after: null },
        )
      ).nodes,
    all: async (viewer, round, act, filter) => {
      const id = await bulks.look(viewer, round, act, filter);
      await bulks.start(viewer, id);
      await bulks.sweep();
      return bulks.read(viewer, id);
    },
    one: async (viewer, itemId, act) => {
      const context = office.act(viewer);
      const done = await context.em.transactional((tx) => code.actOnItems(tx, context, [{ itemId, seen: null, act }]));
      return done[0];
    },
  };
  return bulks;
}

/** The code that something is refused with; null where it is not. */
export const refusalOf = (act: Promise<unknown>): Promise<string | null> =>
  act.then(
    () => null,
    (error: unknown) => problemsIn(error)?.[0]?.code ?? Promise.reject(error),
  );

/** What the items of a round say: all that a reader sees of each, without who and when. */
export const saidIn = (office: Office, roundId: string): Promise<object[]> =>
  office.query(
    `select i.id, i.stage, i.verdict, r.state, r.verdict as proposed, r.reason, r.parts, r.proposal, r.authority, r.act, r.ends_on, r.answers,
       (select coalesce(json_agg(d.number order by d.position), '[]') from recommendation_document d where d.recommendation_id = r.id) as documents,
       (select count(*)::int from procedure_version v where v.procedure_id = i.procedure_id) as versions
     from review_item i left join recommendation r on r.id = i.latest_id where i.round_id = $1 order by i.id`,
    [roundId],
  );
