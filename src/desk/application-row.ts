import type { Channel } from '../registry/version-content.ts';
import type { Outcome } from './history/application-event.ts';
import type { TimeUnit } from '../sla/time-limit.ts';
import type { EventKind, State } from './history/life-cycle.ts';
import type { Person, ReceivedComponent } from './receipt/receipt-input.ts';

/** How a handled application stands for good: before, on or after its due day (domain 2.12). */
export type Handled = 'EARLY' | 'ON_TIME' | 'LATE';

/** What the events of an application fold to; these columns of a row are nothing else and replay proves it. */
export interface Folded {
  readonly code: string | null;
  readonly state: State;
  /** Stopped for good. */
  readonly closed: boolean;
  readonly outcome: Outcome | null;
  /** When it was handed in online, by when the desk had to answer, and when it did: received, refused or asked for papers. */
  readonly submittedAt: Date | null;
  readonly answerDueAt: Date | null;
  readonly answeredAt: Date | null;
  readonly receivedAt: Date | null;
  /** When a late entry was made; null where it was received in the system straight away. */
  readonly enteredLateAt: Date | null;
  /** Civil days as `YYYY-MM-DD`. */
  readonly receivedOn: string | null;
  readonly originalDueAt: Date | null;
  readonly dueAt: Date | null;
  readonly dueOn: string | null;
  /** First instant of lateness: past `dueAt` for hour limits, the next civil day for day limits; null with `dueAt`. */
  readonly overdueAt: Date | null;
  readonly statutoryDueAt: Date | null;
  readonly reappointedAt: Date | null;
  /** By when the applicant is to bring the papers that are awaited. */
  readonly applicantDueAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly resolvedOn: string | null;
  readonly returnedAt: Date | null;
  readonly provisional: boolean;
  /** Version of the calendar that it counts on: the one at receipt, or the last that a change brought while it was open. */
  readonly calendar: string | null;
  /** A calendar notice cleared its lateness: the one exception to late stays late, so it is listed for ever. */
  readonly lateCleared: boolean;
  readonly handled: Handled | null;
  /** Withdrawn or stopped for good after its due time: no act takes it out of the late ones. */
  readonly endedLate: boolean;
  /** Working days from receipt to result, and of these the days that waited for the applicant. */
  readonly spentDays: number | null;
  readonly waitingDays: number | null;
  /** Times that the applicant came, and agencies that they came to. */
  readonly visits: number;
  readonly doors: number;
  readonly holderAgencyId: string | null;
  readonly holderAccountId: string | null;
  /** Where a past case was imported from, and the due day that its register names; null for what was received here. */
  readonly importedSource: string | null;
  readonly importedFile: string | null;
  readonly importedSheet: string | null;
  readonly importedRow: number | null;
  readonly printedDueOn: string | null;
  /** Agency whose desk took it in for the receiving one; null where that took it in itself. */
  readonly helpingAgencyId: string | null;
  /** Who received it and who decides: those of the receipt, or the agencies that took their place. */
  readonly receivingAgencyId: string;
  readonly decidingAgencyId: string;
  /** Whose calendar it counts on, where that agency has ended since; null: of who decides, before receipt of who answers. */
  readonly calendarAgencyId: string | null;
  /** To whom a hand-over is under way; null where none is. */
  readonly takerAgencyId: string | null;
  readonly takerAccountId: string | null;
  /** Agencies that have an open task, and those whose opinion is awaited; ids in order. */
  readonly taskAgencies: readonly string[];
  readonly askedAgencies: readonly string[];
  /** Of the newest slip: an older slip's token is worthless. */
  readonly tokenSerial: number;
  /** In whose register it stands: the agency that received it, whichever took its place since; null before receipt. */
  readonly registerAgencyId: string | null;
  /** Place in that register; null before receipt and for what was received before there were numbers. */
  readonly registerYear: number | null;
  readonly registerNumber: number | null;
  readonly lastSequence: number;
  readonly lastKind: EventKind;
  readonly lastAt: Date;
  readonly lastRecordedAt: Date;
  readonly lastAgencyId: string | null;
  readonly lastAccountId: string | null;
  readonly lastGround: string | null;
}

