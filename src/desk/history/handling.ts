import type { ApplicationEvent, LimitPayload, TaskPayload } from './application-event.ts';
import { BrokenHistory } from './broken-history.ts';

/** How a task ended. WITH_FILE: the file was withdrawn or closed for good before it was done. */
export type TaskEnd = 'DONE' | 'CLOSED' | 'REFUSED' | 'TAKEN_BACK' | 'WITH_FILE';

/** A stretch of work at one agency, apart from its clock. */
export interface Task {
  /** Number within the application, from 1. */
  readonly number: number;
  readonly step: number | null;
  readonly name: string;
  readonly agency: string;
  /** Officer whose work it is; null: nobody's in person. */
  readonly account: string | null;
  readonly limit: LimitPayload | null;
  readonly lead: boolean;
  readonly openedAt: Date;
  /** Position of the hand-over that it opened with; null where it was opened on copies. */
  readonly handover: number | null;
  readonly end: TaskEnd | null;
  readonly endedAt: Date | null;
  /** What came out, or why it came to nothing. */
  readonly words: string | null;
}

/** How a hand-over ended. ENDED: the file went to its end, or was recalled, before anybody took it. */
export type HandoverResult = 'ACCEPTED' | 'REFUSED' | 'TAKEN_BACK' | 'ENDED';

/** The file passed from one holder to the next. */
export interface Handover {
  /** Position of the act that gave it. */
  readonly number: number;
  readonly fromAgency: string | null;
  readonly fromAccount: string | null;
  readonly agency: string;
  /** To whom it was addressed; null: any of the agency. */
  readonly account: string | null;
  readonly task: number | null;
  readonly givenAt: Date;
  readonly note: string | null;
  readonly result: HandoverResult | null;
  readonly settledAt: Date | null;
  /** Who accepted, refused or took it back. */
  readonly settledBy: string | null;
  readonly words: string | null;
}

/** Another agency was asked; `request` is the position of the act. */
interface Asked {
  readonly request: number;
  readonly agency: string;
}

/** What is done with a file between agencies. */
export interface Handling {
  readonly tasks: readonly Task[];
  readonly handovers: readonly Handover[];
  /** Opinions that are still awaited. */
  readonly asked: readonly Asked[];
}

export const NOTHING_HANDLED: Handling = { tasks: [], handovers: [], asked: [] };

/** The hand-over that is under way; there is never a second. */
export const handoverUnderWay = ({ handovers }: Pick<Handling, 'handovers'>): Handover | null => {
  const last = handovers.at(-1);
  return last && last.result === null ? last : null;
};

export const openTasks = ({ tasks }: Pick<Handling, 'tasks'>): readonly Task[] =>
  tasks.filter(({ end }) => end === null);

/** Agencies that have an open task, each once and in order. */
export const taskAgencies = (handling: Handling): readonly string[] =>
  inOrder(openTasks(handling).map(({ agency }) => agency));

/** Agencies whose opinion is awaited, each once and in order. */
export const askedAgencies = ({ asked }: Handling): readonly string[] => inOrder(asked.map(({ agency }) => agency));

const inOrder = (ids: readonly string[]): readonly string[] => [...new Set(ids)].toSorted();

/** Folds an event into what is done between agencies. Throws `BrokenHistory` where it names what there is not. */
export function handlingAfter(handling: Handling, event: ApplicationEvent): Handling {
  switch (event.kind) {
    case 'TASK_OPENED':
      return event.payload.tasks.reduce((next, task) => withTask(next, task, event, null), handling);
    case 'HANDED_OVER':
      return handedOver(handling, event);
    case 'HANDOVER_ACCEPTED':
      return accepted(settled(handling, event, 'ACCEPTED', event.payload.handover), event);
    case 'HANDOVER_REFUSED':
      return undone(handling, event, 'REFUSED');
    case 'HANDOVER_TAKEN_BACK':
      return undone(handling, event, 'TAKEN_BACK');
    case 'TASK_DONE':
      return ended(handling, event, 'DONE', event.payload.task);
    case 'TASK_CLOSED':
      return ended(handling, event, 'CLOSED', event.payload.task);
    case 'ASSIGNED':
      return event.payload.task === null ? handling : given(handling, event.payload.task, event.payload.account);
    case 'OPINION_REQUESTED':
      return {
        ...handling,
        asked: [...handling.asked, { request: event.sequence, agency: event.payload.agency }],
      };
    case 'OPINION_GIVEN': {
      const { request } = event.payload;
      return { ...handling, asked: handling.asked.filter((each) => each.request !== request) };
    }
    case 'RECALLED':
      return withoutHandover(handling, event);
    case 'WITHDRAWN':
    case 'CLOSED':
      return openTasks(handling).reduce(
        (next, { number }) => ended(next, event, 'WITH_FILE', number),
        withoutHandover({ ...handling, asked: [] }, event),
      );
    case 'TRANSFERRED':
      return withSuccessor(handling, event.payload);
    case 'SUBMITTED':
    case 'RECEIVED':
    case 'REJECTED':
    case 'STARTED':
    case 'DOCUMENTS_REQUESTED':
    case 'DOCUMENTS_ADDED':
    case 'DOCUMENTS_SUPPLIED':
    case 'PAYMENT_REQUESTED':
    case 'PAYMENT_MADE':
    case 'STOPPED':
    case 'RESUMED':
    case 'LIMIT_EXTENDED':
    case 'APOLOGISED':
    case 'CALENDAR_CHANGED':
    case 'RESOLVED':
    case 'RETURNED':
    case 'VISITED':
    case 'APPLICANT_CORRECTED':
    case 'FEE_COLLECTED':
    case 'SLIP_REISSUED':
      return handling;
    default:
      return event satisfies never;
  }
}

