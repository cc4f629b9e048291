import DataLoader from 'dataloader';
import type { Pool } from 'pg';

/** A change of a document that a recommendation wants. */
export interface WantedChange {
  readonly documentId: string;
  readonly recommendationId: string;
  readonly change: 'ISSUE' | 'AMEND' | 'REPLACE' | 'REPEAL';
  /** The province acts itself, or a ministry is asked. */
  readonly authority: 'PROVINCE' | 'MINISTRY';
}

/**
 * What recommendations that were handed in want of documents, newest first: those that name it by id, or by its number
 * where it was not known yet. One statement for any number of documents.
 */
export const wantedChangesLoader = ({ db }: { readonly db: Pool }): DataLoader<string, readonly WantedChange[]> =>
  new DataLoader(async (ids) => {
    const { rows } = await db.query<WantedChange>(
      `select * from (
         select w.document_id as "documentId", w.recommendation_id as "recommendationId", w.position, w.change, w.authority
         from recommendation_document w where w.document_id = any($1::uuid[])
         union all
         select d.id, w.recommendation_id, w.position, w.change, w.authority
         from legal_document d join recommendation_document w on w.number = d.number and w.document_id is null
         where d.id = any($1::uuid[])) wanted
       join lateral (select r.proposed_at from recommendation r
         where r.id = wanted."recommendationId" and r.state in ('SUBMITTED', 'APPROVED', 'ENACTED')) as handed_in on true
       order by handed_in.proposed_at desc, wanted."recommendationId", wanted.position`,
      [ids],
    );
    const found = Map.groupBy(rows, ({ documentId }) => documentId);
    return ids.map((id) => found.get(id) ?? []);
  });
