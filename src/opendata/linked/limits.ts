import type { TimeLimitView } from '../../registry/catalogue/views.ts';
import type { Channel, TimeUnit } from '../../registry/version-content.ts';
import { limitsFor, type TimeLimit } from '../../sla/time-limit.ts';
import { type Words, words } from '../words.ts';
import { CHANNELS } from './codes.ts';

/**
 * A limit as an ISO 8601 duration. Only days of the calendar and months can be said so: a duration knows no working day,
 * no working hour, and no "within the day" that is tomorrow for whoever comes after three.
 */
export function durationOf({ unit, amount }: TimeLimit): string | null {
  if (unit === 'CALENDAR_DAY') return `P${amount}D`;
  return unit === 'MONTH' ? `P${amount}M` : null;
}

/**
 * How long the answer takes on a channel, by the limit that due times follow: the promised one, else the one by law.
 * Where cases have limits of their own no single time would be true.
 */
export function durationOn(limits: readonly TimeLimitView[], channel: Channel): string | null {
  const holding = limits.filter((limit) => limit.channel === null || limit.channel === channel);
  if (holding.some((limit) => limit.case !== null)) return null;
  const printed = holding.map(({ kind, channel: on, max, unit }) => ({ kind, channel: on, caseName: null, max, unit }));
  const { committed, statutory } = limitsFor(printed, { channel, caseName: null });
  const ruling = committed ?? statutory;
  return ruling === null ? null : durationOf(ruling);
}

/** How long it takes whatever the channel; null where channels differ or it cannot be said. */
export function durationOfAll(limits: readonly TimeLimitView[], channels: readonly Channel[]): string | null {
  const [first = null, ...others] = new Set(channels.map((channel) => durationOn(limits, channel)));
  return others.length === 0 ? first : null;
}

const UNITS: Readonly<Record<TimeUnit, Words>> = {
  WORKING_DAY: words('ngày làm việc', 'working days'),
  CALENDAR_DAY: words('ngày', 'calendar days'),
  MONTH: words('tháng', 'months'),
  WORKING_HOUR: words('giờ làm việc', 'working hours'),
  SAME_DAY: words('trong ngày', 'within the day'),
};
const NO_UNIT = words('(không in đơn vị)', '(no unit printed)');
const KINDS = {
  STATUTORY: words('theo quy định', 'by law'),
  COMMITTED: words('tỉnh cam kết', 'promised by the province'),
} as const;
const ANY_CHANNEL = words('mọi hình thức', 'every channel');

const amount = ({ unit, min, max }: TimeLimitView, language: keyof Words): string => {
  if (unit === 'SAME_DAY') return UNITS.SAME_DAY[language];
  const number = min === null || min === max ? `${max ?? '–'}` : `${min}–${max ?? '–'}`;
  return `${number} ${(unit === null ? NO_UNIT : UNITS[unit])[language]}`;
};

const sentence = (limit: TimeLimitView, language: keyof Words): string => {
  const channel = limit.channel === null ? ANY_CHANNEL : CHANNELS[limit.channel];
  // Words beside the number are Vietnamese; only the name of a case is needed to tell one limit from another.
  const note = language === 'vi' ? limit.note : null;
  const about = [KINDS[limit.kind][language], channel[language].toLowerCase(), limit.case, note];
  return `${amount(limit, language)} (${about.filter((each) => each !== null && each !== '').join('; ')})`;
};

/** All limits in words, one a line; what the duration cannot say is said here. */
export const limitsInWords = (limits: readonly TimeLimitView[]): Words =>
  words(
    limits.map((limit) => sentence(limit, 'vi')).join('\n'),
    limits.map((limit) => sentence(limit, 'en')).join('\n'),
  );
