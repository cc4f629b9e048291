import type { Ask } from '../../db/ask.ts';
import type { ApplicationEvent } from '../history/application-event.ts';
import { FOLDED_COLUMNS } from '../application-row.ts';
import { eventHash } from '../history/event-hash.ts';
import type { FileInHand } from './files-in-hand.queries.ts';
import { writeTaskRows } from '../tasks/task-rows.commands.ts';
import type { Timeline } from '../history/timeline.ts';

/** One act on one of many files: its event, and how the file stood before and stands after. */
export interface FileStep {
  readonly row: FileInHand['row'];
  readonly event: ApplicationEvent;
  readonly before: Timeline;
  readonly after: Timeline;
}

const ASSIGNED = [...Object.values(FOLDED_COLUMNS), 'last_hash', 'version'];

/** Writes the same act on many files: their events, rows and tasks, in three statements at most. The rows must be locked. */
export async function writeSteps(ask: Ask, steps: readonly FileStep[]): Promise<void> {
  if (steps.length === 0) return;
  const events: Record<string, unknown>[] = [];
  const rows: Record<string, unknown>[] = [];
  for (const { row, event, after } of steps) {
    const hash = `\\x${eventHash(row.lastHash, row.id, event).toString('hex')}`;
    const { sequence, kind, at, recordedAt, agency, account, ground, payload } = event;
    events.push({
      application_id: row.id,
      sequence,
      kind,
      at,
      recorded_at: recordedAt,
      agency_id: agency,
      account_id: account,
      ground,
      payload,
      previous_hash: `\\x${row.lastHash.toString('hex')}`,
      hash,
    });
    const folded = Object.entries(FOLDED_COLUMNS).map(([name, column]) => [
      column,
      after.folded[name as keyof typeof FOLDED_COLUMNS],
    ]);
    rows.push({ id: row.id, ...Object.fromEntries(folded), last_hash: hash, version: row.version + 1 });
  }
  await ask(
    `insert into application_event (application_id, sequence, kind, at, recorded_at, agency_id, account_id, ground, payload, previous_hash, hash)
     select application_id, sequence, kind, at, recorded_at, agency_id, account_id, ground, payload, previous_hash, hash
     from json_populate_recordset(null::application_event, ?::json)`,
    [JSON.stringify(events)],
  );
  await ask(
    `update application a set ${ASSIGNED.map((column) => `${column} = t.${column}`).join(', ')}
     from json_populate_recordset(null::application, ?::json) t where a.id = t.id`,
    [JSON.stringify(rows)],
  );
  await writeTaskRows(
    ask,
    steps.map(({ row, before, after }) => ({ applicationId: row.id, before: before.tasks, after: after.tasks })),
  );
}
