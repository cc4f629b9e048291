import { type ActRule, byHandler, byHead, plain, type State } from './act-rule.ts';
import type { EventKind } from './event-kind.ts';

/** Rows of the life cycle's table for what happens between agencies: custody, tasks, and what the applicant had to do. */

const AFTER_RECEIPT = 'AFTER_RECEIPT' as const;

/** Settling a hand-over that is under way, whatever else the file waits for. */
export const settling = <S extends State>(state: S) => {
  const settle = {
    ...plain,
    who: ['DESK', 'HANDLER'],
    action: 'application.handOver',
    next: state,
    custody: 'UNDER_WAY',
    when: AFTER_RECEIPT,
  } as const;
  return {
    HANDOVER_ACCEPTED: { ...settle, at: 'TAKING' },
    HANDOVER_REFUSED: { ...settle, at: 'TAKING', ground: true },
    // Nobody takes it, or it went to the wrong place: who gave it ends the waiting.
    HANDOVER_TAKEN_BACK: { ...settle, at: 'HOLDING', ground: true },
    ASSIGNED: { ...byHead, at: 'AT_WORK', next: state, when: AFTER_RECEIPT },
    VISITED: {
      ...plain,
      who: ['DESK', 'HANDLER'],
      action: 'application.handOver',
      at: 'ANY_OF_CASE',
      ground: true,
      next: state,
      when: AFTER_RECEIPT,
    },
  } as const satisfies Partial<Record<EventKind, ActRule>>;
};

/** Custody, from receipt until the result is given. */
export const handing = <S extends State>(state: S) =>
  ({
    HANDED_OVER: {
      ...plain,
      who: ['DESK', 'HANDLER'],
      action: 'application.handOver',
      at: 'HOLDING',
      next: state,
      custody: 'HELD',
      when: AFTER_RECEIPT,
    },
    ...settling(state),
  }) as const satisfies Partial<Record<EventKind, ActRule>>;

/** A task that did not come is closed by the head, with the reason. */
export const closing = <S extends State>(state: S) =>
  ({ ...byHead, next: state, tasks: 'SOME', when: AFTER_RECEIPT }) as const satisfies ActRule;

/** Work at several agencies (liên thông), with the hand-overs that go with it. */
export const interlinked = <S extends State>(state: S) =>
  ({
    TASK_OPENED: { ...byHandler, next: state, when: AFTER_RECEIPT },
    TASK_DONE: {
      ...plain,
      who: ['DESK', 'HANDLER'],
      action: 'application.task',
      at: 'TASK',
      ground: true,
      next: state,
      tasks: 'SOME',
      when: AFTER_RECEIPT,
    },
    TASK_CLOSED: closing(state),
    ...handing(state),
  }) as const satisfies Partial<Record<EventKind, ActRule>>;
