import type { Action } from '../../identity/permissions.ts';
import type { Role } from '../../identity/viewer.ts';
import type { EventKind, Label } from './event-kind.ts';

/** What the rows of the table of the life cycle are made of. */

export type State =
  | 'SUBMITTED'
  | 'RECEIVED'
  | 'REJECTED'
  | 'IN_PROGRESS'
  | 'AWAITING_DOCUMENTS'
  | 'AWAITING_PAYMENT'
  | 'WITHDRAWN'
  | 'STOPPED'
  | 'RESOLVED'
  | 'RETURNED';

/**
 * What an act does to the promised clock. `STANDS` and `GOES_ON` follow the regime frozen at receipt: restart,
 * suspend or go on (domain 2.8); once late they change nothing (2.9).
 */
export type ClockEffect = 'NONE' | 'STARTS' | 'STANDS' | 'GOES_ON' | 'EXTENDS' | 'MOVES' | 'ENDS';

/** At which of the application's agencies an act is taken. */
export type ActPlace =
  /** The one that received it, or whose desk took it in for that one. */
  | 'RECEIVING'
  | 'DECIDING'
  | 'HOLDING'
  /** To whom a hand-over is under way. */
  | 'TAKING'
  /** Those that have an open task. */
  | 'TASK'
  /** The holder and those that have an open task. */
  | 'AT_WORK'
  /** The deciding one and those whose opinion is awaited. */
  | 'DECIDING_OR_ASKED'
  /** Any that has to do with the case. */
  | 'ANY_OF_CASE';

/**
 * What an act asks of the file's custody. HELD: the file lies at the agency of whoever acts, and no hand-over is under
 * way. UNDER_WAY: one is. So nothing is ever between two chairs: there is one holder until the next has accepted.
 */
export type CustodyNeeded = 'HELD' | 'UNDER_WAY';

/** What an act asks of the tasks: that some are open, or none. */
export type TasksNeeded = 'SOME' | 'NONE';

export interface ActRule {
  readonly next: State;
  /** Any of these roles; empty: the system by itself. Each must hold `action` too. */
  readonly who: readonly Role[];
  readonly action: Action;
  readonly at: ActPlace;
  /** Whether a ground must be given in words. */
  readonly ground: boolean;
  /**
   * Whether the head is the second person: never; always, then it is the head who does it; or beyond the regime's number
   * or days, then the head does what somebody else proposed.
   */
  readonly head: 'NO' | 'YES' | 'BEYOND_REGIME';
  readonly clock: ClockEffect;
  readonly custody?: CustodyNeeded;
  readonly tasks?: TasksNeeded;
  /** Only before or only after receipt, where the state can be either. */
  readonly when?: 'BEFORE_RECEIPT' | 'AFTER_RECEIPT';
  /** False: known, but refused with NOT_CARRIED_OUT_YET. */
  readonly carriedOut: boolean;
}

export interface StateRule {
  /** Number of the national portal, which every provincial system exchanges. */
  readonly number: number;
  readonly label: Label;
  /** In hand: received and neither handled nor ended. */
  readonly open: boolean;
  readonly acts: Readonly<Partial<Record<EventKind, ActRule>>>;
}

export const plain = { ground: false, head: 'NO', clock: 'NONE', carriedOut: true } as const;
export const byDesk = { ...plain, who: ['DESK'], action: 'application.desk', at: 'RECEIVING' } as const;
export const byHandler = { ...plain, who: ['HANDLER'], action: 'application.process', at: 'DECIDING' } as const;
/** By the head, with a ground: the head is the second person beside whoever proposed it. */
export const byHead = {
  ...plain,
  who: ['HEAD'],
  action: 'application.head',
  at: 'DECIDING',
  ground: true,
  head: 'YES',
} as const;
