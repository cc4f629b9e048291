import { askPool } from '../../db/ask.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import { type BulkItemOutcome, type BulkItemRow, ITEM } from './bulk-items.queries.ts';
import { type Asking, reviewBulk } from './bulk.queries.ts';

/** What an act would come to, of everything that was looked at. */
export interface BulkExpectation {
  readonly id: string;
  readonly total: number;
  readonly done: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Of those done, how many go over what somebody else wrote last. */
  readonly othersWork: number;
  readonly refusals: readonly {
    readonly code: string;
    readonly items: number;
    readonly examples: readonly BulkItemRow[];
  }[];
  readonly subjects: readonly { readonly subject: ReviewSubject; readonly items: number; readonly done: number }[];
  /** Agencies that answer for the procedures; null for none. */
  readonly agencies: readonly { readonly agencyId: string | null; readonly items: number; readonly done: number }[];
}

const EXAMPLES = 3;

/** What was looked at, counted; null where it is not the reader's. Four statements. */
export async function bulkExpectation({ db, viewer }: Asking, id: string): Promise<BulkExpectation | null> {
  const bulk = await reviewBulk({ db, viewer }, id);
  if (bulk === null) return null;
  const ask = askPool(db);
  const groups = await ask<{
    expected: BulkItemOutcome;
    code: string | null;
    /** The state that the reason names: another one is another reason to whoever reads it. */
    state: string | null;
    subject: ReviewSubject;
    agencyId: string | null;
    items: number;
    othersWork: number;
  }>(
    `select i.expected, i.expected_code as code, i.expected_params ->> 'state' as state, o.subject, p.agency_id as "agencyId", count(*)::integer as items,
       count(*) filter (where i.others_work)::integer as "othersWork"
     from review_bulk_item i join review_item o on o.id = i.item_id join procedure p on p.id = o.procedure_id
     where i.bulk_id = ?::uuid group by 1, 2, 3, 4, 5`,
    [id],
  );
  const examples = await ask<BulkItemRow>(
    `select ${ITEM} from (select *, row_number() over (partition by expected_code, expected_params ->> 'state' order by item_id) as nth
       from review_bulk_item where bulk_id = ?::uuid and expected = 'REFUSED') i
     join review_bulk b on b.id = i.bulk_id
     where i.nth <= ${EXAMPLES} order by i.item_id`,
    [id],
  );
  const sum = (some: readonly { readonly items: number }[]): number => some.reduce((all, { items }) => all + items, 0);
  const as = (expected: BulkItemOutcome) => groups.filter((group) => group.expected === expected);
  const by = <Key>(key: (group: (typeof groups)[number]) => Key) =>
    [...Map.groupBy(groups, key)].map(([value, some]) => ({
      value,
      items: sum(some),
      done: sum(some.filter(({ expected }) => expected === 'DONE')),
    }));
  return {
    id,
    total: bulk.total,
    done: sum(as('DONE')),
    unchanged: sum(as('UNCHANGED')),
    refused: sum(as('REFUSED')),
    othersWork: groups.reduce((all, group) => all + group.othersWork, 0),
    refusals: [...Map.groupBy(as('REFUSED'), ({ code, state }) => `${code} ${state ?? ''}`)]
      .map(([key, some]) => ({
        code: some[0]?.code ?? '',
        items: sum(some),
        examples: examples.filter(({ code, params }) => `${code} ${params?.['state'] ?? ''}` === key),
      }))
      .sort((a, b) => b.items - a.items || (a.code < b.code ? -1 : 1)),
    subjects: by(({ subject }) => subject)
      .map(({ value: subject, ...counts }) => ({ subject, ...counts }))
      .sort((a, b) => (a.subject < b.subject ? -1 : 1)),
    agencies: by(({ agencyId }) => agencyId)
      .map(({ value: agencyId, ...counts }) => ({ agencyId, ...counts }))
      .sort((a, b) => b.items - a.items || ((a.agencyId ?? '') < (b.agencyId ?? '') ? -1 : 1)),
  };
}
