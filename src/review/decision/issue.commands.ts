import type { ActContext } from '../../act.ts';
import { civilDateAt } from '../../calendar/civil-date.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem, Problems } from '../../problem.ts';
import { explainingRefusals } from '../../registry/database-refusals.ts';
import { undoCatalogue } from '../../registry/enactment/undo-catalogue.ts';
import { writeCatalogue } from '../../registry/enactment/write-catalogue.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import { completeTerms, type DecisionContent, termsGaps } from './decision.ts';
import { factsOf, takeDecision } from './decision-at-hand.queries.ts';
import { type DecisionDone, expectDraft, expectSequence } from './decision.commands.ts';
import { planDecision, type DecisionPlan } from './plan.ts';
import { writeDecision } from './write-decision.ts';

export interface DecisionIssueInput {
  readonly id: string;
  /** The state that was read; null: whatever it is by now. */
  readonly version?: number | null | undefined;
  /** That what has changed since it was approved was read again. */
  readonly confirmChanges: boolean;
}

/** Every gap with the place of its recommendation, counted from 0. */
const placed = ({ items }: DecisionPlan, of: 'gaps' | 'warnings'): readonly Problem[] =>
  items.flatMap((item, at) =>
    item[of].map(
      ({ code, params, path }) => new Problem(code, { params, path: ['recommendations', at, ...(path ?? [])] }),
    ),
  );

/**
 * Issues a decision: everything in it is written at once with the days on which it takes effect, so that the catalogue
 * turns by itself at midnight, and nothing has to run then. All of it or nothing; a constant number of statements.
 * Approver, who wrote neither a recommendation nor a draft in it. Throws `Problems` with everything that is missing.
 */
export async function decisionIssue(
  { em, viewer, clock, ids }: ActContext,
  { id, version, confirmChanges }: DecisionIssueInput,
): Promise<DecisionDone> {
  const { accountId } = authorize(viewer, 'decision.issue');
  const at = clock.now();
  const today = civilDateAt(at);
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      const before = await takeDecision(ask, id);
      expectDraft(before);
      expectSequence(before, version);
      const { content } = before;
      const terms = completeTerms(content);
      const facts = await factsOf(ask, content, { decisionId: id, lock: true });
      const plan = planDecision({ ...facts, terms, today, signer: accountId });
      const gaps = [...termsGaps(content, today), ...placed(plan, 'gaps')];
      if (gaps.length > 0 || terms === null) throw new Problems(gaps);
      const changed = placed(plan, 'warnings');
      if (changed.length > 0 && !confirmChanges) {
        throw new Problems([
          new Problem('DECISION_CONFIRM', { path: ['confirmChanges'], params: { count: changed.length } }),
          ...changed,
        ]);
      }
      await writeDecision(ask, id, before, [{ kind: 'ISSUED' }, ...doneAlready(content, today)], { at, accountId });
      await writeDays(ask, id, plan);
      await writeCatalogue(ask, ids, plan.acts, { at, accountId, decisionId: id });
      return { id };
    }),
  );
}

/** What the decision itself says was done by now. */
function doneAlready({ announcedOn, publicOn }: DecisionContent, today: string) {
  return [
    ...(announcedOn !== null && announcedOn <= today ? [{ kind: 'ANNOUNCED', onDay: announcedOn } as const] : []),
    ...(publicOn !== null && publicOn <= today ? [{ kind: 'MADE_PUBLIC', onDay: publicOn } as const] : []),
  ];
}

async function writeDays(ask: Ask, id: string, { items }: DecisionPlan): Promise<void> {
  await ask(
    `update decision_item i set takes_effect_on = w."takesEffectOn", active = true
     from jsonb_to_recordset(?::jsonb) as w("recommendationId" uuid, "takesEffectOn" date)
     where i.decision_id = ? and i.recommendation_id = w."recommendationId"`,
    [JSON.stringify(items), id],
  );
  await ask(
    `update decision d set first_day = i.first, last_day = i.last
     from (select min(takes_effect_on) as first, max(takes_effect_on) as last from decision_item where decision_id = ?) i where d.id = ?`,
    [id, id],
  );
}

export interface DecisionWithdrawInput {
  readonly id: string;
  readonly version?: number | null | undefined;
  /** Number of the decision by which it is withdrawn. */
  readonly number: string;
  readonly reason: string;
}

/**
 * Withdraws an issued decision before anything of it is in force: versions become drafts again, those before them and
 * what was to end run on, links go, the recommendations are approved and undecided when, as before. Its history stays.
 * Approver.
 */
export async function decisionWithdraw(
  { em, viewer, clock }: ActContext,
  input: DecisionWithdrawInput,
): Promise<DecisionDone> {
  const { accountId } = authorize(viewer, 'decision.issue');
  const number = needText(input.number, ['number'], LONGEST.DECISION_NUMBER);
  const note = needText(input.reason, ['reason'], LONGEST.REASON);
  const at = clock.now();
  const { id, version } = input;
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      const before = await takeDecision(ask, id);
      if (before.state !== 'ISSUED') {
        throw new Problem('DECISION_NOT_ISSUED', { path: ['id'], params: { state: before.state } });
      }
      expectSequence(before, version);
      await ask(
        `select 1 from procedure where id in (select procedure_id from procedure_event where decision_id = ?) order by id for no key update`,
        [id],
      );
      const [days] = await ask<{ firstDay: string }>(
        `select first_day::text as "firstDay" from decision where id = ?`,
        [id],
      );
      const firstDay = days?.firstDay ?? before.content.effectiveOn ?? '';
      if (firstDay <= civilDateAt(at)) {
        throw new Problem('DECISION_IN_FORCE', { path: ['id'], params: { date: firstDay } });
      }
      await undoCatalogue(ask, id, note, { at, accountId, decisionId: id });
      await ask('update decision_item set active = false where decision_id = ?', [id]);
      await writeDecision(ask, id, before, [{ kind: 'WITHDRAWN', number, note }], { at, accountId });
      return { id };
    }),
  );
}
