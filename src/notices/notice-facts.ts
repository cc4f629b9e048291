import type { ApplicationEvent } from '../desk/history/application-event.ts';
import type { Calendars } from '../desk/history/calendars.ts';
import { papersAwaited, wordsForApplicant } from '../desk/case-reading.ts';
import type { State } from '../desk/history/life-cycle.ts';
import { timeline } from '../desk/history/timeline.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { lastSigningDay } from './lead-times.ts';
import type { NoticeFile } from './notice-file.queries.ts';
import type { NoticeKind } from './notice-kinds.ts';
import type { Facts } from './notice-words.ts';

/** A row of the outbox. */
export interface Told {
  readonly id: string;
  readonly applicationId: string;
  readonly kind: NoticeKind;
  readonly sequence: number | null;
  readonly dueAt: Date | null;
  readonly at: Date;
  readonly attempts: number;
}

/** What a file was right after the act that is told of; a reminder tells of the file as it stands. */
export interface Moment {
  /** Code; before receipt the submission id. */
  readonly code: string;
  readonly state: State;
  readonly dueAt: Date | null;
  readonly applicantDueAt: Date | null;
  readonly events: readonly ApplicationEvent[];
}

/**
 * Folds a file up to the act that is told of, so that a notice says the same whenever it is made. Of a reminder it is the
 * row as it stands.
 */
export function momentOf(
  { sequence }: Pick<Told, 'sequence'>,
  file: NoticeFile,
  all: readonly ApplicationEvent[],
  calendars: Calendars,
): Moment {
  if (sequence === null)
    return {
      code: file.code ?? file.id,
      state: file.state,
      dueAt: file.dueAt,
      applicantDueAt: file.applicantDueAt,
      events: all,
    };
  const events = all.filter((event) => event.sequence <= sequence);
  // Before its receipt a file has no terms, although its row has them by now.
  const received = events.some(({ kind }) => kind === 'RECEIVED');
  const { folded } = timeline(calendars, received ? file.terms : null, events);
  return {
    code: folded.code ?? file.id,
    state: folded.state,
    dueAt: folded.dueAt,
    applicantDueAt: folded.applicantDueAt,
    events,
  };
}

/** What is said to people. Null: this kind is for endpoints alone. */
export function factsOf(
  { kind, dueAt }: Pick<Told, 'kind' | 'dueAt'>,
  file: NoticeFile,
  moment: Moment,
  { url, calendar }: { readonly url: string | null; readonly calendar: WorkingCalendar },
): Facts | null {
  if (kind === 'RETURNED' || kind === 'WITHDRAWN') return null;
  const last = moment.events.at(-1);
  if (kind === 'CALENDAR_CHANGED' && !movedDue(last)) return null;
  const atDesk = [
    'SUBMITTED',
    'REJECTED',
    'RECEIVED',
    'DOCUMENTS_REQUESTED',
    'RESOLVED',
    'NOT_COLLECTED',
    'PAPERS_DUE',
    'ANSWER_DUE',
  ];
  return {
    kind,
    code: moment.code,
    procedure: file.procedure,
    agency: atDesk.includes(kind) ? file.receivingAgencyName : file.decidingAgencyName,
    state: moment.state,
    dueAt: kind === 'OVERDUE' ? dueAt : moment.dueAt,
    by: byOf(kind, file, moment, calendar),
    papers: kind === 'DOCUMENTS_REQUESTED' ? papersAwaited(moment.events) : [],
    amount: last?.kind === 'PAYMENT_REQUESTED' ? last.payload.amount : null,
    words: kind === 'RESOLVED' || kind === 'REJECTED' ? wordsForApplicant(moment.events) : null,
    refused: last?.kind === 'RESOLVED' && last.payload.outcome === 'REFUSED',
    newDate: last?.kind === 'APOLOGISED' ? last.payload.newDueOn : null,
    url,
  };
}

/** Whether a change of the calendar moved what the applicant was promised; else it is nothing to them. */
const movedDue = (event: ApplicationEvent | undefined): boolean =>
  event?.kind === 'CALENDAR_CHANGED' &&
  'dueAfter' in event.payload &&
  event.payload.dueAfter !== event.payload.dueBefore;

function byOf(kind: NoticeKind, file: NoticeFile, moment: Moment, calendar: WorkingCalendar): Facts['by'] {
  switch (kind) {
    case 'SUBMITTED':
    case 'ANSWER_DUE':
      return file.answerDueAt;
    case 'DOCUMENTS_REQUESTED':
    case 'PAPERS_DUE':
      return moment.applicantDueAt;
    case 'APOLOGY_DUE':
      return file.dueOn === null
        ? null
        : lastSigningDay(calendar, file.dueOn, file.terms?.apology.workingDaysBefore ?? 1);
    default:
      return null;
  }
}

/** What endpoints are told: nothing of anybody (*ours*: whoever may know more asks for it with the code). */
export const webhookBody = (told: Told, file: NoticeFile, moment: Moment): string =>
  JSON.stringify({
    type: told.kind,
    timestamp: told.at.toISOString(),
    data: {
      code: moment.code,
      kind: told.kind,
      sequence: told.sequence,
      state: moment.state,
      at: told.at.toISOString(),
      dueAt: moment.dueAt?.toISOString() ?? null,
    },
  });
