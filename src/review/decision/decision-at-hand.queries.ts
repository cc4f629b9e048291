import type { Ask } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { lockProcedures, type ProcedureNow, proceduresNow } from '../../registry/enactment/procedures-now.queries.ts';
import { recommendedNow } from '../recommendation/at-hand.queries.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import type { ItemFacts } from './item-facts.ts';
import { type Decided, type DecisionContent, type DecisionEvent, foldDecision } from './decision.ts';

const NAMED = 'select value::uuid from jsonb_array_elements_text(?::jsonb)';

interface EventRow {
  readonly sequence: number;
  readonly kind: DecisionEvent['kind'];
  readonly at: Date | string;
  readonly accountId: string;
  readonly content: DecisionContent | null;
  readonly onDay: string | null;
  readonly number: string | null;
  readonly note: string | null;
}

/** Its history, in order; empty where there is none. */
export async function decisionEvents(ask: Ask, id: string): Promise<readonly DecisionEvent[]> {
  const rows = await ask<EventRow>(
    `select sequence, kind, at, account_id as "accountId", content, on_day::text as "onDay", number, note
     from decision_event where decision_id = ? order by sequence`,
    [id],
  );
  return rows.map(({ sequence, kind, at, accountId, content, onDay, number, note }): DecisionEvent => {
    const base = { sequence, at: new Date(at), accountId };
    if ((kind === 'DRAFTED' || kind === 'CHANGED') && content !== null) return { ...base, kind, content };
    if (kind === 'WITHDRAWN') return { ...base, kind, number: number ?? '', note: note ?? '' };
    if ((kind === 'ANNOUNCED' || kind === 'ENTERED' || kind === 'MADE_PUBLIC') && onDay !== null) {
      return { ...base, kind, onDay };
    }
    return { ...base, kind: 'ISSUED' };
  });
}

/** Locks it and folds it; acts on one decision follow each other. Throws DECISION_NOT_FOUND. Needs a transaction. */
export async function takeDecision(ask: Ask, id: string): Promise<Decided> {
  const notThere = new Problem('DECISION_NOT_FOUND', { path: ['id'] });
  if (!UUID_TYPED.test(id)) throw notThere;
  await ask('select 1 from decision where id = ? for update', [id]);
  const decided = foldDecision(await decisionEvents(ask, id));
  if (decided === null) throw notThere;
  return decided;
}

interface MetaRow {
  readonly id: string;
  readonly subject: ReviewSubject;
  readonly procedureId: string;
  readonly elsewhere: string | null;
}

/**
 * What the plan of a decision is made from. With `lock` the procedures are locked first, in the order of their ids, so
 * that what was planned still holds when it is written. A constant number of statements. Recommendations that do not
 * exist are left out.
 */
export async function factsOf(
  ask: Ask,
  { recommendations }: DecisionContent,
  { decisionId, lock }: { readonly decisionId: string | null; readonly lock: boolean },
): Promise<{ readonly items: readonly ItemFacts[]; readonly procedures: ReadonlyMap<string, ProcedureNow> }> {
  const meta = await ask<MetaRow>(
    `select r.id, r.subject, r.procedure_id as "procedureId",
        (select coalesce(d.number, '') from decision_item i join decision d on d.id = i.decision_id
          where i.recommendation_id = r.id and i.active and i.decision_id is distinct from ?::uuid limit 1) as elsewhere
     from recommendation r where r.id in (${NAMED})`,
    [decisionId, JSON.stringify(recommendations)],
  );
  const recommended = await recommendedNow(ask, recommendations);
  const byId = new Map(meta.map((row) => [row.id, row]));
  const items = recommendations.flatMap((id): readonly ItemFacts[] => {
    const [row, now] = [byId.get(id), recommended.get(id)];
    if (row === undefined || now === undefined) return [];
    const { subject, procedureId, elsewhere } = row;
    return [{ recommendationId: id, subject, procedureId, elsewhere, recommended: now }];
  });
  const procedureIds = [
    ...new Set(items.flatMap(({ procedureId, recommended: { content } }) => [procedureId, ...content.successors])),
  ];
  if (lock) await lockProcedures(ask, procedureIds);
  return { items, procedures: await proceduresNow(ask, procedureIds) };
}
