/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** How an application is handed in (hình thức nộp). */
export type Channel =
  /** At the desk (trực tiếp). */
  | 'DIRECT'
  /** Online (trực tuyến). */
  | 'ONLINE'
  /** By public post (bưu chính công ích). */
  | 'POST';

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

/** What somebody says about a procedure. */
export type FeedbackGiveInput = {
  /** How to reach the person, if they want: kept from everybody but the agency that answers, and erasable. */
  readonly contact?: string | null | undefined;
  /** Its kind. */
  readonly kind: FeedbackKind;
  /** Code of the procedure. */
  readonly procedureCode: string;
  /** What is said; must not be blank. */
  readonly words: string;
};

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

/** In what time that is left is counted. */
export type LeftUnit =
  /** Calendar days, for months too. */
  | 'CALENDAR_DAY'
  /** Working days. */
  | 'WORKING_DAY'
  /** Minutes within sessions. */
  | 'WORKING_MINUTE';

/** A format of the open data. */
export type OpenDataFormat =
  /** A table; RFC 4180, UTF-8 with a byte order mark. */
  | 'CSV'
  /** Records with all their parts. */
  | 'JSON'
  /** Public services after CPSV-AP 3.2. */
  | 'JSONLD';

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

/** Who entered a rating. */
export type RatingSource =
  /** The applicant, with code and token. */
  | 'APPLICANT'
  /** The desk that asked the applicant. */
  | 'DESK';

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

export type ReadOpenDataQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadOpenDataQuery = { readonly openData: { readonly asOf: string, readonly revision: number, readonly licence: string, readonly publisher: string, readonly demo: boolean, readonly catalogue: string, readonly sets: ReadonlyArray<{ readonly name: string, readonly title: string, readonly about: string, readonly rows: number, readonly files: ReadonlyArray<{ readonly path: string, readonly format: OpenDataFormat }>, readonly columns: ReadonlyArray<{ readonly name: string, readonly type: string, readonly list: boolean, readonly meaning: string }> }>, readonly codes: ReadonlyArray<{ readonly list: string, readonly code: string, readonly label: string }> } };

export type FindProceduresQueryVariables = Exact<{
  search?: string | null | undefined;
  field?: string | null | undefined;
  agency?: string | null | undefined;
  level?: AgencyLevel | null | undefined;
  channel?: Channel | null | undefined;
  audience?: Audience | null | undefined;
  status?: ProcedureStatus | null | undefined;
  reviewStatus?: ReadonlyArray<Verdict> | Verdict | null | undefined;
  after?: string | null | undefined;
}>;


export type FindProceduresQuery = { readonly procedures: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly code: string, readonly title: string, readonly status: ProcedureStatus, readonly reviewStatus: Verdict | null, readonly demo: boolean, readonly field: { readonly name: string } | null, readonly agency: { readonly name: string } | null, readonly currentVersion: { readonly channels: ReadonlyArray<Channel>, readonly timeLimits: ReadonlyArray<{ readonly kind: TimeLimitKind, readonly channel: Channel | null, readonly unit: TimeUnit | null, readonly min: number | null, readonly max: number | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: { readonly fields: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly agencies: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly levels: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly channels: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly audiences: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly statuses: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }>, readonly reviewStatuses: ReadonlyArray<{ readonly key: string, readonly label: string, readonly count: number }> } } };

export type ShowProcedureQueryVariables = Exact<{
  code: string;
}>;


