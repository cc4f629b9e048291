import { CASES, DAYS } from '../../seeds/demo/phrases.ts';
import type { Channel, TimeLimitContent, TimeUnit } from '../registry/version-content.ts';
import type { DemoTitle } from './demo-titles.ts';
import { choose, happens, hash32 } from './steady-choice.ts';

interface Amount {
  readonly min: number;
  readonly max: number;
  readonly unit: TimeUnit | null;
}

const plain = (amount: number, unit: TimeUnit | null): Amount => ({ min: amount, max: amount, unit });

/** One limit of the demo: mostly working days, and some of every other unit, so that all are seen. */
function amountOf(title: DemoTitle): Amount {
  const days = choose(`days ${title.title}`, DAYS[title.nature]);
  const dice = hash32(`unit ${title.title}`) % 100;
  const quick = title.nature === 'SAY' || title.nature === 'REGISTER';
  if (title.kind === 'one' && title.field.id === 'chung-thuc') return plain(1, 'SAME_DAY');
  if (dice < 7 && quick) return plain(choose(title.title, [8, 16, 24, 40]), 'WORKING_HOUR');
  if (dice < 14 && quick && title.level === 'COMMUNE') return plain(1, 'SAME_DAY');
  if (dice < 6 && days >= 20) return plain(choose(title.title, [1, 2, 3]), 'MONTH');
  if (dice < 24) return plain(days + Math.ceil(days / 2), 'CALENDAR_DAY');
  if (dice < 42 && days >= 5) return { min: Math.ceil(days * 0.6), max: days, unit: 'WORKING_DAY' };
  return plain(days, 'WORKING_DAY');
}

const row = (amount: Amount, channel: Channel | null, caseName: string | null): TimeLimitContent => ({
  kind: 'STATUTORY',
  channel,
  caseName,
  ...amount,
  note: null,
});

const shorter = ({ min, max, unit }: Amount): Amount => ({
  min: Math.max(1, min - 2),
  max: Math.max(1, max - 2),
  unit,
});

const longer = ({ min, max, unit }: Amount): Amount => ({ min: min + 5, max: max + 5, unit });

const inDays = (amount: Amount): boolean => amount.unit === 'WORKING_DAY' || amount.unit === 'CALENDAR_DAY';

/** Statutory limits of a title: one row, or a row a channel, or a row a case. */
export function limitsOf(
  title: DemoTitle,
  channels: readonly Channel[],
  cases: readonly string[],
): readonly TimeLimitContent[] {
  const amount = amountOf(title);
  if (cases.length > 0) {
    return cases.map((name) => row(name === CASES[1] && inDays(amount) ? longer(amount) : amount, null, name));
  }
  if (channels.length > 1 && inDays(amount) && happens(`by channel ${title.title}`, 18)) {
    return channels.map((channel) => row(channel === 'ONLINE' ? shorter(amount) : amount, channel, null));
  }
  return [row(amount, null, null)];
}

/** What the limit was before the illustrative reform: always in working days, and longer. */
export function limitBeforeReform(limit: TimeLimitContent, name: string): TimeLimitContent {
  const factor = choose(`before ${name}`, [1.4, 1.6, 1.8, 2, 2.4]);
  if (limit.unit === 'SAME_DAY' || limit.unit === 'WORKING_HOUR')
    return { ...limit, min: 5, max: 5, unit: 'WORKING_DAY' };
  return {
    ...limit,
    min: limit.min === null ? null : Math.ceil(limit.min * factor),
    max: limit.max === null ? null : Math.ceil(limit.max * factor),
  };
}

/** What the province promises: a fifth to two fifths less, never under a day; null where nothing is promised. */
export function promiseFor(limit: TimeLimitContent, name: string): TimeLimitContent | null {
  if (limit.max === null || limit.max < 5 || (limit.unit !== 'WORKING_DAY' && limit.unit !== 'CALENDAR_DAY'))
    return null;
  const days = limit.max - Math.ceil(limit.max * choose(`promise ${name}`, [0.2, 0.3, 0.4]));
  return { ...limit, kind: 'COMMITTED', min: days, max: days, note: 'Minh họa: cam kết cắt giảm của tỉnh' };
}
