import { civilDateAt } from '../../calendar/civil-date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import type { Calendars } from '../history/calendars.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import { type ApplicationRow, type Folded, FOLDED_COLUMNS } from '../application-row.ts';
import { overdueAt } from '../history/overdue.ts';
import { timeline } from '../history/timeline.ts';

/**
 * An application as it stood after an act, for whoever asks again with the key of that act: what its events fold to is
 * of then; who the applicant is and which papers came is of now, since these are corrected and not kept twice.
 */

/** Plain JSON of what the events had folded to: no names, and no words, which may hold names. */
export type FoldedThen = Readonly<Record<string, string | number | boolean | readonly string[]>>;

const NAMES = Object.keys(FOLDED_COLUMNS) as (keyof Folded)[];

/** What is kept of a row: its columns of the fold that hold anything. */
export function foldedThen(row: Folded): FoldedThen {
  const kept: Record<string, FoldedThen[string]> = {};
  for (const name of NAMES) {
    const value = row[name];
    if (value === null || name === 'lastGround') continue;
    kept[name] = value instanceof Date ? value.toISOString() : value;
  }
  return kept;
}

/** The row with the columns of then; the words of its last act come from the event. */
export function rowThen(
  now: ApplicationRow,
  { version, folded }: { readonly version: number; readonly folded: FoldedThen },
  lastGround: string | null,
): ApplicationRow {
  const then = Object.fromEntries(
    NAMES.map((name) => {
      const value = folded[name] ?? null;
      // Columns that hold an instant, and no others, are named for it.
      return [name, typeof value === 'string' && name.endsWith('At') ? new Date(value) : value];
    }),
  );
  // Each column of the fold is there, as `foldedThen` has kept it.
  const columns = { ...then, lastGround } as unknown as Folded;
  return { ...now, ...columns, unit: columns.receivedAt === null ? null : now.unit, version };
}

/** The row as its first act left it: received at the desk, or handed in online. */
export function rowAsMade(
  now: ApplicationRow,
  terms: ClockTerms | null,
  first: ApplicationEvent,
  calendar: WorkingCalendar | Calendars,
): ApplicationRow {
  if (first.kind !== 'RECEIVED' && first.kind !== 'SUBMITTED') throw new Error(`begins with ${first.kind}`);
  const received = first.kind === 'RECEIVED';
  const { folded } = timeline(calendar, received ? terms : null, [first]);
  // A calendar notice may have moved the due time since: at receipt it was the one on the slip.
  const dueAt = folded.originalDueAt;
  const dueOn = dueAt && civilDateAt(dueAt);
  const unit = received ? now.unit : null;
  const { localTerms } = first.payload;
  return {
    ...now,
    ...folded,
    dueAt,
    dueOn,
    overdueAt: overdueAt({ dueAt, dueOn, unit }),
    unit,
    localTermsId: localTerms,
    version: 1,
  };
}