export type ShowProcedureQuery = { readonly procedure: { readonly code: string, readonly title: string, readonly status: ProcedureStatus, readonly reviewStatus: Verdict | null, readonly demo: boolean, readonly demoNote: string | null, readonly field: { readonly name: string } | null, readonly agency: { readonly name: string } | null, readonly successors: ReadonlyArray<{ readonly code: string, readonly title: string }>, readonly versions: ReadonlyArray<{ readonly number: number, readonly state: VersionState, readonly title: string, readonly validFrom: string | null, readonly validTo: string | null, readonly decisionNumber: string | null, readonly endDecisionNumber: string | null }>, readonly currentVersion: { readonly number: number, readonly validFrom: string | null, readonly validTo: string | null, readonly announcedOn: string | null, readonly effectiveOn: string | null, readonly publicOn: string | null, readonly datesNote: string | null, readonly decisionNumber: string | null, readonly audienceText: string | null, readonly steps: string | null, readonly submission: string | null, readonly channels: ReadonlyArray<Channel>, readonly sets: number | null, readonly declaredVisits: number | null, readonly declaredDoors: number | null, readonly timeLimits: ReadonlyArray<{ readonly kind: TimeLimitKind, readonly channel: Channel | null, readonly case: string | null, readonly unit: TimeUnit | null, readonly min: number | null, readonly max: number | null, readonly note: string | null }>, readonly components: ReadonlyArray<{ readonly name: string, readonly case: string | null, readonly originals: number | null, readonly copies: number | null, readonly mandatory: boolean, readonly formCode: string | null }>, readonly forms: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly requirements: ReadonlyArray<{ readonly text: string }>, readonly fees: ReadonlyArray<{ readonly amount: number | null, readonly channel: Channel | null, readonly case: string | null, readonly note: string | null, readonly flag: string | null }>, readonly results: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly legalDocuments: ReadonlyArray<{ readonly number: string, readonly title: string }>, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly name: string }> } | null } | null };

export type VersionPartsFragment = { readonly number: number, readonly validFrom: string | null, readonly validTo: string | null, readonly announcedOn: string | null, readonly effectiveOn: string | null, readonly publicOn: string | null, readonly datesNote: string | null, readonly decisionNumber: string | null, readonly audienceText: string | null, readonly steps: string | null, readonly submission: string | null, readonly channels: ReadonlyArray<Channel>, readonly sets: number | null, readonly declaredVisits: number | null, readonly declaredDoors: number | null, readonly timeLimits: ReadonlyArray<{ readonly kind: TimeLimitKind, readonly channel: Channel | null, readonly case: string | null, readonly unit: TimeUnit | null, readonly min: number | null, readonly max: number | null, readonly note: string | null }>, readonly components: ReadonlyArray<{ readonly name: string, readonly case: string | null, readonly originals: number | null, readonly copies: number | null, readonly mandatory: boolean, readonly formCode: string | null }>, readonly forms: ReadonlyArray<{ readonly code: string, readonly name: string }>, readonly requirements: ReadonlyArray<{ readonly text: string }>, readonly fees: ReadonlyArray<{ readonly amount: number | null, readonly channel: Channel | null, readonly case: string | null, readonly note: string | null, readonly flag: string | null }>, readonly results: ReadonlyArray<{ readonly code: string | null, readonly name: string }>, readonly legalDocuments: ReadonlyArray<{ readonly number: string, readonly title: string }>, readonly agencies: ReadonlyArray<{ readonly role: AgencyRole, readonly name: string }> };

export type FollowApplicationQueryVariables = Exact<{
  code: string;
  token: string;
}>;


export type FollowApplicationQuery = { readonly trackApplication: { readonly code: string, readonly procedureTitle: string, readonly state: State, readonly stateLabel: string, readonly standing: Standing, readonly receivedAt: string | null, readonly originalDueAt: string | null, readonly dueAt: string | null, readonly reappointedAt: string | null, readonly resolvedAt: string | null, readonly nextStep: string, readonly words: string | null, readonly papersAwaited: ReadonlyArray<string>, readonly rateUntil: string | null, readonly mayRate: boolean, readonly rating: { readonly score: number, readonly source: RatingSource } | null, readonly holder: { readonly agency: { readonly name: string } } | null, readonly tasks: ReadonlyArray<{ readonly name: string | null, readonly endedAt: string | null, readonly agency: { readonly name: string } }>, readonly events: ReadonlyArray<{ readonly label: string, readonly at: string, readonly agency: { readonly name: string } | null }> } | null };

export type ReadReviewQueryVariables = Exact<{ [key: string]: never; }>;


export type ReadReviewQuery = { readonly reviewSummary: { readonly total: number, readonly keep: number, readonly amend: number, readonly abolish: number, readonly replace: number, readonly undecided: number, readonly simplificationRate: number | null }, readonly reportedFigures: ReadonlyArray<{ readonly key: string, readonly label: string, readonly section: string, readonly printedText: string, readonly sumOfParts: number | null, readonly counted: number | null, readonly difference: number | null, readonly source: string, readonly note: string | null, readonly matchedByConstruction: boolean }>, readonly reconciliation: { readonly totals: ReadonlyArray<{ readonly key: string, readonly sumOfParts: number | null, readonly excess: number | null, readonly selectionCount: number, readonly readings: ReadonlyArray<{ readonly key: string, readonly printed: number, readonly wouldBe: number, readonly possible: boolean, readonly ratios: ReadonlyArray<{ readonly key: string, readonly computed: number | null, readonly agrees: boolean | null }> }> }> } | null };

