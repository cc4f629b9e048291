import type { Channel } from '../registry/version-content.ts';
import type { TimeUnit } from '../sla/time-limit.ts';
import type { CanonicalValue } from './canonical.ts';
import type { EventKind } from './life-cycle.ts';

/**
 * What happened to an application (nhật ký xử lý), append-only: the truth that state and times are folded from.
 * `at` is when it happened and never earlier than the event before, also where the machine's clock ran backwards;
 * `recordedAt` is the clock's own reading. Agencies and accounts are ids.
 *
 * Names, numbers and addresses of applicants are not in events: these can be corrected on the application and one
 * day erased, which a log that nobody may change cannot offer.
 */
interface Happening {
  /** Position within the application, from 1. */
  readonly sequence: number;
  readonly at: Date;
  readonly recordedAt: Date;
  readonly agency: string | null;
  readonly account: string | null;
  readonly ground: string | null;
}

/** What is fixed at receipt, once: code, version, local terms, case, channel, and the clock's terms. */
interface FixedAtReceipt {
  readonly code: string;
  readonly procedure: string;
  readonly version: string;
  readonly localTerms: string | null;
  readonly case: string | null;
  readonly channel: Channel;
  readonly receivingAgency: string;
  readonly decidingAgency: string;
  /** SHA-256 in hex over the canonical text of the clock's terms, which stand on the application once. */
  readonly terms: string;
  /** Version of the calendar that the due time was computed on. */
  readonly calendar: string;
  /** What was printed on the slip, as an instant in canonical form; null without a limit. */
  readonly originalDueAt: string | null;
}

export interface ReceivedPayload extends FixedAtReceipt {
  /** Number within the code, and the day of the counter that it came from: no gaps, no repeats. */
  readonly number: number;
  readonly counterDay: string;
}

/** Where a past case comes from, and the due day that its slip bore. */
export interface ImportedFrom {
  /** SHA-256 of the file in hex. */
  readonly source: string;
  /** Null for CSV. */
  readonly sheet: string | null;
  readonly row: number;
  /** Civil day as `YYYY-MM-DD`; null where the register names none. */
  readonly printedDueOn: string | null;
}

/**
 * The receipt of a past case, entered from a register: its code is a foreign one, so it has no number of ours, and
 * `originalDueAt` is what our clock works out for that day, beside what was printed.
 */
export interface ImportedPayload extends FixedAtReceipt {
  readonly imported: ImportedFrom;
}

export type Outcome = 'GRANTED' | 'REFUSED';

/** What is fixed when an application is handed in online: what was asked for, of whom, and by when the desk answers. */
export interface SubmittedPayload {
  readonly procedure: string;
  /** In force on the day of submission: the application is received under it whatever comes between. */
  readonly version: string;
  readonly localTerms: string | null;
  readonly case: string | null;
  readonly channel: Channel;
  readonly receivingAgency: string;
  readonly decidingAgency: string;
  /** The desk's own time to answer, as an instant in canonical form; null where no such limit holds. */
  readonly answerDueAt: string | null;
}

/** Form 02. */
export interface DocumentsRequestedPayload {
  readonly papers: readonly string[];
  /** The applicant's own time to bring them. */
  readonly applicantLimit: LimitPayload | null;
  /** Account that proposed it, where the head asks beyond the regime: the first of two people. */
  readonly proposedBy: string | null;
}

export interface LimitPayload {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** What belongs to each act beside the happening itself. Amounts are whole đồng. */
export interface Payloads {
  readonly SUBMITTED: SubmittedPayload;
  readonly RECEIVED: ReceivedPayload | ImportedPayload;
  readonly REJECTED: Nothing;
  readonly STARTED: Nothing;
  /** Empty in events of the first release, which named no papers. */
  readonly DOCUMENTS_REQUESTED: DocumentsRequestedPayload | Nothing;
  readonly DOCUMENTS_ADDED: { readonly papers: readonly string[] };
  /** Empty as above. */
  readonly DOCUMENTS_SUPPLIED: { readonly papers: readonly string[] } | Nothing;
  readonly PAYMENT_REQUESTED: { readonly amount: number };
  readonly PAYMENT_MADE: { readonly amount: number; readonly receipt: string };
  readonly STOPPED: Nothing;
  readonly RESUMED: Nothing;
  readonly OPINION_REQUESTED: { readonly agency: string; readonly limit: LimitPayload | null };
  /** Position of the request that it answers. */
  readonly OPINION_GIVEN: { readonly request: number };
  /** In the limit's own unit. */
  readonly LIMIT_EXTENDED: { readonly amount: number };
  /** Form 04. */
  readonly APOLOGISED: { readonly newDueOn: string };
  readonly CALENDAR_CHANGED: Nothing;
  readonly RESOLVED: { readonly outcome: Outcome; readonly note: string | null };
  readonly RECALLED: Nothing;
  /**
   * Whether another than the applicant took the result; who it was stands on the application. Events written before the
   * seventh migration name the receiver instead, and what is hashed stays as it is.
   */
  readonly RETURNED: { readonly byAnother: boolean } | { readonly receiver: string | null };
  readonly WITHDRAWN: Nothing;
  readonly CLOSED: Nothing;
  readonly HANDED_OVER: Nothing;
}

type Nothing = Readonly<Record<string, never>>;

/** One act on an application, by kind. */
export type ApplicationEvent = {
  [K in EventKind]: Happening & { readonly kind: K; readonly payload: Payloads[K] };
}[EventKind];

/** Its receipt: the first event where the desk received it straight away. */
export type ReceivedEvent = Happening & { readonly kind: 'RECEIVED'; readonly payload: ReceivedPayload };

/** The value whose canonical text is hashed; `application` ties the event to its case. */
export const eventValue = (applicationId: string, event: ApplicationEvent): CanonicalValue => ({
  account: event.account,
  agency: event.agency,
  application: applicationId,
  at: event.at,
  ground: event.ground,
  kind: event.kind,
  // A payload is plain data of strings, integers and null: each shape above is one.
  payload: event.payload as unknown as CanonicalValue,
  recordedAt: event.recordedAt,
  sequence: event.sequence,
});
