import type pg from 'pg';
import type { Viewer } from '../../identity/viewer.ts';
import { Problem } from '../../problem.ts';
import { APPLICATION_COLUMNS, type ApplicationRow, columnList } from '../application-row.ts';
import { fileStaff } from '../desk.permissions.ts';
import { Values } from './sql-values.ts';
import { conditionsOf, whole } from './work-list-condition.ts';
import { growsForEver, type ListOrder, orderOf, type QueueFilter, scopeOf } from './work-list-filter.ts';

/** Where a work list goes on: after the row of this key and id. */
export interface QueueCursor {
  /** What the list is ordered by: an ISO instant in UTC with microseconds, or `infinity`. */
  readonly key: string;
  readonly id: string;
}

export interface QueueRow extends ApplicationRow {
  readonly cursor: QueueCursor;
}

export interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
}

export interface Page {
  readonly first: number;
  readonly after: QueueCursor | null;
}

/** What each order goes by, and which way; each has its indexes. */
const ORDERS = {
  URGENCY: { key: 'urgency', way: 'asc', further: '>' },
  NEWEST: { key: 'came_at', way: 'desc', further: '<' },
} as const satisfies Record<ListOrder, unknown>;

const cursorOf = (column: string): string =>
  `case when ${column} = 'infinity' then 'infinity' else to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end as "key"`;

/**
 * A page of a work list. Keyset pages: a row that moves while somebody pages is seen where it stands then, and no other
 * row is skipped or shown twice. Asks for one row more than the page to know whether it goes on; LIMIT is written into the
 * text, since a bound one gets a bad plan. With `columns` the rows hold just these, `id` among them, and nothing else of
 * them may be read. Throws `Problem` where a filter needs another.
 */
export async function workList(
  { db, viewer }: Asking,
  filter: QueueFilter,
  page: Page,
  columns?: readonly (keyof ApplicationRow)[],
): Promise<{ readonly rows: readonly QueueRow[]; readonly hasNextPage: boolean }> {
  const staff = fileStaff(viewer);
  checkFilter(filter);
  const { text, values } = listStatement(staff, filter, page, columns);
  const { rows } = await read<Omit<QueueRow, 'cursor'> & Listed>(db, filter, { text, values, ...named(text, filter) });
  if ((rows[0]?.many ?? 0) > FOUND_AT_MOST)
    throw new Problem('FIND_TOO_WIDE', { path: ['filter', 'find'], params: { limit: FOUND_AT_MOST } });
  const shown = rows
    .slice(0, page.first)
    .map((row) => Object.assign(row, { cursor: { key: row.key, id: row.id } }) as QueueRow);
  return { rows: shown, hasNextPage: rows.length > page.first };
}

interface Listed {
  readonly key: string;
  readonly many?: number;
  cursor?: QueueCursor;
}

/** The statement of a page, for whoever wants to see how it is carried out. */
export function listStatement(
  viewer: Viewer,
  filter: QueueFilter,
  page: Page,
  columns?: readonly (keyof ApplicationRow)[],
): { readonly text: string; readonly values: readonly unknown[] } {
  const values = new Values();
  const conditions = conditionsOf(filter, viewer, values);
  const { key, way, further } = ORDERS[orderOf(filter)];
  const limit = `limit ${Math.trunc(page.first) + 1}`;
  const list = columns === undefined ? APPLICATION_COLUMNS : columnList(columns);
  const place =
    page.after === null
      ? ''
      : `and (a.${key}, a.id) ${further} (${values.of(page.after.key)}::timestamptz, ${values.of(page.after.id)}::uuid)`;
  const ordered = `order by a.${key} ${way}, a.id ${way} ${limit}`;
  const [only, ...others] = conditions.branches;
  if (filter.find) {
    // All that fits is counted up to a bound before it is ordered: a common name costs no more than the bound.
    const bound = `limit ${FOUND_AT_MOST + 1}`;
    const fitting = conditions.branches.map(
      (branch) => `(select a.id, a.${key} from application a where ${whole(conditions, branch)} ${bound})`,
    );
    const text = `with found as materialized (select * from (${fitting.join(' union all ')}) each ${bound}), page as (select a.id from found a where true ${place} ${ordered})
      select ${list}, ${cursorOf(`a.${key}`)}, (select count(*) from found) as many
      from page join application a using (id) order by a.${key} ${way}, a.id ${way}`;
    return { text, values: values.all };
  }
  if (others.length === 0) {
    const text = `select ${list}, ${cursorOf(`a.${key}`)} from application a where ${whole(conditions, only)} ${place} ${ordered}`;
    return { text, values: values.all };
  }
  // Held and ended files stand in indexes of their own: the best of each, and of these the best.
  const branches = conditions.branches.map(
    (branch) => `(select a.* from application a where ${whole(conditions, branch)} ${place} ${ordered})`,
  );
  const text = `select ${list}, ${cursorOf(`a.${key}`)} from (${branches.join(' union all ')}) a ${ordered}`;
  return { text, values: values.all };
}

