import type pg from 'pg';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { ApplicationEvent, ReceivedPayload, SubmittedPayload } from './application-event.ts';
import { type ApplicationRow, APPLICATION_COLUMNS, type Folded, FOLDED_COLUMNS } from './application-row.ts';
import { EVENT_COLUMNS, type EventRow } from './desk.loaders.ts';
import { eventHash } from './event-hash.ts';
import { eventOf } from './event-reading.ts';
import { termsDigest } from './receipt.ts';
import { timeline } from './timeline.ts';

/** Something that the events say otherwise than the row, or a chain or counter that is broken. */
export interface Difference {
  /** Code or id of the application; agency and day for counters. */
  readonly where: string;
  /** Column, `hash`, `previous hash`, `sequence`, `terms`, `history` or `codes`. */
  readonly what: string;
  readonly stored: string;
  readonly folded: string;
}

export interface ReplayReport {
  readonly applications: number;
  readonly events: number;
  /** Every difference that was found. */
  readonly differences: number;
  /** False where it was interrupted. */
  readonly finished: boolean;
}

export interface ReplayOptions {
  readonly db: pg.Pool;
  readonly calendarOf: (agencyId: string) => WorkingCalendar;
  readonly onDifference: (difference: Difference) => void;
  readonly onProgress?: (done: number, total: number) => void;
  readonly stopping?: AbortSignal;
  /** Applications read at once; memory grows with this and not with the database. */
  readonly batch?: number;
}

type StoredApplication = ApplicationRow & { readonly terms: ClockTerms | null; readonly lastHash: Buffer };

/**
 * Folds every application again from its events and compares: each column of the fold, the facts frozen at receipt,
 * the chain of hashes, the terms that the first event vouches for, and the numbers of each agency and day. Reads in
 * batches by id and changes nothing; what is received meanwhile may or may not be seen.
 */
export async function replay({
  db,
  calendarOf,
  onDifference,
  onProgress,
  stopping,
  batch = 2_000,
}: ReplayOptions): Promise<ReplayReport> {
  const { rows: counted } = await db.query<{ total: number }>('select count(*) as total from application');
  const total = counted[0]?.total ?? 0;
  const seen = { applications: 0, events: 0, differences: 0 };
  const tell = (difference: Difference): void => {
    seen.differences += 1;
    onDifference(difference);
  };
  for (let after: string | null = null; ;) {
    if (stopping?.aborted) return { ...seen, finished: false };
    const { applications, events } = await nextBatch(db, after, batch);
    const last = applications.at(-1);
    if (!last) break;
    for (const application of applications) {
      const rows = events.get(application.id) ?? [];
      seen.applications += 1;
      seen.events += rows.length;
      for (const difference of differencesOf(application, rows, calendarOf)) tell(difference);
    }
    after = last.id;
    onProgress?.(Math.min(seen.applications, total), total);
  }
  for (const difference of await brokenCounters(db)) tell(difference);
  return { ...seen, finished: true };
}

interface Batch {
  readonly applications: readonly StoredApplication[];
  readonly events: ReadonlyMap<string, readonly EventRow[]>;
}

