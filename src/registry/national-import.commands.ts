import type { EntityManager } from '@mikro-orm/postgresql';
import type { ActContext } from '../act.ts';
import { civilDateAt } from '../calendar/civil-date.ts';
import { askUnit } from '../db/ask.ts';
import type { Ids } from '../ids.ts';
import { explainingRefusals } from './database-refusals.ts';
import { appendLog } from './enactment/write-catalogue.ts';
import type { ParsedRecord } from './national/record.ts';
import { contentHash, decideImport, type ImportDecision, slugOf } from './national-import.ts';
import {
  agenciesByName,
  fieldKey,
  knownFields,
  type KnownProcedure,
  knownProcedures,
} from './national-import.queries.ts';
import { clearParts, writeParts } from './version-parts.ts';

/** A record with what becomes of it. */
export interface DecidedRecord {
  readonly record: ParsedRecord;
  readonly decision: ImportDecision;
}

export interface ImportOptions {
  /** False: nothing is written, only decided. */
  readonly apply: boolean;
  /** Records written so far, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Records a statement: large enough to be fast, small enough to show that it goes on. */
const CHUNK = 100;

/**
 * Takes in records of the national portal: all of them or, where anything fails or the process is ended, none.
 * Whoever may run commands on the machine may import; a person publishes the drafts. Local terms are not touched.
 */
export function importNational(
  { em, clock, ids }: Omit<ActContext, 'viewer'>,
  records: readonly ParsedRecord[],
  { apply, onProgress }: ImportOptions,
): Promise<readonly DecidedRecord[]> {
  return explainingRefusals(() =>
    em.transactional(async (tx) => {
      // One import at a time, so that what was decided still holds when it is written.
      await tx.execute(`select pg_advisory_xact_lock(hashtext('motcua.import'))`);
      const codes = records.flatMap(({ identity: { code } }) => (code === null ? [] : [code]));
      if (apply) await lockProcedures(tx, codes);
      const known = await knownProcedures(tx, codes);
      const decided = records.map((record): DecidedRecord & { readonly hash: string } => {
        const hash = contentHash(record.content);
        const versions = known.get(record.identity.code ?? '')?.versions ?? null;
        return { record, hash, decision: decideImport(record, hash, versions) };
      });
      if (apply) {
        const writer = await openWriter(tx, ids, clock.now(), known);
        const writing = decided.filter(({ decision }) => WRITES[decision.kind]);
        for (let at = 0; at < writing.length; at += CHUNK) {
          await writer(writing.slice(at, at + CHUNK));
          onProgress?.(Math.min(at + CHUNK, writing.length), writing.length);
        }
      }
      return decided.map(({ record, decision }) => ({ record, decision }));
    }),
  );
}

const WRITES = {
  PUBLISH: true,
  NEW_DRAFT: true,
  NEXT_DRAFT: true,
  REPLACE_DRAFT: true,
  UNCHANGED: false,
  CONFLICT: false,
  ENDED: false,
  REFUSED: false,
} as const satisfies Record<ImportDecision['kind'], boolean>;

/** In the order of their ids, as everybody who locks several does. */
const lockProcedures = (em: EntityManager, codes: readonly string[]): Promise<unknown> =>
  em.execute(
    `select id from procedure where code in (select value from jsonb_array_elements_text(?::jsonb)) order by id for update`,
    [JSON.stringify(codes)],
  );

interface ToWrite extends DecidedRecord {
  readonly hash: string;
}

async function openWriter(
  em: EntityManager,
  ids: Ids,
  now: Date,
  known: ReadonlyMap<string, KnownProcedure>,
): Promise<(chunk: readonly ToWrite[]) => Promise<void>> {
  const fields = await knownFields(em);
  const agencies = await agenciesByName(em);
  const fieldOf = (name: string | null): string | null =>
    name === null ? null : (fields.byName.get(fieldKey(name)) ?? null);

  return async (chunk) => {
    await insertMissingFields(em, ids, fields, chunk);
    const rows = chunk.map(({ record, decision, hash }) => {
      const { identity, content } = record;
      const procedure = known.get(identity.code ?? '');
      const answering = content.agencies.find(({ name, role }) => role !== 'COORDINATING' && agencies.has(name));
      return {
        ...content,
        decision,
        content,
        sourceHash: hash,
        isNew: procedure === undefined,
        procedureId: procedure?.id ?? ids.uuid(),
        versionId: decision.kind === 'REPLACE_DRAFT' ? decision.versionId : ids.uuid(),
        number: decision.kind === 'NEXT_DRAFT' || decision.kind === 'REPLACE_DRAFT' ? decision.number : 1,
        code: identity.code,
        rawCode: identity.rawCode,
        ownerCode: identity.ownerCode,
        sourceUrl: identity.detailUrl,
        fieldId: fieldOf(identity.fieldName),
        agencyId: agencies.get(answering?.name ?? '') ?? null,
      };
    });
    await insertProcedures(
      em,
      rows.filter(({ isNew }) => isNew),
    );
    const replaced = rows.filter(({ decision }) => decision.kind === 'REPLACE_DRAFT');
    await insertDrafts(
      em,
      rows.filter(({ decision }) => decision.kind !== 'REPLACE_DRAFT'),
      now,
    );
    await updateDrafts(em, replaced, now);
    await writeParts(em, ids, rows);
    // Last, since a published version takes no more parts.
    await publish(
      em,
      rows.filter(({ decision }) => decision.kind === 'PUBLISH'),
      now,
    );
  };
}

async function insertMissingFields(
  em: EntityManager,
  ids: Ids,
  { byName, slugs }: Awaited<ReturnType<typeof knownFields>>,
  chunk: readonly ToWrite[],
): Promise<void> {
  const missing: { id: string; slug: string; name: string }[] = [];
  for (const { record } of chunk) {
    const name = record.identity.fieldName;
    if (name === null || byName.has(fieldKey(name))) continue;
    let slug = slugOf(name);
    for (let next = 2; slugs.has(slug); next += 1) slug = `${slugOf(name)}-${next}`;
    const field = { id: ids.uuid(), slug, name };
    missing.push(field);
    byName.set(fieldKey(name), field.id);
    slugs.add(slug);
  }
  if (missing.length === 0) return;
  await em.execute(
    'insert into field (id, slug, name) select id, slug, name from jsonb_to_recordset(?::jsonb) as row(id uuid, slug text, name text)',
    [JSON.stringify(missing)],
  );
}

async function insertProcedures(em: EntityManager, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await em.execute(
    `insert into procedure (id, code, raw_code, owner_code, title, field_id, agency_id, source, source_url)
     select "procedureId", code, "rawCode", "ownerCode", title, "fieldId", "agencyId", 'NATIONAL', "sourceUrl"
     from jsonb_to_recordset(?::jsonb) as row("procedureId" uuid, code text, "rawCode" text, "ownerCode" text, title text,
       "fieldId" uuid, "agencyId" uuid, "sourceUrl" text)`,
    [JSON.stringify(rows)],
  );
}

/** What stands once in a version, as a record of JSON. */
const SCALARS = `row("versionId" uuid, "procedureId" uuid, number integer, title text, "decisionNumber" text, levels text[],
  audiences text[], "audienceText" text, steps text, submission text, channels text[], sets integer,
  "declaredVisits" integer, "declaredDoors" integer, "sourceHash" text)`;

async function insertDrafts(em: EntityManager, rows: readonly object[], now: Date): Promise<void> {
  if (rows.length === 0) return;
  await em.execute(
    `insert into procedure_version (id, procedure_id, number, title, decision_number, levels, audiences, audience_text,
       steps, submission, channels, sets, declared_visits, declared_doors, source_hash, draft_changed_at)
     select "versionId", "procedureId", number, title, "decisionNumber", levels, audiences, "audienceText",
       steps, submission, channels, sets, "declaredVisits", "declaredDoors", "sourceHash", ?::timestamptz
     from jsonb_to_recordset(?::jsonb) as ${SCALARS}`,
    [now, JSON.stringify(rows)],
  );
}

async function updateDrafts(
  em: EntityManager,
  rows: readonly { readonly versionId: string }[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await em.execute(
    `update procedure_version v set title = row.title, decision_number = row."decisionNumber", levels = row.levels,
       audiences = row.audiences, audience_text = row."audienceText", steps = row.steps, submission = row.submission,
       channels = row.channels, sets = row.sets, declared_visits = row."declaredVisits",
       declared_doors = row."declaredDoors", source_hash = row."sourceHash", draft_changed_at = ?::timestamptz, version = v.version + 1
     from jsonb_to_recordset(?::jsonb) as ${SCALARS} where v.id = row."versionId"`,
    [now, JSON.stringify(rows)],
  );
  await clearParts(
    em,
    rows.map(({ versionId }) => versionId),
  );
}

/** Said wherever the dates are shown: the decision beside them is real, its days are not known. */
const DATES_NOTE = 'Ngày công bố và hiệu lực không có trong dữ liệu nguồn; ghi theo ngày nhập';

/** From today on, since the record names no day and nothing is published for days that have passed. */
async function publish(em: EntityManager, versions: readonly Published[], now: Date): Promise<void> {
  if (versions.length === 0) return;
  const today = civilDateAt(now);
  await em.execute(
    `update procedure_version set state = 'PUBLISHED', valid_from = ?, announced_on = ?, effective_on = ?, public_on = ?,
       dates_note = ?
     where id in (select value::uuid from jsonb_array_elements_text(?::jsonb))`,
    [today, today, today, today, DATES_NOTE, JSON.stringify(versions.map(({ versionId }) => versionId))],
  );
  await appendLog(
    askUnit(em),
    versions.map(({ procedureId, versionId, number, content: { decisionNumber } }) => ({
      kind: 'PUBLISHED',
      procedureId,
      versionId,
      number,
      decisionNumber,
      onDay: today,
      announcedOn: today,
      publicOn: today,
    })),
    { at: now, accountId: null, decisionId: null },
  );
}

interface Published {
  readonly procedureId: string;
  readonly versionId: string;
  readonly number: number;
  readonly content: { readonly decisionNumber: string | null };
}
