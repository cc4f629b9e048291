import type pg from 'pg';
import type { Viewer } from '../identity/viewer.ts';
import { type AtGate, enter, guess } from '../public-gate.ts';
import { tidyLine } from './typed-text.ts';
import { APPLICATION_COLUMNS, type ApplicationRow, columnList } from './application-row.ts';
import { type AgencyTree, fileStaff, mayRead } from './desk.permissions.ts';
import { OPEN_STATES, type State } from './life-cycle.ts';
import { tokenMatches } from './tracking-token.ts';

const BY_CODE = `select ${APPLICATION_COLUMNS} from application a where a.code = $1`;
/** The code as typed first: a pattern may hold small letters. */
const BY_CODE_TYPED = `select ${APPLICATION_COLUMNS} from application a where a.code in ($1, upper($1)) order by a.code = $1 desc limit 1`;
const BY_ID = `select ${APPLICATION_COLUMNS} from application a where a.id = $1`;

/** The application of a code, or before receipt of a submission id, as it stands; null where there is none. Asks nobody's right. */
export async function applicationOfCode(db: pg.Pool, code: string): Promise<ApplicationRow | null> {
  const name = namedBy(code);
  if ('id' in name) return applicationOfId(db, name.id);
  const { rows } = await db.query<ApplicationRow>({ name: 'desk.by-code', text: BY_CODE, values: [name.code] });
  return rows[0] ?? null;
}

