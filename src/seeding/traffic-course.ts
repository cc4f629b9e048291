import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { civilMinute } from '../calendar/civil-date.ts';
import { workingMinutesIn } from '../calendar/working-time.ts';
import type { ApplicationEvent, ReceivedEvent } from '../desk/history/application-event.ts';
import type { EventKind } from '../desk/history/life-cycle.ts';
import { timeline } from '../desk/history/timeline.ts';
import type { ClockTerms } from '../sla/clock-policy.ts';
import { later, share } from './traffic-choice.ts';

/** Everything about one invented application that its course depends on. */
export interface CourseContext {
  readonly name: string;
  readonly calendar: WorkingCalendar;
  readonly terms: ClockTerms;
  readonly received: ReceivedEvent;
  /** When it was due as received; null without a limit. */
  readonly dueAt: Date | null;
  /** Whether the reform that the demo assumes was in effect at receipt. */
  readonly reformed: boolean;
  /** Other agencies whose door the applicant is sent to; none for most procedures. */
  readonly doors: readonly string[];
  /** Staff account of an agency, where the demo has one. */
  readonly accountOf: (agencyId: string, role: 'DESK' | 'HANDLER') => string | null;
  /** Nothing is known of what happens after this instant. */
  readonly until: Date;
}

const DAY = 450;

/** How far through its time a file is answered: before the reform one in five is late, afterwards one in sixteen. *Invented*. */
function pace(name: string, reformed: boolean): number {
  const late = share(`${name} late`) < (reformed ? 1 / 16 : 1 / 5);
  const spread = share(`${name} pace`);
  if (late) return 1.05 + (reformed ? 0.5 : 0.9) * spread;
  return reformed ? 0.25 + 0.7 * spread : 0.5 + 0.49 * spread;
}

/**
 * What happens to an application after receipt, as events in order and up to `until`: work begins, papers may be asked
 * for and brought, it is answered in time or late, the result is collected; a few are withdrawn.
 */
export function courseOf(context: CourseContext): ApplicationEvent[] {
  const { name, calendar, terms, received, reformed, doors, accountOf, until } = context;
  const { receivingAgency, decidingAgency } = received.payload;
  const events: ApplicationEvent[] = [received];
  let at = received.at;

  const happening = (agency: string, role: 'DESK' | 'HANDLER', ground: string | null = null) => ({
    sequence: events.length + 1,
    at,
    recordedAt: at,
    agency,
    account: accountOf(agency, role),
    ground,
  });
  const plain = (
    kind: Extract<EventKind, 'STARTED' | 'DOCUMENTS_REQUESTED' | 'DOCUMENTS_SUPPLIED' | 'WITHDRAWN'>,
    agency: string,
    role: 'DESK' | 'HANDLER',
    ground: string | null = null,
  ): void => {
    events.push({ ...happening(agency, role, ground), kind, payload: {} });
  };
  const known = (): ApplicationEvent[] => events.filter((event) => event.at <= until);

  if (terms.statutory?.unit !== 'SAME_DAY' && terms.statutory?.unit !== 'WORKING_HOUR')
    at = later(calendar, at, DAY * (0.1 + 0.6 * share(`${name} start`)));
  else at = later(calendar, at, 5 + 20 * share(`${name} start`));
  plain('STARTED', decidingAgency, 'HANDLER');

  if (share(`${name} withdrawn`) < 0.01) {
    at = later(calendar, at, DAY * (1 + 2 * share(`${name} when`)));
    plain('WITHDRAWN', receivingAgency, 'DESK', 'Người nộp rút hồ sơ (minh họa)');
    return known();
  }

  const asked =
    doors.length > 0
      ? doors
      : share(`${name} papers`) < 0.07 && terms.statutory?.unit !== 'SAME_DAY'
        ? [receivingAgency]
        : [];
  for (const [turn, door] of asked.entries()) {
    at = later(calendar, at, DAY * (0.3 + 0.7 * share(`${name} ask ${turn}`)));
    plain('DOCUMENTS_REQUESTED', decidingAgency, 'HANDLER', 'Hồ sơ thiếu giấy tờ (minh họa)');
    at = later(calendar, at, DAY * (1 + 4 * share(`${name} bring ${turn}`)));
    plain('DOCUMENTS_SUPPLIED', door, 'DESK');
  }

  // Only papers that were awaited move the due time.
  const dueAt = asked.length > 0 ? timeline(calendar, terms, events).clock.dueAt : context.dueAt;
  const from = civilMinute(at);
  const allowed = dueAt
    ? Math.max(30, workingMinutesIn(calendar, from, civilMinute(dueAt)))
    : DAY * (2 + 13 * share(`${name} no limit`));
  at = later(calendar, at, allowed * pace(name, reformed));
  const refused = share(`${name} refused`) < 0.04;
  events.push({
    ...happening(decidingAgency, 'HANDLER'),
    kind: 'RESOLVED',
    payload: refused
      ? { outcome: 'REFUSED', note: 'Không đủ điều kiện (minh họa)' }
      : { outcome: 'GRANTED', note: null },
  });

  at = later(calendar, at, DAY * 4 * share(`${name} collect`));
  events.push({ ...happening(receivingAgency, 'DESK'), kind: 'RETURNED', payload: { byAnother: false } });
  return known();
}
