import type { Problem } from '../../problem.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import type { Recommended } from '../recommendation/history.ts';

/** A recommendation in a decision, with all that its part of the plan depends on. */
export interface ItemFacts {
  readonly recommendationId: string;
  readonly subject: ReviewSubject;
  readonly procedureId: string;
  readonly recommended: Recommended;
  /** Number of another issued decision that carries it out; null for none. */
  readonly elsewhere: string | null;
}

/** What one part of the plan found, by recommendation. */
export interface Found {
  readonly gaps: readonly Problem[];
  readonly warnings: readonly Problem[];
}
