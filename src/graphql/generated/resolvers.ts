import type { CivilDate } from '../../calendar/civil-date.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ViewerView, AgencyView, FieldView, ProcedureView, ProcedureFacetsView, VersionView, LocalTermsView, ReportRow, ReportStepRow, WantedChange, LegalDocumentView, DocumentList, DocumentRelationRow, DocumentEventRow, NamingProcedure, NamingProceduresView, DocumentOpinionView, DecisionRow, DecisionItemRow, DecisionItemPlan, ToComeRow, RecommendationRow, BulkRow, BulkItemRow, BulkExpectation, RoundRow, HistoryEntryView, DocumentRow, EvidenceRow, CostSheetView, CostActivityView, RoundPage, ScopeView, ScopePreviewView, RoundGroupView, RoundEventView, ReviewerView, ReviewItemRow, ReviewItemList, ReviewExportRow, ReviewImportRow, ReviewImportFindingRow, ReviewImportCellView, ApplicationRow, WorkListView, StateCountView, ProcedureCountView, HolderCountView, WorkListItem, ConflictView, EventView, HolderView, OpinionView, TaskView, HandoverView, ComingView, TaskInHandView, TaskInHandItem, TaskInHandList, CollectedFeeView, TransferRow, ControlStepView, PaperListed, PaperView, RegisterView, RegisterLine, BreachView, ApologyView, LateFileRow, FailedNoticeRow, FailedPage, WebhookRow, InstructionRow, InstructionStepRow, InstructionList, RatingRow, SatisfactionView, PublicSatisfactionView, FeedbackRow, FollowedView, PublishedView, FeedbackCountRow, TrackedView, ReformEffectView, ReformFiguresView, ReformChangeView, ReformComparisonView, ReformComparisonPage, CodePatternView, CalendarPreviewView, AgencyMovesView, CalendarMoveView, CalendarChangeView } from '../parents.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date in Vietnam, `YYYY-MM-DD`. */
  Date: { input: CivilDate; output: string; }
  /** An instant in ISO 8601 with an offset, such as `2026-11-20T15:20:00+07:00`. Seconds do not count in any rule. */
  DateTime: { input: Date; output: Date; }
  /** Whole đồng, up to 10^15; more than `Int` holds. */
  Dong: { input: number; output: number; }
};

/** An authority (cơ quan). */
export type Agency = {
  readonly __typename?: 'Agency';
  /** Address, where known. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Identifier code today, such as H50.12. */
  readonly code: Scalars['String']['output'];
  /** Every identifier code it has had. */
  readonly codes: ReadonlyArray<AgencyCode>;
  /** Whether it is demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Level of government. */
  readonly level: AgencyLevel;
  /** Name, Vietnamese. */
  readonly name: Scalars['String']['output'];
  /** Whether it runs a one-stop desk. */
  readonly oneStopMode: OneStopMode;
  /** The agency above it. */
  readonly parent?: Maybe<Agency>;
  /** Telephone, where known. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** First day of its existence, where known. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which it no longer exists. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** An identifier code with its validity. */
export type AgencyCode = {
  readonly __typename?: 'AgencyCode';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** From this day. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Until the day before this one. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Level of government. */
export type AgencyLevel =
  /** Commune, ward or township (xã, phường, thị trấn). */
  | 'COMMUNE'
  /** District (huyện), until 30 June 2025. */
  | 'DISTRICT'
  /** Ministry (bộ). */
  | 'MINISTRY'
  /** Province (tỉnh). */
  | 'PROVINCE';

/** Part that an agency plays for a version. */
export type AgencyRole =
  /** Is consulted (cơ quan phối hợp). */
  | 'COORDINATING'
  /** Decides (cơ quan có thẩm quyền). */
  | 'DECIDING'
  /** Decides by delegation (cơ quan được ủy quyền). */
  | 'DELEGATED'
  /** Carries it out (cơ quan thực hiện). */
  | 'IMPLEMENTING'
  /** Takes the papers in (nơi tiếp nhận). */
  | 'RECEIVING';

/** One signed act by which an agency that ended handed everything in hand over to its successor (bàn giao khi sắp xếp cơ quan). */
export type AgencyTransfer = {
  readonly __typename?: 'AgencyTransfer';
  /** The decision on the merger. */
  readonly decisionNumber: Scalars['String']['output'];
  /** When nothing was left and nothing came any more; null while it goes on. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The agency that ended. */
  readonly from: Agency;
  /** First day on which the successor stands in its place. */
  readonly happenedOn: Scalars['Date']['output'];
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Files that are left. */
  readonly left: Scalars['Int']['output'];
  /** Files that were handed over, each with an event; code and due time are what they were. */
  readonly moved: Scalars['Int']['output'];
  /** When. */
  readonly signedAt: Scalars['DateTime']['output'];
  /** Who signed. */
  readonly signedBy?: Maybe<Scalars['String']['output']>;
  /** The one that took its place. */
  readonly to: Agency;
};

/** A merger: which agency ended, who takes its place, by which decision. */
export type AgencyTransferInput = {
  /** Number of the decision. */
  readonly decisionNumber: Scalars['String']['input'];
  /** Id of the agency that ended. */
  readonly from: Scalars['ID']['input'];
  /** First day on which the successor stands in its place; not in the future. */
  readonly happenedOn: Scalars['Date']['input'];
  /** Id of the one that takes its place. */
  readonly to: Scalars['ID']['input'];
};

/** What signing a merger gave. */
export type AgencyTransferPayload = {
  readonly __typename?: 'AgencyTransferPayload';
  /** How far it is; a large one goes on by itself. */
  readonly transfer?: Maybe<AgencyTransfer>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a merger would hand over. */
export type AgencyTransferPreview = {
  readonly __typename?: 'AgencyTransferPreview';
  /** Of these, with a result that waits to be collected. */
  readonly awaitingReturn: Scalars['Int']['output'];
  /** Files that are not over yet in which the agency has any part. */
  readonly files: Scalars['Int']['output'];
  /** Of these, past their due time and not handled. */
  readonly overdue: Scalars['Int']['output'];
  /** Of these, handed in online and not received yet. */
  readonly submissions: Scalars['Int']['output'];
  /** Open tasks of the agency in these. */
  readonly tasks: Scalars['Int']['output'];
};

/** A letter of apology (form 04). */
export type Apology = {
  readonly __typename?: 'Apology';
  /** When it was signed. */
  readonly at: Scalars['DateTime']['output'];
  /** The new date. */
  readonly newDate: Scalars['Date']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** Corrections to an applicant: a field that is left out stays as it is. */
export type ApplicantPatchInput = {
  /** Address; null or blank takes it away. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Mail address to be written to; null or blank takes it away, and nothing more is written there. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Number of the identity paper, or tax number of a body; null or blank takes it away. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Full name; it cannot be taken away. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Telephone; null or blank takes it away. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** An application (hồ sơ), for staff of the agencies that have to do with it. */
export type Application = {
  readonly __typename?: 'Application';
  /** Acts that its state and the reader's roles allow now. */
  readonly allowedActs: ReadonlyArray<EventKind>;
  /** By when the desk had to answer the submission. */
  readonly answerDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it did: received it, refused it or asked for papers. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Letters of apology. */
  readonly apologies: ReadonlyArray<Apology>;
  /** Whose case it is (chủ hồ sơ). */
  readonly applicant: Person;
  /** By when the applicant is to bring them, where a time was set. */
  readonly applicantDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Breaches of rules about the clock. */
  readonly breaches: ReadonlyArray<Breach>;
  /** The case frozen at receipt. */
  readonly case?: Maybe<Scalars['String']['output']>;
  /** The channel frozen at receipt. */
  readonly channel: Channel;
  /** Code printed on the slip; null before receipt. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Each time that the applicant came. */
  readonly comings: ReadonlyArray<Coming>;
  /** Papers ticked at receipt. */
  readonly components: ReadonlyArray<ReceivedComponent>;
  /** The agency that decides. */
  readonly decidingAgency: Agency;
  /** Whether it is demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** To how many agencies (cửa). */
  readonly doors: Scalars['Int']['output'];
  /** Due time now; null while the clock stands. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Due day now. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** Whether it was withdrawn or stopped for good after its due time. */
  readonly endedLate: Scalars['Boolean']['output'];
  /** When a late entry was made; null where it was received in the system straight away. */
  readonly enteredLateAt?: Maybe<Scalars['DateTime']['output']>;
  /** Everything that happened, in order. */
  readonly events: ReadonlyArray<ApplicationEvent>;
  /** Deadline explained: limits, skipped days, spans, calendar. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
  /** What they come to. */
  readonly feeTotal: Scalars['Dong']['output'];
  /** Fees collected at the desk, each as it stands now. */
  readonly feesCollected: ReadonlyArray<CollectedFee>;
  /** Fees that the frozen version and the province's part of it print for this channel and case, to compare. */
  readonly feesPrinted: ReadonlyArray<Fee>;
  /** To whom it is on its way; null where it rests with its holder. */
  readonly handoverUnderWay?: Maybe<Handover>;
  /** Every time that the file passed on: given, taken or not. */
  readonly handovers: ReadonlyArray<Handover>;
  /** The agency whose desk took it in for the receiving one (phi địa giới); null where that took it in itself. */
  readonly helpingAgency?: Maybe<Agency>;
  /** Who holds it. */
  readonly holder?: Maybe<Holder>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Where it was entered from, for a past case out of a register; null for what was received here. */
  readonly imported?: Maybe<ImportedFrom>;
  /** Instructions on it that the reader may see, oldest first. */
  readonly instructions: ReadonlyArray<Instruction>;
  /** The newest event. */
  readonly lastEvent?: Maybe<ApplicationEvent>;
  /** Whether a calendar change cleared its lateness: the one exception to late stays late. */
  readonly lateCleared: Scalars['Boolean']['output'];
  /** What is left of the promised time while the clock stands; null while it runs. */
  readonly left?: Maybe<TimeLeft>;
  /** Opinions asked of other agencies. */
  readonly opinions: ReadonlyArray<Opinion>;
  /** Due time computed at receipt and printed on the slip; never changes. */
  readonly originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came out. */
  readonly outcome?: Maybe<Outcome>;
  /** Papers that were asked for and have not come. */
  readonly papersAwaited: ReadonlyArray<Scalars['String']['output']>;
  /** Payments that were asked for. */
  readonly payments: ReadonlyArray<Payment>;
  /** Steps of the plan that was frozen at receipt; none where there is no plan. */
  readonly plan: ReadonlyArray<LocalStep>;
  /** The procedure. */
  readonly procedure: Procedure;
  /** The version frozen at receipt. */
  readonly procedureVersion: ProcedureVersion;
  /** Whether a due time leans on a year without an official notice. */
  readonly provisional: Scalars['Boolean']['output'];
  /** New date of a letter of apology; moves no clock. */
  readonly reappointedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The agency that received it. */
  readonly receivingAgency: Agency;
  /** Its number in the register of the receiving agency and year. */
  readonly registerNumber?: Maybe<Scalars['Int']['output']>;
  /** Year of its register; null for what was received before there were register numbers. */
  readonly registerYear?: Maybe<Scalars['Int']['output']>;
  /** When it was handled. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the result was given. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands against its promised due time, now. */
  readonly standing: Standing;
  /** State. */
  readonly state: State;
  /** National number of the state, 1–10. */
  readonly stateNumber: Scalars['Int']['output'];
  /** Due time by the statutory limit. */
  readonly statutoryDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was handed in online; null where the desk received it straight away. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who handed it in (người nộp), where another. */
  readonly submitter?: Maybe<Person>;
  /** Work at several agencies, each with its own clock, in the order in which it was opened. */
  readonly tasks: ReadonlyArray<Task>;
  /** Token on the slip, for the desk that received it. */
  readonly trackingToken?: Maybe<Scalars['String']['output']>;
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
  /** How many times the applicant came, one a day and agency. */
  readonly visits: Scalars['Int']['output'];
  /** Stretches in which something was awaited. */
  readonly waitingSpans: ReadonlyArray<WaitingSpan>;
};

/** Others acted on the application after it was read. */
export type ApplicationConflict = {
  readonly __typename?: 'ApplicationConflict';
  /** What was done in between, by whom, when and on what ground; oldest first. */
  readonly acts: ReadonlyArray<ApplicationEvent>;
  /** The application as it stands now. */
  readonly application: Application;
  /** Version of now. */
  readonly now: Scalars['Int']['output'];
  /** Version that was sent. */
  readonly seen: Scalars['Int']['output'];
};

/** A page of applications. */
export type ApplicationConnection = {
  readonly __typename?: 'ApplicationConnection';
  /** Counts beside the list. */
  readonly counts: ApplicationCounts;
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ApplicationEdge>;
  /** The page. */
  readonly nodes: ReadonlyArray<Application>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Counts beside a work list, each under all the other filters and not under its own. */
export type ApplicationCounts = {
  readonly __typename?: 'ApplicationCounts';
  /** Submissions whose applicant was asked for papers before receipt: no clock runs for them; whatever states and standings are asked for. */
  readonly awaitedBeforeReceipt: Scalars['Int']['output'];
  /** Who holds most first, 50 at most. */
  readonly byHolder: ReadonlyArray<ApplicationHolderCount>;
  /** The most frequent procedures first, 20 at most. */
  readonly byProcedure: ReadonlyArray<ApplicationProcedureCount>;
  /** By standing. */
  readonly byStanding: ApplicationStandingCounts;
  /** By state, in the order of the national numbers; states that have ended only where they are asked for. */
  readonly byState: ReadonlyArray<ApplicationStateCount>;
  /** False where there are more than 100,000, or 10,000 where a file is looked for, and only these were counted. */
  readonly complete: Scalars['Boolean']['output'];
  /** Files handed over to the reader's agency that it has not taken yet (scope TO_ACCEPT); whatever is asked for. */
  readonly toAccept: Scalars['Int']['output'];
  /** Submissions to answer; whatever states and standings are asked for. */
  readonly toAnswer: Scalars['Int']['output'];
  /** Of these, past the desk's own time to answer. */
  readonly toAnswerLate: Scalars['Int']['output'];
  /** Results to give back; whatever states and standings are asked for. */
  readonly toReturn: Scalars['Int']['output'];
  /** How many match in all. */
  readonly total: Scalars['Int']['output'];
};

/** An edge to an application. */
export type ApplicationEdge = {
  readonly __typename?: 'ApplicationEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The application. */
  readonly node: Application;
};

/** An act on an application; append-only. */
export type ApplicationEvent = {
  readonly __typename?: 'ApplicationEvent';
  /** Where. */
  readonly agency?: Maybe<Agency>;
  /** When it happened. */
  readonly at: Scalars['DateTime']['output'];
  /** On what ground. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly kind: EventKind;
  /** What was done, in words. */
  readonly label: Scalars['String']['output'];
  /** Who. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Position within the application, from 1. */
  readonly sequence: Scalars['Int']['output'];
};

/** Which files a work list shows; what is left out means any. */
export type ApplicationFilter = {
  /** Only those that came so. */
  readonly channels?: InputMaybe<ReadonlyArray<Channel>>;
  /** Due on this day or later. */
  readonly dueFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Due on this day or earlier. */
  readonly dueTo?: InputMaybe<Scalars['Date']['input']>;
  /** Only those entered late, or only the others. */
  readonly enteredLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of fields. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words of the applicant's or submitter's name in any order, with or without marks; a telephone or number of an identity paper, or its last 4 digits or more; a code or parts of it. All of it must fit; the last word may be only begun. At least 2 letters or 4 digits, at most 200 characters. */
  readonly find?: InputMaybe<Scalars['String']['input']>;
  /** Ids of accounts that hold them, as counts name them. */
  readonly holderAccounts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of agencies that hold them. */
  readonly holderAgencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes of procedures in any printed form. */
  readonly procedures?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Received on this day or later. */
  readonly receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Received on this day or earlier. */
  readonly receivedTo?: InputMaybe<Scalars['Date']['input']>;
  /** Whose files; default: the agency's, and with `find` all that concern it. */
  readonly scope?: InputMaybe<ApplicationScope>;
  /** Only those that stand so now, among the states. */
  readonly standings?: InputMaybe<ReadonlyArray<Standing>>;
  /** Only these states; default: open ones, and with `find` all. */
  readonly states?: InputMaybe<ReadonlyArray<State>>;
};

/** How many files of a work list somebody holds. */
export type ApplicationHolderCount = {
  readonly __typename?: 'ApplicationHolderCount';
  /** Id of the account, for the filter; null where nobody holds them in person yet. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** The agency. */
  readonly agency: Agency;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Name of the officer. */
  readonly officer?: Maybe<Scalars['String']['output']>;
};

/** In which order a work list is. */
export type ApplicationOrder =
  /** What came last first. */
  | 'NEWEST'
  /** What becomes late first: late ones, then those due today, then by the working time left; what nobody works on now, or whose clock stands, last. Submissions stand by the desk's own time to answer. Not for states that have ended, unless with `find`. */
  | 'URGENCY';

/** What receiving gave. */
export type ApplicationPayload = {
  readonly __typename?: 'ApplicationPayload';
  /**
   * The application as it stood after the act; null where it was refused. Asked again with the same key it is the same:
   * state, times, holder and history of then. The applicant, the papers and what hangs on the hour or on the reader
   * (standing, what is left, which acts are allowed) are as they stand now.
   */
  readonly application?: Maybe<Application>;
  /** With VERSION_CONFLICT: what others did since. What you typed is not lost: send it again with the version of now. */
  readonly conflict?: Maybe<ApplicationConflict>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How many files of a work list are of a procedure. */
export type ApplicationProcedureCount = {
  readonly __typename?: 'ApplicationProcedureCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
};

/** An application as the desk takes it in. */
export type ApplicationReceiveInput = {
  /** Whose case it is. */
  readonly applicant: PersonInput;
  /** Case of the procedure, where it has cases. */
  readonly case?: InputMaybe<Scalars['String']['input']>;
  /** How it came. */
  readonly channel: Channel;
  /** Papers ticked. */
  readonly components?: InputMaybe<ReadonlyArray<ReceivedComponentInput>>;
  /** Received on paper before now: only the head of the receiving agency enters it, and it is listed. */
  readonly enteredLate?: InputMaybe<LateEntryInput>;
  /** Fees collected now. */
  readonly fees?: InputMaybe<ReadonlyArray<CollectedFeeInput>>;
  /** Chosen by the client, 8–100 characters; the same key gives the same application. */
  readonly key: Scalars['String']['input'];
  /** Code of the procedure in any printed form. */
  readonly procedureCode: Scalars['String']['input'];
  /** Id of the agency that it is received for (phi địa giới); left out: the desk's own. */
  readonly receivingAgency?: InputMaybe<Scalars['ID']['input']>;
  /** Who hands it in, where another. */
  readonly submitter?: InputMaybe<PersonInput>;
};

/** Whose files a work list holds. */
export type ApplicationScope =
  /** Held by the reader's agency; what has ended is listed at the agency that received it. */
  | 'AGENCY'
  /** Received, decided or held by the reader's agency, or with an open task there; needs `find`. */
  | 'CONCERNED'
  /** Held by the reader in person. */
  | 'MINE'
  /** Received by the reader's agency, whoever holds it now. */
  | 'RECEIVED'
  /** With an open task at the reader's agency. */
  | 'TASKS'
  /** Handed over to the reader's agency and not taken yet. */
  | 'TO_ACCEPT'
  /** Held by the reader's agency or one under it; with `find` also received, decided or at work there, and then numbers find codes only. Heads. */
  | 'UNDER';

/** How many files of a work list stand how. */
export type ApplicationStandingCounts = {
  readonly __typename?: 'ApplicationStandingCounts';
  /** Due within the dated number of working days (DUE_SOON), after today. */
  readonly dueSoon: Scalars['Int']['output'];
  /** Due today and not late. */
  readonly dueToday: Scalars['Int']['output'];
  /** Handled or ended. */
  readonly ended: Scalars['Int']['output'];
  /** Without a limit. */
  readonly noLimit: Scalars['Int']['output'];
  /** Not received yet. */
  readonly notReceived: Scalars['Int']['output'];
  /** Late. */
  readonly overdue: Scalars['Int']['output'];
  /** Clock stands. */
  readonly waiting: Scalars['Int']['output'];
  /** Due later. */
  readonly within: Scalars['Int']['output'];
};

/** How many files of a work list are in a state. */
export type ApplicationStateCount = {
  readonly __typename?: 'ApplicationStateCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** The state. */
  readonly state: State;
};

/** An application as an applicant hands it in online. */
export type ApplicationSubmitInput = {
  /** Id of the agency to hand it in to, where several take it in. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** Whose case it is. */
  readonly applicant: PersonInput;
  /** Case of the procedure, where it has cases. */
  readonly case?: InputMaybe<Scalars['String']['input']>;
  /** Papers handed in. */
  readonly components?: InputMaybe<ReadonlyArray<ReceivedComponentInput>>;
  /** Chosen by the client, 16–100 characters, not to be guessed; the same key gives the same submission. */
  readonly key: Scalars['String']['input'];
  /** Code of the procedure in any printed form. */
  readonly procedureCode: Scalars['String']['input'];
  /** Who hands it in, where another. */
  readonly submitter?: InputMaybe<PersonInput>;
};

/** Whom a procedure is for. */
export type Audience =
  /** Businesses and cooperatives. */
  | 'BUSINESS'
  /** Citizens. */
  | 'CITIZEN'
  /** Foreigners. */
  | 'FOREIGNER'
  /** Officials. */
  | 'OFFICIAL'
  /** Other organisations. */
  | 'ORGANISATION'
  /** Others, as printed. */
  | 'OTHER';

/** A breach of a rule about the clock. */
export type Breach = {
  readonly __typename?: 'Breach';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Stable code. */
  readonly code: BreachCode;
  /** In words. */
  readonly label: Scalars['String']['output'];
  /** Where the rule stands. */
  readonly source: Scalars['String']['output'];
};

/** An act that a rule did not allow, or allows only as a breach. */
export type BreachCode =
  /** A further letter of apology. */
  | 'APOLOGY_REPEATED'
  /** A letter of apology later than a working day before the due day. */
  | 'APOLOGY_TOO_LATE'
  /** Papers asked for later than the regime allows. */
  | 'ASKED_TOO_LATE'
  /** Papers asked for more often than the regime allows. */
  | 'ASKED_TOO_OFTEN'
  /** An extension that no law grants; without effect. */
  | 'EXTENSION_NOT_GRANTED'
  /** An extension beyond the cap; without effect. */
  | 'EXTENSION_OVER_CAP'
  /** An extension decided too late; without effect. */
  | 'EXTENSION_TOO_LATE';

/** What became of one file of a bundle. */
export type BundleItem = {
  readonly __typename?: 'BundleItem';
  /** The application as it stands now; null where it was refused. */
  readonly application?: Maybe<Application>;
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an act on several files gave: each file has its own answer. */
export type BundlePayload = {
  readonly __typename?: 'BundlePayload';
  /** In the order in which they were named. */
  readonly items: ReadonlyArray<BundleItem>;
  /** Why none was looked at. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a change moves at one agency. */
export type CalendarAgencyMoves = {
  readonly __typename?: 'CalendarAgencyMoves';
  /** Who decides; of submissions who answers. */
  readonly agency: Agency;
  /** Of these, that become late. */
  readonly begun: Scalars['Int']['output'];
  /** Of these, that stop being late. */
  readonly cleared: Scalars['Int']['output'];
  /** Files whose time becomes another one, submissions included. */
  readonly moved: Scalars['Int']['output'];
};

/** A change of the calendar and how far it is. */
export type CalendarChange = {
  readonly __typename?: 'CalendarChange';
  /** The files that it reached, in that order. */
  readonly applications: ReadonlyArray<CalendarMove>;
  /** Of these, that became late. */
  readonly begun: Scalars['Int']['output'];
  /** Of these, that stopped being late. */
  readonly cleared: Scalars['Int']['output'];
  /** When. */
  readonly decidedAt: Scalars['DateTime']['output'];
  /** Who decided it; null where it was made in the database or on the command line. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Files that it has reached. */
  readonly done: Scalars['Int']['output'];
  /** Whether no file in hand counts on an older calendar any more. */
  readonly finished: Scalars['Boolean']['output'];
  /** When it was finished. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** What brought it. */
  readonly kind: CalendarChangeKind;
  /** Of these, whose due time is another one now. */
  readonly moved: Scalars['Int']['output'];
  /** Number and date of the announcement or decision. */
  readonly source: Scalars['String']['output'];
  /** Files that it has to reach: those that it has reached and those that are left. */
  readonly total: Scalars['Int']['output'];
};


/** A change of the calendar and how far it is. */
export type CalendarChangeApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  which?: CalendarMoveFilter;
};

/** What brought a change of the calendar. */
export type CalendarChangeKind =
  /** What was in force when calendars were first kept. */
  | 'BEGINNING'
  /** Changed in the database by none of these operations. */
  | 'FOUND'
  /** An announcement of days. */
  | 'NOTICE'
  /** Office hours. */
  | 'SESSIONS';

/** What a change of the calendar gave. */
export type CalendarChangePayload = {
  readonly __typename?: 'CalendarChangePayload';
  /** The change; null when refused. */
  readonly change?: Maybe<CalendarChange>;
  /** What was wrong; empty when it worked. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A day of the official calendar that differs from the plain week. */
export type CalendarDay = {
  readonly __typename?: 'CalendarDay';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** STATUTORY, COMPENSATORY, SWAPPED_OFF, MAKE_UP, LOCAL. */
  readonly ground: Scalars['String']['output'];
  /** What for. */
  readonly note: Scalars['String']['output'];
  /** Whether it is computed from rules, there being no notice for the year. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Where it was announced; rules where nobody has yet. */
  readonly source: Scalars['String']['output'];
  /** False: a day off. True: a make-up day that works. */
  readonly working: Scalars['Boolean']['output'];
};

/** A day that a change of the calendar makes another one. */
export type CalendarDayChange = {
  readonly __typename?: 'CalendarDayChange';
  /** What becomes of it. */
  readonly change: CalendarDayChangeKind;
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** What it becomes; null: a day of the plain week. */
  readonly groundAfter?: Maybe<CalendarGround>;
  /** What it was; null: a day of the plain week. */
  readonly groundBefore?: Maybe<CalendarGround>;
  /** What for; of a day that is plain again, what it was for. */
  readonly note: Scalars['String']['output'];
};

/** What becomes of a day. */
export type CalendarDayChangeKind =
  /** It was one of the plain week. */
  | 'ADDED'
  /** It has another ground. */
  | 'CHANGED'
  /** It is one of the plain week again. */
  | 'REMOVED';

/** A day as an announcement names it. */
export type CalendarDayInput = {
  /** The day. */
  readonly date: Scalars['Date']['input'];
  /** Why: a make-up day works, all others are off. */
  readonly ground: CalendarGround;
  /** What for, Vietnamese. */
  readonly note: Scalars['String']['input'];
  /** The same in English; left out: as in Vietnamese. */
  readonly noteEn?: InputMaybe<Scalars['String']['input']>;
  /** The other day of a swap: of a day off the day that pays for it, of a make-up day the day that it works for. */
  readonly pairedWith?: InputMaybe<Scalars['Date']['input']>;
};

/** Why a day differs from the plain week. */
export type CalendarGround =
  /** Off for a holiday that fell on a weekend (nghỉ bù). */
  | 'COMPENSATORY'
  /** Closed by a decision of the province: storm, mourning. */
  | 'LOCAL'
  /** That day, which works (làm bù). */
  | 'MAKE_UP'
  /** A holiday of the Labour Code. */
  | 'STATUTORY'
  /** A weekday off that a make-up day pays for (hoán đổi). */
  | 'SWAPPED_OFF';

/** What a change of the calendar does to lateness. */
export type CalendarLateness =
  /** It is late now. */
  | 'BEGUN'
  /** It had been late and is not any more: the one exception to late stays late. */
  | 'CLEARED';

/** What a change does to one file in hand. */
export type CalendarMove = {
  readonly __typename?: 'CalendarMove';
  /** Who decides; of a submission who answers. */
  readonly agency: Agency;
  /** When the change reached it; null in a preview. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Its code; before receipt its submission id. */
  readonly code: Scalars['String']['output'];
  /** Place in the list, to go on after. */
  readonly cursor: Scalars['String']['output'];
  /** Due time after; null while the clock stands. */
  readonly dueAfter?: Maybe<Scalars['DateTime']['output']>;
  /** Due time before; null while the clock stands, and in the list of a change for submissions. */
  readonly dueBefore?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it stops or begins being late. */
  readonly lateness?: Maybe<CalendarLateness>;
  /** Number and date of the announcement or decision; null in a preview. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Whether it is the desk's own time to answer a submission that moves. */
  readonly submission: Scalars['Boolean']['output'];
};

/** Which of the files that a change reached. */
export type CalendarMoveFilter =
  /** All of them. */
  | 'ALL'
  /** Those that became late. */
  | 'BEGUN'
  /** Those that stopped being late. */
  | 'CLEARED'
  /** Those whose due time is another one now. */
  | 'MOVED';

/** An announcement of days off and make-up days. */
export type CalendarNoticeInput = {
  /** Its days. */
  readonly days: ReadonlyArray<CalendarDayInput>;
  /** Whole year only: a notice that leaves out statutory holidays of the rules, which then are worked on, is refused unless this is true. */
  readonly dropHolidays?: Scalars['Boolean']['input'];
  /** Days that are plain again, such as a closure that was called off. */
  readonly plain?: ReadonlyArray<Scalars['Date']['input']>;
  /** Number and date of the announcement or decision. */
  readonly source: Scalars['String']['input'];
  /** The annual notice whole: days that it does not name are plain, local closures apart, and the year is certain from now on. False: these days are added. */
  readonly wholeYear?: Scalars['Boolean']['input'];
  /** Its year; a swap stands in the year of its day off. */
  readonly year: Scalars['Int']['input'];
};

/** What a change of the calendar would move; nothing is written. */
export type CalendarPreview = {
  readonly __typename?: 'CalendarPreview';
  /** By agency, those with the most first. */
  readonly agencies: ReadonlyArray<CalendarAgencyMoves>;
  /** The files: first those that stop being late, then those that become late, each by code. */
  readonly applications: ReadonlyArray<CalendarMove>;
  /** Of these, that become late. */
  readonly begun: Scalars['Int']['output'];
  /** Of these, that stop being late. */
  readonly cleared: Scalars['Int']['output'];
  /** Every day that becomes another one, in order. */
  readonly days: ReadonlyArray<CalendarDayChange>;
  /** Files in hand that were looked at, submissions included. */
  readonly inHand: Scalars['Int']['output'];
  /** Applications whose due time becomes another one. */
  readonly moved: Scalars['Int']['output'];
  /** In one sentence. */
  readonly sentence: Scalars['String']['output'];
  /** Submissions whose time to answer becomes another one. */
  readonly submissionsMoved: Scalars['Int']['output'];
  /** What the change is confirmed with. */
  readonly token: Scalars['String']['output'];
};


/** What a change of the calendar would move; nothing is written. */
export type CalendarPreviewApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Preview of a change of the calendar. */
export type CalendarPreviewPayload = {
  readonly __typename?: 'CalendarPreviewPayload';
  /** The preview; null when refused. */
  readonly preview?: Maybe<CalendarPreview>;
  /** What was wrong; empty when it worked. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Office hours from a day on. */
export type CalendarSessionsInput = {
  /** Id of the agency; left out: every agency that has no hours of its own. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** True: when the desk takes files in beside its sessions; never counting time. */
  readonly intake?: Scalars['Boolean']['input'];
  /** Sessions in order; they may not touch. */
  readonly sessions: ReadonlyArray<SessionInput>;
  /** Number and date of the decision. */
  readonly source: Scalars['String']['input'];
  /** Days of the week, Monday 1 – Sunday 7. */
  readonly weekdays: ReadonlyArray<Scalars['Int']['input']>;
};

/** Kind of a change. */
export type ChangeKind =
  /** Was not there before. */
  | 'ADDED'
  /** Says something else. */
  | 'CHANGED'
  /** Is no longer there. */
  | 'REMOVED';

/** How an application is handed in (hình thức nộp). */
export type Channel =
  /** At the desk (trực tiếp). */
  | 'DIRECT'
  /** Online (trực tuyến). */
  | 'ONLINE'
  /** By public post (bưu chính công ích). */
  | 'POST';

/** A pattern of codes. */
export type CodePattern = {
  readonly __typename?: 'CodePattern';
  /** Whose it is; null: of every agency that has none of its own. */
  readonly agency?: Maybe<Agency>;
  /** True: the one that comes with the system and holds wherever none is set. */
  readonly builtIn: Scalars['Boolean']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** The pattern. */
  readonly pattern: Scalars['String']['output'];
  /** When its numbers begin again. */
  readonly reset: CodeReset;
  /** Number and date of the decision; null where none is kept. */
  readonly source?: Maybe<Scalars['String']['output']>;
};

/** How an agency writes its codes from a day on. */
export type CodePatternInput = {
  /** Id of the agency; left out: every agency that has no pattern of its own. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** First day of receipts that get it. */
  readonly from: Scalars['Date']['input'];
  /** Places: {agency} for its identifier on the day, {yyMMdd} or {yyyyMMdd}, and {n} or {n:4} for the number with at least so many digits, wider when full. */
  readonly pattern: Scalars['String']['input'];
  /** When its numbers begin again. */
  readonly reset: CodeReset;
  /** Number and date of the decision. */
  readonly source: Scalars['String']['input'];
};

/** What setting a pattern of codes gave. */
export type CodePatternPayload = {
  readonly __typename?: 'CodePatternPayload';
  /** What the first code of its first day looks like; null when refused. */
  readonly example?: Maybe<Scalars['String']['output']>;
  /** First day of receipts that get it; null when refused. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What was wrong; empty when it worked. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** When the numbers of codes begin again. */
export type CodeReset =
  /** Each day. */
  | 'DAY'
  /** Never. */
  | 'NEVER';

/** A fee collected at the desk. */
export type CollectedFee = {
  readonly __typename?: 'CollectedFee';
  /** How much; 0 where the receipt was cancelled. */
  readonly amount: Scalars['Dong']['output'];
  /** When it was collected or, last, corrected. */
  readonly at: Scalars['DateTime']['output'];
  /** What stood before, oldest first; nothing is overwritten. */
  readonly corrected: ReadonlyArray<CollectedFee>;
  /** What for. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who did. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** Why it was corrected. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Number of the receipt. */
  readonly receipt: Scalars['String']['output'];
};

/** A fee as collected. */
export type CollectedFeeInput = {
  /** How much. */
  readonly amount: Scalars['Dong']['input'];
  /** What for; no names. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Number of the receipt. */
  readonly receipt: Scalars['String']['input'];
};

/** The applicant came. */
export type Coming = {
  readonly __typename?: 'Coming';
  /** The act that shows it. */
  readonly act: EventKind;
  /** Where. */
  readonly agency: Agency;
  /** On which day. */
  readonly on: Scalars['Date']['output'];
  /** Why, where it was written down. */
  readonly why?: Maybe<Scalars['String']['output']>;
};

/** Compliance cost by the standard cost model (TT 02/2017). */
export type ComplianceCost = {
  readonly __typename?: 'ComplianceCost';
  /** What is done. */
  readonly activities: ReadonlyArray<CostActivity>;
  /** The sum with its numbers. */
  readonly formula: Scalars['String']['output'];
  /** Đồng for one subject, once. */
  readonly once: Scalars['Dong']['output'];
  /** once × times a year × subjects. */
  readonly perYear: Scalars['Dong']['output'];
  /** How many subjects. */
  readonly subjects: Scalars['Int']['output'];
  /** How often a year. */
  readonly timesAYear: Scalars['Int']['output'];
};

/** Compliance cost by the standard cost model. */
export type ComplianceCostInput = {
  /** What is done. */
  readonly activities: ReadonlyArray<CostActivityInput>;
  /** How many subjects. */
  readonly subjects: Scalars['Int']['input'];
  /** How often a year. */
  readonly timesAYear: Scalars['Int']['input'];
};

/** A paper to hand in (thành phần hồ sơ). */
export type Component = {
  readonly __typename?: 'Component';
  /** Case it is for; null: every one. */
  readonly case?: Maybe<Scalars['String']['output']>;
  /** Copies in a set; null where none is printed. */
  readonly copies?: Maybe<Scalars['Int']['output']>;
  /** Code of the form attached. */
  readonly formCode?: Maybe<Scalars['String']['output']>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the state already issues it; null where nobody has said. */
  readonly issuedByState?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it must be there. */
  readonly mandatory: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Originals in a set; null where none is printed. */
  readonly originals?: Maybe<Scalars['Int']['output']>;
};

/** A paper to write down. */
export type ComponentInput = {
  /** Case; null: every one. */
  readonly case?: InputMaybe<Scalars['String']['input']>;
  /** Copies in a set. */
  readonly copies?: InputMaybe<Scalars['Int']['input']>;
  /** Code of the form attached. */
  readonly formCode?: InputMaybe<Scalars['String']['input']>;
  /** Whether the state already issues it. */
  readonly issuedByState?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it must be there. */
  readonly mandatory?: Scalars['Boolean']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Originals in a set. */
  readonly originals?: InputMaybe<Scalars['Int']['input']>;
};

/** A line of the control sheet: who gave, who took, when, and how that stands against the limit. */
export type ControlStep = {
  readonly __typename?: 'ControlStep';
  /** Which act. */
  readonly act: EventKind;
  /** Due time of that work, or of the whole file. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who gave; null: the applicant, or nobody. */
  readonly from?: Maybe<Holder>;
  /** When. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of a hand-over. */
  readonly handover?: Maybe<HandoverResult>;
  /** The same in words. */
  readonly label: Scalars['String']['output'];
  /** EARLY, ON_TIME or LATE; null without a limit or before the end. */
  readonly result?: Maybe<Standing>;
  /** Position of the act that begins it. */
  readonly sequence: Scalars['Int']['output'];
  /** When; null while nobody has. */
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  /** The work that it was for. */
  readonly task?: Maybe<Scalars['String']['output']>;
  /** Who took; null: the applicant, or nobody. */
  readonly to?: Maybe<Holder>;
  /** What was said with it. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** One activity of an applicant. */
export type CostActivity = {
  readonly __typename?: 'CostActivity';
  /** minutes × đồng an hour / 60, rounded halves up, + what is spent besides. */
  readonly cost: Scalars['Dong']['output'];
  /** Đồng an hour, as it was when the sheet was filled in. */
  readonly dongPerHour: Scalars['Dong']['output'];
  /** What kind. */
  readonly kind: CostActivityKind;
  /** Minutes, once. */
  readonly minutes: Scalars['Int']['output'];
  /** Đồng spent besides, once. */
  readonly outOfPocket: Scalars['Dong']['output'];
  /** In words. */
  readonly what?: Maybe<Scalars['String']['output']>;
};

/** One activity of an applicant. */
export type CostActivityInput = {
  /** Whole đồng an hour (labourCosts). */
  readonly dongPerHour: Scalars['Dong']['input'];
  /** What kind. */
  readonly kind: CostActivityKind;
  /** Whole minutes, once. */
  readonly minutes: Scalars['Int']['input'];
  /** Whole đồng spent besides, once. */
  readonly outOfPocket: Scalars['Dong']['input'];
  /** In words. */
  readonly what?: InputMaybe<Scalars['String']['input']>;
};

/** What an applicant does, after the standard cost model. */
export type CostActivityKind =
  /** Collect the result. */
  | 'COLLECT'
  /** Be inspected. */
  | 'INSPECTION'
  /** Anything else. */
  | 'OTHER'
  /** Pay fees. */
  | 'PAY'
  /** Prepare the papers. */
  | 'PREPARE'
  /** Hand them in. */
  | 'SUBMIT';

/** What a change saves. */
export type CostSaving = {
  readonly __typename?: 'CostSaving';
  /** Before less after, đồng a year. */
  readonly perYear: Scalars['Dong']['output'];
  /** Of what it cost before, in percent with two decimals; null where it cost nothing. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
};

/** A deadline without an application. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** The instant on it, end of the last session. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The computation in one or more sentences. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it leans on a year without an official notice of days off. */
  readonly provisional: Scalars['Boolean']['output'];
  /** Days that did not count, with reasons. */
  readonly skipped: ReadonlyArray<SkippedDay>;
};

/** A decision that carries out approved recommendations together. */
export type Decision = {
  readonly __typename?: 'Decision';
  /** Day of the announcement (công bố). */
  readonly announcedOn?: Maybe<Scalars['Date']['output']>;
  /** When it was begun. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who began it. */
  readonly createdBy?: Maybe<Reviewer>;
  /** First day in force (hiệu lực). */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** When it was issued. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who issued it. */
  readonly issuedBy?: Maybe<Reviewer>;
  /** Who issues it. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** What it carries out, in order. */
  readonly items: DecisionItemConnection;
  /** By when what has to be done, and whether it was; empty before it is issued. */
  readonly limits: ReadonlyArray<DecisionLimit>;
  /** Its number; null while it has none. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Day on which it is to be made public (công khai). */
  readonly publicOn?: Maybe<Scalars['Date']['output']>;
  /** Day of the signature. */
  readonly signedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  readonly state: DecisionState;
  /** What it is about. */
  readonly title: Scalars['String']['output'];
  /** Counter that grows with every act; name it to be told if somebody else was faster. */
  readonly version: Scalars['Int']['output'];
  /** Number of the decision that withdrew it. */
  readonly withdrawalNumber?: Maybe<Scalars['String']['output']>;
  /** Why it was withdrawn. */
  readonly withdrawalReason?: Maybe<Scalars['String']['output']>;
  /** When it was withdrawn. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who withdrew it. */
  readonly withdrawnBy?: Maybe<Reviewer>;
};


/** A decision that carries out approved recommendations together. */
export type DecisionItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of decisions. */
export type DecisionConnection = {
  readonly __typename?: 'DecisionConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** What has to be done about a decision, each by a day of its own. */
export type DecisionDuty =
  /** Announced (công bố). */
  | 'ANNOUNCED'
  /** Entered in the national database. */
  | 'ENTERED'
  /** Made public (công khai). */
  | 'MADE_PUBLIC';

/** What a decision does with a recommendation. */
export type DecisionEffect =
  /** Its procedure ends. */
  | 'END'
  /** Its procedure gets the next version. */
  | 'NEXT_VERSION'
  /** Nothing changes. */
  | 'NOTHING';

/** What would keep a decision from being issued, or should be read again. */
export type DecisionGap = {
  readonly __typename?: 'DecisionGap';
  /** Code of the message. */
  readonly code: Scalars['String']['output'];
  /** In the reader's language. */
  readonly message: Scalars['String']['output'];
  /** Where, such as recommendations.3.content.steps, counted from 0. */
  readonly place?: Maybe<Scalars['String']['output']>;
};

/** What a decision says. Left out: stays as it was. */
export type DecisionInput = {
  /** Day of the announcement. */
  readonly announcedOn?: InputMaybe<Scalars['Date']['input']>;
  /** First day in force. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Which items of the round; left out: all. */
  readonly filter?: InputMaybe<ReviewItemFilter>;
  /** Who issues it. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Day of being made public. */
  readonly publicOn?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of approved recommendations, in order. */
  readonly recommendations?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A round: its approved recommendations are added to those named. */
  readonly round?: InputMaybe<Scalars['ID']['input']>;
  /** Day of the signature. */
  readonly signedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What it is about; needed when it is begun. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A recommendation in a decision. */
export type DecisionItem = {
  readonly __typename?: 'DecisionItem';
  /** Whether that day was reached and the recommendation is called enacted. */
  readonly enacted: Scalars['Boolean']['output'];
  /** What it is about, or belongs to. */
  readonly procedure: Procedure;
  /** The recommendation. */
  readonly recommendation: Recommendation;
  /** First day on which it takes effect; null before the decision is issued. */
  readonly takesEffectOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of what a decision carries out. */
export type DecisionItemConnection = {
  readonly __typename?: 'DecisionItemConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<DecisionItem>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** One limit of a decision: a dated rule. */
export type DecisionLimit = {
  readonly __typename?: 'DecisionLimit';
  /** When it was done; null while it is not. */
  readonly doneOn?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it is in time. */
  readonly dueOn: Scalars['Date']['output'];
  /** What has to be done. */
  readonly duty: DecisionDuty;
  /** Working days past the day; 0 in time. */
  readonly lateDays: Scalars['Int']['output'];
  /** Where the rule is from, and whether its text was at hand. */
  readonly source: Scalars['String']['output'];
  /** How it stands today. */
  readonly standing: DecisionLimitStanding;
};

/** How a limit of a decision stands. */
export type DecisionLimitStanding =
  /** Not done, two working days or less are left. */
  | 'DUE_SOON'
  /** Done after its day. */
  | 'LATE'
  /** Done in time. */
  | 'MET'
  /** Not done, and its day is over. */
  | 'OVERDUE'
  /** Not done, and there is time. */
  | 'RUNNING';

/** A decision after an act. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** The decision; null where the act was refused. */
  readonly decision?: Maybe<Decision>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a decision would do. Nothing is written. */
export type DecisionPreview = {
  readonly __typename?: 'DecisionPreview';
  /** How many procedures it would end. */
  readonly ends: Scalars['Int']['output'];
  /** What the decision itself lacks. */
  readonly gaps: ReadonlyArray<DecisionGap>;
  /** What becomes of the recommendations: 100 at most, those with gaps first. */
  readonly items: ReadonlyArray<DecisionPreviewItem>;
  /** How many links from one procedure to its successor. */
  readonly links: Scalars['Int']['output'];
  /** How many versions it would publish. */
  readonly publishes: Scalars['Int']['output'];
  /** Whether it could be issued by the reader now, after confirming what has changed. */
  readonly ready: Scalars['Boolean']['output'];
};

/** What a decision would do with one recommendation. */
export type DecisionPreviewItem = {
  readonly __typename?: 'DecisionPreviewItem';
  /** What would happen. */
  readonly effect: DecisionEffect;
  /** What keeps it from being issued, as the reader would sign it. */
  readonly gaps: ReadonlyArray<DecisionGap>;
  /** Its procedure. */
  readonly procedure: Procedure;
  /** The recommendation. */
  readonly recommendation: Recommendation;
  /** On which day; null while the decision has none. */
  readonly takesEffectOn?: Maybe<Scalars['Date']['output']>;
  /** What has changed since it was approved: confirmed when it is issued. */
  readonly warnings: ReadonlyArray<DecisionGap>;
};

/** Where a decision (quyết định) stands. */
export type DecisionState =
  /** Being prepared. */
  | 'DRAFT'
  /** Issued: takes effect on its day by itself. */
  | 'ISSUED'
  /** Withdrawn by another decision before its day. */
  | 'WITHDRAWN';

/** A limit that was declared. */
export type DeclaredLimit = {
  readonly __typename?: 'DeclaredLimit';
  /** Largest number: what is kept or broken. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Smallest number; null where none is named. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** Unit; null where none is printed. */
  readonly unit?: Maybe<TimeUnit>;
};

/** What should happen to a legal document. */
export type DocumentChange =
  /** Amend it. */
  | 'AMEND'
  /** Issue a new one. */
  | 'ISSUE'
  /** Repeal it. */
  | 'REPEAL'
  /** Replace it. */
  | 'REPLACE';

/** A legal document that should change. */
export type DocumentToChange = {
  readonly __typename?: 'DocumentToChange';
  /** Who may do so. */
  readonly authority: ReviewAuthority;
  /** What should happen to it. */
  readonly change: DocumentChange;
  /** The document of that number in the register. */
  readonly document?: Maybe<LegalDocument>;
  /** Its number. */
  readonly number: Scalars['String']['output'];
  /** Its title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};

/** A legal document that should change. */
export type DocumentToChangeInput = {
  /** Who may do so. */
  readonly authority: ReviewAuthority;
  /** What should happen to it. */
  readonly change: DocumentChange;
  /** Its number. */
  readonly number: Scalars['String']['input'];
  /** Its title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A request for papers (form 02). */
export type DocumentsRequestInput = {
  /** The applicant's own time to bring it, after receipt. */
  readonly applicantLimit?: InputMaybe<LimitInput>;
  /** Why it is needed. */
  readonly ground: Scalars['String']['input'];
  /** What is missing, each by its name. */
  readonly papers: ReadonlyArray<Scalars['String']['input']>;
  /** Username of the officer who proposed it, where the head makes it: needed more often or later than the regime allows. */
  readonly proposedBy?: InputMaybe<Scalars['String']['input']>;
};

/** An act on an application. */
export type EventKind =
  /** Letter of apology with a new date (form 04). */
  | 'APOLOGISED'
  /** Name, number, telephone or address of the applicant put right. */
  | 'APPLICANT_CORRECTED'
  /** Given to an officer by the head. */
  | 'ASSIGNED'
  /** A calendar notice moved the due time. */
  | 'CALENDAR_CHANGED'
  /** Stopped for good. */
  | 'CLOSED'
  /** Some of the papers came; others are still awaited. */
  | 'DOCUMENTS_ADDED'
  /** More papers asked for (form 02). */
  | 'DOCUMENTS_REQUESTED'
  /** The papers came. */
  | 'DOCUMENTS_SUPPLIED'
  /** A fee collected against a receipt, or a receipt corrected. */
  | 'FEE_COLLECTED'
  /** Handed over to another holder, who has yet to take it. */
  | 'HANDED_OVER'
  /** A hand-over was taken: the taker holds the file. */
  | 'HANDOVER_ACCEPTED'
  /** A hand-over was not taken: the giver holds the file as before. */
  | 'HANDOVER_REFUSED'
  /** The giver took a hand-over back. */
  | 'HANDOVER_TAKEN_BACK'
  /** Time added where sector law grants it. */
  | 'LIMIT_EXTENDED'
  /** The opinion came. */
  | 'OPINION_GIVEN'
  /** Another agency asked for its opinion. */
  | 'OPINION_REQUESTED'
  /** Payment made. */
  | 'PAYMENT_MADE'
  /** Payment asked for. */
  | 'PAYMENT_REQUESTED'
  /** Called back before the result was given. */
  | 'RECALLED'
  /** Received, with a slip. */
  | 'RECEIVED'
  /** Not received (form 03). */
  | 'REJECTED'
  /** Decided: granted or refused. */
  | 'RESOLVED'
  /** Taken up again. */
  | 'RESUMED'
  /** The result was given. */
  | 'RETURNED'
  /** A lost slip given anew, with a new token. */
  | 'SLIP_REISSUED'
  /** Work began. */
  | 'STARTED'
  /** Stopped (form 05). */
  | 'STOPPED'
  /** Handed in before receipt. */
  | 'SUBMITTED'
  /** A task was closed undone by the head. */
  | 'TASK_CLOSED'
  /** A task was done. */
  | 'TASK_DONE'
  /** Tasks were opened, side by side where more than one. */
  | 'TASK_OPENED'
  /** Its agency has ended; the successor takes its place, by one signed act for all files. */
  | 'TRANSFERRED'
  /** The applicant had to come, and no other act shows it. */
  | 'VISITED'
  /** Taken back by the applicant. */
  | 'WITHDRAWN';

/** A file that proves something. */
export type EvidenceFile = {
  readonly __typename?: 'EvidenceFile';
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its media type, found from its bytes. */
  readonly mediaType: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** SHA-256, hex. */
  readonly sha256: Scalars['String']['output'];
  /** Bytes. */
  readonly size: Scalars['Int']['output'];
  /** When. */
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Who uploaded it. */
  readonly uploadedBy?: Maybe<Scalars['String']['output']>;
  /** Address below this server's root; asks for a token. */
  readonly url: Scalars['String']['output'];
};

/** How many have a value. */
export type FacetCount = {
  readonly __typename?: 'FacetCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The id or enum value. */
  readonly key: Scalars['String']['output'];
  /** Its label in the reader's language. */
  readonly label: Scalars['String']['output'];
};

/** A message about an application, as whoever looks after messages sees it. */
export type FailedNotice = {
  readonly __typename?: 'FailedNotice';
  /** Where it was to go, masked. */
  readonly address: Scalars['String']['output'];
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** How it was to go. */
  readonly channel: NoticeChannel;
  /** Code of the application; null before receipt and for tests. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** What went wrong last. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Why it was let be. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  /** Permanent id; the other side knows the message by it. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind: MessageKind;
  /** When it was given up, sent or let be; null while it waits. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  readonly state: NoticeState;
  /** Whether a worker died while it was going out: it may have arrived twice, under one id. */
  readonly uncertain: Scalars['Boolean']['output'];
};

/** A page of messages that failed. */
export type FailedNoticeConnection = {
  readonly __typename?: 'FailedNoticeConnection';
  /** The page, newest first. */
  readonly nodes: ReadonlyArray<FailedNotice>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How a message failed. */
export type FailedNoticeState =
  /** Given up. */
  | 'DEAD'
  /** The way is not set up, or the endpoint is off. */
  | 'NOT_SENT';

/** A fee (phí, lệ phí). Null is not free. */
export type Fee = {
  readonly __typename?: 'Fee';
  /** Whole đồng; null where the text says what it is. */
  readonly amount?: Maybe<Scalars['Dong']['output']>;
  /** Case it holds for. */
  readonly case?: Maybe<Scalars['String']['output']>;
  /** Channel it holds for. */
  readonly channel?: Maybe<Channel>;
  /** A fault in the data to look at: FREE_BESIDE_A_FEE. */
  readonly flag?: Maybe<Scalars['String']['output']>;
  /** Words beside it. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A fee to write down. */
export type FeeInput = {
  /** Whole đồng; null with a note. */
  readonly amount?: InputMaybe<Scalars['Dong']['input']>;
  /** Case; null: every one. */
  readonly case?: InputMaybe<Scalars['String']['input']>;
  /** Channel; null: every one. */
  readonly channel?: InputMaybe<Channel>;
  /** Words beside it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Feedback as staff read it. */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** The agency that answers. */
  readonly agency: Agency;
  /** The answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** How to reach the person, for moderators of the agency that answers; null for everybody else, where none was left, or once it is erased. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Why it is hidden. */
  readonly hiddenGround?: Maybe<Scalars['String']['output']>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: FeedbackKind;
  /** The procedure. */
  readonly procedure: Procedure;
  /** When it came. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: FeedbackState;
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
  /** Working days that it has waited for an answer, up to the answer or today. */
  readonly waitingDays: Scalars['Int']['output'];
  /** What was said, as it came. */
  readonly words: Scalars['String']['output'];
};

/** A page of feedback. */
export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  /** The page, the longest waiting first. */
  readonly nodes: ReadonlyArray<Feedback>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** How much feedback came in a period and what became of it. */
export type FeedbackCount = {
  readonly __typename?: 'FeedbackCount';
  /** Of those, answered. */
  readonly answered: Scalars['Int']['output'];
  /** Of those, hidden. */
  readonly hidden: Scalars['Int']['output'];
  /** Id of the agency or procedure. */
  readonly key: Scalars['String']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Of those, petitions (kiến nghị). */
  readonly proposals: Scalars['Int']['output'];
  /** Received. */
  readonly received: Scalars['Int']['output'];
  /** Of those, feedback (phản ánh). */
  readonly reflections: Scalars['Int']['output'];
  /** Of those, neither answered nor hidden. */
  readonly waiting: Scalars['Int']['output'];
  /** Since when the one waits that waits longest. */
  readonly waitingSince?: Maybe<Scalars['DateTime']['output']>;
};

/** What somebody says about a procedure. */
export type FeedbackGiveInput = {
  /** How to reach the person, if they want: kept from everybody but the agency that answers, and erasable. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Its kind. */
  readonly kind: FeedbackKind;
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['input'];
  /** What is said; must not be blank. */
  readonly words: Scalars['String']['input'];
};

/** What giving feedback gave. */
export type FeedbackGivenPayload = {
  readonly __typename?: 'FeedbackGivenPayload';
  /** Its id; null where it was refused. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Follows it together with the id. */
  readonly token?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What feedback is counted by. */
export type FeedbackGroup =
  /** The agency that answers. */
  | 'AGENCY'
  /** The procedure. */
  | 'PROCEDURE';

/** What somebody has to say about a procedure. */
export type FeedbackKind =
  /** A complaint (khiếu nại): refused here with where to go. */
  | 'COMPLAINT'
  /** A denunciation (tố cáo), whose person is secret: refused here with where to go; nothing of it is kept. */
  | 'DENUNCIATION'
  /** What should be changed (kiến nghị). */
  | 'PROPOSAL'
  /** How it went, what is wrong (phản ánh). */
  | 'REFLECTION';

/** What an act on feedback gave. */
export type FeedbackPayload = {
  readonly __typename?: 'FeedbackPayload';
  /** The feedback as it stands now. */
  readonly feedback?: Maybe<Feedback>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where feedback stands. */
export type FeedbackState =
  /** Answered; both are public. */
  | 'ANSWERED'
  /** Hidden, with a ground; the words are kept. */
  | 'HIDDEN'
  /** Everybody may read it; it waits for an answer. */
  | 'PUBLISHED'
  /** Not read by a moderator yet. */
  | 'RECEIVED';

/** What procedures are grouped by (lĩnh vực). */
export type Field = {
  readonly __typename?: 'Field';
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Name, Vietnamese. */
  readonly name: Scalars['String']['output'];
  /** Name, English, where there is one. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
};

/** How a report prints a number. */
export type FigureComparator =
  /** About it (khoảng). */
  | 'ABOUT'
  /** It or more (ít nhất). */
  | 'AT_LEAST'
  /** It or less (không quá). */
  | 'AT_MOST'
  /** As it is. */
  | 'EXACT'
  /** Over it (trên, hơn). */
  | 'OVER'
  /** Under it (dưới, gần). */
  | 'UNDER';

/** A named query that a figure can be counted by; all count as of today. */
export type FigureCounter = {
  readonly __typename?: 'FigureCounter';
  /** What it counts, in the reader's language. */
  readonly description: Scalars['String']['output'];
  /** Its name; what stands in angle brackets is filled in. */
  readonly name: Scalars['String']['output'];
};

/** What a printed percentage is the share of: the numerator's figures together, of the denominator. */
export type FigureRatio = {
  readonly __typename?: 'FigureRatio';
  /** Key of the figure that they are a share of. */
  readonly denominator: Scalars['String']['output'];
  /** Keys of figures that are added. */
  readonly numerator: ReadonlyArray<Scalars['String']['output']>;
};

/** What a printed percentage is the share of. */
export type FigureRatioInput = {
  /** Key of the figure that they are a share of. */
  readonly denominator: Scalars['String']['input'];
  /** Keys of figures that are added. */
  readonly numerator: ReadonlyArray<Scalars['String']['input']>;
};

/** A file as the person saw it. */
export type FileInput = {
  /** Its code. */
  readonly code: Scalars['String']['input'];
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['input'];
};

/** Feedback as whoever gave it follows it. */
export type FollowedFeedback = {
  readonly __typename?: 'FollowedFeedback';
  /** The agency that answers. */
  readonly agency: Agency;
  /** The answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether a way to reach the person is still kept. */
  readonly contactKept: Scalars['Boolean']['output'];
  /** Why it is hidden. */
  readonly hiddenGround?: Maybe<Scalars['String']['output']>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: FeedbackKind;
  /** The procedure. */
  readonly procedure: Procedure;
  /** When. */
  readonly receivedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: FeedbackState;
  /** What was said. */
  readonly words: Scalars['String']['output'];
};

/** What withdrawing a contact gave. */
export type FollowedFeedbackPayload = {
  readonly __typename?: 'FollowedFeedbackPayload';
  /** The feedback as it stands now. */
  readonly feedback?: Maybe<FollowedFeedback>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A form or declaration (mẫu đơn, tờ khai). */
export type Form = {
  readonly __typename?: 'Form';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A form to write down. */
export type FormInput = {
  /** Its code. */
  readonly code: Scalars['String']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** How a result was handed out. */
export type HandedOut =
  /** At the desk, to a person with an authorisation. */
  | 'AUTHORISATION'
  /** At the desk, against an identity paper alone. */
  | 'IDENTITY_ONLY'
  /** Online; no visit. */
  | 'ONLINE'
  /** By post; no visit. */
  | 'POST'
  /** At the desk, against the slip and an identity paper. */
  | 'SLIP_AND_IDENTITY';

/** The file passed on, given and received by named people. */
export type Handover = {
  readonly __typename?: 'Handover';
  /** Who gave it. */
  readonly from?: Maybe<Holder>;
  /** When it was given. */
  readonly givenAt: Scalars['DateTime']['output'];
  /** What was said with it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Number of the act that gave it. */
  readonly number: Scalars['Int']['output'];
  /** Why it was not taken. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** What became of it; null while it is under way. */
  readonly result?: Maybe<HandoverResult>;
  /** When that was. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** Name of who took it, refused it or took it back. */
  readonly settledBy?: Maybe<Scalars['String']['output']>;
  /** The task that it was for. */
  readonly task?: Maybe<Task>;
  /** To whom; with the officer it was meant for, where one was named. */
  readonly to: Holder;
};

/** To whom a file is handed over, and what for. */
export type HandoverInput = {
  /** Id of the agency; left out where the task says it, or where an officer is named: their own. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** A word that goes with it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Username of the officer who is to take it; left out: any of the agency. Within the agency it is needed. */
  readonly officer?: InputMaybe<Scalars['String']['input']>;
  /** A task that opens with it; its clock begins now. */
  readonly opens?: InputMaybe<TaskInput>;
  /** Number of an open task that it goes for. */
  readonly task?: InputMaybe<Scalars['Int']['input']>;
};

/** How a hand-over ended. */
export type HandoverResult =
  /** Taken. */
  | 'ACCEPTED'
  /** The file came to its end, or was recalled, before anybody took it. */
  | 'ENDED'
  /** Not taken, with the reason; the giver went on holding the file. */
  | 'REFUSED'
  /** Taken back by the giver. */
  | 'TAKEN_BACK';

/** Who holds an application now. */
export type Holder = {
  readonly __typename?: 'Holder';
  /** The agency. */
  readonly agency: Agency;
  /** Name of the officer, for staff only. */
  readonly officer?: Maybe<Scalars['String']['output']>;
};

/** What the desk looked at before a slip is given out again. */
export type IdentityCheckedInput = {
  /** Its last four to six digits, compared with the number on the application and kept nowhere. */
  readonly lastDigits?: InputMaybe<Scalars['String']['input']>;
  /** What was checked, needed with OTHER; no names or numbers, since it stays for good. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The paper. */
  readonly proof: IdentityProof;
};

/** By what the desk knew whom it dealt with. */
export type IdentityProof =
  /** Authorisation with the bearer's own paper (giấy uỷ quyền). */
  | 'AUTHORISATION'
  /** Citizen's card (thẻ căn cước). */
  | 'CITIZEN_CARD'
  /** Electronic identity, level 2 (định danh điện tử). */
  | 'ELECTRONIC_IDENTITY'
  /** Older identity card (chứng minh nhân dân). */
  | 'IDENTITY_CARD'
  /** Something else, told in words. */
  | 'OTHER'
  /** Passport (hộ chiếu). */
  | 'PASSPORT';

/** Where a past case was entered from. */
export type ImportedFrom = {
  readonly __typename?: 'ImportedFrom';
  /** Name of the file as it was given; null where none was, and for what was entered before names were kept. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** Due day that the register names, beside the one worked out here; null where it names none. */
  readonly printedDueOn?: Maybe<Scalars['Date']['output']>;
  /** Row of the sheet, as the spreadsheet numbers it. */
  readonly row: Scalars['Int']['output'];
  /** Sheet of the file; null for CSV. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the file, in hexadecimal. */
  readonly source: Scalars['String']['output'];
};

/** An instruction on a late file (đôn đốc): it moves no clock and is no act on the file. */
export type Instruction = {
  readonly __typename?: 'Instruction';
  /** The agency addressed. */
  readonly agency: Agency;
  /** Day by which an answer is owed. */
  readonly answerBy?: Maybe<Scalars['Date']['output']>;
  /** The file as its manager sees it. */
  readonly file: LateFile;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the reader may answer it now. */
  readonly mayAnswer: Scalars['Boolean']['output'];
  /** Whether the reader may ask again or accept it now. */
  readonly mayFollowUp: Scalars['Boolean']['output'];
  /** Name of the officer addressed; null: the agency as such. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** Whether an answer is owed since before today. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Whether an answer came after its day, or is overdue now: nothing clears it. */
  readonly ranOver: Scalars['Boolean']['output'];
  /** Name of whoever sent it. */
  readonly sender?: Maybe<Scalars['String']['output']>;
  /** The agency that sent it. */
  readonly senderAgency: Agency;
  /** When it was sent. */
  readonly sentAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  readonly state: InstructionState;
  /** Everything that was done with it, in order. */
  readonly steps: ReadonlyArray<InstructionStep>;
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
};

/** Whom an instruction is addressed to. */
export type InstructionAddressee =
  /** The agency that decides it and ran over. */
  | 'DECIDING'
  /** The agency, and the officer, that holds the file. */
  | 'HOLDER';

/** Which instructions a list holds. */
export type InstructionBox =
  /** Addressed to an agency. */
  | 'RECEIVED'
  /** Sent by the reader's agency. */
  | 'SENT';

/** A page of instructions. */
export type InstructionConnection = {
  readonly __typename?: 'InstructionConnection';
  /** How many the filter names, by state. */
  readonly counts: InstructionCounts;
  /** The page: what waits for an answer first, by the day on which it is owed. */
  readonly nodes: ReadonlyArray<Instruction>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** How many instructions stand where. */
export type InstructionCounts = {
  readonly __typename?: 'InstructionCounts';
  /** Answered. */
  readonly answered: Scalars['Int']['output'];
  /** Accepted as done. */
  readonly done: Scalars['Int']['output'];
  /** Wait for an answer. */
  readonly open: Scalars['Int']['output'];
  /** Of the open ones, those whose answer is owed since before today. */
  readonly overdue: Scalars['Int']['output'];
};

/** What an act on an instruction gave. */
export type InstructionPayload = {
  readonly __typename?: 'InstructionPayload';
  /** The instruction as it stands now. */
  readonly instruction?: Maybe<Instruction>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where an instruction stands. */
export type InstructionState =
  /** Answered; the sender has not said whether that will do. */
  | 'ANSWERED'
  /** Accepted as done. */
  | 'DONE'
  /** Waits for an answer. */
  | 'OPEN';

/** A step of an instruction: who did what and when. */
export type InstructionStep = {
  readonly __typename?: 'InstructionStep';
  /** The agency of whoever did it. */
  readonly agency: Agency;
  /** Day by which an answer is owed, where one was set. */
  readonly answerBy?: Maybe<Scalars['Date']['output']>;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was done. */
  readonly kind: InstructionStepKind;
  /** 1, 2, 3 … within the instruction. */
  readonly number: Scalars['Int']['output'];
  /** Name of whoever did it. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** What they said; names of applicants do not belong here. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** A step of an instruction. */
export type InstructionStepKind =
  /** Answered by the agency addressed. */
  | 'ANSWERED'
  /** Accepted as done by the sender. */
  | 'CLOSED'
  /** Asked again by the sender. */
  | 'REPEATED'
  /** Sent. */
  | 'SENT';

/** What an hour of an applicant's time is taken to be worth. */
export type LabourCost = {
  readonly __typename?: 'LabourCost';
  /** Whole đồng. */
  readonly dongPerHour: Scalars['Dong']['output'];
  /** From which day on. */
  readonly from: Scalars['Date']['output'];
  /** Where it comes from. */
  readonly source: Scalars['String']['output'];
};

/** What an hour shall be worth from a day on. */
export type LabourCostInput = {
  /** Whole đồng. */
  readonly dongPerHour: Scalars['Dong']['input'];
  /** From which day on. */
  readonly from: Scalars['Date']['input'];
  /** Where it comes from. */
  readonly source: Scalars['String']['input'];
};

/** Values of an hour after the act. */
export type LabourCostPayload = {
  readonly __typename?: 'LabourCostPayload';
  /** All of them, the newest first; empty where the act was refused. */
  readonly labourCosts: ReadonlyArray<LabourCost>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A receipt on paper while the system was out of reach. */
export type LateEntryInput = {
  /** Why it was not entered then; must not be blank. */
  readonly reason: Scalars['String']['input'];
  /** When it was received; never in the future. */
  readonly receivedAt: Scalars['DateTime']['input'];
};

/** A file past its promised due time and in hand, or handled late and not returned: without a word about whose it is. */
export type LateFile = {
  readonly __typename?: 'LateFile';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Working days past its due day, up to the day it was handled or today; null where it has no due day or is not late. */
  readonly daysLate?: Maybe<Scalars['Int']['output']>;
  /** The agency that decides it. */
  readonly decidingAgency: Agency;
  /** Due time now. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who holds it. */
  readonly holder?: Maybe<Holder>;
  /** Whether it is late now and can be hurried. */
  readonly late: Scalars['Boolean']['output'];
  /** Due time printed on the slip. */
  readonly originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** First instant of lateness. */
  readonly overdueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The procedure. */
  readonly procedure: Procedure;
  /** New date of a letter of apology. */
  readonly reappointedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was handled. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the result was given. */
  readonly returnedAt?: Maybe<Scalars['DateTime']['output']>;
  /** State. */
  readonly state: State;
  /** State in words. */
  readonly stateLabel: Scalars['String']['output'];
};

/** A page of late files. */
export type LateFileConnection = {
  readonly __typename?: 'LateFileConnection';
  /** The page, the longest overdue first. */
  readonly nodes: ReadonlyArray<LateFile>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** In what time that is left is counted. */
export type LeftUnit =
  /** Calendar days, for months too. */
  | 'CALENDAR_DAY'
  /** Working days. */
  | 'WORKING_DAY'
  /** Minutes within sessions. */
  | 'WORKING_MINUTE';

/** A legal document (văn bản). */
export type LegalDocument = {
  readonly __typename?: 'LegalDocument';
  /** What it does to other documents. */
  readonly actsOn: ReadonlyArray<LegalDocumentRelation>;
  /** Demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** First day on which it holds; null: the day of issue, or not known. */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which it holds no longer. */
  readonly expiredOn?: Maybe<Scalars['Date']['output']>;
  /** First day on which some of it holds no longer. */
  readonly expiredPartOn?: Maybe<Scalars['Date']['output']>;
  /** Everything that was entered about it, oldest first; nothing is ever removed. */
  readonly history: ReadonlyArray<LegalDocumentEvent>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** What it is: law, decree, decision … (loại văn bản). */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** Its number, such as 63/2010/NĐ-CP. */
  readonly number: Scalars['String']['output'];
  /** Opinions of reviews, newest first. Reformer, approver, manager, head. */
  readonly opinions: ReadonlyArray<LegalDocumentOpinion>;
  /** Procedures of which a decided version names it, by code. */
  readonly procedures: LegalDocumentProcedureConnection;
  /** Whether it was entered in the register; otherwise only procedures name it. */
  readonly registered: Scalars['Boolean']['output'];
  /** What other documents do to it. */
  readonly relations: ReadonlyArray<LegalDocumentRelation>;
  /** What the latest approved opinion of a review says of it. */
  readonly reviewOpinion?: Maybe<LegalDocumentReview>;
  /** Where it stands on a day, worked out from dates, acts and relations; null where no date says when it began. */
  readonly status?: Maybe<LegalDocumentStatus>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Counter for optimistic locking: how many entries its history has; 0 where it is not in the register. */
  readonly version: Scalars['Int']['output'];
  /** What recommendations that were handed in want done to it, newest first. Reformer, approver, manager, head. */
  readonly wantedChanges: ReadonlyArray<LegalDocumentWantedChange>;
};


/** A legal document (văn bản). */
export type LegalDocumentProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A legal document (văn bản). */
export type LegalDocumentStatusArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of legal documents, newest issue first. */
export type LegalDocumentConnection = {
  readonly __typename?: 'LegalDocumentConnection';
  /** Documents of this page. */
  readonly nodes: ReadonlyArray<LegalDocument>;
  /** Counts by what a review found, whichever the filter asks for. */
  readonly opinions: ReadonlyArray<LegalDocumentReviewCount>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Counts by status, whichever status the filter asks for. */
  readonly statuses: ReadonlyArray<LegalDocumentStatusCount>;
  /** All that the filter names. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What the register says of a legal document. */
export type LegalDocumentContent = {
  readonly __typename?: 'LegalDocumentContent';
  /** First day on which it holds; null: the day of issue. */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Day of issue. */
  readonly issuedOn: Scalars['Date']['output'];
  /** Who issued it. */
  readonly issuer: Scalars['String']['output'];
  /** What it is: law, decree, decision … */
  readonly kind: Scalars['String']['output'];
  /** Number. */
  readonly number: Scalars['String']['output'];
  /** Title. */
  readonly title: Scalars['String']['output'];
};

/** What the register is to say of a legal document. */
export type LegalDocumentEnterInput = {
  /** First day on which it holds; left out: the day of issue. */
  readonly effectiveOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day of issue. */
  readonly issuedOn: Scalars['Date']['input'];
  /** Who issued it. */
  readonly issuer: Scalars['String']['input'];
  /** What it is: law, decree, decision … */
  readonly kind: Scalars['String']['input'];
  /** Number, such as 63/2010/NĐ-CP. */
  readonly number: Scalars['String']['input'];
  /** Title. */
  readonly title: Scalars['String']['input'];
};

/** An entry in the history of a legal document. */
export type LegalDocumentEvent = {
  readonly __typename?: 'LegalDocumentEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; shown to reformer, approver, manager and head, null where it came from a file. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** What it says of the document; with ENTERED and CHANGED. */
  readonly content?: Maybe<LegalDocumentContent>;
  /** First day of what it says; with RELATED and EXPIRED. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What happened. */
  readonly kind: LegalDocumentEventKind;
  /** 1, 2, 3 … */
  readonly sequence: Scalars['Int']['output'];
  /** The document or list that says so; with EXPIRED. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The entry that it takes back; with WITHDRAWN. */
  readonly withdraws?: Maybe<Scalars['Int']['output']>;
  /** Note or reason. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** What an entry in the history of a legal document says. */
export type LegalDocumentEventKind =
  /** What the register says was corrected. */
  | 'CHANGED'
  /** Entered in the register. */
  | 'ENTERED'
  /** It holds no longer, by an act. */
  | 'EXPIRED'
  /** Another document amends, replaces or repeals it. */
  | 'RELATED'
  /** An earlier entry was taken back. */
  | 'WITHDRAWN';

/** That a legal document holds no longer, by an act. */
export type LegalDocumentExpireInput = {
  /** First day on which it holds no longer. */
  readonly from: Scalars['Date']['input'];
  /** What else to know. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** All of it or a part. */
  readonly scope: LegalDocumentScope;
  /** Number and date of the document or list that says so; must not be blank. */
  readonly source: Scalars['String']['input'];
};

/** A legal document to write down. */
export type LegalDocumentInput = {
  /** Day of issue. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** Its number. */
  readonly number: Scalars['String']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
};

/** What a review found of a legal document: it changes nothing about whether the document is in force. */
export type LegalDocumentOpinion = {
  readonly __typename?: 'LegalDocumentOpinion';
  /** When. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided; never the same person. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** The document. */
  readonly document: LegalDocument;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Why it was sent back, or what the approver adds. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What was found. */
  readonly opinion: LegalDocumentReview;
  /** When. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly proposedBy?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: LegalDocumentOpinionState;
};

/** A page of opinions on legal documents. */
export type LegalDocumentOpinionConnection = {
  readonly __typename?: 'LegalDocumentOpinionConnection';
  /** Opinions of this page. */
  readonly nodes: ReadonlyArray<LegalDocumentOpinion>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** All that wait. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Where an opinion stands. */
export type LegalDocumentOpinionState =
  /** Signed off by another person. */
  | 'APPROVED'
  /** Sent back with a reason. */
  | 'RETURNED'
  /** Waits for a decision. */
  | 'SUBMITTED';

/** What an act on opinions gave. */
export type LegalDocumentOpinionsPayload = {
  readonly __typename?: 'LegalDocumentOpinionsPayload';
  /** The opinions as they stand; empty where the act was refused. */
  readonly opinions: ReadonlyArray<LegalDocumentOpinion>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an act on a legal document gave. */
export type LegalDocumentPayload = {
  readonly __typename?: 'LegalDocumentPayload';
  /** The document as it stands; null where the act was refused. */
  readonly document?: Maybe<LegalDocument>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A procedure that names a legal document. */
export type LegalDocumentProcedure = {
  readonly __typename?: 'LegalDocumentProcedure';
  /** Its code. */
  readonly code: Scalars['String']['output'];
  /** Whether one of these is in force today. */
  readonly inForce: Scalars['Boolean']['output'];
  /** The procedure; null where it is not in the catalogue any more. */
  readonly procedure?: Maybe<Procedure>;
  /** Numbers of the decided versions that name the document, ascending. */
  readonly versions: ReadonlyArray<Scalars['Int']['output']>;
};

/** A page of procedures that name a legal document. */
export type LegalDocumentProcedureConnection = {
  readonly __typename?: 'LegalDocumentProcedureConnection';
  /** Procedures of this page. */
  readonly nodes: ReadonlyArray<LegalDocumentProcedure>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** All of them. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What another document does to a legal document. */
export type LegalDocumentRelateInput = {
  /** Number or id of the document that does it; it need only be known here. */
  readonly by: Scalars['String']['input'];
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** What. */
  readonly kind: LegalDocumentRelationKind;
  /** What else to know, such as the articles. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** To all of it or to a part. */
  readonly scope: LegalDocumentScope;
};

/** What one document does to another from a day on. */
export type LegalDocumentRelation = {
  readonly __typename?: 'LegalDocumentRelation';
  /** The document that does it. */
  readonly by: LegalDocument;
  /** The document that it is done to. */
  readonly document: LegalDocument;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** What. */
  readonly kind: LegalDocumentRelationKind;
  /** What else to know, such as the articles. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** To all of it or to a part. */
  readonly scope: LegalDocumentScope;
  /** Number of the entry in the history of the document that it is done to. */
  readonly sequence: Scalars['Int']['output'];
};

/** What a document does to another. */
export type LegalDocumentRelationKind =
  /** Amends or supplements it; it stays in force. */
  | 'AMENDS'
  /** Repeals it. */
  | 'REPEALS'
  /** Stands in its place. */
  | 'REPLACES';

/** What a review finds of a legal document. */
export type LegalDocumentReview =
  /** No longer in force. */
  | 'EXPIRED'
  /** In force, to be kept. */
  | 'KEEP'
  /** To be amended or supplemented. */
  | 'TO_AMEND'
  /** To be repealed. */
  | 'TO_REPEAL';

/** How many documents a review found to be so. */
export type LegalDocumentReviewCount = {
  readonly __typename?: 'LegalDocumentReviewCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What was found; null: no opinion is approved. */
  readonly opinion?: Maybe<LegalDocumentReview>;
};

/** All of a document, or some of its provisions. */
export type LegalDocumentScope =
  /** Some of it. */
  | 'PART'
  /** All of it. */
  | 'WHOLE';

/** Where a legal document stands on a day. */
export type LegalDocumentStatus =
  /** Holds no longer. */
  | 'EXPIRED'
  /** Some of it holds no longer. */
  | 'EXPIRED_IN_PART'
  /** In force. */
  | 'IN_FORCE'
  /** Not in effect yet. */
  | 'NOT_YET';

/** How many documents have a status. */
export type LegalDocumentStatusCount = {
  readonly __typename?: 'LegalDocumentStatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The status; null: no date says when they began. */
  readonly status?: Maybe<LegalDocumentStatus>;
};

/** What a recommendation wants done to a legal document. */
export type LegalDocumentWantedChange = {
  readonly __typename?: 'LegalDocumentWantedChange';
  /** Who can do it. */
  readonly authority: ReviewAuthority;
  /** What. */
  readonly change: DocumentChange;
  /** The recommendation. */
  readonly recommendation: Recommendation;
};

/** A limit set by hand. */
export type LimitInput = {
  /** How much, 1–365. */
  readonly amount: Scalars['Int']['input'];
  /** Of what. */
  readonly unit: TimeUnit;
};

/** An agency that handles a procedure in the province. */
export type LocalAgency = {
  readonly __typename?: 'LocalAgency';
  /** The agency. */
  readonly agency: Agency;
  /** The part it plays. */
  readonly role: AgencyRole;
};

/** An agency that handles a procedure here, to write down. */
export type LocalAgencyInput = {
  /** Id of the agency. */
  readonly agency: Scalars['ID']['input'];
  /** The part it plays. */
  readonly role: AgencyRole;
};

/** A step inside the administration. */
export type LocalStep = {
  readonly __typename?: 'LocalStep';
  /** Who does it. */
  readonly agencyCode?: Maybe<Scalars['String']['output']>;
  /** How much. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** Whether its agency leads (chủ trì). */
  readonly lead: Scalars['Boolean']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whether it runs beside the step before it; otherwise it waits for all that come before. */
  readonly sideBySide: Scalars['Boolean']['output'];
  /** Of what. */
  readonly unit?: Maybe<TimeUnit>;
};

/** A step inside the administration, to write down. */
export type LocalStepInput = {
  /** Code of the agency that does it. */
  readonly agencyCode?: InputMaybe<Scalars['String']['input']>;
  /** How much, 1–365; none for SAME_DAY. */
  readonly amount?: InputMaybe<Scalars['Int']['input']>;
  /** Whether its agency leads (chủ trì); one step at most. */
  readonly lead?: Scalars['Boolean']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Whether it runs beside the step before it; the first step never does. */
  readonly sideBySide?: Scalars['Boolean']['input'];
  /** Of what. */
  readonly unit?: InputMaybe<TimeUnit>;
};

/** The province's overlay on a version (phần của tỉnh), which a national import never touches. */
export type LocalTerms = {
  readonly __typename?: 'LocalTerms';
  /** Agencies that take it in or decide it here; none: the agency that answers for it. */
  readonly agencies: ReadonlyArray<LocalAgency>;
  /** Decision behind it. */
  readonly decisionNumber?: Maybe<Scalars['String']['output']>;
  /** Fees set by the province. */
  readonly fees: ReadonlyArray<Fee>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Internal steps, in order. */
  readonly steps: ReadonlyArray<LocalStep>;
  /** Limits promised by the province. */
  readonly timeLimits: ReadonlyArray<TimeLimit>;
  /** First day in force. */
  readonly validFrom: Scalars['Date']['output'];
  /** First day no longer in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** What an act on local terms gave. */
export type LocalTermsPayload = {
  readonly __typename?: 'LocalTermsPayload';
  /** The overlay as it stands now. */
  readonly localTerms?: Maybe<LocalTerms>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** The province's overlay from a day on; the one before ends the day before. */
export type LocalTermsSetInput = {
  /** Agencies. */
  readonly agencies?: InputMaybe<ReadonlyArray<LocalAgencyInput>>;
  /** Decision behind it. */
  readonly decisionNumber: Scalars['String']['input'];
  /** Fees set by the province. */
  readonly fees?: InputMaybe<ReadonlyArray<FeeInput>>;
  /** Number of the published version. */
  readonly number: Scalars['Int']['input'];
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['input'];
  /** Internal steps. */
  readonly steps?: InputMaybe<ReadonlyArray<LocalStepInput>>;
  /** Promised limits; none may be longer than the statutory one in the same unit. */
  readonly timeLimits: ReadonlyArray<TimeLimitInput>;
  /** First day in force. */
  readonly validFrom: Scalars['Date']['input'];
};

/** What setting a mail address gave. */
export type MailAddressPayload = {
  readonly __typename?: 'MailAddressPayload';
  /** Whether it was set. */
  readonly set: Scalars['Boolean']['output'];
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a message is about. */
export type MessageKind =
  /** The time of the desk to answer a submission ends. */
  | 'ANSWER_DUE'
  /** Letter of apology (form 04). */
  | 'APOLOGISED'
  /** A letter of apology may be signed for the last days. */
  | 'APOLOGY_DUE'
  /** A calendar notice reached it. */
  | 'CALENDAR_CHANGED'
  /** Closed for good. */
  | 'CLOSED'
  /** Some of the papers came. */
  | 'DOCUMENTS_ADDED'
  /** Papers asked for (form 02). */
  | 'DOCUMENTS_REQUESTED'
  /** The papers came. */
  | 'DOCUMENTS_SUPPLIED'
  /** Due within some working days. */
  | 'DUE_SOON'
  /** Due today. */
  | 'DUE_TODAY'
  /** Time added by law. */
  | 'LIMIT_EXTENDED'
  /** The result is there and nobody has come for it. */
  | 'NOT_COLLECTED'
  /** Past its due time. */
  | 'OVERDUE'
  /** The time of the applicant to bring papers ends. */
  | 'PAPERS_DUE'
  /** Payment made. */
  | 'PAYMENT_MADE'
  /** Payment asked for. */
  | 'PAYMENT_REQUESTED'
  /** Result called back. */
  | 'RECALLED'
  /** Received. */
  | 'RECEIVED'
  /** Not received (form 03). */
  | 'REJECTED'
  /** Decided. */
  | 'RESOLVED'
  /** Taken up again. */
  | 'RESUMED'
  /** Result given. */
  | 'RETURNED'
  /** Stopped (form 05). */
  | 'STOPPED'
  /** Handed in online. */
  | 'SUBMITTED'
  /** Nothing: its keeper tries an endpoint out. */
  | 'TEST'
  /** Taken back. */
  | 'WITHDRAWN';

/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Set where an officer is written to about the files that they hold or head. Admin. */
  readonly accountMailSet: MailAddressPayload;
  /** Set where an agency is written to about its submissions and files. Admin. */
  readonly agencyMailSet: MailAddressPayload;
  /** Sign a merger: the agency ends, its successor answers for its procedures, and everything in hand is handed over, code and due time unchanged. Heads over both. */
  readonly agencyTransfer: AgencyTransferPayload;
  /** Take a file that is handed over; from here on the taker holds it. Desk or handler of the agency that it goes to. */
  readonly applicationAcceptHandover: ApplicationPayload;
  /** An act by its kind. Those that need more than a ground name their operation (ACT_HAS_OWN_OPERATION); what is not carried out yet is refused with NOT_CARRIED_OUT_YET, what the state or role does not allow with the reason. */
  readonly applicationAct: ApplicationPayload;
  /** Apologise and name a new date (form 04); moves no clock. Later than a working day before the due day, or again, it is a breach. Head. */
  readonly applicationApologise: ApplicationPayload;
  /** Give the file, or a task, to an officer of its agency. Head. */
  readonly applicationAssign: ApplicationPayload;
  /** Close a stopped application for good. Head. */
  readonly applicationClose: ApplicationPayload;
  /** Close a task that did not come; late stays late. Head. */
  readonly applicationCloseTask: ApplicationPayload;
  /** Collect a fee against a receipt, or correct an earlier receipt by a further event. Desk. */
  readonly applicationCollectFee: ApplicationPayload;
  /** Put right what was typed wrong about the applicant while the file is at work. The log keeps who, when, why and which parts, and neither the old words nor the new. Desk. */
  readonly applicationCorrectApplicant: ApplicationPayload;
  /** Extend the limit where the version's sector law grants it, within its cap, a working day before the due day at the latest. Head. */
  readonly applicationExtend: ApplicationPayload;
  /** A task is done. Desk or handler of its agency. */
  readonly applicationFinishTask: ApplicationPayload;
  /** Another agency's opinion came. Handler of the agency that was asked, or of the deciding one. */
  readonly applicationGiveOpinion: ApplicationPayload;
  /** Hand the file over; it stays with the giver until the other takes it. Desk or handler of the agency that holds it. */
  readonly applicationHandOver: ApplicationPayload;
  /** Open tasks on copies, side by side where more than one; the file stays where it is. Handler of the deciding agency. */
  readonly applicationOpenTasks: ApplicationPayload;
  /** Rate a returned application, once, for some days after the return (a dated rule). Open to all with code and token. */
  readonly applicationRate: RatingPayload;
  /** Enter what the applicant answered at the desk; it says so, and the applicant's own takes its place. Desk that received the file. */
  readonly applicationRateAtDesk: RatingPayload;
  /** Call a result back before it is given; the due time stays what it was. Head. */
  readonly applicationRecall: ApplicationPayload;
  /** Receive an application and print its slip. Desk, for procedures that its agency handles; entered late: head. */
  readonly applicationReceive: ApplicationPayload;
  /** Receive a submission: code and due time are given now, under the version in force when it was handed in. Desk. */
  readonly applicationReceiveSubmission: ApplicationPayload;
  /** The payment was made, in full. Desk. */
  readonly applicationRecordPayment: ApplicationPayload;
  /** Write down that the applicant had to come, where no other act shows it. Desk or handler of an agency at work on the case. */
  readonly applicationRecordVisit: ApplicationPayload;
  /** Do not take it; the giver holds it as before, and a task that opened with it ends. Desk or handler of the agency that it goes to. */
  readonly applicationRefuseHandover: ApplicationPayload;
  /** Give a lost slip out anew after checking who asks: a new token, and the old one dies. Desk. */
  readonly applicationReissueSlip: SlipPayload;
  /** Refuse to receive a submission (form 03). Desk. */
  readonly applicationReject: ApplicationPayload;
  /** Ask for missing papers (form 02). Desk before receipt; then desk or handler within the regime, the head beyond it, on another's proposal and as a breach. Once late it does not stop the clock. */
  readonly applicationRequestDocuments: ApplicationPayload;
  /** Ask another agency for its opinion, on its own clock. Handler. */
  readonly applicationRequestOpinion: ApplicationPayload;
  /** Ask for a payment of tax, levy or fee. Handler. */
  readonly applicationRequestPayment: ApplicationPayload;
  /** Decide: granted or refused. Handler, or desk on the spot. */
  readonly applicationResolve: ApplicationPayload;
  /** Take up work again. Head. */
  readonly applicationResume: ApplicationPayload;
  /** Give the result to the applicant. Desk. */
  readonly applicationReturn: ApplicationPayload;
  /** Begin work. Handler. */
  readonly applicationStart: ApplicationPayload;
  /** Stop work (form 05). Head. */
  readonly applicationStop: ApplicationPayload;
  /** Hand in an application online; the desk then receives it. Open to all. */
  readonly applicationSubmit: SubmissionPayload;
  /** Papers came. The clock goes on when none is awaited any more. Desk. */
  readonly applicationSupplyDocuments: ApplicationPayload;
  /** Take a hand-over back that nobody has taken. Desk or handler of the agency that holds the file. */
  readonly applicationTakeBackHandover: ApplicationPayload;
  /** The applicant takes it back. Desk. */
  readonly applicationWithdraw: ApplicationPayload;
  /** Take several files that are handed over, each on its own. */
  readonly applicationsAcceptHandover: BundlePayload;
  /** Hand several files over to one taker, each on its own: what is refused for one keeps no other back. */
  readonly applicationsHandOver: BundlePayload;
  /** Write an announcement of days that was previewed; refused where it would move something else by now. Open files are brought to it one after the other, closed ones never. Admin. */
  readonly calendarNoticeApply: CalendarChangePayload;
  /** Write office hours that were previewed, in the same way. Admin. */
  readonly calendarSessionsApply: CalendarChangePayload;
  /** Set how codes are written from a day on: receipts of that day and after get them. One that is set already is replaced while its first day lies ahead. Refused where a code that was given, or one of another agency, could come again. Admin. */
  readonly codePatternSet: CodePatternPayload;
  /** Changes a decision that is being prepared. Reformer or approver. */
  readonly decisionChange: DecisionPayload;
  /** Begins to prepare a decision. Reformer or approver. */
  readonly decisionDraft: DecisionPayload;
  /** Issues a decision: all of it or nothing, effective on its day by itself. Approver who wrote none of it. */
  readonly decisionIssue: DecisionPayload;
  /** Records that a decision was announced. Reformer or approver. */
  readonly decisionRecordAnnounced: DecisionPayload;
  /** Records that a decision was entered in the national database. Reformer or approver. */
  readonly decisionRecordEntered: DecisionPayload;
  /** Records that a decision was made public; the versions bear the day. Reformer or approver. */
  readonly decisionRecordMadePublic: DecisionPayload;
  /** Withdraws an issued decision before its day; everything is as before. Approver. */
  readonly decisionWithdraw: DecisionPayload;
  /** Answer feedback in the agency's name; both are public from then on. Head or approver of the agency that answers. */
  readonly feedbackAnswer: FeedbackPayload;
  /** Erase how to reach whoever gave feedback. Head or approver of the agency that answers. */
  readonly feedbackEraseContact: FeedbackPayload;
  /** Say something about a procedure. Open to all. */
  readonly feedbackGive: FeedbackGivenPayload;
  /** Hide feedback; the words are kept, and whoever gave it reads the ground. Head or approver of the agency that answers. */
  readonly feedbackHide: FeedbackPayload;
  /** Release feedback before it is answered, or once more after it was hidden. Head or approver of the agency that answers. */
  readonly feedbackPublish: FeedbackPayload;
  /** Erase one's own contact. Open to all with id and token. */
  readonly feedbackWithdrawContact: FollowedFeedbackPayload;
  /** Answer an instruction. Head or handlers of the agency addressed, or the desk officer who holds the file; not who sent it. */
  readonly instructionAnswer: InstructionPayload;
  /** Accept an instruction as done. Managers and heads of the agency that sent it. */
  readonly instructionClose: InstructionPayload;
  /** Ask again; the day by which an answer is owed stays unless another is given. Managers and heads of the agency that sent it. */
  readonly instructionRepeat: InstructionPayload;
  /** Send an instruction on a late file (đôn đốc). Managers and heads, on files of the own agency and those under it. Several may be open on one file, each with its own day and answer. */
  readonly instructionSend: InstructionPayload;
  /** Set what an hour of an applicant's time is worth from a day on. Admin. */
  readonly labourCostSet: LabourCostPayload;
  /** Correct what the register says of a legal document; the history keeps what it said. Reformer. */
  readonly legalDocumentChange: LegalDocumentPayload;
  /** Enter a legal document; one that procedures name already keeps its id. Reformer. */
  readonly legalDocumentEnter: LegalDocumentPayload;
  /** Write down that a legal document holds no longer, and which document says so. Reformer. */
  readonly legalDocumentExpire: LegalDocumentPayload;
  /** Sign off what others found of legal documents, or send it back; all or none. Approver, never the author. */
  readonly legalDocumentOpinionsDecide: LegalDocumentOpinionsPayload;
  /** Hand in what a review found of legal documents, all or none of them. Reformer. */
  readonly legalDocumentOpinionsPropose: LegalDocumentOpinionsPayload;
  /** Say what another document does to a legal document from a day on. Reformer. */
  readonly legalDocumentRelate: LegalDocumentPayload;
  /** Take back a relation or an end that was entered by mistake; both stay in the history. Reformer. */
  readonly legalDocumentWithdraw: LegalDocumentPayload;
  /** Set the province's overlay on a published version. Approver. */
  readonly localTermsSet: LocalTermsPayload;
  /** Let a message that was given up be. Admin. */
  readonly noticeDiscard: NoticePayload;
  /** Send a message that was given up or could not be sent once more. Admin. */
  readonly noticeRetry: NoticePayload;
  /** Open a procedure with a first draft. Reformer. */
  readonly procedureCreate: VersionPayload;
  /** Hide the words of a rating; its score counts on. Head or approver of the agency that decided the file. */
  readonly ratingHide: RatingPayload;
  /** Release the words of a rating. Head or approver of the agency that decided the file. */
  readonly ratingPublish: RatingPayload;
  /** Approve somebody else's proposal. Approver. */
  readonly recommendationApprove: RecommendationPayload;
  /** Propose a verdict on a whole procedure, with a reason. Reformer. */
  readonly recommendationPropose: RecommendationPayload;
  /** Send a proposal back with reasons. Approver. */
  readonly recommendationReturn: RecommendationPayload;
  /** Correct what is said of a report; the history keeps what was said. Reformer. */
  readonly reportChange: ReportPayload;
  /** Enter a printed report, to which figures are then added. Reformer. */
  readonly reportEnter: ReportPayload;
  /** Take out a figure that the report does not print. Reformer. */
  readonly reportFigureRemove: ReportPayload;
  /** Enter a figure as printed, or correct how it was entered; the history keeps every step. Reformer. */
  readonly reportFigureSet: ReportPayload;
  /** Sign off that a report's figures are entered as printed; it is public from then on. Approver, who entered none of them. */
  readonly reportPublish: ReportPayload;
  /** Gives items of a round to reviewers, in even blocks where there are several; nobody named: they are nobody's again. Reformer or approver. */
  readonly reviewAssign: ReviewAssignPayload;
  /** Look at what an act would do to every item of a round that a filter names; nothing happens to them. What is looked at can be begun for a day. Reformer what prepares, approver what decides. */
  readonly reviewBulkPreview: ReviewBulkPreviewPayload;
  /** Begin what was looked at, or go on with what was stopped: items that somebody changed since are left and listed. Whoever looked, while they have the right. */
  readonly reviewBulkStart: ReviewBulkPayload;
  /** Stop a bulk act after the step that it is at. Who began it, or an owner of the round. */
  readonly reviewBulkStop: ReviewBulkPayload;
  /** Take every item back to what it was before, where nobody has changed it since; approving and returning stand. Who began it, or an owner of the round. */
  readonly reviewBulkUndo: ReviewBulkPayload;
  /** Ask for a workbook of the items of a round that a filter names, 20,000 at most. Reformer, approver, manager, head. */
  readonly reviewExport: ReviewExportPayload;
  /** Write what a workbook changes (`POST /import/review`), all of it or nothing. A second time changes nothing. Reformer, who sent it. */
  readonly reviewImportApply: ReviewImportPayload;
  /** Approve what waits for a decision. Approver, and none of its authors. */
  readonly reviewItemApprove: ReviewItemPayload;
  /** Write down what shall become of an item, as a draft. Reformer. */
  readonly reviewItemClassify: ReviewItemPayload;
  /** Drop a draft; what was decided before stands again. Reformer. */
  readonly reviewItemDiscard: ReviewItemPayload;
  /** Send it back with reasons. Approver, and none of its authors. */
  readonly reviewItemReturn: ReviewItemPayload;
  /** Hand the draft in for a decision. Reformer. */
  readonly reviewItemSubmit: ReviewItemPayload;
  /** Take back what waits for a decision. Reformer. */
  readonly reviewItemTakeBack: ReviewItemPayload;
  /** Changes what a round says; what it looks at only before it is opened. An owner. */
  readonly reviewRoundChange: ReviewRoundPayload;
  /** Closes a round; with undecided items only with a reason. An owner. */
  readonly reviewRoundClose: ReviewRoundPayload;
  /** Begins to prepare a review round. Reformer or approver. */
  readonly reviewRoundCreate: ReviewRoundPayload;
  /** Takes more procedures into an open round. An owner. */
  readonly reviewRoundGrow: ReviewRoundPayload;
  /** Opens a round: what its scope holds today becomes its items. An owner. */
  readonly reviewRoundOpen: ReviewRoundPayload;
  /** Opens a closed round again. Approver. */
  readonly reviewRoundReopen: ReviewRoundPayload;
  /** Open the next draft of a procedure as a copy of the newest version. Reformer. */
  readonly versionDraft: VersionPayload;
  /** End a procedure. Approver. */
  readonly versionEnd: VersionPayload;
  /** Publish a draft that has no gaps; the version before ends the day before. Approver, not its author. */
  readonly versionPublish: VersionPayload;
  /** Change a draft. Reformer. */
  readonly versionUpdate: VersionPayload;
  /** Register an endpoint; its secret is in the answer and is not shown again. Admin. */
  readonly webhookCreate: WebhookPayload;
  /** Take an endpoint away. Admin. */
  readonly webhookDelete: WebhookPayload;
  /** Give an endpoint a new secret; messages are signed with both for a day. Admin. */
  readonly webhookRotateSecret: WebhookPayload;
  /** Send an endpoint a message about nothing; what came of it is seen on the endpoint. Admin. */
  readonly webhookTest: WebhookPayload;
  /** Change an endpoint; what is left out stays. Switched on, it is forgiven its failures. Admin. */
  readonly webhookUpdate: WebhookPayload;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationAccountMailSetArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  username: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationAgencyMailSetArgs = {
  agency: Scalars['ID']['input'];
  email?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationAgencyTransferArgs = {
  input: AgencyTransferInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationAcceptHandoverArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationActArgs = {
  act: EventKind;
  code: Scalars['String']['input'];
  ground?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationApologiseArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  newDate: Scalars['Date']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationAssignArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  officer: Scalars['String']['input'];
  task?: InputMaybe<Scalars['Int']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationCloseArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationCloseTaskArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  task: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationCollectFeeArgs = {
  amount: Scalars['Dong']['input'];
  code: Scalars['String']['input'];
  corrects?: InputMaybe<Scalars['String']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  receipt: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationCorrectApplicantArgs = {
  applicant: ApplicantPatchInput;
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationExtendArgs = {
  amount: Scalars['Int']['input'];
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationFinishTaskArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  outcome: Scalars['String']['input'];
  task: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationGiveOpinionArgs = {
  answer?: InputMaybe<Scalars['String']['input']>;
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  request: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationHandOverArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  to: HandoverInput;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationOpenTasksArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  tasks: ReadonlyArray<TaskInput>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRateArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  score: Scalars['Int']['input'];
  token: Scalars['String']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRateAtDeskArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  score: Scalars['Int']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRecallArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationReceiveArgs = {
  input: ApplicationReceiveInput;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationReceiveSubmissionArgs = {
  code: Scalars['String']['input'];
  fees?: InputMaybe<ReadonlyArray<CollectedFeeInput>>;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRecordPaymentArgs = {
  amount: Scalars['Dong']['input'];
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  receipt: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRecordVisitArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRefuseHandoverArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationReissueSlipArgs = {
  code: Scalars['String']['input'];
  identityChecked: IdentityCheckedInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRejectArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRequestDocumentsArgs = {
  code: Scalars['String']['input'];
  input: DocumentsRequestInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRequestOpinionArgs = {
  agency: Scalars['ID']['input'];
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<LimitInput>;
  question: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationRequestPaymentArgs = {
  amount: Scalars['Dong']['input'];
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  purpose: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationResolveArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  outcome: Outcome;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationResumeArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationReturnArgs = {
  code: Scalars['String']['input'];
  handedOut: HandedOut;
  key?: InputMaybe<Scalars['String']['input']>;
  originals?: InputMaybe<ReadonlyArray<OriginalsReturnedInput>>;
  receiver?: InputMaybe<PersonInput>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationStartArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationStopArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationSubmitArgs = {
  input: ApplicationSubmitInput;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationSupplyDocumentsArgs = {
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  papers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationTakeBackHandoverArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationWithdrawArgs = {
  code: Scalars['String']['input'];
  ground: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationsAcceptHandoverArgs = {
  files: ReadonlyArray<FileInput>;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationApplicationsHandOverArgs = {
  files: ReadonlyArray<FileInput>;
  key?: InputMaybe<Scalars['String']['input']>;
  to: HandoverInput;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationCalendarNoticeApplyArgs = {
  acceptTraffic?: Scalars['Boolean']['input'];
  input: CalendarNoticeInput;
  key?: InputMaybe<Scalars['String']['input']>;
  preview: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationCalendarSessionsApplyArgs = {
  acceptTraffic?: Scalars['Boolean']['input'];
  input: CalendarSessionsInput;
  key?: InputMaybe<Scalars['String']['input']>;
  preview: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationCodePatternSetArgs = {
  input: CodePatternInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationDecisionChangeArgs = {
  id: Scalars['ID']['input'];
  input: DecisionInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationDecisionDraftArgs = {
  input: DecisionInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationDecisionIssueArgs = {
  confirmChanges?: Scalars['Boolean']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationDecisionRecordAnnouncedArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationDecisionRecordEnteredArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationDecisionRecordMadePublicArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  on: Scalars['Date']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationDecisionWithdrawArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  number: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationFeedbackAnswerArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationFeedbackEraseContactArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationFeedbackGiveArgs = {
  input: FeedbackGiveInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationFeedbackHideArgs = {
  ground: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationFeedbackPublishArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationFeedbackWithdrawContactArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationInstructionAnswerArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  words: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationInstructionCloseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  words?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationInstructionRepeatArgs = {
  answerBy?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  words: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationInstructionSendArgs = {
  answerBy?: InputMaybe<Scalars['Date']['input']>;
  code: Scalars['String']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  to?: InstructionAddressee;
  words: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLabourCostSetArgs = {
  input: LabourCostInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLegalDocumentChangeArgs = {
  id: Scalars['ID']['input'];
  input: LegalDocumentEnterInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLegalDocumentEnterArgs = {
  input: LegalDocumentEnterInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLegalDocumentExpireArgs = {
  id: Scalars['ID']['input'];
  input: LegalDocumentExpireInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLegalDocumentOpinionsDecideArgs = {
  approve: Scalars['Boolean']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLegalDocumentOpinionsProposeArgs = {
  documents: ReadonlyArray<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
  opinion: LegalDocumentReview;
  reason: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLegalDocumentRelateArgs = {
  id: Scalars['ID']['input'];
  input: LegalDocumentRelateInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLegalDocumentWithdrawArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  sequence: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationLocalTermsSetArgs = {
  input: LocalTermsSetInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationNoticeDiscardArgs = {
  ground: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationNoticeRetryArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationProcedureCreateArgs = {
  input: ProcedureCreateInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationRatingHideArgs = {
  ground: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationRatingPublishArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationRecommendationApproveArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationRecommendationProposeArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  procedureCode: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  successorCode?: InputMaybe<Scalars['String']['input']>;
  verdict: Verdict;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationRecommendationReturnArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReportChangeArgs = {
  id: Scalars['ID']['input'];
  input: ReportInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReportEnterArgs = {
  input: ReportInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReportFigureRemoveArgs = {
  figure: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReportFigureSetArgs = {
  id: Scalars['ID']['input'];
  input: ReportFigureInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReportPublishArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewAssignArgs = {
  assignees: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<ReviewItemFilter>;
  key?: InputMaybe<Scalars['String']['input']>;
  round: Scalars['ID']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewBulkPreviewArgs = {
  act: ReviewBulkActInput;
  filter: ReviewItemFilter;
  key?: InputMaybe<Scalars['String']['input']>;
  round: Scalars['ID']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewBulkStartArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  token: Scalars['ID']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewBulkStopArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewBulkUndoArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewExportArgs = {
  filter?: InputMaybe<ReviewItemFilter>;
  key?: InputMaybe<Scalars['String']['input']>;
  round: Scalars['ID']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewImportApplyArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewItemApproveArgs = {
  item: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewItemClassifyArgs = {
  content: RecommendationContentInput;
  item: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewItemDiscardArgs = {
  item: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewItemReturnArgs = {
  item: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewItemSubmitArgs = {
  item: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewItemTakeBackArgs = {
  item: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewRoundChangeArgs = {
  id: Scalars['ID']['input'];
  input: ReviewRoundInput;
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewRoundCloseArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewRoundCreateArgs = {
  input: ReviewRoundInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewRoundGrowArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewRoundOpenArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationReviewRoundReopenArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationVersionDraftArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  procedureCode: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationVersionEndArgs = {
  input: VersionEndInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationVersionPublishArgs = {
  input: VersionPublishInput;
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationVersionUpdateArgs = {
  content: VersionContentInput;
  key?: InputMaybe<Scalars['String']['input']>;
  number: Scalars['Int']['input'];
  procedureCode: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationWebhookCreateArgs = {
  key?: InputMaybe<Scalars['String']['input']>;
  kinds: ReadonlyArray<NoticeKind>;
  url: Scalars['String']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationWebhookDeleteArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationWebhookRotateSecretArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationWebhookTestArgs = {
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be done: one mutation, one act. Each takes a key, chosen by the client (such as a UUID), as an argument or in their input:
 * sent again with the same key and content, also after a connection was cut, an act is done once and gives the same
 * answer. Keys are per account, and one space for all who have none, so theirs have at least 16 characters; other content under the same key is refused (KEY_REUSED). Refusals are not kept, so the
 * same key may be used again once the reason is gone. Keys are kept for 30 days.
 */
export type MutationWebhookUpdateArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  key?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<NoticeKind>>;
  url?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

/** How somebody is told. */
export type NoticeChannel =
  /** By mail. */
  | 'MAIL'
  /** By short message. */
  | 'SMS'
  /** Another system, by webhook. */
  | 'WEBHOOK';

/** What somebody is told of: an act, or what time alone brings. */
export type NoticeKind =
  /** The time of the desk to answer a submission ends. */
  | 'ANSWER_DUE'
  /** Letter of apology (form 04). */
  | 'APOLOGISED'
  /** A letter of apology may be signed for the last days. */
  | 'APOLOGY_DUE'
  /** A calendar notice reached it. */
  | 'CALENDAR_CHANGED'
  /** Closed for good. */
  | 'CLOSED'
  /** Some of the papers came. */
  | 'DOCUMENTS_ADDED'
  /** Papers asked for (form 02). */
  | 'DOCUMENTS_REQUESTED'
  /** The papers came. */
  | 'DOCUMENTS_SUPPLIED'
  /** Due within some working days. */
  | 'DUE_SOON'
  /** Due today. */
  | 'DUE_TODAY'
  /** Time added by law. */
  | 'LIMIT_EXTENDED'
  /** The result is there and nobody has come for it. */
  | 'NOT_COLLECTED'
  /** Past its due time. */
  | 'OVERDUE'
  /** The time of the applicant to bring papers ends. */
  | 'PAPERS_DUE'
  /** Payment made. */
  | 'PAYMENT_MADE'
  /** Payment asked for. */
  | 'PAYMENT_REQUESTED'
  /** Result called back. */
  | 'RECALLED'
  /** Received. */
  | 'RECEIVED'
  /** Not received (form 03). */
  | 'REJECTED'
  /** Decided. */
  | 'RESOLVED'
  /** Taken up again. */
  | 'RESUMED'
  /** Result given. */
  | 'RETURNED'
  /** Stopped (form 05). */
  | 'STOPPED'
  /** Handed in online. */
  | 'SUBMITTED'
  /** Taken back. */
  | 'WITHDRAWN';

/** What an act on a message gave. */
export type NoticePayload = {
  readonly __typename?: 'NoticePayload';
  /** The message as it stands now; null where it was refused. */
  readonly notice?: Maybe<FailedNotice>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a message is. */
export type NoticeState =
  /** Given up: refused for good, or tried often enough. */
  | 'DEAD'
  /** Let be by an administrator, with a ground. */
  | 'DISCARDED'
  /** The way is not set up, or the endpoint is off: kept, and not tried again by itself. */
  | 'NOT_SENT'
  /** Is going out. */
  | 'SENDING'
  /** Taken over by the other side. */
  | 'SENT'
  /** No longer true when its turn came: the due time moved, or the file moved on. */
  | 'VOID'
  /** Waits for its turn, or for another attempt. */
  | 'WAITING';

/** An officer who can have a file or a task. */
export type Officer = {
  readonly __typename?: 'Officer';
  /** Their name. */
  readonly name: Scalars['String']['output'];
  /** What they may do. */
  readonly roles: ReadonlyArray<Role>;
  /** Username, by which they are named in a hand-over or an assignment. */
  readonly username: Scalars['String']['output'];
};

/** Whether an agency runs a one-stop desk (một cửa). */
export type OneStopMode =
  /** Interlinked one-stop (một cửa liên thông). */
  | 'INTERLINKED'
  /** None. */
  | 'NONE'
  /** One-stop (một cửa). */
  | 'ONE_STOP';

/** The catalogue as open data, for anybody. */
export type OpenData = {
  readonly __typename?: 'OpenData';
  /** The day that the files are of unless another is asked for with `?on=`. */
  readonly asOf: Scalars['Date']['output'];
  /** Path of the description of all sets for data portals (DCAT). */
  readonly catalogue: Scalars['String']['output'];
  /** Codes that the linked data uses, with what they mean. */
  readonly codes: ReadonlyArray<OpenDataCode>;
  /** Whether there is demo data among it. */
  readonly demo: Scalars['Boolean']['output'];
  /** Address of the licence. */
  readonly licence: Scalars['String']['output'];
  /** Who publishes, in the reader's language. */
  readonly publisher: Scalars['String']['output'];
  /** Revision of the catalogue; equal revisions of a day are equal files. */
  readonly revision: Scalars['Int']['output'];
  /** The sets. */
  readonly sets: ReadonlyArray<OpenDataSet>;
};

/** A code of a list. */
export type OpenDataCode = {
  readonly __typename?: 'OpenDataCode';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** What it means, in the reader's language. */
  readonly label: Scalars['String']['output'];
  /** The list, such as channel. */
  readonly list: Scalars['String']['output'];
};

/** A column of a table. */
export type OpenDataColumn = {
  readonly __typename?: 'OpenDataColumn';
  /** Whether a cell holds any number of values, parted by |. */
  readonly list: Scalars['Boolean']['output'];
  /** What it means, in the reader's language. */
  readonly meaning: Scalars['String']['output'];
  /** Its name, in the first line of the file. */
  readonly name: Scalars['String']['output'];
  /** A datatype of XML Schema. */
  readonly type: Scalars['String']['output'];
};

/** A file of the open data. */
export type OpenDataFile = {
  readonly __typename?: 'OpenDataFile';
  /** CSV, JSON or JSON-LD (CPSV-AP 3.2). */
  readonly format: OpenDataFormat;
  /** Its path on this server. */
  readonly path: Scalars['String']['output'];
};

/** A format of the open data. */
export type OpenDataFormat =
  /** A table; RFC 4180, UTF-8 with a byte order mark. */
  | 'CSV'
  /** Records with all their parts. */
  | 'JSON'
  /** Public services after CPSV-AP 3.2. */
  | 'JSONLD';

/** A table of the open data. */
export type OpenDataSet = {
  readonly __typename?: 'OpenDataSet';
  /** What a row is, in the reader's language. */
  readonly about: Scalars['String']['output'];
  /** Its columns, in order. */
  readonly columns: ReadonlyArray<OpenDataColumn>;
  /** Its files. */
  readonly files: ReadonlyArray<OpenDataFile>;
  /** Its name, which its files bear. */
  readonly name: Scalars['String']['output'];
  /** How many rows it has today. */
  readonly rows: Scalars['Int']['output'];
  /** Its title, in the reader's language. */
  readonly title: Scalars['String']['output'];
};

/** An opinion asked of another agency, on its own clock. */
export type Opinion = {
  readonly __typename?: 'Opinion';
  /** Who was asked. */
  readonly agency?: Maybe<Agency>;
  /** What it says. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Who wrote it down: the agency that was asked, or the deciding one. */
  readonly answeredBy?: Maybe<Agency>;
  /** By when; null without a limit. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the opinion came; null while it is awaited. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it came late; null while it is awaited or without a limit. */
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  /** What. */
  readonly question: Scalars['String']['output'];
  /** Number of the act that asked; the answer names it. */
  readonly request: Scalars['Int']['output'];
  /** When. */
  readonly requestedAt: Scalars['DateTime']['output'];
};

/** Originals of one paper at the return of the result. */
export type OriginalsReturnedInput = {
  /** How many are given back; the others are kept. */
  readonly given: Scalars['Int']['input'];
  /** The paper, as ticked at receipt. */
  readonly paper: Scalars['String']['input'];
  /** Why others are kept; needed where any is. */
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

/** What came out of an application. A refusal is a result too. */
export type Outcome =
  /** Granted. */
  | 'GRANTED'
  /** Refused, with reasons. */
  | 'REFUSED';

/** A place where a reader can go on from, after Relay's cursor connections. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last node, null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first node, null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A paper as it was when its act happened; printed again it says the same. */
export type Paper = {
  readonly __typename?: 'Paper';
  /** Who issues it. */
  readonly agency: Agency;
  /** By when the applicant is to bring them. */
  readonly applicantDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The application: who, what for, papers handed in. People stand as they were last put right. */
  readonly application: Application;
  /** When that act happened. */
  readonly at: Scalars['DateTime']['output'];
  /** The agency that decided then. */
  readonly decidingAgency: Agency;
  /** The desk that took the file in and gives its result back. */
  readonly desk: Agency;
  /** What they come to. */
  readonly feeTotal: Scalars['Dong']['output'];
  /** Fees collected until then. */
  readonly fees: ReadonlyArray<CollectedFee>;
  /** Which form. */
  readonly form: PaperForm;
  /** On what ground. */
  readonly ground?: Maybe<Scalars['String']['output']>;
  /** What was left of the promised time, where the clock stood. */
  readonly left?: Maybe<TimeLeft>;
  /** The promised limit. */
  readonly limit?: Maybe<PaperLimit>;
  /** The new date of a letter of apology. */
  readonly newDate?: Maybe<Scalars['Date']['output']>;
  /** Its number, 01–07. */
  readonly number: Scalars['String']['output'];
  /** Who signs. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** Due time computed at receipt. */
  readonly originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Papers that were asked for. */
  readonly papersAsked: ReadonlyArray<Scalars['String']['output']>;
  /** The place before its date (địa danh); null: to be written in. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Whether that leans on a year without an official notice. */
  readonly provisional: Scalars['Boolean']['output'];
  /** When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Number in the register. */
  readonly registerNumber?: Maybe<Scalars['Int']['output']>;
  /** Year of its register. */
  readonly registerYear?: Maybe<Scalars['Int']['output']>;
  /** Position of the act that it tells of. */
  readonly sequence: Scalars['Int']['output'];
  /** Which slip it is: 1, and one more each time that it was given anew. */
  readonly slipSerial: Scalars['Int']['output'];
  /** Through whose hands the file went until then, of the control sheet only. */
  readonly steps: ReadonlyArray<ControlStep>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Token on the slip, for the desk that received it. */
  readonly trackingToken?: Maybe<Scalars['String']['output']>;
};

/** A printed paper of the one-stop desk (TT 01/2018, TT 03/2025). */
export type PaperForm =
  /** 04: apology with a new date (phiếu xin lỗi và hẹn lại ngày trả kết quả). */
  | 'APOLOGY'
  /** 06: control sheet that travels with the file (phiếu kiểm soát quá trình giải quyết hồ sơ). */
  | 'CONTROL_SHEET'
  /** 02: request for further papers (phiếu yêu cầu bổ sung, hoàn thiện hồ sơ). */
  | 'PAPERS_REQUEST'
  /** 01: receipt and appointment slip (giấy tiếp nhận hồ sơ và hẹn trả kết quả). */
  | 'RECEIPT_SLIP'
  /** 03: refusal to receive (phiếu từ chối tiếp nhận giải quyết hồ sơ). */
  | 'REFUSAL'
  /** 07: register (sổ theo dõi hồ sơ). */
  | 'REGISTER'
  /** 05: notice of stopping (thông báo dừng giải quyết hồ sơ). */
  | 'STOP_NOTICE';

/** A limit on a paper. */
export type PaperLimit = {
  readonly __typename?: 'PaperLimit';
  /** How much; of no meaning within the day. */
  readonly amount: Scalars['Int']['output'];
  /** Of what. */
  readonly unit: TimeUnit;
};

/** A paper that an application has. */
export type PaperReference = {
  readonly __typename?: 'PaperReference';
  /** When that act happened. */
  readonly at: Scalars['DateTime']['output'];
  /** Which form. */
  readonly form: PaperForm;
  /** Its number, 01–07. */
  readonly number: Scalars['String']['output'];
  /** Position of the act that it tells of. */
  readonly sequence: Scalars['Int']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Opens it in a browser for a quarter of an hour, as whoever asked; an address below this server's root. */
  readonly url: Scalars['String']['output'];
};

/** One change in one part. */
export type PartChange = {
  readonly __typename?: 'PartChange';
  /** What it says after. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What it said before. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** ADDED, REMOVED or CHANGED. */
  readonly kind: ChangeKind;
  /** Part that changed. */
  readonly part: VersionPart;
  /** Where, such as `components.Đơn đề nghị.copies`. */
  readonly place: Scalars['String']['output'];
};

/** A payment that was asked for. */
export type Payment = {
  readonly __typename?: 'Payment';
  /** How much. */
  readonly amount: Scalars['Dong']['output'];
  /** When it was paid; null while it is awaited. */
  readonly paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** What for. */
  readonly purpose: Scalars['String']['output'];
  /** Number of the receipt. */
  readonly receipt?: Maybe<Scalars['String']['output']>;
  /** When it was asked for. */
  readonly requestedAt: Scalars['DateTime']['output'];
};

/** A person or body. */
export type Person = {
  readonly __typename?: 'Person';
  /** Address. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Mail address, given to be written to. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Number of the identity paper or tax code. */
  readonly idNumber?: Maybe<Scalars['String']['output']>;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Telephone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** A person or body, as typed at the desk. */
export type PersonInput = {
  /** Address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Mail address; giving it is the consent to be told by mail what becomes of the application. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Number of the identity paper or tax code. */
  readonly idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Name; must not be blank. */
  readonly name: Scalars['String']['input'];
  /** Telephone, 8–15 digits. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** An administrative procedure (thủ tục hành chính): a permanent identity over its versions. */
export type Procedure = {
  readonly __typename?: 'Procedure';
  /** The agency that answers for it. */
  readonly agency?: Maybe<Agency>;
  /** National code `d.dddddd`, else the legacy or demo code. */
  readonly code: Scalars['String']['output'];
  /** The version in force today. */
  readonly currentVersion?: Maybe<ProcedureVersion>;
  /** Whether it is demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** What demo data stands for, said in words. */
  readonly demoNote?: Maybe<Scalars['String']['output']>;
  /** What it is grouped by. */
  readonly field?: Maybe<Field>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Code of the owner, such as …H50. */
  readonly ownerCode?: Maybe<Scalars['String']['output']>;
  /** The procedures that it replaces. */
  readonly predecessors: ReadonlyArray<Procedure>;
  /** The code as printed in the source. */
  readonly rawCode?: Maybe<Scalars['String']['output']>;
  /** Proposals on it, newest first; staff only. */
  readonly recommendations: ReadonlyArray<Recommendation>;
  /** Latest approved or enacted verdict on the whole procedure; null while undecided. */
  readonly reviewStatus?: Maybe<Verdict>;
  /** How satisfied applicants were in the last twelve months. */
  readonly satisfaction: PublicSatisfaction;
  /** Whether it is in force today. */
  readonly status: ProcedureStatus;
  /** The procedures that replace it. */
  readonly successors: ReadonlyArray<Procedure>;
  /** Name of the version in force, else of the newest. */
  readonly title: Scalars['String']['output'];
  /** A version by its number; drafts are shown to staff only. */
  readonly version?: Maybe<ProcedureVersion>;
  /** The version in force on a day. */
  readonly versionOn?: Maybe<ProcedureVersion>;
  /** Published versions, newest first; drafts too for staff who write them. */
  readonly versions: ReadonlyArray<ProcedureVersion>;
};


/** An administrative procedure (thủ tục hành chính): a permanent identity over its versions. */
export type ProcedureVersionArgs = {
  number: Scalars['Int']['input'];
};


/** An administrative procedure (thủ tục hành chính): a permanent identity over its versions. */
export type ProcedureVersionOnArgs = {
  date: Scalars['Date']['input'];
};

/** A variant of a procedure (trường hợp). */
export type ProcedureCase = {
  readonly __typename?: 'ProcedureCase';
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** A page of procedures. */
export type ProcedureConnection = {
  readonly __typename?: 'ProcedureConnection';
  /** The page with cursors. */
  readonly edges: ReadonlyArray<ProcedureEdge>;
  /** How many match per value, each facet under all the other filters. */
  readonly facets: ProcedureFacets;
  /** The page. */
  readonly nodes: ReadonlyArray<Procedure>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A new procedure, with its first draft. */
export type ProcedureCreateInput = {
  /** Id of the agency that answers for it. */
  readonly agency: Scalars['ID']['input'];
  /** National, legacy or local code. */
  readonly code: Scalars['String']['input'];
  /** First draft. */
  readonly content: VersionContentInput;
  /** Id of the field. */
  readonly field: Scalars['ID']['input'];
};

/** An edge to a procedure. */
export type ProcedureEdge = {
  readonly __typename?: 'ProcedureEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The procedure. */
  readonly node: Procedure;
};

/** Counts beside a list. */
export type ProcedureFacets = {
  readonly __typename?: 'ProcedureFacets';
  /** By agency that answers for it. */
  readonly agencies: ReadonlyArray<FacetCount>;
  /** By audience. */
  readonly audiences: ReadonlyArray<FacetCount>;
  /** By channel. */
  readonly channels: ReadonlyArray<FacetCount>;
  /** By field. */
  readonly fields: ReadonlyArray<FacetCount>;
  /** By level. */
  readonly levels: ReadonlyArray<FacetCount>;
  /** By review status; key UNDECIDED counts those without. */
  readonly reviewStatuses: ReadonlyArray<FacetCount>;
  /** By status. */
  readonly statuses: ReadonlyArray<FacetCount>;
};

/** What the applicant gets. */
export type ProcedureResult = {
  readonly __typename?: 'ProcedureResult';
  /** Code, such as KQ.G15.000206. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
};

/** Which of the procedures are in force on the day. */
export type ProcedureStatus =
  /** Only drafts so far. */
  | 'DRAFT'
  /** Ended. */
  | 'ENDED'
  /** A published version is in force today. */
  | 'IN_FORCE'
  /** Decided, in force later. */
  | 'UPCOMING';

/** National content of a procedure, from one day to another (phiên bản). */
export type ProcedureVersion = {
  readonly __typename?: 'ProcedureVersion';
  /** Agencies by role, as named in the source. */
  readonly agencies: ReadonlyArray<VersionAgency>;
  /** Day it was announced (công bố). */
  readonly announcedOn?: Maybe<Scalars['Date']['output']>;
  /** Whom it is for, as printed. */
  readonly audienceText?: Maybe<Scalars['String']['output']>;
  /** Whom it is for. */
  readonly audiences: ReadonlyArray<Audience>;
  /** Variants with papers and limits of their own. */
  readonly cases: ReadonlyArray<ProcedureCase>;
  /** Channels it may be handed in by. */
  readonly channels: ReadonlyArray<Channel>;
  /** Papers to hand in. */
  readonly components: ReadonlyArray<Component>;
  /**
   * Why these dates are not those of the decision, in Vietnamese; null where they are. The national portal's data name no
   * dates, so a version taken from there bears the day on which it was taken in: in this catalogue from that day on.
   */
  readonly datesNote?: Maybe<Scalars['String']['output']>;
  /** Decision that announces it. */
  readonly decisionNumber?: Maybe<Scalars['String']['output']>;
  /** Agencies the applicant has to come to, where declared. */
  readonly declaredDoors?: Maybe<Scalars['Int']['output']>;
  /** Times the applicant has to come, where declared. */
  readonly declaredVisits?: Maybe<Scalars['Int']['output']>;
  /** Day it takes effect (hiệu lực). */
  readonly effectiveOn?: Maybe<Scalars['Date']['output']>;
  /** Decision that ended it. */
  readonly endDecisionNumber?: Maybe<Scalars['String']['output']>;
  /** Fees. */
  readonly fees: ReadonlyArray<Fee>;
  /** Forms and declarations. */
  readonly forms: ReadonlyArray<Form>;
  /** What keeps it from being published (NĐ 63/2010 Đ8). */
  readonly gaps: ReadonlyArray<PublicationGap>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Legal basis. */
  readonly legalDocuments: ReadonlyArray<LegalDocument>;
  /** Levels that carry it out. */
  readonly levels: ReadonlyArray<AgencyLevel>;
  /** The province's overlay in force today. */
  readonly localTerms?: Maybe<LocalTerms>;
  /** 1, 2, 3 … within the procedure. */
  readonly number: Scalars['Int']['output'];
  /** Day it was made public (công khai). */
  readonly publicOn?: Maybe<Scalars['Date']['output']>;
  /** Requirements and conditions. */
  readonly requirements: ReadonlyArray<Requirement>;
  /** What the applicant gets. */
  readonly results: ReadonlyArray<ProcedureResult>;
  /** Number of sets of papers. */
  readonly sets?: Maybe<Scalars['Int']['output']>;
  /** Where it stands in its life. */
  readonly state: VersionState;
  /** Order of steps. */
  readonly steps?: Maybe<Scalars['String']['output']>;
  /** How it may be handed in, in words. */
  readonly submission?: Maybe<Scalars['String']['output']>;
  /** Time limits; the province's committed ones in force today stand beside the statutory ones. */
  readonly timeLimits: ReadonlyArray<TimeLimit>;
  /** Name of the procedure in this version. */
  readonly title: Scalars['String']['output'];
  /** First day in force. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day no longer in force; null while open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
};

/** Processing times of a group; days are working days for day limits. */
export type ProcessingTime = {
  readonly __typename?: 'ProcessingTime';
  /** Of those, whose lateness a calendar change cleared, wherever they are counted now; each is listed by calendarClearings. */
  readonly clearedByCalendar: Scalars['Int']['output'];
  /** Of those, withdrawn or stopped for good while within their time or without one. */
  readonly closed: Scalars['Int']['output'];
  /** Of those, withdrawn or stopped for good after their due time: never hidden. The eight counts from handledEarly to endedLate add up to received. */
  readonly endedLate: Scalars['Int']['output'];
  /** Of those, handled before the due day. */
  readonly handledEarly: Scalars['Int']['output'];
  /** Of those, handled late. */
  readonly handledLate: Scalars['Int']['output'];
  /** Of those, handled on the due day in time. */
  readonly handledOnTime: Scalars['Int']['output'];
  /** Of those, handled where no due time was promised. */
  readonly handledWithoutLimit: Scalars['Int']['output'];
  /** Id or month of the group. */
  readonly key: Scalars['String']['output'];
  /** Its label. */
  readonly label: Scalars['String']['output'];
  /** Median of days from receipt to result; null where none was handled. */
  readonly medianDays?: Maybe<Scalars['Float']['output']>;
  /** Handled in time / (handled + in hand past limit), 0–1; null where none arose. */
  readonly onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** Of those, in hand and past their due time. */
  readonly openOverdue: Scalars['Int']['output'];
  /** Of those, in hand and within their time (clock standing included). */
  readonly openWithin: Scalars['Int']['output'];
  /** 90 % were handled within this many days; null where none was handled. */
  readonly p90Days?: Maybe<Scalars['Float']['output']>;
  /** Received in the period. */
  readonly received: Scalars['Int']['output'];
};

/** What processing times are grouped by. */
export type ProcessingTimeGroup =
  /** The agency that decides. */
  | 'AGENCY'
  /** The field of the procedure. */
  | 'FIELD'
  /** The civil month of receipt. */
  | 'MONTH'
  /** The procedure. */
  | 'PROCEDURE';

/** How satisfied applicants were with a procedure in the last twelve months. */
export type PublicSatisfaction = {
  readonly __typename?: 'PublicSatisfaction';
  /** Ratings ÷ files returned, 0–1; null where none was returned. */
  readonly answerRate?: Maybe<Scalars['Float']['output']>;
  /** Of those, rated. */
  readonly answered: Scalars['Int']['output'];
  /** Of the ratings, those that a desk entered. */
  readonly byDesk: Scalars['Int']['output'];
  /** First day of return. */
  readonly from: Scalars['Date']['output'];
  /** Mean score; null where nobody answered. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Words that were released, the newest 20. */
  readonly remarks: ReadonlyArray<PublishedRemark>;
  /** Files returned. */
  readonly returned: Scalars['Int']['output'];
  /** Share of 4 and 5, 0–1; null where nobody answered. */
  readonly satisfiedShare?: Maybe<Scalars['Float']['output']>;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly scores: ReadonlyArray<Scalars['Int']['output']>;
  /** Fewer answers than a figure can rest on (a dated rule). */
  readonly small: Scalars['Boolean']['output'];
  /** Last day of return. */
  readonly to: Scalars['Date']['output'];
};

/** What is missing or wrong in a version, with its place. */
export type PublicationGap = {
  readonly __typename?: 'PublicationGap';
  /** Whether it keeps a draft from being published; else it is something that a person should look at. */
  readonly blocking: Scalars['Boolean']['output'];
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  /** What is missing and what to do. */
  readonly message: Scalars['String']['output'];
  /** Part at fault. */
  readonly part: VersionPart;
  /** Where, such as `timeLimits.2.unit`. */
  readonly place: Scalars['String']['output'];
};

/** Feedback that was released, with its answer. */
export type PublishedFeedback = {
  readonly __typename?: 'PublishedFeedback';
  /** The agency that answers. */
  readonly agency: Agency;
  /** The answer. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** The day of the answer. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: FeedbackKind;
  /** The day. */
  readonly receivedOn: Scalars['Date']['output'];
  /** What was said. */
  readonly words: Scalars['String']['output'];
};

/** A page of released feedback. */
export type PublishedFeedbackConnection = {
  readonly __typename?: 'PublishedFeedbackConnection';
  /** The page, newest first. */
  readonly nodes: ReadonlyArray<PublishedFeedback>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** Words of a rating that were released. */
export type PublishedRemark = {
  readonly __typename?: 'PublishedRemark';
  /** The day. */
  readonly ratedOn: Scalars['Date']['output'];
  /** 1–5. */
  readonly score: Scalars['Int']['output'];
  /** Who entered it. */
  readonly source: RatingSource;
  /** What was said. */
  readonly words: Scalars['String']['output'];
};

/** Everything that can be read. */
export type Query = {
  readonly __typename?: 'Query';
  /** All agencies valid today. Open to all. */
  readonly agencies: ReadonlyArray<Agency>;
  /** A merger and how far it is. Heads over one of the two. */
  readonly agencyTransfer?: Maybe<AgencyTransfer>;
  /** What a merger of two agencies would hand over; nothing is written. Heads over both. */
  readonly agencyTransferPreview: AgencyTransferPreview;
  /** Mergers, newest first. Heads over one of the two. */
  readonly agencyTransfers: ReadonlyArray<AgencyTransfer>;
  /** One application. Staff of the agencies that have to do with it. */
  readonly application?: Maybe<Application>;
  /** One paper with everything that stands on it; null where that act brings no such paper. Staff of the agencies that have to do with it. */
  readonly applicationPaper?: Maybe<Paper>;
  /** Which printed papers an application has. Staff of the agencies that have to do with it. */
  readonly applicationPapers: ReadonlyArray<PaperReference>;
  /** Work list, and finding files: most urgent first – late, then due today, then by the working time left; files whose clock stands last. Staff who act on files. */
  readonly applications: ApplicationConnection;
  /** A change of the calendar; null where there is none. Admin. */
  readonly calendarChange?: Maybe<CalendarChange>;
  /** Changes of the calendar, newest first. Admin. */
  readonly calendarChanges: ReadonlyArray<CalendarChange>;
  /** Applications of the own agency and those under it whose lateness a calendar change cleared: the one exception to late stays late, each listed. Managers and heads. */
  readonly calendarClearings: ReadonlyArray<CalendarMove>;
  /** Days that differ from the plain week, at most 400 days at once. Open to all. */
  readonly calendarDays: ReadonlyArray<CalendarDay>;
  /** What an announcement of days would move; nothing is written. Admin. */
  readonly calendarNoticePreview: CalendarPreviewPayload;
  /** What other office hours would move; nothing is written. Admin. */
  readonly calendarSessionsPreview: CalendarPreviewPayload;
  /** Patterns of codes that were set, by their first day. Admin. */
  readonly codePatterns: ReadonlyArray<CodePattern>;
  /** What changed between two versions of a procedure. */
  readonly compareVersions?: Maybe<VersionComparison>;
  /** A deadline on the province's calendar, as if something were received then. Open to all. */
  readonly deadline: Deadline;
  /** What is decided and takes effect after a day, the nearest first. Reformers, approvers, managers and heads. */
  readonly decidedNotInForce: ToComeConnection;
  /** One decision; null where there is none. Reformers, approvers, managers and heads. */
  readonly decision?: Maybe<Decision>;
  /** Issued decisions of which something is still to be recorded as done, 100 at most, the newest first. Reformers, approvers, managers and heads. */
  readonly decisionLimits: ReadonlyArray<Decision>;
  /** What a decision would do and what it lacks, as the reader would sign it; null where there is none. Reformers, approvers, managers and heads. */
  readonly decisionPreview?: Maybe<DecisionPreview>;
  /** Decisions, the newest first. Reformers, approvers, managers and heads. */
  readonly decisions: DecisionConnection;
  /** Messages that were given up or could not be sent, newest first. Admins. */
  readonly failedNotices: FailedNoticeConnection;
  /** Counts of feedback received in [from, to]. Managers, heads and approvers. */
  readonly feedbackCounts: ReadonlyArray<FeedbackCount>;
  /** Feedback to the reader's agency, for managers and heads to those under it too. Managers, heads and approvers. */
  readonly feedbackInbox: FeedbackConnection;
  /** All fields. Open to all. */
  readonly fields: ReadonlyArray<Field>;
  /** What figures can be counted by. Open to all. */
  readonly figureCounters: ReadonlyArray<FigureCounter>;
  /** Follow feedback by id and token; a wrong pair and an unknown id answer alike. Open to all. */
  readonly followFeedback?: Maybe<FollowedFeedback>;
  /** Instructions on late files, to answer first. Managers and heads, handlers and desks of the agency addressed. */
  readonly instructions: InstructionConnection;
  /** What an hour of an applicant's time is worth, the newest first. Open to all. */
  readonly labourCosts: ReadonlyArray<LabourCost>;
  /** Late files that the reader can send an instruction on, of the own agency and those under it. Managers and heads. */
  readonly lateFiles: LateFileConnection;
  /** A legal document by id or by number in any spelling; null where there is none. Open to all. */
  readonly legalDocument?: Maybe<LegalDocument>;
  /** Opinions on legal documents that wait for a decision. Reformer, approver, manager, head. */
  readonly legalDocumentOpinionsWaiting: LegalDocumentOpinionConnection;
  /** Legal documents, newest issue first; every part of the filter that is given must hold. Open to all. */
  readonly legalDocuments: LegalDocumentConnection;
  /** Desk officers and handlers to whom a file or task can be given, by name: of the reader's own agency, or of another that exists today. Staff who act on files. */
  readonly officers: ReadonlyArray<Officer>;
  /** The catalogue as open data: which files there are, under which licence, and what their columns mean. Open to all. */
  readonly openData: OpenData;
  /** One procedure by its code in any printed form. Open to all. */
  readonly procedure?: Maybe<Procedure>;
  /** Find and list procedures. Open to all; drafts are not listed. */
  readonly procedures: ProcedureConnection;
  /** Processing times by group over applications received in [from, to]. Managers and heads. */
  readonly processingTimes: ReadonlyArray<ProcessingTime>;
  /** Released feedback on a procedure; null where there is no such procedure. Open to all. */
  readonly publishedFeedback?: Maybe<PublishedFeedbackConnection>;
  /** Ratings with words, of files that the reader's agency decided. Heads and approvers. */
  readonly ratings: RatingConnection;
  /** One recommendation; null where there is none. Reformers, approvers, managers and heads. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Recommendations, those handed in first before the others: what waits for a decision. Reformers, approvers, managers and heads. */
  readonly recommendations: RecommendationConnection;
  /** Whether a report's figures add up, and how they could be read where they do not; null as with report. Open to all. */
  readonly reconciliation?: Maybe<Reconciliation>;
  /**
   * Before and after: a row a version, oldest first. Managers and heads, over what their agency and those under it decide;
   * reformers and approvers, over all.
   */
  readonly reformEffect: ReadonlyArray<ReformEffect>;
  /**
   * Procedures whose version changed in [from, to], by the day of the change, before and after. Who may, and over what, as
   * with `reformEffect`.
   */
  readonly reformEffects: ReformComparisonConnection;
  /** The register of an agency (form 07): desk of the own agency, heads of those under theirs too. */
  readonly register: Register;
  /** A report; null where there is none, or it is a draft and the reader may not see drafts. Open to all. */
  readonly report?: Maybe<Report>;
  /** Figures of the report beside what this database counts. Open to all. */
  readonly reportedFigures: ReadonlyArray<ReportedFigure>;
  /** Reports whose figures are entered, newest issue first; drafts only for reformer, approver, manager and head. Open to all. */
  readonly reports: ReportConnection;
  /** A bulk act and how far it is; what was only looked at for whoever looked. Reformer, approver, manager, head. */
  readonly reviewBulk?: Maybe<ReviewBulk>;
  /** Items of a bulk act: conflicts, refusals with their reasons, done. Reformer, approver, manager, head. */
  readonly reviewBulkItems: ReviewBulkItemConnection;
  /** Bulk acts of a round that were begun, newest first. Reformer, approver, manager, head. */
  readonly reviewBulks: ReviewBulkConnection;
  /** A workbook that was sent back (`POST /import/review`). Reformer, one's own. */
  readonly reviewImport?: Maybe<ReviewImport>;
  /** One item of a round; null where there is none. Reformers, approvers, managers and heads. */
  readonly reviewItem?: Maybe<ReviewItem>;
  /** Items of a round in its order. Reformers, approvers, managers and heads. */
  readonly reviewItems: ReviewItemConnection;
  /** Questions of the review form for a subject. Reformers, approvers, managers and heads. */
  readonly reviewQuestions: ReadonlyArray<ReviewQuestionAsked>;
  /** One review round; null where there is none. Reformers, approvers, managers and heads. */
  readonly reviewRound?: Maybe<ReviewRound>;
  /** What a round would look at; nothing is written. Reformers and approvers. */
  readonly reviewRoundScopePreview: ReviewScopePreview;
  /** Review rounds, those that began last first. Reformers, approvers, managers and heads. */
  readonly reviewRounds: ReviewRoundConnection;
  /** Verdicts over all procedures. Open to all. */
  readonly reviewSummary: ReviewSummary;
  /** People to whom items can be assigned, by name. Reformers and approvers. */
  readonly reviewers: ReadonlyArray<Reviewer>;
  /** How satisfied applicants were whose files were returned in [from, to], decided by the reader's agency and those under it. Managers and heads. */
  readonly satisfaction: ReadonlyArray<SatisfactionRow>;
  /** Open tasks of the reader's agency, whoever holds the file, most urgent first. Staff who act on files. */
  readonly tasks: TaskInHandConnection;
  /** Follow an application by code and token; a wrong pair and an unknown code answer alike. Open to all. */
  readonly trackApplication?: Maybe<TrackedApplication>;
  /** Who is signed in; null for the public. */
  readonly viewer?: Maybe<Viewer>;
  /** Every endpoint that is told by webhook, without its secret. Admins. */
  readonly webhooks: ReadonlyArray<Webhook>;
};


/** Everything that can be read. */
export type QueryAgenciesArgs = {
  level?: InputMaybe<AgencyLevel>;
};


/** Everything that can be read. */
export type QueryAgencyTransferArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAgencyTransferPreviewArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryAgencyTransfersArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryApplicationArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryApplicationPaperArgs = {
  code: Scalars['String']['input'];
  form: PaperForm;
  sequence: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryApplicationPapersArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  enteredLate?: Scalars['Boolean']['input'];
  filter?: InputMaybe<ApplicationFilter>;
  first?: Scalars['Int']['input'];
  mine?: Scalars['Boolean']['input'];
  order?: InputMaybe<ApplicationOrder>;
  states?: InputMaybe<ReadonlyArray<State>>;
};


/** Everything that can be read. */
export type QueryCalendarChangeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCalendarChangesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryCalendarClearingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryCalendarDaysArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryCalendarNoticePreviewArgs = {
  input: CalendarNoticeInput;
};


/** Everything that can be read. */
export type QueryCalendarSessionsPreviewArgs = {
  input: CalendarSessionsInput;
};


/** Everything that can be read. */
export type QueryCompareVersionsArgs = {
  code: Scalars['String']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryDeadlineArgs = {
  amount: Scalars['Int']['input'];
  receivedAt: Scalars['DateTime']['input'];
  unit: TimeUnit;
};


/** Everything that can be read. */
export type QueryDecidedNotInForceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** Everything that can be read. */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryDecisionLimitsArgs = {
  overdueOnly?: Scalars['Boolean']['input'];
};


/** Everything that can be read. */
export type QueryDecisionPreviewArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryDecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<DecisionState>;
};


/** Everything that can be read. */
export type QueryFailedNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  channel?: InputMaybe<NoticeChannel>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<FailedNoticeState>;
};


/** Everything that can be read. */
export type QueryFeedbackCountsArgs = {
  from: Scalars['Date']['input'];
  groupBy: FeedbackGroup;
  to: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryFeedbackInboxArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  states?: InputMaybe<ReadonlyArray<FeedbackState>>;
};


/** Everything that can be read. */
export type QueryFollowFeedbackArgs = {
  id: Scalars['ID']['input'];
  token: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryInstructionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['ID']['input']>;
  box?: InstructionBox;
  first?: Scalars['Int']['input'];
  mine?: Scalars['Boolean']['input'];
  overdue?: Scalars['Boolean']['input'];
  states?: InputMaybe<ReadonlyArray<InstructionState>>;
};


/** Everything that can be read. */
export type QueryLateFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryLegalDocumentArgs = {
  named: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryLegalDocumentOpinionsWaitingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryLegalDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  issuedFrom?: InputMaybe<Scalars['Date']['input']>;
  issuedTo?: InputMaybe<Scalars['Date']['input']>;
  issuer?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  review?: InputMaybe<ReadonlyArray<LegalDocumentReview>>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ReadonlyArray<LegalDocumentStatus>>;
};


/** Everything that can be read. */
export type QueryOfficersArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryProcedureArgs = {
  code: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryProceduresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['ID']['input']>;
  audience?: InputMaybe<Audience>;
  channel?: InputMaybe<Channel>;
  field?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  level?: InputMaybe<AgencyLevel>;
  reviewStatus?: InputMaybe<ReadonlyArray<Verdict>>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ProcedureStatus>;
};


/** Everything that can be read. */
export type QueryProcessingTimesArgs = {
  from: Scalars['Date']['input'];
  groupBy: ProcessingTimeGroup;
  to: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryPublishedFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  procedureCode: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  words?: RatingWordsState;
};


/** Everything that can be read. */
export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  round?: InputMaybe<Scalars['ID']['input']>;
  states?: ReadonlyArray<RecommendationState>;
  subjects?: InputMaybe<ReadonlyArray<ReviewSubject>>;
  toDecide?: Scalars['Boolean']['input'];
  verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};


/** Everything that can be read. */
export type QueryReconciliationArgs = {
  report?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryReformEffectArgs = {
  code: Scalars['String']['input'];
  withinDays?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryReformEffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agency?: InputMaybe<Scalars['ID']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  field?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryRegisterArgs = {
  agency?: InputMaybe<Scalars['ID']['input']>;
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Everything that can be read. */
export type QueryReviewBulkArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReviewBulkItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  othersWork?: InputMaybe<Scalars['Boolean']['input']>;
  outcome?: InputMaybe<ReviewBulkOutcome>;
  undo?: InputMaybe<ReviewBulkOutcome>;
};


/** Everything that can be read. */
export type QueryReviewBulksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  round: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReviewImportArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReviewItemArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReviewItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReviewItemFilter>;
  first?: Scalars['Int']['input'];
  round: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReviewQuestionsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  subject: ReviewSubject;
};


/** Everything that can be read. */
export type QueryReviewRoundArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryReviewRoundScopePreviewArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  scope: ReviewScopeInput;
  subjects?: InputMaybe<ReadonlyArray<ReviewSubject>>;
};


/** Everything that can be read. */
export type QueryReviewRoundsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  mine?: Scalars['Boolean']['input'];
  states?: InputMaybe<ReadonlyArray<ReviewRoundState>>;
};


/** Everything that can be read. */
export type QuerySatisfactionArgs = {
  from: Scalars['Date']['input'];
  groupBy: SatisfactionGroup;
  to: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  mine?: Scalars['Boolean']['input'];
};


/** Everything that can be read. */
export type QueryTrackApplicationArgs = {
  code: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** What an applicant thought of the service, 1 (very dissatisfied) to 5 (very satisfied); without their name. */
export type Rating = {
  readonly __typename?: 'Rating';
  /** The agency that decided the file. */
  readonly agency: Agency;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
  /** When. */
  readonly ratedAt: Scalars['DateTime']['output'];
  /** 1–5. */
  readonly score: Scalars['Int']['output'];
  /** Who entered it. */
  readonly source: RatingSource;
  /** What they said. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** Why the words are hidden. */
  readonly wordsGround?: Maybe<Scalars['String']['output']>;
  /** Where the words stand. */
  readonly wordsState: RatingWordsState;
};

/** A page of ratings. */
export type RatingConnection = {
  readonly __typename?: 'RatingConnection';
  /** The page, oldest first. */
  readonly nodes: ReadonlyArray<Rating>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** What rating gave. */
export type RatingPayload = {
  readonly __typename?: 'RatingPayload';
  /** The rating as it stands now. */
  readonly rating?: Maybe<Rating>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who entered a rating. */
export type RatingSource =
  /** The applicant, with code and token. */
  | 'APPLICANT'
  /** The desk that asked the applicant. */
  | 'DESK';

/** Where the words of a rating stand. */
export type RatingWordsState =
  /** Hidden, with a ground. */
  | 'HIDDEN'
  /** None were given. */
  | 'NONE'
  /** Everybody may read them. */
  | 'PUBLISHED'
  /** Not read by a moderator yet. */
  | 'WAITING';

/** A printed percentage beside what the figures make it. */
export type RatioCheck = {
  readonly __typename?: 'RatioCheck';
  /** Whether it is what is printed, at the precision that is printed; null where it cannot be worked out. */
  readonly agrees?: Maybe<Scalars['Boolean']['output']>;
  /** In percent, with one digit more than is printed; null where it cannot be worked out. */
  readonly computed?: Maybe<Scalars['Float']['output']>;
  /** Key of the percentage. */
  readonly key: Scalars['String']['output'];
};

/** A paper ticked at receipt. */
export type ReceivedComponent = {
  readonly __typename?: 'ReceivedComponent';
  /** Copies handed in. */
  readonly copies: Scalars['Int']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Originals handed in. */
  readonly originals: Scalars['Int']['output'];
};

/** A paper ticked at receipt. */
export type ReceivedComponentInput = {
  /** Copies handed in. */
  readonly copies?: Scalars['Int']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Originals handed in. */
  readonly originals?: Scalars['Int']['input'];
};

/** A proposal for a procedure, form or requirement (kiến nghị). */
export type Recommendation = {
  readonly __typename?: 'Recommendation';
  /** The act by which it shall end. */
  readonly act?: Maybe<Scalars['String']['output']>;
  /** What a person should look at; keeps it from nothing. */
  readonly advice: ReadonlyArray<RecommendationGap>;
  /** Answers to the questions of the review form. */
  readonly answers: ReadonlyArray<ReviewAnswer>;
  /** Which ministry or body is asked. */
  readonly askedOf?: Maybe<Scalars['String']['output']>;
  /** Who can change it. */
  readonly authority?: Maybe<ReviewAuthority>;
  /** Compliance cost afterwards. */
  readonly costAfter?: Maybe<ComplianceCost>;
  /** Compliance cost today. */
  readonly costBefore?: Maybe<ComplianceCost>;
  /** When. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who decided. */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** Reasons given when it was returned. */
  readonly decisionNote?: Maybe<Scalars['String']['output']>;
  /** Whether it is demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** Legal documents to change, and who may. */
  readonly documents: ReadonlyArray<DocumentToChange>;
  /** First day on which it shall no longer be in force. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Files that prove it. */
  readonly evidence: ReadonlyArray<EvidenceFile>;
  /** The form, where it is about one. */
  readonly form?: Maybe<Form>;
  /** What keeps it from being handed in or approved in a round. */
  readonly gaps: ReadonlyArray<RecommendationGap>;
  /** What happened to it, oldest first. */
  readonly history: ReadonlyArray<RecommendationEvent>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** The item of the round; null outside of rounds. */
  readonly item?: Maybe<ReviewItem>;
  /** The part concerned in words. */
  readonly partConcerned?: Maybe<Scalars['String']['output']>;
  /** Parts of the procedure concerned. */
  readonly parts: ReadonlyArray<VersionPart>;
  /** The one before it on the same item. */
  readonly previous?: Maybe<Recommendation>;
  /** The procedure concerned. */
  readonly procedure: Procedure;
  /** What it should say instead. */
  readonly proposal?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it. */
  readonly proposedBy?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The round; null outside of rounds. */
  readonly round?: Maybe<ReviewRound>;
  /** What it saves in a year; null where one of the two is not filled in. */
  readonly saving?: Maybe<CostSaving>;
  /** Where it stands. */
  readonly state: RecommendationState;
  /** What it is about. */
  readonly subject: ReviewSubject;
  /** What takes its place. */
  readonly successors: ReadonlyArray<Procedure>;
  /** What is proposed. */
  readonly verdict: Verdict;
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
};

/** A page of recommendations. */
export type RecommendationConnection = {
  readonly __typename?: 'RecommendationConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<Recommendation>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** What a recommendation shall say. */
export type RecommendationContentInput = {
  /** The act by which it shall end. */
  readonly act?: InputMaybe<Scalars['String']['input']>;
  /** Answers to the questions of the review form. */
  readonly answers?: InputMaybe<ReadonlyArray<ReviewAnswerInput>>;
  /** Which ministry or body is asked. */
  readonly askedOf?: InputMaybe<Scalars['String']['input']>;
  /** Who can change it. */
  readonly authority?: InputMaybe<ReviewAuthority>;
  /** Compliance cost afterwards. */
  readonly costAfter?: InputMaybe<ComplianceCostInput>;
  /** Compliance cost today. */
  readonly costBefore?: InputMaybe<ComplianceCostInput>;
  /** Legal documents to change. */
  readonly documents?: InputMaybe<ReadonlyArray<DocumentToChangeInput>>;
  /** First day on which it shall no longer be in force. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Ids of files that were uploaded (POST /evidence). */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The part concerned in words. */
  readonly partConcerned?: InputMaybe<Scalars['String']['input']>;
  /** Parts of the procedure concerned. */
  readonly parts?: InputMaybe<ReadonlyArray<VersionPart>>;
  /** What it should say instead. */
  readonly proposal?: InputMaybe<Scalars['String']['input']>;
  /** Why; must not be blank. */
  readonly reason: Scalars['String']['input'];
  /** Codes of the procedures that take its place, for REPLACE. */
  readonly successors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What is proposed. */
  readonly verdict: Verdict;
};

/** One entry of the history of a recommendation. */
export type RecommendationEvent = {
  readonly __typename?: 'RecommendationEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; null: the system on the day of a decision. */
  readonly by?: Maybe<Reviewer>;
  /** What it says otherwise than before. */
  readonly changed: ReadonlyArray<RecommendationField>;
  /** What happened. */
  readonly kind: RecommendationEventKind;
  /** Why it was sent back, or what the approver added. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Position, from 1. */
  readonly sequence: Scalars['Int']['output'];
  /** What it proposed from then on, where it was written or changed. */
  readonly verdict?: Maybe<Verdict>;
};

/** What happened to a recommendation. */
export type RecommendationEventKind =
  /** Approved. */
  | 'APPROVED'
  /** Changed. */
  | 'CHANGED'
  /** Dropped before a decision. */
  | 'DISCARDED'
  /** Written down. */
  | 'DRAFTED'
  /** In effect. */
  | 'ENACTED'
  /** Sent back with reasons. */
  | 'RETURNED'
  /** Handed in. */
  | 'SUBMITTED'
  /** Taken back before a decision. */
  | 'TAKEN_BACK';

/** A part of what a recommendation says. */
export type RecommendationField =
  /** The act by which it ends. */
  | 'ACT'
  /** Answers. */
  | 'ANSWERS'
  /** Who is asked. */
  | 'ASKED_OF'
  /** Who can change it. */
  | 'AUTHORITY'
  /** Cost after. */
  | 'COST_AFTER'
  /** Cost before. */
  | 'COST_BEFORE'
  /** Documents to change. */
  | 'DOCUMENTS'
  /** Day of the end. */
  | 'ENDS_ON'
  /** Evidence. */
  | 'EVIDENCE'
  /** Parts concerned. */
  | 'PARTS'
  /** The part concerned in words. */
  | 'PART_CONCERNED'
  /** What it should say instead. */
  | 'PROPOSAL'
  /** Reason. */
  | 'REASON'
  /** Successors. */
  | 'SUCCESSORS'
  /** Verdict. */
  | 'VERDICT';

/** What a recommendation lacks. */
export type RecommendationGap = {
  readonly __typename?: 'RecommendationGap';
  /** Stable code. */
  readonly code: Scalars['String']['output'];
  /** In the reader's language. */
  readonly message: Scalars['String']['output'];
};

/** What a recommendation act gave. */
export type RecommendationPayload = {
  readonly __typename?: 'RecommendationPayload';
  /** The recommendation as it stands now. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a recommendation stands. */
export type RecommendationState =
  /** Approved by another person than its author. */
  | 'APPROVED'
  /** Dropped by an author before anybody decided. */
  | 'DISCARDED'
  /** Being written. */
  | 'DRAFT'
  /** In effect in the catalogue. */
  | 'ENACTED'
  /** Sent back with reasons. */
  | 'RETURNED'
  /** Handed in for approval. */
  | 'SUBMITTED';

/** The arithmetic of a printed report. It changes neither the report's figures nor any record. */
export type Reconciliation = {
  readonly __typename?: 'Reconciliation';
  /** Every printed percentage, with the figures as printed. */
  readonly ratios: ReadonlyArray<RatioCheck>;
  /** The report, with its figures counted. */
  readonly report: Report;
  /** Every total that has parts. */
  readonly totals: ReadonlyArray<TotalCheck>;
};

/**
 * Of the applications whose first so many working days are over, and that were not withdrawn or stopped, how many had
 * their result within those days. Open ones count as not done, so a version that has just begun is not flattered.
 */
export type ReformAtEqualAge = {
  readonly __typename?: 'ReformAtEqualAge';
  /** Working days after receipt. */
  readonly days: Scalars['Int']['output'];
  /** Of those, done within the days. */
  readonly done: Scalars['Int']['output'];
  /** How many are old enough. */
  readonly oldEnough: Scalars['Int']['output'];
  /** Last day of receipt that is old enough. */
  readonly receivedBy: Scalars['Date']['output'];
  /** Done / old enough, 0–1; null where they are too few. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Fewer old enough than the minimum. */
  readonly tooFew: Scalars['Boolean']['output'];
};

/** After less before: negative is fewer. Null where a side has no figure to compare. */
export type ReformChange = {
  readonly __typename?: 'ReformChange';
  /** Of declared doors. */
  readonly declaredDoors?: Maybe<Scalars['Int']['output']>;
  /** Of the largest declared number; null where units differ. */
  readonly declaredMax?: Maybe<Scalars['Int']['output']>;
  /** Of declared visits. */
  readonly declaredVisits?: Maybe<Scalars['Int']['output']>;
  /** Of mean doors. */
  readonly doors?: Maybe<Scalars['Float']['output']>;
  /** Of the median. */
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  /** Of the median without the applicant's waiting. */
  readonly medianOwnDays?: Maybe<Scalars['Int']['output']>;
  /** Of the median, as a share of the one before; null where that was nought. */
  readonly medianShare?: Maybe<Scalars['Float']['output']>;
  /** Of the on-time rates: −1 to 1. */
  readonly onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** Of the days within which 90 % were handled. */
  readonly p90Days?: Maybe<Scalars['Int']['output']>;
  /** Of the shares done at equal age: −1 to 1. */
  readonly shareAtEqualAge?: Maybe<Scalars['Float']['output']>;
  /** Some received after the change are still open: its days may yet grow. */
  readonly unfinished: Scalars['Boolean']['output'];
  /** Both sides declare a limit, in units that cannot be subtracted. */
  readonly unitsDiffer: Scalars['Boolean']['output'];
  /** What a reader is told where units differ; else null. */
  readonly unitsNote?: Maybe<Scalars['String']['output']>;
  /** Which way the median went. */
  readonly verdict: ReformVerdict;
  /** Of mean visits. */
  readonly visits?: Maybe<Scalars['Float']['output']>;
};

/** Applications of a channel. */
export type ReformChannel = {
  readonly __typename?: 'ReformChannel';
  /** The channel. */
  readonly channel: Channel;
  /** Received. */
  readonly received: Scalars['Int']['output'];
  /** Of all received, 0–1; null where too few were. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

/** A procedure before and after one change. */
export type ReformComparison = {
  readonly __typename?: 'ReformComparison';
  /** The version after, with the change against the one before. */
  readonly after: ReformEffect;
  /** The version before. */
  readonly before: ReformEffect;
  /** Day of the change. */
  readonly changedOn: Scalars['Date']['output'];
  /** The procedure. */
  readonly procedure: Procedure;
};

/** A page of changes by their day. */
export type ReformComparisonConnection = {
  readonly __typename?: 'ReformComparisonConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<ReformComparison>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** All that match, by which way their median went. */
  readonly summary: ReformSummary;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many were handled after so many working days. */
export type ReformDayCount = {
  readonly __typename?: 'ReformDayCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Working days. */
  readonly days: Scalars['Int']['output'];
};

/**
 * What one version of a procedure declared, and what was seen under it. Days are working days. The figures beside
 * `observed` are as they were counted, however few they rest on; `observed` withholds what rests on too few.
 */
export type ReformEffect = {
  readonly __typename?: 'ReformEffect';
  /** Against the version before it; null for a first version. */
  readonly change?: Maybe<ReformChange>;
  /** Day on which it took another version's place: the date of the change; null for a first version. */
  readonly changedOn?: Maybe<Scalars['Date']['output']>;
  /** Agency whose decisions are counted, with those of agencies under it; null: all. */
  readonly countedFor?: Maybe<Agency>;
  /** Doors that the version declares. */
  readonly declaredDoors?: Maybe<Scalars['Int']['output']>;
  /** Largest declared number: the promise. */
  readonly declaredMax?: Maybe<Scalars['Int']['output']>;
  /** Smallest declared number. */
  readonly declaredMin?: Maybe<Scalars['Int']['output']>;
  /** Visits that the version declares. */
  readonly declaredVisits?: Maybe<Scalars['Int']['output']>;
  /** Whether any application behind it is demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** Mean doors that those applicants had to come to; null where there are none. */
  readonly doors?: Maybe<Scalars['Float']['output']>;
  /** Median of days seen. */
  readonly medianDays?: Maybe<Scalars['Float']['output']>;
  /** Handled applications seen. */
  readonly n: Scalars['Int']['output'];
  /** What was seen, as far as it rests on enough applications. */
  readonly observed: ReformFigures;
  /** Handled in time / (handled + in hand past limit), 0–1. */
  readonly onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** 90 % were handled within this many days. */
  readonly p90Days?: Maybe<Scalars['Float']['output']>;
  /** Limit that the province promised last under this version; null where it promised none. */
  readonly promised?: Maybe<DeclaredLimit>;
  /** By the province's local terms that each application froze at its receipt, oldest first. */
  readonly segments: ReadonlyArray<ReformSegment>;
  /** Limit by law, at the desk and without a case; null where none is declared. */
  readonly statutory?: Maybe<DeclaredLimit>;
  /** Unit declared; null where none is printed. */
  readonly unit?: Maybe<TimeUnit>;
  /** The version, with the decision that began it, its dates and its last day. */
  readonly version: ProcedureVersion;
  /** Mean visits of the applications handed in at the desk whose result was given, counted from events; null where there are none. */
  readonly visits?: Maybe<Scalars['Float']['output']>;
};

/**
 * What was seen over applications. Counts are always given; what is drawn from them is null where it would rest on fewer
 * than `minimum`, each figure by its own number. Days are working days from receipt to result.
 */
export type ReformFigures = {
  readonly __typename?: 'ReformFigures';
  /** Handled with a limit, and in hand past it: the rate's denominator. */
  readonly arose: Scalars['Int']['output'];
  /** A fair comparison of an old version and a young one; null where no age is given and no limit in working days. */
  readonly atEqualAge?: Maybe<ReformAtEqualAge>;
  /** Handed in at the desk, result given: those over whom visits and doors are counted. */
  readonly cameInPerson: Scalars['Int']['output'];
  /** By channel. */
  readonly channels: ReadonlyArray<ReformChannel>;
  /** How many were handled after how many days, by days; empty for local terms by themselves. */
  readonly days: ReadonlyArray<ReformDayCount>;
  /** Their mean doors. */
  readonly doors?: Maybe<Scalars['Float']['output']>;
  /** Withdrawn or stopped for good. */
  readonly ended: Scalars['Int']['output'];
  /** Of those, after their limit. */
  readonly endedLate: Scalars['Int']['output'];
  /** Handled before the due day. */
  readonly handledEarly: Scalars['Int']['output'];
  /** Handled after it. */
  readonly handledLate: Scalars['Int']['output'];
  /** Handled on the due day. */
  readonly handledOnTime: Scalars['Int']['output'];
  /** Handled in time: the rate's numerator. */
  readonly inTime: Scalars['Int']['output'];
  /** Of those, with a letter of apology: late all the same. */
  readonly lateWithApology: Scalars['Int']['output'];
  /** Half were handled within this many days. */
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  /** Half within this many, the days that waited for the applicant left out. */
  readonly medianOwnDays?: Maybe<Scalars['Int']['output']>;
  /** Half of those waited no longer than this. */
  readonly medianWaitingDays?: Maybe<Scalars['Int']['output']>;
  /** From how many on figures are drawn: a dated rule. */
  readonly minimum: Scalars['Int']['output'];
  /** Of those, handled. */
  readonly n: Scalars['Int']['output'];
  /** In time / arose, 0–1. */
  readonly onTimeRate?: Maybe<Scalars['Float']['output']>;
  /** Of the open ones, past their limit. */
  readonly openOverdue: Scalars['Int']['output'];
  /** 90 % were handled within this many days. */
  readonly p90Days?: Maybe<Scalars['Int']['output']>;
  /** 90 % within this many, the days that waited for the applicant left out. */
  readonly p90OwnDays?: Maybe<Scalars['Int']['output']>;
  /** 90 % of those waited no longer than this. */
  readonly p90WaitingDays?: Maybe<Scalars['Int']['output']>;
  /** Received. */
  readonly received: Scalars['Int']['output'];
  /** Of those received, still open: the quick ones finish first, so the days seen may yet grow. */
  readonly stillOpen: Scalars['Int']['output'];
  /** Fewer handled than the minimum: nothing is said of their days. */
  readonly tooFew: Scalars['Boolean']['output'];
  /** What a reader is told where they are too few; null where they are enough. */
  readonly tooFewNote?: Maybe<Scalars['String']['output']>;
  /** What a reader is told where some are still open; null where none is. */
  readonly unfinishedNote?: Maybe<Scalars['String']['output']>;
  /** Their mean visits. */
  readonly visits?: Maybe<Scalars['Float']['output']>;
  /** Of the handled, those that waited a day or more for the applicant: papers or payment. */
  readonly waited: Scalars['Int']['output'];
};

/** What was seen while certain local terms held. */
export type ReformSegment = {
  readonly __typename?: 'ReformSegment';
  /** Against the terms before them, where the promises changed. */
  readonly change?: Maybe<ReformChange>;
  /** First day of other promises than before within the version, for any channel or case: the date of that change; null where they stayed. */
  readonly changedOn?: Maybe<Scalars['Date']['output']>;
  /** Decision that set them. */
  readonly decisionNumber?: Maybe<Scalars['String']['output']>;
  /** What was seen. */
  readonly observed: ReformFigures;
  /** What they promise; null where nothing. */
  readonly promised?: Maybe<DeclaredLimit>;
  /** First day of the terms; null for the time without any and for what was received without. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** First day on which they no longer hold; null while open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** How many changes made things faster or slower. */
export type ReformSummary = {
  readonly __typename?: 'ReformSummary';
  /** All changes. */
  readonly changes: Scalars['Int']['output'];
  /** Median fell. */
  readonly faster: Scalars['Int']['output'];
  /** Median stayed. */
  readonly same: Scalars['Int']['output'];
  /** Median rose. */
  readonly slower: Scalars['Int']['output'];
  /** Too few on a side to say. */
  readonly tooFew: Scalars['Int']['output'];
};

/** Which way the median went. */
export type ReformVerdict =
  /** Fewer days. */
  | 'FASTER'
  /** As many. */
  | 'SAME'
  /** More days. */
  | 'SLOWER'
  /** Too few on a side to say. */
  | 'TOO_FEW';

/** The register of an agency between two days (form 07). */
export type Register = {
  readonly __typename?: 'Register';
  /** Whose. */
  readonly agency: Agency;
  /** Its entries in their order. */
  readonly entries: RegisterPage;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** The place before its date. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** As of when. */
  readonly printedAt: Scalars['DateTime']['output'];
  /** Last day. */
  readonly to: Scalars['Date']['output'];
  /** How many entries. */
  readonly totalCount: Scalars['Int']['output'];
  /** Opens it in a browser for a quarter of an hour, as whoever asked; an address below this server's root. */
  readonly url: Scalars['String']['output'];
};


/** The register of an agency between two days (form 07). */
export type RegisterEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An entry of a register. */
export type RegisterEntry = {
  readonly __typename?: 'RegisterEntry';
  /** The application; null where it has gone to agencies that the reader has nothing to do with. */
  readonly application?: Maybe<Application>;
  /** Its code. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** On which day it was entered. */
  readonly enteredOn: Scalars['Date']['output'];
  /** How the result was handed out, where it was written down. */
  readonly handedOut?: Maybe<HandedOut>;
  /** Its number in the agency and year; null for what was received before there were numbers. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** The due time printed on its slip. */
  readonly originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The procedure, by its name then. */
  readonly procedureTitle: Scalars['String']['output'];
  /** When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The year. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A page of a register. */
export type RegisterPage = {
  readonly __typename?: 'RegisterPage';
  /** Where it ends. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether it goes on. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** The entries. */
  readonly nodes: ReadonlyArray<RegisterEntry>;
};

/** A printed report whose figures are entered as printed. */
export type Report = {
  readonly __typename?: 'Report';
  /** Demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** Its figures in the order of the report, each beside what its parts add up to and what the records count. */
  readonly figures: ReadonlyArray<ReportedFigure>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Day of issue. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it. */
  readonly issuer: Scalars['String']['output'];
  /** Its number, such as 143-BC/TU. */
  readonly number: Scalars['String']['output'];
  /** What time it reports on, in its own words. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Where it can be found. */
  readonly source: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: ReportState;
  /** Everything that was entered and corrected, oldest first; empty for what comes with the program and was never corrected. */
  readonly steps: ReadonlyArray<ReportStep>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
};

/** A page of reports, newest issue first. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** Reports of this page. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** All that the reader may see. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A figure of a printed report. */
export type ReportFigureInput = {
  /** Name of a counter, as figureCounters lists them. */
  readonly countedBy?: InputMaybe<Scalars['String']['input']>;
  /** Key within the report, such as verdict.keep: letters, digits, points. */
  readonly key: Scalars['String']['input'];
  /** What it is, in Vietnamese. */
  readonly label: Scalars['String']['input'];
  /** The same in English. */
  readonly labelEn?: InputMaybe<Scalars['String']['input']>;
  /** What to know when reading it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Which of the numbers in it, where it prints several. */
  readonly number?: InputMaybe<Scalars['Float']['input']>;
  /** Key of the total that it is a part of. */
  readonly partOf?: InputMaybe<Scalars['String']['input']>;
  /** Exactly as printed, such as “trên 3.979” or “75 %”; number, bound and precision are read from it. */
  readonly printed: Scalars['String']['input'];
  /** Of a percentage, what it is the share of. */
  readonly ratio?: InputMaybe<FigureRatioInput>;
  /** Section of the report. */
  readonly section: Scalars['String']['input'];
  /** What it is printed in; left out: the word after the number. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** A printed report. */
export type ReportInput = {
  /** Day of issue. */
  readonly issuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued it. */
  readonly issuer: Scalars['String']['input'];
  /** Number. */
  readonly number: Scalars['String']['input'];
  /** What time it reports on. */
  readonly period?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be found. */
  readonly source: Scalars['String']['input'];
  /** Title. */
  readonly title: Scalars['String']['input'];
};

/** What an act on a report gave. */
export type ReportPayload = {
  readonly __typename?: 'ReportPayload';
  /** The report as it stands; null where the act was refused. */
  readonly report?: Maybe<Report>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a report stands. */
export type ReportState =
  /** Public, corrected since it was signed off. */
  | 'CORRECTED'
  /** Being entered; not public. */
  | 'DRAFT'
  /** Signed off as entered as printed. */
  | 'PUBLISHED';

/** A step in the history of a report. */
export type ReportStep = {
  readonly __typename?: 'ReportStep';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it; shown to reformer, approver, manager and head. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Key of the figure that it is about. */
  readonly figure?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly kind: ReportStepKind;
  /** Its number. */
  readonly number?: Maybe<Scalars['Float']['output']>;
  /** What was entered as printed. */
  readonly printedText?: Maybe<Scalars['String']['output']>;
  /** 1, 2, 3 … */
  readonly sequence: Scalars['Int']['output'];
  /** Note or reason. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** What a step in the history of a report was. */
export type ReportStepKind =
  /** What is said of the report was corrected. */
  | 'CHANGED'
  /** Entered. */
  | 'ENTERED'
  /** A figure was taken out. */
  | 'FIGURE_REMOVED'
  /** A figure was entered or corrected. */
  | 'FIGURE_SET'
  /** Signed off. */
  | 'PUBLISHED';

/** A figure of a report beside what its parts add up to and what the records count. */
export type ReportedFigure = {
  readonly __typename?: 'ReportedFigure';
  /** Whether it is printed as it is or as a bound, such as over (trên). */
  readonly comparator: FigureComparator;
  /** Counted by a query over this database; null where nothing counts it yet. */
  readonly counted?: Maybe<Scalars['Float']['output']>;
  /** Name of the counter that counts the same thing here. */
  readonly countedBy?: Maybe<Scalars['String']['output']>;
  /** Digits after the comma, as printed. */
  readonly decimals: Scalars['Int']['output'];
  /** printed − counted; null where nothing counts it. */
  readonly difference?: Maybe<Scalars['Float']['output']>;
  /** Stable key. */
  readonly key: Scalars['String']['output'];
  /** What it is, in the reader's language. */
  readonly label: Scalars['String']['output'];
  /** True where what is counted is demo data made to match: no confirmation of the report. */
  readonly matchedByConstruction: Scalars['Boolean']['output'];
  /** What to know when reading it. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Key of the total that it is a part of. */
  readonly partOf?: Maybe<Scalars['String']['output']>;
  /** The figure as a number. */
  readonly printed?: Maybe<Scalars['Float']['output']>;
  /** The figure exactly as printed. */
  readonly printedText: Scalars['String']['output'];
  /** Of a percentage, what it is the share of. */
  readonly ratio?: Maybe<FigureRatio>;
  /** Section of the report. */
  readonly section: Scalars['String']['output'];
  /** Where it was printed. */
  readonly source: Scalars['String']['output'];
  /** Sum of the printed parts, where the report prints parts. */
  readonly sumOfParts?: Maybe<Scalars['Float']['output']>;
  /** What it is printed in, such as % or ngày. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A requirement or condition (yêu cầu, điều kiện). */
export type Requirement = {
  readonly __typename?: 'Requirement';
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
};

/** A result to write down. */
export type ResultInput = {
  /** Its code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  readonly name: Scalars['String']['input'];
};

/** One question answered. */
export type ReviewAnswer = {
  readonly __typename?: 'ReviewAnswer';
  /** Yes or no. */
  readonly answer: Scalars['Boolean']['output'];
  /** Of which part; null: of the whole. */
  readonly part?: Maybe<VersionPart>;
  /** Which. */
  readonly question: ReviewQuestion;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** One question answered. */
export type ReviewAnswerInput = {
  /** Yes or no. */
  readonly answer: Scalars['Boolean']['input'];
  /** Of which part, for procedures; left out: of the whole. */
  readonly part?: InputMaybe<VersionPart>;
  /** Which. */
  readonly question: ReviewQuestion;
  /** Why; a no needs it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Items after they were given to somebody. */
export type ReviewAssignPayload = {
  readonly __typename?: 'ReviewAssignPayload';
  /** How many went to somebody else than before. */
  readonly count: Scalars['Int']['output'];
  /** The round; null where the act was refused. */
  readonly round?: Maybe<ReviewRound>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who can change what is to be changed. */
export type ReviewAuthority =
  /** A ministry is asked. */
  | 'MINISTRY'
  /** The province acts itself. */
  | 'PROVINCE';

/** One act on many items of a round, and how far it is: done, unchanged, conflicts, refused and left add up to total at every moment. */
export type ReviewBulk = {
  readonly __typename?: 'ReviewBulk';
  /** Items that somebody changed since they were looked at. */
  readonly conflicts: Scalars['Int']['output'];
  /** Items that it was done to. */
  readonly done: Scalars['Int']['output'];
  /** When every item was reached. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** What is done. */
  readonly kind: ReviewBulkKind;
  /** Items that are not reached yet. */
  readonly left: Scalars['Int']['output'];
  /** Items that stay, since somebody changed them or they cannot go back. */
  readonly notUndone: Scalars['Int']['output'];
  /** When it was looked at. */
  readonly previewedAt: Scalars['DateTime']['output'];
  /** CLASSIFY and RETURN: why; APPROVE: what the approver adds. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Items that it could not be done to. */
  readonly refused: Scalars['Int']['output'];
  /** The round. */
  readonly round: ReviewRound;
  /** When it was begun. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who looked and began it: its acts count as theirs. */
  readonly startedBy: Scalars['String']['output'];
  /** Where it stands. */
  readonly state: ReviewBulkState;
  /** Why it was stopped; null where it was not. */
  readonly stoppedWhy?: Maybe<ReviewBulkStop>;
  /** Items that were looked at. */
  readonly total: Scalars['Int']['output'];
  /** Items that were so already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Items taken back. */
  readonly undone: Scalars['Int']['output'];
  /** When that was through. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who takes or took it back. */
  readonly undoneBy?: Maybe<Scalars['String']['output']>;
  /** CLASSIFY: what it proposes. */
  readonly verdict?: Maybe<Verdict>;
};

/** What is done to every item. */
export type ReviewBulkActInput = {
  /** CLASSIFY: what they shall say; over a draft, what is left out stays as it is. */
  readonly content?: InputMaybe<RecommendationContentInput>;
  /** CLASSIFY: which of them. */
  readonly fill?: ReviewBulkFill;
  /** Which act. */
  readonly kind: ReviewBulkKind;
  /** RETURN: why; APPROVE: what the approver adds. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Items of one agency. */
export type ReviewBulkAgencyCount = {
  readonly __typename?: 'ReviewBulkAgencyCount';
  /** The agency that answers for the procedures; null for none. */
  readonly agency?: Maybe<Agency>;
  /** How many were looked at. */
  readonly count: Scalars['Int']['output'];
  /** To how many it would be done. */
  readonly done: Scalars['Int']['output'];
};

/** Bulk acts, a page of them. */
export type ReviewBulkConnection = {
  readonly __typename?: 'ReviewBulkConnection';
  /** The page, newest first. */
  readonly nodes: ReadonlyArray<ReviewBulk>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which items a pattern is written on; what waits for a decision or is decided never is. */
export type ReviewBulkFill =
  /** Drafts and returned ones too: what the pattern does not say stays as it was written. */
  | 'DRAFTS_TOO'
  /** Only those that nobody has written on. */
  | 'UNTOUCHED_ONLY';

/** An item of a bulk act. */
export type ReviewBulkItem = {
  readonly __typename?: 'ReviewBulkItem';
  /** A conflict: when; the item says to what. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Code of the reason, where it was refused or could not be undone. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What the preview expected. */
  readonly expected: ReviewBulkOutcome;
  /** The item, as it stands by now. */
  readonly item: ReviewItem;
  /** The reason in words, in the reader's language. */
  readonly message?: Maybe<Scalars['String']['output']>;
  /** Whether it goes over what somebody else wrote last. */
  readonly othersWork: Scalars['Boolean']['output'];
  /** What became of it; null while it is not reached. */
  readonly outcome?: Maybe<ReviewBulkOutcome>;
  /** What became of it when the act was undone; null where it was not. */
  readonly undo?: Maybe<ReviewBulkOutcome>;
  /** A conflict: who changed it since. */
  readonly who?: Maybe<Scalars['String']['output']>;
};

/** Items of a bulk act, a page of them. */
export type ReviewBulkItemConnection = {
  readonly __typename?: 'ReviewBulkItemConnection';
  /** The page, in the order in which they are taken. */
  readonly nodes: ReadonlyArray<ReviewBulkItem>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What is done to every item that a filter names. */
export type ReviewBulkKind =
  /** Approve what others handed in. Approver. */
  | 'APPROVE'
  /** Write a pattern on it: verdict, reason and what goes with them. Reformer. */
  | 'CLASSIFY'
  /** Drop the draft. Reformer. */
  | 'DISCARD'
  /** Open the draft of its procedure's next version, a copy of the newest, where there is none. Reformer. */
  | 'OPEN_DRAFTS'
  /** Send back what others handed in, with the reason. Approver. */
  | 'RETURN'
  /** Hand in what is written. Reformer. */
  | 'SUBMIT'
  /** Take back what was handed in and not decided. Reformer. */
  | 'TAKE_BACK';

/** What became of an item. */
export type ReviewBulkOutcome =
  /** Somebody changed it since it was looked at; theirs stands. */
  | 'CONFLICT'
  /** Done. */
  | 'DONE'
  /** It could not be done; the reason is said. */
  | 'REFUSED'
  /** It was so already. */
  | 'UNCHANGED';

/** What beginning, stopping or undoing gave. */
export type ReviewBulkPayload = {
  readonly __typename?: 'ReviewBulkPayload';
  /** How far it is; a large one goes on by itself. */
  readonly bulk?: Maybe<ReviewBulk>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an act would come to, item by item; nothing happened to them yet. */
export type ReviewBulkPreview = {
  readonly __typename?: 'ReviewBulkPreview';
  /** By agency, most items first. */
  readonly agencies: ReadonlyArray<ReviewBulkAgencyCount>;
  /** To how many it would be done. */
  readonly done: Scalars['Int']['output'];
  /** Of those done, how many go over what somebody else wrote last. */
  readonly othersWork: Scalars['Int']['output'];
  /** Why not, most frequent first. */
  readonly refusals: ReadonlyArray<ReviewBulkRefusal>;
  /** To how many it could not be done. */
  readonly refused: Scalars['Int']['output'];
  /** By what they are. */
  readonly subjects: ReadonlyArray<ReviewBulkSubjectCount>;
  /** Begins it: for the same person, for 24 hours, on exactly these items as they were. Also the id of the bulk act. */
  readonly token: Scalars['ID']['output'];
  /** Items that the filter names. */
  readonly total: Scalars['Int']['output'];
  /** How many are so already. */
  readonly unchanged: Scalars['Int']['output'];
};

/** What looking gave. */
export type ReviewBulkPreviewPayload = {
  readonly __typename?: 'ReviewBulkPreviewPayload';
  /** What it would come to. */
  readonly preview?: Maybe<ReviewBulkPreview>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Items that would be refused for one reason; another state that keeps them from it is another reason. */
export type ReviewBulkRefusal = {
  readonly __typename?: 'ReviewBulkRefusal';
  /** Code of the reason. */
  readonly code: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The first three of them. */
  readonly examples: ReadonlyArray<ReviewBulkItem>;
  /** The reason in words, in the reader's language. */
  readonly message: Scalars['String']['output'];
};

/** Where a bulk act stands. */
export type ReviewBulkState =
  /** Every item was reached. */
  | 'DONE'
  /** Only looked at. */
  | 'PREVIEWED'
  /** Under way; it goes on by itself. */
  | 'RUNNING'
  /** Stopped in the middle: it can be begun again, or undone. */
  | 'STOPPED'
  /** Being taken back; it goes on by itself. */
  | 'UNDOING'
  /** Taken back where nobody had changed it since. */
  | 'UNDONE';

/** Why a bulk act was stopped. */
export type ReviewBulkStop =
  /** Somebody stopped it. */
  | 'ASKED'
  /** Whoever it acts for lost the right to. */
  | 'RIGHTS';

/** Items of one kind. */
export type ReviewBulkSubjectCount = {
  readonly __typename?: 'ReviewBulkSubjectCount';
  /** How many were looked at. */
  readonly count: Scalars['Int']['output'];
  /** To how many it would be done. */
  readonly done: Scalars['Int']['output'];
  /** Procedures, forms or requirements. */
  readonly subject: ReviewSubject;
};

/** A workbook of items of a review round: an xlsx file to fill in and to send back. */
export type ReviewExport = {
  readonly __typename?: 'ReviewExport';
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Items that the filter named when it was asked for. */
  readonly items: Scalars['Int']['output'];
  /** Until when. */
  readonly opensUntil: Scalars['DateTime']['output'];
  /** Address of the file below this server's root; opens it for 15 minutes, as things stand when it is fetched. */
  readonly url: Scalars['String']['output'];
};

/** What asking for a workbook gave. */
export type ReviewExportPayload = {
  readonly __typename?: 'ReviewExportPayload';
  /** The workbook; null where it was refused. */
  readonly export?: Maybe<ReviewExport>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A workbook that was sent back: read, compared with what it was made from, and kept until it is confirmed or its sender sends another. */
export type ReviewImport = {
  readonly __typename?: 'ReviewImport';
  /** When it was written; null while it is a dry run. */
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Rows that change their item. */
  readonly changed: Scalars['Int']['output'];
  /** What it changes, in the order of the file. */
  readonly changes: ReviewImportChangeConnection;
  /** Rows whose item somebody has changed since. */
  readonly conflicts: Scalars['Int']['output'];
  /** When the workbook was made. */
  readonly exportedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The file, as its sender calls it. */
  readonly fileName?: Maybe<Scalars['String']['output']>;
  /** What keeps it from being written, in the order of the file. */
  readonly findings: ReviewImportFindingConnection;
  /** Rows that were hidden in the sheet; they were read like all others. */
  readonly hiddenRows: Scalars['Int']['output'];
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Headings of columns that were not read. */
  readonly ignoredColumns: ReadonlyArray<Scalars['String']['output']>;
  /** Columns that the sheet does not have; what they say stays. */
  readonly missingColumns: ReadonlyArray<Scalars['String']['output']>;
  /** Places that are wrong; reading ends after 1,000. */
  readonly problems: Scalars['Int']['output'];
  /** Whether it can be confirmed. */
  readonly ready: Scalars['Boolean']['output'];
  /** The round that it is for. */
  readonly round: ReviewRound;
  /** Rows with anything in them. */
  readonly rows: Scalars['Int']['output'];
  /** The sheet that was read. */
  readonly sheet: Scalars['String']['output'];
  /** Rows that change nothing: nobody changed them, or their changes are there already. */
  readonly untouched: Scalars['Int']['output'];
  /** When it was sent. */
  readonly uploadedAt: Scalars['DateTime']['output'];
};


/** A workbook that was sent back: read, compared with what it was made from, and kept until it is confirmed or its sender sends another. */
export type ReviewImportChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A workbook that was sent back: read, compared with what it was made from, and kept until it is confirmed or its sender sends another. */
export type ReviewImportFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A cell that says something else than was exported. */
export type ReviewImportCell = {
  readonly __typename?: 'ReviewImportCell';
  /** What it says now; null for nothing. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What was exported; null for nothing. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Heading of its column. */
  readonly column: Scalars['String']['output'];
};

/** A row of a workbook that changes its item. */
export type ReviewImportChange = {
  readonly __typename?: 'ReviewImportChange';
  /** What is changed. */
  readonly cells: ReadonlyArray<ReviewImportCell>;
  /** Id of the item. */
  readonly itemId: Scalars['ID']['output'];
  /** Name of the procedure, form or requirement. */
  readonly label: Scalars['String']['output'];
  /** Code of its procedure. */
  readonly procedureCode: Scalars['String']['output'];
  /** Row, as the spreadsheet numbers it. */
  readonly row: Scalars['Int']['output'];
};

/** A page of changes. */
export type ReviewImportChangeConnection = {
  readonly __typename?: 'ReviewImportChangeConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<ReviewImportChange>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place of a workbook that keeps it from being written. */
export type ReviewImportFinding = {
  readonly __typename?: 'ReviewImportFinding';
  /** Address of the cell, such as H17. */
  readonly cell?: Maybe<Scalars['String']['output']>;
  /** Stable code of the reason. */
  readonly code: Scalars['String']['output'];
  /** Heading of the column; null where the sheet does not have it. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly kind: ReviewImportFindingKind;
  /** The reason in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** Row, as the spreadsheet numbers it. */
  readonly row: Scalars['Int']['output'];
  /** What the cell shows, cut to a line. */
  readonly shown: Scalars['String']['output'];
};

/** A page of findings. */
export type ReviewImportFindingConnection = {
  readonly __typename?: 'ReviewImportFindingConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<ReviewImportFinding>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a finding in a workbook is. */
export type ReviewImportFindingKind =
  /** Somebody has changed the item since the workbook was made. */
  | 'CONFLICT'
  /** Something is wrong with it. */
  | 'PROBLEM';

/** What confirming a workbook gave. */
export type ReviewImportPayload = {
  readonly __typename?: 'ReviewImportPayload';
  /** The workbook as it stands now; null where nothing was written. */
  readonly import?: Maybe<ReviewImport>;
  /** Why not: each row that somebody was faster with. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A procedure, form or requirement that a round looks at. */
export type ReviewItem = {
  readonly __typename?: 'ReviewItem';
  /** Since when. */
  readonly assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who is to look at it. */
  readonly assignee?: Maybe<Reviewer>;
  /** When. */
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did the last act on it. */
  readonly changedBy?: Maybe<Reviewer>;
  /** The form, where it is one. */
  readonly form?: Maybe<Form>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Title of the procedure, name of the form, or the beginning of the requirement. */
  readonly label: Scalars['String']['output'];
  /** Position in the round. */
  readonly position: Scalars['Int']['output'];
  /** The procedure, or the one that the form or requirement belongs to. */
  readonly procedure: Procedure;
  /** The latest recommendation on it. */
  readonly recommendation?: Maybe<Recommendation>;
  /** The requirement, where it is one. */
  readonly requirement?: Maybe<Requirement>;
  /** The version under review; frozen. */
  readonly reviewedVersion: ProcedureVersion;
  /** The round. */
  readonly round: ReviewRound;
  /** Where it stands. */
  readonly stage: ReviewStage;
  /** What it is. */
  readonly subject: ReviewSubject;
  /** What was decided last; null while undecided. */
  readonly verdict?: Maybe<Verdict>;
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody else was faster: nothing was overwritten. */
export type ReviewItemConflict = {
  readonly __typename?: 'ReviewItemConflict';
  /** What was done in between, oldest first. */
  readonly acts: ReadonlyArray<RecommendationEvent>;
  /** The item as it stands now. */
  readonly item: ReviewItem;
  /** Version of now. */
  readonly now: Scalars['Int']['output'];
  /** Version that was sent. */
  readonly seen: Scalars['Int']['output'];
};

/** A page of items in the order of the round. */
export type ReviewItemConnection = {
  readonly __typename?: 'ReviewItemConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<ReviewItem>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
  /** How many match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Which items of a round: every part that is given must hold, of a list one of its members. */
export type ReviewItemFilter = {
  /** Ids of agencies that answer for the procedures. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of accounts that they are assigned to. */
  readonly assignees?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of fields. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of items, chosen one by one. */
  readonly items?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Levels that carry them out. */
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  /** Ids of procedures, chosen one by one. */
  readonly procedures?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What the latest recommendation proposes. */
  readonly proposed?: InputMaybe<ReadonlyArray<Verdict>>;
  /** Words of the name, with or without tone marks, or a code. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Where they stand. */
  readonly stages?: InputMaybe<ReadonlyArray<ReviewStage>>;
  /** Procedures, forms or requirements. */
  readonly subjects?: InputMaybe<ReadonlyArray<ReviewSubject>>;
  /** Whether nobody is assigned. */
  readonly unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they are without a decided verdict. */
  readonly undecided?: InputMaybe<Scalars['Boolean']['input']>;
  /** What was decided. */
  readonly verdicts?: InputMaybe<ReadonlyArray<Verdict>>;
};

/** An item after an act on it. */
export type ReviewItemPayload = {
  readonly __typename?: 'ReviewItemPayload';
  /** What others did since the item was read, where that is why it was refused. */
  readonly conflict?: Maybe<ReviewItemConflict>;
  /** The item; null where the act was refused. */
  readonly item?: Maybe<ReviewItem>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How many items stand where: the stages add up to the total, and so do verdicts and undecided. */
export type ReviewProgress = {
  readonly __typename?: 'ReviewProgress';
  /** Decided: abolish. */
  readonly abolish: Scalars['Int']['output'];
  /** Decided: amend. */
  readonly amend: Scalars['Int']['output'];
  /** Approved. */
  readonly approved: Scalars['Int']['output'];
  /** Decided in percent with one decimal; null where there are no items. */
  readonly donePercent?: Maybe<Scalars['Float']['output']>;
  /** Being written. */
  readonly draft: Scalars['Int']['output'];
  /** In effect. */
  readonly enacted: Scalars['Int']['output'];
  /** Decided: keep. */
  readonly keep: Scalars['Int']['output'];
  /** Decided: replace. */
  readonly replace: Scalars['Int']['output'];
  /** Sent back. */
  readonly returned: Scalars['Int']['output'];
  /** (amend + replace + abolish) / total in percent with one decimal; null where there are no items. */
  readonly simplificationRate?: Maybe<Scalars['Float']['output']>;
  /** Waiting for a decision. */
  readonly submitted: Scalars['Int']['output'];
  /** Items. */
  readonly total: Scalars['Int']['output'];
  /** Without a decided verdict. */
  readonly undecided: Scalars['Int']['output'];
  /** Nothing proposed. */
  readonly untouched: Scalars['Int']['output'];
};

/** A question of a review. */
export type ReviewQuestion =
  /** Tính hợp pháp. */
  | 'LAWFUL'
  /** Sự cần thiết. */
  | 'NECESSARY'
  /** Tính hợp lý. */
  | 'REASONABLE';

/** A question as a review form puts it. */
export type ReviewQuestionAsked = {
  readonly __typename?: 'ReviewQuestionAsked';
  /** Number of the printed form. */
  readonly form: Scalars['String']['output'];
  /** The part that it is about; null: the whole. */
  readonly part?: Maybe<VersionPart>;
  /** Which question. */
  readonly question: ReviewQuestion;
  /** Where it comes from. */
  readonly source: Scalars['String']['output'];
  /** The question in the reader's language. */
  readonly words: Scalars['String']['output'];
};

/** A campaign of review (đợt rà soát). */
export type ReviewRound = {
  readonly __typename?: 'ReviewRound';
  /** Number of the plan or decision that it follows. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** The same for procedures, forms and requirements apart. */
  readonly bySubject: ReadonlyArray<ReviewSubjectProgress>;
  /** When it was closed. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written down. */
  readonly createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was decided on which day, oldest first. */
  readonly days: ReadonlyArray<ReviewRoundDay>;
  /** Whether it is demo data. */
  readonly demo: Scalars['Boolean']['output'];
  /** Last day. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** Progress by agency, field or assignee, the most items first. */
  readonly groups: ReadonlyArray<ReviewRoundGroup>;
  /** What happened to it, oldest first. */
  readonly history: ReadonlyArray<ReviewRoundEvent>;
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** When it was opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether its last day is past and it is still open. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Who may change it. */
  readonly owners: ReadonlyArray<Reviewer>;
  /** How far it is. */
  readonly progress: ReviewProgress;
  /** What it is for. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Compliance cost that its approved recommendations save. */
  readonly saving: ReviewSaving;
  /** Which procedures. */
  readonly scope: ReviewScope;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Where it stands. */
  readonly state: ReviewRoundState;
  /** What it looks at. */
  readonly subjects: ReadonlyArray<ReviewSubject>;
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
};


/** A campaign of review (đợt rà soát). */
export type ReviewRoundGroupsArgs = {
  by: ReviewRoundGroupBy;
};

/** A page of review rounds. */
export type ReviewRoundConnection = {
  readonly __typename?: 'ReviewRoundConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<ReviewRound>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** What was decided on a day. */
export type ReviewRoundDay = {
  readonly __typename?: 'ReviewRoundDay';
  /** Approved. */
  readonly approved: Scalars['Int']['output'];
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Sent back. */
  readonly returned: Scalars['Int']['output'];
};

/** One entry of the history of a round. */
export type ReviewRoundEvent = {
  readonly __typename?: 'ReviewRoundEvent';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Who did it. */
  readonly by?: Maybe<Reviewer>;
  /** Items that it added. */
  readonly items?: Maybe<Scalars['Int']['output']>;
  /** What happened. */
  readonly kind: ReviewRoundEventKind;
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Position, from 1. */
  readonly sequence: Scalars['Int']['output'];
};

/** What happened to a round. */
export type ReviewRoundEventKind =
  /** What it says was changed. */
  | 'CHANGED'
  /** It was closed. */
  | 'CLOSED'
  /** It was written down. */
  | 'CREATED'
  /** More procedures were taken in. */
  | 'GROWN'
  /** It was opened: its scope became its items. */
  | 'OPENED'
  /** It was opened again. */
  | 'REOPENED';

/** Progress of one agency, field or assignee. */
export type ReviewRoundGroup = {
  readonly __typename?: 'ReviewRoundGroup';
  /** The agency, where grouped by agency. */
  readonly agency?: Maybe<Agency>;
  /** The person, where grouped by assignee. */
  readonly assignee?: Maybe<Reviewer>;
  /** The field, where grouped by field. */
  readonly field?: Maybe<Field>;
  /** Id of what it is; null for items without. */
  readonly key?: Maybe<Scalars['ID']['output']>;
  /** How far it is. */
  readonly progress: ReviewProgress;
};

/** What the progress of a round is broken down by. */
export type ReviewRoundGroupBy =
  /** Agency that answers for the procedure. */
  | 'AGENCY'
  /** Who the items are assigned to. */
  | 'ASSIGNEE'
  /** Field. */
  | 'FIELD';

/** What a round says of itself. */
export type ReviewRoundInput = {
  /** Number of the plan or decision that it follows. */
  readonly basis?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Name. */
  readonly name: Scalars['String']['input'];
  /** Ids of accounts that own it; whoever creates it does too. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** What it is for. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Which procedures; left out: every one in force on the day that it is opened. */
  readonly scope?: InputMaybe<ReviewScopeInput>;
  /** First day. */
  readonly startsOn: Scalars['Date']['input'];
  /** What it looks at; left out: procedures, forms and requirements. */
  readonly subjects?: InputMaybe<ReadonlyArray<ReviewSubject>>;
};

/** A round after an act on it. */
export type ReviewRoundPayload = {
  readonly __typename?: 'ReviewRoundPayload';
  /** The round; null where the act was refused. */
  readonly round?: Maybe<ReviewRound>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a review round stands. */
export type ReviewRoundState =
  /** Nothing in it changes any more. */
  | 'CLOSED'
  /** People propose and decide. */
  | 'OPEN'
  /** What it looks at is being chosen. */
  | 'PREPARING';

/** What the approved recommendations of a round save. */
export type ReviewSaving = {
  readonly __typename?: 'ReviewSaving';
  /** Đồng a year after. */
  readonly after: Scalars['Dong']['output'];
  /** Approved ones other than to keep. */
  readonly approved: Scalars['Int']['output'];
  /** Đồng a year before. */
  readonly before: Scalars['Dong']['output'];
  /** Of these, those with both sheets: what is added up. */
  readonly counted: Scalars['Int']['output'];
  /** Of what it cost before, in percent with two decimals; null where nothing was counted. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
  /** Before less after. */
  readonly saving: Scalars['Dong']['output'];
};

/** Which procedures a round looks at: every part of the filter that names anything must hold; listed codes come besides. */
export type ReviewScope = {
  readonly __typename?: 'ReviewScope';
  /** Agencies that answer for them; empty: any. */
  readonly agencies: ReadonlyArray<Agency>;
  /** Codes listed one by one. Without a filter these alone. */
  readonly codes: ReadonlyArray<Scalars['String']['output']>;
  /** Codes that are left out. */
  readonly except: ReadonlyArray<Scalars['String']['output']>;
  /** Fields; empty: any. */
  readonly fields: ReadonlyArray<Field>;
  /** Levels that carry them out; empty: any. */
  readonly levels: ReadonlyArray<AgencyLevel>;
};

/** How many procedures of one agency or field. */
export type ReviewScopeCount = {
  readonly __typename?: 'ReviewScopeCount';
  /** The agency, where counted by agency. */
  readonly agency?: Maybe<Agency>;
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The field, where counted by field. */
  readonly field?: Maybe<Field>;
};

/** Which procedures a round shall look at. */
export type ReviewScopeInput = {
  /** Ids of agencies that answer for them; empty: any. */
  readonly agencies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Codes listed one by one, besides the filter; without a filter these alone. */
  readonly codes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Codes that are left out. */
  readonly except?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of fields; empty: any. */
  readonly fields?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Levels that carry them out; empty: any. */
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
};

/** What a round would look at if it were opened on a day. */
export type ReviewScopePreview = {
  readonly __typename?: 'ReviewScopePreview';
  /** Procedures by agency, the most first. */
  readonly byAgency: ReadonlyArray<ReviewScopeCount>;
  /** Procedures by field, the most first. */
  readonly byField: ReadonlyArray<ReviewScopeCount>;
  /** Forms. */
  readonly forms: Scalars['Int']['output'];
  /** Procedures that an open round looks at already. */
  readonly inOpenRounds: Scalars['Int']['output'];
  /** Listed codes that are not in force on the day and would be left out. */
  readonly notInForce: ReadonlyArray<Scalars['String']['output']>;
  /** Procedures. */
  readonly procedures: Scalars['Int']['output'];
  /** Requirements and conditions. */
  readonly requirements: Scalars['Int']['output'];
};

/** Where an item of a review round stands. */
export type ReviewStage =
  /** Approved by another person. */
  | 'APPROVED'
  /** Being written. */
  | 'DRAFT'
  /** In effect in the catalogue. */
  | 'ENACTED'
  /** Sent back with reasons. */
  | 'RETURNED'
  /** Waits for a decision. */
  | 'SUBMITTED'
  /** Nothing is proposed. */
  | 'UNTOUCHED';

/** What a review looks at, each in its own right. */
export type ReviewSubject =
  /** A form. */
  | 'FORM'
  /** A whole procedure. */
  | 'PROCEDURE'
  /** A requirement or condition. */
  | 'REQUIREMENT';

/** Progress of procedures, forms or requirements. */
export type ReviewSubjectProgress = {
  readonly __typename?: 'ReviewSubjectProgress';
  /** Decided: abolish. */
  readonly abolish: Scalars['Int']['output'];
  /** Decided: amend. */
  readonly amend: Scalars['Int']['output'];
  /** Decided: keep. */
  readonly keep: Scalars['Int']['output'];
  /** Decided: replace. */
  readonly replace: Scalars['Int']['output'];
  /** (amend + replace + abolish) / total in percent with one decimal; null where there are no items. */
  readonly simplificationRate?: Maybe<Scalars['Float']['output']>;
  /** Which. */
  readonly subject: ReviewSubject;
  /** Items. */
  readonly total: Scalars['Int']['output'];
  /** Without a decided verdict. */
  readonly undecided: Scalars['Int']['output'];
  /** Nothing proposed. */
  readonly untouched: Scalars['Int']['output'];
};

/** Verdicts over all procedures. */
export type ReviewSummary = {
  readonly __typename?: 'ReviewSummary';
  /** Approved: abolish. */
  readonly abolish: Scalars['Int']['output'];
  /** Approved: amend. */
  readonly amend: Scalars['Int']['output'];
  /** Approved: keep. */
  readonly keep: Scalars['Int']['output'];
  /** Approved: replace. */
  readonly replace: Scalars['Int']['output'];
  /** (amend + abolish + replace) / total in percent with one decimal; null where there are none. */
  readonly simplificationRate?: Maybe<Scalars['Float']['output']>;
  /** Procedures, ended ones included. */
  readonly total: Scalars['Int']['output'];
  /** Without an approved verdict. */
  readonly undecided: Scalars['Int']['output'];
};

/** Somebody who takes part in reviews. */
export type Reviewer = {
  readonly __typename?: 'Reviewer';
  /** Where they work. */
  readonly agency: Agency;
  /** Id of the account. */
  readonly id: Scalars['ID']['output'];
  /** Name. */
  readonly name: Scalars['String']['output'];
};

/** What a staff account may do. */
export type Role =
  /** Keeps accounts, calendars and policies; no acts on files. */
  | 'ADMIN'
  /** Approves them and publishes. */
  | 'APPROVER'
  /** Takes applications in and gives results back. */
  | 'DESK'
  /** Works on applications. */
  | 'HANDLER'
  /** Heads the agency. */
  | 'HEAD'
  /** Reads reports and sends instructions. */
  | 'MANAGER'
  /** Drafts recommendations and versions. */
  | 'REFORMER';

/** What satisfaction is grouped by. */
export type SatisfactionGroup =
  /** The agency that decided. */
  | 'AGENCY'
  /** The civil month of the return. */
  | 'MONTH'
  /** The procedure. */
  | 'PROCEDURE';

/** How satisfied applicants were whose files were returned in a period. */
export type SatisfactionRow = {
  readonly __typename?: 'SatisfactionRow';
  /** Ratings ÷ files returned, 0–1; null where none was returned. */
  readonly answerRate?: Maybe<Scalars['Float']['output']>;
  /** Of those, rated. */
  readonly answered: Scalars['Int']['output'];
  /** Of the ratings, those that a desk entered. */
  readonly byDesk: Scalars['Int']['output'];
  /** Id of the agency or procedure, or the month. */
  readonly key: Scalars['String']['output'];
  /** Its name; the month itself. */
  readonly label: Scalars['String']['output'];
  /** Mean score; null where nobody answered. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** Files returned. */
  readonly returned: Scalars['Int']['output'];
  /** Share of 4 and 5, 0–1; null where nobody answered. */
  readonly satisfiedShare?: Maybe<Scalars['Float']['output']>;
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly scores: ReadonlyArray<Scalars['Int']['output']>;
  /** Fewer answers than a figure can rest on (a dated rule). */
  readonly small: Scalars['Boolean']['output'];
};

/** A stretch of a day. */
export type SessionInput = {
  /** To, HH:MM; 24:00 is the end of the day. */
  readonly end: Scalars['String']['input'];
  /** From, HH:MM. */
  readonly start: Scalars['String']['input'];
};

/** A day that did not count. */
export type SkippedDay = {
  readonly __typename?: 'SkippedDay';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** Why, in the reader's language. */
  readonly reason: Scalars['String']['output'];
};

/** What giving a slip out anew gave. */
export type SlipPayload = {
  readonly __typename?: 'SlipPayload';
  /** The application as it stands now; null where it was refused. */
  readonly application?: Maybe<Application>;
  /** With VERSION_CONFLICT: what others did since. */
  readonly conflict?: Maybe<ApplicationConflict>;
  /** The new token; the one before is worthless. */
  readonly trackingToken?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** How an application stands against its promised due time. */
export type Standing =
  /** Rejected, withdrawn or stopped for good. */
  | 'CLOSED'
  /** Due within the threshold (2 working days). */
  | 'DUE_SOON'
  /** Handled before the due day (trước hạn). */
  | 'EARLY'
  /** Handled after the due time (quá hạn). */
  | 'LATE'
  /** Not received yet. */
  | 'NOT_RECEIVED'
  /** Its limit names no unit or there is no limit: no due time. */
  | 'NO_LIMIT'
  /** Handled on the due day in time (đúng hạn). */
  | 'ON_TIME'
  /** Past its due time and not handled. */
  | 'OVERDUE'
  /** Within its time. */
  | 'RUNNING'
  /** The clock stands: papers, payment or a stop are awaited. */
  | 'WAITING';

/** State of an application, numbered as the national portal numbers it. */
export type State =
  /** 5 yêu cầu bổ sung giấy tờ */
  | 'AWAITING_DOCUMENTS'
  /** 6 yêu cầu thực hiện nghĩa vụ tài chính */
  | 'AWAITING_PAYMENT'
  /** 4 đang xử lý */
  | 'IN_PROGRESS'
  /** 2 được tiếp nhận */
  | 'RECEIVED'
  /** 3 không được tiếp nhận */
  | 'REJECTED'
  /** 9 đã xử lý xong */
  | 'RESOLVED'
  /** 10 đã trả kết quả */
  | 'RETURNED'
  /** 8 dừng xử lý */
  | 'STOPPED'
  /** 1 mới đăng ký */
  | 'SUBMITTED'
  /** 7 công dân yêu cầu rút hồ sơ */
  | 'WITHDRAWN';

/** What handing in gave. */
export type SubmissionPayload = {
  readonly __typename?: 'SubmissionPayload';
  /** The submission as its applicant follows it; null where it was refused. */
  readonly application?: Maybe<TrackedApplication>;
  /** Its id, which stands for the code until it is received. */
  readonly submissionId?: Maybe<Scalars['ID']['output']>;
  /** Follows it together with the id, and with the code once it is received. */
  readonly trackingToken?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A stretch of work at one agency, with its own limit. */
export type Task = {
  readonly __typename?: 'Task';
  /** By whom. */
  readonly agency: Agency;
  /** How much time it has; null without a limit. */
  readonly amount?: Maybe<Scalars['Int']['output']>;
  /** By when; null while its clock stands or without a limit. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it ended. */
  readonly end?: Maybe<TaskEnd>;
  /** When it ended; null while it is open. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it ended late, however it ended; null while it is open or without a limit. */
  readonly late?: Maybe<Scalars['Boolean']['output']>;
  /** Whether its agency leads (chủ trì). */
  readonly lead: Scalars['Boolean']['output'];
  /** What is left while its clock stands. */
  readonly left?: Maybe<TimeLeft>;
  /** What is to be done. */
  readonly name: Scalars['String']['output'];
  /** Its number within the application, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Name of the officer whose work it is. */
  readonly officer?: Maybe<Scalars['String']['output']>;
  /** When its clock began. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** What came out, or why it came to nothing. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
  /** Whether its due time has passed: it is late, done or not. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Place in the plan, from 1; null for work that the plan does not name. */
  readonly step?: Maybe<Scalars['Int']['output']>;
  /** Of what. */
  readonly unit?: Maybe<TimeUnit>;
};

/** How a task ended. */
export type TaskEnd =
  /** Closed undone by the head. */
  | 'CLOSED'
  /** Done by its agency. */
  | 'DONE'
  /** The file that came with it was refused. */
  | 'REFUSED'
  /** The file that went with it was taken back. */
  | 'TAKEN_BACK'
  /** The file was withdrawn or closed for good before it was done. */
  | 'WITH_FILE';

/** An open task in the list of an agency. */
export type TaskInHand = {
  readonly __typename?: 'TaskInHand';
  /** The file that it belongs to. */
  readonly application: Application;
  /** The task. */
  readonly task: Task;
};

/** Open tasks, most urgent first; those whose clock stands come last. */
export type TaskInHandConnection = {
  readonly __typename?: 'TaskInHandConnection';
  /** Tasks with their places. */
  readonly edges: ReadonlyArray<TaskInHandEdge>;
  /** Tasks. */
  readonly nodes: ReadonlyArray<TaskInHand>;
  /** Whether there is more. */
  readonly pageInfo: PageInfo;
};

/** An edge to an open task. */
export type TaskInHandEdge = {
  readonly __typename?: 'TaskInHandEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The task. */
  readonly node: TaskInHand;
};

/** A task to open: a step of the plan, or work that the plan does not name. */
export type TaskInput = {
  /** Id of the agency; a step has its own, one without is the deciding agency's unless named here. */
  readonly agency?: InputMaybe<Scalars['ID']['input']>;
  /** Its time; a step has its own. */
  readonly limit?: InputMaybe<LimitInput>;
  /** What is to be done; a step has its own name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Place in the plan, from 1; left out for other work. */
  readonly step?: InputMaybe<Scalars['Int']['input']>;
};

/** What is left of a limit. */
export type TimeLeft = {
  readonly __typename?: 'TimeLeft';
  /** How much. */
  readonly amount: Scalars['Int']['output'];
  /** Of what. */
  readonly unit: LeftUnit;
};

/** How long the answer may take (thời hạn giải quyết). */
export type TimeLimit = {
  readonly __typename?: 'TimeLimit';
  /** Case it holds for; null: every one. */
  readonly case?: Maybe<Scalars['String']['output']>;
  /** Channel it holds for; null: every one. */
  readonly channel?: Maybe<Channel>;
  /** Who set it. */
  readonly kind: TimeLimitKind;
  /** What due times are computed from. */
  readonly max?: Maybe<Scalars['Int']['output']>;
  /** Smallest number printed; equals `max` for a plain number. */
  readonly min?: Maybe<Scalars['Int']['output']>;
  /** Words beside the number. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Unit; null where none is printed, and then there is no due time. */
  readonly unit?: Maybe<TimeUnit>;
};

/** A time limit to write down. */
export type TimeLimitInput = {
  /** Case; null: every one. */
  readonly case?: InputMaybe<Scalars['String']['input']>;
  /** Channel; null: every one. */
  readonly channel?: InputMaybe<Channel>;
  /** Largest. */
  readonly max?: InputMaybe<Scalars['Int']['input']>;
  /** Smallest. */
  readonly min?: InputMaybe<Scalars['Int']['input']>;
  /** Words beside it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Unit; null where none is printed. */
  readonly unit?: InputMaybe<TimeUnit>;
};

/** Who set a time limit. */
export type TimeLimitKind =
  /** Promised by the province, where it is shorter (cam kết, cắt giảm). */
  | 'COMMITTED'
  /** By law (theo quy định). */
  | 'STATUTORY';

/** In what a time limit is counted. */
export type TimeUnit =
  /** Calendar days (ngày). */
  | 'CALENDAR_DAY'
  /** Months (tháng). */
  | 'MONTH'
  /** Within the day (trong ngày); after the cut-off, the next working day. */
  | 'SAME_DAY'
  /** Working days (ngày làm việc). */
  | 'WORKING_DAY'
  /** Working hours, inside sessions only (giờ làm việc). */
  | 'WORKING_HOUR';

/** Something decided that is not in force yet. */
export type ToCome = {
  readonly __typename?: 'ToCome';
  /** The decision, where it is kept here. */
  readonly decision?: Maybe<Decision>;
  /** By which decision. */
  readonly decisionNumber?: Maybe<Scalars['String']['output']>;
  /** A version, or an end. */
  readonly kind: ToComeKind;
  /** First day: in force, or out of force. */
  readonly onDay: Scalars['Date']['output'];
  /** What it concerns. */
  readonly procedure: Procedure;
};

/** A page of what is decided and not yet in force. */
export type ToComeConnection = {
  readonly __typename?: 'ToComeConnection';
  /** The page. */
  readonly nodes: ReadonlyArray<ToCome>;
  /** Whether and where it goes on. */
  readonly pageInfo: PageInfo;
};

/** Decided and not yet in force: what it is. */
export type ToComeKind =
  /** The end of a procedure. */
  | 'ENDED'
  /** A version. */
  | 'PUBLISHED';

/** A printed total beside its printed parts. */
export type TotalCheck = {
  readonly __typename?: 'TotalCheck';
  /** Whether all are printed as they are; bounds need not add up and are not read. */
  readonly exact: Scalars['Boolean']['output'];
  /** sumOfParts − printed. */
  readonly excess?: Maybe<Scalars['Float']['output']>;
  /** Key of the total. */
  readonly key: Scalars['String']['output'];
  /** Keys of its parts. */
  readonly parts: ReadonlyArray<Scalars['String']['output']>;
  /** Every figure that alone could explain it; none where it adds up. */
  readonly readings: ReadonlyArray<TotalReading>;
  /** How many such choices there are. */
  readonly selectionCount: Scalars['Int']['output'];
  /** Choices of the parts that give the total exactly, fewest parts first, 20 at most. */
  readonly selections: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** What the parts add up to; null where one has no number. */
  readonly sumOfParts?: Maybe<Scalars['Float']['output']>;
};

/** One way to read a total that does not add up: this figure alone is misprinted. None is chosen. */
export type TotalReading = {
  readonly __typename?: 'TotalReading';
  /** Key of the figure: the total or one of its parts. */
  readonly key: Scalars['String']['output'];
  /** False where it would be less than nothing. */
  readonly possible: Scalars['Boolean']['output'];
  /** What is printed. */
  readonly printed: Scalars['Float']['output'];
  /** The printed percentages that the total or its parts go into, under this reading. */
  readonly ratios: ReadonlyArray<RatioCheck>;
  /** What it would have to be. */
  readonly wouldBe: Scalars['Float']['output'];
};

/** What the public sees of an application: never a name. */
export type TrackedApplication = {
  readonly __typename?: 'TrackedApplication';
  /** By when the desk answers the submission. */
  readonly answerDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when they are to be brought, where a time was set. */
  readonly applicantDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Code on the slip; before receipt the submission id. */
  readonly code: Scalars['String']['output'];
  /** Due time now; null while the clock stands. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What happened and when, without names; changes of the calendar only where they moved the due time. */
  readonly events: ReadonlyArray<ApplicationEvent>;
  /** The unit that holds it. */
  readonly holder?: Maybe<Holder>;
  /** What is left of the promised time while the clock stands. */
  readonly left?: Maybe<TimeLeft>;
  /** Whether it can be rated now by its applicant. */
  readonly mayRate: Scalars['Boolean']['output'];
  /** What to do or wait for now, in words. */
  readonly nextStep: Scalars['String']['output'];
  /** Due time printed on the slip. */
  readonly originalDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What came out; null before it has. */
  readonly outcome?: Maybe<Outcome>;
  /** Papers that were asked for and have not come. */
  readonly papersAwaited: ReadonlyArray<Scalars['String']['output']>;
  /** Title of the procedure. */
  readonly procedureTitle: Scalars['String']['output'];
  /** Last day on which it can be rated; null before the result was given. */
  readonly rateUntil?: Maybe<Scalars['Date']['output']>;
  /** The rating that counts, once there is one. */
  readonly rating?: Maybe<Rating>;
  /** New date of a letter of apology. */
  readonly reappointedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was received. */
  readonly receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was handled. */
  readonly resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How it stands. */
  readonly standing: Standing;
  /** State. */
  readonly state: State;
  /** State in words. */
  readonly stateLabel: Scalars['String']['output'];
  /** When it was handed in online. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Units that work or worked on it. */
  readonly tasks: ReadonlyArray<TrackedTask>;
  /** What was written for the applicant with the result, or why it was not received. */
  readonly words?: Maybe<Scalars['String']['output']>;
};

/** A unit at work on an application, without names. */
export type TrackedTask = {
  readonly __typename?: 'TrackedTask';
  /** The unit. */
  readonly agency: Agency;
  /** By when; null while its clock stands or without a limit. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When its part ended; null while it is at work. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it does, where the plan names it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly openedAt: Scalars['DateTime']['output'];
};

/** Why a mutation did not do what was asked. Nothing was changed. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Stable code to program against. */
  readonly code: Scalars['String']['output'];
  /** What is wrong and what to do, in the reader's language. */
  readonly message: Scalars['String']['output'];
  /** Where in the input, such as ["input", "applicant", "name"]; null where no single place is at fault. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a reviewer says of a procedure, a form or a requirement (kiến nghị). */
export type Verdict =
  /** Abolish (bãi bỏ). */
  | 'ABOLISH'
  /** Amend or supplement (sửa đổi, bổ sung). */
  | 'AMEND'
  /** Keep as it is (giữ nguyên). */
  | 'KEEP'
  /** Replace by another (thay thế). */
  | 'REPLACE';

/** An agency as the source names it. */
export type VersionAgency = {
  readonly __typename?: 'VersionAgency';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** The part it plays. */
  readonly role: AgencyRole;
};

/** An agency to write down. */
export type VersionAgencyInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** The part it plays. */
  readonly role: AgencyRole;
};

/** What changed between two versions. */
export type VersionComparison = {
  readonly __typename?: 'VersionComparison';
  /** Changes part by part; none where they say the same. */
  readonly changes: ReadonlyArray<PartChange>;
  /** The older side. */
  readonly from: ProcedureVersion;
  /** The newer side. */
  readonly to: ProcedureVersion;
};

/** Content of a draft; a part left out stays as it is, an empty list empties it. */
export type VersionContentInput = {
  /** Agencies. */
  readonly agencies?: InputMaybe<ReadonlyArray<VersionAgencyInput>>;
  /** Whom it is for, as printed. */
  readonly audienceText?: InputMaybe<Scalars['String']['input']>;
  /** Whom it is for. */
  readonly audiences?: InputMaybe<ReadonlyArray<Audience>>;
  /** Cases. */
  readonly cases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Channels. */
  readonly channels?: InputMaybe<ReadonlyArray<Channel>>;
  /** Papers. */
  readonly components?: InputMaybe<ReadonlyArray<ComponentInput>>;
  /** Doors declared. */
  readonly declaredDoors?: InputMaybe<Scalars['Int']['input']>;
  /** Visits declared. */
  readonly declaredVisits?: InputMaybe<Scalars['Int']['input']>;
  /** Fees. */
  readonly fees?: InputMaybe<ReadonlyArray<FeeInput>>;
  /** Forms. */
  readonly forms?: InputMaybe<ReadonlyArray<FormInput>>;
  /** Legal documents. */
  readonly legalDocuments?: InputMaybe<ReadonlyArray<LegalDocumentInput>>;
  /** Levels. */
  readonly levels?: InputMaybe<ReadonlyArray<AgencyLevel>>;
  /** Requirements. */
  readonly requirements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Results. */
  readonly results?: InputMaybe<ReadonlyArray<ResultInput>>;
  /** Number of sets. */
  readonly sets?: InputMaybe<Scalars['Int']['input']>;
  /** Order of steps. */
  readonly steps?: InputMaybe<Scalars['String']['input']>;
  /** How it may be handed in. */
  readonly submission?: InputMaybe<Scalars['String']['input']>;
  /** Statutory limits. */
  readonly timeLimits?: InputMaybe<ReadonlyArray<TimeLimitInput>>;
  /** Name. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** End of a procedure without a next version. */
export type VersionEndInput = {
  /** Decision that ends it. */
  readonly decisionNumber: Scalars['String']['input'];
  /** First day on which it is no longer in force. */
  readonly endsOn: Scalars['Date']['input'];
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['input'];
  /** Code of the procedure that replaces it. */
  readonly successorCode?: InputMaybe<Scalars['String']['input']>;
  /** Counter of the version in force. */
  readonly version: Scalars['Int']['input'];
};

/** Part of a version, where two versions are compared or a gap is found. */
export type VersionPart =
  /** Agencies. */
  | 'AGENCIES'
  /** Whom it is for. */
  | 'AUDIENCES'
  /** Cases. */
  | 'CASES'
  /** Papers. */
  | 'COMPONENTS'
  /** Decision and dates. */
  | 'DECISION'
  /** Fees. */
  | 'FEES'
  /** Forms. */
  | 'FORMS'
  /** Legal documents. */
  | 'LEGAL_DOCUMENTS'
  /** Requirements and conditions. */
  | 'REQUIREMENTS'
  /** Results. */
  | 'RESULTS'
  /** Order of steps. */
  | 'STEPS'
  /** How it is handed in. */
  | 'SUBMISSION'
  /** Time limits. */
  | 'TIME_LIMITS'
  /** Name. */
  | 'TITLE'
  /** Visits and doors. */
  | 'VISITS';

/** What a version act gave. */
export type VersionPayload = {
  readonly __typename?: 'VersionPayload';
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The version as it stands now. */
  readonly version?: Maybe<ProcedureVersion>;
};

/** Decision and the three dates of a publication. */
export type VersionPublishInput = {
  /** Day announced (công bố). */
  readonly announcedOn: Scalars['Date']['input'];
  /** Decision that announces it. */
  readonly decisionNumber: Scalars['String']['input'];
  /** First day in force (hiệu lực). */
  readonly effectiveOn: Scalars['Date']['input'];
  /** Number of the draft. */
  readonly number: Scalars['Int']['input'];
  /** Code of the procedure. */
  readonly procedureCode: Scalars['String']['input'];
  /** Day made public (công khai). */
  readonly publicOn?: InputMaybe<Scalars['Date']['input']>;
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['input'];
};

/** Life of a version. */
export type VersionState =
  /** Being written. */
  | 'DRAFT'
  /** Ended without a next version. */
  | 'ENDED'
  /** Published; frozen but for its end. */
  | 'PUBLISHED'
  /** Replaced by the next version. */
  | 'SUPERSEDED';

/** The person signed in. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** Where. */
  readonly agency: Agency;
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** What they may do. */
  readonly roles: ReadonlyArray<Role>;
  /** Account name. */
  readonly username: Scalars['String']['output'];
};

/** Why something is awaited. */
export type WaitingGround =
  /** Papers of the applicant. */
  | 'DOCUMENTS'
  /** Another agency's opinion. */
  | 'OPINION'
  /** A payment of the applicant. */
  | 'PAYMENT'
  /** A visit on the spot. */
  | 'SITE_VISIT'
  /** Stopped by decision. */
  | 'STOP';

/** A stretch in which something was awaited. */
export type WaitingSpan = {
  readonly __typename?: 'WaitingSpan';
  /** Whether the promised clock ran on: the ground does not stop it, or it was late already. */
  readonly counted: Scalars['Boolean']['output'];
  /** Since when. */
  readonly from: Scalars['DateTime']['output'];
  /** What was awaited. */
  readonly ground: WaitingGround;
  /** Whether the application was late when it began. */
  readonly late: Scalars['Boolean']['output'];
  /** Where the rule stands. */
  readonly source: Scalars['String']['output'];
  /** Until when; null while it lasts. */
  readonly to?: Maybe<Scalars['DateTime']['output']>;
};

/** Another system that is told by webhook, signed after the Standard Webhooks convention. */
export type Webhook = {
  readonly __typename?: 'Webhook';
  /** Whether it is told anything. */
  readonly active: Scalars['Boolean']['output'];
  /** When it was registered. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Why not; null while it is. */
  readonly disabledReason?: Maybe<WebhookOffReason>;
  /** Messages given up in a row. */
  readonly failures: Scalars['Int']['output'];
  /** Permanent id. */
  readonly id: Scalars['ID']['output'];
  /** What it hears of. */
  readonly kinds: ReadonlyArray<NoticeKind>;
  /** What went wrong last; null once something went well again. */
  readonly lastError?: Maybe<Scalars['String']['output']>;
  /** When it last took a message over. */
  readonly lastSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is. */
  readonly url: Scalars['String']['output'];
  /** Counter for optimistic locking. */
  readonly version: Scalars['Int']['output'];
};

/** Why an endpoint is told nothing. */
export type WebhookOffReason =
  /** Too many messages in a row were given up. */
  | 'FAILING'
  /** It said that it wants nothing more (HTTP 410). */
  | 'GONE'
  /** Its keeper switched it off. */
  | 'KEEPER';

/** What an act on an endpoint gave. */
export type WebhookPayload = {
  readonly __typename?: 'WebhookPayload';
  /** The secret that this act made, `whsec_…`: shown here and nowhere else. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  /** Why not. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** The endpoint as it stands now; null where it was refused or taken away. */
  readonly webhook?: Maybe<Webhook>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agency: ResolverTypeWrapper<AgencyView>;
  AgencyCode: ResolverTypeWrapper<AgencyCode>;
  AgencyLevel: AgencyLevel;
  AgencyRole: AgencyRole;
  AgencyTransfer: ResolverTypeWrapper<TransferRow>;
  AgencyTransferInput: AgencyTransferInput;
  AgencyTransferPayload: ResolverTypeWrapper<Omit<AgencyTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversTypes['AgencyTransfer']> }>;
  AgencyTransferPreview: ResolverTypeWrapper<AgencyTransferPreview>;
  Apology: ResolverTypeWrapper<ApologyView>;
  ApplicantPatchInput: ApplicantPatchInput;
  Application: ResolverTypeWrapper<ApplicationRow>;
  ApplicationConflict: ResolverTypeWrapper<ConflictView>;
  ApplicationConnection: ResolverTypeWrapper<WorkListView>;
  ApplicationCounts: ResolverTypeWrapper<Omit<ApplicationCounts, 'byHolder' | 'byProcedure' | 'byState'> & { byHolder: ReadonlyArray<ResolversTypes['ApplicationHolderCount']>, byProcedure: ReadonlyArray<ResolversTypes['ApplicationProcedureCount']>, byState: ReadonlyArray<ResolversTypes['ApplicationStateCount']> }>;
  ApplicationEdge: ResolverTypeWrapper<WorkListItem>;
  ApplicationEvent: ResolverTypeWrapper<EventView>;
  ApplicationFilter: ApplicationFilter;
  ApplicationHolderCount: ResolverTypeWrapper<HolderCountView>;
  ApplicationOrder: ApplicationOrder;
  ApplicationPayload: ResolverTypeWrapper<Omit<ApplicationPayload, 'application' | 'conflict'> & { application?: Maybe<ResolversTypes['Application']>, conflict?: Maybe<ResolversTypes['ApplicationConflict']> }>;
  ApplicationProcedureCount: ResolverTypeWrapper<ProcedureCountView>;
  ApplicationReceiveInput: ApplicationReceiveInput;
  ApplicationScope: ApplicationScope;
  ApplicationStandingCounts: ResolverTypeWrapper<ApplicationStandingCounts>;
  ApplicationStateCount: ResolverTypeWrapper<StateCountView>;
  ApplicationSubmitInput: ApplicationSubmitInput;
  Audience: Audience;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Breach: ResolverTypeWrapper<BreachView>;
  BreachCode: BreachCode;
  BundleItem: ResolverTypeWrapper<Omit<BundleItem, 'application'> & { application?: Maybe<ResolversTypes['Application']> }>;
  BundlePayload: ResolverTypeWrapper<Omit<BundlePayload, 'items'> & { items: ReadonlyArray<ResolversTypes['BundleItem']> }>;
  CalendarAgencyMoves: ResolverTypeWrapper<AgencyMovesView>;
  CalendarChange: ResolverTypeWrapper<CalendarChangeView>;
  CalendarChangeKind: CalendarChangeKind;
  CalendarChangePayload: ResolverTypeWrapper<Omit<CalendarChangePayload, 'change'> & { change?: Maybe<ResolversTypes['CalendarChange']> }>;
  CalendarDay: ResolverTypeWrapper<CalendarDay>;
  CalendarDayChange: ResolverTypeWrapper<CalendarDayChange>;
  CalendarDayChangeKind: CalendarDayChangeKind;
  CalendarDayInput: CalendarDayInput;
  CalendarGround: CalendarGround;
  CalendarLateness: CalendarLateness;
  CalendarMove: ResolverTypeWrapper<CalendarMoveView>;
  CalendarMoveFilter: CalendarMoveFilter;
  CalendarNoticeInput: CalendarNoticeInput;
  CalendarPreview: ResolverTypeWrapper<CalendarPreviewView>;
  CalendarPreviewPayload: ResolverTypeWrapper<Omit<CalendarPreviewPayload, 'preview'> & { preview?: Maybe<ResolversTypes['CalendarPreview']> }>;
  CalendarSessionsInput: CalendarSessionsInput;
  ChangeKind: ChangeKind;
  Channel: Channel;
  CodePattern: ResolverTypeWrapper<CodePatternView>;
  CodePatternInput: CodePatternInput;
  CodePatternPayload: ResolverTypeWrapper<CodePatternPayload>;
  CodeReset: CodeReset;
  CollectedFee: ResolverTypeWrapper<CollectedFeeView>;
  CollectedFeeInput: CollectedFeeInput;
  Coming: ResolverTypeWrapper<ComingView>;
  ComplianceCost: ResolverTypeWrapper<CostSheetView>;
  ComplianceCostInput: ComplianceCostInput;
  Component: ResolverTypeWrapper<Component>;
  ComponentInput: ComponentInput;
  ControlStep: ResolverTypeWrapper<ControlStepView>;
  CostActivity: ResolverTypeWrapper<CostActivityView>;
  CostActivityInput: CostActivityInput;
  CostActivityKind: CostActivityKind;
  CostSaving: ResolverTypeWrapper<CostSaving>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Deadline: ResolverTypeWrapper<Deadline>;
  Decision: ResolverTypeWrapper<DecisionRow>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Decision']> }>;
  DecisionDuty: DecisionDuty;
  DecisionEffect: DecisionEffect;
  DecisionGap: ResolverTypeWrapper<DecisionGap>;
  DecisionInput: DecisionInput;
  DecisionItem: ResolverTypeWrapper<DecisionItemRow>;
  DecisionItemConnection: ResolverTypeWrapper<Omit<DecisionItemConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['DecisionItem']> }>;
  DecisionLimit: ResolverTypeWrapper<DecisionLimit>;
  DecisionLimitStanding: DecisionLimitStanding;
  DecisionPayload: ResolverTypeWrapper<Omit<DecisionPayload, 'decision'> & { decision?: Maybe<ResolversTypes['Decision']> }>;
  DecisionPreview: ResolverTypeWrapper<Omit<DecisionPreview, 'items'> & { items: ReadonlyArray<ResolversTypes['DecisionPreviewItem']> }>;
  DecisionPreviewItem: ResolverTypeWrapper<DecisionItemPlan>;
  DecisionState: DecisionState;
  DeclaredLimit: ResolverTypeWrapper<DeclaredLimit>;
  DocumentChange: DocumentChange;
  DocumentToChange: ResolverTypeWrapper<DocumentRow>;
  DocumentToChangeInput: DocumentToChangeInput;
  DocumentsRequestInput: DocumentsRequestInput;
  Dong: ResolverTypeWrapper<Scalars['Dong']['output']>;
  EventKind: EventKind;
  EvidenceFile: ResolverTypeWrapper<EvidenceRow>;
  FacetCount: ResolverTypeWrapper<FacetCount>;
  FailedNotice: ResolverTypeWrapper<FailedNoticeRow>;
  FailedNoticeConnection: ResolverTypeWrapper<FailedPage>;
  FailedNoticeState: FailedNoticeState;
  Fee: ResolverTypeWrapper<Fee>;
  FeeInput: FeeInput;
  Feedback: ResolverTypeWrapper<FeedbackRow>;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Feedback']> }>;
  FeedbackCount: ResolverTypeWrapper<FeedbackCountRow>;
  FeedbackGiveInput: FeedbackGiveInput;
  FeedbackGivenPayload: ResolverTypeWrapper<FeedbackGivenPayload>;
  FeedbackGroup: FeedbackGroup;
  FeedbackKind: FeedbackKind;
  FeedbackPayload: ResolverTypeWrapper<Omit<FeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  FeedbackState: FeedbackState;
  Field: ResolverTypeWrapper<FieldView>;
  FigureComparator: FigureComparator;
  FigureCounter: ResolverTypeWrapper<FigureCounter>;
  FigureRatio: ResolverTypeWrapper<FigureRatio>;
  FigureRatioInput: FigureRatioInput;
  FileInput: FileInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowedFeedback: ResolverTypeWrapper<FollowedView>;
  FollowedFeedbackPayload: ResolverTypeWrapper<Omit<FollowedFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversTypes['FollowedFeedback']> }>;
  Form: ResolverTypeWrapper<Form>;
  FormInput: FormInput;
  HandedOut: HandedOut;
  Handover: ResolverTypeWrapper<HandoverView>;
  HandoverInput: HandoverInput;
  HandoverResult: HandoverResult;
  Holder: ResolverTypeWrapper<HolderView>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityCheckedInput: IdentityCheckedInput;
  IdentityProof: IdentityProof;
  ImportedFrom: ResolverTypeWrapper<ImportedFrom>;
  Instruction: ResolverTypeWrapper<InstructionRow>;
  InstructionAddressee: InstructionAddressee;
  InstructionBox: InstructionBox;
  InstructionConnection: ResolverTypeWrapper<InstructionList>;
  InstructionCounts: ResolverTypeWrapper<InstructionCounts>;
  InstructionPayload: ResolverTypeWrapper<Omit<InstructionPayload, 'instruction'> & { instruction?: Maybe<ResolversTypes['Instruction']> }>;
  InstructionState: InstructionState;
  InstructionStep: ResolverTypeWrapper<InstructionStepRow>;
  InstructionStepKind: InstructionStepKind;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LabourCost: ResolverTypeWrapper<LabourCost>;
  LabourCostInput: LabourCostInput;
  LabourCostPayload: ResolverTypeWrapper<LabourCostPayload>;
  LateEntryInput: LateEntryInput;
  LateFile: ResolverTypeWrapper<LateFileRow>;
  LateFileConnection: ResolverTypeWrapper<Omit<LateFileConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['LateFile']> }>;
  LeftUnit: LeftUnit;
  LegalDocument: ResolverTypeWrapper<LegalDocumentView>;
  LegalDocumentConnection: ResolverTypeWrapper<DocumentList>;
  LegalDocumentContent: ResolverTypeWrapper<LegalDocumentContent>;
  LegalDocumentEnterInput: LegalDocumentEnterInput;
  LegalDocumentEvent: ResolverTypeWrapper<DocumentEventRow>;
  LegalDocumentEventKind: LegalDocumentEventKind;
  LegalDocumentExpireInput: LegalDocumentExpireInput;
  LegalDocumentInput: LegalDocumentInput;
  LegalDocumentOpinion: ResolverTypeWrapper<DocumentOpinionView>;
  LegalDocumentOpinionConnection: ResolverTypeWrapper<Omit<LegalDocumentOpinionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['LegalDocumentOpinion']> }>;
  LegalDocumentOpinionState: LegalDocumentOpinionState;
  LegalDocumentOpinionsPayload: ResolverTypeWrapper<Omit<LegalDocumentOpinionsPayload, 'opinions'> & { opinions: ReadonlyArray<ResolversTypes['LegalDocumentOpinion']> }>;
  LegalDocumentPayload: ResolverTypeWrapper<Omit<LegalDocumentPayload, 'document'> & { document?: Maybe<ResolversTypes['LegalDocument']> }>;
  LegalDocumentProcedure: ResolverTypeWrapper<NamingProcedure>;
  LegalDocumentProcedureConnection: ResolverTypeWrapper<NamingProceduresView>;
  LegalDocumentRelateInput: LegalDocumentRelateInput;
  LegalDocumentRelation: ResolverTypeWrapper<DocumentRelationRow>;
  LegalDocumentRelationKind: LegalDocumentRelationKind;
  LegalDocumentReview: LegalDocumentReview;
  LegalDocumentReviewCount: ResolverTypeWrapper<LegalDocumentReviewCount>;
  LegalDocumentScope: LegalDocumentScope;
  LegalDocumentStatus: LegalDocumentStatus;
  LegalDocumentStatusCount: ResolverTypeWrapper<LegalDocumentStatusCount>;
  LegalDocumentWantedChange: ResolverTypeWrapper<WantedChange>;
  LimitInput: LimitInput;
  LocalAgency: ResolverTypeWrapper<Omit<LocalAgency, 'agency'> & { agency: ResolversTypes['Agency'] }>;
  LocalAgencyInput: LocalAgencyInput;
  LocalStep: ResolverTypeWrapper<LocalStep>;
  LocalStepInput: LocalStepInput;
  LocalTerms: ResolverTypeWrapper<LocalTermsView>;
  LocalTermsPayload: ResolverTypeWrapper<Omit<LocalTermsPayload, 'localTerms'> & { localTerms?: Maybe<ResolversTypes['LocalTerms']> }>;
  LocalTermsSetInput: LocalTermsSetInput;
  MailAddressPayload: ResolverTypeWrapper<MailAddressPayload>;
  MessageKind: MessageKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoticeChannel: NoticeChannel;
  NoticeKind: NoticeKind;
  NoticePayload: ResolverTypeWrapper<Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversTypes['FailedNotice']> }>;
  NoticeState: NoticeState;
  Officer: ResolverTypeWrapper<Officer>;
  OneStopMode: OneStopMode;
  OpenData: ResolverTypeWrapper<OpenData>;
  OpenDataCode: ResolverTypeWrapper<OpenDataCode>;
  OpenDataColumn: ResolverTypeWrapper<OpenDataColumn>;
  OpenDataFile: ResolverTypeWrapper<OpenDataFile>;
  OpenDataFormat: OpenDataFormat;
  OpenDataSet: ResolverTypeWrapper<OpenDataSet>;
  Opinion: ResolverTypeWrapper<OpinionView>;
  OriginalsReturnedInput: OriginalsReturnedInput;
  Outcome: Outcome;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Paper: ResolverTypeWrapper<PaperView>;
  PaperForm: PaperForm;
  PaperLimit: ResolverTypeWrapper<PaperLimit>;
  PaperReference: ResolverTypeWrapper<PaperListed>;
  PartChange: ResolverTypeWrapper<PartChange>;
  Payment: ResolverTypeWrapper<Payment>;
  Person: ResolverTypeWrapper<Person>;
  PersonInput: PersonInput;
  Procedure: ResolverTypeWrapper<ProcedureView>;
  ProcedureCase: ResolverTypeWrapper<ProcedureCase>;
  ProcedureConnection: ResolverTypeWrapper<Omit<ProcedureConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProcedureEdge']>, facets: ResolversTypes['ProcedureFacets'], nodes: ReadonlyArray<ResolversTypes['Procedure']> }>;
  ProcedureCreateInput: ProcedureCreateInput;
  ProcedureEdge: ResolverTypeWrapper<Omit<ProcedureEdge, 'node'> & { node: ResolversTypes['Procedure'] }>;
  ProcedureFacets: ResolverTypeWrapper<ProcedureFacetsView>;
  ProcedureResult: ResolverTypeWrapper<ProcedureResult>;
  ProcedureStatus: ProcedureStatus;
  ProcedureVersion: ResolverTypeWrapper<VersionView>;
  ProcessingTime: ResolverTypeWrapper<ProcessingTime>;
  ProcessingTimeGroup: ProcessingTimeGroup;
  PublicSatisfaction: ResolverTypeWrapper<PublicSatisfactionView>;
  PublicationGap: ResolverTypeWrapper<PublicationGap>;
  PublishedFeedback: ResolverTypeWrapper<PublishedView>;
  PublishedFeedbackConnection: ResolverTypeWrapper<Omit<PublishedFeedbackConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['PublishedFeedback']> }>;
  PublishedRemark: ResolverTypeWrapper<PublishedRemark>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Rating: ResolverTypeWrapper<RatingRow>;
  RatingConnection: ResolverTypeWrapper<Omit<RatingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Rating']> }>;
  RatingPayload: ResolverTypeWrapper<Omit<RatingPayload, 'rating'> & { rating?: Maybe<ResolversTypes['Rating']> }>;
  RatingSource: RatingSource;
  RatingWordsState: RatingWordsState;
  RatioCheck: ResolverTypeWrapper<RatioCheck>;
  ReceivedComponent: ResolverTypeWrapper<ReceivedComponent>;
  ReceivedComponentInput: ReceivedComponentInput;
  Recommendation: ResolverTypeWrapper<RecommendationRow>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Recommendation']> }>;
  RecommendationContentInput: RecommendationContentInput;
  RecommendationEvent: ResolverTypeWrapper<HistoryEntryView>;
  RecommendationEventKind: RecommendationEventKind;
  RecommendationField: RecommendationField;
  RecommendationGap: ResolverTypeWrapper<RecommendationGap>;
  RecommendationPayload: ResolverTypeWrapper<Omit<RecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  RecommendationState: RecommendationState;
  Reconciliation: ResolverTypeWrapper<Omit<Reconciliation, 'report'> & { report: ResolversTypes['Report'] }>;
  ReformAtEqualAge: ResolverTypeWrapper<ReformAtEqualAge>;
  ReformChange: ResolverTypeWrapper<ReformChangeView>;
  ReformChannel: ResolverTypeWrapper<ReformChannel>;
  ReformComparison: ResolverTypeWrapper<ReformComparisonView>;
  ReformComparisonConnection: ResolverTypeWrapper<ReformComparisonPage>;
  ReformDayCount: ResolverTypeWrapper<ReformDayCount>;
  ReformEffect: ResolverTypeWrapper<ReformEffectView>;
  ReformFigures: ResolverTypeWrapper<ReformFiguresView>;
  ReformSegment: ResolverTypeWrapper<Omit<ReformSegment, 'change' | 'observed'> & { change?: Maybe<ResolversTypes['ReformChange']>, observed: ResolversTypes['ReformFigures'] }>;
  ReformSummary: ResolverTypeWrapper<ReformSummary>;
  ReformVerdict: ReformVerdict;
  Register: ResolverTypeWrapper<RegisterView>;
  RegisterEntry: ResolverTypeWrapper<RegisterLine>;
  RegisterPage: ResolverTypeWrapper<Omit<RegisterPage, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['RegisterEntry']> }>;
  Report: ResolverTypeWrapper<ReportRow>;
  ReportConnection: ResolverTypeWrapper<Omit<ReportConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['Report']> }>;
  ReportFigureInput: ReportFigureInput;
  ReportInput: ReportInput;
  ReportPayload: ResolverTypeWrapper<Omit<ReportPayload, 'report'> & { report?: Maybe<ResolversTypes['Report']> }>;
  ReportState: ReportState;
  ReportStep: ResolverTypeWrapper<ReportStepRow>;
  ReportStepKind: ReportStepKind;
  ReportedFigure: ResolverTypeWrapper<ReportedFigure>;
  Requirement: ResolverTypeWrapper<Requirement>;
  ResultInput: ResultInput;
  ReviewAnswer: ResolverTypeWrapper<ReviewAnswer>;
  ReviewAnswerInput: ReviewAnswerInput;
  ReviewAssignPayload: ResolverTypeWrapper<Omit<ReviewAssignPayload, 'round'> & { round?: Maybe<ResolversTypes['ReviewRound']> }>;
  ReviewAuthority: ReviewAuthority;
  ReviewBulk: ResolverTypeWrapper<BulkRow>;
  ReviewBulkActInput: ReviewBulkActInput;
  ReviewBulkAgencyCount: ResolverTypeWrapper<Omit<ReviewBulkAgencyCount, 'agency'> & { agency?: Maybe<ResolversTypes['Agency']> }>;
  ReviewBulkConnection: ResolverTypeWrapper<Omit<ReviewBulkConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReviewBulk']> }>;
  ReviewBulkFill: ReviewBulkFill;
  ReviewBulkItem: ResolverTypeWrapper<BulkItemRow>;
  ReviewBulkItemConnection: ResolverTypeWrapper<Omit<ReviewBulkItemConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReviewBulkItem']> }>;
  ReviewBulkKind: ReviewBulkKind;
  ReviewBulkOutcome: ReviewBulkOutcome;
  ReviewBulkPayload: ResolverTypeWrapper<Omit<ReviewBulkPayload, 'bulk'> & { bulk?: Maybe<ResolversTypes['ReviewBulk']> }>;
  ReviewBulkPreview: ResolverTypeWrapper<BulkExpectation>;
  ReviewBulkPreviewPayload: ResolverTypeWrapper<Omit<ReviewBulkPreviewPayload, 'preview'> & { preview?: Maybe<ResolversTypes['ReviewBulkPreview']> }>;
  ReviewBulkRefusal: ResolverTypeWrapper<Omit<ReviewBulkRefusal, 'examples'> & { examples: ReadonlyArray<ResolversTypes['ReviewBulkItem']> }>;
  ReviewBulkState: ReviewBulkState;
  ReviewBulkStop: ReviewBulkStop;
  ReviewBulkSubjectCount: ResolverTypeWrapper<ReviewBulkSubjectCount>;
  ReviewExport: ResolverTypeWrapper<ReviewExportRow>;
  ReviewExportPayload: ResolverTypeWrapper<Omit<ReviewExportPayload, 'export'> & { export?: Maybe<ResolversTypes['ReviewExport']> }>;
  ReviewImport: ResolverTypeWrapper<ReviewImportRow>;
  ReviewImportCell: ResolverTypeWrapper<ReviewImportCellView>;
  ReviewImportChange: ResolverTypeWrapper<Omit<ReviewImportChange, 'cells'> & { cells: ReadonlyArray<ResolversTypes['ReviewImportCell']> }>;
  ReviewImportChangeConnection: ResolverTypeWrapper<Omit<ReviewImportChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReviewImportChange']> }>;
  ReviewImportFinding: ResolverTypeWrapper<ReviewImportFindingRow>;
  ReviewImportFindingConnection: ResolverTypeWrapper<Omit<ReviewImportFindingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ReviewImportFinding']> }>;
  ReviewImportFindingKind: ReviewImportFindingKind;
  ReviewImportPayload: ResolverTypeWrapper<Omit<ReviewImportPayload, 'import'> & { import?: Maybe<ResolversTypes['ReviewImport']> }>;
  ReviewItem: ResolverTypeWrapper<ReviewItemRow>;
  ReviewItemConflict: ResolverTypeWrapper<Omit<ReviewItemConflict, 'acts' | 'item'> & { acts: ReadonlyArray<ResolversTypes['RecommendationEvent']>, item: ResolversTypes['ReviewItem'] }>;
  ReviewItemConnection: ResolverTypeWrapper<ReviewItemList>;
  ReviewItemFilter: ReviewItemFilter;
  ReviewItemPayload: ResolverTypeWrapper<Omit<ReviewItemPayload, 'conflict' | 'item'> & { conflict?: Maybe<ResolversTypes['ReviewItemConflict']>, item?: Maybe<ResolversTypes['ReviewItem']> }>;
  ReviewProgress: ResolverTypeWrapper<ReviewProgress>;
  ReviewQuestion: ReviewQuestion;
  ReviewQuestionAsked: ResolverTypeWrapper<ReviewQuestionAsked>;
  ReviewRound: ResolverTypeWrapper<RoundRow>;
  ReviewRoundConnection: ResolverTypeWrapper<RoundPage>;
  ReviewRoundDay: ResolverTypeWrapper<ReviewRoundDay>;
  ReviewRoundEvent: ResolverTypeWrapper<RoundEventView>;
  ReviewRoundEventKind: ReviewRoundEventKind;
  ReviewRoundGroup: ResolverTypeWrapper<RoundGroupView>;
  ReviewRoundGroupBy: ReviewRoundGroupBy;
  ReviewRoundInput: ReviewRoundInput;
  ReviewRoundPayload: ResolverTypeWrapper<Omit<ReviewRoundPayload, 'round'> & { round?: Maybe<ResolversTypes['ReviewRound']> }>;
  ReviewRoundState: ReviewRoundState;
  ReviewSaving: ResolverTypeWrapper<ReviewSaving>;
  ReviewScope: ResolverTypeWrapper<ScopeView>;
  ReviewScopeCount: ResolverTypeWrapper<Omit<ReviewScopeCount, 'agency' | 'field'> & { agency?: Maybe<ResolversTypes['Agency']>, field?: Maybe<ResolversTypes['Field']> }>;
  ReviewScopeInput: ReviewScopeInput;
  ReviewScopePreview: ResolverTypeWrapper<ScopePreviewView>;
  ReviewStage: ReviewStage;
  ReviewSubject: ReviewSubject;
  ReviewSubjectProgress: ResolverTypeWrapper<ReviewSubjectProgress>;
  ReviewSummary: ResolverTypeWrapper<ReviewSummary>;
  Reviewer: ResolverTypeWrapper<ReviewerView>;
  Role: Role;
  SatisfactionGroup: SatisfactionGroup;
  SatisfactionRow: ResolverTypeWrapper<SatisfactionView>;
  SessionInput: SessionInput;
  SkippedDay: ResolverTypeWrapper<SkippedDay>;
  SlipPayload: ResolverTypeWrapper<Omit<SlipPayload, 'application' | 'conflict'> & { application?: Maybe<ResolversTypes['Application']>, conflict?: Maybe<ResolversTypes['ApplicationConflict']> }>;
  Standing: Standing;
  State: State;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmissionPayload: ResolverTypeWrapper<Omit<SubmissionPayload, 'application'> & { application?: Maybe<ResolversTypes['TrackedApplication']> }>;
  Task: ResolverTypeWrapper<TaskView>;
  TaskEnd: TaskEnd;
  TaskInHand: ResolverTypeWrapper<TaskInHandView>;
  TaskInHandConnection: ResolverTypeWrapper<TaskInHandList>;
  TaskInHandEdge: ResolverTypeWrapper<TaskInHandItem>;
  TaskInput: TaskInput;
  TimeLeft: ResolverTypeWrapper<TimeLeft>;
  TimeLimit: ResolverTypeWrapper<TimeLimit>;
  TimeLimitInput: TimeLimitInput;
  TimeLimitKind: TimeLimitKind;
  TimeUnit: TimeUnit;
  ToCome: ResolverTypeWrapper<ToComeRow>;
  ToComeConnection: ResolverTypeWrapper<Omit<ToComeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['ToCome']> }>;
  ToComeKind: ToComeKind;
  TotalCheck: ResolverTypeWrapper<TotalCheck>;
  TotalReading: ResolverTypeWrapper<TotalReading>;
  TrackedApplication: ResolverTypeWrapper<TrackedView>;
  TrackedTask: ResolverTypeWrapper<TaskView>;
  UserError: ResolverTypeWrapper<UserError>;
  Verdict: Verdict;
  VersionAgency: ResolverTypeWrapper<VersionAgency>;
  VersionAgencyInput: VersionAgencyInput;
  VersionComparison: ResolverTypeWrapper<Omit<VersionComparison, 'from' | 'to'> & { from: ResolversTypes['ProcedureVersion'], to: ResolversTypes['ProcedureVersion'] }>;
  VersionContentInput: VersionContentInput;
  VersionEndInput: VersionEndInput;
  VersionPart: VersionPart;
  VersionPayload: ResolverTypeWrapper<Omit<VersionPayload, 'version'> & { version?: Maybe<ResolversTypes['ProcedureVersion']> }>;
  VersionPublishInput: VersionPublishInput;
  VersionState: VersionState;
  Viewer: ResolverTypeWrapper<ViewerView>;
  WaitingGround: WaitingGround;
  WaitingSpan: ResolverTypeWrapper<WaitingSpan>;
  Webhook: ResolverTypeWrapper<WebhookRow>;
  WebhookOffReason: WebhookOffReason;
  WebhookPayload: ResolverTypeWrapper<Omit<WebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversTypes['Webhook']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyView;
  AgencyCode: AgencyCode;
  AgencyTransfer: TransferRow;
  AgencyTransferInput: AgencyTransferInput;
  AgencyTransferPayload: Omit<AgencyTransferPayload, 'transfer'> & { transfer?: Maybe<ResolversParentTypes['AgencyTransfer']> };
  AgencyTransferPreview: AgencyTransferPreview;
  Apology: ApologyView;
  ApplicantPatchInput: ApplicantPatchInput;
  Application: ApplicationRow;
  ApplicationConflict: ConflictView;
  ApplicationConnection: WorkListView;
  ApplicationCounts: Omit<ApplicationCounts, 'byHolder' | 'byProcedure' | 'byState'> & { byHolder: ReadonlyArray<ResolversParentTypes['ApplicationHolderCount']>, byProcedure: ReadonlyArray<ResolversParentTypes['ApplicationProcedureCount']>, byState: ReadonlyArray<ResolversParentTypes['ApplicationStateCount']> };
  ApplicationEdge: WorkListItem;
  ApplicationEvent: EventView;
  ApplicationFilter: ApplicationFilter;
  ApplicationHolderCount: HolderCountView;
  ApplicationPayload: Omit<ApplicationPayload, 'application' | 'conflict'> & { application?: Maybe<ResolversParentTypes['Application']>, conflict?: Maybe<ResolversParentTypes['ApplicationConflict']> };
  ApplicationProcedureCount: ProcedureCountView;
  ApplicationReceiveInput: ApplicationReceiveInput;
  ApplicationStandingCounts: ApplicationStandingCounts;
  ApplicationStateCount: StateCountView;
  ApplicationSubmitInput: ApplicationSubmitInput;
  Boolean: Scalars['Boolean']['output'];
  Breach: BreachView;
  BundleItem: Omit<BundleItem, 'application'> & { application?: Maybe<ResolversParentTypes['Application']> };
  BundlePayload: Omit<BundlePayload, 'items'> & { items: ReadonlyArray<ResolversParentTypes['BundleItem']> };
  CalendarAgencyMoves: AgencyMovesView;
  CalendarChange: CalendarChangeView;
  CalendarChangePayload: Omit<CalendarChangePayload, 'change'> & { change?: Maybe<ResolversParentTypes['CalendarChange']> };
  CalendarDay: CalendarDay;
  CalendarDayChange: CalendarDayChange;
  CalendarDayInput: CalendarDayInput;
  CalendarMove: CalendarMoveView;
  CalendarNoticeInput: CalendarNoticeInput;
  CalendarPreview: CalendarPreviewView;
  CalendarPreviewPayload: Omit<CalendarPreviewPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['CalendarPreview']> };
  CalendarSessionsInput: CalendarSessionsInput;
  CodePattern: CodePatternView;
  CodePatternInput: CodePatternInput;
  CodePatternPayload: CodePatternPayload;
  CollectedFee: CollectedFeeView;
  CollectedFeeInput: CollectedFeeInput;
  Coming: ComingView;
  ComplianceCost: CostSheetView;
  ComplianceCostInput: ComplianceCostInput;
  Component: Component;
  ComponentInput: ComponentInput;
  ControlStep: ControlStepView;
  CostActivity: CostActivityView;
  CostActivityInput: CostActivityInput;
  CostSaving: CostSaving;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Deadline: Deadline;
  Decision: DecisionRow;
  DecisionConnection: Omit<DecisionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Decision']> };
  DecisionGap: DecisionGap;
  DecisionInput: DecisionInput;
  DecisionItem: DecisionItemRow;
  DecisionItemConnection: Omit<DecisionItemConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['DecisionItem']> };
  DecisionLimit: DecisionLimit;
  DecisionPayload: Omit<DecisionPayload, 'decision'> & { decision?: Maybe<ResolversParentTypes['Decision']> };
  DecisionPreview: Omit<DecisionPreview, 'items'> & { items: ReadonlyArray<ResolversParentTypes['DecisionPreviewItem']> };
  DecisionPreviewItem: DecisionItemPlan;
  DeclaredLimit: DeclaredLimit;
  DocumentToChange: DocumentRow;
  DocumentToChangeInput: DocumentToChangeInput;
  DocumentsRequestInput: DocumentsRequestInput;
  Dong: Scalars['Dong']['output'];
  EvidenceFile: EvidenceRow;
  FacetCount: FacetCount;
  FailedNotice: FailedNoticeRow;
  FailedNoticeConnection: FailedPage;
  Fee: Fee;
  FeeInput: FeeInput;
  Feedback: FeedbackRow;
  FeedbackConnection: Omit<FeedbackConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Feedback']> };
  FeedbackCount: FeedbackCountRow;
  FeedbackGiveInput: FeedbackGiveInput;
  FeedbackGivenPayload: FeedbackGivenPayload;
  FeedbackPayload: Omit<FeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  Field: FieldView;
  FigureCounter: FigureCounter;
  FigureRatio: FigureRatio;
  FigureRatioInput: FigureRatioInput;
  FileInput: FileInput;
  Float: Scalars['Float']['output'];
  FollowedFeedback: FollowedView;
  FollowedFeedbackPayload: Omit<FollowedFeedbackPayload, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['FollowedFeedback']> };
  Form: Form;
  FormInput: FormInput;
  Handover: HandoverView;
  HandoverInput: HandoverInput;
  Holder: HolderView;
  ID: Scalars['ID']['output'];
  IdentityCheckedInput: IdentityCheckedInput;
  ImportedFrom: ImportedFrom;
  Instruction: InstructionRow;
  InstructionConnection: InstructionList;
  InstructionCounts: InstructionCounts;
  InstructionPayload: Omit<InstructionPayload, 'instruction'> & { instruction?: Maybe<ResolversParentTypes['Instruction']> };
  InstructionStep: InstructionStepRow;
  Int: Scalars['Int']['output'];
  LabourCost: LabourCost;
  LabourCostInput: LabourCostInput;
  LabourCostPayload: LabourCostPayload;
  LateEntryInput: LateEntryInput;
  LateFile: LateFileRow;
  LateFileConnection: Omit<LateFileConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['LateFile']> };
  LegalDocument: LegalDocumentView;
  LegalDocumentConnection: DocumentList;
  LegalDocumentContent: LegalDocumentContent;
  LegalDocumentEnterInput: LegalDocumentEnterInput;
  LegalDocumentEvent: DocumentEventRow;
  LegalDocumentExpireInput: LegalDocumentExpireInput;
  LegalDocumentInput: LegalDocumentInput;
  LegalDocumentOpinion: DocumentOpinionView;
  LegalDocumentOpinionConnection: Omit<LegalDocumentOpinionConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['LegalDocumentOpinion']> };
  LegalDocumentOpinionsPayload: Omit<LegalDocumentOpinionsPayload, 'opinions'> & { opinions: ReadonlyArray<ResolversParentTypes['LegalDocumentOpinion']> };
  LegalDocumentPayload: Omit<LegalDocumentPayload, 'document'> & { document?: Maybe<ResolversParentTypes['LegalDocument']> };
  LegalDocumentProcedure: NamingProcedure;
  LegalDocumentProcedureConnection: NamingProceduresView;
  LegalDocumentRelateInput: LegalDocumentRelateInput;
  LegalDocumentRelation: DocumentRelationRow;
  LegalDocumentReviewCount: LegalDocumentReviewCount;
  LegalDocumentStatusCount: LegalDocumentStatusCount;
  LegalDocumentWantedChange: WantedChange;
  LimitInput: LimitInput;
  LocalAgency: Omit<LocalAgency, 'agency'> & { agency: ResolversParentTypes['Agency'] };
  LocalAgencyInput: LocalAgencyInput;
  LocalStep: LocalStep;
  LocalStepInput: LocalStepInput;
  LocalTerms: LocalTermsView;
  LocalTermsPayload: Omit<LocalTermsPayload, 'localTerms'> & { localTerms?: Maybe<ResolversParentTypes['LocalTerms']> };
  LocalTermsSetInput: LocalTermsSetInput;
  MailAddressPayload: MailAddressPayload;
  Mutation: Record<PropertyKey, never>;
  NoticePayload: Omit<NoticePayload, 'notice'> & { notice?: Maybe<ResolversParentTypes['FailedNotice']> };
  Officer: Officer;
  OpenData: OpenData;
  OpenDataCode: OpenDataCode;
  OpenDataColumn: OpenDataColumn;
  OpenDataFile: OpenDataFile;
  OpenDataSet: OpenDataSet;
  Opinion: OpinionView;
  OriginalsReturnedInput: OriginalsReturnedInput;
  PageInfo: PageInfo;
  Paper: PaperView;
  PaperLimit: PaperLimit;
  PaperReference: PaperListed;
  PartChange: PartChange;
  Payment: Payment;
  Person: Person;
  PersonInput: PersonInput;
  Procedure: ProcedureView;
  ProcedureCase: ProcedureCase;
  ProcedureConnection: Omit<ProcedureConnection, 'edges' | 'facets' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProcedureEdge']>, facets: ResolversParentTypes['ProcedureFacets'], nodes: ReadonlyArray<ResolversParentTypes['Procedure']> };
  ProcedureCreateInput: ProcedureCreateInput;
  ProcedureEdge: Omit<ProcedureEdge, 'node'> & { node: ResolversParentTypes['Procedure'] };
  ProcedureFacets: ProcedureFacetsView;
  ProcedureResult: ProcedureResult;
  ProcedureVersion: VersionView;
  ProcessingTime: ProcessingTime;
  PublicSatisfaction: PublicSatisfactionView;
  PublicationGap: PublicationGap;
  PublishedFeedback: PublishedView;
  PublishedFeedbackConnection: Omit<PublishedFeedbackConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['PublishedFeedback']> };
  PublishedRemark: PublishedRemark;
  Query: Record<PropertyKey, never>;
  Rating: RatingRow;
  RatingConnection: Omit<RatingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Rating']> };
  RatingPayload: Omit<RatingPayload, 'rating'> & { rating?: Maybe<ResolversParentTypes['Rating']> };
  RatioCheck: RatioCheck;
  ReceivedComponent: ReceivedComponent;
  ReceivedComponentInput: ReceivedComponentInput;
  Recommendation: RecommendationRow;
  RecommendationConnection: Omit<RecommendationConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Recommendation']> };
  RecommendationContentInput: RecommendationContentInput;
  RecommendationEvent: HistoryEntryView;
  RecommendationGap: RecommendationGap;
  RecommendationPayload: Omit<RecommendationPayload, 'recommendation'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  Reconciliation: Omit<Reconciliation, 'report'> & { report: ResolversParentTypes['Report'] };
  ReformAtEqualAge: ReformAtEqualAge;
  ReformChange: ReformChangeView;
  ReformChannel: ReformChannel;
  ReformComparison: ReformComparisonView;
  ReformComparisonConnection: ReformComparisonPage;
  ReformDayCount: ReformDayCount;
  ReformEffect: ReformEffectView;
  ReformFigures: ReformFiguresView;
  ReformSegment: Omit<ReformSegment, 'change' | 'observed'> & { change?: Maybe<ResolversParentTypes['ReformChange']>, observed: ResolversParentTypes['ReformFigures'] };
  ReformSummary: ReformSummary;
  Register: RegisterView;
  RegisterEntry: RegisterLine;
  RegisterPage: Omit<RegisterPage, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['RegisterEntry']> };
  Report: ReportRow;
  ReportConnection: Omit<ReportConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['Report']> };
  ReportFigureInput: ReportFigureInput;
  ReportInput: ReportInput;
  ReportPayload: Omit<ReportPayload, 'report'> & { report?: Maybe<ResolversParentTypes['Report']> };
  ReportStep: ReportStepRow;
  ReportedFigure: ReportedFigure;
  Requirement: Requirement;
  ResultInput: ResultInput;
  ReviewAnswer: ReviewAnswer;
  ReviewAnswerInput: ReviewAnswerInput;
  ReviewAssignPayload: Omit<ReviewAssignPayload, 'round'> & { round?: Maybe<ResolversParentTypes['ReviewRound']> };
  ReviewBulk: BulkRow;
  ReviewBulkActInput: ReviewBulkActInput;
  ReviewBulkAgencyCount: Omit<ReviewBulkAgencyCount, 'agency'> & { agency?: Maybe<ResolversParentTypes['Agency']> };
  ReviewBulkConnection: Omit<ReviewBulkConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReviewBulk']> };
  ReviewBulkItem: BulkItemRow;
  ReviewBulkItemConnection: Omit<ReviewBulkItemConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReviewBulkItem']> };
  ReviewBulkPayload: Omit<ReviewBulkPayload, 'bulk'> & { bulk?: Maybe<ResolversParentTypes['ReviewBulk']> };
  ReviewBulkPreview: BulkExpectation;
  ReviewBulkPreviewPayload: Omit<ReviewBulkPreviewPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['ReviewBulkPreview']> };
  ReviewBulkRefusal: Omit<ReviewBulkRefusal, 'examples'> & { examples: ReadonlyArray<ResolversParentTypes['ReviewBulkItem']> };
  ReviewBulkSubjectCount: ReviewBulkSubjectCount;
  ReviewExport: ReviewExportRow;
  ReviewExportPayload: Omit<ReviewExportPayload, 'export'> & { export?: Maybe<ResolversParentTypes['ReviewExport']> };
  ReviewImport: ReviewImportRow;
  ReviewImportCell: ReviewImportCellView;
  ReviewImportChange: Omit<ReviewImportChange, 'cells'> & { cells: ReadonlyArray<ResolversParentTypes['ReviewImportCell']> };
  ReviewImportChangeConnection: Omit<ReviewImportChangeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReviewImportChange']> };
  ReviewImportFinding: ReviewImportFindingRow;
  ReviewImportFindingConnection: Omit<ReviewImportFindingConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ReviewImportFinding']> };
  ReviewImportPayload: Omit<ReviewImportPayload, 'import'> & { import?: Maybe<ResolversParentTypes['ReviewImport']> };
  ReviewItem: ReviewItemRow;
  ReviewItemConflict: Omit<ReviewItemConflict, 'acts' | 'item'> & { acts: ReadonlyArray<ResolversParentTypes['RecommendationEvent']>, item: ResolversParentTypes['ReviewItem'] };
  ReviewItemConnection: ReviewItemList;
  ReviewItemFilter: ReviewItemFilter;
  ReviewItemPayload: Omit<ReviewItemPayload, 'conflict' | 'item'> & { conflict?: Maybe<ResolversParentTypes['ReviewItemConflict']>, item?: Maybe<ResolversParentTypes['ReviewItem']> };
  ReviewProgress: ReviewProgress;
  ReviewQuestionAsked: ReviewQuestionAsked;
  ReviewRound: RoundRow;
  ReviewRoundConnection: RoundPage;
  ReviewRoundDay: ReviewRoundDay;
  ReviewRoundEvent: RoundEventView;
  ReviewRoundGroup: RoundGroupView;
  ReviewRoundInput: ReviewRoundInput;
  ReviewRoundPayload: Omit<ReviewRoundPayload, 'round'> & { round?: Maybe<ResolversParentTypes['ReviewRound']> };
  ReviewSaving: ReviewSaving;
  ReviewScope: ScopeView;
  ReviewScopeCount: Omit<ReviewScopeCount, 'agency' | 'field'> & { agency?: Maybe<ResolversParentTypes['Agency']>, field?: Maybe<ResolversParentTypes['Field']> };
  ReviewScopeInput: ReviewScopeInput;
  ReviewScopePreview: ScopePreviewView;
  ReviewSubjectProgress: ReviewSubjectProgress;
  ReviewSummary: ReviewSummary;
  Reviewer: ReviewerView;
  SatisfactionRow: SatisfactionView;
  SessionInput: SessionInput;
  SkippedDay: SkippedDay;
  SlipPayload: Omit<SlipPayload, 'application' | 'conflict'> & { application?: Maybe<ResolversParentTypes['Application']>, conflict?: Maybe<ResolversParentTypes['ApplicationConflict']> };
  String: Scalars['String']['output'];
  SubmissionPayload: Omit<SubmissionPayload, 'application'> & { application?: Maybe<ResolversParentTypes['TrackedApplication']> };
  Task: TaskView;
  TaskInHand: TaskInHandView;
  TaskInHandConnection: TaskInHandList;
  TaskInHandEdge: TaskInHandItem;
  TaskInput: TaskInput;
  TimeLeft: TimeLeft;
  TimeLimit: TimeLimit;
  TimeLimitInput: TimeLimitInput;
  ToCome: ToComeRow;
  ToComeConnection: Omit<ToComeConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['ToCome']> };
  TotalCheck: TotalCheck;
  TotalReading: TotalReading;
  TrackedApplication: TrackedView;
  TrackedTask: TaskView;
  UserError: UserError;
  VersionAgency: VersionAgency;
  VersionAgencyInput: VersionAgencyInput;
  VersionComparison: Omit<VersionComparison, 'from' | 'to'> & { from: ResolversParentTypes['ProcedureVersion'], to: ResolversParentTypes['ProcedureVersion'] };
  VersionContentInput: VersionContentInput;
  VersionEndInput: VersionEndInput;
  VersionPayload: Omit<VersionPayload, 'version'> & { version?: Maybe<ResolversParentTypes['ProcedureVersion']> };
  VersionPublishInput: VersionPublishInput;
  Viewer: ViewerView;
  WaitingSpan: WaitingSpan;
  Webhook: WebhookRow;
  WebhookPayload: Omit<WebhookPayload, 'webhook'> & { webhook?: Maybe<ResolversParentTypes['Webhook']> };
};

export type AgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['AgencyCode']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AgencyLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  oneStopMode?: Resolver<ResolversTypes['OneStopMode'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyCodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyCode'] = ResolversParentTypes['AgencyCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AgencyTransferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyTransfer'] = ResolversParentTypes['AgencyTransfer']> = {
  decisionNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  happenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyTransferPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyTransferPayload'] = ResolversParentTypes['AgencyTransferPayload']> = {
  transfer?: Resolver<Maybe<ResolversTypes['AgencyTransfer']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgencyTransferPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgencyTransferPreview'] = ResolversParentTypes['AgencyTransferPreview']> = {
  awaitingReturn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  submissions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApologyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Apology'] = ResolversParentTypes['Apology']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  newDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Application'] = ResolversParentTypes['Application']> = {
  allowedActs?: Resolver<ReadonlyArray<ResolversTypes['EventKind']>, ParentType, ContextType>;
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  apologies?: Resolver<ReadonlyArray<ResolversTypes['Apology']>, ParentType, ContextType>;
  applicant?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  applicantDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  breaches?: Resolver<ReadonlyArray<ResolversTypes['Breach']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comings?: Resolver<ReadonlyArray<ResolversTypes['Coming']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['ReceivedComponent']>, ParentType, ContextType>;
  decidingAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  enteredLateAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEvent']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  feeTotal?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  feesCollected?: Resolver<ReadonlyArray<ResolversTypes['CollectedFee']>, ParentType, ContextType>;
  feesPrinted?: Resolver<ReadonlyArray<ResolversTypes['Fee']>, ParentType, ContextType>;
  handoverUnderWay?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  handovers?: Resolver<ReadonlyArray<ResolversTypes['Handover']>, ParentType, ContextType>;
  helpingAgency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<Maybe<ResolversTypes['ImportedFrom']>, ParentType, ContextType>;
  instructions?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType>;
  lastEvent?: Resolver<Maybe<ResolversTypes['ApplicationEvent']>, ParentType, ContextType>;
  lateCleared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['TimeLeft']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['Opinion']>, ParentType, ContextType>;
  originalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  papersAwaited?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  payments?: Resolver<ReadonlyArray<ResolversTypes['Payment']>, ParentType, ContextType>;
  plan?: Resolver<ReadonlyArray<ResolversTypes['LocalStep']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  procedureVersion?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reappointedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivingAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  registerNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  stateNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statutoryDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  trackingToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSpans?: Resolver<ReadonlyArray<ResolversTypes['WaitingSpan']>, ParentType, ContextType>;
};

export type ApplicationConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationConflict'] = ResolversParentTypes['ApplicationConflict']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEvent']>, ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationConnection'] = ResolversParentTypes['ApplicationConnection']> = {
  counts?: Resolver<ResolversTypes['ApplicationCounts'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Application']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationCounts'] = ResolversParentTypes['ApplicationCounts']> = {
  awaitedBeforeReceipt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byHolder?: Resolver<ReadonlyArray<ResolversTypes['ApplicationHolderCount']>, ParentType, ContextType>;
  byProcedure?: Resolver<ReadonlyArray<ResolversTypes['ApplicationProcedureCount']>, ParentType, ContextType>;
  byStanding?: Resolver<ResolversTypes['ApplicationStandingCounts'], ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['ApplicationStateCount']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toAccept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toAnswer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toAnswerLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toReturn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationEdge'] = ResolversParentTypes['ApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
};

export type ApplicationEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationEvent'] = ResolversParentTypes['ApplicationEvent']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationHolderCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationHolderCount'] = ResolversParentTypes['ApplicationHolderCount']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationPayload'] = ResolversParentTypes['ApplicationPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['ApplicationConflict']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplicationProcedureCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationProcedureCount'] = ResolversParentTypes['ApplicationProcedureCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ApplicationStandingCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationStandingCounts'] = ResolversParentTypes['ApplicationStandingCounts']> = {
  dueSoon?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notReceived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  within?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplicationStateCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplicationStateCount'] = ResolversParentTypes['ApplicationStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
};

export type BreachResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['BreachCode'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BundleItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BundleItem'] = ResolversParentTypes['BundleItem']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BundlePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BundlePayload'] = ResolversParentTypes['BundlePayload']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['BundleItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalendarAgencyMovesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarAgencyMoves'] = ResolversParentTypes['CalendarAgencyMoves']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  begun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarChange'] = ResolversParentTypes['CalendarChange']> = {
  applications?: Resolver<ReadonlyArray<ResolversTypes['CalendarMove']>, ParentType, ContextType, RequireFields<CalendarChangeApplicationsArgs, 'first' | 'which'>>;
  begun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarChangeKind'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarChangePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarChangePayload'] = ResolversParentTypes['CalendarChangePayload']> = {
  change?: Resolver<Maybe<ResolversTypes['CalendarChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  working?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarDayChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarDayChange'] = ResolversParentTypes['CalendarDayChange']> = {
  change?: Resolver<ResolversTypes['CalendarDayChangeKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groundAfter?: Resolver<Maybe<ResolversTypes['CalendarGround']>, ParentType, ContextType>;
  groundBefore?: Resolver<Maybe<ResolversTypes['CalendarGround']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarMove'] = ResolversParentTypes['CalendarMove']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAfter?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lateness?: Resolver<Maybe<ResolversTypes['CalendarLateness']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submission?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarPreview'] = ResolversParentTypes['CalendarPreview']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['CalendarAgencyMoves']>, ParentType, ContextType>;
  applications?: Resolver<ReadonlyArray<ResolversTypes['CalendarMove']>, ParentType, ContextType, RequireFields<CalendarPreviewApplicationsArgs, 'first'>>;
  begun?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['CalendarDayChange']>, ParentType, ContextType>;
  inHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submissionsMoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarPreviewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarPreviewPayload'] = ResolversParentTypes['CalendarPreviewPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['CalendarPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CodePatternResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodePattern'] = ResolversParentTypes['CodePattern']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  builtIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pattern?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reset?: Resolver<ResolversTypes['CodeReset'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CodePatternPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CodePatternPayload'] = ResolversParentTypes['CodePatternPayload']> = {
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CollectedFeeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CollectedFee'] = ResolversParentTypes['CollectedFee']> = {
  amount?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  corrected?: Resolver<ReadonlyArray<ResolversTypes['CollectedFee']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Coming'] = ResolversParentTypes['Coming']> = {
  act?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplianceCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComplianceCost'] = ResolversParentTypes['ComplianceCost']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['CostActivity']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  once?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  perYear?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timesAYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComponentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Component'] = ResolversParentTypes['Component']> = {
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  copies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  formCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedByState?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mandatory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originals?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ControlStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlStep'] = ResolversParentTypes['ControlStep']> = {
  act?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['HandoverResult']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['Standing']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  takenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CostActivityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostActivity'] = ResolversParentTypes['CostActivity']> = {
  cost?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  dongPerHour?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CostActivityKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOfPocket?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CostSavingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CostSaving'] = ResolversParentTypes['CostSaving']> = {
  perYear?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadlineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedDay']>, ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<Maybe<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  issuedBy?: Resolver<Maybe<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['DecisionItemConnection'], ParentType, ContextType, RequireFields<DecisionItemsArgs, 'first'>>;
  limits?: Resolver<ReadonlyArray<ResolversTypes['DecisionLimit']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['Reviewer']>, ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecisionGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionGap'] = ResolversParentTypes['DecisionGap']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionItem'] = ResolversParentTypes['DecisionItem']> = {
  enacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  takesEffectOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type DecisionItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionItemConnection'] = ResolversParentTypes['DecisionItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DecisionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecisionLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionLimit'] = ResolversParentTypes['DecisionLimit']> = {
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['DecisionDuty'], ParentType, ContextType>;
  lateDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['DecisionLimitStanding'], ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecisionPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionPreview'] = ResolversParentTypes['DecisionPreview']> = {
  ends?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['DecisionGap']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['DecisionPreviewItem']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DecisionPreviewItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionPreviewItem'] = ResolversParentTypes['DecisionPreviewItem']> = {
  effect?: Resolver<ResolversTypes['DecisionEffect'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['DecisionGap']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
  takesEffectOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['DecisionGap']>, ParentType, ContextType>;
};

export type DeclaredLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclaredLimit'] = ResolversParentTypes['DeclaredLimit']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeUnit']>, ParentType, ContextType>;
};

export type DocumentToChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentToChange'] = ResolversParentTypes['DocumentToChange']> = {
  authority?: Resolver<ResolversTypes['ReviewAuthority'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['DocumentChange'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DongScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Dong'], any> {
  name: 'Dong';
}

export type EvidenceFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  uploadedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FacetCount'] = ResolversParentTypes['FacetCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FailedNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FailedNotice'] = ResolversParentTypes['FailedNotice']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NoticeChannel'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NoticeState'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FailedNoticeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FailedNoticeConnection'] = ResolversParentTypes['FailedNoticeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FailedNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  amount?: Resolver<Maybe<ResolversTypes['Dong']>, ParentType, ContextType>;
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  flag?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedbackCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackCount'] = ResolversParentTypes['FeedbackCount']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reflections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FeedbackGivenPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackGivenPayload'] = ResolversParentTypes['FeedbackGivenPayload']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FeedbackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FeedbackPayload'] = ResolversParentTypes['FeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FigureCounterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureCounter'] = ResolversParentTypes['FigureCounter']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureRatioResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureRatio'] = ResolversParentTypes['FigureRatio']> = {
  denominator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FollowedFeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowedFeedback'] = ResolversParentTypes['FollowedFeedback']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contactKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hiddenGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FeedbackState'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FollowedFeedbackPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FollowedFeedbackPayload'] = ResolversParentTypes['FollowedFeedbackPayload']> = {
  feedback?: Resolver<Maybe<ResolversTypes['FollowedFeedback']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type FormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  from?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['HandoverResult']>, ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Holder'], ParentType, ContextType>;
};

export type HolderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Holder'] = ResolversParentTypes['Holder']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportedFromResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedFrom'] = ResolversParentTypes['ImportedFrom']> = {
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InstructionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Instruction'] = ResolversParentTypes['Instruction']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['LateFile'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayFollowUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ranOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  senderAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InstructionState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['InstructionStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstructionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstructionConnection'] = ResolversParentTypes['InstructionConnection']> = {
  counts?: Resolver<ResolversTypes['InstructionCounts'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Instruction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InstructionCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstructionCounts'] = ResolversParentTypes['InstructionCounts']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstructionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstructionPayload'] = ResolversParentTypes['InstructionPayload']> = {
  instruction?: Resolver<Maybe<ResolversTypes['Instruction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InstructionStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InstructionStep'] = ResolversParentTypes['InstructionStep']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstructionStepKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LabourCostResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabourCost'] = ResolversParentTypes['LabourCost']> = {
  dongPerHour?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LabourCostPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabourCostPayload'] = ResolversParentTypes['LabourCostPayload']> = {
  labourCosts?: Resolver<ReadonlyArray<ResolversTypes['LabourCost']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LateFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LateFile'] = ResolversParentTypes['LateFile']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  daysLate?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidingAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  originalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  reappointedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LateFileConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LateFileConnection'] = ResolversParentTypes['LateFileConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LateFile']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LegalDocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocument'] = ResolversParentTypes['LegalDocument']> = {
  actsOn?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentRelation']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiredPartOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentOpinion']>, ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['LegalDocumentProcedureConnection'], ParentType, ContextType, RequireFields<LegalDocumentProceduresArgs, 'first'>>;
  registered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentRelation']>, ParentType, ContextType>;
  reviewOpinion?: Resolver<Maybe<ResolversTypes['LegalDocumentReview']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LegalDocumentStatus']>, ParentType, ContextType, Partial<LegalDocumentStatusArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantedChanges?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentWantedChange']>, ParentType, ContextType>;
};

export type LegalDocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentConnection'] = ResolversParentTypes['LegalDocumentConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  opinions?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentReviewCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentStatusCount']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalDocumentContentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentContent'] = ResolversParentTypes['LegalDocumentContent']> = {
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalDocumentEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentEvent'] = ResolversParentTypes['LegalDocumentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['LegalDocumentContent']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalDocumentEventKind'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdraws?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalDocumentOpinionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentOpinion'] = ResolversParentTypes['LegalDocumentOpinion']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['LegalDocument'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opinion?: Resolver<ResolversTypes['LegalDocumentReview'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LegalDocumentOpinionState'], ParentType, ContextType>;
};

export type LegalDocumentOpinionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentOpinionConnection'] = ResolversParentTypes['LegalDocumentOpinionConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentOpinion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalDocumentOpinionsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentOpinionsPayload'] = ResolversParentTypes['LegalDocumentOpinionsPayload']> = {
  opinions?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentOpinion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LegalDocumentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentPayload'] = ResolversParentTypes['LegalDocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LegalDocumentProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentProcedure'] = ResolversParentTypes['LegalDocumentProcedure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LegalDocumentProcedureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentProcedureConnection'] = ResolversParentTypes['LegalDocumentProcedureConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalDocumentProcedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalDocumentRelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentRelation'] = ResolversParentTypes['LegalDocumentRelation']> = {
  by?: Resolver<ResolversTypes['LegalDocument'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['LegalDocument'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LegalDocumentRelationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['LegalDocumentScope'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalDocumentReviewCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentReviewCount'] = ResolversParentTypes['LegalDocumentReviewCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['LegalDocumentReview']>, ParentType, ContextType>;
};

export type LegalDocumentStatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentStatusCount'] = ResolversParentTypes['LegalDocumentStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LegalDocumentStatus']>, ParentType, ContextType>;
};

export type LegalDocumentWantedChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LegalDocumentWantedChange'] = ResolversParentTypes['LegalDocumentWantedChange']> = {
  authority?: Resolver<ResolversTypes['ReviewAuthority'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['DocumentChange'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type LocalAgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalAgency'] = ResolversParentTypes['LocalAgency']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgencyRole'], ParentType, ContextType>;
};

export type LocalStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalStep'] = ResolversParentTypes['LocalStep']> = {
  agencyCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sideBySide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeUnit']>, ParentType, ContextType>;
};

export type LocalTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalTerms'] = ResolversParentTypes['LocalTerms']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['LocalAgency']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['Fee']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['LocalStep']>, ParentType, ContextType>;
  timeLimits?: Resolver<ReadonlyArray<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type LocalTermsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalTermsPayload'] = ResolversParentTypes['LocalTermsPayload']> = {
  localTerms?: Resolver<Maybe<ResolversTypes['LocalTerms']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MailAddressPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MailAddressPayload'] = ResolversParentTypes['MailAddressPayload']> = {
  set?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  accountMailSet?: Resolver<ResolversTypes['MailAddressPayload'], ParentType, ContextType, RequireFields<MutationAccountMailSetArgs, 'username'>>;
  agencyMailSet?: Resolver<ResolversTypes['MailAddressPayload'], ParentType, ContextType, RequireFields<MutationAgencyMailSetArgs, 'agency'>>;
  agencyTransfer?: Resolver<ResolversTypes['AgencyTransferPayload'], ParentType, ContextType, RequireFields<MutationAgencyTransferArgs, 'input'>>;
  applicationAcceptHandover?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationAcceptHandoverArgs, 'code' | 'version'>>;
  applicationAct?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationActArgs, 'act' | 'code' | 'version'>>;
  applicationApologise?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationApologiseArgs, 'code' | 'newDate' | 'reason' | 'version'>>;
  applicationAssign?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationAssignArgs, 'code' | 'ground' | 'officer' | 'version'>>;
  applicationClose?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationCloseArgs, 'code' | 'ground' | 'version'>>;
  applicationCloseTask?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationCloseTaskArgs, 'code' | 'ground' | 'task' | 'version'>>;
  applicationCollectFee?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationCollectFeeArgs, 'amount' | 'code' | 'receipt' | 'version'>>;
  applicationCorrectApplicant?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationCorrectApplicantArgs, 'applicant' | 'code' | 'ground' | 'version'>>;
  applicationExtend?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationExtendArgs, 'amount' | 'code' | 'ground' | 'version'>>;
  applicationFinishTask?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationFinishTaskArgs, 'code' | 'outcome' | 'task' | 'version'>>;
  applicationGiveOpinion?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationGiveOpinionArgs, 'code' | 'request' | 'version'>>;
  applicationHandOver?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationHandOverArgs, 'code' | 'to' | 'version'>>;
  applicationOpenTasks?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationOpenTasksArgs, 'code' | 'tasks' | 'version'>>;
  applicationRate?: Resolver<ResolversTypes['RatingPayload'], ParentType, ContextType, RequireFields<MutationApplicationRateArgs, 'code' | 'score' | 'token'>>;
  applicationRateAtDesk?: Resolver<ResolversTypes['RatingPayload'], ParentType, ContextType, RequireFields<MutationApplicationRateAtDeskArgs, 'code' | 'score'>>;
  applicationRecall?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationRecallArgs, 'code' | 'ground' | 'version'>>;
  applicationReceive?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationReceiveArgs, 'input'>>;
  applicationReceiveSubmission?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationReceiveSubmissionArgs, 'code' | 'version'>>;
  applicationRecordPayment?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationRecordPaymentArgs, 'amount' | 'code' | 'receipt' | 'version'>>;
  applicationRecordVisit?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationRecordVisitArgs, 'code' | 'reason' | 'version'>>;
  applicationRefuseHandover?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationRefuseHandoverArgs, 'code' | 'ground' | 'version'>>;
  applicationReissueSlip?: Resolver<ResolversTypes['SlipPayload'], ParentType, ContextType, RequireFields<MutationApplicationReissueSlipArgs, 'code' | 'identityChecked' | 'version'>>;
  applicationReject?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationRejectArgs, 'code' | 'ground' | 'version'>>;
  applicationRequestDocuments?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationRequestDocumentsArgs, 'code' | 'input' | 'version'>>;
  applicationRequestOpinion?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationRequestOpinionArgs, 'agency' | 'code' | 'question' | 'version'>>;
  applicationRequestPayment?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationRequestPaymentArgs, 'amount' | 'code' | 'purpose' | 'version'>>;
  applicationResolve?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationResolveArgs, 'code' | 'outcome' | 'version'>>;
  applicationResume?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationResumeArgs, 'code' | 'ground' | 'version'>>;
  applicationReturn?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationReturnArgs, 'code' | 'handedOut' | 'version'>>;
  applicationStart?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationStartArgs, 'code' | 'version'>>;
  applicationStop?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationStopArgs, 'code' | 'ground' | 'version'>>;
  applicationSubmit?: Resolver<ResolversTypes['SubmissionPayload'], ParentType, ContextType, RequireFields<MutationApplicationSubmitArgs, 'input'>>;
  applicationSupplyDocuments?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationSupplyDocumentsArgs, 'code' | 'version'>>;
  applicationTakeBackHandover?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationTakeBackHandoverArgs, 'code' | 'ground' | 'version'>>;
  applicationWithdraw?: Resolver<ResolversTypes['ApplicationPayload'], ParentType, ContextType, RequireFields<MutationApplicationWithdrawArgs, 'code' | 'ground' | 'version'>>;
  applicationsAcceptHandover?: Resolver<ResolversTypes['BundlePayload'], ParentType, ContextType, RequireFields<MutationApplicationsAcceptHandoverArgs, 'files'>>;
  applicationsHandOver?: Resolver<ResolversTypes['BundlePayload'], ParentType, ContextType, RequireFields<MutationApplicationsHandOverArgs, 'files' | 'to'>>;
  calendarNoticeApply?: Resolver<ResolversTypes['CalendarChangePayload'], ParentType, ContextType, RequireFields<MutationCalendarNoticeApplyArgs, 'acceptTraffic' | 'input' | 'preview'>>;
  calendarSessionsApply?: Resolver<ResolversTypes['CalendarChangePayload'], ParentType, ContextType, RequireFields<MutationCalendarSessionsApplyArgs, 'acceptTraffic' | 'input' | 'preview'>>;
  codePatternSet?: Resolver<ResolversTypes['CodePatternPayload'], ParentType, ContextType, RequireFields<MutationCodePatternSetArgs, 'input'>>;
  decisionChange?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecisionChangeArgs, 'id' | 'input'>>;
  decisionDraft?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecisionDraftArgs, 'input'>>;
  decisionIssue?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecisionIssueArgs, 'confirmChanges' | 'id'>>;
  decisionRecordAnnounced?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecisionRecordAnnouncedArgs, 'id' | 'on'>>;
  decisionRecordEntered?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecisionRecordEnteredArgs, 'id' | 'on'>>;
  decisionRecordMadePublic?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecisionRecordMadePublicArgs, 'id' | 'on'>>;
  decisionWithdraw?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationDecisionWithdrawArgs, 'id' | 'number' | 'reason'>>;
  feedbackAnswer?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackAnswerArgs, 'answer' | 'id' | 'version'>>;
  feedbackEraseContact?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackEraseContactArgs, 'id'>>;
  feedbackGive?: Resolver<ResolversTypes['FeedbackGivenPayload'], ParentType, ContextType, RequireFields<MutationFeedbackGiveArgs, 'input'>>;
  feedbackHide?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackHideArgs, 'ground' | 'id' | 'version'>>;
  feedbackPublish?: Resolver<ResolversTypes['FeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackPublishArgs, 'id' | 'version'>>;
  feedbackWithdrawContact?: Resolver<ResolversTypes['FollowedFeedbackPayload'], ParentType, ContextType, RequireFields<MutationFeedbackWithdrawContactArgs, 'id' | 'token'>>;
  instructionAnswer?: Resolver<ResolversTypes['InstructionPayload'], ParentType, ContextType, RequireFields<MutationInstructionAnswerArgs, 'id' | 'version' | 'words'>>;
  instructionClose?: Resolver<ResolversTypes['InstructionPayload'], ParentType, ContextType, RequireFields<MutationInstructionCloseArgs, 'id' | 'version'>>;
  instructionRepeat?: Resolver<ResolversTypes['InstructionPayload'], ParentType, ContextType, RequireFields<MutationInstructionRepeatArgs, 'id' | 'version' | 'words'>>;
  instructionSend?: Resolver<ResolversTypes['InstructionPayload'], ParentType, ContextType, RequireFields<MutationInstructionSendArgs, 'code' | 'to' | 'words'>>;
  labourCostSet?: Resolver<ResolversTypes['LabourCostPayload'], ParentType, ContextType, RequireFields<MutationLabourCostSetArgs, 'input'>>;
  legalDocumentChange?: Resolver<ResolversTypes['LegalDocumentPayload'], ParentType, ContextType, RequireFields<MutationLegalDocumentChangeArgs, 'id' | 'input' | 'version'>>;
  legalDocumentEnter?: Resolver<ResolversTypes['LegalDocumentPayload'], ParentType, ContextType, RequireFields<MutationLegalDocumentEnterArgs, 'input'>>;
  legalDocumentExpire?: Resolver<ResolversTypes['LegalDocumentPayload'], ParentType, ContextType, RequireFields<MutationLegalDocumentExpireArgs, 'id' | 'input' | 'version'>>;
  legalDocumentOpinionsDecide?: Resolver<ResolversTypes['LegalDocumentOpinionsPayload'], ParentType, ContextType, RequireFields<MutationLegalDocumentOpinionsDecideArgs, 'approve' | 'ids'>>;
  legalDocumentOpinionsPropose?: Resolver<ResolversTypes['LegalDocumentOpinionsPayload'], ParentType, ContextType, RequireFields<MutationLegalDocumentOpinionsProposeArgs, 'documents' | 'opinion' | 'reason'>>;
  legalDocumentRelate?: Resolver<ResolversTypes['LegalDocumentPayload'], ParentType, ContextType, RequireFields<MutationLegalDocumentRelateArgs, 'id' | 'input' | 'version'>>;
  legalDocumentWithdraw?: Resolver<ResolversTypes['LegalDocumentPayload'], ParentType, ContextType, RequireFields<MutationLegalDocumentWithdrawArgs, 'id' | 'reason' | 'sequence' | 'version'>>;
  localTermsSet?: Resolver<ResolversTypes['LocalTermsPayload'], ParentType, ContextType, RequireFields<MutationLocalTermsSetArgs, 'input'>>;
  noticeDiscard?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationNoticeDiscardArgs, 'ground' | 'id'>>;
  noticeRetry?: Resolver<ResolversTypes['NoticePayload'], ParentType, ContextType, RequireFields<MutationNoticeRetryArgs, 'id'>>;
  procedureCreate?: Resolver<ResolversTypes['VersionPayload'], ParentType, ContextType, RequireFields<MutationProcedureCreateArgs, 'input'>>;
  ratingHide?: Resolver<ResolversTypes['RatingPayload'], ParentType, ContextType, RequireFields<MutationRatingHideArgs, 'ground' | 'id'>>;
  ratingPublish?: Resolver<ResolversTypes['RatingPayload'], ParentType, ContextType, RequireFields<MutationRatingPublishArgs, 'id'>>;
  recommendationApprove?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationRecommendationApproveArgs, 'id'>>;
  recommendationPropose?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationRecommendationProposeArgs, 'procedureCode' | 'reason' | 'verdict'>>;
  recommendationReturn?: Resolver<ResolversTypes['RecommendationPayload'], ParentType, ContextType, RequireFields<MutationRecommendationReturnArgs, 'id' | 'note'>>;
  reportChange?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReportChangeArgs, 'id' | 'input' | 'version'>>;
  reportEnter?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReportEnterArgs, 'input'>>;
  reportFigureRemove?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReportFigureRemoveArgs, 'figure' | 'id' | 'reason' | 'version'>>;
  reportFigureSet?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReportFigureSetArgs, 'id' | 'input' | 'version'>>;
  reportPublish?: Resolver<ResolversTypes['ReportPayload'], ParentType, ContextType, RequireFields<MutationReportPublishArgs, 'id' | 'version'>>;
  reviewAssign?: Resolver<ResolversTypes['ReviewAssignPayload'], ParentType, ContextType, RequireFields<MutationReviewAssignArgs, 'assignees' | 'round'>>;
  reviewBulkPreview?: Resolver<ResolversTypes['ReviewBulkPreviewPayload'], ParentType, ContextType, RequireFields<MutationReviewBulkPreviewArgs, 'act' | 'filter' | 'round'>>;
  reviewBulkStart?: Resolver<ResolversTypes['ReviewBulkPayload'], ParentType, ContextType, RequireFields<MutationReviewBulkStartArgs, 'token'>>;
  reviewBulkStop?: Resolver<ResolversTypes['ReviewBulkPayload'], ParentType, ContextType, RequireFields<MutationReviewBulkStopArgs, 'id'>>;
  reviewBulkUndo?: Resolver<ResolversTypes['ReviewBulkPayload'], ParentType, ContextType, RequireFields<MutationReviewBulkUndoArgs, 'id'>>;
  reviewExport?: Resolver<ResolversTypes['ReviewExportPayload'], ParentType, ContextType, RequireFields<MutationReviewExportArgs, 'round'>>;
  reviewImportApply?: Resolver<ResolversTypes['ReviewImportPayload'], ParentType, ContextType, RequireFields<MutationReviewImportApplyArgs, 'id'>>;
  reviewItemApprove?: Resolver<ResolversTypes['ReviewItemPayload'], ParentType, ContextType, RequireFields<MutationReviewItemApproveArgs, 'item' | 'version'>>;
  reviewItemClassify?: Resolver<ResolversTypes['ReviewItemPayload'], ParentType, ContextType, RequireFields<MutationReviewItemClassifyArgs, 'content' | 'item' | 'version'>>;
  reviewItemDiscard?: Resolver<ResolversTypes['ReviewItemPayload'], ParentType, ContextType, RequireFields<MutationReviewItemDiscardArgs, 'item' | 'version'>>;
  reviewItemReturn?: Resolver<ResolversTypes['ReviewItemPayload'], ParentType, ContextType, RequireFields<MutationReviewItemReturnArgs, 'item' | 'note' | 'version'>>;
  reviewItemSubmit?: Resolver<ResolversTypes['ReviewItemPayload'], ParentType, ContextType, RequireFields<MutationReviewItemSubmitArgs, 'item' | 'version'>>;
  reviewItemTakeBack?: Resolver<ResolversTypes['ReviewItemPayload'], ParentType, ContextType, RequireFields<MutationReviewItemTakeBackArgs, 'item' | 'version'>>;
  reviewRoundChange?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundChangeArgs, 'id' | 'input' | 'version'>>;
  reviewRoundClose?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundCloseArgs, 'id' | 'version'>>;
  reviewRoundCreate?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundCreateArgs, 'input'>>;
  reviewRoundGrow?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundGrowArgs, 'codes' | 'id' | 'version'>>;
  reviewRoundOpen?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundOpenArgs, 'id' | 'version'>>;
  reviewRoundReopen?: Resolver<ResolversTypes['ReviewRoundPayload'], ParentType, ContextType, RequireFields<MutationReviewRoundReopenArgs, 'id' | 'reason' | 'version'>>;
  versionDraft?: Resolver<ResolversTypes['VersionPayload'], ParentType, ContextType, RequireFields<MutationVersionDraftArgs, 'procedureCode'>>;
  versionEnd?: Resolver<ResolversTypes['VersionPayload'], ParentType, ContextType, RequireFields<MutationVersionEndArgs, 'input'>>;
  versionPublish?: Resolver<ResolversTypes['VersionPayload'], ParentType, ContextType, RequireFields<MutationVersionPublishArgs, 'input'>>;
  versionUpdate?: Resolver<ResolversTypes['VersionPayload'], ParentType, ContextType, RequireFields<MutationVersionUpdateArgs, 'content' | 'number' | 'procedureCode' | 'version'>>;
  webhookCreate?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookCreateArgs, 'kinds' | 'url'>>;
  webhookDelete?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookDeleteArgs, 'id' | 'version'>>;
  webhookRotateSecret?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookRotateSecretArgs, 'id' | 'version'>>;
  webhookTest?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookTestArgs, 'id'>>;
  webhookUpdate?: Resolver<ResolversTypes['WebhookPayload'], ParentType, ContextType, RequireFields<MutationWebhookUpdateArgs, 'id' | 'version'>>;
};

export type NoticePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoticePayload'] = ResolversParentTypes['NoticePayload']> = {
  notice?: Resolver<Maybe<ResolversTypes['FailedNotice']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OfficerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Officer'] = ResolversParentTypes['Officer']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenDataResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenData'] = ResolversParentTypes['OpenData']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  catalogue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['OpenDataCode']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['OpenDataSet']>, ParentType, ContextType>;
};

export type OpenDataCodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenDataCode'] = ResolversParentTypes['OpenDataCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenDataColumnResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenDataColumn'] = ResolversParentTypes['OpenDataColumn']> = {
  list?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenDataFileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenDataFile'] = ResolversParentTypes['OpenDataFile']> = {
  format?: Resolver<ResolversTypes['OpenDataFormat'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenDataSetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenDataSet'] = ResolversParentTypes['OpenDataSet']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['OpenDataColumn']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['OpenDataFile']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpinionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  request?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paper'] = ResolversParentTypes['Paper']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  applicantDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidingAgency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  desk?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  feeTotal?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['CollectedFee']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PaperForm'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['TimeLeft']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['PaperLimit']>, ParentType, ContextType>;
  newDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  papersAsked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  registerNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slipSerial?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ControlStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackingToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperLimit'] = ResolversParentTypes['PaperLimit']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TimeUnit'], ParentType, ContextType>;
};

export type PaperReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaperReference'] = ResolversParentTypes['PaperReference']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PaperForm'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartChange'] = ResolversParentTypes['PartChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['VersionPart'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amount?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProcedureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Procedure'] = ResolversParentTypes['Procedure']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  demoNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  rawCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendations?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  reviewStatus?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  satisfaction?: Resolver<ResolversTypes['PublicSatisfaction'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProcedureStatus'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType, RequireFields<ProcedureVersionArgs, 'number'>>;
  versionOn?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType, RequireFields<ProcedureVersionOnArgs, 'date'>>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
};

export type ProcedureCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureCase'] = ResolversParentTypes['ProcedureCase']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureConnection'] = ResolversParentTypes['ProcedureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcedureEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProcedureFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcedureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureEdge'] = ResolversParentTypes['ProcedureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ProcedureFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureFacets'] = ResolversParentTypes['ProcedureFacets']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  reviewStatuses?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['FacetCount']>, ParentType, ContextType>;
};

export type ProcedureResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureResult'] = ResolversParentTypes['ProcedureResult']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProcedureVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcedureVersion'] = ResolversParentTypes['ProcedureVersion']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['VersionAgency']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  audienceText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  audiences?: Resolver<ReadonlyArray<ResolversTypes['Audience']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['ProcedureCase']>, ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['Channel']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Component']>, ParentType, ContextType>;
  datesNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredDoors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredVisits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDecisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fees?: Resolver<ReadonlyArray<ResolversTypes['Fee']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['Form']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['PublicationGap']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalDocuments?: Resolver<ReadonlyArray<ResolversTypes['LegalDocument']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['AgencyLevel']>, ParentType, ContextType>;
  localTerms?: Resolver<Maybe<ResolversTypes['LocalTerms']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes['Requirement']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ProcedureResult']>, ParentType, ContextType>;
  sets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VersionState'], ParentType, ContextType>;
  steps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeLimits?: Resolver<ReadonlyArray<ResolversTypes['TimeLimit']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProcessingTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProcessingTime'] = ResolversParentTypes['ProcessingTime']> = {
  clearedByCalendar?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handledEarly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handledLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handledOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handledWithoutLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openWithin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90Days?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicSatisfactionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicSatisfaction'] = ResolversParentTypes['PublicSatisfaction']> = {
  answerRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byDesk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['PublishedRemark']>, ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfiedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  small?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PublicationGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublicationGap'] = ResolversParentTypes['PublicationGap']> = {
  blocking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['VersionPart'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedFeedbackResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedFeedback'] = ResolversParentTypes['PublishedFeedback']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FeedbackKind'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedFeedbackConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedFeedbackConnection'] = ResolversParentTypes['PublishedFeedbackConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedFeedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedRemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishedRemark'] = ResolversParentTypes['PublishedRemark']> = {
  ratedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RatingSource'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  agencyTransfer?: Resolver<Maybe<ResolversTypes['AgencyTransfer']>, ParentType, ContextType, RequireFields<QueryAgencyTransferArgs, 'id'>>;
  agencyTransferPreview?: Resolver<ResolversTypes['AgencyTransferPreview'], ParentType, ContextType, RequireFields<QueryAgencyTransferPreviewArgs, 'from' | 'to'>>;
  agencyTransfers?: Resolver<ReadonlyArray<ResolversTypes['AgencyTransfer']>, ParentType, ContextType, RequireFields<QueryAgencyTransfersArgs, 'first'>>;
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType, RequireFields<QueryApplicationArgs, 'code'>>;
  applicationPaper?: Resolver<Maybe<ResolversTypes['Paper']>, ParentType, ContextType, RequireFields<QueryApplicationPaperArgs, 'code' | 'form' | 'sequence'>>;
  applicationPapers?: Resolver<ReadonlyArray<ResolversTypes['PaperReference']>, ParentType, ContextType, RequireFields<QueryApplicationPapersArgs, 'code'>>;
  applications?: Resolver<ResolversTypes['ApplicationConnection'], ParentType, ContextType, RequireFields<QueryApplicationsArgs, 'enteredLate' | 'first' | 'mine'>>;
  calendarChange?: Resolver<Maybe<ResolversTypes['CalendarChange']>, ParentType, ContextType, RequireFields<QueryCalendarChangeArgs, 'id'>>;
  calendarChanges?: Resolver<ReadonlyArray<ResolversTypes['CalendarChange']>, ParentType, ContextType, RequireFields<QueryCalendarChangesArgs, 'first'>>;
  calendarClearings?: Resolver<ReadonlyArray<ResolversTypes['CalendarMove']>, ParentType, ContextType, RequireFields<QueryCalendarClearingsArgs, 'first' | 'from' | 'to'>>;
  calendarDays?: Resolver<ReadonlyArray<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<QueryCalendarDaysArgs, 'from' | 'to'>>;
  calendarNoticePreview?: Resolver<ResolversTypes['CalendarPreviewPayload'], ParentType, ContextType, RequireFields<QueryCalendarNoticePreviewArgs, 'input'>>;
  calendarSessionsPreview?: Resolver<ResolversTypes['CalendarPreviewPayload'], ParentType, ContextType, RequireFields<QueryCalendarSessionsPreviewArgs, 'input'>>;
  codePatterns?: Resolver<ReadonlyArray<ResolversTypes['CodePattern']>, ParentType, ContextType>;
  compareVersions?: Resolver<Maybe<ResolversTypes['VersionComparison']>, ParentType, ContextType, RequireFields<QueryCompareVersionsArgs, 'code' | 'from' | 'to'>>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'amount' | 'receivedAt' | 'unit'>>;
  decidedNotInForce?: Resolver<ResolversTypes['ToComeConnection'], ParentType, ContextType, RequireFields<QueryDecidedNotInForceArgs, 'first'>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  decisionLimits?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionLimitsArgs, 'overdueOnly'>>;
  decisionPreview?: Resolver<Maybe<ResolversTypes['DecisionPreview']>, ParentType, ContextType, RequireFields<QueryDecisionPreviewArgs, 'id'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'first'>>;
  failedNotices?: Resolver<ResolversTypes['FailedNoticeConnection'], ParentType, ContextType, RequireFields<QueryFailedNoticesArgs, 'first'>>;
  feedbackCounts?: Resolver<ReadonlyArray<ResolversTypes['FeedbackCount']>, ParentType, ContextType, RequireFields<QueryFeedbackCountsArgs, 'from' | 'groupBy' | 'to'>>;
  feedbackInbox?: Resolver<ResolversTypes['FeedbackConnection'], ParentType, ContextType, RequireFields<QueryFeedbackInboxArgs, 'first'>>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  figureCounters?: Resolver<ReadonlyArray<ResolversTypes['FigureCounter']>, ParentType, ContextType>;
  followFeedback?: Resolver<Maybe<ResolversTypes['FollowedFeedback']>, ParentType, ContextType, RequireFields<QueryFollowFeedbackArgs, 'id' | 'token'>>;
  instructions?: Resolver<ResolversTypes['InstructionConnection'], ParentType, ContextType, RequireFields<QueryInstructionsArgs, 'box' | 'first' | 'mine' | 'overdue'>>;
  labourCosts?: Resolver<ReadonlyArray<ResolversTypes['LabourCost']>, ParentType, ContextType>;
  lateFiles?: Resolver<ResolversTypes['LateFileConnection'], ParentType, ContextType, RequireFields<QueryLateFilesArgs, 'first'>>;
  legalDocument?: Resolver<Maybe<ResolversTypes['LegalDocument']>, ParentType, ContextType, RequireFields<QueryLegalDocumentArgs, 'named'>>;
  legalDocumentOpinionsWaiting?: Resolver<ResolversTypes['LegalDocumentOpinionConnection'], ParentType, ContextType, RequireFields<QueryLegalDocumentOpinionsWaitingArgs, 'first'>>;
  legalDocuments?: Resolver<ResolversTypes['LegalDocumentConnection'], ParentType, ContextType, RequireFields<QueryLegalDocumentsArgs, 'first'>>;
  officers?: Resolver<ReadonlyArray<ResolversTypes['Officer']>, ParentType, ContextType, Partial<QueryOfficersArgs>>;
  openData?: Resolver<ResolversTypes['OpenData'], ParentType, ContextType>;
  procedure?: Resolver<Maybe<ResolversTypes['Procedure']>, ParentType, ContextType, RequireFields<QueryProcedureArgs, 'code'>>;
  procedures?: Resolver<ResolversTypes['ProcedureConnection'], ParentType, ContextType, RequireFields<QueryProceduresArgs, 'first'>>;
  processingTimes?: Resolver<ReadonlyArray<ResolversTypes['ProcessingTime']>, ParentType, ContextType, RequireFields<QueryProcessingTimesArgs, 'from' | 'groupBy' | 'to'>>;
  publishedFeedback?: Resolver<Maybe<ResolversTypes['PublishedFeedbackConnection']>, ParentType, ContextType, RequireFields<QueryPublishedFeedbackArgs, 'first' | 'procedureCode'>>;
  ratings?: Resolver<ResolversTypes['RatingConnection'], ParentType, ContextType, RequireFields<QueryRatingsArgs, 'first' | 'words'>>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, RequireFields<QueryRecommendationsArgs, 'first' | 'states' | 'toDecide'>>;
  reconciliation?: Resolver<Maybe<ResolversTypes['Reconciliation']>, ParentType, ContextType, Partial<QueryReconciliationArgs>>;
  reformEffect?: Resolver<ReadonlyArray<ResolversTypes['ReformEffect']>, ParentType, ContextType, RequireFields<QueryReformEffectArgs, 'code'>>;
  reformEffects?: Resolver<ResolversTypes['ReformComparisonConnection'], ParentType, ContextType, RequireFields<QueryReformEffectsArgs, 'first' | 'from' | 'to'>>;
  register?: Resolver<ResolversTypes['Register'], ParentType, ContextType, RequireFields<QueryRegisterArgs, 'from' | 'to'>>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType, RequireFields<QueryReportArgs, 'id'>>;
  reportedFigures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['ReportConnection'], ParentType, ContextType, RequireFields<QueryReportsArgs, 'first'>>;
  reviewBulk?: Resolver<Maybe<ResolversTypes['ReviewBulk']>, ParentType, ContextType, RequireFields<QueryReviewBulkArgs, 'id'>>;
  reviewBulkItems?: Resolver<ResolversTypes['ReviewBulkItemConnection'], ParentType, ContextType, RequireFields<QueryReviewBulkItemsArgs, 'first' | 'id'>>;
  reviewBulks?: Resolver<ResolversTypes['ReviewBulkConnection'], ParentType, ContextType, RequireFields<QueryReviewBulksArgs, 'first' | 'round'>>;
  reviewImport?: Resolver<Maybe<ResolversTypes['ReviewImport']>, ParentType, ContextType, RequireFields<QueryReviewImportArgs, 'id'>>;
  reviewItem?: Resolver<Maybe<ResolversTypes['ReviewItem']>, ParentType, ContextType, RequireFields<QueryReviewItemArgs, 'id'>>;
  reviewItems?: Resolver<ResolversTypes['ReviewItemConnection'], ParentType, ContextType, RequireFields<QueryReviewItemsArgs, 'first' | 'round'>>;
  reviewQuestions?: Resolver<ReadonlyArray<ResolversTypes['ReviewQuestionAsked']>, ParentType, ContextType, RequireFields<QueryReviewQuestionsArgs, 'subject'>>;
  reviewRound?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType, RequireFields<QueryReviewRoundArgs, 'id'>>;
  reviewRoundScopePreview?: Resolver<ResolversTypes['ReviewScopePreview'], ParentType, ContextType, RequireFields<QueryReviewRoundScopePreviewArgs, 'scope'>>;
  reviewRounds?: Resolver<ResolversTypes['ReviewRoundConnection'], ParentType, ContextType, RequireFields<QueryReviewRoundsArgs, 'first' | 'mine'>>;
  reviewSummary?: Resolver<ResolversTypes['ReviewSummary'], ParentType, ContextType>;
  reviewers?: Resolver<ReadonlyArray<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  satisfaction?: Resolver<ReadonlyArray<ResolversTypes['SatisfactionRow']>, ParentType, ContextType, RequireFields<QuerySatisfactionArgs, 'from' | 'groupBy' | 'to'>>;
  tasks?: Resolver<ResolversTypes['TaskInHandConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first' | 'mine'>>;
  trackApplication?: Resolver<Maybe<ResolversTypes['TrackedApplication']>, ParentType, ContextType, RequireFields<QueryTrackApplicationArgs, 'code' | 'token'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  webhooks?: Resolver<ReadonlyArray<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type RatingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RatingSource'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordsGround?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordsState?: Resolver<ResolversTypes['RatingWordsState'], ParentType, ContextType>;
};

export type RatingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingConnection'] = ResolversParentTypes['RatingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Rating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RatingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatingPayload'] = ResolversParentTypes['RatingPayload']> = {
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RatioCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RatioCheck'] = ResolversParentTypes['RatioCheck']> = {
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  computed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReceivedComponentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReceivedComponent'] = ResolversParentTypes['ReceivedComponent']> = {
  copies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  act?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  advice?: Resolver<ReadonlyArray<ResolversTypes['RecommendationGap']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['ReviewAnswer']>, ParentType, ContextType>;
  askedOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['ReviewAuthority']>, ParentType, ContextType>;
  costAfter?: Resolver<Maybe<ResolversTypes['ComplianceCost']>, ParentType, ContextType>;
  costBefore?: Resolver<Maybe<ResolversTypes['ComplianceCost']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentToChange']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['RecommendationGap']>, ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  partConcerned?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['VersionPart']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType>;
  saving?: Resolver<Maybe<ResolversTypes['CostSaving']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecommendationState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReviewSubject'], ParentType, ContextType>;
  successors?: Resolver<ReadonlyArray<ResolversTypes['Procedure']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecommendationEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationEvent'] = ResolversParentTypes['RecommendationEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  changed?: Resolver<ReadonlyArray<ResolversTypes['RecommendationField']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecommendationEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type RecommendationGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationGap'] = ResolversParentTypes['RecommendationGap']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecommendationPayload'] = ResolversParentTypes['RecommendationPayload']> = {
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  ratios?: Resolver<ReadonlyArray<ResolversTypes['RatioCheck']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['TotalCheck']>, ParentType, ContextType>;
};

export type ReformAtEqualAgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformAtEqualAge'] = ResolversParentTypes['ReformAtEqualAge']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldEnough?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  tooFew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReformChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformChange'] = ResolversParentTypes['ReformChange']> = {
  declaredDoors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredVisits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  doors?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianOwnDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90Days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shareAtEqualAge?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unfinished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unitsDiffer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unitsNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ReformVerdict'], ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReformChannelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformChannel'] = ResolversParentTypes['ReformChannel']> = {
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReformComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformComparison'] = ResolversParentTypes['ReformComparison']> = {
  after?: Resolver<ResolversTypes['ReformEffect'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['ReformEffect'], ParentType, ContextType>;
  changedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ReformComparisonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformComparisonConnection'] = ResolversParentTypes['ReformComparisonConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReformComparison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['ReformSummary'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReformDayCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformDayCount'] = ResolversParentTypes['ReformDayCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReformEffectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformEffect'] = ResolversParentTypes['ReformEffect']> = {
  change?: Resolver<Maybe<ResolversTypes['ReformChange']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countedFor?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  declaredDoors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredMax?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredMin?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  declaredVisits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doors?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['ReformFigures'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p90Days?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  promised?: Resolver<Maybe<ResolversTypes['DeclaredLimit']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['ReformSegment']>, ParentType, ContextType>;
  statutory?: Resolver<Maybe<ResolversTypes['DeclaredLimit']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ReformFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformFigures'] = ResolversParentTypes['ReformFigures']> = {
  arose?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atEqualAge?: Resolver<Maybe<ResolversTypes['ReformAtEqualAge']>, ParentType, ContextType>;
  cameInPerson?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channels?: Resolver<ReadonlyArray<ResolversTypes['ReformChannel']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['ReformDayCount']>, ParentType, ContextType>;
  doors?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handledEarly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handledLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  handledOnTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lateWithApology?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianOwnDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medianWaitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onTimeRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p90Days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90OwnDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p90WaitingDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stillOpen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooFew?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tooFewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unfinishedNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  waited?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReformSegmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformSegment'] = ResolversParentTypes['ReformSegment']> = {
  change?: Resolver<Maybe<ResolversTypes['ReformChange']>, ParentType, ContextType>;
  changedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['ReformFigures'], ParentType, ContextType>;
  promised?: Resolver<Maybe<ResolversTypes['DeclaredLimit']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReformSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReformSummary'] = ResolversParentTypes['ReformSummary']> = {
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  faster?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slower?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooFew?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Register'] = ResolversParentTypes['Register']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['RegisterPage'], ParentType, ContextType, RequireFields<RegisterEntriesArgs, 'first'>>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterEntry'] = ResolversParentTypes['RegisterEntry']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  handedOut?: Resolver<Maybe<ResolversTypes['HandedOut']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  originalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  procedureTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegisterPageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisterPage'] = ResolversParentTypes['RegisterPage']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegisterEntry']>, ParentType, ContextType>;
};

export type ReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReportedFigure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReportState'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ReportStep']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportConnection'] = ResolversParentTypes['ReportConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Report']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportPayload'] = ResolversParentTypes['ReportPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportStep'] = ResolversParentTypes['ReportStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReportStepKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  printedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportedFigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReportedFigure'] = ResolversParentTypes['ReportedFigure']> = {
  comparator?: Resolver<ResolversTypes['FigureComparator'], ParentType, ContextType>;
  counted?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matchedByConstruction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  printedText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['FigureRatio']>, ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sumOfParts?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewAnswer'] = ResolversParentTypes['ReviewAnswer']> = {
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['VersionPart']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ReviewQuestion'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewAssignPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewAssignPayload'] = ResolversParentTypes['ReviewAssignPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewBulkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulk'] = ResolversParentTypes['ReviewBulk']> = {
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewBulkKind'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notUndone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewBulkState'], ParentType, ContextType>;
  stoppedWhy?: Resolver<Maybe<ResolversTypes['ReviewBulkStop']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type ReviewBulkAgencyCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkAgencyCount'] = ResolversParentTypes['ReviewBulkAgencyCount']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewBulkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkConnection'] = ResolversParentTypes['ReviewBulkConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewBulk']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewBulkItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkItem'] = ResolversParentTypes['ReviewBulkItem']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['ReviewBulkOutcome'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  othersWork?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReviewBulkOutcome']>, ParentType, ContextType>;
  undo?: Resolver<Maybe<ResolversTypes['ReviewBulkOutcome']>, ParentType, ContextType>;
  who?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewBulkItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkItemConnection'] = ResolversParentTypes['ReviewBulkItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewBulkItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewBulkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkPayload'] = ResolversParentTypes['ReviewBulkPayload']> = {
  bulk?: Resolver<Maybe<ResolversTypes['ReviewBulk']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewBulkPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkPreview'] = ResolversParentTypes['ReviewBulkPreview']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['ReviewBulkAgencyCount']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  othersWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusals?: Resolver<ReadonlyArray<ResolversTypes['ReviewBulkRefusal']>, ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ReviewBulkSubjectCount']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewBulkPreviewPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkPreviewPayload'] = ResolversParentTypes['ReviewBulkPreviewPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['ReviewBulkPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewBulkRefusalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkRefusal'] = ResolversParentTypes['ReviewBulkRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<ReadonlyArray<ResolversTypes['ReviewBulkItem']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewBulkSubjectCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewBulkSubjectCount'] = ResolversParentTypes['ReviewBulkSubjectCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReviewSubject'], ParentType, ContextType>;
};

export type ReviewExportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewExport'] = ResolversParentTypes['ReviewExport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opensUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewExportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewExportPayload'] = ResolversParentTypes['ReviewExportPayload']> = {
  export?: Resolver<Maybe<ResolversTypes['ReviewExport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewImport'] = ResolversParentTypes['ReviewImport']> = {
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['ReviewImportChangeConnection'], ParentType, ContextType, RequireFields<ReviewImportChangesArgs, 'first'>>;
  conflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['ReviewImportFindingConnection'], ParentType, ContextType, RequireFields<ReviewImportFindingsArgs, 'first'>>;
  hiddenRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ignoredColumns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  missingColumns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ready?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untouched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReviewImportCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewImportCell'] = ResolversParentTypes['ReviewImportCell']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewImportChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewImportChange'] = ResolversParentTypes['ReviewImportChange']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['ReviewImportCell']>, ParentType, ContextType>;
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  procedureCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewImportChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewImportChangeConnection'] = ResolversParentTypes['ReviewImportChangeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewImportChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewImportFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewImportFinding'] = ResolversParentTypes['ReviewImportFinding']> = {
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewImportFindingKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewImportFindingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewImportFindingConnection'] = ResolversParentTypes['ReviewImportFindingConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewImportFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewImportPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewImportPayload'] = ResolversParentTypes['ReviewImportPayload']> = {
  import?: Resolver<Maybe<ResolversTypes['ReviewImport']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItem'] = ResolversParentTypes['ReviewItem']> = {
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  requirement?: Resolver<Maybe<ResolversTypes['Requirement']>, ParentType, ContextType>;
  reviewedVersion?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['ReviewRound'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ReviewStage'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReviewSubject'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewItemConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItemConflict'] = ResolversParentTypes['ReviewItemConflict']> = {
  acts?: Resolver<ReadonlyArray<ResolversTypes['RecommendationEvent']>, ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ReviewItem'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItemConnection'] = ResolversParentTypes['ReviewItemConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewItemPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewItemPayload'] = ResolversParentTypes['ReviewItemPayload']> = {
  conflict?: Resolver<Maybe<ResolversTypes['ReviewItemConflict']>, ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ReviewItem']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewProgress'] = ResolversParentTypes['ReviewProgress']> = {
  abolish?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amend?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  donePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enacted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replace?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simplificationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  submitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untouched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewQuestionAskedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewQuestionAsked'] = ResolversParentTypes['ReviewQuestionAsked']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['VersionPart']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['ReviewQuestion'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewRoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewRound'] = ResolversParentTypes['ReviewRound']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bySubject?: Resolver<ReadonlyArray<ResolversTypes['ReviewSubjectProgress']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  days?: Resolver<ReadonlyArray<ResolversTypes['ReviewRoundDay']>, ParentType, ContextType>;
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['ReviewRoundGroup']>, ParentType, ContextType, RequireFields<ReviewRoundGroupsArgs, 'by'>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['ReviewRoundEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ReviewProgress'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saving?: Resolver<ResolversTypes['ReviewSaving'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ReviewScope'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewRoundState'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ReviewSubject']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRoundConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewRoundConnection'] = ResolversParentTypes['ReviewRoundConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewRound']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewRoundDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewRoundDay'] = ResolversParentTypes['ReviewRoundDay']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRoundEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewRoundEvent'] = ResolversParentTypes['ReviewRoundEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  items?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReviewRoundEventKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewRoundGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewRoundGroup'] = ResolversParentTypes['ReviewRoundGroup']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Reviewer']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ReviewProgress'], ParentType, ContextType>;
};

export type ReviewRoundPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewRoundPayload'] = ResolversParentTypes['ReviewRoundPayload']> = {
  round?: Resolver<Maybe<ResolversTypes['ReviewRound']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewSavingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewSaving'] = ResolversParentTypes['ReviewSaving']> = {
  after?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  saving?: Resolver<ResolversTypes['Dong'], ParentType, ContextType>;
};

export type ReviewScopeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewScope'] = ResolversParentTypes['ReviewScope']> = {
  agencies?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  except?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['AgencyLevel']>, ParentType, ContextType>;
};

export type ReviewScopeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewScopeCount'] = ResolversParentTypes['ReviewScopeCount']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
};

export type ReviewScopePreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewScopePreview'] = ResolversParentTypes['ReviewScopePreview']> = {
  byAgency?: Resolver<ReadonlyArray<ResolversTypes['ReviewScopeCount']>, ParentType, ContextType>;
  byField?: Resolver<ReadonlyArray<ResolversTypes['ReviewScopeCount']>, ParentType, ContextType>;
  forms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inOpenRounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notInForce?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  procedures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requirements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewSubjectProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewSubjectProgress'] = ResolversParentTypes['ReviewSubjectProgress']> = {
  abolish?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amend?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replace?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simplificationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ReviewSubject'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untouched?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReviewSummary'] = ResolversParentTypes['ReviewSummary']> = {
  abolish?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amend?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replace?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simplificationRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reviewer'] = ResolversParentTypes['Reviewer']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SatisfactionRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SatisfactionRow'] = ResolversParentTypes['SatisfactionRow']> = {
  answerRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byDesk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  satisfiedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scores?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  small?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SkippedDayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SkippedDay'] = ResolversParentTypes['SkippedDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlipPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SlipPayload'] = ResolversParentTypes['SlipPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['Application']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['ApplicationConflict']>, ParentType, ContextType>;
  trackingToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmissionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubmissionPayload'] = ResolversParentTypes['SubmissionPayload']> = {
  application?: Resolver<Maybe<ResolversTypes['TrackedApplication']>, ParentType, ContextType>;
  submissionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  trackingToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['TaskEnd']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['TimeLeft']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  officer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeUnit']>, ParentType, ContextType>;
};

export type TaskInHandResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskInHand'] = ResolversParentTypes['TaskInHand']> = {
  application?: Resolver<ResolversTypes['Application'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskInHandConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskInHandConnection'] = ResolversParentTypes['TaskInHandConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskInHandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaskInHand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TaskInHandEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TaskInHandEdge'] = ResolversParentTypes['TaskInHandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskInHand'], ParentType, ContextType>;
};

export type TimeLeftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeLeft'] = ResolversParentTypes['TimeLeft']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['LeftUnit'], ParentType, ContextType>;
};

export type TimeLimitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimeLimit'] = ResolversParentTypes['TimeLimit']> = {
  case?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimeLimitKind'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['TimeUnit']>, ParentType, ContextType>;
};

export type ToComeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToCome'] = ResolversParentTypes['ToCome']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  decisionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ToComeKind'], ParentType, ContextType>;
  onDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  procedure?: Resolver<ResolversTypes['Procedure'], ParentType, ContextType>;
};

export type ToComeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ToComeConnection'] = ResolversParentTypes['ToComeConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ToCome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TotalCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TotalCheck'] = ResolversParentTypes['TotalCheck']> = {
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  excess?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['TotalReading']>, ParentType, ContextType>;
  selectionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  selections?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  sumOfParts?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TotalReadingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TotalReading'] = ResolversParentTypes['TotalReading']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratios?: Resolver<ReadonlyArray<ResolversTypes['RatioCheck']>, ParentType, ContextType>;
  wouldBe?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrackedApplicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrackedApplication'] = ResolversParentTypes['TrackedApplication']> = {
  answerDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  applicantDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['ApplicationEvent']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Holder']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['TimeLeft']>, ParentType, ContextType>;
  mayRate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  originalDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['Outcome']>, ParentType, ContextType>;
  papersAwaited?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  procedureTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rateUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['Rating']>, ParentType, ContextType>;
  reappointedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Standing'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  stateLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['TrackedTask']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TrackedTaskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrackedTask'] = ResolversParentTypes['TrackedTask']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type VersionAgencyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionAgency'] = ResolversParentTypes['VersionAgency']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['AgencyRole'], ParentType, ContextType>;
};

export type VersionComparisonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionComparison'] = ResolversParentTypes['VersionComparison']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['PartChange']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProcedureVersion'], ParentType, ContextType>;
};

export type VersionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionPayload'] = ResolversParentTypes['VersionPayload']> = {
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['ProcedureVersion']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WaitingSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingSpan'] = ResolversParentTypes['WaitingSpan']> = {
  counted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['WaitingGround'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  disabledReason?: Resolver<Maybe<ResolversTypes['WebhookOffReason']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WebhookPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WebhookPayload'] = ResolversParentTypes['WebhookPayload']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Agency?: AgencyResolvers<ContextType>;
  AgencyCode?: AgencyCodeResolvers<ContextType>;
  AgencyTransfer?: AgencyTransferResolvers<ContextType>;
  AgencyTransferPayload?: AgencyTransferPayloadResolvers<ContextType>;
  AgencyTransferPreview?: AgencyTransferPreviewResolvers<ContextType>;
  Apology?: ApologyResolvers<ContextType>;
  Application?: ApplicationResolvers<ContextType>;
  ApplicationConflict?: ApplicationConflictResolvers<ContextType>;
  ApplicationConnection?: ApplicationConnectionResolvers<ContextType>;
  ApplicationCounts?: ApplicationCountsResolvers<ContextType>;
  ApplicationEdge?: ApplicationEdgeResolvers<ContextType>;
  ApplicationEvent?: ApplicationEventResolvers<ContextType>;
  ApplicationHolderCount?: ApplicationHolderCountResolvers<ContextType>;
  ApplicationPayload?: ApplicationPayloadResolvers<ContextType>;
  ApplicationProcedureCount?: ApplicationProcedureCountResolvers<ContextType>;
  ApplicationStandingCounts?: ApplicationStandingCountsResolvers<ContextType>;
  ApplicationStateCount?: ApplicationStateCountResolvers<ContextType>;
  Breach?: BreachResolvers<ContextType>;
  BundleItem?: BundleItemResolvers<ContextType>;
  BundlePayload?: BundlePayloadResolvers<ContextType>;
  CalendarAgencyMoves?: CalendarAgencyMovesResolvers<ContextType>;
  CalendarChange?: CalendarChangeResolvers<ContextType>;
  CalendarChangePayload?: CalendarChangePayloadResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarDayChange?: CalendarDayChangeResolvers<ContextType>;
  CalendarMove?: CalendarMoveResolvers<ContextType>;
  CalendarPreview?: CalendarPreviewResolvers<ContextType>;
  CalendarPreviewPayload?: CalendarPreviewPayloadResolvers<ContextType>;
  CodePattern?: CodePatternResolvers<ContextType>;
  CodePatternPayload?: CodePatternPayloadResolvers<ContextType>;
  CollectedFee?: CollectedFeeResolvers<ContextType>;
  Coming?: ComingResolvers<ContextType>;
  ComplianceCost?: ComplianceCostResolvers<ContextType>;
  Component?: ComponentResolvers<ContextType>;
  ControlStep?: ControlStepResolvers<ContextType>;
  CostActivity?: CostActivityResolvers<ContextType>;
  CostSaving?: CostSavingResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Deadline?: DeadlineResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionGap?: DecisionGapResolvers<ContextType>;
  DecisionItem?: DecisionItemResolvers<ContextType>;
  DecisionItemConnection?: DecisionItemConnectionResolvers<ContextType>;
  DecisionLimit?: DecisionLimitResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  DecisionPreview?: DecisionPreviewResolvers<ContextType>;
  DecisionPreviewItem?: DecisionPreviewItemResolvers<ContextType>;
  DeclaredLimit?: DeclaredLimitResolvers<ContextType>;
  DocumentToChange?: DocumentToChangeResolvers<ContextType>;
  Dong?: GraphQLScalarType;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  FacetCount?: FacetCountResolvers<ContextType>;
  FailedNotice?: FailedNoticeResolvers<ContextType>;
  FailedNoticeConnection?: FailedNoticeConnectionResolvers<ContextType>;
  Fee?: FeeResolvers<ContextType>;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackCount?: FeedbackCountResolvers<ContextType>;
  FeedbackGivenPayload?: FeedbackGivenPayloadResolvers<ContextType>;
  FeedbackPayload?: FeedbackPayloadResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  FigureCounter?: FigureCounterResolvers<ContextType>;
  FigureRatio?: FigureRatioResolvers<ContextType>;
  FollowedFeedback?: FollowedFeedbackResolvers<ContextType>;
  FollowedFeedbackPayload?: FollowedFeedbackPayloadResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  Holder?: HolderResolvers<ContextType>;
  ImportedFrom?: ImportedFromResolvers<ContextType>;
  Instruction?: InstructionResolvers<ContextType>;
  InstructionConnection?: InstructionConnectionResolvers<ContextType>;
  InstructionCounts?: InstructionCountsResolvers<ContextType>;
  InstructionPayload?: InstructionPayloadResolvers<ContextType>;
  InstructionStep?: InstructionStepResolvers<ContextType>;
  LabourCost?: LabourCostResolvers<ContextType>;
  LabourCostPayload?: LabourCostPayloadResolvers<ContextType>;
  LateFile?: LateFileResolvers<ContextType>;
  LateFileConnection?: LateFileConnectionResolvers<ContextType>;
  LegalDocument?: LegalDocumentResolvers<ContextType>;
  LegalDocumentConnection?: LegalDocumentConnectionResolvers<ContextType>;
  LegalDocumentContent?: LegalDocumentContentResolvers<ContextType>;
  LegalDocumentEvent?: LegalDocumentEventResolvers<ContextType>;
  LegalDocumentOpinion?: LegalDocumentOpinionResolvers<ContextType>;
  LegalDocumentOpinionConnection?: LegalDocumentOpinionConnectionResolvers<ContextType>;
  LegalDocumentOpinionsPayload?: LegalDocumentOpinionsPayloadResolvers<ContextType>;
  LegalDocumentPayload?: LegalDocumentPayloadResolvers<ContextType>;
  LegalDocumentProcedure?: LegalDocumentProcedureResolvers<ContextType>;
  LegalDocumentProcedureConnection?: LegalDocumentProcedureConnectionResolvers<ContextType>;
  LegalDocumentRelation?: LegalDocumentRelationResolvers<ContextType>;
  LegalDocumentReviewCount?: LegalDocumentReviewCountResolvers<ContextType>;
  LegalDocumentStatusCount?: LegalDocumentStatusCountResolvers<ContextType>;
  LegalDocumentWantedChange?: LegalDocumentWantedChangeResolvers<ContextType>;
  LocalAgency?: LocalAgencyResolvers<ContextType>;
  LocalStep?: LocalStepResolvers<ContextType>;
  LocalTerms?: LocalTermsResolvers<ContextType>;
  LocalTermsPayload?: LocalTermsPayloadResolvers<ContextType>;
  MailAddressPayload?: MailAddressPayloadResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticePayload?: NoticePayloadResolvers<ContextType>;
  Officer?: OfficerResolvers<ContextType>;
  OpenData?: OpenDataResolvers<ContextType>;
  OpenDataCode?: OpenDataCodeResolvers<ContextType>;
  OpenDataColumn?: OpenDataColumnResolvers<ContextType>;
  OpenDataFile?: OpenDataFileResolvers<ContextType>;
  OpenDataSet?: OpenDataSetResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Paper?: PaperResolvers<ContextType>;
  PaperLimit?: PaperLimitResolvers<ContextType>;
  PaperReference?: PaperReferenceResolvers<ContextType>;
  PartChange?: PartChangeResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Procedure?: ProcedureResolvers<ContextType>;
  ProcedureCase?: ProcedureCaseResolvers<ContextType>;
  ProcedureConnection?: ProcedureConnectionResolvers<ContextType>;
  ProcedureEdge?: ProcedureEdgeResolvers<ContextType>;
  ProcedureFacets?: ProcedureFacetsResolvers<ContextType>;
  ProcedureResult?: ProcedureResultResolvers<ContextType>;
  ProcedureVersion?: ProcedureVersionResolvers<ContextType>;
  ProcessingTime?: ProcessingTimeResolvers<ContextType>;
  PublicSatisfaction?: PublicSatisfactionResolvers<ContextType>;
  PublicationGap?: PublicationGapResolvers<ContextType>;
  PublishedFeedback?: PublishedFeedbackResolvers<ContextType>;
  PublishedFeedbackConnection?: PublishedFeedbackConnectionResolvers<ContextType>;
  PublishedRemark?: PublishedRemarkResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RatingConnection?: RatingConnectionResolvers<ContextType>;
  RatingPayload?: RatingPayloadResolvers<ContextType>;
  RatioCheck?: RatioCheckResolvers<ContextType>;
  ReceivedComponent?: ReceivedComponentResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationEvent?: RecommendationEventResolvers<ContextType>;
  RecommendationGap?: RecommendationGapResolvers<ContextType>;
  RecommendationPayload?: RecommendationPayloadResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReformAtEqualAge?: ReformAtEqualAgeResolvers<ContextType>;
  ReformChange?: ReformChangeResolvers<ContextType>;
  ReformChannel?: ReformChannelResolvers<ContextType>;
  ReformComparison?: ReformComparisonResolvers<ContextType>;
  ReformComparisonConnection?: ReformComparisonConnectionResolvers<ContextType>;
  ReformDayCount?: ReformDayCountResolvers<ContextType>;
  ReformEffect?: ReformEffectResolvers<ContextType>;
  ReformFigures?: ReformFiguresResolvers<ContextType>;
  ReformSegment?: ReformSegmentResolvers<ContextType>;
  ReformSummary?: ReformSummaryResolvers<ContextType>;
  Register?: RegisterResolvers<ContextType>;
  RegisterEntry?: RegisterEntryResolvers<ContextType>;
  RegisterPage?: RegisterPageResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportConnection?: ReportConnectionResolvers<ContextType>;
  ReportPayload?: ReportPayloadResolvers<ContextType>;
  ReportStep?: ReportStepResolvers<ContextType>;
  ReportedFigure?: ReportedFigureResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  ReviewAnswer?: ReviewAnswerResolvers<ContextType>;
  ReviewAssignPayload?: ReviewAssignPayloadResolvers<ContextType>;
  ReviewBulk?: ReviewBulkResolvers<ContextType>;
  ReviewBulkAgencyCount?: ReviewBulkAgencyCountResolvers<ContextType>;
  ReviewBulkConnection?: ReviewBulkConnectionResolvers<ContextType>;
  ReviewBulkItem?: ReviewBulkItemResolvers<ContextType>;
  ReviewBulkItemConnection?: ReviewBulkItemConnectionResolvers<ContextType>;
  ReviewBulkPayload?: ReviewBulkPayloadResolvers<ContextType>;
  ReviewBulkPreview?: ReviewBulkPreviewResolvers<ContextType>;
  ReviewBulkPreviewPayload?: ReviewBulkPreviewPayloadResolvers<ContextType>;
  ReviewBulkRefusal?: ReviewBulkRefusalResolvers<ContextType>;
  ReviewBulkSubjectCount?: ReviewBulkSubjectCountResolvers<ContextType>;
  ReviewExport?: ReviewExportResolvers<ContextType>;
  ReviewExportPayload?: ReviewExportPayloadResolvers<ContextType>;
  ReviewImport?: ReviewImportResolvers<ContextType>;
  ReviewImportCell?: ReviewImportCellResolvers<ContextType>;
  ReviewImportChange?: ReviewImportChangeResolvers<ContextType>;
  ReviewImportChangeConnection?: ReviewImportChangeConnectionResolvers<ContextType>;
  ReviewImportFinding?: ReviewImportFindingResolvers<ContextType>;
  ReviewImportFindingConnection?: ReviewImportFindingConnectionResolvers<ContextType>;
  ReviewImportPayload?: ReviewImportPayloadResolvers<ContextType>;
  ReviewItem?: ReviewItemResolvers<ContextType>;
  ReviewItemConflict?: ReviewItemConflictResolvers<ContextType>;
  ReviewItemConnection?: ReviewItemConnectionResolvers<ContextType>;
  ReviewItemPayload?: ReviewItemPayloadResolvers<ContextType>;
  ReviewProgress?: ReviewProgressResolvers<ContextType>;
  ReviewQuestionAsked?: ReviewQuestionAskedResolvers<ContextType>;
  ReviewRound?: ReviewRoundResolvers<ContextType>;
  ReviewRoundConnection?: ReviewRoundConnectionResolvers<ContextType>;
  ReviewRoundDay?: ReviewRoundDayResolvers<ContextType>;
  ReviewRoundEvent?: ReviewRoundEventResolvers<ContextType>;
  ReviewRoundGroup?: ReviewRoundGroupResolvers<ContextType>;
  ReviewRoundPayload?: ReviewRoundPayloadResolvers<ContextType>;
  ReviewSaving?: ReviewSavingResolvers<ContextType>;
  ReviewScope?: ReviewScopeResolvers<ContextType>;
  ReviewScopeCount?: ReviewScopeCountResolvers<ContextType>;
  ReviewScopePreview?: ReviewScopePreviewResolvers<ContextType>;
  ReviewSubjectProgress?: ReviewSubjectProgressResolvers<ContextType>;
  ReviewSummary?: ReviewSummaryResolvers<ContextType>;
  Reviewer?: ReviewerResolvers<ContextType>;
  SatisfactionRow?: SatisfactionRowResolvers<ContextType>;
  SkippedDay?: SkippedDayResolvers<ContextType>;
  SlipPayload?: SlipPayloadResolvers<ContextType>;
  SubmissionPayload?: SubmissionPayloadResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskInHand?: TaskInHandResolvers<ContextType>;
  TaskInHandConnection?: TaskInHandConnectionResolvers<ContextType>;
  TaskInHandEdge?: TaskInHandEdgeResolvers<ContextType>;
  TimeLeft?: TimeLeftResolvers<ContextType>;
  TimeLimit?: TimeLimitResolvers<ContextType>;
  ToCome?: ToComeResolvers<ContextType>;
  ToComeConnection?: ToComeConnectionResolvers<ContextType>;
  TotalCheck?: TotalCheckResolvers<ContextType>;
  TotalReading?: TotalReadingResolvers<ContextType>;
  TrackedApplication?: TrackedApplicationResolvers<ContextType>;
  TrackedTask?: TrackedTaskResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionAgency?: VersionAgencyResolvers<ContextType>;
  VersionComparison?: VersionComparisonResolvers<ContextType>;
  VersionPayload?: VersionPayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WaitingSpan?: WaitingSpanResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  WebhookPayload?: WebhookPayloadResolvers<ContextType>;
};

