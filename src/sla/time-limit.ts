import { CalendarError } from '../calendar/calendar-error.ts';

/** What a limit is counted in (domain 1, TimeLimit). */
export type TimeUnit = 'WORKING_DAY' | 'CALENDAR_DAY' | 'MONTH' | 'WORKING_HOUR' | 'SAME_DAY';

/** A limit that a due time follows from. `amount` is the printed `max`, a whole number ≥ 0, of no meaning for SAME_DAY. */
export interface TimeLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** A limit as a version or local terms print it; `channel` and `caseName` null hold for all. */
export interface PrintedLimit {
  readonly kind: 'STATUTORY' | 'COMMITTED';
  readonly channel: string | null;
  readonly caseName: string | null;
  readonly max: number | null;
  readonly unit: TimeUnit | null;
}

/** Checks a limit. Throws LIMIT_INVALID for an amount that is not a whole number from 0 to 100,000. */
export function timeLimit(amount: number, unit: TimeUnit): TimeLimit {
  if (unit === 'SAME_DAY') return { amount: 1, unit };
  if (!Number.isInteger(amount) || amount < 0 || amount > 100_000)
    throw new CalendarError('LIMIT_INVALID', { amount, unit });
  return { amount, unit };
}

/** The limit that a printed one sets; null where no number or no unit is printed: no due time follows (domain 1). */
export function limitOf(printed: Pick<PrintedLimit, 'max' | 'unit'>): TimeLimit | null {
  if (printed.unit === 'SAME_DAY') return timeLimit(1, 'SAME_DAY');
  return printed.unit === null || printed.max === null ? null : timeLimit(printed.max, printed.unit);
}

/** Both limits of an application. */
export interface LimitPair {
  readonly statutory: TimeLimit | null;
  readonly committed: TimeLimit | null;
}

/**
 * The limits that hold for a case and channel: of each kind the row that names both, else the case, else the channel, else
 * neither (*ours*: a case changes the work, a channel only the way in).
 */
export function limitsFor(
  printed: readonly PrintedLimit[],
  application: { readonly channel: string; readonly caseName: string | null },
): LimitPair {
  const nearest = (kind: PrintedLimit['kind']): TimeLimit | null => {
    let best: PrintedLimit | null = null;
    let bestRank = -1;
    for (const row of printed) {
      if (row.kind !== kind) continue;
      if (row.channel !== null && row.channel !== application.channel) continue;
      if (row.caseName !== null && row.caseName !== application.caseName) continue;
      const rank = (row.caseName === null ? 0 : 2) + (row.channel === null ? 0 : 1);
      if (rank > bestRank) {
        best = row;
        bestRank = rank;
      }
    }
    return best === null ? null : limitOf(best);
  };
  return { statutory: nearest('STATUTORY'), committed: nearest('COMMITTED') };
}
