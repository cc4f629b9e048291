import type { ActContext } from '../../act.ts';
import { civilDateAt, isCivilDate } from '../../calendar/civil-date.ts';
import { askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import type { Decided, DecisionDuty } from './decision.ts';
import { takeDecision } from './decision-at-hand.queries.ts';
import { contentTyped, type DecisionTyped } from './decision-input.ts';
import { writeDecision } from './write-decision.ts';

/** Which decision an act left behind. */
export interface DecisionDone {
  readonly id: string;
}

/** Begins a decision; its number and days may come later. Reformer or approver. */
export async function decisionDraft(
  { em, viewer, clock, ids }: ActContext,
  typed: DecisionTyped,
): Promise<DecisionDone> {
  const { accountId } = authorize(viewer, 'decision.draft');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const content = await contentTyped(ask, typed, null);
    const id = ids.uuid();
    await writeDecision(ask, id, null, [{ kind: 'DRAFTED', content }], { at: clock.now(), accountId });
    return { id };
  });
}

/** Throws DECISION_CONFLICT where somebody else was faster; null: whatever it is by now. */
export function expectSequence({ sequence }: Decided, seen: number | null | undefined): void {
  if (seen === null || seen === undefined || seen === sequence) return;
  throw new Problem('DECISION_CONFLICT', { path: ['version'], params: { expected: seen, actual: sequence } });
}

/** Throws DECISION_NOT_A_DRAFT. */
export function expectDraft({ state }: Decided): void {
  if (state !== 'DRAFT') throw new Problem('DECISION_NOT_A_DRAFT', { path: ['id'], params: { state } });
}

/** Changes a decision that is being prepared; what is left out stays. Reformer or approver. */
export async function decisionChange(
  { em, viewer, clock }: ActContext,
  change: { readonly id: string; readonly version?: number | null | undefined; readonly input: DecisionTyped },
): Promise<DecisionDone> {
  const { accountId } = authorize(viewer, 'decision.draft');
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const before = await takeDecision(ask, change.id);
    expectDraft(before);
    expectSequence(before, change.version);
    const content = await contentTyped(ask, change.input, before.content);
    await writeDecision(ask, change.id, before, [{ kind: 'CHANGED', content }], { at: clock.now(), accountId });
    return { id: change.id };
  });
}

/**
 * Records that a duty was done on a day: announced, entered in the national database, made public. Another record
 * corrects the one before and both stay. The versions that it published bear the day on which they were made public.
 * Reformer or approver.
 */
export async function decisionRecord(
  { em, viewer, clock }: ActContext,
  { id, duty, on }: { readonly id: string; readonly duty: DecisionDuty; readonly on: string },
): Promise<DecisionDone> {
  const { accountId } = authorize(viewer, 'decision.record');
  const at = clock.now();
  const today = civilDateAt(at);
  if (!isCivilDate(on) || on > today)
    throw new Problem('DECISION_DAY_AHEAD', { path: ['on'], params: { date: today } });
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const before = await takeDecision(ask, id);
    if (before.state !== 'ISSUED') {
      throw new Problem('DECISION_NOT_ISSUED', { path: ['id'], params: { state: before.state } });
    }
    const { signedOn } = before.content;
    if (signedOn !== null && on < signedOn) {
      throw new Problem('DECISION_PUBLIC_BEFORE', { path: ['on'], params: { date: signedOn } });
    }
    if (before.done[duty] === on) return { id };
    await writeDecision(ask, id, before, [{ kind: duty, onDay: on }], { at, accountId });
    if (duty === 'MADE_PUBLIC') {
      await ask(
        `update procedure_version v set public_on = ?::date, version = v.version + 1
         from procedure_event e where e.decision_id = ? and e.kind = 'PUBLISHED' and v.id = e.version_id and v.state <> 'DRAFT'
           and v.public_on is distinct from ?::date`,
        [on, id, on],
      );
    }
    return { id };
  });
}
