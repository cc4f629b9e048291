import type { CivilDate } from '../../calendar/civil-date.ts';
import { type End, endDays, type Scope } from './status.ts';

/** What the register says of a document. */
export interface DocumentContent {
  readonly number: string;
  readonly title: string;
  readonly kind: string;
  readonly issuer: string;
  readonly issuedOn: CivilDate;
  readonly effectiveOn: CivilDate | null;
}

/** What another document does to this one. */
export type RelationKind = 'AMENDS' | 'REPLACES' | 'REPEALS';

export interface Relation {
  readonly kind: RelationKind;
  /** Id of the document that does it. */
  readonly by: string;
  readonly scope: Scope;
  readonly from: CivilDate;
  readonly note: string | null;
}

/** An act by which it holds no longer, where no document replaces it: a list of expired documents, its own last day. */
export interface Expiry {
  readonly scope: Scope;
  readonly from: CivilDate;
  /** The document or list that says so. */
  readonly source: string;
  readonly note: string | null;
}

/** Takes back what an earlier event said, such as a relation entered by mistake. */
export interface Withdrawal {
  readonly sequence: number;
  readonly reason: string;
}

export type DocumentSaying =
  | { readonly kind: 'ENTERED'; readonly content: DocumentContent }
  | { readonly kind: 'CHANGED'; readonly content: DocumentContent }
  | { readonly kind: 'RELATED'; readonly content: Relation }
  | { readonly kind: 'EXPIRED'; readonly content: Expiry }
  | { readonly kind: 'WITHDRAWN'; readonly content: Withdrawal };

/** One entry of its history. Sequences begin at 1 without gaps. */
export type DocumentEvent = DocumentSaying & {
  readonly sequence: number;
  readonly at: Date;
  /** Null: whoever runs the server, from a file. */
  readonly accountId: string | null;
};

/** A document as its events make it; relations and acts by the sequence of the event that says so. */
export interface Registered {
  readonly sequence: number;
  readonly content: DocumentContent;
  readonly relations: ReadonlyMap<number, Relation>;
  readonly expiries: ReadonlyMap<number, Expiry>;
}

/** A history that no acts could have written: a fault of ours, never of a person. */
export class ImpossibleDocumentHistory extends Error {
  override readonly name = 'ImpossibleDocumentHistory';
}

const without = <T>(entries: ReadonlyMap<number, T>, sequence: number): ReadonlyMap<number, T> =>
  new Map([...entries].filter(([at]) => at !== sequence));

/** Adds one event to what was before; null before the first. Throws `ImpossibleDocumentHistory`. */
export function applyDocumentEvent(before: Registered | null, event: DocumentEvent): Registered {
  const { sequence } = event;
  if (sequence !== (before?.sequence ?? 0) + 1)
    throw new ImpossibleDocumentHistory(`event ${sequence} is out of its order`);
  if (event.kind === 'ENTERED') {
    if (before !== null) throw new ImpossibleDocumentHistory('a document is entered once');
    return { sequence, content: event.content, relations: new Map(), expiries: new Map() };
  }
  if (before === null) throw new ImpossibleDocumentHistory(`${event.kind} before it was entered`);
  const next = { ...before, sequence };
  switch (event.kind) {
    case 'CHANGED':
      return { ...next, content: event.content };
    case 'RELATED':
      return { ...next, relations: new Map([...before.relations, [sequence, event.content]]) };
    case 'EXPIRED':
      return { ...next, expiries: new Map([...before.expiries, [sequence, event.content]]) };
    case 'WITHDRAWN': {
      const taken = event.content.sequence;
      if (!before.relations.has(taken) && !before.expiries.has(taken))
        throw new ImpossibleDocumentHistory(`nothing of event ${taken} stands`);
      return { ...next, relations: without(before.relations, taken), expiries: without(before.expiries, taken) };
    }
    default:
      return event satisfies never;
  }
}

/** The document that a history leads to; null for none. Throws `ImpossibleDocumentHistory`. */
export const foldDocument = (events: readonly DocumentEvent[]): Registered | null =>
  events.reduce<Registered | null>(applyDocumentEvent, null);

/** All that ends it: acts, and documents that replace or repeal it. One that amends it does not. */
export const endsOf = ({ relations, expiries }: Registered): readonly End[] => [
  ...expiries.values(),
  ...[...relations.values()].filter(({ kind }) => kind !== 'AMENDS'),
];

/** The two days that the row repeats. */
export const endDaysOf = (document: Registered): ReturnType<typeof endDays> => endDays(endsOf(document));
