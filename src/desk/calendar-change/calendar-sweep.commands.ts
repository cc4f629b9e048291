import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import type { Clock } from '../../clock.ts';
import { type Ask, askPool } from '../../db/ask.ts';
import type { CalendarChangeRef, Rules } from '../../sla/rules.ts';
import { type CalendarStep, calendarStep, calendarToday } from './calendar-step.ts';
import { type FileStep, writeSteps } from './file-steps.commands.ts';
import { calendarsOfFiles, countBehind, type FileInHand, filesInHand } from './files-in-hand.queries.ts';
import { inTransaction } from '../../db/transaction.ts';

export interface Sweep {
  readonly db: pg.Pool;
  readonly clock: Clock;
  /** The rules that the process has; newer ones are asked of them. */
  readonly rules: Rules;
  readonly onProgress?: (done: number, left: number) => void;
  /** A file whose history cannot be folded stays behind and is told; the others go on. */
  readonly onFault?: (id: string, error: unknown) => void;
  readonly stopping?: AbortSignal;
  /** Files in one transaction: it holds their locks and the rules, so that it has to be short. */
  readonly batch?: number;
}

export interface Swept {
  /** Files that were brought to the calendar. */
  readonly done: number;
  /** Files that stay behind. */
  readonly left: number;
  readonly finished: boolean;
}

const BATCH = 200;
/** Before what others have locked is looked at again, in milliseconds. */
const PAUSE_MS = 100;

/**
 * Brings every file in hand to the calendar in force, each with an event, in short transactions. It can be stopped, killed
 * and begun again anywhere, by several processes at once: a file that is there already is no more behind, what others have
 * locked is theirs, and the change is finished only when none is behind.
 */
export async function sweepCalendar(sweep: Sweep): Promise<Swept> {
  const { db, stopping, onProgress, onFault } = sweep;
  const ask = askPool(db);
  const faulty = new Set<string>();
  let rules = await sweep.rules.newer();
  let done = 0;
  let after: string | null = null;
  for (;;) {
    if (stopping?.aborted) return { done, left: await countBehind(ask, rules.inForce), finished: false };
    const batch = await sweepBatch(sweep, rules, after);
    if (batch === 'STALE') {
      rules = await rules.newer();
      continue;
    }
    for (const [id, error] of batch.faults) {
      if (!faulty.has(id)) onFault?.(id, error);
      faulty.add(id);
    }
    done += batch.done;
    if (batch.last !== null) {
      after = batch.last;
      if (onProgress) onProgress(done, await countBehind(ask, rules.inForce));
      continue;
    }
    if (after !== null) {
      after = null;
      continue;
    }
    const left = await finish(ask, rules);
    if (left <= faulty.size) return { done, left, finished: left === 0 };
    await wait(PAUSE_MS, undefined, stopping ? { signal: stopping } : {}).catch(() => undefined);
  }
}

/** Marks changes as finished where no file is behind any more; answers how many are. */
async function finish(ask: Ask, { inForce, revision }: Rules): Promise<number> {
  const left = await countBehind(ask, inForce);
  if (left === 0)
    await ask('update calendar_change set finished_at = now() where finished_at is null and revision <= ?', [revision]);
  return left;
}

interface Batch {
  readonly done: number;
  /** Id of the last file that was looked at; null where there was none. */
  readonly last: string | null;
  readonly faults: readonly (readonly [id: string, error: unknown])[];
}

async function sweepBatch(
  { db, clock, batch = BATCH }: Sweep,
  rules: Rules,
  after: string | null,
): Promise<Batch | 'STALE'> {
  return inTransaction(db, async (client) => {
    const ask = askPool(client);
    const [held] = await ask<{ revision: number }>('select rules_held() as revision');
    const { change } = rules;
    if (Number(held?.revision) !== rules.revision || change === null) return 'STALE';
    const files = await filesInHand(ask, { after, most: batch, behind: rules.inForce });
    const calendarsFor = await calendarsOfFiles(ask, rules, files);
    const faults: [string, unknown][] = [];
    const steps: FileStep[] = [];
    for (const file of files) {
      try {
        steps.push({ row: file.row, ...stepOf(file, rules, change, calendarsFor(file), clock.now()) });
      } catch (error) {
        faults.push([file.row.id, error]);
      }
    }
    await writeSteps(ask, steps);
    return { done: steps.length, last: files.at(-1)?.row.id ?? null, faults };
  });
}

/** What a calendar in force does to one file. */
export const stepOf = (
  { row, terms, events }: FileInHand,
  rules: Pick<Rules, 'calendarOf' | 'policies'>,
  change: Pick<CalendarChangeRef, 'id' | 'source' | 'accountId'>,
  calendars: Parameters<typeof calendarStep>[0]['calendars'],
  now: Date,
): CalendarStep =>
  calendarStep({
    file: row,
    terms,
    events,
    calendars,
    to: calendarToday(rules, row),
    change,
    policies: rules.policies,
    now,
  });
