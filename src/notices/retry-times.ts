/**
 * When a delivery that failed for a time is tried again (*ours*): half a minute, doubled each time up to an hour, each
 * shortened by chance by up to a half, so that what failed together does not come back together. Twelve tries span some
 * six hours: longer than a mail server is restarted or greylists, shorter than a working day.
 */
const FIRST_MS = 30_000;
const LONGEST_MS = 3_600_000;
export const MOST_ATTEMPTS = 12;

/** `chance` in [0, 1). Null: tried often enough. */
export function nextAttempt(attempts: number, now: Date, chance: number): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempts - 1));
  return new Date(now.getTime() + Math.round(whole * (1 - chance / 2)));
}

/** A chance out of four unpredictable bytes. */
export const chanceOf = (bytes: Buffer): number => bytes.readUInt32BE(0) / 2 ** 32;
