import { Problem } from '../../problem.ts';
import type { RecommendationContent } from './content.ts';
import { EVENT_OF, type Recommended, type RecommendationEventKind } from './history.ts';
import { after } from '../verdict.ts';

/** What a person does to one item of a round, or to its latest recommendation. */
export type ItemAct =
  | { readonly kind: 'classify'; readonly content: RecommendationContent }
  | { readonly kind: 'submit' }
  | { readonly kind: 'takeBack' }
  | { readonly kind: 'discard' }
  | { readonly kind: 'approve'; readonly note: string | null }
  | { readonly kind: 'return'; readonly note: string };

/** An event that an act would write. */
export interface NewEvent {
  readonly kind: RecommendationEventKind;
  readonly content: RecommendationContent | null;
  readonly note: string | null;
}

/** What an act comes to: an event, on the latest recommendation or as the first of a new one; nothing new; or no. */
export type Ruling =
  | { readonly result: 'EVENT'; readonly opens: boolean; readonly event: NewEvent }
  | { readonly result: 'UNCHANGED' }
  | { readonly result: 'REFUSED'; readonly problem: Problem };

const refused = (problem: Problem): Ruling => ({ result: 'REFUSED', problem });

const wrote = (kind: RecommendationEventKind, opens: boolean, more: Partial<NewEvent> = {}): Ruling => ({
  result: 'EVENT',
  opens,
  event: { kind, content: null, note: null, ...more },
});

/**
 * Decides what an act does, given the latest recommendation of the item. Pure; who may act at all is decided before.
 * - Classifying changes a draft, and opens another recommendation beside one that was decided, returned or dropped.
 *   What waits for a decision is taken back first.
 * - The same content again changes nothing.
 * - None of its authors decides on it.
 * `gaps`: what keeps it from being handed in or approved (gaps.ts).
 */
export function ruleOn(act: ItemAct, latest: Recommended | null, by: string, gaps: readonly Problem[]): Ruling {
  if (act.kind === 'classify') {
    if (latest?.state === 'SUBMITTED') return refused(new Problem('RECOMMENDATION_WAITS_FOR_DECISION'));
    if (latest?.state === 'DRAFT') {
      return isSame(latest.content, act.content)
        ? { result: 'UNCHANGED' }
        : wrote('CHANGED', false, { content: act.content });
    }
    const decided = latest?.state === 'APPROVED' || latest?.state === 'ENACTED';
    if (decided && isSame(latest.content, act.content)) return { result: 'UNCHANGED' };
    return wrote('DRAFTED', true, { content: act.content });
  }
  if (latest === null) return refused(new Problem('RECOMMENDATION_NONE_YET'));
  if (after(latest.state, act.kind) === null) return refused(notNow(act.kind, latest));
  if (act.kind === 'approve' || act.kind === 'return') {
    if (latest.authors.includes(by)) return refused(new Problem('RECOMMENDATION_OWN'));
    const [gap] = act.kind === 'approve' ? gaps : [];
    return gap === undefined ? wrote(EVENT_OF[act.kind], false, { note: act.note }) : refused(gap);
  }
  if (act.kind === 'submit' && gaps[0] !== undefined) return refused(gaps[0]);
  return wrote(EVENT_OF[act.kind], false);
}

const notNow = (kind: Exclude<ItemAct['kind'], 'classify'>, { state }: Recommended): Problem =>
  new Problem(kind === 'submit' || kind === 'discard' ? 'RECOMMENDATION_NOT_A_DRAFT' : 'RECOMMENDATION_NOT_WAITING', {
    params: { state },
  });

/** Both come from one constructor of contents, so that equal ones have equal JSON. */
const isSame = (one: RecommendationContent, other: RecommendationContent): boolean =>
  canonical(one) === canonical(other);

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)))
      : held,
  );
