import { Problem } from '../../problem.ts';
import type { ProcedureNow } from '../../registry/enactment/procedures-now.queries.ts';
import type { Publication } from '../../registry/enactment/write-catalogue.ts';
import { carryOver } from '../../registry/local-terms.ts';
import { announcerOf } from '../../registry/publication.commands.ts';
import { publicationGaps } from '../../registry/publication-gaps.ts';
import { planPublication } from '../../registry/validity.ts';
import type { VersionContent } from '../../registry/version-content.ts';
import type { CompleteTerms } from './decision.ts';
import { attempt, changedSince } from './plan-ending.ts';
import type { Found } from './item-facts.ts';

export interface NextFacts {
  readonly today: string;
  readonly signer: string | null;
  readonly approvedAt: Date | null;
}

/** Both were read by one statement, so that equal ones have equal JSON; the decision is not part of the words. */
const sameWords = (one: VersionContent, other: VersionContent): boolean =>
  JSON.stringify({ ...one, decisionNumber: null }) === JSON.stringify({ ...other, decisionNumber: null });

/** The publication of a procedure's draft: its next version, or the first. */
export function planNext(
  procedure: ProcedureNow,
  { number: decisionNumber, announcedOn, effectiveOn, publicOn }: CompleteTerms,
  { today, signer, approvedAt }: NextFacts,
): Found & { readonly publication: Publication | null } {
  const { id: procedureId, code, versions, contents } = procedure;
  const draft = versions.find(({ state }) => state === 'DRAFT');
  if (draft === undefined) return { publication: null, gaps: [new Problem('GAP_DRAFT')], warnings: [] };
  const { value: plan, gaps: refused } = attempt(() => planPublication(versions, draft, effectiveOn));
  if (plan === null) return { publication: null, gaps: refused, warnings: [] };
  const content = contents.get(draft.id);
  const before = plan.closes === null ? undefined : contents.get(plan.closes.id);
  const carried =
    plan.closes === null
      ? []
      : carryOver(
          procedure.terms.filter(({ versionId }) => versionId === plan.closes?.id),
          effectiveOn,
        );
  const gaps: Problem[] = [];
  if (content === undefined || (before !== undefined && sameWords(content, before))) {
    gaps.push(new Problem('DECISION_DRAFT_SAME', { params: { code } }));
  }
  if (signer !== null && draft.draftedBy === signer) gaps.push(new Problem('OWN_DRAFT'));
  if (content !== undefined) {
    const promised = carried.map(({ terms }) => terms.timeLimits);
    for (const gap of publicationGaps(content, announcerOf(procedure), promised)) {
      if (gap.blocking) {
        gaps.push(new Problem(gap.code, { path: ['content', ...gap.place.split('.')], params: gap.params }));
      }
    }
  }
  const changed =
    draft.draftChangedAt !== null && approvedAt !== null && draft.draftChangedAt > approvedAt
      ? [new Problem('DECISION_DRAFT_CHANGED', { params: { code } })]
      : [];
  return {
    publication: {
      procedureId,
      versionId: draft.id,
      number: draft.number,
      closes: plan.closes?.id ?? null,
      decisionNumber,
      announcedOn,
      effectiveOn,
      publicOn,
      carried,
      retitles: plan.closes === null || effectiveOn <= today,
    },
    gaps,
    warnings: [...changed, ...changedSince(procedure, approvedAt)],
  };
}
