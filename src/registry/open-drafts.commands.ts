import type { EntityManager } from '@mikro-orm/postgresql';
import { type Ask, askUnit } from '../db/ask.ts';
import type { Ids } from '../ids.ts';
import { EMPTY_CONTENT } from './version-content.ts';
import { loadContents } from './version-content.queries.ts';
import { clearParts, writeParts } from './version-parts.ts';

/** Whether the draft of a next version can be opened: one is open, the procedure has ended, or nothing is in the way. */
export interface DraftStanding {
  readonly procedureId: string;
  readonly standing: 'OPEN' | 'ENDED' | 'FREE';
  readonly title: string;
  /** First day without it, where it has ended. */
  readonly endedOn: string | null;
  /** The highest number that any of its versions has; 0 for none. */
  readonly lastNumber: number;
  /** The newest decided version, which a draft begins as a copy of. */
  readonly newestId: string | null;
  readonly sourceHash: string | null;
}

/** How procedures stand, by id. One statement. */
export async function draftStandings(
  ask: Ask,
  procedureIds: readonly string[],
): Promise<ReadonlyMap<string, DraftStanding>> {
  const rows = await ask<DraftStanding>(
    `select p.id as "procedureId", p.title, newest.id as "newestId", newest.source_hash as "sourceHash",
        newest.valid_to::text as "endedOn",
        (select coalesce(max(v.number), 0) from procedure_version v where v.procedure_id = p.id) as "lastNumber",
        case when exists (select from procedure_version v where v.procedure_id = p.id and v.state = 'DRAFT') then 'OPEN'
             when newest.state = 'ENDED' then 'ENDED' else 'FREE' end as standing
     from procedure p left join lateral (select v.id, v.state, v.valid_to, v.source_hash from procedure_version v
        where v.procedure_id = p.id and v.state <> 'DRAFT' order by v.number desc limit 1) newest on true
     where p.id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(procedureIds)],
  );
  return new Map(rows.map((row) => [row.procedureId, row]));
}

/**
 * Opens the draft of the next version of every procedure that has none and has not ended, each as a copy of its newest
 * decided version; answers the new drafts' ids by procedure. What `versionDraft` does to one, in a constant number of
 * statements. Needs a transaction; the procedures are locked in the order of their ids.
 */
export async function openDrafts(
  tx: EntityManager,
  { ids, draftedBy, at }: { readonly ids: Ids; readonly draftedBy: string; readonly at: Date },
  procedureIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ask = askUnit(tx);
  await ask(
    `select 1 from procedure where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
     order by id for no key update`,
    [JSON.stringify(procedureIds)],
  );
  const standings = await draftStandings(ask, procedureIds);
  const free = [...standings.values()].filter(({ standing }) => standing === 'FREE');
  if (free.length === 0) return new Map();
  const copied = await loadContents(
    tx,
    free.flatMap(({ newestId }) => (newestId === null ? [] : [newestId])),
  );
  const drafts = free.map(({ procedureId, title, lastNumber, newestId, sourceHash }) => {
    const content = (newestId === null ? undefined : copied.get(newestId)) ?? { ...EMPTY_CONTENT, title };
    return {
      ...content,
      content,
      versionId: ids.uuid(),
      procedureId,
      number: lastNumber + 1,
      sourceHash,
      draftedBy,
      at,
    };
  });
  await ask(
    `insert into procedure_version (id, procedure_id, number, title, levels, audiences, audience_text, steps, submission,
       channels, sets, declared_visits, declared_doors, source_hash, drafted_by,
       draft_changed_at)
     select "versionId", "procedureId", number, title, levels, audiences, "audienceText", steps, submission,
       channels, sets, "declaredVisits", "declaredDoors", "sourceHash", "draftedBy",
       at
     from jsonb_to_recordset(?::jsonb) as row("versionId" uuid, "procedureId" uuid, number integer, title text,
       levels text[], audiences text[], "audienceText" text, steps text, submission text, channels text[], sets integer,
       "declaredVisits" integer, "declaredDoors" integer, "sourceHash" text, "draftedBy" uuid, at timestamptz)`,
    [JSON.stringify(drafts)],
  );
  await writeParts(tx, ids, drafts);
  return new Map(drafts.map(({ procedureId, versionId }) => [procedureId, versionId]));
}

/** The counter of a draft that nobody has changed since it was opened. */
const AS_OPENED = 1;

/**
 * Removes drafts that are as they were opened; answers which. One that somebody has written in, or that was published,
 * stays. Needs a transaction.
 */
export async function dropUntouchedDrafts(
  tx: EntityManager,
  versionIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const ask = askUnit(tx);
  const rows = await ask<{ id: string }>(
    `select id from procedure_version
     where id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) and state = 'DRAFT' and version = ?
     order by id for update`,
    [JSON.stringify(versionIds), AS_OPENED],
  );
  const dropped = rows.map(({ id }) => id);
  if (dropped.length > 0) {
    await clearParts(tx, dropped);
    await ask(
      'delete from procedure_version where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))',
      [JSON.stringify(dropped)],
    );
  }
  return new Set(dropped);
}