/** Rows and their events as of one moment, so that an act in between is no difference. */
async function nextBatch(db: pg.Pool, after: string | null, batch: number): Promise<Batch> {
  const client = await db.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const { rows: applications } = await client.query<StoredApplication>({
      text: `select ${APPLICATION_COLUMNS}, a.terms, a.last_hash as "lastHash" from application a
             where $1::uuid is null or a.id > $1 order by a.id limit ${Math.trunc(batch)}`,
      values: [after],
    });
    const { rows: events } = await client.query<EventRow>({
      text: `select ${EVENT_COLUMNS} from application_event e where e.application_id = any($1::uuid[]) order by e.application_id, e.sequence`,
      values: [applications.map(({ id }) => id)],
    });
    await client.query('commit');
    client.release();
    return { applications, events: Map.groupBy(events, (row) => row.applicationId) };
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Everything in which one application and its events disagree. */
export function differencesOf(
  application: StoredApplication,
  rows: readonly EventRow[],
  calendarOf: ReplayOptions['calendarOf'],
): Difference[] {
  const where = application.code ?? application.id;
  const differences: Difference[] = [];
  const compare = (what: string, stored: unknown, folded: unknown): void => {
    if (stored === folded) return;
    const [one, other] = [show(stored), show(folded)];
    if (one !== other) differences.push({ where, what, stored: one, folded: other });
  };
  try {
    const events = rows.map(eventOf);
    compareChain(application, rows, events, compare);
    const { folded, received, clock } = timeline(calendarOf(application.decidingAgencyId), application.terms, events);
    for (const column of Object.keys(FOLDED_COLUMNS) as (keyof Folded)[])
      compare(FOLDED_COLUMNS[column], application[column], folded[column]);
    if (received) compareReceipt(application, received, compare);
    const [first] = events;
    if (first?.kind === 'SUBMITTED') compareChoice(application, first.payload, compare);
    // On the calendar that the slip was computed on, the same time must come out again.
    if (received?.calendar === clock.calendarVersion)
      compare('original_due_at', application.originalDueAt, clock.originalDueAt);
  } catch (error) {
    differences.push({
      where,
      what: 'history',
      stored: error instanceof Error ? error.message : String(error),
      folded: '–',
    });
  }
  return differences;
}

type Compare = (what: string, stored: unknown, folded: unknown) => void;

function compareChain(
  application: StoredApplication,
  rows: readonly EventRow[],
  events: readonly ApplicationEvent[],
  compare: Compare,
): void {
  let previous: Buffer | null = null;
  for (const [at, row] of rows.entries()) {
    const event = events[at];
    if (!event) continue;
    compare('sequence', row.sequence, at + 1);
    compare(`previous hash of event ${row.sequence}`, row.previousHash, previous);
    const hash: Buffer = eventHash(previous, application.id, event);
    compare(`hash of event ${row.sequence}`, row.hash, hash);
    // From the stored hash on, so that one edit is told once.
    previous = row.hash;
  }
  compare('last_hash', application.lastHash, previous);
}

/** What stands fixed from the first event on, submission or receipt. */
function compareChoice(
  application: StoredApplication,
  chosen: ReceivedPayload | SubmittedPayload,
  compare: Compare,
): void {
  compare('procedure_id', application.procedureId, chosen.procedure);
  compare('version_id', application.versionId, chosen.version);
  compare('case_name', application.caseName, chosen.case);
  compare('channel', application.channel, chosen.channel);
  compare('receiving_agency_id', application.receivingAgencyId, chosen.receivingAgency);
}

function compareReceipt(application: StoredApplication, received: ReceivedPayload, compare: Compare): void {
  compare('terms', application.terms && digestOf(application.terms), received.terms);
  compareChoice(application, received, compare);
  compare('local_terms_id', application.localTermsId, received.localTerms);
  compare('deciding_agency_id', application.decidingAgencyId, received.decidingAgency);
  const numbers = received.code.match(/\d+/gu) ?? [];
  if (!numbers.some((digits) => Number(digits) === received.number))
    compare('codes', received.code, `… ${received.number}`);
}

/** Most applications share their terms with others; their digest is the dearest part of a comparison. */
const DIGESTS_KEPT = 5_000;
const digests = new Map<string, string>();

function digestOf(terms: ClockTerms): string {
  const text = JSON.stringify(terms);
  const digest = digests.get(text) ?? termsDigest(terms);
  if (digests.size >= DIGESTS_KEPT) digests.clear();
  digests.set(text, digest);
  return digest;
}

/** Numbers of an agency and day must be 1, 2, 3 … up to the counter, each once. */
async function brokenCounters(db: pg.Pool): Promise<Difference[]> {
  const { rows } = await db.query<{
    agency: string;
    day: string;
    given: number;
    different: number;
    highest: number | null;
    last: number | null;
  }>(`
    with given as (
      select (payload ->> 'receivingAgency')::uuid as agency, (payload ->> 'counterDay')::date as day, (payload ->> 'number')::integer as number
      from application_event where kind = 'RECEIVED'
    ), by_day as (
      select agency, day, count(*) as given, count(distinct number) as different, max(number) as highest, min(number) as lowest
      from given group by agency, day
    )
    select coalesce(g.agency, c.agency_id) as agency, coalesce(g.day, c.day) as day, coalesce(g.given, 0) as given,
      coalesce(g.different, 0) as different, g.highest, c.last
    from by_day g full join code_counter c on c.agency_id = g.agency and c.day = g.day
    where g.given is null or c.last is null or g.lowest <> 1 or g.given <> g.different or g.given <> g.highest or g.highest <> c.last
    order by 1, 2`);
  return rows.map(({ agency, day, given, different, highest, last }) => ({
    where: `${agency} ${day}`,
    what: 'codes',
    stored: `counter ${last ?? 'none'}`,
    folded: `${given} codes, ${different} different, highest ${highest ?? 'none'}`,
  }));
}

/** A value as text, the same for what is stored and what is folded. */
function show(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('hex');
  return JSON.stringify(value) ?? 'null';
}
