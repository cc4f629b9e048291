import type pg from 'pg';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import type {
  ApplicationEvent,
  ImportedPayload,
  ReceivedPayload,
  SubmittedPayload,
} from '../history/application-event.ts';
import { type ApplicationRow, APPLICATION_COLUMNS, type Folded, FOLDED_COLUMNS } from '../application-row.ts';
import { EVENT_COLUMNS, type EventRow } from '../desk.loaders.ts';
import { eventHash } from '../history/event-hash.ts';
import { eventOf } from '../history/event-reading.ts';
import { type Calendars, calendarNamed } from '../history/calendars.ts';
import { calendarsNamed, compareCalendarChanges } from './replay-calendar.ts';
import { brokenCounters, brokenRegisters, type Difference, orphans } from './replay-log.ts';
import { compareTasks, type StoredTask, tasksOf } from './replay-tasks.ts';
import { termsDigest } from '../receipt/receipt.ts';
import { timeline } from '../history/timeline.ts';
import { inTransaction } from '../../db/transaction.ts';

export type { Difference } from './replay-log.ts';

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

type StoredApplication = ApplicationRow & {
  readonly terms: ClockTerms | null;
  readonly lastHash: Buffer;
  /** Columns whose instant is finer than a millisecond. */
  readonly finer: readonly string[];
};

/** An event with what only the database can tell of it. */
type StoredEvent = EventRow & {
  /** Its instants are finer than a millisecond, which is what was hashed. */
  readonly finer: boolean;
  readonly tx: string;
  /** Written by a transaction before that of the event before it, or by one that has not begun yet. */
  readonly txBack: boolean;
  readonly txAhead: boolean;
};

/**
 * Folds every application again from its events and compares. Reads in batches by id and changes nothing; what is
 * received meanwhile may or may not be seen.
 *
 * What it proves: each column of the fold (`FOLDED_COLUMNS`) is what the events say; `version` is the number of events,
 * since every act writes one event and moves the row once; the rows of tasks are what they say; the facts and terms frozen at receipt are those that the
 * receipt vouches for; what a change of the calendar did is what its event says; each chain of hashes is whole, to the
 * millisecond; no event is without its application; transactions do not run backwards within a case or ahead of the
 * database; the numbers of each agency and day, and those of its register by year, have no gap and no repeat.
 *
 * What it does not prove: `receive_key`, `receive_hash`, `demo`, the applicant, submitter, receiver and
 * papers (`applicant_*`, `submitter`, `receiver`, `components`) are in no event and not compared: people may be corrected
 * and erased. A case deleted whole, with its events, shows only by its number. Whoever can write every table can also
 * hash a chain anew: against that stands only a seal kept elsewhere. In a database restored from a dump into another
 * cluster transactions may be ahead of it until it has caught up: that is reported, since a seal goes by them.
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
    const { applications, events, tasks } = await nextBatch(db, after, batch);
    const last = applications.at(-1);
    if (!last) break;
    const kept = await calendarsNamed(db, events);
    for (const application of applications) {
      const calendars = { current: calendarOf(application.decidingAgencyId), kept };
      const rows = events.get(application.id) ?? [];
      seen.applications += 1;
      seen.events += rows.length;
      for (const difference of differencesOf(application, rows, calendars, tasks.get(application.id))) tell(difference);
    }
    after = last.id;
    onProgress?.(Math.min(seen.applications, total), total);
  }
  for (const difference of await orphans(db)) tell(difference);
  for (const difference of await brokenCounters(db)) tell(difference);
  for (const difference of await brokenRegisters(db)) tell(difference);
  return { ...seen, finished: true };
}

/** Columns of the row that hold an instant. */
const INSTANTS = [
  'submitted_at',
  'answer_due_at',
  'answered_at',
  'received_at',
  'entered_late_at',
  'original_due_at',
  'due_at',
  'overdue_at',
  'statutory_due_at',
  'reappointed_at',
  'applicant_due_at',
  'resolved_at',
  'returned_at',
  'last_at',
  'last_recorded_at',
] as const satisfies readonly (typeof FOLDED_COLUMNS)[keyof Folded][];

/** Whether an instant is finer than what JavaScript reads, so that a change of microseconds would go unseen. */
const isFiner = (column: string): string => `(${column} <> date_trunc('milliseconds', ${column}))`;

