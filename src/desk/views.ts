import type { ApplicationRow } from './application-row.ts';
import type { EventKind } from './history/life-cycle.ts';
import type { ListCounts } from './work-list/work-list-counts.ts';
import type { QueueFilter } from './work-list/work-list-filter.ts';
import type { QueueCursor, QueueRow } from './work-list/work-list.queries.ts';
import type { Handover } from './history/handling.ts';
import type { TimedTask } from './tasks/task-reading.ts';

/** What resolvers are handed for the types that are neither a row nor the GraphQL type itself. */

/** An event as shown: without people and their words where the public reads it. */
export interface EventView {
  readonly sequence: number;
  readonly kind: EventKind;
  readonly at: Date;
  readonly recordedAt: Date;
  readonly agencyId: string | null;
  readonly accountId: string | null;
  readonly ground: string | null;
}

/** Others acted after a version was read. */
export interface ConflictView {
  readonly seen: number;
  readonly row: ApplicationRow;
}

/** Who holds an application; no account where the public reads it. */
export interface HolderView {
  readonly agencyId: string;
  readonly accountId: string | null;
}

/** A hand-over with the task that it was for. */
export interface HandoverView {
  readonly handover: Handover;
  readonly task: TimedTask | null;
}

/** An application as its applicant follows it. */
export interface TrackedView {
  readonly row: ApplicationRow;
}

/** A row of a work list with its place. */
export interface WorkListItem {
  readonly cursor: string;
  readonly row: QueueRow;
}

/** A page of a work list. */
export interface WorkListView {
  readonly filter: QueueFilter;
  readonly after: QueueCursor | null;
  /** All counts, read once; null where the request asks for none, so that a plain total costs no more than it must. */
  readonly counts: (() => Promise<ListCounts>) | null;
  readonly items: readonly WorkListItem[];
  readonly hasNextPage: boolean;
}

/** The newest event, which stands on the row itself. */
export const lastEventOf = (row: ApplicationRow): EventView => ({
  sequence: row.lastSequence,
  kind: row.lastKind,
  at: row.lastAt,
  recordedAt: row.lastRecordedAt,
  agencyId: row.lastAgencyId,
  accountId: row.lastAccountId,
  ground: row.lastGround,
});

/** The same event without names: no account, and no words, which may hold names. */
export const withoutNames = ({ accountId: _, ground: __, ...event }: EventView): EventView => ({
  ...event,
  accountId: null,
  ground: null,
});
