import {
  actOnApplication,
  closeApplication,
  recallApplication,
  rejectSubmission,
  resolveApplication,
  resumeApplication,
  returnApplication,
  startApplication,
  stopApplication,
  withdrawApplication,
} from '../../src/desk/acts/acts.commands.ts';
import type { ApplicationRow } from '../../src/desk/application-row.ts';
import { papersAwaited } from '../../src/desk/case-reading.ts';
import { correctApplicant } from '../../src/desk/acts/correction.commands.ts';
import { apologise, extendLimit } from '../../src/desk/acts/due-time.commands.ts';
import { collectFee } from '../../src/desk/acts/fees.commands.ts';
import { reissueSlip } from '../../src/desk/acts/slip.commands.ts';
import { eventOf } from '../../src/desk/history/event-reading.ts';
import { EVENT_COLUMNS, type EventRow } from '../../src/desk/desk.loaders.ts';
import type { ApplicationEvent } from '../../src/desk/history/application-event.ts';
import type { EventKind } from '../../src/desk/history/life-cycle.ts';
import { giveOpinion, requestOpinion } from '../../src/desk/acts/opinion.commands.ts';
import { requestDocuments, supplyDocuments } from '../../src/desk/acts/papers.commands.ts';
import { acceptHandover, handOver, refuseHandover, takeBackHandover } from '../../src/desk/tasks/handover.commands.ts';
import { assign, closeTask, finishTask, openApplicationTasks } from '../../src/desk/tasks/task.commands.ts';
import { recordVisit } from '../../src/desk/acts/visit.commands.ts';
import { recordPayment, requestPayment } from '../../src/desk/acts/payment.commands.ts';
import { receiveSubmission } from '../../src/desk/receipt/submission.commands.ts';
import type { Viewer } from '../../src/identity/viewer.ts';
import { problemsIn } from '../../src/problem.ts';
import { civilDate, civilDateAt, dayNumber } from '../../src/calendar/civil-date.ts';
import { timeline } from '../../src/desk/history/timeline.ts';
import type { ClockTerms } from '../../src/sla/clock-policy.ts';
import type { ClockReading } from '../../src/sla/clock-reading.ts';
import { AGENCIES, calendar, type Counter, PEOPLE, seen } from './counter.ts';

/** The two papers that every request of these tests asks for. */
export const PAPERS = ['Bản vẽ', 'Giấy chứng nhận'] as const;

const REASON = 'lý do';

/** Does an act of a kind as somebody would who knows what it needs, with values that fit where any do. */
export async function doAct(
  counter: Counter,
  row: ApplicationRow,
  kind: EventKind,
  who: Viewer,
  at: Date,
): Promise<ApplicationRow> {
  const act = counter.acting(who, at);
  const target = seen(row);
  switch (kind) {
    case 'RECEIVED':
      return receiveSubmission(act, target);
    case 'REJECTED':
      return rejectSubmission(act, target, REASON);
    case 'STARTED':
      return startApplication(act, target);
    case 'DOCUMENTS_REQUESTED':
      return requestDocuments(act, target, { papers: PAPERS, ground: REASON, proposedBy: PEOPLE.handler.username });
    case 'DOCUMENTS_ADDED':
      return supplyDocuments(act, target, PAPERS.slice(0, 1));
    case 'DOCUMENTS_SUPPLIED':
      return supplyDocuments(act, target, null);
    case 'PAYMENT_REQUESTED':
      return requestPayment(act, target, { amount: 3_000_000_000, purpose: 'Tiền sử dụng đất' });
    case 'PAYMENT_MADE':
      return recordPayment(act, target, { amount: 3_000_000_000, receipt: `NSNN-${row.version}` });
    case 'STOPPED':
      return stopApplication(act, target, REASON);
    case 'RESUMED':
      return resumeApplication(act, target, REASON);
    case 'OPINION_REQUESTED':
      return requestOpinion(act, target, {
        agency: AGENCIES.justice.id,
        question: 'Quy hoạch có phù hợp không?',
        limit: { amount: 5, unit: 'WORKING_DAY' },
      });
    case 'OPINION_GIVEN':
      return giveOpinion(act, target, { request: await openRequest(counter, row), answer: 'Đồng ý' });
    case 'LIMIT_EXTENDED':
      return extendLimit(act, target, { amount: 3, ground: REASON });
    case 'APOLOGISED': {
      const from = row.dueAt !== null && row.dueAt > at ? row.dueAt : at;
      return apologise(act, target, { newDate: civilDate(dayNumber(civilDateAt(from)) + 7), reason: REASON });
    }
    case 'RESOLVED':
      return resolveApplication(act, target, 'GRANTED', null);
    case 'RECALLED':
      return recallApplication(act, target, REASON);
    case 'RETURNED':
      return returnApplication(act, target, null);
    case 'WITHDRAWN':
      return withdrawApplication(act, target, REASON);
    case 'CLOSED':
      return closeApplication(act, target, REASON);
    case 'HANDED_OVER':
      return handOver(act, target, { agency: otherOf(row) });
    case 'HANDOVER_ACCEPTED':
      return acceptHandover(act, target);
    case 'HANDOVER_REFUSED':
      return refuseHandover(act, target, REASON);
    case 'HANDOVER_TAKEN_BACK':
      return takeBackHandover(act, target, REASON);
    case 'ASSIGNED':
      return assign(act, target, { officer: notTheHolder(row), task: null, ground: REASON });
    case 'TASK_OPENED':
      return openApplicationTasks(act, target, [
        { name: 'Xác minh', agency: AGENCIES.construction.id, limit: { amount: 3, unit: 'WORKING_DAY' } },
      ]);
    case 'TASK_DONE':
      return finishTask(act, target, { task: await openTaskOf(counter, row), outcome: 'Đã xác minh' });
    case 'TASK_CLOSED':
      return closeTask(act, target, { task: await openTaskOf(counter, row), ground: REASON });
    case 'VISITED':
      return recordVisit(act, target, { reason: 'Đến đo đất' });
    case 'APPLICANT_CORRECTED':
      return correctApplicant(act, target, { applicant: { name: `${row.applicantName} Anh` }, ground: REASON });
    case 'FEE_COLLECTED':
      return collectFee(act, target, { amount: 75_000, receipt: `BL-${row.version}` });
    case 'SLIP_REISSUED':
      return reissueSlip(act, target, { proof: 'CITIZEN_CARD' });
    case 'SUBMITTED':
    case 'CALENDAR_CHANGED':
    case 'TRANSFERRED':
      return actOnApplication(act, target, kind, REASON);
    default:
      return kind satisfies never;
  }
}

