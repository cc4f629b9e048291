import { Problem } from '../../problem.ts';
import type { RecommendationContent, ReviewSubject } from './content.ts';

/** What the registry knows about the procedure that a recommendation is about. */
export interface GapFacts {
  readonly subject: ReviewSubject;
  /** Whether a draft of its next version is open. */
  readonly hasDraft: boolean;
}

/**
 * What can be checked before a recommendation is handed in and again when it is approved (*ours*): abolishing needs the
 * act and the first day without it, replacing needs a successor, amending needs a draft of the next version; and what
 * only a ministry can change names the ministry instead, since the province can prepare none of these. A form or a
 * requirement goes with the next version of its procedure, so that anything but keeping it needs the draft.
 */
export function recommendationGaps(content: RecommendationContent, facts: GapFacts): readonly Problem[] {
  const { verdict, authority, askedOf, act, endsOn, successors } = content;
  if (verdict === 'KEEP') return [];
  if (authority === null) return [gap('GAP_AUTHORITY', 'authority')];
  if (authority === 'MINISTRY') return askedOf === null ? [gap('GAP_ASKED_OF', 'askedOf')] : [];
  if (verdict === 'AMEND' || facts.subject !== 'PROCEDURE') return facts.hasDraft ? [] : [gap('GAP_DRAFT', 'verdict')];
  if (verdict === 'REPLACE') return successors.length > 0 ? [] : [gap('GAP_SUCCESSOR', 'successors')];
  return [...(act === null ? [gap('GAP_ACT', 'act')] : []), ...(endsOn === null ? [gap('GAP_ENDS_ON', 'endsOn')] : [])];
}

const gap = (code: ConstructorParameters<typeof Problem>[0], place: string): Problem =>
  new Problem(code, { path: [place] });
