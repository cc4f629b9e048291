import type { Ask } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { numberKey } from './document-number.ts';
import { type DocumentEvent, type DocumentSaying, foldDocument, type Registered } from './history.ts';

interface EventRow {
  readonly id: string;
  readonly sequence: number;
  readonly at: Date;
  readonly accountId: string | null;
  readonly kind: DocumentSaying['kind'];
  readonly content: DocumentSaying['content'];
  readonly who: string | null;
}

/** An event with the name of whoever did it. */
export type DocumentEventRow = DocumentEvent & { readonly who: string | null };

/** Histories by document, in order; what has none is left out. One statement. */
export async function documentHistories(
  ask: Ask,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DocumentEventRow[]>> {
  const rows = await ask<EventRow>(
    `select e.document_id as id, e.sequence, e.kind, e.at, e.account_id as "accountId", e.content, a.name as who
     from legal_document_event e left join account a on a.id = e.account_id
     where e.document_id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by e.document_id, e.sequence`,
    [JSON.stringify(ids)],
  );
  // Kind and content were written together from one `DocumentSaying`.
  return Map.groupBy(rows, ({ id }) => id) as ReadonlyMap<string, readonly (EventRow & DocumentEventRow)[]>;
}

/** A document with its row locked, so that acts on it follow each other. */
export interface DocumentAtHand {
  readonly id: string;
  readonly number: string;
  /** Null: procedures name it, but nobody has entered it. */
  readonly registered: Registered | null;
}

/** Those of these ids that exist, locked in one order; two statements. */
export async function lockDocuments(ask: Ask, typed: readonly string[]): Promise<ReadonlyMap<string, DocumentAtHand>> {
  const ids = typed.filter((id) => UUID_TYPED.test(id));
  const rows = await ask<{ id: string; number: string }>(
    `select id, number from legal_document where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
     order by id for update`,
    [JSON.stringify(ids)],
  );
  const histories = await documentHistories(ask, ids);
  return new Map(rows.map((row) => [row.id, { ...row, registered: foldDocument(histories.get(row.id) ?? []) }]));
}

/** Documents whose number means the same as one of these, by that meaning. One statement. */
export async function documentsOfNumbers(
  ask: Ask,
  numbers: readonly string[],
): Promise<
  ReadonlyMap<string, readonly { readonly id: string; readonly number: string; readonly sequence: number }[]>
> {
  const rows = await ask<{ id: string; number: string; sequence: number; key: string }>(
    `select id, number, sequence, number_key as key from legal_document
     where number_key in (select value from jsonb_array_elements_text(?::jsonb)) order by sequence desc, id`,
    [JSON.stringify([...new Set(numbers.map(numberKey))])],
  );
  return Map.groupBy(rows, ({ key }) => key);
}

/**
 * Which of several rows of one number is meant: the one in the register, else the one that is spelt like this, since its
 * spelling is not to be given to another row. Undefined where there are none.
 */
export const meantBy = <Same extends { readonly number: string; readonly sequence: number }>(
  number: string,
  same: readonly Same[] = [],
): Same | undefined =>
  same.find(({ sequence }) => sequence > 0) ?? same.find((each) => each.number === number) ?? same[0];

/** Who did the latest act on a document. */
export async function lastActor(ask: Ask, id: string): Promise<string> {
  const [row] = await ask<{ name: string | null }>(
    `select a.name from legal_document_event e left join account a on a.id = e.account_id
     where e.document_id = ? order by e.sequence desc limit 1`,
    [id],
  );
  return row?.name ?? '–';
}
