import type { ApplicationRow } from '../desk/application-row.ts';
import { LIFE_CYCLE } from '../desk/history/life-cycle.ts';

/**
 * Instructions (đôn đốc) on late files (domain 3, "manager"). They stand beside the file and are none of its events:
 * a manager has no acts on files, and an instruction must not make anybody's view of the file stale (*ours*).
 */

export type InstructionState = 'OPEN' | 'ANSWERED' | 'DONE';

export type StepKind = 'SENT' | 'ANSWERED' | 'REPEATED' | 'CLOSED';

/** What can be done with an instruction that was sent. */
export type InstructionAct = Exclude<StepKind, 'SENT'>;

/**
 * Where each act leads. The addressee may answer more than once; the sender asks again, before an answer too, or
 * accepts it as done, and then nothing follows: a new matter is a new instruction.
 */
export const INSTRUCTION_ACTS = {
  OPEN: { ANSWERED: 'ANSWERED', REPEATED: 'OPEN', CLOSED: 'DONE' },
  ANSWERED: { ANSWERED: 'ANSWERED', REPEATED: 'OPEN', CLOSED: 'DONE' },
  DONE: {},
} as const satisfies Record<InstructionState, Partial<Record<InstructionAct, InstructionState>>>;

/** Where an act leads; null where the state does not know it. */
export function afterAct(state: InstructionState, act: InstructionAct): InstructionState | null {
  const acts: Partial<Record<InstructionAct, InstructionState>> = INSTRUCTION_ACTS[state];
  return acts[act] ?? null;
}

/** What the times of a file say about it, as far as instructions ask. */
export type FileTimes = Pick<ApplicationRow, 'state' | 'closed' | 'overdueAt' | 'handled'>;

/**
 * Whether an instruction can be sent on a file: it is past its promised due time and in hand, or was handled late and
 * the result still waits for the applicant. One that was returned can be hurried no more; reports show it (*ours*).
 */
export function isLateFile({ state, closed, overdueAt, handled }: FileTimes, now: Date): boolean {
  if (state === 'RESOLVED') return handled === 'LATE';
  return LIFE_CYCLE[state].open && !closed && overdueAt !== null && overdueAt <= now;
}

/** The same as an SQL condition on an application `a`, in the words of its index; `now` is a parameter such as `$2`. */
export const lateFileSql = (now: string): string =>
  `(a.open or (a.state = 'RESOLVED' and a.handled = 'LATE')) and a.overdue_at <= ${now}`;

/** An answer is owed until the end of its day. */
export const isOverdue = (
  { state, answerBy }: { readonly state: InstructionState; readonly answerBy: string | null },
  today: string,
): boolean => state === 'OPEN' && answerBy !== null && answerBy < today;
