import { type ActRule, byDesk, byHandler, byHead, type State, type StateRule } from './act-rule.ts';
import type { EventKind } from './event-kind.ts';
import { closing, handing, interlinked, settling } from './handling-rules.ts';

export type { ActPlace, ActRule, ClockEffect, State, StateRule } from './act-rule.ts';
export { ACT_LABELS, type EventKind, type Label } from './event-kind.ts';

/**
 * Life of an application (domain 3) as one table: which act leads from which state where, who may take it, what it
 * asks for and what it does to the clock. Buttons, rights, refusals and tests read this table and nothing else.
 */

const receive = {
  ...byDesk,
  action: 'application.receive',
  next: 'RECEIVED',
  clock: 'STARTS',
} as const satisfies ActRule;
/** Form 03. */
const reject = { ...byDesk, next: 'REJECTED', ground: true } as const satisfies ActRule;
const withdraw = {
  ...byDesk,
  next: 'WITHDRAWN',
  ground: true,
  clock: 'ENDS',
} as const satisfies ActRule;
/** Form 02, on appraisal. */
const askForPapers = {
  ...byHandler,
  who: ['DESK', 'HANDLER'],
  action: 'application.resolve',
  next: 'AWAITING_DOCUMENTS',
  ground: true,
  head: 'BEYOND_REGIME',
  clock: 'STANDS',
} as const satisfies ActRule;
/** Form 05. */
const stop = { ...byHead, next: 'STOPPED', clock: 'STANDS' } as const satisfies ActRule;
/** Not while a task is open: whoever decides has everybody's work, or the head has closed what did not come (*ours*). */
const resolve = {
  ...byHandler,
  action: 'application.resolve',
  next: 'RESOLVED',
  clock: 'ENDS',
  custody: 'HELD',
  tasks: 'NONE',
} as const satisfies ActRule;

/** While the file is at work or waits to be collected: people find slips of the pen at the desk (*ours*). */
const corrected = <S extends State>(state: S) => ({ ...byDesk, next: state, ground: true }) as const satisfies ActRule;
/** Money for the state, against a receipt: while the file lives and after its result, since a receipt may have to be corrected. */
const collectFee = <S extends State>(state: S) =>
  ({ ...byDesk, next: state, when: 'AFTER_RECEIPT' }) as const satisfies ActRule;

/** A slip that was lost: as long as there is something to follow or to collect. */
const reissueSlip = <S extends State>(state: S) => ({ ...byDesk, next: state }) as const satisfies ActRule;

const atTheCounter = <S extends State>(state: S) =>
  ({ FEE_COLLECTED: collectFee(state), SLIP_REISSUED: reissueSlip(state) }) as const;

/** Another agency's answer comes when it comes, whatever else the file waits for; given by itself or written down here. */
const opinionCame = <S extends State>(state: S) =>
  ({
    ...byHandler,
    at: 'DECIDING_OR_ASKED',
    next: state,
    clock: 'GOES_ON',
    when: 'AFTER_RECEIPT',
  }) as const satisfies ActRule;

/** By the system, on the signed act by which an agency hands over everything to its successor. */
const succeeded = <S extends State>(state: S) =>
  ({
    TRANSFERRED: { ...byHead, action: 'application.transfer', who: [], next: state },
  }) as const satisfies StateRule['acts'];

/** By the system, on an admin's decision, with the notice as its ground. */
const calendarChanges = <S extends State>(state: S) =>
  ({ CALENDAR_CHANGED: { ...byHead, who: [], next: state, clock: 'MOVES' } }) as const satisfies StateRule['acts'];

const whileInHand = <S extends State>(state: S) =>
  ({
    LIMIT_EXTENDED: { ...byHead, next: state, clock: 'EXTENDS' },
    APOLOGISED: { ...byHead, next: state },
    ...interlinked(state),
    ...calendarChanges(state),
  }) as const satisfies Partial<Record<EventKind, ActRule>>;

