import type { MessageParams } from '../messages/catalogue.ts';
import type { TimeLimitContent, TimeUnit } from './version-content.ts';

/**
 * The longest limit that a due time is computed from: 10,000 units as everywhere, 50 years for months (*ours*). No
 * real limit comes near; what does is a slip of the finger. A working hour is at least as short as a working day.
 */
export const LONGEST_LIMIT: Readonly<Record<TimeUnit, number>> = {
  WORKING_DAY: 10_000,
  CALENDAR_DAY: 10_000,
  WORKING_HOUR: 10_000,
  MONTH: 600,
  SAME_DAY: 1,
};

export interface LimitFault {
  readonly code: 'GAP_LIMIT_NOT_POSITIVE' | 'GAP_SAME_DAY_NUMBER' | 'GAP_LIMIT_TOO_LONG' | 'GAP_LIMIT_WITHOUT_MAX';
  readonly field: 'min' | 'max';
  readonly params: MessageParams;
}

/** Why no honest due time follows from the numbers of one limit; null where they are fine or none are given. */
export function limitFault({ min, max, unit }: TimeLimitContent): LimitFault | null {
  if (max === null) return min === null ? null : { code: 'GAP_LIMIT_WITHOUT_MAX', field: 'max', params: { min } };
  if (max <= 0) return { code: 'GAP_LIMIT_NOT_POSITIVE', field: 'max', params: { max } };
  if (min !== null && min < 0) return { code: 'GAP_LIMIT_NOT_POSITIVE', field: 'min', params: { max: min } };
  if (unit === null || max <= LONGEST_LIMIT[unit]) return null;
  return unit === 'SAME_DAY'
    ? { code: 'GAP_SAME_DAY_NUMBER', field: 'max', params: { max } }
    : { code: 'GAP_LIMIT_TOO_LONG', field: 'max', params: { max, most: LONGEST_LIMIT[unit] } };
}
