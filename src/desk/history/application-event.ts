import type { Channel } from '../../registry/version-content.ts';
import type { TimeUnit } from '../../sla/time-limit.ts';
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

/** What was asked for, and of whom: fixed with the first event. */
interface ChosenPayload {
  readonly procedure: string;
  readonly version: string;
  readonly localTerms: string | null;
  readonly case: string | null;
  readonly channel: Channel;
  readonly receivingAgency: string;
  readonly decidingAgency: string;
}

/** What is fixed at receipt, once: code, version, local terms, case, channel, and the clock's terms. */
export interface ReceivedPayload extends ChosenPayload {
  readonly code: string;
  /** Number within the code, and the day of the counter that it came from: no gaps, no repeats. */
  readonly number: number;
  readonly counterDay: string;
  /** Agency whose desk took it in for the receiving one (phi địa giới); left out where that took it in itself. */
  readonly helpingAgency?: string;
  /** SHA-256 in hex over the canonical text of the clock's terms, which stand on the application once. */
  readonly terms: string;
  /** Version of the calendar that the due time was computed on. */
  readonly calendar: string;
  /** What was printed on the slip, as an instant in canonical form; null without a limit. */
  readonly originalDueAt: string | null;
  /**
   * Place in the register of the receiving agency: the year in which it was entered and the number, without gaps or
   * repeats. Absent in events written before the twelfth migration: their register shows no number.
   */
  readonly register?: { readonly year: number; readonly number: number };
  /** Fees collected with the receipt; absent where there were none. */
  readonly fees?: readonly CollectedFee[];
}

/** Money taken at the desk against a receipt of the treasury's. Whole đồng. */
export interface CollectedFee {
  readonly amount: number;
  readonly receipt: string;
  /** What for, in words. */
  readonly note: string | null;
}

/** A fee collected after receipt. With `corrects` it stands for the receipt of that number; the amount 0 cancels it. */
export interface FeeCollectedPayload extends CollectedFee {
  readonly corrects: string | null;
}

/** By what the desk knew whom it dealt with. */
export type IdentityProof =
  | 'CITIZEN_CARD'
  | 'IDENTITY_CARD'
  | 'PASSPORT'
  | 'ELECTRONIC_IDENTITY'
  | 'AUTHORISATION'
  | 'OTHER';

/** A slip given anew: its serial is part of the token, so the one before is worthless. */
export interface SlipReissuedPayload {
  readonly serial: number;
  readonly proof: IdentityProof;
  /** Whether the last digits that were read out are those of the application's number; null where none were compared. */
  readonly digitsMatch: boolean | null;
}

/** How a result was handed out. */
export type HandedOut = 'SLIP_AND_IDENTITY' | 'IDENTITY_ONLY' | 'AUTHORISATION' | 'POST' | 'ONLINE';

/** Originals of a paper at the return of the result. */
export interface OriginalsReturned {
  readonly paper: string;
  readonly given: number;
  readonly kept: number;
  /** Why some were kept; null where none were. */
  readonly why: string | null;
}

/** The return with identity checked and every original that was handed in accounted for. */
export interface CheckedReturnPayload {
  readonly byAnother: boolean;
  readonly handedOut: HandedOut;
  readonly originals: readonly OriginalsReturned[];
}

export type ApplicantPart = 'NAME' | 'ID_NUMBER' | 'PHONE' | 'ADDRESS' | 'EMAIL';