const finerColumns = `array_remove(array[${INSTANTS.map((column) => `case when ${isFiner(`a.${column}`)} then '${column}' end`).join(', ')}], null)`;

interface Batch {
  readonly applications: readonly StoredApplication[];
  readonly tasks: ReadonlyMap<string, readonly StoredTask[]>;
  readonly events: ReadonlyMap<string, readonly StoredEvent[]>;
}

/** Rows and their events as of one moment, so that an act in between is no difference. */
const nextBatch = (db: pg.Pool, after: string | null, batch: number): Promise<Batch> =>
  inTransaction(
    db,
    async (client) => {
      const { rows: applications } = await client.query<StoredApplication>({
        text: `select ${APPLICATION_COLUMNS}, a.terms, a.last_hash as "lastHash", ${finerColumns} as finer from application a
             where $1::uuid is null or a.id > $1 order by a.id limit ${Math.trunc(batch)}`,
        values: [after],
      });
      const { rows: events } = await client.query<StoredEvent>({
        text: `select ${EVENT_COLUMNS}, ${isFiner('e.at')} or ${isFiner('e.recorded_at')} as finer, e.tx::text as tx,
               coalesce(e.tx < lag(e.tx) over (partition by e.application_id order by e.sequence), false) as "txBack",
               e.tx >= pg_snapshot_xmax(pg_current_snapshot()) as "txAhead"
             from application_event e where e.application_id = any($1::uuid[]) order by e.application_id, e.sequence`,
        values: [applications.map(({ id }) => id)],
      });
      const tasks = await tasksOf(
        client,
        applications.map(({ id }) => id),
      );
      return { applications, events: Map.groupBy(events, (row) => row.applicationId), tasks };
    },
    'isolation level repeatable read read only',
  );

/** Everything in which one application and its events disagree. */
export function differencesOf(
  application: StoredApplication,
  rows: readonly StoredEvent[],
  calendars: Calendars,
  storedTasks: readonly StoredTask[] = [],
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
    const folding = timeline(calendars, application.terms, events);
    const { folded, received, clock } = folding;
    compareTasks(storedTasks, folding.tasks, compare);
    for (const column of Object.keys(FOLDED_COLUMNS) as (keyof Folded)[])
      compare(FOLDED_COLUMNS[column], application[column], folded[column]);
    compare('version', application.version, rows.length);
    for (const column of application.finer) compare(column, 'microseconds', 'milliseconds');
    if (received) compareReceipt(application, received, compare);
    const [first] = events;
    if (first?.kind === 'SUBMITTED') compareChoice(application, first.payload, compare);
    // On the calendar that the slip was computed on, the same time must come out again.
    if (received && calendarNamed(calendars, received.calendar)?.version === received.calendar)
      compare(
        'due time on the receipt',
        received.originalDueAt && new Date(received.originalDueAt),
        clock.originalDueAt,
      );
    compareCalendarChanges(events, clock, compare);
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
  rows: readonly StoredEvent[],
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
    if (row.finer) compare(`instant of event ${row.sequence}`, 'microseconds', 'milliseconds');
    if (row.txBack) compare(`tx of event ${row.sequence}`, row.tx, 'not before that of the event before');
    if (row.txAhead) compare(`tx of event ${row.sequence}`, row.tx, 'not ahead of the database');
    // From the stored hash on, so that one edit is told once.
    previous = row.hash;
  }
  compare('last_hash', application.lastHash, previous);
}

/** What stands fixed from the first event on, submission or receipt. */
function compareChoice(
  application: StoredApplication,
  chosen: ReceivedPayload | ImportedPayload | SubmittedPayload,
  compare: Compare,
): void {
  compare('procedure_id', application.procedureId, chosen.procedure);
  compare('version_id', application.versionId, chosen.version);
  compare('case_name', application.caseName, chosen.case);
  compare('channel', application.channel, chosen.channel);
}

function compareReceipt(
  application: StoredApplication,
  received: ReceivedPayload | ImportedPayload,
  compare: Compare,
): void {
  compare('terms', application.terms && digestOf(application.terms), received.terms);
  compareChoice(application, received, compare);
  compare('local_terms_id', application.localTermsId, received.localTerms);
  // A foreign code is opaque: it holds no number of ours.
  if ('imported' in received) return;
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

/** A value as text, the same for what is stored and what is folded. */
function show(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('hex');
  return JSON.stringify(value) ?? 'null';
}
