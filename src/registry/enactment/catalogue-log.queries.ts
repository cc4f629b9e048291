import type { Ask } from '../../db/ask.ts';
import type { CatalogueEvent, LinkKind } from './catalogue-log.ts';

interface EventRow {
  readonly procedureId: string;
  readonly sequence: number;
  readonly kind: CatalogueEvent['kind'];
  readonly at: Date | string | null;
  readonly number: number | null;
  readonly onDay: string | null;
  readonly decisionNumber: string | null;
  readonly successorId: string | null;
  readonly linkKind: LinkKind | null;
  readonly undoes: number | null;
}

const COLUMNS = `procedure_id as "procedureId", sequence, kind, at, number, on_day::text as "onDay", decision_number as "decisionNumber",
  successor_id as "successorId", link_kind as "linkKind", undoes`;

/** The catalogue's log by procedure, in order; of those procedures only, where some are named. One statement. */
export async function catalogueLog(
  ask: Ask,
  procedureIds: readonly string[] | null = null,
): Promise<ReadonlyMap<string, readonly CatalogueEvent[]>> {
  const rows = await ask<EventRow>(
    `select ${COLUMNS} from procedure_event
     where ?::jsonb is null or procedure_id in (select value::uuid from jsonb_array_elements_text(?::jsonb))
     order by procedure_id, sequence`,
    procedureIds === null ? [null, null] : [JSON.stringify(procedureIds), JSON.stringify(procedureIds)],
  );
  const logs = new Map<string, CatalogueEvent[]>();
  for (const row of rows) {
    const log = logs.get(row.procedureId) ?? [];
    log.push(eventOf(row));
    logs.set(row.procedureId, log);
  }
  return logs;
}

function eventOf({ sequence, kind, at: written, ...row }: EventRow): CatalogueEvent {
  const at = written === null ? null : new Date(written);
  const { number, onDay, decisionNumber, successorId, linkKind, undoes } = row;
  switch (kind) {
    case 'PUBLISHED':
    case 'ENDED':
      if (number === null || onDay === null) break;
      return { sequence, at, kind, number, onDay, decisionNumber };
    case 'SUCCESSOR':
      if (successorId === null || linkKind === null) break;
      return { sequence, at, kind, successorId, linkKind, onDay, decisionNumber };
    case 'WITHDRAWN':
      if (undoes === null) break;
      return { sequence, at, kind, undoes };
    default:
      return kind satisfies never;
  }
  // The table's own checks refuse such a row.
  throw new Error(`entry ${sequence} of procedure ${row.procedureId} lacks what its kind needs`);
}