export type PrintPaperQueryVariables = Exact<{
  code: string;
  form: PaperForm;
  sequence: number;
}>;


export type PrintPaperQuery = { readonly applicationPaper: { readonly form: PaperForm, readonly number: string, readonly sequence: number, readonly at: string, readonly place: string | null, readonly officer: string | null, readonly ground: string | null, readonly registerYear: number | null, readonly registerNumber: number | null, readonly receivedAt: string | null, readonly originalDueAt: string | null, readonly provisional: boolean, readonly slipSerial: number, readonly trackingToken: string | null, readonly feeTotal: number, readonly papersAsked: ReadonlyArray<string>, readonly applicantDueAt: string | null, readonly newDate: string | null, readonly limit: { readonly amount: number, readonly unit: TimeUnit } | null, readonly left: { readonly amount: number, readonly unit: LeftUnit } | null, readonly fees: ReadonlyArray<{ readonly amount: number, readonly receipt: string, readonly note: string | null }>, readonly steps: ReadonlyArray<{ readonly sequence: number, readonly label: string, readonly act: EventKind, readonly givenAt: string | null, readonly takenAt: string | null, readonly handover: HandoverResult | null, readonly task: string | null, readonly dueAt: string | null, readonly endedAt: string | null, readonly result: Standing | null, readonly words: string | null, readonly from: { readonly officer: string | null, readonly agency: { readonly name: string } } | null, readonly to: { readonly officer: string | null, readonly agency: { readonly name: string } } | null }>, readonly agency: { readonly id: string, readonly name: string, readonly phone: string | null, readonly address: string | null, readonly parent: { readonly name: string } | null }, readonly desk: { readonly name: string, readonly phone: string | null, readonly address: string | null }, readonly decidingAgency: { readonly name: string }, readonly application: { readonly id: string, readonly code: string | null, readonly case: string | null, readonly demo: boolean, readonly applicant: { readonly name: string, readonly phone: string | null, readonly address: string | null }, readonly submitter: { readonly name: string } | null, readonly components: ReadonlyArray<{ readonly name: string, readonly originals: number, readonly copies: number }>, readonly procedure: { readonly code: string }, readonly procedureVersion: { readonly title: string, readonly sets: number | null } } } | null };

export type PrintRegisterQueryVariables = Exact<{
  agency?: string | null | undefined;
  from: string;
  to: string;
  first: number;
  after?: string | null | undefined;
  counted: boolean;
}>;


export type PrintRegisterQuery = { readonly register: { readonly from: string, readonly to: string, readonly place: string | null, readonly printedAt: string, readonly totalCount?: number, readonly agency: { readonly name: string, readonly parent: { readonly name: string } | null }, readonly entries: { readonly endCursor: string | null, readonly hasNextPage: boolean, readonly nodes: ReadonlyArray<{ readonly number: number | null, readonly enteredOn: string, readonly handedOut: HandedOut | null, readonly code: string | null, readonly procedureTitle: string, readonly receivedAt: string | null, readonly originalDueAt: string | null, readonly application: { readonly id: string, readonly demo: boolean, readonly state: State, readonly returnedAt: string | null, readonly resolvedAt: string | null, readonly applicant: { readonly name: string, readonly phone: string | null, readonly address: string | null }, readonly procedureVersion: { readonly sets: number | null }, readonly decidingAgency: { readonly name: string } } | null }> } } };

export type WhoWorksQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoWorksQuery = { readonly viewer: { readonly name: string, readonly roles: ReadonlyArray<Role>, readonly agency: { readonly name: string } } | null };