type Of<K extends ApplicationEvent['kind']> = Extract<ApplicationEvent, { kind: K }>;

function withTask(
  handling: Handling,
  opened: TaskPayload,
  { at }: ApplicationEvent,
  handover: number | null,
): Handling {
  const { task: number, step, name, agency, limit, lead } = opened;
  if (number !== handling.tasks.length + 1) throw new BrokenHistory(`task ${number} opened out of order`);
  const task: Task = {
    number,
    step,
    name,
    agency,
    account: null,
    limit,
    lead,
    openedAt: at,
    handover,
    end: null,
    endedAt: null,
    words: null,
  };
  return { ...handling, tasks: [...handling.tasks, task] };
}

function handedOver(handling: Handling, event: Of<'HANDED_OVER'>): Handling {
  const { agency, account, task, opened } = event.payload;
  if (handoverUnderWay(handling)) throw new BrokenHistory('two hand-overs under way');
  const next = opened ? withTask(handling, opened, event, event.sequence) : handling;
  if (task !== null && !next.tasks.some(({ number }) => number === task)) throw new BrokenHistory(`no task ${task}`);
  const handover: Handover = {
    number: event.sequence,
    fromAgency: event.agency,
    fromAccount: event.account,
    agency,
    account,
    task,
    givenAt: event.at,
    note: event.ground,
    result: null,
    settledAt: null,
    settledBy: null,
    words: null,
  };
  return { ...next, handovers: [...next.handovers, handover] };
}

function settled(handling: Handling, event: ApplicationEvent, result: HandoverResult, number: number): Handling {
  const open = handoverUnderWay(handling);
  if (open?.number !== number) throw new BrokenHistory(`hand-over ${number} is not under way`);
  const { at, account, ground } = event;
  const done = { ...open, result, settledAt: at, settledBy: account, words: ground };
  return { ...handling, handovers: [...handling.handovers.slice(0, -1), done] };
}

/** Whoever takes the file has the task that it came for. */
function accepted(handling: Handling, { account }: Of<'HANDOVER_ACCEPTED'>): Handling {
  const handover = handling.handovers.at(-1);
  const task = openTasks(handling).find(({ number }) => number === handover?.task);
  return task && task.agency === handover?.agency ? given(handling, task.number, account) : handling;
}

/** The giver goes on holding the file; the task that had opened with the hand-over ends with it. */
function undone(
  handling: Handling,
  event: Of<'HANDOVER_REFUSED'> | Of<'HANDOVER_TAKEN_BACK'>,
  result: 'REFUSED' | 'TAKEN_BACK',
): Handling {
  const { handover, task } = event.payload;
  const next = settled(handling, event, result, handover);
  return task === null ? next : ended(next, event, result, task);
}

const withoutHandover = (handling: Handling, event: ApplicationEvent): Handling => {
  const open = handoverUnderWay(handling);
  return open ? settled(handling, event, 'ENDED', open.number) : handling;
};

function ended(handling: Handling, { at, ground }: ApplicationEvent, end: TaskEnd, number: number): Handling {
  return withOpen(handling, number, (task) => ({ ...task, end, endedAt: at, words: ground }));
}

/** The successor has what its predecessor had open; nobody's in person, until its head assigns it. */
function withSuccessor(handling: Handling, { from, to }: Of<'TRANSFERRED'>['payload']): Handling {
  const moved = <T extends { readonly agency: string; readonly account: string | null }>(it: T): T =>
    it.agency === from ? { ...it, agency: to, account: null } : it;
  return {
    tasks: handling.tasks.map((task) => (task.end === null ? moved(task) : task)),
    handovers: handling.handovers.map((handover) => (handover.result === null ? moved(handover) : handover)),
    asked: handling.asked.map((each) => (each.agency === from ? { ...each, agency: to } : each)),
  };
}

const given = (handling: Handling, number: number, account: string | null): Handling =>
  withOpen(handling, number, (task) => ({ ...task, account }));

function withOpen(handling: Handling, number: number, change: (task: Task) => Task): Handling {
  if (!openTasks(handling).some((task) => task.number === number))
    throw new BrokenHistory(`task ${number} is not open`);
  return { ...handling, tasks: handling.tasks.map((task) => (task.number === number ? change(task) : task)) };
}