/** The application of an id; null where there is none. Asks nobody's right. */
export async function applicationOfId(db: pg.Pool, id: string): Promise<ApplicationRow | null> {
  const { rows } = await db.query<ApplicationRow>({ name: 'desk.by-id', text: BY_ID, values: [id] });
  return rows[0] ?? null;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** How an application is named by people: by code, before receipt by its submission id. Codes are opaque text; only space around them is nobody's. */
export function namedBy(typed: string): { readonly id: string } | { readonly code: string } {
  const name = tidyLine(typed) ?? '';
  return UUID.test(name.toLowerCase()) ? { id: name.toLowerCase() } : { code: name };
}

interface Asking {
  readonly db: pg.Pool;
  readonly viewer: Viewer | null;
  readonly agencies: AgencyTree;
}

/**
 * One application for staff. A case that the reader has nothing to do with and a code that does not exist answer
 * alike: codes count upwards, and whether a number was given out is nobody's business.
 */
export async function readApplication({ db, viewer, agencies }: Asking, code: string): Promise<ApplicationRow | null> {
  fileStaff(viewer);
  const row = await applicationOfCode(db, code);
  return row && mayRead(viewer, agencies, row) ? row : null;
}

/** Stands in for an application that does not exist, so that looking takes the same work. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** As `applicationOfCode`, whatever the case in which the code was copied from paper. */
async function applicationOfCodeTyped(db: pg.Pool, code: string): Promise<ApplicationRow | null> {
  const name = namedBy(code);
  if ('id' in name) return applicationOfId(db, name.id);
  const { rows } = await db.query<ApplicationRow>({
    name: 'desk.by-code-typed',
    text: BY_CODE_TYPED,
    values: [name.code],
  });
  return rows[0] ?? null;
}

/** The application of code and token, in capitals or not; a wrong pair and an unknown code give the same answer after the same work. */
export async function trackedApplication(
  db: pg.Pool,
  secret: Buffer,
  code: string,
  token: string,
): Promise<ApplicationRow | null> {
  const row = await applicationOfCodeTyped(db, code);
  const matches = tokenMatches(secret, row?.id ?? NOBODY, row?.tokenSerial ?? 1, token);
  return row && matches ? row : null;
}

/** The same for somebody who follows their case, as often as the gate lets them. Throws `RateLimited`. */
export async function followApplication(
  { db, ...atGate }: AtGate & { readonly db: pg.Pool },
  secret: Buffer,
  { code, token }: { readonly code: string; readonly token: string },
): Promise<ApplicationRow | null> {
  await enter(atGate, 'TRACK');
  return guess(atGate, () => trackedApplication(db, secret, code, token));
}

/** Where a work list goes on: after the row of this urgency and id. */
export interface QueueCursor {
  /** ISO instant in UTC with microseconds, or `infinity` while the clock stands. */
  readonly urgency: string;
  readonly id: string;
}

export interface QueueFilter {
  /** Empty: every state in hand. */
  readonly states: readonly State[];
  /** Only what the reader holds in person. */
  readonly mine: boolean;
  /** Only what the reader's agency entered late, in any state, whoever holds it. */
  readonly enteredLate?: boolean;
}

export interface QueueRow extends ApplicationRow {
  readonly cursor: QueueCursor;
}

/**
 * Work list of the reader's agency: most urgent first, files whose clock stands last. Keyset pages: a row that moves
 * while somebody pages is seen where it stands then, and no other row is skipped or shown twice. Asks for one row
 * more than the page to know whether it goes on; LIMIT is written into the text, since a bound one gets a bad plan.
 * With `columns` the rows hold just these, `id` among them, and nothing else of them may be read.
 */
export async function workList(
  { db, viewer }: Pick<Asking, 'db' | 'viewer'>,
  filter: QueueFilter,
  page: { readonly first: number; readonly after: QueueCursor | null },
  columns?: readonly (keyof ApplicationRow)[],
): Promise<{ readonly rows: readonly QueueRow[]; readonly hasNextPage: boolean }> {
  const { where, values } = queueCondition(fileStaff(viewer), filter);
  const limit = Math.trunc(page.first) + 1;
  const from =
    page.after === null
      ? ''
      : `and (a.urgency, a.id) > ($${values.length + 1}::timestamptz, $${values.length + 2}::uuid)`;
  const text = `select ${columns === undefined ? APPLICATION_COLUMNS : columnList(columns)},
             case when a.urgency = 'infinity' then 'infinity' else to_char(a.urgency at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end as urgency
           from application a where ${where} ${from} order by a.urgency, a.id limit ${limit}`;
  const { rows } = await db.query<Omit<QueueRow, 'cursor'> & { urgency: string; cursor?: QueueCursor }>({
    text,
    values: page.after === null ? values : [...values, page.after.urgency, page.after.id],
    ...named(text),
  });
  const shown = rows
    .slice(0, page.first)
    .map((row) => Object.assign(row, { cursor: { urgency: row.urgency, id: row.id } }));
  return { rows: shown, hasNextPage: rows.length > page.first };
}

/** Statements that each connection keeps prepared: the lists that are asked for all day, not every odd one. */
const PREPARED_AT_MOST = 50;
const prepared = new Map<string, string>();

function named(text: string): { readonly name?: string } {
  if (!prepared.has(text) && prepared.size < PREPARED_AT_MOST) prepared.set(text, `desk.work-list.${prepared.size}`);
  const name = prepared.get(text);
  return name === undefined ? {} : { name };
}

/** Counting stops here: nobody reads further, and a count must not cost more than the page. */
export const COUNTED_AT_MOST = 100_000;

/** How many a work list holds in all, up to `COUNTED_AT_MOST`. */
export async function countWorkList(
  { db, viewer }: Pick<Asking, 'db' | 'viewer'>,
  filter: QueueFilter,
): Promise<number> {
  const { where, values } = queueCondition(fileStaff(viewer), filter);
  const { rows } = await db.query<{ count: number }>(
    `select count(*) as count from (select 1 from application a where ${where} limit ${COUNTED_AT_MOST}) counted`,
    values,
  );
  return rows[0]?.count ?? 0;
}

/** States in which somebody holds the file; the others are listed at the agency that received it. */
const HELD: readonly State[] = ['SUBMITTED', ...OPEN_STATES, 'RESOLVED'];

function queueCondition(
  viewer: Viewer,
  { states, mine, enteredLate }: QueueFilter,
): { where: string; values: unknown[] } {
  if (enteredLate)
    return { where: 'a.receiving_agency_id = $1 and a.entered_late_at is not null', values: [viewer.agencyId] };
  const asked = states.length === 0 ? OPEN_STATES : states;
  const values: unknown[] = [mine ? viewer.accountId : viewer.agencyId];
  const holder = mine ? 'a.holder_account_id = $1' : 'a.holder_agency_id = $1';
  const everyOpen = OPEN_STATES.every((state) => asked.includes(state));
  const onlyOpen = asked.every((state) => OPEN_STATES.includes(state));
  // The words of the partial index, so that the planner finds it.
  const conditions = onlyOpen ? ['a.open'] : [];
  if (!(everyOpen && onlyOpen)) {
    values.push(asked);
    conditions.push('a.state = any($2)');
  }
  const ended = asked.some((state) => !HELD.includes(state));
  conditions.push(
    ended && !mine ? `(${holder} or (a.holder_agency_id is null and a.receiving_agency_id = $1))` : holder,
  );
  return { where: conditions.join(' and '), values };
}
