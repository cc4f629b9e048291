import type { Ask } from '../../db/ask.ts';
import type { AgencyLevel } from '../../registry/version-content.ts';
import type { ReviewSubject } from '../recommendation/content.ts';
import { foldedLabel } from './item-filter.ts';
import { isInScope, type ReviewScope } from './scope.ts';

/** Something that a round would look at, under the version in force on a day. */
export interface ScopeItem {
  readonly subject: ReviewSubject;
  readonly procedureId: string;
  readonly code: string;
  readonly agencyId: string | null;
  readonly fieldId: string | null;
  readonly versionId: string;
  readonly formId: string | null;
  readonly requirementId: string | null;
  readonly label: string;
  readonly folded: string;
}

interface ProcedureRow {
  readonly procedureId: string;
  readonly versionId: string;
  readonly code: string;
  readonly title: string;
  readonly agencyId: string | null;
  readonly fieldId: string | null;
  readonly levels: readonly AgencyLevel[];
}

interface PartRow {
  readonly versionId: string;
  readonly id: string;
  readonly label: string;
}

/** Longest name of an item: requirements are whole paragraphs, and a list shows their beginning. */
const LONGEST_LABEL = 500;

/**
 * What a scope holds on a civil day, in the order in which people work: by agency, field and code, a procedure before
 * its forms and these before its requirements. Three statements.
 */
export async function itemsInScope(
  ask: Ask,
  scope: ReviewScope,
  subjects: readonly ReviewSubject[],
  on: string,
): Promise<readonly ScopeItem[]> {
  const procedures = (
    await ask<ProcedureRow>(
      `select p.id as "procedureId", v.id as "versionId", p.code, v.title, p.agency_id as "agencyId", p.field_id as "fieldId", v.levels
       from procedure p join procedure_version v on v.procedure_id = p.id
       left join agency a on a.id = p.agency_id left join field f on f.id = p.field_id
       where v.state <> 'DRAFT' and v.valid_from <= ?::date and (v.valid_to is null or ?::date < v.valid_to)
       order by a.name nulls last, a.id, f.name nulls last, f.id, p.code`,
      [on, on],
    )
  ).filter((procedure) => isInScope(scope, procedure));
  const versions = JSON.stringify(procedures.map(({ versionId }) => versionId));
  const parts = (table: 'form' | 'requirement', label: 'name' | 'text'): Promise<readonly PartRow[]> =>
    ask<PartRow>(
      `select version_id as "versionId", id, ${label} as label from ${table}
       where version_id in (select value::uuid from jsonb_array_elements_text(?::jsonb)) order by version_id, position`,
      [versions],
    );
  const forms = Map.groupBy(await parts('form', 'name'), ({ versionId }) => versionId);
  const requirements = Map.groupBy(await parts('requirement', 'text'), ({ versionId }) => versionId);
  const all = procedures.flatMap(({ title, levels: _levels, ...procedure }): ScopeItem[] => {
    const item = (subject: ReviewSubject, label: string, part: Partial<ScopeItem>): ScopeItem => ({
      ...procedure,
      subject,
      formId: null,
      requirementId: null,
      ...part,
      label: label.slice(0, LONGEST_LABEL),
      folded: foldedLabel(label.slice(0, LONGEST_LABEL), procedure.code),
    });
    return [
      item('PROCEDURE', title, {}),
      ...(forms.get(procedure.versionId) ?? []).map(({ id, label }) => item('FORM', label, { formId: id })),
      ...(requirements.get(procedure.versionId) ?? []).map(({ id, label }) =>
        item('REQUIREMENT', label, { requirementId: id }),
      ),
    ];
  });
  return all.filter(({ subject }) => subjects.includes(subject));
}