/** An application as lists and reads see it: a plain row. */
export interface ApplicationRow extends Folded {
  readonly id: string;
  readonly procedureId: string;
  readonly versionId: string;
  readonly localTermsId: string | null;
  readonly caseName: string | null;
  readonly channel: Channel;
  /** Unit of the promised limit; null where there is none or none was printed. */
  readonly unit: TimeUnit | null;
  readonly applicantName: string;
  readonly applicantIdNumber: string | null;
  readonly applicantPhone: string | null;
  readonly applicantAddress: string | null;
  readonly applicantEmail: string | null;
  readonly submitter: Person | null;
  readonly components: readonly ReceivedComponent[];
  readonly demo: boolean;
  readonly version: number;
}

/** Column of each part of the fold, in the order of the table. */
export const FOLDED_COLUMNS = {
  code: 'code',
  state: 'state',
  closed: 'closed',
  outcome: 'outcome',
  submittedAt: 'submitted_at',
  answerDueAt: 'answer_due_at',
  answeredAt: 'answered_at',
  receivedAt: 'received_at',
  enteredLateAt: 'entered_late_at',
  receivedOn: 'received_on',
  originalDueAt: 'original_due_at',
  dueAt: 'due_at',
  dueOn: 'due_on',
  overdueAt: 'overdue_at',
  statutoryDueAt: 'statutory_due_at',
  reappointedAt: 'reappointed_at',
  applicantDueAt: 'applicant_due_at',
  resolvedAt: 'resolved_at',
  resolvedOn: 'resolved_on',
  returnedAt: 'returned_at',
  provisional: 'provisional',
  calendar: 'calendar',
  lateCleared: 'late_cleared',
  handled: 'handled',
  endedLate: 'ended_late',
  spentDays: 'spent_days',
  waitingDays: 'waiting_days',
  visits: 'visits',
  doors: 'doors',
  holderAgencyId: 'holder_agency_id',
  holderAccountId: 'holder_account_id',
  receivingAgencyId: 'receiving_agency_id',
  importedSource: 'imported_source',
  importedFile: 'imported_file',
  importedSheet: 'imported_sheet',
  importedRow: 'imported_row',
  printedDueOn: 'printed_due_on',
  helpingAgencyId: 'helping_agency_id',
  decidingAgencyId: 'deciding_agency_id',
  calendarAgencyId: 'calendar_agency_id',
  takerAgencyId: 'taker_agency_id',
  takerAccountId: 'taker_account_id',
  taskAgencies: 'task_agencies',
  askedAgencies: 'asked_agencies',
  tokenSerial: 'token_serial',
  registerAgencyId: 'register_agency_id',
  registerYear: 'register_year',
  registerNumber: 'register_number',
  lastSequence: 'last_sequence',
  lastKind: 'last_kind',
  lastAt: 'last_at',
  lastRecordedAt: 'last_recorded_at',
  lastAgencyId: 'last_agency_id',
  lastAccountId: 'last_account_id',
  lastGround: 'last_ground',
} as const satisfies Record<keyof Folded, string>;

/** Columns of a row that no event changes but by an act of their own. */
export const APPLICATION_OWN_COLUMNS = {
  id: 'id',
  procedureId: 'procedure_id',
  versionId: 'version_id',
  localTermsId: 'local_terms_id',
  caseName: 'case_name',
  channel: 'channel',
  applicantName: 'applicant_name',
  applicantIdNumber: 'applicant_id_number',
  applicantPhone: 'applicant_phone',
  applicantAddress: 'applicant_address',
  applicantEmail: 'applicant_email',
  submitter: 'submitter',
  components: 'components',
  demo: 'demo',
  version: 'version',
} as const satisfies Record<Exclude<keyof ApplicationRow, keyof Folded | 'unit'>, string>;

const EXPRESSIONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ...APPLICATION_OWN_COLUMNS, ...FOLDED_COLUMNS }).map(
    ([name, column]) => [name, `a.${column} as "${name}"`] as const,
  ),
  ['unit', `coalesce(a.terms -> 'committed' ->> 'unit', a.terms -> 'statutory' ->> 'unit') as "unit"`],
]);

/** What a `select … from application a` lists to give these parts of an `ApplicationRow`. */
export const columnList = (names: readonly (keyof ApplicationRow)[]): string =>
  names.map((name) => EXPRESSIONS.get(name)).join(', ');

/** What a `select … from application a` lists to give an `ApplicationRow`. */
export const APPLICATION_COLUMNS = [...EXPRESSIONS.values()].join(', ');
