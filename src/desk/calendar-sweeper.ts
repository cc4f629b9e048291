import type pg from 'pg';
import { askPool } from '../db/ask.ts';
import type { Clock } from '../clock.ts';
import type { RulesHolder } from '../sla/rules.loaders.ts';
import { countBehind } from './files-in-hand.queries.ts';
import { sweepCalendar, type Swept } from './calendar-sweep.commands.ts';

/** Finishes changes of the calendar in the background, also those that another process left unfinished. */
export interface CalendarSweeper {
  /** Begins now, and answers when it is through, or after so long at most, while it goes on. */
  begin(withinMs: number): Promise<void>;
  close(): Promise<void>;
}

/** As often as rules are looked at; where a file could not be brought along, the next try is later. */
const EVERY_MS = 5_000;
const AGAIN_AFTER_MS = 60_000;
/** A net below the rule that nobody writes a file on an older calendar: past cases are imported in one long transaction. */
const NET_EVERY_MS = 300_000;

interface Sweeping {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly rules: Pick<RulesHolder, 'current'>;
  readonly onError: (error: unknown, id?: string) => void;
  readonly onFinished: (swept: Swept) => void;
}

export function calendarSweeper({ db, clock, rules, onError, onFinished }: Sweeping): CalendarSweeper {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let notBefore = 0;
  let netAt = performance.now() + NET_EVERY_MS;

  const sweep = async (): Promise<void> => {
    const swept = await sweepCalendar({
      db,
      clock,
      rules: rules.current,
      stopping: stopping.signal,
      onFault: (id, error) => onError(error, id),
    });
    if (swept.left > 0) notBefore = performance.now() + AGAIN_AFTER_MS;
    onFinished(swept);
  };
  const run = (): Promise<void> => {
    running ??= sweep()
      .catch((error: unknown) => {
        notBefore = performance.now() + AGAIN_AFTER_MS;
        onError(error);
      })
      .finally(() => {
        running = null;
      });
    return running;
  };
  const look = async (): Promise<void> => {
    if (running !== null || stopping.signal.aborted || performance.now() < notBefore) return;
    const { rows } = await db.query<{ unfinished: boolean }>({
      name: 'desk.calendar-unfinished',
      text: `select revision, exists (select from calendar_change where finished_at is null) as unfinished from calendar_revision`,
    });
    const cast = performance.now() >= netAt;
    if (cast) netAt = performance.now() + NET_EVERY_MS;
    if (rows[0]?.unfinished || (cast && (await countBehind(askPool(db), rules.current.inForce)) > 0)) await run();
  };
  const tick = (): void => void look().catch((error: unknown) => onError(error));
  const timer = setInterval(tick, EVERY_MS);
  timer.unref();
  // A process that was killed in the middle leaves its change to the next one.
  tick();
  return {
    begin: async (withinMs) => {
      const enough = new Promise<void>((resolve) => {
        setTimeout(resolve, withinMs).unref();
      });
      // What is under way may have begun before the change that is to be finished.
      const work = running === null ? run() : running.then(run);
      await Promise.race([work, enough]);
    },
    close: async () => {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
