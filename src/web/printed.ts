import type { Locale } from '../messages/locale.ts';
import type { Channel, TimeLimitKind, TimeUnit } from './generated/operations.ts';
import type { Text } from './text.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const TAG: Readonly<Record<Locale, string>> = { vi: 'vi-VN', en: 'en-GB' };

/** A civil date as people write it: 20/11/2026. */
export const printedDate = (date: string): string => date.split('-').toReversed().join('/');

/** The last day of what is valid up to, and not on, a civil date. */
export const printedLastDay = (validTo: string): string =>
  printedDate(new Date(Date.parse(`${validTo}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10));

/** An instant as people write it, in Vietnam's time: 15:20 20/11/2026. */
export function printedInstant(instant: string, locale: Locale): string {
  const moment = new Date(instant);
  const time = new Intl.DateTimeFormat(TAG[locale], {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(moment);
  return `${time} ${day}`;
}

/** A number with the digit groups of the language: 1.731 or 1,731. */
export const printedNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(TAG[locale]).format(value);

export interface PrintableLimit {
  readonly kind: TimeLimitKind;
  readonly channel?: Channel | null;
  readonly unit?: TimeUnit | null;
  readonly min?: number | null;
  readonly max?: number | null;
}

/** A limit in words: "5–7 ngày làm việc", "trong ngày", "1 (không in đơn vị)". */
export function printedLimit(limit: PrintableLimit, t: Text): string {
  if (limit.unit === 'SAME_DAY') return t.perUnit.SAME_DAY;
  if (limit.max == null) return t.noLimit;
  const amount = limit.min == null || limit.min === limit.max ? `${limit.max}` : `${limit.min}–${limit.max}`;
  if (limit.unit == null) return `${amount} ${t.noUnit}`;
  return `${amount} ${(amount === '1' ? t.perOneUnit : t.perUnit)[limit.unit]}`;
}

/** The limits of a version in one line for a list: each wording once, the promised ones first. */
export function printedLimits(limits: readonly PrintableLimit[], t: Text): string {
  const committed = limits.filter((limit) => limit.kind === 'COMMITTED');
  const shown = committed.length > 0 ? committed : limits;
  return [...new Set(shown.map((limit) => printedLimit(limit, t)))].join('; ') || t.noLimit;
}
