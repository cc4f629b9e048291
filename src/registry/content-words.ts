import type { Locale } from '../messages/locale.ts';
import { message } from '../messages/catalogue.ts';
import type { Channel, ComponentContent, FeeContent, TimeLimitContent, TimeUnit } from './version-content.ts';

/** A number as people write it: `1.200.000` in Vietnamese, `1,200,000` in English. */
export const numberWords = (locale: Locale, value: number): string =>
  String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, locale === 'vi' ? '.' : ',');

export const unitWords = (locale: Locale, unit: TimeUnit): string => message(locale, `UNIT_${unit}`);

export const channelWords = (locale: Locale, channel: Channel): string => message(locale, `CHANNEL_${channel}`);

/** `20–30 ngày làm việc`; a number without a unit stays bare, a limit without a number is its note. */
export function limitWords(locale: Locale, { min, max, unit, note }: TimeLimitContent): string {
  if (unit === 'SAME_DAY') return unitWords(locale, unit);
  if (max === null) return note ?? '';
  const amount = min !== null && min !== max ? `${min}–${max}` : String(max);
  return unit === null ? amount : `${amount} ${unitWords(locale, unit)}`;
}

/** `120.000 đ`, `miễn phí`, or the words that stand for the amount. */
export function feeWords(locale: Locale, { amount, note }: FeeContent): string {
  const sum =
    amount === null
      ? null
      : amount === 0
        ? message(locale, 'FEE_FREE')
        : `${numberWords(locale, amount)} ${message(locale, 'FEE_DONG')}`;
  if (sum === null) return note ?? '';
  return note === null ? sum : `${sum} (${note})`;
}

/** `1 bản chính, 2 bản sao`. */
export function countWords(
  locale: Locale,
  { originals, copies }: Pick<ComponentContent, 'originals' | 'copies'>,
): string {
  const counts: string[] = [];
  if (originals !== null) counts.push(message(locale, 'COUNT_ORIGINALS', { count: originals }));
  if (copies !== null) counts.push(message(locale, 'COUNT_COPIES', { count: copies }));
  return counts.join(', ');
}

/** Where a limit or a fee holds: `Trực tuyến · Nhà ở riêng lẻ`; empty where it holds everywhere. */
export const scopeWords = (
  locale: Locale,
  { channel, caseName }: { channel: Channel | null; caseName: string | null },
): string =>
  [channel === null ? null : channelWords(locale, channel), caseName].filter((word) => word !== null).join(' · ');
