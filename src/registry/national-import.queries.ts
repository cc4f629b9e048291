import type { EntityManager } from '@mikro-orm/postgresql';
import { contentHash, type KnownVersion } from './national-import.ts';
import type { VersionState } from './validity.ts';
import { loadContents } from './version-content.queries.ts';

/** A procedure that the registry has, with its versions. */
export interface KnownProcedure {
  readonly id: string;
  readonly versions: readonly KnownVersion[];
}

interface VersionRow {
  readonly code: string;
  readonly procedureId: string;
  readonly id: string | null;
  readonly number: number;
  readonly state: VersionState;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sourceHash: string | null;
  readonly draftedBy: string | null;
}

/** What is known of these codes, by code; what nobody imported is hashed by its own content. Two statements. */
export async function knownProcedures(
  em: EntityManager,
  codes: readonly string[],
): Promise<ReadonlyMap<string, KnownProcedure>> {
  const rows = await em.execute<VersionRow[]>(
    `select p.code, p.id as "procedureId", v.id, v.number, v.state, v.valid_from::text as "validFrom",
        v.valid_to::text as "validTo", v.source_hash as "sourceHash", v.drafted_by as "draftedBy"
     from procedure p left join procedure_version v on v.procedure_id = p.id
     where p.code in (select value from jsonb_array_elements_text(?::jsonb)) order by p.code, v.number`,
    [JSON.stringify(codes)],
  );
  const unhashed = rows.flatMap(({ id, sourceHash }) => (id !== null && sourceHash === null ? [id] : []));
  const contents = unhashed.length === 0 ? new Map() : await loadContents(em, unhashed);
  const known = new Map<string, KnownProcedure>();
  for (const [code, versions] of Map.groupBy(rows, (row) => row.code)) {
    known.set(code, {
      id: versions[0]?.procedureId ?? '',
      versions: versions.flatMap(({ id, number, state, validFrom, validTo, sourceHash, draftedBy }) => {
        if (id === null) return [];
        const content = contents.get(id);
        const hash = sourceHash ?? (content === undefined ? '' : contentHash(content));
        const untouched = state === 'DRAFT' && sourceHash !== null && draftedBy === null;
        return [{ id, number, state, validFrom, validTo, hash, untouched }];
      }),
    });
  }
  return known;
}

/** Ids of fields by name without regard to case, and the slugs in use. */
export async function knownFields(em: EntityManager): Promise<{ byName: Map<string, string>; slugs: Set<string> }> {
  const rows = await em.execute<{ id: string; name: string; slug: string }[]>(
    'select id, name, slug from field order by slug',
  );
  return {
    byName: new Map(rows.map(({ id, name }) => [fieldKey(name), id])),
    slugs: new Set(rows.map(({ slug }) => slug)),
  };
}

/** Two spellings of one field have one key. */
export const fieldKey = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/** Ids of agencies by exact name, as far as the name is one agency's only. */
export async function agenciesByName(em: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ id: string; name: string }[]>(
    `select min(id::text) as id, name from agency where valid_to is null group by name having count(*) = 1`,
  );
  return new Map(rows.map(({ id, name }) => [name, id]));
}
