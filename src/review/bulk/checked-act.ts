import type { Ask } from '../../db/ask.ts';
import { Problem, Problems } from '../../problem.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import type { RecommendationContent } from '../recommendation/content.ts';
import { contentsFrom, type RecommendationContentInput } from '../recommendation/contents-from.ts';
import type { BulkAct, BulkTyped, ContentPattern } from './bulk-act.ts';

/** An act as it is kept. Throws `Problem` or `Problems` with what is wrong with it or missing, placed in the input. */
export async function checkedAct(
  ask: Ask,
  { kind, content = null, fill = 'UNTOUCHED_ONLY', note = null }: BulkTyped,
): Promise<BulkAct> {
  switch (kind) {
    case 'CLASSIFY':
      if (content === null) throw new Problem('REVIEW_BULK_CONTENT_MISSING', { path: ['act', 'content'] });
      return { kind, fill, content: await patternOf(ask, content) };
    case 'RETURN':
      if (note === null) throw new Problem('REVIEW_BULK_NOTE_MISSING', { path: ['act', 'note'] });
      return { kind, note: needReason(note) };
    case 'APPROVE':
      return { kind, note: note === null ? null : needReason(note) };
    case 'OPEN_DRAFTS':
    case 'SUBMIT':
    case 'TAKE_BACK':
    case 'DISCARD':
      return { kind };
    default:
      return kind satisfies never;
  }
}

const needReason = (typed: string): string =>
  needText(typed, ['act', 'note'], LONGEST.REASON, 'RECOMMENDATION_REASON_BLANK');

/** Of no procedure yet: whether one would take its own place is seen item by item. */
const NO_PROCEDURE = '';

/**
 * What a pattern says; what is not typed at all stays unsaid, since over what is written it goes only where it says
 * something. Read as of a whole procedure, which may say most.
 */
async function patternOf(ask: Ask, input: RecommendationContentInput): Promise<ContentPattern> {
  const [read] = await contentsFrom(ask, [
    { input, subject: 'PROCEDURE', procedureId: NO_PROCEDURE, path: ['act', 'content'] },
  ]);
  if (read === undefined) throw new Error('a content that was asked for was not read');
  if (read.problems !== null) throw new Problems(read.problems);
  return { ...said(read.content, input), verdict: read.content.verdict, reason: read.content.reason };
}

const said = (content: RecommendationContent, input: RecommendationContentInput): Partial<RecommendationContent> =>
  Object.fromEntries(Object.entries(content).filter(([name]) => Reflect.get(input, name) !== undefined));
