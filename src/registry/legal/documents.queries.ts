import type { Pool } from 'pg';
import { type CivilDate, civilDateAt, isCivilDate } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import { UUID, UUID_TYPED } from '../../ids.ts';
import { Problem } from '../../problem.ts';
import { checkedSize } from '../catalogue/paging.ts';
import { foldText } from '../search/fold.ts';
import { numberKey } from './document-number.ts';
import { type DocumentStatus, statusSql } from './status.ts';

/** What a review can find of a document. */
export type DocumentOpinion = 'KEEP' | 'TO_AMEND' | 'TO_REPEAL' | 'EXPIRED';

/** A document as it is read. */
export interface DocumentRow {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly kind: string | null;
  readonly issuer: string | null;
  readonly issuedOn: CivilDate | null;
  readonly effectiveOn: CivilDate | null;
  readonly expiredOn: CivilDate | null;
  readonly expiredPartOn: CivilDate | null;
  readonly sequence: number;
  readonly reviewOpinion: DocumentOpinion | null;
  readonly demo: boolean;
}

export const DOCUMENT_COLUMNS = `d.id, d.number, d.title, d.kind, d.issuer, d.issued_on as "issuedOn", d.effective_on as "effectiveOn",
  d.expired_on as "expiredOn", d.expired_part_on as "expiredPartOn", d.sequence, d.review_opinion as "reviewOpinion", d.demo`;

/** Which documents: every part that is given must hold. */
export interface DocumentFilter {
  /** Words of the title, marks or not, or part of a number. */
  readonly search?: string | null | undefined;
  readonly status?: readonly DocumentStatus[] | null | undefined;
  readonly kind?: string | null | undefined;
  readonly issuer?: string | null | undefined;
  readonly issuedFrom?: CivilDate | null | undefined;
  readonly issuedTo?: CivilDate | null | undefined;
  readonly review?: readonly DocumentOpinion[] | null | undefined;
  /** The day that status is asked for; today where left out. */
  readonly on?: CivilDate | null | undefined;
}

export interface Reading {
  readonly db: Pool;
  readonly clock: Clock;
}

/** Words of a search that are looked for; more than that narrow nothing down. */
const WORDS = 12;
const BEGINNING = '-infinity';

interface Condition {
  readonly where: string;
  readonly values: unknown[];
  /** SQL of the status. */
  readonly status: string;
}

function condition({ clock }: Reading, filter: DocumentFilter): Condition {
  const values: unknown[] = [];
  const put = (value: unknown): string => `$${values.push(value)}`;
  const status = statusSql(`${put(filter.on ?? civilDateAt(clock.now()))}::date`);
  const parts: string[] = ['true'];
  // Folded words have letters and digits only: nothing in them is a sign of LIKE.
  const words = foldText(filter.search ?? '')
    .split(' ')
    .slice(0, WORDS);
  if (words.some((word) => word !== '')) {
    const title = words.map((word) => `d.folded like ${put(`%${word}%`)}`).join(' and ');
    parts.push(`(d.number_key like ${put(`%${numberKey(filter.search ?? '')}%`)} or ${title})`);
  } else if ((filter.search ?? '').trim() !== '') parts.push('false');
  if (filter.status != null) parts.push(`${status} = any(${put(filter.status)}::text[])`);
  if (filter.kind != null) parts.push(`motcua_folded(d.kind) = ${put(foldText(filter.kind))}`);
  if (filter.issuer != null) parts.push(`motcua_folded(d.issuer) like ${put(`%${foldText(filter.issuer)}%`)}`);
  if (filter.issuedFrom != null) parts.push(`d.issued_on >= ${put(filter.issuedFrom)}::date`);
  if (filter.issuedTo != null) parts.push(`d.issued_on <= ${put(filter.issuedTo)}::date`);
  if (filter.review != null) parts.push(`d.review_opinion = any(${put(filter.review)}::text[])`);
  return { where: parts.join(' and '), values, status };
}

