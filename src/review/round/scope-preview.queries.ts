import { askPool } from '../../db/ask.ts';
import { authorize } from '../../identity/permissions.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import type { Reading } from './round.queries.ts';
import { scopeFrom, type ScopeInput } from './round-input.ts';
import { itemsInScope, type ScopeItem } from './scope-items.queries.ts';

/** What a round would look at, before it is opened. */
export interface ScopePreview {
  readonly procedures: number;
  readonly forms: number;
  readonly requirements: number;
  /** Procedures by agency and by field, the most first; a null key is none. */
  readonly byAgency: readonly Counted[];
  readonly byField: readonly Counted[];
  /** Listed codes that are not in force on the day, and so would be left out. */
  readonly notInForce: readonly string[];
  /** Procedures that an open round looks at already. */
  readonly inOpenRounds: number;
}

export interface Counted {
  readonly key: string | null;
  readonly count: number;
}

/** Counts what a scope holds on a civil day; nothing is written. Throws the faults of the scope. Eight statements at most. */
export async function scopePreview(
  { db, viewer }: Reading,
  typed: ScopeInput,
  subjects: readonly ReviewSubject[],
  on: string,
): Promise<ScopePreview> {
  authorize(viewer, 'round.manage');
  const ask = askPool(db);
  const scope = await scopeFrom(ask, typed, ['scope']);
  const items = await itemsInScope(ask, scope, ['PROCEDURE', 'FORM', 'REQUIREMENT'], on);
  const procedures = items.filter(({ subject }) => subject === 'PROCEDURE');
  const of = (subject: ReviewSubject): number =>
    subjects.includes(subject) ? items.filter((item) => item.subject === subject).length : 0;
  const found = new Set(procedures.map(({ code }) => code));
  const [open] = await ask<{ count: number }>(
    `select count(distinct i.procedure_id)::int as count from review_item i join review_round r on r.id = i.round_id
     where r.state = 'OPEN' and i.procedure_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(procedures.map(({ procedureId }) => procedureId))],
  );
  return {
    procedures: of('PROCEDURE'),
    forms: of('FORM'),
    requirements: of('REQUIREMENT'),
    byAgency: counted(procedures, ({ agencyId }) => agencyId),
    byField: counted(procedures, ({ fieldId }) => fieldId),
    notInForce: scope.codes.filter((code) => !found.has(code) && !scope.except.includes(code)),
    inOpenRounds: open?.count ?? 0,
  };
}

const counted = (items: readonly ScopeItem[], key: (item: ScopeItem) => string | null): readonly Counted[] =>
  [...Map.groupBy(items, key)]
    .map(([value, held]) => ({ key: value, count: held.length }))
    .sort((a, b) => b.count - a.count || String(a.key).localeCompare(String(b.key)));
