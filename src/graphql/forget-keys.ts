import type pg from 'pg';
import { z } from 'zod';
import { civilDateAt } from '../calendar/civil-date.ts';
import type { Clock } from '../clock.ts';
import { forgetKeys, KEYS_A_BATCH } from '../db/answered-keys.ts';
import type { Rules } from '../sla/rules.ts';

const dated = z.object({ days: z.int().min(1), from: z.string(), to: z.string().nullable() });

/** Where no policy of kind `answeredKeys` says otherwise. */
const DEFAULT_DAYS = 30;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/** Keys answered before this instant are forgotten. */
export function keysEnd({ rowsOf }: Pick<Rules, 'rowsOf'>, now: Date): Date {
  const today = civilDateAt(now);
  const days = rowsOf('answeredKeys')
    .map(({ value }) => dated.parse(value))
    .findLast(({ from, to }) => from <= today && (to === null || today <= to))?.days;
  return new Date(now.getTime() - (days ?? DEFAULT_DAYS) * DAY_MS);
}

export interface ForgetOptions {
  readonly db: pg.Pool;
  readonly clock: Clock;
  readonly rules: { readonly current: Pick<Rules, 'rowsOf'> };
  readonly onError: (error: unknown) => void;
}

/** Removes what is too old, batch by batch, so that no statement holds many rows; answers how many. */
export async function forgetOnce(
  { db, clock, rules }: Omit<ForgetOptions, 'onError'>,
  stopping?: AbortSignal,
): Promise<number> {
  const before = keysEnd(rules.current, clock.now());
  for (let removed = 0; ;) {
    const batch = await forgetKeys(db, before);
    removed += batch;
    if (batch < KEYS_A_BATCH || stopping?.aborted) return removed;
  }
}

/** Forgets old keys every hour until `close`. Several servers at once do no harm: each skips what another removes. */
export function forgetOldKeys(options: ForgetOptions): { close(): Promise<void> } {
  const stopping = new AbortController();
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = forgetOnce(options, stopping.signal).catch(options.onError);
  }, HOUR_MS);
  timer.unref();
  return {
    close: async () => {
      clearInterval(timer);
      stopping.abort();
      await running;
    },
  };
}
