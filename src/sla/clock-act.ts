import type { CivilDate } from '../calendar/civil-date.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { TimeLimit } from './time-limit.ts';

interface At {
  /** When it happened. An act stamped before the one recorded before it is taken as of that one (see `foldClock`). */
  readonly at: Date;
}

/** Acts that the clock knows nothing of but their order. */
type PlainKind =
  | 'SUBMITTED'
  | 'STARTED'
  | 'DOCUMENTS_ADDED'
  | 'HANDED_OVER'
  | 'FEE_COLLECTED'
  | 'SLIP_REISSUED'
  | 'APPLICANT_CORRECTED';

/**
 * An act on an application, as the clock sees it; in the order in which they were recorded. Kinds are those of the
 * journal (domain 1, ApplicationEvent).
 */
export type ClockAct = At &
  (
    | { readonly kind: PlainKind | 'RECEIVED' | 'REJECTED' }
    /** Form 02. `applicantLimit` starts the applicant's own clock (domain 2.11). */
    | { readonly kind: 'DOCUMENTS_REQUESTED'; readonly applicantLimit?: TimeLimit | null }
    /** The file is complete. */
    | { readonly kind: 'DOCUMENTS_SUPPLIED' }
    | { readonly kind: 'PAYMENT_REQUESTED' | 'PAYMENT_MADE' }
    | { readonly kind: 'STOPPED' | 'RESUMED' }
    /** Another agency is asked; its own clock runs on `limit` (NĐ 61/2018 Đ19.5). */
    | {
        readonly kind: 'OPINION_REQUESTED';
        readonly task: string;
        readonly limit: TimeLimit | null;
        readonly agency?: string;
      }
    | { readonly kind: 'OPINION_GIVEN'; readonly task: string }
    | { readonly kind: 'SITE_VISIT_STARTED' | 'SITE_VISIT_ENDED' }
    /** LEGAL_EXTENSION: so much more, in the limit's own unit (domain 2.10). */
    | { readonly kind: 'LIMIT_EXTENDED'; readonly amount: number }
    /** Form 04 with its new date. */
    | { readonly kind: 'APOLOGISED'; readonly newDueOn: CivilDate }
    /** A notice changed the calendar: from here on this one counts; `agencies` holds those with sessions of their own. */
    | { readonly kind: 'CALENDAR_CHANGED'; readonly calendar: WorkingCalendar; readonly agencies?: AgencyCalendars }
    | {
        readonly kind: 'TASK_OPENED';
        readonly task: string;
        readonly limit: TimeLimit | null;
        readonly agency?: string;
      }
    | { readonly kind: 'TASK_DONE'; readonly task: string }
    | { readonly kind: 'RESOLVED' | 'RECALLED' | 'RETURNED' | 'WITHDRAWN' | 'CLOSED' }
  );

/** Calendars of agencies whose sessions differ from the file's own, by agency id. */
export type AgencyCalendars = ReadonlyMap<string, WorkingCalendar>;
