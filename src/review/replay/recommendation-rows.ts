import type { RecommendationContent } from '../recommendation/content.ts';
import { answerFor } from '../recommendation/content.ts';
import type { Recommended } from '../recommendation/history.ts';

/** A recommendation as its row and lists have it. */
export interface StoredRecommendation {
  readonly id: string;
  readonly subject: string;
  readonly procedureId: string;
  readonly itemId: string | null;
  readonly ordinal: number;
  /** Columns of the row, as JSON has them. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly successors: readonly string[];
  readonly documents: readonly Readonly<Record<string, unknown>>[];
  readonly evidence: readonly string[];
}

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;

/** What the columns of a row must be, by the name of each. */
export function rowOf({ content, ...now }: Recommended): Readonly<Record<string, unknown>> {
  const answers = (['NECESSARY', 'REASONABLE', 'LAWFUL'] as const).map((question) => answerFor(content, question));
  const [necessary, reasonable, lawful] = answers;
  return {
    state: now.state,
    sequence: now.sequence,
    proposed_by: now.proposedBy,
    proposed_at: instant(now.proposedAt),
    decided_by: now.decidedBy,
    decided_at: instant(now.decidedAt),
    decision_note: now.decisionNote,
    verdict: content.verdict,
    reason: content.reason,
    parts: content.parts,
    part_concerned: content.partConcerned,
    proposal: content.proposal,
    answers: content.answers,
    authority: content.authority,
    asked_of: content.askedOf,
    act: content.act,
    ends_on: content.endsOn,
    cost_before: content.costBefore,
    cost_after: content.costAfter,
    necessary: necessary?.answer ?? null,
    necessary_reason: necessary?.reason ?? null,
    reasonable: reasonable?.answer ?? null,
    reasonable_reason: reasonable?.reason ?? null,
    lawful: lawful?.answer ?? null,
    lawful_reason: lawful?.reason ?? null,
  };
}

/** What the lists beside a row must be. */
export const listsOf = ({
  successors,
  documents,
  evidence,
}: RecommendationContent): Pick<StoredRecommendation, 'successors' | 'documents' | 'evidence'> => ({
  successors,
  documents: documents.map((document) => ({ ...document })),
  evidence,
});

/** Equal JSON for equal values, whatever the order of names. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_name, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