export type WorkFirstQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkFirstQuery = { readonly applications: { readonly nodes: ReadonlyArray<{ readonly code: string | null, readonly standing: Standing, readonly dueAt: string | null, readonly procedure: { readonly title: string }, readonly holder: { readonly officer: string | null, readonly agency: { readonly name: string } } | null }>, readonly counts: { readonly total: number, readonly toAnswer: number, readonly toAccept: number, readonly toReturn: number, readonly byStanding: { readonly overdue: number, readonly dueToday: number, readonly dueSoon: number } } } };

export type SaidAboutProcedureQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
  first: number;
}>;


export type SaidAboutProcedureQuery = { readonly procedure: { readonly code: string, readonly title: string, readonly satisfaction: { readonly returned: number, readonly answered: number, readonly mean: number | null, readonly small: boolean, readonly remarks: ReadonlyArray<{ readonly score: number, readonly words: string, readonly ratedOn: string }> } } | null, readonly publishedFeedback: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: FeedbackKind, readonly words: string, readonly receivedOn: string, readonly answer: string | null, readonly answeredOn: string | null, readonly agency: { readonly name: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };

export type GiveFeedbackMutationVariables = Exact<{
  input: FeedbackGiveInput;
  key?: string | null | undefined;
}>;


export type GiveFeedbackMutation = { readonly feedbackGive: { readonly id: string | null, readonly token: string | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export type FollowFeedbackQueryVariables = Exact<{
  id: string;
  token: string;
}>;


export type FollowFeedbackQuery = { readonly followFeedback: { readonly id: string, readonly kind: FeedbackKind, readonly words: string, readonly receivedAt: string, readonly state: FeedbackState, readonly answer: string | null, readonly answeredAt: string | null, readonly hiddenGround: string | null, readonly contactKept: boolean, readonly agency: { readonly name: string }, readonly procedure: { readonly code: string, readonly title: string } } | null };

export type WithdrawContactMutationVariables = Exact<{
  id: string;
  token: string;
}>;


export type WithdrawContactMutation = { readonly feedbackWithdrawContact: { readonly feedback: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string }> } };

export type RateApplicationMutationVariables = Exact<{
  code: string;
  token: string;
  score: number;
  words?: string | null | undefined;
  key?: string | null | undefined;
}>;


export type RateApplicationMutation = { readonly applicationRate: { readonly rating: { readonly score: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: string, readonly message: string, readonly path: ReadonlyArray<string> | null }> } };

export const VersionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"publicOn"}},{"kind":"Field","name":{"kind":"Name","value":"datesNote"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"audienceText"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"submission"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}},{"kind":"Field","name":{"kind":"Name","value":"declaredVisits"}},{"kind":"Field","name":{"kind":"Name","value":"declaredDoors"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"formCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<VersionPartsFragment, unknown>;
export const ReadOpenDataDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadOpenData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openData"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"catalogue"}},{"kind":"Field","name":{"kind":"Name","value":"sets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"about"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"files"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"format"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"meaning"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]} as unknown as DocumentNode<ReadOpenDataQuery, ReadOpenDataQueryVariables>;
export const FindProceduresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindProcedures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"field"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AgencyLevel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Channel"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"audience"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Audience"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reviewStatus"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"field"},"value":{"kind":"Variable","name":{"kind":"Name","value":"field"}}},{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"audience"},"value":{"kind":"Variable","name":{"kind":"Name","value":"audience"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"reviewStatus"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reviewStatus"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"audiences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindProceduresQuery, FindProceduresQueryVariables>;
export const ShowProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ShowProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"reviewStatus"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"demoNote"}},{"kind":"Field","name":{"kind":"Name","value":"field"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"endDecisionNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProcedureVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"announcedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"publicOn"}},{"kind":"Field","name":{"kind":"Name","value":"datesNote"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNumber"}},{"kind":"Field","name":{"kind":"Name","value":"audienceText"}},{"kind":"Field","name":{"kind":"Name","value":"steps"}},{"kind":"Field","name":{"kind":"Name","value":"submission"}},{"kind":"Field","name":{"kind":"Name","value":"channels"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}},{"kind":"Field","name":{"kind":"Name","value":"declaredVisits"}},{"kind":"Field","name":{"kind":"Name","value":"declaredDoors"}},{"kind":"Field","name":{"kind":"Name","value":"timeLimits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"mandatory"}},{"kind":"Field","name":{"kind":"Name","value":"formCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requirements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"flag"}}]}},{"kind":"Field","name":{"kind":"Name","value":"results"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"legalDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agencies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ShowProcedureQuery, ShowProcedureQueryVariables>;
export const FollowApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trackApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedureTitle"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"reappointedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"papersAwaited"}},{"kind":"Field","name":{"kind":"Name","value":"rateUntil"}},{"kind":"Field","name":{"kind":"Name","value":"mayRate"}},{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FollowApplicationQuery, FollowApplicationQueryVariables>;
export const ReadReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewSummary"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"keep"}},{"kind":"Field","name":{"kind":"Name","value":"amend"}},{"kind":"Field","name":{"kind":"Name","value":"abolish"}},{"kind":"Field","name":{"kind":"Name","value":"replace"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"simplificationRate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportedFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"section"}},{"kind":"Field","name":{"kind":"Name","value":"printedText"}},{"kind":"Field","name":{"kind":"Name","value":"sumOfParts"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"difference"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"matchedByConstruction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reconciliation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"sumOfParts"}},{"kind":"Field","name":{"kind":"Name","value":"excess"}},{"kind":"Field","name":{"kind":"Name","value":"selectionCount"}},{"kind":"Field","name":{"kind":"Name","value":"readings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"printed"}},{"kind":"Field","name":{"kind":"Name","value":"wouldBe"}},{"kind":"Field","name":{"kind":"Name","value":"possible"}},{"kind":"Field","name":{"kind":"Name","value":"ratios"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"computed"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ReadReviewQuery, ReadReviewQueryVariables>;
export const PrintPaperDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintPaper"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PaperForm"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sequence"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationPaper"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"sequence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sequence"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"officer"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"registerYear"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"limit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"left"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slipSerial"}},{"kind":"Field","name":{"kind":"Name","value":"trackingToken"}},{"kind":"Field","name":{"kind":"Name","value":"fees"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feeTotal"}},{"kind":"Field","name":{"kind":"Name","value":"papersAsked"}},{"kind":"Field","name":{"kind":"Name","value":"applicantDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"newDate"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenAt"}},{"kind":"Field","name":{"kind":"Name","value":"handover"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"desk"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"case"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submitter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"components"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"originals"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"sets"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrintPaperQuery, PrintPaperQueryVariables>;
export const PrintRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PrintRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agency"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"counted"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agency"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"printedAt"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"counted"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"enteredOn"}},{"kind":"Field","name":{"kind":"Name","value":"handedOut"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"procedureTitle"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"originalDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"returnedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedureVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sets"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidingAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PrintRegisterQuery, PrintRegisterQueryVariables>;
export const WhoWorksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoWorks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WhoWorksQuery, WhoWorksQueryVariables>;
export const WorkFirstDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkFirst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"officer"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"byStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueToday"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toAnswer"}},{"kind":"Field","name":{"kind":"Name","value":"toAccept"}},{"kind":"Field","name":{"kind":"Name","value":"toReturn"}}]}}]}}]}}]} as unknown as DocumentNode<WorkFirstQuery, WorkFirstQueryVariables>;
export const SaidAboutProcedureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidAboutProcedure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procedure"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"satisfaction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"answered"}},{"kind":"Field","name":{"kind":"Name","value":"mean"}},{"kind":"Field","name":{"kind":"Name","value":"small"}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"ratedOn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishedFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"procedureCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SaidAboutProcedureQuery, SaidAboutProcedureQueryVariables>;
export const GiveFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackGiveInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedbackGive"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<GiveFeedbackMutation, GiveFeedbackMutationVariables>;
export const FollowFeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FollowFeedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"hiddenGround"}},{"kind":"Field","name":{"kind":"Name","value":"contactKept"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procedure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<FollowFeedbackQuery, FollowFeedbackQueryVariables>;
export const WithdrawContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedbackWithdrawContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawContactMutation, WithdrawContactMutationVariables>;
export const RateApplicationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RateApplication"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"score"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"key"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applicationRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}},{"kind":"Argument","name":{"kind":"Name","value":"score"},"value":{"kind":"Variable","name":{"kind":"Name","value":"score"}}},{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}},{"kind":"Argument","name":{"kind":"Name","value":"key"},"value":{"kind":"Variable","name":{"kind":"Name","value":"key"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RateApplicationMutation, RateApplicationMutationVariables>;