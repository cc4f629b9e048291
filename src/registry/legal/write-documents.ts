import type { Ask } from '../../db/ask.ts';
import { applyDocumentEvent, type DocumentEvent, endDaysOf, type Registered } from './history.ts';

/** One event to be written, with what the document was before it; null before it is in the register. */
export interface DocumentWrite {
  readonly documentId: string;
  readonly before: Registered | null;
  readonly event: DocumentEvent;
}

/**
 * Writes events with all that is a copy of them: rows and relations. One event a document and call. The number of
 * statements is the same for one event and for thousands. Needs a transaction that holds the rows, where they exist.
 */
export async function writeDocuments(ask: Ask, writes: readonly DocumentWrite[]): Promise<void> {
  if (writes.length === 0) return;
  const become = writes.map(({ documentId: id, before, event }) => ({ id, ...applyDocumentEvent(before, event) }));
  const rows = become.map((document) => ({
    id: document.id,
    sequence: document.sequence,
    ...document.content,
    ...endDaysOf(document),
  }));
  await ask(
    `insert into legal_document (id, number, title, kind, issuer, issued_on, effective_on, expired_on, expired_part_on, sequence)
     select id, number, title, kind, issuer, "issuedOn", "effectiveOn", "expiredOn", "expiredPartOn", sequence
     from jsonb_to_recordset(?::jsonb) as row(id uuid, number text, title text, kind text, issuer text, "issuedOn" date,
       "effectiveOn" date, "expiredOn" date, "expiredPartOn" date, sequence integer)
     order by number
     on conflict (id) do update set number = excluded.number, title = excluded.title, kind = excluded.kind,
       issuer = excluded.issuer, issued_on = excluded.issued_on, effective_on = excluded.effective_on,
       expired_on = excluded.expired_on, expired_part_on = excluded.expired_part_on, sequence = excluded.sequence`,
    [JSON.stringify(rows)],
  );
  await ask(
    `insert into legal_document_event (document_id, sequence, kind, at, account_id, content)
     select id, sequence, kind, at, "accountId", content from jsonb_to_recordset(?::jsonb)
       as e(id uuid, sequence integer, kind text, at timestamptz, "accountId" uuid, content jsonb)`,
    [JSON.stringify(writes.map(({ documentId: id, event }) => ({ id, ...event })))],
  );
  await writeRelations(ask, writes, become);
}

async function writeRelations(
  ask: Ask,
  writes: readonly DocumentWrite[],
  become: readonly (Registered & { readonly id: string })[],
): Promise<void> {
  const touched = new Set(
    writes.flatMap(({ documentId, event: { kind } }) =>
      kind === 'RELATED' || kind === 'WITHDRAWN' ? [documentId] : [],
    ),
  );
  if (touched.size === 0) return;
  const relations = become
    .filter(({ id }) => touched.has(id))
    .flatMap(({ id, relations: standing }) =>
      [...standing].map(([sequence, relation]) => ({ id, sequence, ...relation })),
    );
  await ask('delete from legal_document_relation where document_id = any(?::uuid[])', [`{${[...touched].join(',')}}`]);
  await ask(
    `insert into legal_document_relation (document_id, sequence, kind, by_id, scope, from_on, note)
     select id, sequence, kind, "by", scope, "from", note from jsonb_to_recordset(?::jsonb)
       as r(id uuid, sequence integer, kind text, "by" uuid, scope text, "from" date, note text)`,
    [JSON.stringify(relations)],
  );
}
