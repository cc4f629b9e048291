import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import { type CivilDate, civilDateAt } from '../../calendar/civil-date.ts';
import type { Clock } from '../../clock.ts';
import { askPool } from '../../db/ask.ts';
import { documentHistories, type DocumentEventRow } from './documents-at-hand.queries.ts';
import { DOCUMENT_COLUMNS, type DocumentRow } from './documents.queries.ts';
import type { RelationKind } from './history.ts';
import type { Scope } from './status.ts';

interface Connected {
  readonly db: Pool;
}

/** Whole rows of documents that are known by id; one statement for any number. */
export const documentsLoader = ({ db }: Connected): DataLoader<string, DocumentRow> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<DocumentRow>(
      `select ${DOCUMENT_COLUMNS} from legal_document d where d.id = any($1::uuid[])`,
      [ids],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? new Error(`document ${id} has gone`));
  });

/** What one document does to another. */
export interface RelationRow {
  /** Id of the document that it is done to. */
  readonly documentId: string;
  readonly byId: string;
  readonly sequence: number;
  readonly kind: RelationKind;
  readonly scope: Scope;
  readonly from: CivilDate;
  readonly note: string | null;
}

const relations =
  (side: 'document_id' | 'by_id') =>
  ({ db }: Connected): DataLoader<string, readonly RelationRow[]> =>
    new DataLoader(async (ids) => {
      const { rows } = await db.query<RelationRow>(
        `select document_id as "documentId", by_id as "byId", sequence, kind, scope, from_on as "from", note
         from legal_document_relation where ${side} = any($1::uuid[]) order by from_on, document_id, sequence`,
        [ids],
      );
      const found = Map.groupBy(rows, (row) => (side === 'by_id' ? row.byId : row.documentId));
      return ids.map((id) => found.get(id) ?? []);
    });

/** What others do to documents, by document. */
export const relationsLoader = relations('document_id');
/** What documents do to others, by the one that does it. */
export const actsOnLoader = relations('by_id');

/** Histories of documents, each in order. */
export const documentHistoriesLoader = ({ db }: Connected): DataLoader<string, readonly DocumentEventRow[]> =>
  new DataLoader(async (ids) => {
    const found = await documentHistories(askPool(db), ids);
    return ids.map((id) => found.get(id) ?? []);
  });

/** A page of procedures of one document. */
export interface ProceduresAsked {
  readonly id: string;
  readonly first: number;
  /** Code of the last one seen. */
  readonly after: string | null;
}

/** A procedure whose versions name a document. */
export interface NamingProcedure {
  readonly procedureId: string;
  readonly code: string;
  /** Numbers of the decided versions that name it, ascending. */
  readonly versions: readonly number[];
  /** Whether one of them is in force today. */
  readonly inForce: boolean;
}

/** One more than asked for, so that whoever reads sees whether there are more; one statement for any number of pages. */
export const namingProceduresLoader = ({
  db,
  clock,
}: Connected & { readonly clock: Clock }): DataLoader<ProceduresAsked, readonly NamingProcedure[], string> =>
  new DataLoader(
    async (pages) => {
      const { rows } = await db.query<NamingProcedure & { at: number }>(
        `select k.at, named.* from jsonb_to_recordset($1::jsonb) as k(at integer, id uuid, first integer, after text)
         cross join lateral (
           select p.id as "procedureId", p.code, array_agg(v.number order by v.number) as versions,
             bool_or(v.valid_from <= $2::date and $2::date < coalesce(v.valid_to, 'infinity')) as "inForce"
           from version_legal_document l join procedure_version v on v.id = l.version_id join procedure p on p.id = v.procedure_id
           where l.document_id = k.id and v.state <> 'DRAFT' and (k.after is null or p.code > k.after)
           group by p.id, p.code order by p.code limit k.first + 1) as named
         order by k.at, named.code`,
        [JSON.stringify(pages.map((page, at) => ({ ...page, at }))), civilDateAt(clock.now())],
      );
      const found = Map.groupBy(rows, ({ at }) => at);
      return pages.map((_page, at) => found.get(at) ?? []);
    },
    { cacheKeyFn: (page) => JSON.stringify([page.id, page.first, page.after]) },
  );

/** How many procedures name a document in a decided version. */
export const namingCountsLoader = ({ db }: Connected): DataLoader<string, number> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<{ id: string; count: number }>(
      `select l.document_id as id, count(distinct v.procedure_id)::int as count from version_legal_document l
       join procedure_version v on v.id = l.version_id
       where l.document_id = any($1::uuid[]) and v.state <> 'DRAFT' group by l.document_id`,
      [ids],
    );
    const found = new Map(rows.map(({ id, count }) => [id, count]));
    return ids.map((id) => found.get(id) ?? 0);
  });