function checkFilter(filter: QueueFilter): void {
  if (scopeOf(filter) === 'CONCERNED' && !filter.find) throw new Problem('FIND_NEEDED', { path: ['filter', 'find'] });
  if (growsForEver(filter) && orderOf(filter) === 'URGENCY') throw new Problem('ORDER_NEEDS_LIVE', { path: ['order'] });
}

/**
 * Files that a search may find; beyond, it says that it is too wide. Each has to be read before the first page is known:
 * ten thousand of a million were 14,000 blocks, for a list that nobody reads to its end (*ours*).
 */
export const FOUND_AT_MOST = 2_000;

/** Milliseconds that a search may take: well above what the widest took over a million files. */
const SEARCH_TIME = 5_000;

/** Reads, a search within its time: what people type decides how much work it is. */
export async function read<Row extends pg.QueryResultRow>(
  db: pg.Pool,
  { find }: Pick<QueueFilter, 'find'>,
  query: { readonly name?: string; readonly text: string; readonly values: readonly unknown[] },
): Promise<pg.QueryResult<Row>> {
  const config = { ...query, values: [...query.values] };
  if (!find) return db.query<Row>(config);
  const client = await db.connect();
  try {
    await client.query(`begin transaction read only; set local statement_timeout = ${SEARCH_TIME}`);
    const result = await client.query<Row>(config);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    const timedOut = error instanceof Error && 'code' in error && error.code === '57014';
    await client.query('rollback').then(
      () => client.release(),
      (broken: unknown) => client.release(broken instanceof Error ? broken : true),
    );
    if (timedOut) throw new Problem('FIND_TOO_WIDE', { path: ['filter', 'find'], params: { limit: FOUND_AT_MOST } });
    throw error;
  }
}

/** Statements that each connection keeps prepared: the lists that are asked for all day, not every odd one. */
const PREPARED_AT_MOST = 50;
const prepared = new Map<string, string>();

/** A prepared statement may be planned without its values: a search, and what is filtered by moments, never is. */
function named(text: string, { find, standings }: QueueFilter): { readonly name?: string } {
  if (find || standings?.length) return {};
  if (!prepared.has(text) && prepared.size < PREPARED_AT_MOST) prepared.set(text, `desk.work-list.${prepared.size}`);
  const name = prepared.get(text);
  return name === undefined ? {} : { name };
}

/** Counting stops here: nobody reads further, and a count must not cost more than the page. */
const COUNTED_AT_MOST = 100_000;

/** Of a search in every state: what is held is counted first, so that it is right however much has ended. */
const FOUND_COUNTED_AT_MOST = 10_000;

/** Where the counts beside a list stop. */
export const countedAtMost = ({ find }: Pick<QueueFilter, 'find'>): number =>
  find ? FOUND_COUNTED_AT_MOST : COUNTED_AT_MOST;

/** How many a work list holds in all, up to `COUNTED_AT_MOST`. */
export async function countWorkList({ db, viewer }: Asking, filter: QueueFilter): Promise<number> {
  const staff = fileStaff(viewer);
  checkFilter(filter);
  const values = new Values();
  const conditions = conditionsOf(filter, staff, values);
  const bound = `limit ${countedAtMost(filter)}`;
  const branches = conditions.branches.map(
    (branch) => `(select 1 from application a where ${whole(conditions, branch)} ${bound})`,
  );
  const text = `select count(*) as count from (select 1 from (${branches.join(' union all ')}) each ${bound}) counted`;
  const { rows } = await read<{ count: number }>(db, filter, { text, values: values.all });
  return rows[0]?.count ?? 0;
}
