import { Problem } from '../../problem.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import type { BulkAct, BulkTyped, ContentPattern } from './bulk-act.ts';

/** Documents that one pattern may name. *Ours*. */
const MOST_DOCUMENTS = 100;

const AT = ['act', 'content'] as const;

/** An act as it is kept. Throws `Problem` with what is wrong with it or missing, placed in the input. */
export function checkedAct({ kind, content = null, fill = 'UNTOUCHED_ONLY', note = null }: BulkTyped): BulkAct {
  switch (kind) {
    case 'CLASSIFY':
      if (content === null) throw new Problem('REVIEW_BULK_CONTENT_MISSING', { path: AT });
      return { kind, fill, content: checked(content) };
    case 'RETURN':
      if (note === null) throw new Problem('REVIEW_BULK_NOTE_MISSING', { path: ['act', 'note'] });
      return { kind, note: needReason(note, ['act', 'note']) };
    case 'APPROVE':
      return { kind, note: note === null ? null : needReason(note, ['act', 'note']) };
    case 'OPEN_DRAFTS':
    case 'SUBMIT':
    case 'TAKE_BACK':
    case 'DISCARD':
      return { kind };
    default:
      return kind satisfies never;
  }
}

const needReason = (typed: string, path: readonly string[]): string =>
  needText(typed, path, LONGEST.REASON, 'RECOMMENDATION_REASON_BLANK');

/** What is not said at all stays unsaid: a pattern goes over what is written only where it says something. */
function checked(content: ContentPattern): ContentPattern {
  const text = (place: 'partConcerned' | 'proposal' | 'askedOf' | 'act', limit: number) => {
    const typed = content[place];
    if (typed === undefined) return {};
    return { [place]: typed === null ? null : needText(typed, [...AT, place], limit) };
  };
  const { documents } = content;
  if (documents !== undefined && documents.length > MOST_DOCUMENTS) {
    throw new Problem('REVIEW_BULK_MANY_DOCUMENTS', { path: [...AT, 'documents'], params: { limit: MOST_DOCUMENTS } });
  }
  return {
    ...content,
    reason: needReason(content.reason, [...AT, 'reason']),
    ...text('partConcerned', LONGEST.TEXT),
    ...text('proposal', LONGEST.TEXT),
    ...text('askedOf', LONGEST.NAME),
    ...text('act', LONGEST.DECISION_NUMBER),
    ...(content.parts === undefined ? {} : { parts: [...new Set(content.parts)] }),
    ...(documents === undefined
      ? {}
      : {
          documents: documents.map((one, at) => ({
            ...one,
            number: needText(one.number, [...AT, 'documents', at, 'number'], LONGEST.DECISION_NUMBER),
            title: one.title === null ? null : needText(one.title, [...AT, 'documents', at, 'title'], LONGEST.NAME),
          })),
        }),
  };
}
