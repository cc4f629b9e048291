import { Problem, problemsIn } from '../../problem.ts';
import type { ProcedureNow } from '../../registry/enactment/procedures-now.queries.ts';
import type { Ending } from '../../registry/enactment/write-catalogue.ts';
import { carryOver } from '../../registry/local-terms.ts';
import { newestDecided, planEnd } from '../../registry/validity.ts';
import type { CompleteTerms } from './decision.ts';
import type { Found } from './item-facts.ts';

/** Says so where another act has changed the procedure since it was approved what becomes of it. */
export function changedSince({ versions, code }: ProcedureNow, approvedAt: Date | null): readonly Problem[] {
  const publishedAt = newestDecided(versions)?.publishedAt ?? null;
  if (publishedAt === null || approvedAt === null || publishedAt <= approvedAt) return [];
  return [new Problem('DECISION_PROCEDURE_CHANGED', { params: { code } })];
}

/** The rules throw what is wrong; here it is a gap beside others. */
export function attempt<T>(rule: () => T): { readonly value: T | null; readonly gaps: readonly Problem[] } {
  try {
    return { value: rule(), gaps: [] };
  } catch (thrown) {
    const problems = problemsIn(thrown);
    if (problems === null) throw thrown;
    // Their places are those of a single act's input.
    return { value: null, gaps: problems.map(({ code, params }) => new Problem(code, { params })) };
  }
}

/** The end of one procedure on a day. */
export function planEnding(
  procedure: ProcedureNow,
  { number: decisionNumber }: CompleteTerms,
  endsOn: string,
  approvedAt: Date | null,
): Found & { readonly ending: Ending | null } {
  const { value: version, gaps } = attempt(() => planEnd(procedure.versions, endsOn));
  if (version === null) return { ending: null, gaps, warnings: [] };
  const terms = procedure.terms.filter(({ versionId }) => versionId === version.id);
  return {
    ending: {
      procedureId: procedure.id,
      versionId: version.id,
      number: version.number,
      decisionNumber,
      endsOn,
      cut: carryOver(terms, endsOn)
        .filter(({ closesOn }) => closesOn !== null)
        .map(({ terms: { id, validTo } }) => ({ id, validTo })),
    },
    gaps: [],
    warnings: changedSince(procedure, approvedAt),
  };
}