/** Where a past case comes from, and the due day that its slip bore. */
export interface ImportedFrom {
  /** SHA-256 of the file in hex. */
  readonly source: string;
  /** Its name; left out where none was given. */
  readonly file?: string;
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
export interface ImportedPayload extends Omit<ReceivedPayload, 'number' | 'counterDay'> {
  readonly imported: ImportedFrom;
}

export type Outcome = 'GRANTED' | 'REFUSED';

/**
 * What is fixed when an application is handed in online; its version is the one in force on that day, under which it is
 * received whatever comes between.
 */
export interface SubmittedPayload extends ChosenPayload {
  /** The desk's own time to answer, as an instant in canonical form; null where no such limit holds. */
  readonly answerDueAt: string | null;
  /** Version of the calendar that it was computed on; events written before the eleventh migration do not name it. */
  readonly calendar?: string;
}

/** Form 02. */
export interface DocumentsRequestedPayload {
  readonly papers: readonly string[];
  /** The applicant's own time to bring them. */
  readonly applicantLimit: LimitPayload | null;
  /** Account that proposed it, where the head asks beyond the regime: the first of two people. */
  readonly proposedBy: string | null;
}

/** A change of the calendar reaches a file in hand: from here on it counts on this one. */
export interface CalendarChangedPayload {
  readonly calendar: string;
  /** The change that brought it, with its notice or decision. */
  readonly change: string;
  readonly source: string;
  /** The promised due time before and after, as instants in canonical form; null while the clock stands or without one. */
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
  /** CLEARED: the file had been late and is not any more, the one exception to late stays late; BEGUN: the other way round. */
  readonly lateness: 'CLEARED' | 'BEGUN' | null;
}

/** The same before receipt: what moves is the desk's own time to answer. */
export interface AnswerMovedPayload {
  readonly calendar: string;
  readonly change: string;
  readonly source: string;
  readonly answerDueAt: string | null;
}

export interface LimitPayload {
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** A stretch of work at one agency, as it is opened. */
export interface TaskPayload {
  /** Its number within the application, from 1. */
  readonly task: number;
  /** Place of the step in the frozen local terms, from 1; null for work that the plan does not name. */
  readonly step: number | null;
  readonly name: string;
  readonly agency: string;
  readonly limit: LimitPayload | null;
  /** Whether its agency leads. */
  readonly lead: boolean;
}

/** Who is to take the file, and for which task. */
export interface HandedOverPayload {
  readonly agency: string;
  /** The officer who is to take it; null: any of the agency. */
  readonly account: string | null;
  /** The task that it is handed over for; null where for none. */
  readonly task: number | null;
  /** The same task, where it opens with this act: its clock begins when the hand-over is given. */
  readonly opened: TaskPayload | null;
}

/** An agency has ended and its successor takes its place in the file, by one signed act for all of them. */
export interface TransferredPayload {
  /** That act. */
  readonly transfer: string;
  readonly from: string;
  readonly to: string;
}

/** A hand-over that came to nothing. */
export interface HandoverUndonePayload {
  /** Position of the act that gave it. */
  readonly handover: number;
  /** The task that had opened with it and ends with it. */
  readonly task: number | null;
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
  readonly CALENDAR_CHANGED: CalendarChangedPayload | AnswerMovedPayload;
  readonly RESOLVED: { readonly outcome: Outcome; readonly note: string | null };
  readonly RECALLED: Nothing;
  /**
   * Whether another than the applicant took the result; who it was stands on the application. Events written before the
   * seventh migration name the receiver instead, and what is hashed stays as it is. Only the third shape says how it was
   * handed out.
   */
  readonly RETURNED: CheckedReturnPayload | { readonly byAnother: boolean } | { readonly receiver: string | null };
  readonly WITHDRAWN: Nothing;
  readonly CLOSED: Nothing;
  readonly HANDED_OVER: HandedOverPayload;
  readonly HANDOVER_ACCEPTED: { readonly handover: number };
  readonly HANDOVER_REFUSED: HandoverUndonePayload;
  readonly HANDOVER_TAKEN_BACK: HandoverUndonePayload;
  /** Whose the file is within its agency from now on, or the task of this number. */
  readonly ASSIGNED: { readonly account: string; readonly task: number | null };
  /** Side by side where more than one. */
  readonly TASK_OPENED: { readonly tasks: readonly TaskPayload[] };
  readonly TASK_DONE: { readonly task: number };
  readonly TASK_CLOSED: { readonly task: number };
  /** Where the applicant had to come, and on which civil day. */
  readonly VISITED: { readonly agency: string; readonly on: string };
  /** Which parts were corrected; what they were and are stands in no event. */
  readonly APPLICANT_CORRECTED: { readonly parts: readonly ApplicantPart[] };
  readonly FEE_COLLECTED: FeeCollectedPayload;
  readonly SLIP_REISSUED: SlipReissuedPayload;
  readonly TRANSFERRED: TransferredPayload;
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
