import type { ActContext } from '../../act.ts';
import { askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem, Problems } from '../../problem.ts';
import { itemsWhere, type ReviewItemFilter } from './item-filter.ts';
import { takeRound } from './round-at-hand.ts';
import { reviewersAmong } from './round-input.ts';

/** Which items go to whom; nobody named: they are nobody's again. */
export interface AssignInput {
  readonly round: string;
  readonly filter: ReviewItemFilter;
  readonly assignees: readonly string[];
}

export interface Assigned {
  readonly roundId: string;
  readonly count: number;
}

/**
 * Gives items to reviewers. Several share them in blocks of the round's order, as even as whole numbers are, so that
 * one agency stays with one person as far as it can. It changes nothing of what was proposed, and so makes nobody's
 * view of an item stale. Reformer or approver, while the round is not closed. Four statements.
 */
export async function reviewAssign({ em, viewer, clock }: ActContext, input: AssignInput): Promise<Assigned> {
  const { accountId } = authorize(viewer, 'round.manage');
  const assignees = [...new Set(input.assignees)];
  return em.transactional(async (tx) => {
    const ask = askUnit(tx);
    const { id: roundId, round } = await takeRound(ask, input.round);
    if (round.state === 'CLOSED')
      throw new Problem('ROUND_NOT_OPEN', { path: ['round'], params: { state: round.state } });
    const known = await reviewersAmong(ask, assignees, ['REFORMER']);
    const unknown = assignees.flatMap((id, index) =>
      known.has(id) ? [] : [new Problem('REVIEWER_NOT_FOUND', { path: ['assignees', String(index)] })],
    );
    if (unknown.length > 0) throw new Problems(unknown);
    const { sql, values } = itemsWhere(roundId, input.filter);
    const rows = await ask<{ count: number }>(
      `with chosen as (
         select i.id, i.position from review_item i join procedure p on p.id = i.procedure_id where ${sql} order by i.id for update of i
       ), shared as (select id, ntile(?) over (order by position) as share from chosen),
       given as (
         update review_item i set assignee_id = (?::jsonb ->> (s.share - 1)::int)::uuid, assigned_by = ?, assigned_at = ?
         from shared s where s.id = i.id
           and i.assignee_id is distinct from (?::jsonb ->> (s.share - 1)::int)::uuid
         returning 1
       ) select count(*)::int as count from given`,
      [
        ...values,
        Math.max(1, assignees.length),
        JSON.stringify(assignees),
        accountId,
        clock.now(),
        JSON.stringify(assignees),
      ],
    );
    return { roundId, count: rows[0]?.count ?? 0 };
  });
}