/** A page of documents, newest issue first, with what its counts are made of. */
export interface DocumentList {
  readonly filter: DocumentFilter;
  readonly nodes: readonly DocumentRow[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const cursorOf = ({ issuedOn, id }: DocumentRow): string =>
  Buffer.from(JSON.stringify(['d1', issuedOn ?? BEGINNING, id])).toString('base64url');

function placeOf(cursor: string | null | undefined): readonly [issuedOn: string, id: string] | null {
  if (cursor == null) return null;
  let fields: unknown;
  try {
    fields = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    fields = null;
  }
  const [list, issuedOn, id]: readonly unknown[] = Array.isArray(fields) ? fields : [];
  if (list === 'd1' && typeof issuedOn === 'string' && typeof id === 'string' && UUID.test(id))
    if (issuedOn === BEGINNING || isCivilDate(issuedOn)) return [issuedOn, id];
  throw new Problem('CURSOR_NOT_VALID', { path: ['after'] });
}

/** Documents that a filter names; one statement. Open to all. */
export async function documentList(
  reading: Reading,
  filter: DocumentFilter,
  { first, after }: { readonly first: number; readonly after?: string | null | undefined },
): Promise<DocumentList> {
  checkedSize(first);
  const place = placeOf(after);
  const { where, values } = condition(reading, filter);
  const at = values.length;
  const from = place
    ? `and (coalesce(d.issued_on, '-infinity'::date), d.id) < ($${at + 1}::date, $${at + 2}::uuid)`
    : '';
  const { rows } = await reading.db.query<DocumentRow>(
    `select ${DOCUMENT_COLUMNS} from legal_document d where $1::date is not null and ${where} ${from}
     order by coalesce(d.issued_on, '-infinity'::date) desc, d.id desc limit ${first + 1}`,
    [...values, ...(place ?? [])],
  );
  const nodes = rows.slice(0, first);
  const [start, end] = [nodes.at(0), nodes.at(-1)];
  return {
    filter,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: place !== null,
      startCursor: start ? cursorOf(start) : null,
      endCursor: end ? cursorOf(end) : null,
    },
  };
}

/** How many a filter names. */
export async function countDocuments(reading: Reading, filter: DocumentFilter): Promise<number> {
  const { where, values } = condition(reading, filter);
  const { rows } = await reading.db.query<{ count: number }>(
    `select count(*)::int as count from legal_document d where $1::date is not null and ${where}`,
    values,
  );
  return rows[0]?.count ?? 0;
}

export interface DocumentCount<Key> {
  /** Null: what no date or nobody says. */
  readonly key: Key | null;
  readonly count: number;
}

/** By status, whichever status the filter asks for, so that each count is what choosing it would show. */
export async function countByStatus(
  reading: Reading,
  filter: DocumentFilter,
): Promise<readonly DocumentCount<DocumentStatus>[]> {
  const { where, values, status } = condition(reading, { ...filter, status: null });
  const { rows } = await reading.db.query<DocumentCount<DocumentStatus>>(
    `select ${status} as key, count(*)::int as count from legal_document d where ${where} group by 1 order by 1`,
    values,
  );
  return rows;
}

/** By the latest approved opinion, whichever the filter asks for. */
export async function countByOpinion(
  reading: Reading,
  filter: DocumentFilter,
): Promise<readonly DocumentCount<DocumentOpinion>[]> {
  const { where, values } = condition(reading, { ...filter, review: null });
  const { rows } = await reading.db.query<DocumentCount<DocumentOpinion>>(
    `select d.review_opinion as key, count(*)::int as count from legal_document d
     where $1::date is not null and ${where} group by 1 order by 1`,
    values,
  );
  return rows;
}

/** One by its id or by its number, however spelt; null where there is none. One in the register comes first. */
export async function documentNamed({ db }: { readonly db: Pool }, name: string): Promise<DocumentRow | null> {
  const { rows } = await db.query<DocumentRow>(
    `select ${DOCUMENT_COLUMNS} from legal_document d
     where ${UUID_TYPED.test(name) ? 'd.id = $1::uuid' : 'd.number_key = $1'} order by d.sequence desc, d.id limit 1`,
    [UUID_TYPED.test(name) ? name : numberKey(name)],
  );
  return rows[0] ?? null;
}
