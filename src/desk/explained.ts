import { explainClock } from '../sla/explanation.ts';
import { explainIn } from '../sla/explanation-words.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import type { Locale } from '../messages/locale.ts';
import type { Rules } from '../sla/rules.ts';
import type { ApplicationRow } from './application-row.ts';
import type { EventRow } from './desk.loaders.ts';
import { eventOf } from './event-reading.ts';
import { timeline } from './timeline.ts';

/** Why the promised due time of a row is what it is, in sentences: folded from its events, not kept. */
export function explanationOf(
  row: ApplicationRow,
  terms: ClockTerms | null,
  events: readonly EventRow[],
  rules: Pick<Rules, 'calendarOf'>,
  locale: Locale,
): readonly string[] {
  if (terms === null) return [];
  const calendar = rules.calendarOf(row.decidingAgencyId);
  const { clock } = timeline(calendar, terms, events.map(eventOf));
  return explainIn(explainClock(clock, terms, calendar), locale);
}
