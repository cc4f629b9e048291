import type { FeedbackRow } from './feedback.queries.ts';

/** What resolvers are handed where feedback is shown to those who are not staff; types of their own, so that neither is taken for the other. */

/** Feedback as whoever gave it follows it. */
export interface FollowedView {
  readonly followed: FeedbackRow;
}

/** Feedback that was released. */
export interface PublishedView {
  readonly published: FeedbackRow;
}
