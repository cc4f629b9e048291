import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import { answerDue } from '../../sla/deadline.ts';
import type { CalendarChangeRef } from '../../sla/rules.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { type Calendars, calendarNamed } from '../history/calendars.ts';
import { instant } from '../history/canonical.ts';
import type { DeskRules } from '../receipt/receipt.ts';
import { type Timeline, timeline } from '../history/timeline.ts';

/** What of an application says on which calendar it counts. */
export type CalendarStand = Pick<
  ApplicationRow,
  | 'calendar'
  | 'calendarAgencyId'
  | 'decidingAgencyId'
  | 'receivingAgencyId'
  | 'receivedAt'
  | 'state'
  | 'closed'
  | 'submittedAt'
  | 'channel'
>;

/** Whether a clock runs or stands that a change of the calendar has to reach. */
export const hasClock = ({
  state,
  receivedAt,
  closed,
}: Pick<CalendarStand, 'state' | 'receivedAt' | 'closed'>): boolean => {
  if (state === 'SUBMITTED') return true;
  const inHand = state !== 'RESOLVED' && state !== 'RETURNED' && state !== 'WITHDRAWN' && state !== 'REJECTED';
  return receivedAt !== null && inHand && !closed;
};

/** The calendar that counts for a file today: of who decides, before receipt of who answers; of whoever promised the time, where another took its place. */
export const calendarToday = (rules: Pick<DeskRules, 'calendarOf'>, file: CalendarStand): WorkingCalendar =>
  rules.calendarOf(
    file.calendarAgencyId ?? (file.receivedAt === null ? file.receivingAgencyId : file.decidingAgencyId),
  );

/**
 * The calendar that a file has to be brought to before anything else happens to it; null where it counts on that of today
 * already, or has no clock.
 */
export function calendarAhead(
  rules: Pick<DeskRules, 'calendarOf'>,
  calendars: Calendars,
  file: CalendarStand,
): WorkingCalendar | null {
  if (!hasClock(file)) return null;
  const today = calendarToday(rules, file);
  // One that was not kept stands for the one in force when keeping began.
  const counted = file.calendar === null ? null : calendarNamed(calendars, file.calendar);
  return counted?.version === today.version ? null : today;
}

/** Whether an application is late for good at an instant (domain 2.9). */
export const isLate = ({ handled, overdueAt }: Pick<ApplicationRow, 'handled' | 'overdueAt'>, at: Date): boolean =>
  handled === null ? overdueAt !== null && overdueAt <= at : handled === 'LATE';

export interface CalendarStep {
  readonly event: Extract<ApplicationEvent, { kind: 'CALENDAR_CHANGED' }>;
  readonly before: Timeline;
  readonly after: Timeline;
}

/**
 * Works out what a change of the calendar does to a file in hand: the event, and how it stands before and after. The one
 * act that may clear lateness; the event says so, and the file stays listed.
 */
export function calendarStep({
  file,
  terms,
  events,
  calendars,
  to,
  change,
  policies,
  now,
}: {
  readonly file: CalendarStand;
  readonly terms: ClockTerms | null;
  readonly events: readonly ApplicationEvent[];
  readonly calendars: Calendars;
  readonly to: WorkingCalendar;
  readonly change: Pick<CalendarChangeRef, 'id' | 'source' | 'accountId'>;
  readonly policies: DeskRules['policies'];
  readonly now: Date;
}): CalendarStep {
  const before = timeline(calendars, terms, events);
  const { lastAt, lastSequence } = before.folded;
  const happening = {
    kind: 'CALENDAR_CHANGED',
    sequence: lastSequence + 1,
    at: now < lastAt ? lastAt : now,
    recordedAt: now,
    agency: null,
    account: change.accountId,
    ground: change.source,
  } as const;
  const brought = { calendar: to.version, change: change.id, source: change.source };
  const known: Calendars = { ...calendars, kept: new Map([...calendars.kept, [to.version, to]]) };
  if (file.receivedAt === null) {
    const submittedAt = before.folded.submittedAt ?? happening.at;
    const answer = answerDue({ submittedAt, channel: file.channel, calendar: to, policies });
    const event = { ...happening, payload: { ...brought, answerDueAt: answer && instant(answer.dueAt) } };
    return { event, before, after: timeline(known, terms, [...events, event]) };
  }
  const blank = { ...brought, dueBefore: null, dueAfter: null, lateness: null };
  const { folded } = timeline(known, terms, [...events, { ...happening, payload: blank }]);
  const [was, is] = [isLate(before.folded, happening.at), isLate(folded, happening.at)];
  const payload = {
    ...brought,
    dueBefore: before.folded.dueAt && instant(before.folded.dueAt),
    dueAfter: folded.dueAt && instant(folded.dueAt),
    lateness: was === is ? null : was ? ('CLEARED' as const) : ('BEGUN' as const),
  };
  const event = { ...happening, payload };
  return { event, before, after: timeline(known, terms, [...events, event]) };
}
