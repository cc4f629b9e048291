import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../act.ts';
import { civilDateAt } from '../calendar/civil-date.ts';
import { namedBy } from '../desk/application.queries.ts';
import { Application } from '../desk/application.entity.ts';
import { authorize, may } from '../identity/permissions.ts';
import type { Viewer } from '../identity/viewer.ts';
import { Problem } from '../problem.ts';
import type { CatalogueSnapshot } from '../registry/catalogue/snapshot.ts';
import { Instruction, InstructionStep } from './instruction.entity.ts';
import { afterAct, type InstructionAct, isLateFile, isOverdue, type StepKind } from './instruction.ts';
import { mayAnswer, mayFollowUp, mayReadInstruction } from './voice.permissions.ts';
import { maybeWords } from './words.ts';
import type { Written } from './written.ts';
import { UUID_TYPED } from '../ids.ts';
import { agencySubject } from '../desk/desk.permissions.ts';

export interface Instructing extends ActContext {
  readonly catalogue: CatalogueSnapshot;
}

/** Who is hurried: the agency that holds the file, or the one that decides it and ran over. */
export type Addressee = 'HOLDER' | 'DECIDING';

export interface InstructionTyped {
  readonly code: string;
  readonly words: string;
  readonly answerBy?: string | null;
  readonly to: Addressee;
}

/**
 * Sends an instruction on a late file; the file itself is not touched. A second one while the first is open is allowed, by
 * the same person too (*ours*: another matter, another day, another addressee). A file of agencies out of reach answers like one
 * that does not exist. Answers the instruction's id.
 */
export async function sendInstruction(
  { em, viewer, clock, ids, catalogue }: Instructing,
  typed: InstructionTyped,
): Promise<Written> {
  const sender = authorize(viewer, 'instruction.send');
  const words = saidOf(typed.words, 'INSTRUCTION_WORDS_BLANK');
  const answerBy = dayOwed(typed.answerBy, clock.now());
  return em.transactional(async (tx) => {
    const file = await tx.findOne(Application, namedBy(typed.code), { refresh: true });
    const reaches = (id: string): boolean => may(sender, 'instruction.send', agencySubject(catalogue, id));
    const holderId = file?.holderAgencyId ?? file?.decidingAgencyId;
    if (!file || holderId === undefined || ![holderId, file.decidingAgencyId].some(reaches))
      throw new Problem('APPLICATION_UNKNOWN', { path: ['code'], params: { code: typed.code.slice(0, 100) } });
    if (!isLateFile(file, clock.now())) throw new Problem('INSTRUCTION_NOT_LATE', { path: ['code'] });
    const agencyId = typed.to === 'HOLDER' ? holderId : file.decidingAgencyId;
    if (!reaches(agencyId)) throw new Problem('INSTRUCTION_OUT_OF_REACH', { path: ['to'] });
    const instruction = tx.create(Instruction, {
      id: ids.uuid(),
      applicationId: file.id,
      agencyId,
      accountId: agencyId === file.holderAgencyId ? file.holderAccountId : null,
      fromAgencyId: sender.agencyId,
      fromAccountId: sender.accountId,
      sentAt: clock.now(),
      state: 'OPEN',
      answerBy,
    });
    // Its steps point at it.
    await tx.flush();
    addStep(tx, { instruction, number: 1, id: ids.uuid(), kind: 'SENT', at: clock.now(), by: sender, words, answerBy });
    await tx.flush();
    return { id: instruction.id };
  });
}

/** Words that must be there; blank, it is said what for. */
function saidOf(typed: string, blank: 'INSTRUCTION_WORDS_BLANK' | 'INSTRUCTION_ANSWER_BLANK'): string {
  const words = maybeWords(typed, ['words']);
  if (words === null) throw new Problem(blank, { path: ['words'] });
  return words;
}

interface Followed {
  readonly id: string;
  /** Counter of the instruction that was read. */
  readonly version: number;
}

/** Answers an instruction: head or handler of the agency addressed, or the officer. More than one answer is possible. */
export const answerInstruction = (act: Instructing, target: Followed, words: string): Promise<Written> => {
  authorize(act.viewer, 'instruction.answer');
  const said = saidOf(words, 'INSTRUCTION_ANSWER_BLANK');
  return follow(act, target, 'ANSWERED', () => ({ words: said, answerBy: null }));
};

