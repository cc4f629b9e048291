import type { CivilDate } from '../calendar/civil-date.ts';
import { parseCivilDate } from '../calendar/civil-date.ts';
import type { ClockReading, TaskReading } from '../sla/clock-reading.ts';
import type { ApplicationEvent } from './history/application-event.ts';
import { opinionTask } from './history/clock-acts.ts';

/** Papers named by the last request that have not come yet, in its order; none where nothing is awaited. */
export function papersAwaited(events: readonly ApplicationEvent[]): readonly string[] {
  let awaited: readonly string[] = [];
  for (const event of events) {
    switch (event.kind) {
      case 'DOCUMENTS_REQUESTED':
        awaited = 'papers' in event.payload ? (event.payload.papers ?? []) : [];
        break;
      case 'DOCUMENTS_ADDED': {
        const { papers } = event.payload;
        awaited = awaited.filter((name) => !papers.includes(name));
        break;
      }
      // Before receipt what was missing comes with the receipt; a file that is taken up again awaits nothing.
      case 'DOCUMENTS_SUPPLIED':
      case 'RECEIVED':
      case 'RESUMED':
      case 'REJECTED':
      case 'WITHDRAWN':
      case 'CLOSED':
        awaited = [];
        break;
      default:
    }
  }
  return awaited;
}

/** What was written for the applicant: with the result, or why the file was not received; null where nothing was. */
export function wordsForApplicant(events: readonly ApplicationEvent[]): string | null {
  const last = events.findLast(({ kind }) => kind === 'RESOLVED' || kind === 'RECALLED' || kind === 'REJECTED');
  if (last?.kind === 'REJECTED') return last.ground;
  return last?.kind === 'RESOLVED' ? last.payload.note : null;
}

/** A payment asked for, and made or not. Amounts in whole đồng. */
export interface Payment {
  readonly amount: number;
  readonly purpose: string;
  readonly requestedAt: Date;
  readonly paidAt: Date | null;
  readonly receipt: string | null;
}

/** Every payment that was asked for, in order. */
export function paymentsOf(events: readonly ApplicationEvent[]): readonly Payment[] {
  const payments: Payment[] = [];
  for (const { kind, payload, at, ground } of events) {
    if (kind === 'PAYMENT_REQUESTED')
      payments.push({ amount: payload.amount, purpose: ground ?? '', requestedAt: at, paidAt: null, receipt: null });
    const open = payments.at(-1);
    if (kind === 'PAYMENT_MADE' && open) payments.splice(-1, 1, { ...open, paidAt: at, receipt: payload.receipt });
  }
  return payments;
}

/** A letter of apology (form 04). */
export interface Apology {
  readonly at: Date;
  readonly newDueOn: CivilDate;
  readonly reason: string;
}

export const apologiesOf = (events: readonly ApplicationEvent[]): readonly Apology[] =>
  events.flatMap(({ kind, payload, at, ground }) =>
    kind === 'APOLOGISED' ? [{ at, newDueOn: parseCivilDate(payload.newDueOn), reason: ground ?? '' }] : [],
  );

/** Another agency asked for its opinion; `request` is the position of the act, which the answer names. */
export interface Opinion extends TaskReading {
  readonly request: number;
  readonly question: string;
  readonly answer: string | null;
  /** The agency that wrote the answer down: the one that was asked, or the deciding one. */
  readonly answeredBy: string | null;
}

/** Every opinion that was asked for, each with its own clock. */
export function opinionsOf(events: readonly ApplicationEvent[], clock: ClockReading): readonly Opinion[] {
  return events.flatMap((event) => {
    if (event.kind !== 'OPINION_REQUESTED') return [];
    const task = clock.tasks.find((each) => each.task === opinionTask(event.sequence));
    const given = events.find((each) => each.kind === 'OPINION_GIVEN' && each.payload.request === event.sequence);
    return task
      ? [
          {
            ...task,
            request: event.sequence,
            question: event.ground ?? '',
            answer: given?.ground ?? null,
            answeredBy: given?.agency ?? null,
          },
        ]
      : [];
  });
}