export const LIFE_CYCLE = {
  SUBMITTED: {
    number: 1,
    label: { vi: 'Mới đăng ký', en: 'Submitted' },
    open: false,
    acts: {
      RECEIVED: receive,
      REJECTED: reject,
      DOCUMENTS_REQUESTED: { ...byDesk, next: 'AWAITING_DOCUMENTS', ground: true },
      WITHDRAWN: withdraw,
      // The desk's own time to answer.
      ...calendarChanges('SUBMITTED'),
      APPLICANT_CORRECTED: corrected('SUBMITTED'),
      ...succeeded('SUBMITTED'),
      SLIP_REISSUED: reissueSlip('SUBMITTED'),
    },
  },
  RECEIVED: {
    number: 2,
    label: { vi: 'Được tiếp nhận', en: 'Received' },
    open: true,
    acts: {
      STARTED: { ...byHandler, next: 'IN_PROGRESS', custody: 'HELD' },
      DOCUMENTS_REQUESTED: askForPapers,
      WITHDRAWN: withdraw,
      RESOLVED: { ...resolve, who: ['DESK', 'HANDLER'] },
      ...atTheCounter('RECEIVED'),
      ...whileInHand('RECEIVED'),
      APPLICANT_CORRECTED: corrected('RECEIVED'),
      ...succeeded('RECEIVED'),
    },
  },
  REJECTED: { number: 3, label: { vi: 'Không được tiếp nhận', en: 'Not received' }, open: false, acts: {} },
  IN_PROGRESS: {
    number: 4,
    label: { vi: 'Đang xử lý', en: 'In progress' },
    open: true,
    acts: {
      DOCUMENTS_REQUESTED: askForPapers,
      PAYMENT_REQUESTED: { ...byHandler, next: 'AWAITING_PAYMENT', ground: true, clock: 'STANDS' },
      STOPPED: stop,
      RESOLVED: resolve,
      WITHDRAWN: withdraw,
      OPINION_REQUESTED: { ...byHandler, next: 'IN_PROGRESS', ground: true, clock: 'STANDS' },
      OPINION_GIVEN: opinionCame('IN_PROGRESS'),
      ...atTheCounter('IN_PROGRESS'),
      ...whileInHand('IN_PROGRESS'),
      APPLICANT_CORRECTED: corrected('IN_PROGRESS'),
      ...succeeded('IN_PROGRESS'),
    },
  },
  AWAITING_DOCUMENTS: {
    number: 5,
    label: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Papers awaited' },
    open: true,
    acts: {
      RECEIVED: { ...receive, when: 'BEFORE_RECEIPT' },
      REJECTED: { ...reject, when: 'BEFORE_RECEIPT' },
      // Some came, some are still missing: only a complete file sets the clock going.
      DOCUMENTS_ADDED: { ...byDesk, next: 'AWAITING_DOCUMENTS', when: 'AFTER_RECEIPT' },
      DOCUMENTS_SUPPLIED: { ...byDesk, next: 'IN_PROGRESS', clock: 'GOES_ON', when: 'AFTER_RECEIPT' },
      OPINION_GIVEN: opinionCame('AWAITING_DOCUMENTS'),
      CALENDAR_CHANGED: { ...calendarChanges('AWAITING_DOCUMENTS').CALENDAR_CHANGED, when: 'AFTER_RECEIPT' },
      STOPPED: { ...stop, when: 'AFTER_RECEIPT' },
      WITHDRAWN: withdraw,
      ...interlinked('AWAITING_DOCUMENTS'),
      APPLICANT_CORRECTED: corrected('AWAITING_DOCUMENTS'),
      ...succeeded('AWAITING_DOCUMENTS'),
      ...atTheCounter('AWAITING_DOCUMENTS'),
    },
  },
  AWAITING_PAYMENT: {
    number: 6,
    label: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Payment awaited' },
    open: true,
    acts: {
      PAYMENT_MADE: { ...byDesk, next: 'IN_PROGRESS', clock: 'GOES_ON' },
      OPINION_GIVEN: opinionCame('AWAITING_PAYMENT'),
      ...calendarChanges('AWAITING_PAYMENT'),
      STOPPED: stop,
      WITHDRAWN: withdraw,
      ...interlinked('AWAITING_PAYMENT'),
      APPLICANT_CORRECTED: corrected('AWAITING_PAYMENT'),
      ...succeeded('AWAITING_PAYMENT'),
      ...atTheCounter('AWAITING_PAYMENT'),
    },
  },
  WITHDRAWN: { number: 7, label: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn' }, open: false, acts: {} },
  STOPPED: {
    number: 8,
    label: { vi: 'Dừng xử lý', en: 'Stopped' },
    open: true,
    acts: {
      RESUMED: { ...byHead, next: 'IN_PROGRESS', clock: 'GOES_ON' },
      CLOSED: { ...byHead, next: 'STOPPED', clock: 'ENDS' },
      OPINION_GIVEN: opinionCame('STOPPED'),
      // No work while it is stopped, but what is on its way arrives somewhere.
      TASK_CLOSED: closing('STOPPED'),
      ...settling('STOPPED'),
      ...calendarChanges('STOPPED'),
      APPLICANT_CORRECTED: corrected('STOPPED'),
      ...succeeded('STOPPED'),
      ...atTheCounter('STOPPED'),
    },
  },
  RESOLVED: {
    number: 9,
    label: { vi: 'Đã xử lý xong', en: 'Resolved' },
    open: false,
    acts: {
      RETURNED: { ...byDesk, action: 'application.return', next: 'RETURNED', custody: 'HELD' },
      RECALLED: { ...byHead, next: 'IN_PROGRESS', clock: 'GOES_ON' },
      ...handing('RESOLVED'),
      APPLICANT_CORRECTED: corrected('RESOLVED'),
      ...succeeded('RESOLVED'),
      ...atTheCounter('RESOLVED'),
    },
  },
  RETURNED: {
    number: 10,
    label: { vi: 'Đã trả kết quả', en: 'Result returned' },
    open: false,
    acts: { FEE_COLLECTED: collectFee('RETURNED') },
  },
} as const satisfies Record<State, StateRule>;

/** What an application can begin with: the desk receives it straight away, or it is handed in online first. */
export const BEGINNINGS = {
  RECEIVED: { ...receive },
  SUBMITTED: { ...byDesk, who: [], next: 'SUBMITTED' },
} as const satisfies Partial<Record<EventKind, ActRule>>;

/** Where an application stands, as far as the table asks. */
export interface Position {
  readonly state: State;
  readonly received: boolean;
  /** Stopped for good. */
  readonly closed: boolean;
}

/** The rule of an act in a position; null where the position does not know the act. */
export function ruleFor({ state, received, closed }: Position, act: EventKind): ActRule | null {
  const acts: StateRule['acts'] = LIFE_CYCLE[state].acts;
  const rule = acts[act];
  if (!rule || closed) return null;
  return rule.when === undefined || (rule.when === 'AFTER_RECEIPT') === received ? rule : null;
}

/** Every act that a position knows, carried out already or not. */
export const actsIn = (position: Position): EventKind[] =>
  (Object.keys(LIFE_CYCLE[position.state].acts) as EventKind[]).filter((act) => ruleFor(position, act) !== null);

/** States in hand, in the order of the national numbers. */
export const OPEN_STATES: readonly State[] = (Object.keys(LIFE_CYCLE) as State[]).filter(
  (state) => LIFE_CYCLE[state].open,
);
