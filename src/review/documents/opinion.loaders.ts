import DataLoader from 'dataloader';
import type { Pool } from 'pg';
import type { DocumentOpinion } from '../../registry/legal/documents.queries.ts';

/** An opinion as it is read, with the names of the people. */
export interface OpinionView {
  readonly id: string;
  readonly documentId: string;
  readonly opinion: DocumentOpinion;
  readonly reason: string;
  readonly state: 'SUBMITTED' | 'APPROVED' | 'RETURNED';
  readonly proposedBy: string | null;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  readonly demo: boolean;
}

export const SELECT_OPINIONS = `select o.id, o.document_id as "documentId", o.opinion, o.reason, o.state, author.name as "proposedBy",
    o.proposed_at as "proposedAt", approver.name as "decidedBy", o.decided_at as "decidedAt", o.note, o.demo
  from legal_document_opinion o left join account author on author.id = o.proposed_by
  left join account approver on approver.id = o.decided_by`;

/** Opinions by document, newest first; one statement for any number of documents. */
export const opinionsLoader = ({ db }: { readonly db: Pool }): DataLoader<string, readonly OpinionView[]> =>
  new DataLoader(async (documentIds) => {
    const { rows } = await db.query<OpinionView>(
      `${SELECT_OPINIONS} where o.document_id = any($1::uuid[]) order by o.proposed_at desc, o.id desc`,
      [documentIds],
    );
    const found = Map.groupBy(rows, ({ documentId }) => documentId);
    return documentIds.map((id) => found.get(id) ?? []);
  });

/** Opinions by id, read afresh, in the order that was asked. */
export async function opinionsOf(db: Pool, ids: readonly string[]): Promise<readonly OpinionView[]> {
  const { rows } = await db.query<OpinionView>(`${SELECT_OPINIONS} where o.id = any($1::uuid[])`, [ids]);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
