import { Problem } from '../../problem.ts';
import { LONGEST, needText } from '../typed-text.ts';
import { numberKey } from './document-number.ts';
import type { DocumentContent, Expiry, Registered, Relation } from './history.ts';

type Path = readonly (string | number)[];

/** What a person or a file says of a document, tidied. Throws the first `Problem` with its place. */
export function documentContent(typed: DocumentContent, path: Path): DocumentContent {
  const text = (field: 'number' | 'title' | 'kind' | 'issuer', longest: number): string =>
    needText(typed[field], [...path, field], longest).replaceAll(/\s+/gu, ' ');
  const content = {
    number: text('number', LONGEST.DECISION_NUMBER),
    title: text('title', LONGEST.NAME),
    kind: text('kind', LONGEST.DECISION_NUMBER),
    issuer: text('issuer', LONGEST.NAME),
    issuedOn: typed.issuedOn,
    effectiveOn: typed.effectiveOn,
  };
  if (!/\d/u.test(numberKey(content.number)))
    throw new Problem('DOCUMENT_NUMBER_NOT_VALID', { path: [...path, 'number'], params: { number: content.number } });
  if (content.effectiveOn !== null && content.effectiveOn < content.issuedOn)
    throw new Problem('DOCUMENT_EFFECTIVE_BEFORE_ISSUE', { path: [...path, 'effectiveOn'] });
  return content;
}

/** Whether two say the same. */
export const sameContent = (one: DocumentContent, other: DocumentContent): boolean =>
  one.number === other.number &&
  one.title === other.title &&
  one.kind === other.kind &&
  one.issuer === other.issuer &&
  one.issuedOn === other.issuedOn &&
  one.effectiveOn === other.effectiveOn;

const notBeforeIssue = ({ content }: Registered, { from }: { readonly from: string }): void => {
  if (from < content.issuedOn) throw new Problem('DOCUMENT_ENDS_BEFORE_ISSUE', { path: ['input', 'from'] });
};

/** Refuses a relation that says nothing new, or that cannot be. */
export function refuseRelation(id: string, document: Registered, relation: Relation): void {
  if (relation.by === id) throw new Problem('DOCUMENT_RELATED_TO_ITSELF', { path: ['input', 'by'] });
  notBeforeIssue(document, relation);
  for (const { kind, by, scope, from } of document.relations.values())
    if (kind === relation.kind && by === relation.by && scope === relation.scope && from === relation.from)
      throw new Problem('DOCUMENT_RELATION_KNOWN', { path: ['input'] });
}

/** Refuses a second end of the whole, and one before there was anything to end. */
export function refuseExpiry(document: Registered, expiry: Expiry): void {
  notBeforeIssue(document, expiry);
  if (expiry.scope === 'WHOLE' && [...document.expiries.values()].some(({ scope }) => scope === 'WHOLE'))
    throw new Problem('DOCUMENT_EXPIRED_ALREADY', { path: ['id'] });
}
