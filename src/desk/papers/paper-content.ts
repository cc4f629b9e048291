import { type CivilDate, parseCivilDate } from '../../calendar/civil-date.ts';
import type { WorkingCalendar } from '../../calendar/working-calendar.ts';
import type { ClockTerms } from '../../sla/clock-policy.ts';
import { promisedLimit } from '../../sla/clock-policy.ts';
import type { Left } from '../../sla/limit-clock.ts';
import type { TimeLimit } from '../../sla/time-limit.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import type { Calendars } from '../history/calendars.ts';
import { type ControlStep, controlSteps } from './control-steps.ts';
import { type FeeStanding, feesOf } from '../acts/fee-reading.ts';
import { paperAt, type PaperForm, type PaperReference } from './paper-forms.ts';
import { timeline } from '../history/timeline.ts';

/** What a paper says beside the row: everything of it is as it was when its act happened. */
export interface PaperContent extends PaperReference {
  /** Who issues it: whoever did the act; of a slip the agency in whose register it stands. */
  readonly agencyId: string;
  /** The desk that took the file in and gives its result back, another agency's where any desk may help. */
  readonly deskAgencyId: string;
  readonly decidingAgencyId: string;
  /** Who signs. */
  readonly accountId: string | null;
  readonly ground: string | null;
  /** The promised limit frozen at receipt; null before it or where there is none. */
  readonly limit: TimeLimit | null;
  readonly receivedAt: Date | null;
  /** As printed on the slip. */
  readonly originalDueAt: Date | null;
  /** As it stood at the act; null while the clock stood. */
  readonly dueAt: Date | null;
  readonly left: Left | null;
  readonly provisional: boolean;
  readonly registerYear: number | null;
  readonly registerNumber: number | null;
  /** Of the slip: 1, and one more each time that it was given anew. */
  readonly slipSerial: number;
  readonly fees: readonly FeeStanding[];
  readonly papersAsked: readonly string[];
  readonly applicantDueAt: Date | null;
  readonly newDate: CivilDate | null;
  /** Through whose hands the file went until then; of the control sheet only. */
  readonly steps: readonly ControlStep[];
}

/**
 * The content of a paper, folded from the events up to its act and from nothing later: printed again it says the same.
 * Null where the act brings no such paper.
 */
export function paperContent(
  calendars: WorkingCalendar | Calendars,
  terms: ClockTerms | null,
  events: readonly ApplicationEvent[],
  { form, sequence }: { readonly form: PaperForm; readonly sequence: number },
): PaperContent | null {
  const reference = paperAt(events, form, sequence);
  const until = events.slice(0, sequence);
  const event = until.at(-1);
  if (!reference || !event) return null;
  const received = until.some(({ kind }) => kind === 'RECEIVED');
  const then = timeline(calendars, received ? terms : null, until);
  const { folded, clock } = then;
  return {
    ...reference,
    agencyId: (form === 'RECEIPT_SLIP' ? folded.registerAgencyId : event.agency) ?? folded.receivingAgencyId,
    deskAgencyId: folded.helpingAgencyId ?? folded.receivingAgencyId,
    decidingAgencyId: folded.decidingAgencyId,
    accountId: event.account,
    ground: event.ground,
    limit: received && terms ? promisedLimit(terms) : null,
    receivedAt: folded.receivedAt,
    originalDueAt: folded.originalDueAt,
    dueAt: folded.dueAt,
    left: clock.left,
    provisional: folded.provisional,
    registerYear: folded.registerYear,
    registerNumber: folded.registerNumber,
    slipSerial: folded.tokenSerial,
    fees: feesOf(until),
    papersAsked: event.kind === 'DOCUMENTS_REQUESTED' && 'papers' in event.payload ? (event.payload.papers ?? []) : [],
    applicantDueAt: folded.applicantDueAt,
    newDate: event.kind === 'APOLOGISED' ? parseCivilDate(event.payload.newDueOn) : null,
    steps: form === 'CONTROL_SHEET' ? controlSteps(until, then) : [],
  };
}
