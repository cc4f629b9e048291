import type { Ask } from '../../db/ask.ts';
import type { ProcedureSource } from '../procedure.entity.ts';
import type { TermsValidity } from '../local-terms.ts';
import type { Validity, VersionState } from '../validity.ts';
import type { TimeLimitContent, VersionContent } from '../version-content.ts';
import { contentsOf } from '../version-content.queries.ts';

/** A version as far as acts on many procedures need it. */
export interface VersionNow extends Validity {
  readonly id: string;
  readonly procedureId: string;
  readonly title: string;
  readonly draftedBy: string | null;
  readonly draftChangedAt: Date | null;
  /** When the act that published it was done; null where that was not kept. */
  readonly publishedAt: Date | null;
}

/** An overlay of the province on a version. */
export interface TermsNow extends TermsValidity {
  readonly id: string;
  readonly versionId: string;
  readonly timeLimits: readonly TimeLimitContent[];
}

/** A procedure with all its versions, newest first, as it is now. */
export interface ProcedureNow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly source: ProcedureSource;
  readonly versions: readonly VersionNow[];
  /** Of all its decided versions. */
  readonly terms: readonly TermsNow[];
  /** What its draft and its newest decided version say, by the id of the version. */
  readonly contents: ReadonlyMap<string, VersionContent>;
}

const NAMED = 'select value::uuid from jsonb_array_elements_text(?::jsonb)';

/** Locks procedures in the order of their ids, as everybody who locks several does. Needs a transaction. */
export const lockProcedures = (ask: Ask, ids: readonly string[]): Promise<unknown> =>
  ask(`select 1 from procedure where id in (${NAMED}) order by id for no key update`, [JSON.stringify(ids)]);

interface VersionRow extends Omit<VersionNow, 'draftChangedAt' | 'publishedAt'> {
  readonly state: VersionState;
  readonly draftChangedAt: Date | string | null;
  readonly publishedAt: Date | string | null;
}

const instant = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));

/** Procedures by id; the ones that do not exist are left out. Four statements for any number. */
export async function proceduresNow(ask: Ask, ids: readonly string[]): Promise<ReadonlyMap<string, ProcedureNow>> {
  const named = [JSON.stringify(ids)];
  const procedures = await ask<Pick<ProcedureNow, 'id' | 'code' | 'title' | 'source'>>(
    `select id, code, title, source from procedure where id in (${NAMED})`,
    named,
  );
  const rows = await ask<VersionRow>(
    `select v.id, v.procedure_id as "procedureId", v.number, v.state, v.title, v.valid_from::text as "validFrom", v.valid_to::text as "validTo",
        v.drafted_by as "draftedBy", v.draft_changed_at as "draftChangedAt",
        (select max(e.at) from procedure_event e where e.version_id = v.id and e.kind = 'PUBLISHED') as "publishedAt"
     from procedure_version v where v.procedure_id in (${NAMED}) order by v.procedure_id, v.number desc`,
    named,
  );
  const terms = await ask<TermsNow>(
    `select t.id, t.version_id as "versionId", t.valid_from::text as "validFrom", t.valid_to::text as "validTo", t.time_limits as "timeLimits"
     from local_terms t join procedure_version v on v.id = t.version_id
     where t.withdrawn_at is null and v.procedure_id in (${NAMED}) order by t.version_id, t.valid_from`,
    named,
  );
  const versions = Map.groupBy(
    rows.map((row) => ({
      ...row,
      draftChangedAt: instant(row.draftChangedAt),
      publishedAt: instant(row.publishedAt),
    })),
    ({ procedureId }) => procedureId,
  );
  const told = [...versions.values()].flatMap((list) => {
    const draft = list.find(({ state }) => state === 'DRAFT');
    const decided = list.find(({ state }) => state !== 'DRAFT');
    // What is decided is only compared with a draft.
    return draft === undefined ? [] : [draft.id, ...(decided === undefined ? [] : [decided.id])];
  });
  const contents = told.length === 0 ? new Map<string, VersionContent>() : await contentsOf(ask, told);
  const byVersion = Map.groupBy(terms, ({ versionId }) => versionId);
  return new Map(
    procedures.map((procedure) => {
      const list = versions.get(procedure.id) ?? [];
      return [
        procedure.id,
        { ...procedure, versions: list, terms: list.flatMap(({ id }) => byVersion.get(id) ?? []), contents },
      ];
    }),
  );
}
