import { Problem } from '../../problem.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import type { BulkAct, ContentPattern } from './bulk-act.ts';

/** Documents that one pattern may name. *Ours*. */
const MOST_DOCUMENTS = 100;

const AT = ['act', 'content'] as const;

/** The act with its texts as they are kept. Throws `Problem` with what is wrong with it, placed in the input. */
export function actFaults(act: BulkAct): BulkAct {
  switch (act.kind) {
    case 'CLASSIFY':
      return { ...act, content: checked(act.content) };
    case 'RETURN':
      return { ...act, note: needReason(act.note, ['act', 'note']) };
    case 'APPROVE':
      return act.note === null ? act : { ...act, note: needReason(act.note, ['act', 'note']) };
    case 'OPEN_DRAFTS':
    case 'SUBMIT':
    case 'TAKE_BACK':
    case 'DISCARD':
      return act;
    default:
      return act satisfies never;
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
