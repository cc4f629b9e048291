import { parseCivilDate } from '../../calendar/civil-date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { ClockAct } from '../../sla/clock-act.ts';
import type { ApplicationEvent, TaskPayload } from './application-event.ts';

/** Name of an opinion's own clock: the position of its request. */
export const opinionTask = (request: number): string => String(request);

/** Name of a task's own clock. */
export const taskClock = (task: number): string => `TASK:${task}`;

/** Acts of which the clock hears as many times as tasks open or end with them. */
type TaskEvent = Extract<
  ApplicationEvent,
  {
    kind:
      | 'HANDED_OVER'
      | 'HANDOVER_ACCEPTED'
      | 'HANDOVER_REFUSED'
      | 'HANDOVER_TAKEN_BACK'
      | 'ASSIGNED'
      | 'TASK_OPENED'
      | 'TASK_DONE'
      | 'TASK_CLOSED'
      | 'VISITED'
      | 'TRANSFERRED';
  }
>;

/** What the clock hears of an event, in order; `named` gives the calendar of a version. */
export function clockActs(event: ApplicationEvent, named: (version: string) => WorkingCalendar): readonly ClockAct[] {
  const { at } = event;
  const opens = ({ task, limit, agency }: TaskPayload): ClockAct => ({
    kind: 'TASK_OPENED',
    at,
    task: taskClock(task),
    limit,
    agency,
  });
  const ends = (task: number | null): ClockAct[] =>
    task === null ? [] : [{ kind: 'TASK_DONE', at, task: taskClock(task) }];
  switch (event.kind) {
    case 'HANDED_OVER':
      return [{ kind: 'HANDED_OVER', at }, ...(event.payload.opened ? [opens(event.payload.opened)] : [])];
    case 'TASK_OPENED':
      return event.payload.tasks.map(opens);
    case 'TASK_DONE':
    case 'TASK_CLOSED':
    case 'HANDOVER_REFUSED':
    case 'HANDOVER_TAKEN_BACK':
      return ends(event.payload.task);
    case 'HANDOVER_ACCEPTED':
    case 'ASSIGNED':
    case 'VISITED':
    // Whoever promised the time has promised it: nothing moves.
    case 'TRANSFERRED':
      return [];
    default:
      return [clockAct(event, named)];
  }
}

/** What the clock hears of an event that has nothing to do with tasks. */
function clockAct(event: Exclude<ApplicationEvent, TaskEvent>, named: (version: string) => WorkingCalendar): ClockAct {
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
    case 'APPLICANT_CORRECTED':
    case 'FEE_COLLECTED':
    case 'SLIP_REISSUED':
      return { kind, at };
    default:
      return kind satisfies never;
  }
}
