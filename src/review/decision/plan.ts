import { Problem } from '../../problem.ts';
import type { ProcedureNow } from '../../registry/enactment/procedures-now.queries.ts';
import type { CatalogueActs, Ending, Publication } from '../../registry/enactment/write-catalogue.ts';
import type { CompleteTerms } from './decision.ts';
import type { Found, ItemFacts } from './item-facts.ts';
import { planEnding } from './plan-ending.ts';
import { planNext } from './plan-next.ts';
import { planSuccessions } from './plan-successors.ts';

/** What a decision does with one recommendation. */
export type ItemEffect = 'NEXT_VERSION' | 'END' | 'NOTHING';

export interface ItemPlan {
  readonly recommendationId: string;
  readonly procedureId: string;
  readonly effect: ItemEffect;
  /** The civil day; null where the decision's is open. */
  readonly takesEffectOn: string | null;
  /** What keeps the decision from being issued. */
  readonly gaps: readonly Problem[];
  /** What whoever signs should have seen: it is asked for once more. */
  readonly warnings: readonly Problem[];
}

export interface DecisionPlan {
  readonly items: readonly ItemPlan[];
  readonly acts: CatalogueActs;
}

export interface PlanFacts {
  /** Null while the decision lacks something of its own: then nothing can be planned but what is missing. */
  readonly terms: CompleteTerms | null;
  readonly items: readonly ItemFacts[];
  /** Procedures of the items and their successors, by id. */
  readonly procedures: ReadonlyMap<string, ProcedureNow>;
  readonly today: string;
  /** Who would sign; null: nobody yet, so that nobody's own words are looked for. */
  readonly signer: string | null;
}

/** Whether a recommendation asks for the next version of its procedure; forms and requirements go with it. */
const wantsNext = ({ subject, recommended: { content } }: ItemFacts): boolean =>
  subject === 'PROCEDURE' ? content.verdict === 'AMEND' : content.verdict !== 'KEEP';

const wantsEnd = ({ subject, recommended: { content } }: ItemFacts): boolean =>
  subject === 'PROCEDURE' && (content.verdict === 'ABOLISH' || content.verdict === 'REPLACE');

/** The day on which a procedure ends: the recommendation's own where it names one, never before the decision's (*ours*). */
const endsOn = (items: readonly ItemFacts[], { effectiveOn }: CompleteTerms): string =>
  items.reduce(
    (day, { recommended: { content } }) => (content.endsOn !== null && content.endsOn > day ? content.endsOn : day),
    effectiveOn,
  );

/** Gaps that lie in the recommendation itself. */
function ownGaps({ recommended, elsewhere }: ItemFacts, signer: string | null): readonly Problem[] {
  const { state, content, authors } = recommended;
  const gaps: Problem[] = [];
  if (state !== 'APPROVED') gaps.push(new Problem('DECISION_NOT_APPROVED', { params: { state } }));
  if (elsewhere !== null) gaps.push(new Problem('DECISION_ELSEWHERE', { params: { number: elsewhere } }));
  if (content.verdict !== 'KEEP' && content.authority === 'MINISTRY') {
    gaps.push(new Problem('DECISION_MINISTRY', { params: { ministry: content.askedOf ?? '' } }));
  }
  if (signer !== null && authors.includes(signer)) gaps.push(new Problem('DECISION_OWN_RECOMMENDATION'));
  return gaps;
}

/** Verdicts on one procedure that cannot be carried out together. */
function conflicts(items: readonly ItemFacts[]): readonly Problem[] {
  const whole = new Set(
    items.filter(({ subject }) => subject === 'PROCEDURE').map(({ recommended }) => recommended.content.verdict),
  );
  if (whole.size > 1) return [new Problem('DECISION_VERDICTS_DIFFER')];
  return items.some(wantsEnd) && items.some(wantsNext) ? [new Problem('DECISION_ENDS_AND_AMENDS')] : [];
}

/**
 * What a decision would do on which day, and what keeps it from being issued: one publication for all that concerns one
 * procedure, one end, links both ways. Pure; the rules of single acts (planPublication, planEnd, publicationGaps,
 * carryOver) are the same ones.
 */
export function planDecision({ terms, items, procedures, today, signer }: PlanFacts): DecisionPlan {
  const byProcedure = Map.groupBy(items, ({ procedureId }) => procedureId);
  const publications = new Map<string, Publication>();
  const endings = new Map<string, Ending>();
  const found = new Map<string, Found>();
  for (const [procedureId, theirs] of byProcedure) {
    const procedure = procedures.get(procedureId);
    const clashing = conflicts(theirs);
    if (procedure === undefined || terms === null || clashing.length > 0) {
      found.set(procedureId, { gaps: clashing, warnings: [] });
      continue;
    }
    const approvedAt = theirs.reduce<Date | null>(
      (latest, { recommended: { decidedAt } }) =>
        decidedAt !== null && (latest === null || decidedAt > latest) ? decidedAt : latest,
      null,
    );
    if (theirs.some(wantsEnd)) {
      const day = endsOn(theirs.filter(wantsEnd), terms);
      const { ending, ...rest } = planEnding(procedure, terms, day, approvedAt);
      if (ending !== null) endings.set(procedureId, ending);
      found.set(procedureId, rest);
    } else if (theirs.some(wantsNext)) {
      const { publication, ...rest } = planNext(procedure, terms, { today, signer, approvedAt });
      if (publication !== null) publications.set(procedureId, publication);
      found.set(procedureId, rest);
    }
  }
  const replacing = items.filter((item) => wantsEnd(item) && item.recommended.content.verdict === 'REPLACE');
  const links = planSuccessions(replacing, { terms, procedures, publications, endings, today, signer });
  return {
    items: items.map((item) => {
      const here = found.get(item.procedureId);
      const linked = links.found.get(item.recommendationId);
      const effect = wantsEnd(item) ? 'END' : wantsNext(item) ? 'NEXT_VERSION' : 'NOTHING';
      const day = endings.get(item.procedureId)?.endsOn ?? terms?.effectiveOn ?? null;
      return {
        recommendationId: item.recommendationId,
        procedureId: item.procedureId,
        effect,
        takesEffectOn: effect === 'END' ? day : (terms?.effectiveOn ?? null),
        gaps: [...ownGaps(item, signer), ...(here?.gaps ?? []), ...(linked?.gaps ?? [])],
        warnings: [...(here?.warnings ?? []), ...(linked?.warnings ?? [])],
      };
    }),
    acts: {
      publications: [...publications.values(), ...links.firstVersions],
      endings: [...endings.values()],
      successions: links.successions,
    },
  };
}
