import type { ApplicationEvent } from './application-event.ts';

/**
 * Sequences of the changes of the calendar that moved nothing for this file: they say on which calendar it counts, and are
 * nothing to whoever waits for it or works on it. Before receipt it is the time to answer that moves.
 */
export function idleChanges(events: readonly ApplicationEvent[]): ReadonlySet<number> {
  const idle = new Set<number>();
  let answerDueAt: string | null = null;
  for (const { kind, payload, sequence } of events) {
    if (kind === 'SUBMITTED') answerDueAt = payload.answerDueAt;
    if (kind !== 'CALENDAR_CHANGED') continue;
    const [before, after] =
      'answerDueAt' in payload ? [answerDueAt, payload.answerDueAt] : [payload.dueBefore, payload.dueAfter];
    if (before === after) idle.add(sequence);
    if ('answerDueAt' in payload) answerDueAt = payload.answerDueAt;
  }
  return idle;
}

/**
 * Whether somebody who saw the first `seen` acts has seen all that matters: since then the calendar changed at most, and
 * moved nothing. State, papers and due time are those that were seen.
 */
export function hasSeenAll(events: readonly ApplicationEvent[], seen: number): boolean {
  const idle = idleChanges(events);
  return events.every(({ sequence }) => sequence <= seen || idle.has(sequence));
}
