/** Reads the stored catalogue. Needs the pool of `src/db/pool.ts`, which leaves civil dates as text. */
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { AgencyLink } from '../agency-succession.ts';
import type { Synonym } from '../search/readings.ts';
import type { AgencyData, CatalogueData, ProcedureData } from './catalogue-data.ts';
import { loadVersions, type Queryable } from './versions.loader.ts';
import type { AgencyCodeView, FieldView, VersionView } from './views.ts';
import type { CatalogueSnapshot } from './snapshot.ts';
import { versionOnDay } from './views-on.ts';
import { inTransaction } from '../../db/transaction.ts';

/** Revision of the stored catalogue: a single small read that tells whether anything has changed. */
export async function readRevision(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ revision: number }>('select revision::float8 as revision from catalogue_revision');
  return rows[0]?.revision ?? 0;
}

/** Runs reads that all see the same committed state: nobody reads half a publication. */
const inOneState = <T>(pool: Pool, read: (db: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, read, 'isolation level repeatable read read only');

/** The whole published catalogue at one revision, in one consistent read of about twenty plain statements. */
export const loadCatalogue = (pool: Pool): Promise<CatalogueData> =>
  inOneState(pool, async (db) => {
    const rows = async <T extends QueryResultRow>(sql: string): Promise<T[]> => (await db.query<T>(sql)).rows;
    const revision = await readRevision(db);
    const codes = Map.groupBy(
      await rows<AgencyCodeView & { agencyId: string }>(
        `select agency_id as "agencyId", code, valid_from as "validFrom", valid_to as "validTo"
          from agency_code order by agency_id, valid_from nulls first, code`,
      ),
      (row) => row.agencyId,
    );
    const agencies = await rows<Omit<AgencyData, 'codes'>>(
      `select id, code, name, name_en as "nameEn", level, one_stop_mode as "oneStopMode", parent_id as "parentId",
          valid_from as "validFrom", valid_to as "validTo", phone, address, demo, demo_note as "demoNote"
        from agency order by code, id`,
    );
    const withCodes = (agency: Omit<AgencyData, 'codes'>): AgencyData => ({
      ...agency,
      codes: (codes.get(agency.id) ?? []).map(({ code, validFrom, validTo }) => ({ code, validFrom, validTo })),
    });
    return {
      revision,
      agencies: agencies.map(withCodes),
      agencyLinks: await rows<AgencyLink>(
        `select predecessor_id as "predecessorId", successor_id as "successorId", kind, happened_on as "happenedOn"
          from agency_link order by predecessor_id, successor_id`,
      ),
      fields: await rows<FieldView>('select id, slug, name, name_en as "nameEn" from field order by slug'),
      procedures: await rows<ProcedureData>(
        `select id, code, raw_code as "rawCode", owner_code as "ownerCode", title, field_id as "fieldId",
            agency_id as "agencyId", review_status as "reviewStatus", source, source_url as "sourceUrl", demo,
            demo_note as "demoNote", version
          from procedure order by code`,
      ),
      versions: await loadVersions(db, 'DECIDED'),
      links: await rows<CatalogueData['links'][number]>(
        `select predecessor_id as "predecessorId", successor_id as "successorId"
          from procedure_link order by predecessor_id, successor_id`,
      ),
      synonyms: await rows<Synonym>('select phrase, terms from synonym order by phrase'),
    };
  });

/**
 * Every version of a procedure, drafts too, newest first, read afresh. For staff who may see drafts: whether they may
 * is asked before.
 */
export async function loadVersionsWithDrafts(
  pool: Pool,
  { agencies, date }: { readonly agencies: CatalogueSnapshot['agencies']; readonly date: CivilDate },
  procedureId: string,
): Promise<readonly VersionView[]> {
  const versions = await inOneState(pool, (db) => loadVersions(db, { procedureId }));
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  return versions.map((version) => versionOnDay(version, byId, date)).sort((a, b) => b.number - a.number);
}
