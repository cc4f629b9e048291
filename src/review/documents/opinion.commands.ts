import type { ActContext } from '../../act.ts';
import { type Ask, askUnit } from '../../db/ask.ts';
import { UUID_TYPED } from '../../ids.ts';
import { authorize } from '../../identity/permissions.ts';
import { Problem } from '../../problem.ts';
import { explainingRefusals } from '../../registry/database-refusals.ts';
import type { DocumentOpinion } from '../../registry/legal/documents.queries.ts';
import { LONGEST, needText } from '../../registry/typed-text.ts';

/** Documents that one act can have an opinion on. */
export const MOST_OPINIONS = 500;

export interface OpinionInput {
  /** Ids of documents of the register. */
  readonly documents: readonly string[];
  readonly opinion: DocumentOpinion;
  readonly reason: string;
}

/** Ids of the opinions, in the order of what they are on. */
export interface OpinionsDone {
  readonly ids: readonly string[];
}

function distinct(typed: readonly string[], path: string): readonly string[] {
  const ids = [...new Set(typed.map((id) => id.toLowerCase()))];
  if (ids.length === 0) throw new Problem('DOCUMENT_OPINIONS_NONE', { path: [path] });
  if (ids.length > MOST_OPINIONS)
    throw new Problem('DOCUMENT_OPINIONS_TOO_MANY', { path: [path], params: { most: MOST_OPINIONS } });
  return ids;
}

/**
 * Hands in one opinion on each of the documents; all or none. An opinion says what a review found and changes nothing
 * about whether a document is in force. Reformer.
 */
export async function opinionPropose(
  { em, viewer, clock, ids }: ActContext,
  input: OpinionInput,
): Promise<OpinionsDone> {
  const { accountId } = authorize(viewer, 'document.manage');
  const reason = needText(input.reason, ['reason'], LONGEST.REASON);
  const documents = distinct(input.documents, 'documents');
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      await refuseUnready(ask, documents);
      const rows = documents.map((documentId) => ({ id: ids.uuid(), documentId }));
      const at = clock.now();
      await ask(
        `insert into legal_document_opinion (id, document_id, opinion, reason, proposed_by, proposed_at)
         select id, "documentId", ?, ?, ?::uuid, ?::timestamptz from jsonb_to_recordset(?::jsonb) as row(id uuid, "documentId" uuid)`,
        [input.opinion, reason, accountId, at, JSON.stringify(rows)],
      );
      await writeOpinionEvents(ask, rows, { sequence: 1, kind: 'SUBMITTED', at, accountId, note: null });
      return { ids: rows.map(({ id }) => id) };
    }),
  );
}

interface OpinionEvent {
  readonly sequence: 1 | 2;
  readonly kind: 'SUBMITTED' | 'APPROVED' | 'RETURNED';
  readonly at: Date;
  readonly accountId: string;
  readonly note: string | null;
}

const writeOpinionEvents = (
  ask: Ask,
  opinions: readonly { readonly id: string }[],
  { sequence, kind, at, accountId, note }: OpinionEvent,
): Promise<unknown> =>
  ask(
    `insert into legal_document_opinion_event (opinion_id, sequence, kind, at, account_id, note)
     select id, ?, ?, ?::timestamptz, ?::uuid, ? from jsonb_to_recordset(?::jsonb) as row(id uuid)`,
    [sequence, kind, at, accountId, note, JSON.stringify(opinions)],
  );

/** Locks the documents; refuses the first that is not in the register, or on which an opinion waits. */
async function refuseUnready(ask: Ask, documents: readonly string[]): Promise<void> {
  const rows = await ask<{ id: string; number: string; sequence: number; who: string | null; waits: boolean }>(
    `select d.id, d.number, d.sequence, a.name as who, o.id is not null as waits from legal_document d
     left join legal_document_opinion o on o.document_id = d.id and o.state = 'SUBMITTED'
     left join account a on a.id = o.proposed_by
     where d.id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by d.id for update of d`,
    [JSON.stringify(documents.filter((id) => UUID_TYPED.test(id)))],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const [at, id] of documents.entries()) {
    const row = found.get(id);
    const path = ['documents', at];
    if (row === undefined) throw new Problem('DOCUMENT_NOT_FOUND', { path });
    const { number, sequence, who, waits } = row;
    if (sequence === 0) throw new Problem('DOCUMENT_NOT_ENTERED', { path, params: { number } });
    if (waits) throw new Problem('DOCUMENT_OPINION_WAITS', { path, params: { number, who: who ?? '–' } });
  }
}

export interface OpinionDecision {
  /** Ids of opinions. */
  readonly ids: readonly string[];
  readonly approve: boolean;
  /** Must be there where they are sent back. */
  readonly note: string | null;
}

interface OpinionRow {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly proposedBy: string | null;
  readonly who: string | null;
}

/** Signs other people's opinions off, or sends them back with a reason; all or none. Approver. */
export async function opinionDecide(
  { em, viewer, clock }: ActContext,
  { ids: typed, approve, note: words }: OpinionDecision,
): Promise<OpinionsDone> {
  const { accountId } = authorize(viewer, 'document.decide');
  const opinions = distinct(typed, 'ids');
  const note = approve && words === null ? null : needText(words ?? '', ['note'], LONGEST.REASON);
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      const ask = askUnit(tx);
      const list = JSON.stringify(opinions.filter((id) => UUID_TYPED.test(id)));
      const rows = await ask<OpinionRow>(
        `select o.id, d.number, o.state, o.proposed_by as "proposedBy", a.name as who from legal_document_opinion o
         join legal_document d on d.id = o.document_id left join account a on a.id = o.decided_by
         where o.id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by d.id, o.id for update of d, o`,
        [list],
      );
      refuseDecided(opinions, rows, accountId);
      const at = clock.now();
      const state = approve ? 'APPROVED' : 'RETURNED';
      await ask(
        `update legal_document_opinion set state = ?, decided_by = ?::uuid, decided_at = ?::timestamptz, note = ?
         where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
        [state, accountId, at, note, list],
      );
      const written = opinions.map((id) => ({ id }));
      await writeOpinionEvents(ask, written, { sequence: 2, kind: state, at, accountId, note });
      if (approve)
        await ask(
          `update legal_document d set review_opinion = o.opinion from legal_document_opinion o
           where o.document_id = d.id and o.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
          [list],
        );
      return { ids: opinions };
    }),
  );
}

function refuseDecided(opinions: readonly string[], rows: readonly OpinionRow[], accountId: string): void {
  const found = new Map(rows.map((row) => [row.id, row]));
  for (const [at, id] of opinions.entries()) {
    const row = found.get(id);
    const path = ['ids', at];
    if (row === undefined) throw new Problem('DOCUMENT_OPINION_NOT_FOUND', { path });
    const { number, state, proposedBy, who } = row;
    if (state !== 'SUBMITTED')
      throw new Problem('DOCUMENT_OPINION_DECIDED', { path, params: { number, state, who: who ?? '–' } });
    if (proposedBy === accountId) throw new Problem('DOCUMENT_OPINION_OWN', { path, params: { number } });
  }
}
