import type { Ask } from '../../db/ask.ts';
import { Problem, Problems } from '../../problem.ts';
import { type ActedBy, appendLog, type Before } from './write-catalogue.ts';

interface Entry {
  readonly procedureId: string;
  readonly code: string;
  readonly sequence: number;
  readonly kind: 'PUBLISHED' | 'ENDED' | 'SUCCESSOR';
  readonly versionId: string | null;
  readonly onDay: string | null;
  readonly before: Before | null;
  /** What has come since and would be lost. */
  readonly inTheWay: 'LATER_ACT' | 'LATER_DRAFT' | 'LATER_TERMS' | 'APPLICATIONS' | null;
}

/** What a decision did and nobody has undone, with what stands in the way. */
const ENTRIES = `select e.procedure_id as "procedureId", p.code, e.sequence, e.kind, e.version_id as "versionId", e.on_day::text as "onDay", e.before,
    case
      when exists (select 1 from procedure_event later where later.procedure_id = e.procedure_id and later.sequence > e.sequence
        and later.decision_id is distinct from e.decision_id and later.kind <> 'WITHDRAWN'
        and not exists (select 1 from procedure_event w where w.procedure_id = later.procedure_id and w.undoes = later.sequence)) then 'LATER_ACT'
      when e.kind = 'PUBLISHED' and jsonb_typeof(e.before -> 'closes') is distinct from 'string' and exists (select 1 from procedure_link l
        where l.successor_id = e.procedure_id and l.decision_id is distinct from e.decision_id) then 'LATER_ACT'
      when e.kind = 'PUBLISHED' and exists (select 1 from procedure_version d where d.procedure_id = e.procedure_id and d.state = 'DRAFT') then 'LATER_DRAFT'
      when e.kind = 'PUBLISHED' and exists (select 1 from local_terms t where t.version_id = e.version_id and t.withdrawn_at is null
        and not e.before -> 'copies' @> to_jsonb(t.id::text)) then 'LATER_TERMS'
      when e.kind = 'PUBLISHED' and exists (select 1 from application a where a.version_id = e.version_id) then 'APPLICATIONS'
    end as "inTheWay"
  from procedure_event e join procedure p on p.id = e.procedure_id
  where e.decision_id = ? and e.kind <> 'WITHDRAWN'
    and not exists (select 1 from procedure_event w where w.procedure_id = e.procedure_id and w.undoes = e.sequence)
  order by e.procedure_id, e.sequence`;

/**
 * Undoes what a decision did to the catalogue, before its day: versions become drafts again and those before them open
 * again, ends and links go, and the log keeps both. All or nothing; a constant number of statements. The procedures
 * must be locked. Throws `Problems` where something has come since that would be lost.
 */
export async function undoCatalogue(ask: Ask, decisionId: string, note: string, by: ActedBy): Promise<void> {
  const entries = await ask<Entry>(ENTRIES, [decisionId]);
  const obstacles = entries.flatMap(({ code, inTheWay }) =>
    inTheWay === null ? [] : [new Problem(`UNDO_${inTheWay}`, { params: { code } })],
  );
  if (obstacles.length > 0) throw new Problems(obstacles);
  // The log first: a version that was never withdrawn there does not become a draft again.
  await appendLog(
    ask,
    entries.map(({ procedureId, sequence }) => ({ procedureId, kind: 'WITHDRAWN', undoes: sequence, note })),
    by,
  );
  await undoPublications(
    ask,
    entries.filter(({ kind }) => kind === 'PUBLISHED'),
    by,
  );
  await undoEndings(
    ask,
    entries.filter(({ kind }) => kind === 'ENDED'),
  );
  await ask('delete from procedure_link where decision_id = ?', [decisionId]);
}

async function undoPublications(ask: Ask, entries: readonly Entry[], { at }: ActedBy): Promise<void> {
  if (entries.length === 0) return;
  const rows = JSON.stringify(
    entries.map(({ versionId, onDay, before }) => ({
      versionId,
      onDay,
      closes: before?.closes ?? null,
      decisionNumber: before?.decisionNumber ?? null,
    })),
  );
  await ask(
    `update procedure_version v set state = 'DRAFT', valid_from = null, announced_on = null, effective_on = null, public_on = null,
        decision_number = w."decisionNumber", published_by = null, version = v.version + 1
     from jsonb_to_recordset(?::jsonb) as w("versionId" uuid, "decisionNumber" text) where v.id = w."versionId"`,
    [rows],
  );
  await ask(
    `update procedure_version v set state = 'PUBLISHED', valid_to = null, version = v.version + 1
     from jsonb_to_recordset(?::jsonb) as w(closes uuid) where v.id = w.closes`,
    [rows],
  );
  await ask(
    `update local_terms t set withdrawn_at = ?::timestamptz, version = t.version + 1
     from jsonb_to_recordset(?::jsonb) as w("versionId" uuid) where t.version_id = w."versionId" and t.withdrawn_at is null`,
    [at, rows],
  );
  await reopenTerms(
    ask,
    entries.map((entry) => ({ ...entry, versionId: entry.before?.closes ?? null })),
  );
}

async function undoEndings(ask: Ask, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const rows = JSON.stringify(entries.map(({ versionId, onDay }) => ({ versionId, onDay })));
  await ask(
    `update procedure_version v set state = 'PUBLISHED', valid_to = null, end_decision_number = null, version = v.version + 1
     from jsonb_to_recordset(?::jsonb) as w("versionId" uuid) where v.id = w."versionId"`,
    [rows],
  );
  await reopenTerms(ask, entries);
}

/**
 * Overlays that were cut on the day get the end back that they had; one set since runs on. What ended on that very day
 * anyhow stays as it was.
 */
async function reopenTerms(ask: Ask, entries: readonly Entry[]): Promise<void> {
  await ask(
    `update local_terms t set version = t.version + 1,
        valid_to = (select (cut ->> 'validTo')::date from jsonb_array_elements(w.terms) cut where cut ->> 'id' = t.id::text)
     from jsonb_to_recordset(?::jsonb) as w("versionId" uuid, "onDay" date, terms jsonb, ended jsonb)
     where t.version_id = w."versionId" and t.valid_to = w."onDay" and t.withdrawn_at is null and not w.ended @> to_jsonb(t.id::text)`,
    [
      JSON.stringify(
        entries.map(({ versionId, onDay, before }) => ({
          versionId,
          onDay,
          terms: before?.terms ?? [],
          ended: before?.ended ?? [],
        })),
      ),
    ],
  );
}
