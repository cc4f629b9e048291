import { Problem } from '../../problem.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';
import type { DocumentToChange, ReviewAnswer } from '../recommendation/content.ts';
import type { BulkAct, BulkTyped, ContentPattern, PatternTyped } from './bulk-act.ts';

/** Documents or successors that one pattern may name. *Ours*. */
const MOST_NAMED = 100;

const AT = ['act', 'content'] as const;

/**
 * An act as it is kept. Throws `Problem` with what is wrong with it or missing, placed in the input. `idsOf` finds the
 * procedures of codes.
 */
export async function checkedAct(
  { kind, content = null, fill = 'UNTOUCHED_ONLY', note = null }: BulkTyped,
  idsOf: (codes: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<BulkAct> {
  switch (kind) {
    case 'CLASSIFY':
      if (content === null) throw new Problem('REVIEW_BULK_CONTENT_MISSING', { path: AT });
      return { kind, fill, content: await checked(content, idsOf) };
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

const needReason = (typed: string, path: readonly (string | number)[]): string =>
  needText(typed, path, LONGEST.REASON, 'RECOMMENDATION_REASON_BLANK');

/** What is not said at all stays unsaid: a pattern goes over what is written only where it says something. */
async function checked(
  { successors, ...content }: PatternTyped,
  idsOf: (codes: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<ContentPattern> {
  const text = (place: 'partConcerned' | 'proposal' | 'askedOf' | 'act', limit: number) => {
    const typed = content[place];
    if (typed === undefined) return {};
    return { [place]: typed === null ? null : needText(typed, [...AT, place], limit) };
  };
  return {
    ...content,
    reason: needReason(content.reason, [...AT, 'reason']),
    ...text('partConcerned', LONGEST.TEXT),
    ...text('proposal', LONGEST.TEXT),
    ...text('askedOf', LONGEST.NAME),
    ...text('act', LONGEST.DECISION_NUMBER),
    ...(content.parts === undefined ? {} : { parts: [...new Set(content.parts)] }),
    ...(content.documents === undefined ? {} : { documents: documentsOf(content.documents) }),
    ...(content.answers === undefined ? {} : { answers: answersOf(content.answers) }),
    ...(successors === undefined ? {} : { successors: await successorsOf(content.verdict, successors, idsOf) }),
  };
}

function documentsOf(documents: readonly DocumentToChange[]): readonly DocumentToChange[] {
  const at = [...AT, 'documents'];
  if (documents.length > MOST_NAMED)
    throw new Problem('REVIEW_BULK_TOO_LONG', { path: at, params: { limit: MOST_NAMED } });
  return documents.map((one, nth) => ({
    ...one,
    number: needText(one.number, [...at, nth, 'number'], LONGEST.DECISION_NUMBER),
    title: one.title === null ? null : needText(one.title, [...at, nth, 'title'], LONGEST.NAME),
  }));
}

function answersOf(answers: readonly ReviewAnswer[]): readonly ReviewAnswer[] {
  const at = [...AT, 'answers'];
  return answers.map((one, nth) => {
    const before = answers.slice(0, nth).some(({ question, part }) => question === one.question && part === one.part);
    if (before) throw new Problem('LISTED_TWICE', { path: [...at, nth, 'question'], params: { name: one.question } });
    const reason = one.reason ?? (one.answer ? null : '');
    return { ...one, reason: reason === null ? null : needReason(reason, [...at, nth, 'reason']) };
  });
}

async function successorsOf(
  verdict: ContentPattern['verdict'],
  codes: readonly string[],
  idsOf: (codes: readonly string[]) => Promise<ReadonlyMap<string, string>>,
): Promise<readonly string[]> {
  const at = [...AT, 'successors'];
  if (codes.length > MOST_NAMED) throw new Problem('REVIEW_BULK_TOO_LONG', { path: at, params: { limit: MOST_NAMED } });
  if (codes.length > 0 && verdict !== 'REPLACE') throw new Problem('SUCCESSOR_ONLY_FOR_REPLACE', { path: at });
  const ids = await idsOf(codes);
  const found = codes.map((code, nth) => {
    const id = ids.get(code);
    if (id === undefined) throw new Problem('PROCEDURE_NOT_FOUND', { path: [...at, nth], params: { code } });
    return id;
  });
  return [...new Set(found)];
}
