/**
 * SQL condition: an open application `a` is past its promised due time at instant `$now` (parameter name as given).
 * Day limits compare dates, hour limits instants (domain 2.3): `overdue_at` is the first instant of lateness,
 * which the desk's fold writes.
 */
export const overdueAt = (now: string): string => `(a.open and a.overdue_at <= ${now})`;

/**
 * The on-time rate (domain 4): handled in time ÷ (handled + in hand past limit). Null where the denominator is zero:
 * none arose, which is neither 0 % nor 100 %. A file without a due time counts in neither part.
 */
export function onTimeRate(counts: {
  handledEarly: number;
  handledOnTime: number;
  handledLate: number;
  openOverdue: number;
}): number | null {
  const inTime = counts.handledEarly + counts.handledOnTime;
  const arose = inTime + counts.handledLate + counts.openOverdue;
  return arose === 0 ? null : inTime / arose;
}
