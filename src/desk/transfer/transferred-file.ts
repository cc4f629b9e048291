import type { ClockTerms } from '../../sla/clock-policy.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import type { Calendars } from '../history/calendars.ts';
import { BrokenHistory } from '../history/broken-history.ts';
import { type Timeline, timeline } from '../history/timeline.ts';

/** One signed act by which an agency that ends hands everything over to its successor. */
export interface Transfer {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly decisionNumber: string;
  /** Who signed it, and where they were head. */
  readonly signedBy: string;
  readonly signedAtAgency: string | null;
}

export interface TransferStep {
  readonly event: Extract<ApplicationEvent, { kind: 'TRANSFERRED' }>;
  readonly before: Timeline;
  readonly after: Timeline;
}

/**
 * Works out what a transfer does to one file: the event, and how it stands before and after. Code, times and register stay
 * what they are (domain 3: "code and due time unchanged"); were one to move, the file is left and told instead.
 */
export function transferStep(
  transfer: Transfer,
  file: {
    readonly terms: ClockTerms | null;
    readonly events: readonly ApplicationEvent[];
    readonly calendars: Calendars;
  },
  now: Date,
): TransferStep {
  const { terms, events, calendars } = file;
  const before = timeline(calendars, terms, events);
  const { lastAt, lastSequence } = before.folded;
  const event = {
    kind: 'TRANSFERRED',
    sequence: lastSequence + 1,
    at: now < lastAt ? lastAt : now,
    recordedAt: now,
    agency: transfer.signedAtAgency,
    account: transfer.signedBy,
    ground: transfer.decisionNumber,
    payload: { transfer: transfer.id, from: transfer.from, to: transfer.to },
  } as const;
  const after = timeline(calendars, terms, [...events, event]);
  for (const kept of KEPT)
    if (String(before.folded[kept]) !== String(after.folded[kept])) throw new BrokenHistory(`a transfer moved ${kept}`);
  return { event, before, after };
}

/** What no transfer may move. */
const KEPT = [
  'code',
  'state',
  'receivedAt',
  'originalDueAt',
  'dueAt',
  'overdueAt',
  'statutoryDueAt',
  'answerDueAt',
  'handled',
  'calendar',
  'registerYear',
  'registerNumber',
] as const;
