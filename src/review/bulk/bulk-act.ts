import { Problem } from '../../problem.ts';
import type { ItemAtHand } from '../recommendation/at-hand.queries.ts';
import { contentFaults } from '../recommendation/content-faults.ts';
import type { RecommendationContentInput } from '../recommendation/contents-from.ts';
import { plainContent, type RecommendationContent, type ReviewSubject } from '../recommendation/content.ts';
import type { RecommendationEventKind } from '../recommendation/history.ts';
import type { ItemAct } from '../recommendation/ruling.ts';

/** Which items a pattern is written on: those that nobody has touched, or what is being written and was returned too. */
export type BulkFill = 'UNTOUCHED_ONLY' | 'DRAFTS_TOO';

/** What every item shall say; over what is written already, what is left out stays. */
export type ContentPattern = Partial<RecommendationContent> & Pick<RecommendationContent, 'verdict' | 'reason'>;

/** One act on all items that a filter names. */
export type BulkAct =
  | { readonly kind: 'CLASSIFY'; readonly content: ContentPattern; readonly fill: BulkFill }
  | { readonly kind: 'OPEN_DRAFTS' | 'SUBMIT' | 'TAKE_BACK' | 'DISCARD' }
  | { readonly kind: 'APPROVE'; readonly note: string | null }
  | { readonly kind: 'RETURN'; readonly note: string };

export type BulkKind = BulkAct['kind'];

/** An act as typed: what its kind needs may be missing. */
export interface BulkTyped {
  readonly kind: BulkKind;
  readonly content?: RecommendationContentInput | null;
  readonly fill?: BulkFill;
  readonly note?: string | null;
}

/** Who may begin what, and has to have the right until it is through. */
export const BULK_RIGHT = {
  CLASSIFY: 'recommendation.propose',
  OPEN_DRAFTS: 'version.draft',
  SUBMIT: 'recommendation.propose',
  TAKE_BACK: 'recommendation.propose',
  DISCARD: 'recommendation.propose',
  APPROVE: 'recommendation.decide',
  RETURN: 'recommendation.decide',
} as const satisfies Record<BulkKind, string>;

/** Undone is what was prepared; a decision is a person's word, and stands until another one. */
export const canBeUndone = (kind: BulkKind): boolean => kind !== 'APPROVE' && kind !== 'RETURN';

/** What an act on an item depends on. `procedureId` null: whatever it is. */
export interface AboutItem extends Pick<ItemAtHand, 'latest' | 'subject'> {
  readonly procedureId: string | null;
}

/** What a bulk does to one item, as the item is; a problem where the bulk itself leaves it alone. Pure. */
export function itemActOf(act: BulkAct, { latest, subject, procedureId }: AboutItem): ItemAct | Problem {
  switch (act.kind) {
    case 'CLASSIFY':
      if (procedureId !== null && act.content.successors?.includes(procedureId))
        return new Problem('SUCCESSOR_IS_ITSELF');
      if (latest === null) return classified(plainContent(act.content.verdict, ''), act.content, subject);
      if (act.fill === 'UNTOUCHED_ONLY') return new Problem('REVIEW_BULK_ALREADY_WRITTEN');
      // One by one it can be opened again: what was decided is no draft that a pattern may go over.
      if (latest.state === 'APPROVED' || latest.state === 'ENACTED') return new Problem('REVIEW_BULK_DECIDED');
      return classified(latest.content, act.content, subject);
    case 'OPEN_DRAFTS':
      throw new Error('drafts of procedures are opened in the registry');
    case 'SUBMIT':
      return { kind: 'submit' };
    case 'TAKE_BACK':
      return { kind: 'takeBack' };
    case 'DISCARD':
      return { kind: 'discard' };
    case 'APPROVE':
      return { kind: 'approve', note: act.note };
    case 'RETURN':
      return { kind: 'return', note: act.note };
    default:
      return act satisfies never;
  }
}

/** A pattern may say what one item can and another cannot, and not go with what is written on it already. */
function classified(
  written: RecommendationContent,
  pattern: ContentPattern,
  subject: ReviewSubject,
): ItemAct | Problem {
  const content = filled(written, pattern);
  return contentFaults(content, subject, [])[0] ?? { kind: 'classify', content };
}

/** What only one verdict or one authority has goes with it, unless the pattern says it anew. */
function filled(written: RecommendationContent, pattern: ContentPattern): RecommendationContent {
  const otherVerdict = written.verdict !== pattern.verdict;
  const otherAuthority = pattern.authority !== undefined && pattern.authority !== written.authority;
  return {
    ...written,
    ...(otherVerdict ? { successors: [], act: null, endsOn: null } : {}),
    ...(otherAuthority ? { askedOf: null } : {}),
    ...pattern,
  };
}

/** What a bulk wrote on an item, to be undone: the event, and what was said before it. */
export interface Written {
  readonly kind: RecommendationEventKind;
  readonly before: RecommendationContent | null;
}

/** The act that takes an item back to what it said before a bulk; null where nothing does. Pure. */
export function undoActOf({ kind, before }: Written): ItemAct | null {
  switch (kind) {
    case 'DRAFTED':
      return { kind: 'discard' };
    case 'CHANGED':
    case 'DISCARDED':
      return before === null ? null : { kind: 'classify', content: before };
    case 'SUBMITTED':
      return { kind: 'takeBack' };
    case 'TAKEN_BACK':
      return { kind: 'submit' };
    case 'APPROVED':
    case 'RETURNED':
    case 'ENACTED':
      return null;
    default:
      return kind satisfies never;
  }
}

/** Whether an act goes over words that somebody else wrote last. */
export const goesOver = (event: RecommendationEventKind, { latest }: Pick<ItemAtHand, 'latest'>, by: string): boolean =>
  (event === 'CHANGED' || event === 'DISCARDED' || event === 'TAKEN_BACK') &&
  latest?.proposedBy !== null &&
  latest?.proposedBy !== by;
