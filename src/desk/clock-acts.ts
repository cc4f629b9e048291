import { parseCivilDate } from '../calendar/civil-date.ts';
import type { ClockAct } from '../sla/clock-act.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ApplicationEvent } from './application-event.ts';

/** Name of an opinion's own clock: the position of its request. */
export const opinionTask = (request: number): string => String(request);

/** What the clock hears of an event; `named` gives the calendar of a version. */
export function clockAct(event: ApplicationEvent, named: (version: string) => WorkingCalendar): ClockAct {
  const { at, kind } = event;
  switch (kind) {
    case 'DOCUMENTS_REQUESTED':
      return {
        kind,
        at,
        applicantLimit: 'applicantLimit' in event.payload ? (event.payload.applicantLimit ?? null) : null,
      };
    case 'OPINION_REQUESTED': {
      const { agency, limit } = event.payload;
      return { kind, at, task: opinionTask(event.sequence), limit, agency };
    }
    case 'OPINION_GIVEN':
      return { kind, at, task: opinionTask(event.payload.request) };
    case 'LIMIT_EXTENDED':
      return { kind, at, amount: event.payload.amount };
    case 'APOLOGISED':
      return { kind, at, newDueOn: parseCivilDate(event.payload.newDueOn) };
    case 'CALENDAR_CHANGED':
      return { kind, at, calendar: named(event.payload.calendar) };
    case 'SUBMITTED':
    case 'RECEIVED':
    case 'REJECTED':
    case 'STARTED':
    case 'DOCUMENTS_ADDED':
    case 'DOCUMENTS_SUPPLIED':
    case 'PAYMENT_REQUESTED':
    case 'PAYMENT_MADE':
    case 'STOPPED':
    case 'RESUMED':
    case 'RESOLVED':
    case 'RECALLED':
    case 'RETURNED':
    case 'WITHDRAWN':
    case 'CLOSED':
    case 'HANDED_OVER':
    case 'APPLICANT_CORRECTED':
    case 'FEE_COLLECTED':
    case 'SLIP_REISSUED':
      return { kind, at };
    default:
      return kind satisfies never;
  }
}
