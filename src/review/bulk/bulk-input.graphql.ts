import type { ReviewBulkActInput, ReviewBulkContentInput } from '../../graphql/generated/resolvers.ts';
import { Problem } from '../../problem.ts';
import type { BulkAct, ContentPattern } from './bulk-act.ts';

/** An act as typed. Throws `Problem` where what its kind needs is missing. */
export function bulkActOf({ kind, content, fill = 'UNTOUCHED_ONLY', note }: ReviewBulkActInput): BulkAct {
  switch (kind) {
    case 'CLASSIFY':
      if (content == null) throw new Problem('REVIEW_BULK_CONTENT_MISSING', { path: ['act', 'content'] });
      return { kind, fill, content: patternOf(content) };
    case 'RETURN':
      if (note == null) throw new Problem('REVIEW_BULK_NOTE_MISSING', { path: ['act', 'note'] });
      return { kind, note };
    case 'APPROVE':
      return { kind, note: note ?? null };
    case 'OPEN_DRAFTS':
    case 'SUBMIT':
    case 'TAKE_BACK':
    case 'DISCARD':
      return { kind };
    default:
      return kind satisfies never;
  }
}

/** What is left out is not said, so that it stays where something is written; null takes it away. */
function patternOf({ verdict, reason, parts, documents, ...texts }: ReviewBulkContentInput): ContentPattern {
  const { partConcerned, proposal, authority, askedOf, act, endsOn } = texts;
  return {
    verdict,
    reason,
    ...(parts == null ? {} : { parts }),
    ...(documents == null ? {} : { documents: documents.map((one) => ({ ...one, title: one.title ?? null })) }),
    ...(partConcerned === undefined ? {} : { partConcerned }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(authority === undefined ? {} : { authority }),
    ...(askedOf === undefined ? {} : { askedOf }),
    ...(act === undefined ? {} : { act }),
    ...(endsOn === undefined ? {} : { endsOn }),
  };
}