/** The same for the one whose act it is, on the same day. */
export const done = (counter: Counter, row: ApplicationRow, kind: EventKind, at: Date): Promise<ApplicationRow> =>
  doAct(counter, row, kind, WHOSE[kind] ?? whoseCustody(row, kind) ?? deskOf(row), at);

/** Somebody of the agency that holds the file, or of the one that is to take it. */
function whoseCustody(row: ApplicationRow, kind: EventKind): Viewer | null {
  if (kind === 'HANDED_OVER' || kind === 'HANDOVER_TAKEN_BACK') return officerAt(row.holderAgencyId);
  if (kind === 'HANDOVER_ACCEPTED' || kind === 'HANDOVER_REFUSED') return officerAt(row.takerAgencyId);
  if (kind === 'ASSIGNED') return row.holderAgencyId === AGENCIES.construction.id ? PEOPLE.head : PEOPLE.chairman;
  return null;
}

const officerAt = (agencyId: string | null): Viewer =>
  [PEOPLE.handler2, PEOPLE.wardDesk].find((person) => person.agencyId === agencyId) ?? PEOPLE.handler;

/** Where the file is not: the next holder. */
const otherOf = ({ holderAgencyId }: ApplicationRow): string =>
  holderAgencyId === AGENCIES.justice.id ? AGENCIES.construction.id : AGENCIES.justice.id;

/** Somebody of the holding agency who does not have the file in person. */
function notTheHolder({ holderAgencyId, holderAccountId }: ApplicationRow): string {
  const other = Object.values<Viewer>(PEOPLE).find(
    ({ agencyId, accountId, roles }) =>
      agencyId === holderAgencyId &&
      accountId !== holderAccountId &&
      (roles.includes('DESK') || roles.includes('HANDLER')),
  );
  return other?.username ?? 'nobody';
}

/** The last task that is open; 0 where none is. */
async function openTaskOf(counter: Counter, { id }: ApplicationRow): Promise<number> {
  const { rows } = await counter.db.query<{ number: number | null }>(
    'select max(number) as number from task where application_id = $1 and open',
    [id],
  );
  return rows[0]?.number ?? 0;
}

const deskOf = ({ receivingAgencyId }: ApplicationRow): Viewer =>
  receivingAgencyId === AGENCIES.ward.id ? PEOPLE.wardDesk : PEOPLE.desk;

const WHOSE: Partial<Record<EventKind, Viewer>> = {
  STARTED: PEOPLE.handler,
  DOCUMENTS_REQUESTED: PEOPLE.handler,
  PAYMENT_REQUESTED: PEOPLE.handler,
  OPINION_REQUESTED: PEOPLE.handler,
  OPINION_GIVEN: PEOPLE.handler,
  RESOLVED: PEOPLE.handler,
  STOPPED: PEOPLE.head,
  RESUMED: PEOPLE.head,
  CLOSED: PEOPLE.head,
  RECALLED: PEOPLE.head,
  APOLOGISED: PEOPLE.head,
  LIMIT_EXTENDED: PEOPLE.head,
  TASK_OPENED: PEOPLE.handler,
  TASK_DONE: PEOPLE.handler,
  TASK_CLOSED: PEOPLE.head,
  VISITED: PEOPLE.handler,
};

/** The events of an application as they are stored. */
export async function eventsOf(counter: Counter, { id }: Pick<ApplicationRow, 'id'>): Promise<ApplicationEvent[]> {
  const { rows } = await counter.db.query<EventRow>(
    `select ${EVENT_COLUMNS} from application_event e where e.application_id = $1 order by e.sequence`,
    [id],
  );
  return rows.map(eventOf);
}

/** All clocks of an application, folded from its stored events. */
export async function clockOf(counter: Counter, row: Pick<ApplicationRow, 'id'>): Promise<ClockReading> {
  const { rows } = await counter.db.query<{ terms: ClockTerms | null }>('select terms from application where id = $1', [
    row.id,
  ]);
  return timeline(calendar, rows[0]?.terms ?? null, await eventsOf(counter, row)).clock;
}

export const breachesOf = async (counter: Counter, row: Pick<ApplicationRow, 'id'>): Promise<string[]> =>
  (await clockOf(counter, row)).breaches.map(({ code }) => code);

export const awaitedOf = async (counter: Counter, row: Pick<ApplicationRow, 'id'>): Promise<readonly string[]> =>
  papersAwaited(await eventsOf(counter, row));

/** The last opinion that was asked for; 0 where none was. */
async function openRequest(counter: Counter, row: ApplicationRow): Promise<number> {
  return (await eventsOf(counter, row)).findLast(({ kind }) => kind === 'OPINION_REQUESTED')?.sequence ?? 0;
}

/** The code that an act was refused with; `DONE` where it was not. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'DONE';
  } catch (error) {
    const problem = problemsIn(error)?.[0];
    if (problem) return problem.code;
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}
