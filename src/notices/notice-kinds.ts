import type { EventKind } from '../desk/history/event-kind.ts';

/** Acts that somebody is told of; the trigger of migration 015 names the same. */
export const ACTS_TOLD = [
  'SUBMITTED',
  'RECEIVED',
  'REJECTED',
  'DOCUMENTS_REQUESTED',
  'DOCUMENTS_ADDED',
  'DOCUMENTS_SUPPLIED',
  'PAYMENT_REQUESTED',
  'PAYMENT_MADE',
  'STOPPED',
  'RESUMED',
  'CLOSED',
  'LIMIT_EXTENDED',
  'APOLOGISED',
  'CALENDAR_CHANGED',
  'RESOLVED',
  'RECALLED',
  'RETURNED',
  'WITHDRAWN',
] as const satisfies readonly EventKind[];

/** What time alone brings: found by a scan, each once for the instant that it reminds of. */
export const REMINDERS = [
  'DUE_SOON',
  'DUE_TODAY',
  'OVERDUE',
  'APOLOGY_DUE',
  'PAPERS_DUE',
  'ANSWER_DUE',
  'NOT_COLLECTED',
] as const;

export type ActTold = (typeof ACTS_TOLD)[number];
export type Reminder = (typeof REMINDERS)[number];
export type NoticeKind = ActTold | Reminder;
/** `TEST`: an endpoint tried out by its keeper. */
export type MessageKind = NoticeKind | 'TEST';

/** Whom a notice is for: the applicant, whoever holds the file, the head of who decides it, the desk that took it in. */
export type Audience = 'APPLICANT' | 'HOLDER' | 'HEAD' | 'DESK';

/** Who hears of what (*ours*). Endpoints hear of every kind that they ask for. */
export const AUDIENCE = {
  SUBMITTED: ['DESK'],
  RECEIVED: ['APPLICANT'],
  REJECTED: ['APPLICANT'],
  DOCUMENTS_REQUESTED: ['APPLICANT'],
  DOCUMENTS_ADDED: ['HOLDER'],
  DOCUMENTS_SUPPLIED: ['HOLDER'],
  PAYMENT_REQUESTED: ['APPLICANT'],
  PAYMENT_MADE: ['HOLDER'],
  STOPPED: ['APPLICANT'],
  RESUMED: ['APPLICANT'],
  CLOSED: ['APPLICANT'],
  LIMIT_EXTENDED: ['APPLICANT'],
  APOLOGISED: ['APPLICANT'],
  CALENDAR_CHANGED: ['APPLICANT'],
  RESOLVED: ['APPLICANT'],
  RECALLED: ['APPLICANT'],
  // Whoever takes the result or takes the file back stands at the desk.
  RETURNED: [],
  WITHDRAWN: [],
  DUE_SOON: ['HOLDER'],
  DUE_TODAY: ['HOLDER'],
  OVERDUE: ['HOLDER', 'HEAD'],
  APOLOGY_DUE: ['HEAD'],
  PAPERS_DUE: ['APPLICANT'],
  ANSWER_DUE: ['DESK'],
  NOT_COLLECTED: ['APPLICANT'],
} as const satisfies Record<NoticeKind, readonly Audience[]>;

export const NOTICE_KINDS: readonly NoticeKind[] = [...ACTS_TOLD, ...REMINDERS];

export const isReminder = (kind: MessageKind): kind is Reminder => (REMINDERS as readonly string[]).includes(kind);
export const isNoticeKind = (kind: string): kind is NoticeKind => (NOTICE_KINDS as readonly string[]).includes(kind);
