import { Problem } from '../../problem.ts';
import type { LinkKind } from '../../registry/enactment/catalogue-log.ts';
import type { ProcedureNow } from '../../registry/enactment/procedures-now.queries.ts';
import type { Ending, Publication, Succession } from '../../registry/enactment/write-catalogue.ts';
import { inForceOn, newestDecided } from '../../registry/validity.ts';
import type { CompleteTerms } from './decision.ts';
import type { Found, ItemFacts } from './item-facts.ts';
import { planNext } from './plan-next.ts';

interface SuccessionFacts {
  readonly terms: CompleteTerms | null;
  readonly procedures: ReadonlyMap<string, ProcedureNow>;
  /** What the same decision publishes and ends, by procedure. */
  readonly publications: ReadonlyMap<string, Publication>;
  readonly endings: ReadonlyMap<string, Ending>;
  readonly today: string;
  readonly signer: string | null;
}

interface Successions {
  readonly successions: readonly Succession[];
  /** First versions of new procedures, which the decision publishes along. */
  readonly firstVersions: readonly Publication[];
  readonly found: ReadonlyMap<string, Found>;
}

/**
 * Links between what ends and what takes its place. A procedure that names several successors is split; a successor
 * that several name is what they were merged into; else it is replaced. A successor must be in force from the day on
 * that the other ends, or be a draft that the same decision publishes.
 */
export function planSuccessions(items: readonly ItemFacts[], facts: SuccessionFacts): Successions {
  const { terms, endings, procedures } = facts;
  const pairs = items.flatMap(({ procedureId, recommended: { content } }) =>
    content.successors.map((successorId) => ({ predecessorId: procedureId, successorId })),
  );
  const distinct = [...new Map(pairs.map((pair) => [`${pair.predecessorId} ${pair.successorId}`, pair])).values()];
  const kindOf = ({ predecessorId, successorId }: (typeof distinct)[number]): LinkKind => {
    if (distinct.filter((other) => other.predecessorId === predecessorId).length > 1) return 'SPLIT';
    return distinct.filter((other) => other.successorId === successorId).length > 1 ? 'MERGED' : 'REPLACED';
  };
  const firstVersions = new Map<string, Publication>();
  const found = new Map<string, Found>();
  for (const { recommendationId, procedureId, recommended } of items) {
    const { successors } = recommended.content;
    const gaps: Problem[] = successors.length === 0 ? [new Problem('GAP_SUCCESSOR')] : [];
    const warnings: Problem[] = [];
    const endsOn = endings.get(procedureId)?.endsOn;
    for (const successorId of successors) {
      if (successorId === procedureId) gaps.push(new Problem('SUCCESSOR_IS_ITSELF'));
      const successor = procedures.get(successorId);
      if (terms === null || endsOn === undefined || successor === undefined) continue;
      const { code, versions } = successor;
      if (endings.has(successorId)) {
        gaps.push(new Problem('DECISION_SUCCESSOR_ENDS', { params: { code } }));
      } else if (newestDecided(versions) === null) {
        const first = planNext(successor, terms, { ...facts, approvedAt: recommended.decidedAt });
        gaps.push(...first.gaps);
        warnings.push(...first.warnings);
        if (first.publication !== null) firstVersions.set(successorId, first.publication);
      } else if (!runsFrom(successor, endsOn)) {
        gaps.push(new Problem('DECISION_SUCCESSOR_NOT_IN_FORCE', { params: { code, date: endsOn } }));
      }
    }
    found.set(recommendationId, { gaps, warnings });
  }
  const successions = distinct.flatMap((pair): readonly Succession[] => {
    const onDay = endings.get(pair.predecessorId)?.endsOn;
    if (terms === null || onDay === undefined) return [];
    return [{ ...pair, linkKind: kindOf(pair), decisionNumber: terms.number, onDay }];
  });
  // What an item of its own publishes is published once.
  return {
    successions,
    firstVersions: [...firstVersions.values()].filter(({ procedureId }) => !facts.publications.has(procedureId)),
    found,
  };
}

/** In force on the day, and not about to end. */
const runsFrom = ({ versions }: ProcedureNow, day: string): boolean =>
  inForceOn(versions, day) !== null && newestDecided(versions)?.state !== 'ENDED';