/** Asks again: for those who sent it. The day stays unless another is given, or null takes it away. */
export const repeatInstruction = (
  act: Instructing,
  target: Followed,
  { words, answerBy }: { readonly words: string; readonly answerBy?: string | null | undefined },
): Promise<Written> => {
  authorize(act.viewer, 'instruction.send');
  const said = saidOf(words, 'INSTRUCTION_WORDS_BLANK');
  const owed = dayOwed(answerBy, act.clock.now());
  return follow(act, target, 'REPEATED', (instruction) => ({
    words: said,
    answerBy: answerBy === undefined ? instruction.answerBy : owed,
  }));
};

/** Accepts it as done: for those who sent it. Without an answer it needs words, so that nobody wonders why. */
export const closeInstruction = (act: Instructing, target: Followed, words: string | null): Promise<Written> => {
  authorize(act.viewer, 'instruction.send');
  const said = maybeWords(words, ['words']);
  return follow(act, target, 'CLOSED', ({ state }) => {
    if (state === 'OPEN' && said === null) throw new Problem('INSTRUCTION_CLOSE_BLANK', { path: ['words'] });
    return { words: said, answerBy: null };
  });
};

interface Said {
  readonly words: string | null;
  readonly answerBy: string | null;
}

async function follow(
  { em, viewer, clock, ids, catalogue }: Instructing,
  { id, version }: Followed,
  act: InstructionAct,
  say: (instruction: Instruction) => Said,
): Promise<Written> {
  const by = authorize(viewer, act === 'ANSWERED' ? 'instruction.answer' : 'instruction.send');
  return em.transactional(async (tx) => {
    const instruction = UUID_TYPED.test(id)
      ? await tx.findOne(Instruction, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true })
      : null;
    if (!instruction || !mayReadInstruction(by, catalogue, instruction))
      throw new Problem('INSTRUCTION_UNKNOWN', { path: ['id'] });
    const file = await tx.findOneOrFail(Application, { id: instruction.applicationId }, { refresh: true });
    const theirs =
      act === 'ANSWERED' ? mayAnswer(by, instruction, file.holderAccountId) : mayFollowUp(by, catalogue, instruction);
    if (!theirs) throw new Problem(act === 'ANSWERED' ? 'INSTRUCTION_NOT_TO_YOU' : 'INSTRUCTION_NOT_FROM_YOU');
    if (instruction.version !== version) throw new Problem('INSTRUCTION_CHANGED', { path: ['version'] });
    const state = afterAct(instruction.state, act);
    if (state === null) throw new Problem('INSTRUCTION_DONE', { path: ['id'] });
    const { words, answerBy } = say(instruction);
    const now = clock.now();
    // Whoever asks again gives a new day; that the first went by stays to be seen.
    if (isOverdue(instruction, civilDateAt(now))) instruction.ranOver = true;
    instruction.state = state;
    if (act === 'REPEATED') instruction.answerBy = answerBy;
    // Every step counts, an answer that changes nothing else too: whoever read before it has read too little.
    instruction.version += 1;
    const number = instruction.version;
    addStep(tx, { instruction, number, id: ids.uuid(), kind: act, at: now, by, words, answerBy });
    await tx.flush();
    return { id: instruction.id };
  });
}

interface StepTaken extends Said {
  readonly instruction: Instruction;
  readonly number: number;
  readonly id: string;
  readonly kind: StepKind;
  readonly at: Date;
  readonly by: Viewer;
}

function addStep(tx: EntityManager, { instruction, by, ...step }: StepTaken): void {
  tx.create(InstructionStep, {
    ...step,
    instructionId: instruction.id,
    agencyId: by.agencyId,
    accountId: by.accountId,
  });
}

/** The day on which an answer is owed: today at the earliest. */
function dayOwed(day: string | null | undefined, now: Date): string | null {
  if (day == null) return null;
  const today = civilDateAt(now);
  if (day < today) throw new Problem('INSTRUCTION_DAY_PAST', { path: ['answerBy'], params: { today } });
  return day;
}
