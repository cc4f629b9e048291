import { Problem } from '../../problem.ts';
import type { TimeUnit } from '../../sla/time-limit.ts';
import type { LimitPayload } from '../history/application-event.ts';

export interface LimitTyped {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** The longest that anybody is given by hand, in any unit. *Ours*. */
const MOST = 365;

/** A limit set by hand; null where none was typed. Throws `Problem` LIMIT_NOT_VALID. */
export function limitTyped(typed: LimitTyped | null | undefined, path: readonly string[]): LimitPayload | null {
  if (typed == null) return null;
  const { amount, unit } = typed;
  if (!Number.isInteger(amount) || amount < 1 || amount > MOST)
    throw new Problem('LIMIT_NOT_VALID', { path: [...path, 'amount'], params: { limit: MOST } });
  return { amount, unit };
}
