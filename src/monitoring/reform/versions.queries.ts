import type pg from 'pg';
import { declaredUnder, type ListedLimit, type Overlay } from './declared.ts';

/** A decided version with what it declares. */
export interface VersionRow {
  readonly versionId: string;
  readonly procedureId: string;
  readonly number: number;
  readonly validFrom: string;
  /** Whether another decided version of the procedure came before it. */
  readonly follows: boolean;
  readonly declaredVisits: number | null;
  readonly declaredDoors: number | null;
  readonly limits: readonly ListedLimit[];
  /** By their first day; those that never came to hold are left out. */
  readonly overlays: readonly Overlay[];
}

const limit = (t: string, channel: string, caseName: string): string =>
  `'channel', ${channel}, 'caseName', ${caseName}, 'min', ${t}.min, 'max', ${t}.max, 'unit', ${t}.unit`;

const SELECT = `
  select v.id as "versionId", v.procedure_id as "procedureId", v.number, v.valid_from as "validFrom",
    exists (select 1 from procedure_version p where p.procedure_id = v.procedure_id and p.number < v.number and p.state <> 'DRAFT') as follows,
    v.declared_visits as "declaredVisits", v.declared_doors as "declaredDoors",
    (select coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, ${limit('t', 't.channel', 't.case_name')}) order by t.position), '[]')
     from time_limit t where t.version_id = v.id) as limits,
    (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'validFrom', l.valid_from, 'validTo', l.valid_to,
              'decisionNumber', l.decision_number, 'limits', l.time_limits) order by l.valid_from), '[]')
     from local_terms l where l.version_id = v.id and l.withdrawn_at is null) as overlays
  from procedure_version v`;

/** The decided versions of a procedure, oldest first. */
export async function versionsOfProcedure(db: pg.Pool, procedureId: string): Promise<VersionRow[]> {
  const { rows } = await db.query<VersionRow>({
    name: 'monitoring.reform-versions',
    text: `${SELECT} where v.procedure_id = $1 and v.state <> 'DRAFT' order by v.number`,
    values: [procedureId],
  });
  return rows;
}

/** Versions by their ids. */
export async function versionsOfIds(db: pg.Pool, ids: readonly string[]): Promise<Map<string, VersionRow>> {
  const { rows } = await db.query<VersionRow>({
    name: 'monitoring.reform-versions-by-id',
    text: `${SELECT} where v.id = any($1::uuid[])`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.versionId, row]));
}

/** What a version declares under the last overlay on it: the promise that was worked towards. */
export const declaredBy = ({ limits, overlays }: Pick<VersionRow, 'limits' | 'overlays'>) =>
  declaredUnder(limits, overlays.at(-1) ?? null);
