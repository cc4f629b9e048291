import type { ActContext } from '../act.ts';
import { type Ask, askUnit } from '../db/ask.ts';
import { UUID_TYPED } from '../ids.ts';
import { authorize } from '../identity/permissions.ts';
import { Problem } from '../problem.ts';
import { explainingRefusals } from '../registry/database-refusals.ts';
import { findProcedure } from '../registry/procedure-at-hand.ts';
import type { Procedure, Verdict } from '../registry/procedure.entity.ts';
import { LONGEST, needText } from '../registry/typed-text.ts';
import { plainContent, type ReviewSubject } from './recommendation/content.ts';
import { recommendedNow, type RoundState } from './recommendation/at-hand.queries.ts';
import { recommendationGaps } from './recommendation/gaps.ts';
import { apply, type Recommended, type RecommendationEvent } from './recommendation/history.ts';
import { ruleOn } from './recommendation/ruling.ts';
import { writeEvents } from './recommendation/write-events.ts';

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

/**
 * Hands in a proposal on a whole procedure, outside of rounds and in principle: what carrying it out takes (an act, a
 * successor, a draft) may come later, and is asked for by the decision that carries it out. Reformer.
 */
export async function recommendationPropose(
  { em, viewer, clock, ids }: ActContext,
  input: RecommendationProposeInput,
): Promise<RecommendationDone> {
  const { accountId } = authorize(viewer, 'recommendation.propose');
  const reason = needReason(input.reason, 'reason');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const find = async (code: string, path: string): Promise<Procedure> => {
        const found = await findProcedure(tx, code);
        if (found === null) throw new Problem('PROCEDURE_NOT_FOUND', { path: [path], params: { code } });
        return found;
      };
      const procedure = await find(input.procedureCode, 'procedureCode');
      const code = input.successorCode ?? null;
      if (code !== null && input.verdict !== 'REPLACE') {
        throw new Problem('SUCCESSOR_ONLY_FOR_REPLACE', { path: ['successorCode'] });
      }
      const successor = code === null ? null : await find(code, 'successorCode');
      if (successor?.id === procedure.id) throw new Problem('SUCCESSOR_IS_ITSELF', { path: ['successorCode'] });
      const content = { ...plainContent(input.verdict, reason), successors: successor === null ? [] : [successor.id] };
      const at = clock.now();
      const id = ids.uuid();
      const write = writer(askUnit(tx), {
        id,
        subject: 'PROCEDURE',
        procedureId: procedure.id,
        formId: null,
        requirementId: null,
        roundId: null,
        itemId: null,
        itemVersion: null,
      });
      const drafted = await write(null, { sequence: 1, kind: 'DRAFTED', at, accountId, content, note: null });
      await write(drafted, { sequence: 2, kind: 'SUBMITTED', at, accountId, content: null, note: null });
      return { id, procedureCode: procedure.code };
    }),
  );
}

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
  kind: 'approve' | 'return',
  typed: string | null,
): Promise<RecommendationDone> {
  const { accountId } = authorize(viewer, 'recommendation.decide');
  const note = typed === null ? null : needReason(typed, 'note');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      const { code, roundState, hasDraft, ...about } = await locked(ask, id);
      const latest = (await recommendedNow(ask, [about.id])).get(about.id);
      if (latest === undefined) throw notThere();
      if (latest.state !== 'SUBMITTED') throw await alreadyDecided(ask, latest);
      if (roundState !== null && roundState !== 'OPEN') {
        throw new Problem('ROUND_NOT_OPEN', { path: ['id'], params: { state: roundState } });
      }
      // In principle outside of rounds, ready to be carried out within one.
      const gaps = about.itemId === null ? [] : recommendationGaps(latest.content, { ...about, hasDraft });
      const act = kind === 'approve' ? { kind, note } : { kind, note: note ?? '' };
      const ruling = ruleOn(act, latest, accountId, gaps);
      if (ruling.result !== 'EVENT') throw ruling.result === 'REFUSED' ? at(ruling.problem, 'id') : notThere();
      await writer(ask, { ...about, itemVersion: about.itemVersion === null ? null : about.itemVersion + 1 })(latest, {
        ...ruling.event,
        sequence: latest.sequence + 1,
        at: clock.now(),
        accountId,
      });
      return { id: about.id, procedureCode: code };
    }),
  );
}

const notThere = (): Problem => new Problem('RECOMMENDATION_NOT_FOUND', { path: ['id'] });

const at = ({ code, params, path }: Problem, place: string): Problem =>
  new Problem(code, { params, path: path ?? [place] });

interface About {
  readonly id: string;
  readonly subject: ReviewSubject;
  readonly procedureId: string;
  readonly formId: string | null;
  readonly requirementId: string | null;
  readonly roundId: string | null;
  readonly itemId: string | null;
  readonly itemVersion: number | null;
}

/** Writes one event on one recommendation, and answers what it is then. */
const writer =
  (ask: Ask, { id, itemVersion, ...about }: About) =>
  async (before: Recommended | null, event: RecommendationEvent): Promise<Recommended> => {
    const becomes = apply(before, event);
    const write = {
      recommendationId: id,
      event,
      becomes,
      about: { ...about, previousId: null, ordinal: 1 },
      itemVersion,
    };
    await writeEvents(ask, [write]);
    return becomes;
  };

interface LockedRow extends About {
  readonly code: string;
  readonly roundState: RoundState | null;
  readonly hasDraft: boolean;
}

/**
 * What the recommendation is about, the procedure locked, then its item: decisions on one procedure follow each other,
 * so that the later one sees the earlier.
 */
async function locked(ask: Ask, id: string): Promise<LockedRow> {
  if (!UUID_TYPED.test(id)) throw notThere();
  await ask(
    'select 1 from procedure where id = (select procedure_id from recommendation where id = ?) for no key update',
    [id],
  );
  await ask('select 1 from review_item where id = (select item_id from recommendation where id = ?) for update', [id]);
  const [row] = await ask<LockedRow>(
    `select r.id, r.subject, r.procedure_id as "procedureId", r.form_id as "formId", r.requirement_id as "requirementId",
        r.round_id as "roundId", r.item_id as "itemId", i.version as "itemVersion", p.code, o.state as "roundState",
        exists (select 1 from procedure_version v where v.procedure_id = p.id and v.state = 'DRAFT') as "hasDraft"
     from recommendation r join procedure p on p.id = r.procedure_id
     left join review_item i on i.id = r.item_id left join review_round o on o.id = i.round_id
     where r.id = ?`,
    [id],
  );
  if (row === undefined) throw notThere();
  return row;
}

/** Says what became of it in the meantime, and by whom. */
async function alreadyDecided(ask: Ask, { state, decidedBy }: Recommended): Promise<Problem> {
  const [row] = await ask<{ name: string }>('select name from account where id = ?', [decidedBy]);
  return new Problem('RECOMMENDATION_NOT_SUBMITTED', { path: ['id'], params: { state, who: row?.name ?? '' } });
}
