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
  DOCUMENT_CELL_NOT_TEXT: 'The cell holds neither text nor a number nor a day.',
  DOCUMENT_DAY_NOT_READ: 'This is no day that can be read; write day/month/year with four digits, such as 12/3/2013.',
  DOCUMENT_TWICE_IN_FILE: 'The number of this document stands in row {row} already.',
  DOCUMENT_DIFFERS: 'Document {number} is in the register with other facts; it is not overwritten.',
  DOCUMENTS_READ: '{file}: {rows} documents{sheet}, heading in row {heading}.',
  DOCUMENTS_NAMED: 'named by procedures, entered now',
  DOCUMENTS_EXPIRED: 'their end written down',
};
