import { civilDateAt } from '../../calendar/civil-date.ts';
import { Problem } from '../../problem.ts';
import type { CatalogueSnapshot } from '../../registry/catalogue/snapshot.ts';
import type { LocalTermsView, ProcedureView } from '../../registry/catalogue/views.ts';
import { answerDue } from '../../sla/deadline.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { instant } from '../history/canonical.ts';
import {
  agenciesListed,
  checkChoice,
  decidingAgency,
  handlingAgencies,
  procedureNamed,
  versionFor,
} from './procedure-choice.ts';
import type { DeskRules } from './receipt.ts';
import type { ReceiptInput } from './receipt-input.ts';
import { timeline } from '../history/timeline.ts';

export interface SubmissionContext {
  readonly catalogue: CatalogueSnapshot;
  readonly rules: DeskRules;
  /** The agency that it is handed in to; null: the only one there is. */
  readonly agencyId: string | null;
  readonly submittedAt: Date;
  readonly applicationId: string;
}

/** A submission worked out: the row and its first event. */
export interface Submission {
  readonly row: ApplicationRow;
  readonly event: Extract<ApplicationEvent, { kind: 'SUBMITTED' }>;
}

/**
 * Works a submission out: the version in force counts from here on, also where another comes before receipt; no code and
 * no clock but the desk's own. Throws `Problem` with what is wrong.
 */
export function planSubmission(input: ReceiptInput, context: SubmissionContext): Submission {
  const { catalogue, rules, submittedAt, applicationId } = context;
  const procedure = procedureNamed(catalogue, input.procedureCode);
  const version = versionFor(procedure, civilDateAt(submittedAt));
  const local = version.localTerms;
  checkChoice(version, input);
  const receivingAgencyId = receivingAgency(procedure, local, context.agencyId);
  const decidingAgencyId = decidingAgency(catalogue, procedure, local, receivingAgencyId);
  const answer = answerDue({
    submittedAt,
    channel: input.channel,
    calendar: rules.calendarOf(receivingAgencyId),
    policies: rules.policies,
  });
  const event: Submission['event'] = {
    kind: 'SUBMITTED',
    sequence: 1,
    at: submittedAt,
    recordedAt: submittedAt,
    agency: null,
    account: null,
    ground: null,
    payload: {
      procedure: procedure.id,
      version: version.id,
      localTerms: local?.id ?? null,
      case: input.caseName,
      channel: input.channel,
      receivingAgency: receivingAgencyId,
      decidingAgency: decidingAgencyId,
      answerDueAt: answer && instant(answer.dueAt),
      calendar: rules.calendarOf(receivingAgencyId).version,
    },
  };
  const row: ApplicationRow = {
    id: applicationId,
    procedureId: procedure.id,
    versionId: version.id,
    localTermsId: local?.id ?? null,
    caseName: input.caseName,
    channel: input.channel,
    unit: null,
    applicantName: input.applicant.name,
    applicantIdNumber: input.applicant.idNumber,
    applicantPhone: input.applicant.phone,
    applicantAddress: input.applicant.address,
    applicantEmail: input.applicant.email ?? null,
    submitter: input.submitter,
    components: input.components,
    demo: procedure.demo,
    version: 1,
    ...timeline(rules.calendarOf(decidingAgencyId), null, [event]).folded,
  };
  return { row, event };
}

/** The agency that was chosen, or the only one that takes the procedure in. */
function receivingAgency(procedure: ProcedureView, local: LocalTermsView | null, chosen: string | null): string {
  const handling = handlingAgencies(procedure, local);
  const found = chosen === null ? handling : handling.filter(({ id }) => id === chosen);
  const ids = [...new Set(found.map(({ id }) => id))];
  if (ids.length === 1 && ids[0] !== undefined) return ids[0];
  throw new Problem(chosen === null ? 'AGENCY_NEEDED' : 'AGENCY_NOT_OFFERED', {
    path: ['input', 'agency'],
    // With their ids: one of them is what is to be sent.
    params: agenciesListed(handling, ({ name, id }) => `${name} (${id})`),
  });
}
