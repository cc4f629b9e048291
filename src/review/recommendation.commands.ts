import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../act.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import { explainingRefusals } from '../registry/database-refusals.ts';
import { findProcedure } from '../registry/procedure-at-hand.ts';
import { Procedure, type Verdict } from '../registry/procedure.entity.ts';
import { LONGEST, needText } from '../registry/typed-text.ts';
import { Recommendation } from './recommendation.entity.ts';
import { after, type RecommendationAct, type RecommendationState, reviewStatus } from './verdict.ts';
import { UUID_TYPED } from '../ids.ts';

/** Which recommendation an act left behind, and on which procedure. */
export interface RecommendationDone {
  readonly id: string;
  readonly procedureCode: string;
}

/** A verdict on a whole procedure, and why. */
export interface RecommendationProposeInput {
  readonly procedureCode: string;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly successorCode?: string | null | undefined;
}

const needReason = (typed: string, path: string): string =>
  needText(typed, [path], LONGEST.REASON, 'RECOMMENDATION_REASON_BLANK');

/** Hands in a proposal on a whole procedure. Reformer. A proposal to replace may name its successor later. */
export async function recommendationPropose(
  { em, viewer, clock, ids }: ActContext,
  input: RecommendationProposeInput,
): Promise<RecommendationDone> {
  const reformer = authorize(viewer, 'recommendation.propose');
  const reason = needReason(input.reason, 'reason');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const procedure = await known(tx, input.procedureCode, 'procedureCode');
      const successor = await successorOf(tx, procedure, input);
      const recommendation = tx.create(Recommendation, {
        id: ids.uuid(),
        subject: 'PROCEDURE',
        procedure,
        successor,
        verdict: input.verdict,
        reason,
        state: moved('DRAFT', 'submit'),
        proposedBy: reformer.accountId,
        proposedAt: clock.now(),
      });
      await tx.flush();
      return { id: recommendation.id, procedureCode: procedure.code };
    }),
  );
}

async function known(em: EntityManager, code: string, path: string): Promise<Procedure> {
  const procedure = await findProcedure(em, code);
  if (procedure === null) throw new Problem('PROCEDURE_NOT_FOUND', { path: [path], params: { code } });
  return procedure;
}

async function successorOf(
  em: EntityManager,
  procedure: Procedure,
  { verdict, successorCode }: RecommendationProposeInput,
): Promise<Procedure | null> {
  if (successorCode === null || successorCode === undefined) return null;
  if (verdict !== 'REPLACE') throw new Problem('SUCCESSOR_ONLY_FOR_REPLACE', { path: ['successorCode'] });
  const successor = await known(em, successorCode, 'successorCode');
  if (successor.id === procedure.id) throw new Problem('SUCCESSOR_IS_ITSELF', { path: ['successorCode'] });
  return successor;
}

const moved = (state: RecommendationState, act: RecommendationAct): RecommendationState => {
  const next = after(state, act);
  if (next === null) throw new Problem('RECOMMENDATION_NOT_SUBMITTED', { path: ['id'], params: { state } });
  return next;
};

/**
 * Approves somebody else's proposal; the procedure bears its verdict from the same transaction on, unless a later
 * decision stands. Approver.
 */
export const recommendationApprove = (act: ActContext, id: string): Promise<RecommendationDone> =>
  decide(act, id, 'approve', null);

/** Sends a proposal back with reasons. Approver, and not its author either. */
export const recommendationReturn = (act: ActContext, id: string, note: string): Promise<RecommendationDone> =>
  decide(act, id, 'return', note);

async function decide(
  { em, viewer, clock }: ActContext,
  id: string,
  act: 'approve' | 'return',
  note: string | null,
): Promise<RecommendationDone> {
  const approver = authorize(viewer, 'recommendation.decide');
  const decisionNote = note === null ? null : needReason(note, 'note');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const recommendation = await locked(tx, id);
      if (recommendation.proposedBy === approver.accountId) throw new Problem('RECOMMENDATION_OWN', { path: ['id'] });
      const next = after(recommendation.state, act);
      if (next === null) throw await alreadyDecided(tx, recommendation);
      recommendation.state = next;
      recommendation.decidedBy = approver.accountId;
      recommendation.decidedAt = clock.now();
      recommendation.decisionNote = decisionNote;
      const { procedure } = recommendation;
      if (recommendation.subject === 'PROCEDURE') {
        const earlier = await tx.find(Recommendation, {
          procedure,
          subject: 'PROCEDURE',
          state: { $in: ['APPROVED', 'ENACTED'] },
          id: { $ne: recommendation.id },
        });
        procedure.reviewStatus = reviewStatus([...earlier, recommendation]);
      }
      await tx.flush();
      return { id: recommendation.id, procedureCode: procedure.code };
    }),
  );
}

/**
 * The recommendation and its procedure, both locked, the procedure first: decisions on one procedure follow each
 * other, so that the later one sees the earlier.
 */
async function locked(em: EntityManager, id: string): Promise<Recommendation> {
  const seen = UUID_TYPED.test(id) ? await em.findOne(Recommendation, id, { fields: ['id', 'procedure'] }) : null;
  if (seen === null) throw new Problem('RECOMMENDATION_NOT_FOUND', { path: ['id'] });
  await em.findOneOrFail(Procedure, { id: seen.procedure.id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  return em.findOneOrFail(Recommendation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
}

/** Says what became of it in the meantime, and by whom. */
async function alreadyDecided(em: EntityManager, { state, decidedBy }: Recommendation): Promise<Problem> {
  const rows = await em.execute<{ name: string }[]>('select name from account where id = ?', [decidedBy]);
  return new Problem('RECOMMENDATION_NOT_SUBMITTED', { path: ['id'], params: { state, who: rows[0]?.name ?? '' } });
}
