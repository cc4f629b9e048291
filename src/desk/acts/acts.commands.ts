import { Problem } from '../../problem.ts';
import type { Outcome } from '../history/application-event.ts';
import type { ApplicationRow } from '../application-row.ts';
import { actParams } from '../desk.permissions.ts';
import type { EventKind } from '../history/life-cycle.ts';
import { type Act, groundOf, perform, type Target, tidy } from './perform.commands.ts';

export { returnApplication } from './return.commands.ts';

/** Work begins; whoever begins holds the file from now on. */
export const startApplication = (act: Act, target: Target): Promise<ApplicationRow> =>
  perform(act, target, 'STARTED', () => ({ ground: null, event: { kind: 'STARTED', payload: {} } }));

/** Decided: granted or refused, and a refusal is a result too. */
export const resolveApplication = (
  act: Act,
  target: Target,
  outcome: Outcome,
  note: string | null,
): Promise<ApplicationRow> =>
  perform(act, target, 'RESOLVED', () => {
    const words = tidy(note, ['note']);
    if (outcome === 'REFUSED' && words === null) throw new Problem('NOTE_NEEDED', { path: ['note'] });
    return { ground: null, event: { kind: 'RESOLVED', payload: { outcome, note: words } } };
  });

/** Acts that say nothing but their ground. */
type PlainAct = 'REJECTED' | 'STOPPED' | 'RESUMED' | 'CLOSED' | 'WITHDRAWN' | 'RECALLED';

const withGround =
  (kind: PlainAct) =>
  (act: Act, target: Target, ground: string): Promise<ApplicationRow> =>
    perform(act, target, kind, () => ({ ground: groundOf(ground), event: { kind, payload: {} } }));

/** A submission is not received (form 03), with the reason. */
export const rejectSubmission = withGround('REJECTED');
/** Work stops by the head's decision (form 05). */
export const stopApplication = withGround('STOPPED');
/** Work goes on by the head's decision. */
export const resumeApplication = withGround('RESUMED');
/** A stopped file is closed for good by the head. */
export const closeApplication = withGround('CLOSED');
/** The applicant takes it back. Late stays late: a file withdrawn after its due time is counted as such. */
export const withdrawApplication = withGround('WITHDRAWN');
/** The head calls a result back before it is given; the due time is what it was. */
export const recallApplication = withGround('RECALLED');

/** The operation that carries an act out; null where nobody asks for it by name. */
export const OPERATIONS = {
  SUBMITTED: 'applicationSubmit',
  RECEIVED: 'applicationReceiveSubmission',
  REJECTED: 'applicationReject',
  STARTED: 'applicationStart',
  DOCUMENTS_REQUESTED: 'applicationRequestDocuments',
  DOCUMENTS_ADDED: 'applicationSupplyDocuments',
  DOCUMENTS_SUPPLIED: 'applicationSupplyDocuments',
  PAYMENT_REQUESTED: 'applicationRequestPayment',
  PAYMENT_MADE: 'applicationRecordPayment',
  STOPPED: 'applicationStop',
  RESUMED: 'applicationResume',
  OPINION_REQUESTED: 'applicationRequestOpinion',
  OPINION_GIVEN: 'applicationGiveOpinion',
  LIMIT_EXTENDED: 'applicationExtend',
  APOLOGISED: 'applicationApologise',
  CALENDAR_CHANGED: null,
  RESOLVED: 'applicationResolve',
  RECALLED: 'applicationRecall',
  RETURNED: 'applicationReturn',
  WITHDRAWN: 'applicationWithdraw',
  CLOSED: 'applicationClose',
  HANDED_OVER: 'applicationHandOver',
  HANDOVER_ACCEPTED: 'applicationAcceptHandover',
  HANDOVER_REFUSED: 'applicationRefuseHandover',
  HANDOVER_TAKEN_BACK: 'applicationTakeBackHandover',
  ASSIGNED: 'applicationAssign',
  TASK_OPENED: 'applicationOpenTasks',
  TASK_DONE: 'applicationFinishTask',
  TASK_CLOSED: 'applicationCloseTask',
  VISITED: 'applicationRecordVisit',
  APPLICANT_CORRECTED: 'applicationCorrectApplicant',
  FEE_COLLECTED: 'applicationCollectFee',
  SLIP_REISSUED: 'applicationReissueSlip',
  TRANSFERRED: 'agencyTransfer',
} as const satisfies Record<EventKind, string | null>;

/** An act by its kind: those that say nothing more are done, for the others the operation is named. */
export const actOnApplication = (
  act: Act,
  target: Target,
  kind: EventKind,
  ground: string | null,
): Promise<ApplicationRow> =>
  perform(act, target, kind, ({ rule }) => {
    const words = (): string | null => (rule.ground ? groundOf(ground) : tidy(ground, ['ground']));
    switch (kind) {
      case 'STARTED':
      case 'WITHDRAWN':
        return { ground: words(), event: { kind, payload: {} } };
      case 'RETURNED':
        return { ground: words(), event: { kind, payload: { byAnother: false } } };
      default:
        throw new Problem('ACT_HAS_OWN_OPERATION', {
          path: ['act'],
          params: { ...actParams(kind), operation: OPERATIONS[kind] ?? '–' },
        });
    }
  });
