import { Problem } from '../problem.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { visibleText } from '../text.ts';

/**
 * Longest texts that a person can mean, in UTF-16 units (*ours*). The longest steps of real records are under 60,000.
 */
export const LONGEST = { DECISION_NUMBER: 100, NAME: 2_000, REASON: 10_000, TEXT: 100_000 } as const;

/** A text that must be there, as a reader sees it. Throws a `Problem` where it is blank or too long. */
export function needText(
  typed: string,
  path: readonly (string | number)[],
  limit: number,
  blank: MessageKey = 'TEXT_BLANK',
): string {
  if (typed.length > limit) throw new Problem('TEXT_TOO_LONG', { path, params: { limit } });
  const text = visibleText(typed);
  if (text === null) throw new Problem(blank, { path });
  return text;
}
