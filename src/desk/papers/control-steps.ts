import type { ApplicationEvent } from '../history/application-event.ts';
import type { Handled } from '../application-row.ts';
import type { HandoverResult } from '../history/handling.ts';
import type { TimedTask } from '../tasks/task-reading.ts';
import type { Timeline } from '../history/timeline.ts';

/** Somebody at an agency; no account where nobody is named. */
export interface Hand {
  readonly agencyId: string;
  readonly accountId: string | null;
}

/** A line of the control sheet (form 06): who gave, who took, when, and how that stands against the limit. */
export interface ControlStep {
  /** Position of the act that begins it. */
  readonly sequence: number;
  readonly act: 'RECEIVED' | 'STARTED' | 'HANDED_OVER' | 'TASK_OPENED' | 'RESOLVED' | 'RETURNED';
  /** Null: the applicant gave or took. */
  readonly from: Hand | null;
  readonly givenAt: Date | null;
  readonly to: Hand | null;
  readonly takenAt: Date | null;
  /** What became of a hand-over; null while it is under way and for all else. */
  readonly handover: HandoverResult | null;
  /** The work that it was for. */
  readonly task: string | null;
  readonly dueAt: Date | null;
  readonly endedAt: Date | null;
  /** Of a task's own limit, or of the promised one; null without a limit, before the end, and for work left undone. */
  readonly result: Handled | null;
  readonly words: string | null;
}

const NOTHING = { handover: null, task: null, dueAt: null, endedAt: null, result: null, words: null };

/** Every time that the file passed from hand to hand, and every task, in the order in which they began. */
export function controlSteps(
  events: readonly ApplicationEvent[],
  { tasks, handovers, folded }: Pick<Timeline, 'tasks' | 'handovers' | 'folded'>,
): readonly ControlStep[] {
  const steps = [
    ...events.flatMap((event) => plainStep(event, folded) ?? []),
    ...handovers.map((handover): ControlStep => {
      const task = tasks.find(({ number }) => number === handover.task) ?? null;
      return {
        ...(task ? ofTask(task) : NOTHING),
        sequence: handover.number,
        act: 'HANDED_OVER',
        from: handover.fromAgency === null ? null : { agencyId: handover.fromAgency, accountId: handover.fromAccount },
        givenAt: handover.givenAt,
        to: { agencyId: handover.agency, accountId: handover.settledBy ?? handover.account },
        takenAt: handover.result === 'ACCEPTED' ? handover.settledAt : null,
        handover: handover.result,
        words: handover.words ?? handover.note,
      };
    }),
    ...openings(events).flatMap(({ sequence, number, from }) => {
      const task = tasks.find((each) => each.number === number);
      // What opened with a hand-over stands on that line.
      if (!task || handovers.some((handover) => handover.task === number)) return [];
      const to = { agencyId: task.agency, accountId: task.account };
      const step: ControlStep = {
        ...ofTask(task),
        sequence,
        act: 'TASK_OPENED',
        from,
        givenAt: task.openedAt,
        to,
        takenAt: null,
        handover: null,
        words: task.words,
      };
      return [step];
    }),
  ];
  return steps.toSorted((one, other) => one.sequence - other.sequence);
}

/** Work that was refused, taken back or closed undone has no end to show: the words say why. */
const ofTask = ({ name, dueAt, endedAt, end, late }: TimedTask) => {
  const finished = end === 'DONE' || end === 'WITH_FILE';
  return {
    task: name,
    dueAt,
    endedAt: finished ? endedAt : null,
    result: !finished || late === null ? null : late ? ('LATE' as const) : ('ON_TIME' as const),
  };
};

/** Where each task that stands by itself was opened. */
const openings = (
  events: readonly ApplicationEvent[],
): readonly { sequence: number; number: number; from: Hand | null }[] =>
  events.flatMap((event) =>
    event.kind === 'TASK_OPENED'
      ? event.payload.tasks.map(({ task }) => ({
          sequence: event.sequence,
          number: task,
          from: event.agency === null ? null : { agencyId: event.agency, accountId: event.account },
        }))
      : [],
  );

/** Acts by which the file comes, is taken up, is answered and goes. */
function plainStep(event: ApplicationEvent, folded: Timeline['folded']): ControlStep | null {
  const { sequence, at, agency, account, ground } = event;
  const hand = agency === null ? null : { agencyId: agency, accountId: account };
  switch (event.kind) {
    case 'RECEIVED':
      return { ...NOTHING, sequence, act: 'RECEIVED', from: null, givenAt: at, to: hand, takenAt: at, words: ground };
    case 'STARTED':
      return { ...NOTHING, sequence, act: 'STARTED', from: null, givenAt: null, to: hand, takenAt: at };
    case 'RESOLVED':
      return {
        ...NOTHING,
        sequence,
        act: 'RESOLVED',
        from: hand,
        givenAt: at,
        to: null,
        takenAt: null,
        dueAt: folded.dueAt,
        endedAt: at,
        // A result that was called back is none yet.
        result: folded.resolvedAt?.getTime() === at.getTime() ? folded.handled : null,
        words: event.payload.note,
      };
    case 'RETURNED':
      return { ...NOTHING, sequence, act: 'RETURNED', from: hand, givenAt: at, to: null, takenAt: at };
    default:
      return null;
  }
}
