import { Problem } from '../../problem.ts';
import type { RecommendationContent } from '../recommendation/content.ts';

export const contentProblems = (content: RecommendationContent): readonly Problem[] =>
  content.reason === '' ? [new Problem('RECOMMENDATION_REASON_BLANK', { path: ['reason'] })] : [];
