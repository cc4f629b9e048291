/** Texts of the register of legal documents, English; the same keys stand in `../vi/legal-documents.ts`. */
export const legalDocuments = {
  DOCUMENT_NOT_FOUND: 'There is no such document in the register.',
  DOCUMENT_NUMBER_NOT_VALID: '“{number}” has no digit in it, so it is no number of a document.',
  DOCUMENT_NUMBER_TAKEN: 'Document {number} is in the register already.',
  DOCUMENT_EFFECTIVE_BEFORE_ISSUE: 'A document cannot take effect before its day of issue.',
  DOCUMENT_NOT_ENTERED: 'Document {number} is only named by procedures so far; enter it in the register first.',
  DOCUMENT_CONFLICT:
    '{who} changed the document while you worked; it is at entry {version} now. Load it again, then go on.',
  DOCUMENT_RELATED_TO_ITSELF: 'No document amends, replaces or repeals itself.',
  DOCUMENT_RELATION_KNOWN: 'This relation is written down already.',
  DOCUMENT_ENDS_BEFORE_ISSUE: 'This day is before the document was issued.',
  DOCUMENT_EXPIRED_ALREADY:
    'It is written down already that all of it has expired; take that entry back first if it is wrong.',
  DOCUMENT_ENTRY_UNKNOWN: 'Entry {sequence} is no relation or end that still stands.',
  DOCUMENT_OPINIONS_NONE: 'Nothing was chosen.',
  DOCUMENT_OPINIONS_TOO_MANY: 'At most {most} at once.',
  DOCUMENT_OPINION_WAITS: 'An opinion of {who} on document {number} waits for a decision.',
  DOCUMENT_OPINION_NOT_FOUND: 'There is no such opinion.',
  DOCUMENT_OPINION_DECIDED: 'The opinion on document {number} does not wait any more: {state}, decided by {who}.',
  DOCUMENT_OPINION_OWN: 'Nobody signs off their own opinion (document {number}).',
};
