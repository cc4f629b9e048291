import type { Ask } from '../../db/ask.ts';
import { catalogueOf, type LoggedProcedure } from './catalogue-log.ts';
import { catalogueLog } from './catalogue-log.queries.ts';

/** Something that the catalogue's log says otherwise than its rows. */
export interface CatalogueDifference {
  /** Code of the procedure. */
  readonly where: string;
  readonly what: 'versions' | 'successors';
  readonly stored: string;
  readonly folded: string;
}

interface StoredRow {
  readonly id: string;
  readonly code: string;
  readonly versions: string;
  readonly successors: string;
}

/** One line a version: number, state, days and decisions, the same way that the statement below writes it. */
const versionLines = ({ versions }: LoggedProcedure): string =>
  versions
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, state, validFrom, validTo, decisionNumber, endDecisionNumber }) =>
      [number, state, validFrom, validTo ?? '', decisionNumber ?? '', endDecisionNumber ?? ''].join(' '),
    )
    .join('; ');

const successorLines = ({ successors }: LoggedProcedure): string =>
  successors
    .map(({ successorId, linkKind, onDay, decisionNumber }) =>
      [successorId, linkKind, onDay ?? '', decisionNumber ?? ''].join(' '),
    )
    .toSorted()
    .join('; ');

/**
 * Folds the log of every procedure again and compares with the rows that the catalogue is read from. Two statements;
 * the whole catalogue is small. Answers how many procedures were compared.
 */
export async function replayCatalogue(
  ask: Ask,
  onDifference: (difference: CatalogueDifference) => void,
): Promise<number> {
  const logs = await catalogueLog(ask);
  const stored = await ask<StoredRow>(
    `select p.id, p.code,
        coalesce((select string_agg(concat_ws(' ', v.number, v.state, v.valid_from::text, coalesce(v.valid_to::text, ''), coalesce(v.decision_number, ''), coalesce(v.end_decision_number, '')),
          '; ' order by v.number) from procedure_version v where v.procedure_id = p.id and v.state <> 'DRAFT'), '') as versions,
        coalesce((select string_agg(concat_ws(' ', l.successor_id, l.kind, coalesce(l.on_day::text, ''), coalesce(l.decision_number, '')), '; ' order by l.successor_id::text collate "C")
          from procedure_link l where l.predecessor_id = p.id), '') as successors
     from procedure p order by p.code`,
  );
  for (const { id, code, ...rows } of stored) {
    const folded = catalogueOf(logs.get(id) ?? []);
    const [versions, successors] = [versionLines(folded), successorLines(folded)];
    if (versions !== rows.versions)
      onDifference({ where: code, what: 'versions', stored: rows.versions, folded: versions });
    if (successors !== rows.successors)
      onDifference({ where: code, what: 'successors', stored: rows.successors, folded: successors });
  }
  return stored.length;
}
