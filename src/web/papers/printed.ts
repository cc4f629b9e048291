const ZONE = 'Asia/Ho_Chi_Minh';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

/** Parts of an instant on Hanoi's clock; of a civil date alone, that day's. */
function partsOf(instantOrDate: string): Parts {
  const moment = new Date(instantOrDate.length === 10 ? `${instantOrDate}T00:00:00+07:00` : instantOrDate);
  const parts = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return { year, month, day, hour, minute };
}

/**
 * `ngày 12 tháng 3 năm 2026`: days below ten and the months January and February are written with a nought before them, so
 * that nothing can be added (NĐ 30/2020, annex I).
 */
export function longDate(instantOrDate: string): string {
  const { year, month, day } = partsOf(instantOrDate);
  return `ngày ${day} tháng ${Number(month) <= 2 ? month : Number(month)} năm ${year}`;
}

/** `09 giờ 00 phút, ngày 12 tháng 3 năm 2026`. */
export function longInstant(instant: string): string {
  const { hour, minute } = partsOf(instant);
  return `${hour} giờ ${minute} phút, ${longDate(instant)}`;
}

/** `12/03/2026`. */
export function shortDate(instantOrDate: string): string {
  const { year, month, day } = partsOf(instantOrDate);
  return `${day}/${month}/${year}`;
}

/** `17:00 12/03/2026`. */
export function shortInstant(instant: string): string {
  const { hour, minute } = partsOf(instant);
  return `${hour}:${minute} ${shortDate(instant)}`;
}

const UNITS = {
  WORKING_DAY: 'ngày làm việc',
  CALENDAR_DAY: 'ngày',
  MONTH: 'tháng',
  WORKING_HOUR: 'giờ làm việc',
  WORKING_MINUTE: 'phút làm việc',
  SAME_DAY: 'trong ngày',
} as const;

/** A number of up to two digits with a nought, as counts of papers are written: `01`. */
export const twoDigits = (count: number): string => String(count).padStart(2, '0');

/** `15 ngày làm việc`, `trong ngày`. */
export const printedAmount = ({
  amount,
  unit,
}: {
  readonly amount: number;
  readonly unit: keyof typeof UNITS;
}): string => (unit === 'SAME_DAY' ? UNITS.SAME_DAY : `${twoDigits(amount)} ${UNITS[unit]}`);

/** `3.000.000 đồng`. */
export const printedDong = (amount: number): string => `${new Intl.NumberFormat('vi-VN').format(amount)} đồng`;
